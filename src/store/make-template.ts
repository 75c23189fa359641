/** Run by `npm run template` (and at `prepare`): makes the dump that quickens first starts and tests. */
import { startPglite } from './pglite.ts';
import { ensureTemplate } from './template.ts';

/** Makes the template unless it is there. Resolves whether there is one now; never throws. */
export async function makeTemplate(): Promise<boolean> {
  try {
    await ensureTemplate(async () => {
      const session = await startPglite();
      try {
        return await session.dumpDataDir('none');
      } finally {
        await session.close();
      }
    });
    return true;
  } catch {
    // A read-only install: first starts are slower, nothing else.
    return false;
  }
}

if (process.argv[1] === import.meta.filename) await makeTemplate();
