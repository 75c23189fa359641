/**
 * Folders for what tests write. Nobody takes his own away: each suite has a temporary folder of its own, which goes with it
 * whether it passed or failed, and with it goes what the code under test, its processes and browsers left there.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new, empty folder. That of a program that is no suite, such as a benchmark's, goes when the program ends. */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  if (process.env.JEST_WORKER_ID === undefined) {
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  }
  return folder;
}

/**
 * Gives a suite its temporary folder. `suite` is the environment that it sees, a copy of the process's own, by which
 * Node says where the temporary folder is. The answer takes it away with all that is in it.
 */
export function openSuiteFolder(suite: NodeJS.ProcessEnv): () => Promise<void> {
  const outer = process.env.TMPDIR;
  const folder = mkdtempSync(join(tmpdir(), 'parley-test-'));
  // Postgres and nginx may run as somebody else, who must get to their own folders within.
  chmodSync(folder, 0o711);
  process.env.TMPDIR = folder;
  suite.TMPDIR = folder;
  return async () => {
    if (outer === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = outer;
    // A browser that is ending may still write.
    await rm(folder, { recursive: true, force: true, maxRetries: 10 });
  };
}
