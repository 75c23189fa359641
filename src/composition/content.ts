/** The content and understanding in force, replaced whole when something is published. */
import { placeholdersIn } from '../content/facts.ts';
import { type ContentFiles, readContentFiles } from '../content/files.ts';
import { formerOf, type GoodContent, type GoodItem, readGood, useGood } from '../content/good-content.ts';
import type { Learner } from '../content/learner.ts';
import { type Learn, learnOnce, unlessKept } from '../content/learnt-model.ts';
import type { Library } from '../content/library.ts';
import { fillFromFiles, isFromFiles, libraryOf } from '../content/shelf.ts';
import type { Clock } from '../conversation/ports.ts';
import type { Fillings, World } from '../conversation/world.ts';
import { ParleyError } from '../errors.ts';
import { contentMark } from '../store/content.ts';
import type { Database } from '../store/database.ts';
import { train, type UnderstandingModel } from '../understanding/model.ts';
import { createUnderstanding } from '../understanding/understand.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { ADVISOR_DIALOG, DIALOGS, STATUS_DIALOG } from './dialogs.ts';
import { factsOf } from './facts.ts';
import { AS_SHIPPED } from './learn-shipped.ts';
import { type KnownAreas, knownAreas } from './other-areas.ts';
import { CONTENT_FOLDERS, type Settings } from './settings.ts';

export interface LiveContent {
  readonly library: Library;
  readonly world: World;
  /** Why items could not be used, by `article/its-id`: what they were before is said instead. */
  readonly broken: ReadonlyMap<string, string>;
}

export interface ContentHolder {
  current(): LiveContent;
  /** Loads what is published now; turns go on with the old content meanwhile. */
  reload(): Promise<void>;
  /** The content's mark before it was first loaded: another replica may publish while this one starts. */
  readonly mark: string;
  /** As they were shipped: what the code needs of the wording. */
  readonly files: ContentFiles;
  /** What `{name}` may stand for anywhere. */
  readonly facts: Fillings;
  /** Reads messages by what was learnt, as it is done here. */
  readonly understand: Understand;
}

type Understand = (model: UnderstandingModel) => Understanding;

const RUNNING: ReadonlySet<string> = new Set(DIALOGS.map(({ dialog }) => dialog.id));

export interface ContentParts {
  readonly database: Database;
  readonly settings: Settings;
  readonly settingsOf: World['settingsOf'];
  readonly clock: Clock;
  /** The folder that keeps what training makes; without one it is made at every start. */
  readonly learntIn: string | undefined;
  readonly learner: Learner;
  /** What is shipped; that of the project's folders unless told. */
  readonly files?: ContentFiles | undefined;
  /** Told of each version that cannot be used, once. */
  readonly onBroken: (item: string, reason: string) => void;
}

/** Publishes what is new in the files, then loads what is in force. Refuses to start on broken files. */
export async function openContent(parts: ContentParts): Promise<ContentHolder> {
  const { database, clock, learner, learntIn, settings, onBroken } = parts;
  const files = parts.files ?? (await readContentFiles(CONTENT_FOLDERS, [...RUNNING]));
  if (files.problems.length > 0) {
    throw new ParleyError(
      'settings-wrong',
      `\n${files.problems.map((problem) => `- ${problem}`).join('\n')}`,
    );
  }
  await fillFromFiles(database, files, clock.now());
  const facts = factsOf(settings);
  const areas = await knownAreas(settings);
  const understand: Understand = (model) => createUnderstanding({ model, areas: areas?.list });
  const known = { facts, areas, understand };
  const once = (learn: Learn) =>
    unlessKept(AS_SHIPPED, learntIn === undefined ? learn : learnOnce(learntIn, learn));
  const told = new Set<string>();
  let good: GoodContent | undefined;
  const load = async (learnOf: (usable: GoodContent) => Learn): Promise<LiveContent> => {
    const published = await readGood(database.db, RUNNING, good);
    const { made, content } = await useGood(published, {
      last: good,
      suspects: (item) => !isFromFiles(item, files),
      former: (item) => formerOf(database.db, item, RUNNING),
      make: (usable) =>
        makeLive(parts, libraryOf(usable, files, { dialogs: RUNNING, facts }), known, learnOf(usable)),
    });
    good = content;
    const broken = new Map([...unfilled(made.library), ...content.broken]);
    for (const [item, reason] of broken) {
      if (!told.has(item)) onBroken(item, reason);
    }
    told.clear();
    for (const item of broken.keys()) told.add(item);
    return { ...made, broken };
  };
  const learnLive = lastAgain(once((topics) => learner.model(topics, { live: true })));
  const mark = await contentMark(database.db);
  // What came with the software is learnt quickest here; anything else may have been made to last.
  const learnShipped = once(async (topics) => train(topics));
  const isShipped = (item: GoodItem) => item.kind === 'notice' || isFromFiles(item, files);
  let live = await load(({ items }) => ([...items.values()].every(isShipped) ? learnShipped : learnLive));
  let reloading: Promise<void> = Promise.resolve();
  const reload = async () => {
    live = await load(() => learnLive);
  };
  return {
    current: () => live,
    // One after the other: two who learn the same at once would take twice as long.
    reload: () => {
      reloading = reloading.catch(() => {}).then(reload);
      return reloading;
    },
    mark,
    files,
    facts,
    understand,
  };
}

/** Articles that name a fact which council.yaml no longer has: residents would read its name. */
function unfilled({ articles }: Library): readonly (readonly [string, string])[] {
  return articles.flatMap(({ id, text, body }) => {
    const names = [...new Set([...placeholdersIn(text), ...placeholdersIn(body)])].map((name) => `{${name}}`);
    return names.length > 0 ? [[`article/${id}`, `names ${names.join(', ')}, which stands for nothing`]] : [];
  });
}

/** A notice or a wording changes nothing that is learnt, and need not wait for it. */
function lastAgain(learn: Learn): Learn {
  let last: { readonly key: string; readonly model: Awaited<ReturnType<Learn>> } | undefined;
  return async (topics) => {
    const key = JSON.stringify(topics);
    if (last?.key !== key) last = { key, model: await learn(topics) };
    return last.model;
  };
}

/** What is the same whatever is published. */
interface Known {
  readonly facts: Fillings;
  readonly areas: KnownAreas | undefined;
  readonly understand: Understand;
}

async function makeLive(
  { settings: { council }, settingsOf }: ContentParts,
  library: Library,
  { facts, areas, understand }: Known,
  learn: Learn,
): Promise<Omit<LiveContent, 'broken'>> {
  const world: World = {
    dialogs: new Map(DIALOGS.map(({ dialog }) => [dialog.id, dialog])),
    understanding: understand(await learn(library.topics)),
    otherAreas: areas?.told,
    wording: library.wording,
    notices: library.notices,
    answer: (id, form) => library.answer(id, form),
    title: (id) => library.title(id),
    settingsOf,
    facts,
    site: council.site,
    advisorDialog: ADVISOR_DIALOG,
    statusDialog: STATUS_DIALOG,
    starters: council.starters,
  };
  return { library, world };
}
