/** Articles, wording and notices, version upon version: nothing that was live is ever overwritten. */
import { and, asc, eq, sql } from 'drizzle-orm';
import { index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { type Queryable, rowsOf } from './database.ts';
import { moment, momentSql } from './moment.ts';
import { storableJson, storableText } from './storable-text.ts';

const CONTENT_KINDS = ['article', 'wording', 'notice'] as const;
export type ContentKind = (typeof CONTENT_KINDS)[number];

/**
 * `draft`, `review` and `scheduled` are open: being worked on, with a second person, or waiting for their time.
 * `published` is live, `withdrawn` was live and has been replaced, `archived` was live and has been taken away.
 */
const STATUSES = ['draft', 'review', 'scheduled', 'published', 'withdrawn', 'archived'] as const;
export type ContentStatus = (typeof STATUSES)[number];

/** What somebody did with a version that ended or returned it: a staff id, an ISO time, and why in their words. */
export interface Remark {
  readonly by: string;
  readonly at: string;
  readonly why: string;
}

export const content = pgTable(
  'content',
  {
    kind: text('kind', { enum: CONTENT_KINDS }).notNull(),
    id: text('id').notNull(),
    /** 1, 2, 3… for each item. */
    version: integer('version').notNull(),
    status: text('status', { enum: STATUSES }).notNull(),
    body: jsonb('body').notNull(),
    /** Who saved it last: a staff id, `files` for the starter content, `import` at the command line. */
    author: text('author').notNull(),
    /** Everybody who saved it while it was open: none of them may approve it. */
    writers: text('writers').array().notNull().default([]),
    /** A staff id; null for what nobody had to approve. */
    approvedBy: text('approved_by'),
    /** Why it was changed, in the editor's words. */
    why: text('why'),
    /** Why it went live although it breaks examples. */
    brokenReason: text('broken_reason'),
    /** When a scheduled version goes live; on a draft, when it is meant to. */
    publishAt: moment('publish_at'),
    /** The live version it was made from, or the one that was put back; null for a new item. */
    basedOn: integer('based_on'),
    /** 1, 2, 3…: each saving while it is open. Two editors tell by it that one saved meanwhile. */
    revision: integer('revision').notNull().default(1),
    savedAt: moment('saved_at').notNull(),
    createdAt: moment('created_at').notNull(),
    publishedAt: moment('published_at'),
    /** By who would have approved it, when they did not. */
    sentBack: jsonb('sent_back').$type<Remark>(),
    /** By who archived it. */
    ended: jsonb('ended').$type<Remark>(),
  },
  (table) => [
    primaryKey({ columns: [table.kind, table.id, table.version] }),
    // At most one version of an item is live, and at most one open.
    uniqueIndex('content_published').on(table.kind, table.id).where(sql`status = 'published'`),
    uniqueIndex('content_open')
      .on(table.kind, table.id)
      .where(sql`status IN ('draft', 'review', 'scheduled')`),
    index('content_kind').on(table.kind, table.status),
  ],
);

/** Names one article, wording or notice. */
export interface ItemKey {
  readonly kind: ContentKind;
  readonly id: string;
}

export interface ContentItem {
  readonly id: string;
  readonly version: number;
  readonly body: unknown;
  readonly author: string;
  readonly publishedAt: Date;
}

/** Everything live of one kind, by id. */
export async function publishedContent(db: Queryable, kind: ContentKind): Promise<readonly ContentItem[]> {
  const rows = await db
    .select()
    .from(content)
    .where(and(eq(content.kind, kind), eq(content.status, 'published')))
    .orderBy(asc(content.id));
  return rows.map(({ id, version, body, author, publishedAt, createdAt }) => ({
    id,
    version,
    body,
    author,
    publishedAt: publishedAt ?? createdAt,
  }));
}

export interface Publication extends ItemKey {
  /** JSON. */
  readonly body: unknown;
  readonly author: string;
  readonly now: Date;
  readonly why?: string;
  /** The earlier version whose body it is, when one is put back. */
  readonly basedOn?: number;
}

/** Publishes a new version in a transaction, withdrawing the one that was live. @returns the new version's number. */
export async function publish(tx: Queryable, item: Publication): Promise<number> {
  // Two editors who publish one item at once take turns; the second becomes the next version.
  await lockItem(tx, item);
  await withdrawLive(tx, item);
  const why = item.why === undefined ? null : storableText(item.why);
  const at = momentSql(item.now);
  const [row] = await rowsOf<{ version: number }>(
    tx,
    sql`INSERT INTO content
          (kind, id, version, status, body, author, why, based_on, saved_at, created_at, published_at)
        SELECT ${item.kind}, ${item.id}, coalesce(max(version), 0) + 1, 'published',
          ${storableJson(item.body)}::jsonb, ${item.author}, ${why}, ${item.basedOn ?? null}::int,
          ${at}, ${at}, ${at}
        FROM content WHERE kind = ${item.kind} AND id = ${item.id} RETURNING version`,
  );
  if (row === undefined) throw new Error('Publishing wrote no row.');
  return row.version;
}

/** Until the transaction ends nobody else changes the item: everything that does calls this first. */
export async function lockItem(tx: Queryable, { kind, id }: ItemKey): Promise<void> {
  await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`${kind}/${id}`}, 0))`);
}

/** What was live is so no more, because something takes its place. */
export async function withdrawLive(tx: Queryable, { kind, id }: ItemKey): Promise<void> {
  await tx
    .update(content)
    .set({ status: 'withdrawn' })
    .where(and(eq(content.kind, kind), eq(content.id, id), eq(content.status, 'published')));
}

/** Publishes many items that have no version yet in one statement: how an empty database is filled. */
export async function publishFirstVersions(db: Queryable, items: readonly Publication[]): Promise<void> {
  await db.execute(
    sql`INSERT INTO content (kind, id, version, status, body, author, saved_at, created_at, published_at)
        SELECT kind, id, 1, 'published', body, author, now, now, now
        FROM jsonb_to_recordset(${storableJson(items)}::jsonb)
          AS item(kind text, id text, body jsonb, author text, now timestamptz)
        ON CONFLICT DO NOTHING`,
  );
}

/**
 * Changes whenever anything goes live or is taken away, so that every replica can see that it is behind; never
 * for drafts. A live version's body is never changed, so naming the versions is enough.
 */
export async function contentMark(db: Queryable): Promise<string> {
  const [row] = await rowsOf<{ mark: string | null }>(
    db,
    sql`SELECT md5(string_agg(concat_ws('/', kind, id, version), ' ' ORDER BY kind, id)) AS mark
        FROM content WHERE status = 'published'`,
  );
  return row?.mark ?? '';
}

/** Whether nothing of any kind was ever published: a first start. */
export async function contentIsEmpty(db: Queryable): Promise<boolean> {
  const [row] = await db.select({ id: content.id }).from(content).limit(1);
  return row === undefined;
}
