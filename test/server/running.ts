/** A whole Parley listening on a free port, on a database in memory, its log caught. */
import { randomUUID } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningParley, startParley } from '../../src/composition/server.ts';
import { environmentSchema } from '../../src/config/environment.ts';
import { LEARNT, openFernley } from '../environment/prepared.ts';

export async function startTestParley(
  variables: Readonly<Record<string, string>> = {},
  now: Date | (() => Date) = new Date('2026-11-23T10:00:00Z'),
): Promise<RunningParley> {
  const environment = environmentSchema.parse({
    NODE_ENV: 'test',
    PORT: '0',
    LOG_LEVEL: 'silent',
    DATA_DIR: await mkdtemp(join(tmpdir(), 'parley-test-')),
    SECRET: 'a secret for tests that is long enough',
    ...variables,
  });
  return startParley(environment, {
    database: await openFernley(),
    learntIn: LEARNT,
    clock: { now: typeof now === 'function' ? now : () => now },
    ids: { next: () => randomUUID() },
  });
}
