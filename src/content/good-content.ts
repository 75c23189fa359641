/**
 * What is published, as far as it can be used. An item that cannot be read, or that training refuses, is set aside: the
 * last version of it that was good is said instead, and everything else goes on.
 */
import { isDeepStrictEqual } from 'node:util';
import { type ContentItem, type ContentKind, type ItemKey, publishedContent } from '../store/content.ts';
import { earlierVersions } from '../store/content-versions.ts';
import type { Queryable } from '../store/database.ts';
import { type Article, articleSchema } from './article.ts';
import { type Notice, noticeSchema } from './notice.ts';
import { type WordingFile, wordingFileSchema } from './wording.ts';

export type GoodItem =
  | { readonly kind: 'article'; readonly id: string; readonly version: number; readonly body: Article }
  | { readonly kind: 'wording'; readonly id: string; readonly version: number; readonly body: WordingFile }
  | { readonly kind: 'notice'; readonly id: string; readonly version: number; readonly body: Notice };

export interface GoodContent {
  /** By `article/its-id`. */
  readonly items: ReadonlyMap<string, GoodItem>;
  /** Why an item could not be used, by the same; without what it says, which may be anything. */
  readonly broken: ReadonlyMap<string, string>;
}

export function keyOf({ kind, id }: ItemKey): string {
  return `${kind}/${id}`;
}

/** Unlike the other reasons it may pass by itself: a busy processor, or no memory for a moment. */
export const CANNOT_BE_LEARNT = 'cannot be learnt';

const KINDS: readonly ContentKind[] = ['article', 'wording', 'notice'];

/** Reads what is published. `dialogs` are names that no article may have. Throws only when the database does. */
export async function readGood(
  db: Queryable,
  dialogs: ReadonlySet<string>,
  last: GoodContent | undefined,
): Promise<GoodContent> {
  const items = new Map<string, GoodItem>();
  const broken = new Map<string, string>();
  for (const kind of KINDS) {
    for (const row of await publishedContent(db, kind)) {
      const key = keyOf({ kind, id: row.id });
      const read = readItem(kind, row, dialogs);
      if (typeof read !== 'string') items.set(key, read);
      else {
        broken.set(key, read);
        const former = last?.items.get(key) ?? (await formerOf(db, { kind, id: row.id }, dialogs));
        if (former) items.set(key, former);
      }
    }
  }
  return { items, broken };
}

/** The item, or why it cannot be used. */
function readItem(
  kind: ContentKind,
  { id, version, body }: Pick<ContentItem, 'id' | 'version' | 'body'>,
  dialogs: ReadonlySet<string>,
): GoodItem | string {
  const schema = { article: articleSchema, wording: wordingFileSchema, notice: noticeSchema }[kind];
  const parsed = schema.safeParse(body);
  if (!parsed.success) {
    return `cannot be read: ${parsed.error.issues.map(({ path }) => path.join('.')).join(', ')}`;
  }
  if (kind !== 'wording' && 'id' in parsed.data && parsed.data.id !== id) return 'has another id within';
  if (kind === 'article' && dialogs.has(id)) return 'has the name of a dialog';
  return { kind, id, version, body: parsed.data } as GoodItem;
}

/** The latest version that was live before and can be read. */
export async function formerOf(
  db: Queryable,
  item: ItemKey,
  dialogs: ReadonlySet<string>,
): Promise<GoodItem | undefined> {
  for (const former of await earlierVersions(db, item)) {
    const read = readItem(item.kind, former, dialogs);
    if (typeof read !== 'string') return read;
  }
  return undefined;
}

export interface Use<T> {
  /** What was good before; undefined at a start. */
  readonly last: GoodContent | undefined;
  /** Whether an item may be at fault at a start: not those that came with the software. */
  suspects(item: GoodItem): boolean;
  /** The version before, where `last` does not have it. */
  former(item: ItemKey): Promise<GoodItem | undefined>;
  /** Makes of it what turns use. Rejects when it cannot. */
  make(content: GoodContent): Promise<T>;
}

/**
 * Makes as much of what is published as can be made. Where the whole is refused, each item that is new since the last
 * is tried by itself, and set aside if it is refused. Rejects when even what is left is refused.
 */
export async function useGood<T>(
  content: GoodContent,
  use: Use<T>,
): Promise<{ readonly made: T; readonly content: GoodContent }> {
  try {
    return { made: await use.make(content), content };
  } catch (error) {
    const fresh = [...content.items.values()].filter((item) => isSuspect(item, use));
    if (fresh.length === 0) throw error;
    return await addOneByOne(content, fresh, use);
  }
}

function isSuspect(item: GoodItem, { last, suspects }: Pick<Use<unknown>, 'last' | 'suspects'>): boolean {
  if (!last) return suspects(item);
  return !isDeepStrictEqual(last.items.get(keyOf(item))?.body, item.body);
}

async function addOneByOne<T>(
  content: GoodContent,
  fresh: readonly GoodItem[],
  use: Use<T>,
): Promise<{ readonly made: T; readonly content: GoodContent }> {
  const items = new Map(content.items);
  const broken = new Map(content.broken);
  const putBack = async (item: GoodItem) => {
    const key = keyOf(item);
    const former = use.last?.items.get(key) ?? (await use.former(item));
    if (former) items.set(key, former);
    else items.delete(key);
  };
  for (const item of fresh) await putBack(item);
  let made = await use.make({ items, broken });
  for (const item of fresh) {
    items.set(keyOf(item), item);
    try {
      made = await use.make({ items, broken });
    } catch {
      broken.set(keyOf(item), CANNOT_BE_LEARNT);
      await putBack(item);
    }
  }
  return { made, content: { items, broken } };
}
