/** The understanding that is shipped: trained from the articles and dialogs of the project. */
import { join } from 'node:path';
import { DIALOGS } from '../../src/composition/dialogs.ts';
import { factsOf } from '../../src/composition/facts.ts';
import { readSettings } from '../../src/composition/settings.ts';
import { environmentSchema } from '../../src/config.ts';
import { readContentFiles } from '../../src/content/files.ts';
import { createLibrary } from '../../src/content/library.ts';
import type { Topic, Understanding } from '../../src/understanding/understanding.ts';
import { learntUnderstanding } from '../environment/prepared.ts';
import { PROJECT } from '../environment/project.ts';

export async function shippedUnderstanding(): Promise<{
  readonly understanding: Understanding;
  readonly topics: readonly Topic[];
}> {
  const ids = DIALOGS.map(({ dialog }) => dialog.id);
  const folders = {
    knowledgeBase: join(PROJECT, 'knowledge-base'),
    dialogs: join(PROJECT, 'dialogs'),
    engineWording: join(PROJECT, 'src/conversation/wording.yaml'),
  };
  const { articles, wordings } = await readContentFiles(folders, ids);
  const settings = await readSettings(environmentSchema.parse({ NODE_ENV: 'test' }));
  const { topics } = createLibrary(articles, wordings, new Set(ids), { facts: factsOf(settings) });
  return { understanding: await learntUnderstanding(topics), topics };
}
