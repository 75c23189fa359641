/** Run by `npm run build`: learns the content as it is shipped, so that not even the first start has to. */
import { join } from 'node:path';
import { environmentSchema } from '../config/environment.ts';
import { readContentFiles } from '../content/files.ts';
import { learnOnce } from '../content/learnt-model.ts';
import { createLibrary } from '../content/library.ts';
import { train } from '../understanding/model.ts';
import type { Topic } from '../understanding/understanding.ts';
import { DIALOGS } from './dialogs.ts';
import { factsOf } from './facts.ts';
import { CONTENT_FOLDERS, PROJECT, readSettings } from './settings.ts';

/** Where the build keeps what it learnt; nothing else writes there. */
export const AS_SHIPPED = join(PROJECT, 'node_modules/.cache/parley/as-shipped');

/** What a start learns that finds nothing published but the files. @throws when files or settings cannot be read. */
export async function shippedTopics(): Promise<readonly Topic[]> {
  const dialogs = DIALOGS.map(({ dialog }) => dialog.id);
  const { articles, wordings } = await readContentFiles(CONTENT_FOLDERS, dialogs);
  const settings = await readSettings(environmentSchema.parse({ NODE_ENV: 'test' }));
  return createLibrary(articles, wordings, new Set(dialogs), { facts: factsOf(settings) }).topics;
}

if (process.argv[1] === import.meta.filename) {
  try {
    await learnOnce(AS_SHIPPED, async (topics) => train(topics))(await shippedTopics());
  } catch (error) {
    // Whatever is wrong, `parley check` and the start say so in full; the build needs none of it.
    process.stderr.write(
      `Not learnt ahead of the first start: ${error instanceof Error ? error.message : error}\n`,
    );
  }
}
