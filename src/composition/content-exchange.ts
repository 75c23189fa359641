/** Content of this Parley beside a folder of files, for the command line. */
import type { Environment } from '../config/environment.ts';
import { checkFolder } from '../content/exchange/exchange.ts';
import type { ContentFolder } from '../content/exchange/folder.ts';
import { type ContentFiles, readContentFiles } from '../content/files.ts';
import { type GoodContent, type GoodItem, keyOf, readGood } from '../content/good-content.ts';
import { fillFromFiles, libraryOf } from '../content/shelf.ts';
import type { Fillings } from '../conversation/world.ts';
import type { Database } from '../store/database.ts';
import { DIALOGS } from './dialogs.ts';
import { surroundingsOf } from './editor.ts';
import { factsOf } from './facts.ts';
import { CONTENT_FOLDERS, readSettings } from './settings.ts';

export interface ContentHere {
  readonly live: GoodContent;
  readonly files: ContentFiles;
  readonly facts: Fillings;
}

const RUNNING: ReadonlySet<string> = new Set(DIALOGS.map(({ dialog }) => dialog.id));

/** What is live; a database that was never started is filled first, as a start does. */
export async function readContentHere(
  database: Database,
  environment: Environment,
  now: Date,
): Promise<ContentHere> {
  const facts = factsOf(await readSettings(environment));
  const files = await readContentFiles(CONTENT_FOLDERS, [...RUNNING]);
  await fillFromFiles(database, files, now);
  return { live: await readGood(database.db, RUNNING, undefined), files, facts };
}

/** Every problem of the folder, held against all that would be live with it. */
export function problemsOfFolder(
  folder: ContentFolder,
  { live, files, facts }: ContentHere,
): readonly string[] {
  const items = new Map(live.items);
  // Several of one id are a problem told elsewhere; whatever is wrong with each is told as well.
  for (const item of folder.items) items.set(keyOf(item), { ...item, version: 0 } as GoodItem);
  const library = libraryOf({ items, broken: new Map() }, files, { dialogs: RUNNING, facts });
  return checkFolder(folder, surroundingsOf(library.topics, facts, files.wordings));
}
