/** The content and understanding in force, replaced whole when something is published. */

import { type ContentFiles, readContentFiles } from '../content/files.ts';
import { type Learn, learnOnce } from '../content/learnt-model.ts';
import type { Library } from '../content/library.ts';
import { fillFromFiles, loadLibrary } from '../content/shelf.ts';
import { trainInWorker } from '../content/train-in-worker.ts';
import type { Clock } from '../conversation/ports.ts';
import type { World } from '../conversation/world.ts';
import { ParleyError } from '../errors.ts';
import type { Database } from '../store/database.ts';
import { train } from '../understanding/model.ts';
import { createUnderstanding } from '../understanding/understand.ts';
import { ADVISOR_DIALOG, DIALOGS } from './dialogs.ts';
import { CONTENT_FOLDERS, type Settings } from './settings.ts';

export interface LiveContent {
  readonly library: Library;
  readonly world: World;
}

const RUNNING = new Set(DIALOGS.map(({ dialog }) => dialog.id));

export interface ContentParts {
  readonly database: Database;
  readonly settings: Settings;
  readonly settingsOf: World['settingsOf'];
  readonly clock: Clock;
  /** The folder that keeps what training makes; without one it is made at every start. */
  readonly learntIn: string | undefined;
}

/** Publishes what is new in the files, then loads what is in force. Refuses to start on broken files. */
export async function openContent(
  parts: ContentParts,
): Promise<{ current(): LiveContent; reload(): Promise<void> }> {
  const { database, clock, learntIn } = parts;
  const files = await readContentFiles(CONTENT_FOLDERS, [...RUNNING]);
  if (files.problems.length > 0) {
    throw new ParleyError(
      'settings-wrong',
      `\n${files.problems.map((problem) => `- ${problem}`).join('\n')}`,
    );
  }
  await fillFromFiles(database, files, clock.now());
  const once = (learn: Learn) => (learntIn === undefined ? learn : learnOnce(learntIn, learn));
  let live = await load(
    parts,
    files,
    once(async (topics) => train(topics)),
  );
  return {
    current: () => live,
    reload: async () => {
      // Turns go on with the old content meanwhile.
      live = await load(parts, files, once(trainInWorker));
    },
  };
}

async function load(
  { database, settings: { council }, settingsOf }: ContentParts,
  files: ContentFiles,
  learn: Learn,
): Promise<LiveContent> {
  const library = await loadLibrary(database, files, RUNNING);
  const world: World = {
    dialogs: new Map(DIALOGS.map(({ dialog }) => [dialog.id, dialog])),
    understanding: createUnderstanding({ model: await learn(library.topics) }),
    wording: library.wording,
    answer: (id, form) => library.answer(id, form),
    title: (id) => library.title(id),
    settingsOf,
    places: { ...council.numbers, council: council.shortName },
    site: council.site,
    advisorDialog: ADVISOR_DIALOG,
    starters: council.starters,
  };
  return { library, world };
}
