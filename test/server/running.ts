/** A whole Parley listening on a free port, on a database in memory, its log caught. */
import { randomUUID } from 'node:crypto';
import { type RunningParley, type ServerParts, startParley } from '../../src/composition/server.ts';
import { environmentSchema } from '../../src/config/environment.ts';
import { fewArticles, keepLearntOfFew, learntOfFew, shippedContent } from '../environment/content.ts';
import { LEARNT, openFernley } from '../environment/prepared.ts';
import { temporaryFolder } from '../environment/temporary-folder.ts';

/**
 * @param content `few`: for suites that publish and try drafts, each of which is learnt anew
 * @param parts `role` `serve`: for suites that send and tell themselves, since what works by itself does so at any time
 */
export async function startTestParley(
  variables: Readonly<Record<string, string>> = {},
  now: Date | (() => Date) = new Date('2026-11-23T10:00:00Z'),
  content: 'all' | 'few' = 'all',
  { waits, role }: Pick<ServerParts, 'waits' | 'role'> = {},
): Promise<RunningParley> {
  const folder = temporaryFolder('test');
  const environment = environmentSchema.parse({
    NODE_ENV: 'test',
    PORT: '0',
    LOG_LEVEL: 'silent',
    DATA_DIR: folder,
    SECRET: 'a secret for tests that is long enough',
    ...variables,
  });
  const learntIn = content === 'all' ? LEARNT : await learntOfFew(folder);
  const parley = await startParley(environment, {
    database: await openFernley(),
    files: content === 'all' ? await shippedContent() : await fewArticles(),
    learntIn,
    ...(waits && { waits }),
    ...(role && { role }),
    clock: { now: typeof now === 'function' ? now : () => now },
    ids: { next: () => randomUUID() },
  });
  if (content === 'few') await keepLearntOfFew(learntIn);
  return parley;
}
