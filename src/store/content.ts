/** Articles and wording, version upon version: nothing an editor publishes is ever overwritten. */
import { and, asc, eq, sql } from 'drizzle-orm';
import {
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { type Queryable, rowsOf } from './database.ts';
import { storableJson } from './storable-text.ts';

export type ContentKind = 'article' | 'wording';

export const content = pgTable(
  'content',
  {
    kind: text('kind', { enum: ['article', 'wording'] }).notNull(),
    id: text('id').notNull(),
    /** 1, 2, 3… for each item. */
    version: integer('version').notNull(),
    status: text('status', { enum: ['draft', 'published', 'withdrawn'] }).notNull(),
    body: jsonb('body').notNull(),
    /** Who wrote it: a staff id, or `files` for the starter content. */
    author: text('author').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    publishedAt: timestamp('published_at', { withTimezone: true }),
  },
  (table) => [
    primaryKey({ columns: [table.kind, table.id, table.version] }),
    // At most one version of an item is live.
    uniqueIndex('content_published').on(table.kind, table.id).where(sql`status = 'published'`),
    index('content_kind').on(table.kind, table.status),
  ],
);

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

export interface Publication {
  readonly kind: ContentKind;
  readonly id: string;
  /** JSON. */
  readonly body: unknown;
  readonly author: string;
  readonly now: Date;
}

/**
 * Publishes a new version, withdrawing the one that was live. Run it in a transaction when several items
 * belong together. @returns the new version's number.
 */
export async function publish(db: Queryable, item: Publication): Promise<number> {
  return db.transaction(async (tx) => {
    // Two editors who publish one item at once take turns; the second becomes the next version.
    await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`${item.kind}/${item.id}`}, 0))`);
    await tx
      .update(content)
      .set({ status: 'withdrawn' })
      .where(and(eq(content.kind, item.kind), eq(content.id, item.id), eq(content.status, 'published')));
    const at = sql`${item.now.toISOString()}::timestamptz`;
    const [row] = await rowsOf<{ version: number }>(
      tx,
      sql`INSERT INTO content (kind, id, version, status, body, author, created_at, published_at)
          SELECT ${item.kind}, ${item.id}, coalesce(max(version), 0) + 1, 'published',
            ${storableJson(item.body)}::jsonb, ${item.author}, ${at}, ${at}
          FROM content WHERE kind = ${item.kind} AND id = ${item.id} RETURNING version`,
    );
    if (row === undefined) throw new Error('Publishing wrote no row.');
    return row.version;
  });
}

/** Publishes many items that have no version yet in one statement: how an empty database is filled. */
export async function publishFirstVersions(db: Queryable, items: readonly Publication[]): Promise<void> {
  await db.execute(
    sql`INSERT INTO content (kind, id, version, status, body, author, created_at, published_at)
        SELECT kind, id, 1, 'published', body, author, now, now
        FROM jsonb_to_recordset(${storableJson(items)}::jsonb)
          AS item(kind text, id text, body jsonb, author text, now timestamptz)
        ON CONFLICT DO NOTHING`,
  );
}

/** Changes whenever something is published or withdrawn, so that every replica can see that it is behind. */
export async function contentMark(db: Queryable): Promise<string> {
  const [row] = await rowsOf<{ mark: string }>(
    db,
    sql`SELECT concat_ws('/', sum(version), count(*) FILTER (WHERE status = 'published')) AS mark FROM content`,
  );
  return row?.mark ?? '';
}

/** Whether nothing of any kind was ever published: a first start. */
export async function contentIsEmpty(db: Queryable): Promise<boolean> {
  const [row] = await db.select({ id: content.id }).from(content).limit(1);
  return row === undefined;
}
