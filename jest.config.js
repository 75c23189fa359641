/** Jest runs the sources themselves: swc strips the types, Node's own module loader does the rest. */
export default {
  testEnvironment: './test/environment/quick-globals.ts',
  testSequencer: './test/environment/long-first.js',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: false } },
        module: { type: 'es6' },
      },
    ],
    // Imported by some and required by others: as whoever loads it needs it.
    '/node_modules/jose/.+\\.js$': ['@swc/jest', { jsc: { target: 'es2022' } }],
  },
  transformIgnorePatterns: ['/node_modules/(?!jose/)'],
  // Ends what hangs, and nothing else: a busy machine of CI may be ten times slower than the one a test was
  // written on, so no test has a time of its own without a reason.
  testTimeout: 300_000,
  // Node keeps the modules of ended suites in memory, so one process for all runs out after some 180:
  // a worker that holds this much once a suite has ended is replaced by a new one.
  workerIdleMemoryLimit: '1GB',
  // Jest leaves one core idle; on the two cores of CI that would be half the machine.
  maxWorkers: '100%',
};
