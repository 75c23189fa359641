/** Content between the files it starts from, the database where it lives, and the library that turns read. */
import { isDeepStrictEqual } from 'node:util';
import {
  type ContentItem,
  type ContentKind,
  type Publication,
  publish,
  publishedContent,
  publishFirstVersions,
} from '../store/content.ts';
import type { Database, Queryable } from '../store/database.ts';
import { type Article, articleSchema } from './article.ts';
import type { ContentFiles } from './files.ts';
import { createLibrary, type Library } from './library.ts';
import { type WordingFile, wordingFileSchema } from './wording.ts';

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

/** The library in force: what is published, for the dialogs that run here. */
export async function loadLibrary(
  database: Database,
  files: ContentFiles,
  dialogs: ReadonlySet<string>,
): Promise<Library> {
  const articles = await publishedContent(database.db, 'article');
  const wordings = await publishedContent(database.db, 'wording');
  const published = wordings.map(({ id, body }): [string, WordingFile] => [
    id,
    wordingFileSchema.parse(body),
  ]);
  return createLibrary(
    articles.map(({ body }): Article => articleSchema.parse(body)),
    withFileKeys(new Map(published), files.wordings),
    dialogs,
  );
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

function keyOf({ kind, id }: Pick<Publication, 'kind' | 'id'>): string {
  return `${kind}/${id}`;
}

/** As the database gives it back. */
function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
