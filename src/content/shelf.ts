/** Content between the files it starts from, the database where it lives, and the library that turns read. */
import { isDeepStrictEqual } from 'node:util';
import type { Fillings, StandingNotice } from '../conversation/world.ts';
import {
  type ContentItem,
  type ContentKind,
  type Publication,
  publish,
  publishedContent,
  publishFirstVersions,
} from '../store/content.ts';
import type { Database, Queryable } from '../store/database.ts';
import { fillFacts } from './facts.ts';
import type { ContentFiles } from './files.ts';
import { type GoodContent, type GoodItem, keyOf } from './good-content.ts';
import { createLibrary, type Library } from './library.ts';
import type { Notice } from './notice.ts';
import type { WordingFile } from './wording.ts';

/** Who published what came from files. */
const FROM_FILES = 'files';

/**
 * Brings the database up to the files: all of it on the first start, what changed in them after an update.
 * What an editor has published since is never touched. Returns how many items were published.
 */
export async function fillFromFiles(database: Database, files: ContentFiles, now: Date): Promise<number> {
  return database.transaction(async (tx) => {
    const live = await liveItems(tx);
    const offered = publicationsOf(files, now);
    const fresh = offered.filter((item) => !live.has(keyOf(item)));
    const changed = offered.filter((item) => {
      const kept = live.get(keyOf(item));
      return kept?.author === FROM_FILES && !isDeepStrictEqual(kept.body, asJson(item.body));
    });
    if (fresh.length > 0) await publishFirstVersions(tx, fresh);
    for (const item of changed) await publish(tx, item);
    return fresh.length + changed.length;
  });
}

/** Whether an item is as the files have it: then it came with the software, and is not at fault. */
export function isFromFiles({ kind, id, body }: GoodItem, { articles, wordings }: ContentFiles): boolean {
  const shipped = kind === 'wording' ? wordings.get(id) : articles.find((article) => article.id === id);
  return kind !== 'notice' && isDeepStrictEqual(asJson(shipped ?? null), asJson(body));
}

export interface Shown {
  /** The dialogs that run here. */
  readonly dialogs: ReadonlySet<string>;
  /** What `{name}` stands for in answers and notices. */
  readonly facts: Fillings;
}

/** The library of what is good, for the dialogs that run here. */
export function libraryOf({ items }: GoodContent, files: ContentFiles, { dialogs, facts }: Shown): Library {
  const all = [...items.values()];
  const wordings = all.flatMap(({ kind, id, body }): [string, WordingFile][] =>
    kind === 'wording' ? [[id, body]] : [],
  );
  const articles = all.flatMap(({ kind, body }) => (kind === 'article' ? [body] : []));
  const notices = all.flatMap(({ kind, version, body }) =>
    kind === 'notice' ? [standingNotice(body, version, facts)] : [],
  );
  return createLibrary(articles, withFileKeys(new Map(wordings), files.wordings), dialogs, {
    facts,
    notices,
  });
}

/** As a turn knows it. A later version is another notice: whoever heard the first hears it too. */
function standingNotice(notice: Notice, version: number, facts: Fillings): StandingNotice {
  const { id, text, sms, from, until, topics } = notice;
  return {
    key: `${id}@${version}`,
    text: fillFacts(text, facts),
    sms: fillFacts(sms, facts),
    from: new Date(from),
    ...(until !== undefined && { until: new Date(until) }),
    topics,
  };
}

/** An edited wording that is older than the code may lack a key: the file's words then stand in. */
function withFileKeys(
  published: ReadonlyMap<string, WordingFile>,
  files: ReadonlyMap<string, WordingFile>,
): ReadonlyMap<string, WordingFile> {
  const merged = new Map(published);
  for (const [id, file] of files) {
    const kept = merged.get(id);
    merged.set(id, kept ? { ...kept, words: { ...file.words, ...kept.words } } : file);
  }
  return merged;
}

function publicationsOf(files: ContentFiles, now: Date): readonly Publication[] {
  const as = (kind: ContentKind) => (id: string, body: unknown) => ({
    kind,
    id,
    body,
    author: FROM_FILES,
    now,
  });
  return [
    ...files.articles.map((article) => as('article')(article.id, article)),
    ...[...files.wordings].map(([id, wording]) => as('wording')(id, wording)),
  ];
}

async function liveItems(tx: Queryable): Promise<ReadonlyMap<string, ContentItem>> {
  const of = async (kind: ContentKind) =>
    (await publishedContent(tx, kind)).map((item): [string, ContentItem] => [
      keyOf({ kind, id: item.id }),
      item,
    ]);
  return new Map([...(await of('article')), ...(await of('wording'))]);
}

/** As the database gives it back. */
function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
