/**
 * What happens to an item between two live versions: drafted, looked at by a second person, scheduled, live, taken
 * away. Call these in a transaction that has locked the item; what may be done by whom is decided above.
 */
import { and, asc, desc, eq, inArray, lte, sql } from 'drizzle-orm';
import { type ContentStatus, content, type ItemKey, lockItem, type Remark, withdrawLive } from './content.ts';
import type { Database, Queryable } from './database.ts';
import { storableJson, storableText } from './storable-text.ts';

export type ContentVersion = typeof content.$inferSelect;
/** As in a history: everything but the body. */
export type VersionHead = Omit<ContentVersion, 'body'>;

export const OPEN: readonly ContentStatus[] = ['draft', 'review', 'scheduled'];

const of = ({ kind, id }: ItemKey) => and(eq(content.kind, kind), eq(content.id, id));
const json = (value: unknown) => sql`${storableJson(value)}::jsonb`;

/** The one being worked on, with a second person, or scheduled. */
export async function openVersion(db: Queryable, item: ItemKey): Promise<ContentVersion | undefined> {
  const [row] = await db
    .select()
    .from(content)
    .where(and(of(item), inArray(content.status, [...OPEN])));
  return row;
}

export async function liveVersion(db: Queryable, item: ItemKey): Promise<ContentVersion | undefined> {
  const [row] = await db
    .select()
    .from(content)
    .where(and(of(item), eq(content.status, 'published')));
  return row;
}

export async function findVersion(
  db: Queryable,
  item: ItemKey,
  version: number,
): Promise<ContentVersion | undefined> {
  const [row] = await db
    .select()
    .from(content)
    .where(and(of(item), eq(content.version, version)));
  return row;
}

/** Every version of an item, the latest saved first. */
export async function historyOf(db: Queryable, item: ItemKey): Promise<readonly VersionHead[]> {
  const rows = await db
    .select()
    .from(content)
    .where(of(item))
    .orderBy(desc(sql`coalesce(${content.publishedAt}, ${content.savedAt})`), desc(content.version));
  return rows.map(({ body: _body, ...head }) => head);
}

/** Versions of an item that were live before, the latest first: for when the live one cannot be read. */
export async function earlierVersions(db: Queryable, item: ItemKey): Promise<readonly ContentVersion[]> {
  return db
    .select()
    .from(content)
    .where(and(of(item), eq(content.status, 'withdrawn')))
    .orderBy(desc(content.publishedAt), desc(content.version))
    .limit(20);
}

/** What stands at the front of each item: live, open, or archived last when it is neither. */
export async function frontVersions(db: Queryable): Promise<readonly ContentVersion[]> {
  return db
    .select()
    .from(content)
    .where(inArray(content.status, ['published', 'archived', ...OPEN]))
    .orderBy(asc(content.kind), asc(content.id), asc(content.version));
}

export interface Saving extends ItemKey {
  readonly body: unknown;
  readonly author: string;
  readonly why: string | undefined;
  readonly basedOn: number | null;
  readonly now: Date;
}

/** Saves the first revision of a new draft. @returns its version's number. */
export async function insertDraft(tx: Queryable, saving: Saving): Promise<number> {
  const { kind, id, body, author, why, basedOn, now } = saving;
  const [latest] = await tx
    .select({ version: content.version })
    .from(content)
    .where(of(saving))
    .orderBy(desc(content.version))
    .limit(1);
  const version = (latest?.version ?? 0) + 1;
  await tx.insert(content).values({
    ...{ kind, id, version, author, basedOn },
    ...{ status: 'draft', body: json(body), writers: [author], savedAt: now, createdAt: now },
    why: storableWhy(why),
  });
  return version;
}

/** Saves the next revision of what is open; it is a draft again, whoever had it, and nobody has approved that. @returns its number. */
export async function updateDraft(tx: Queryable, open: ContentVersion, saving: Saving): Promise<number> {
  const { body, author, why, basedOn, now } = saving;
  const revision = open.revision + 1;
  const kept = { status: 'draft', author, basedOn, revision, savedAt: now } as const;
  const unapproved = { approvedBy: null, brokenReason: null };
  await tx
    .update(content)
    .set({
      ...{ ...kept, ...unapproved },
      body: json(body),
      writers: [...new Set([...open.writers, author])],
      why: storableWhy(why) ?? open.why,
    })
    .where(exactly(open));
  return revision;
}

/** Throws away what is open: it was never live. */
export async function deleteOpen(tx: Queryable, open: ContentVersion): Promise<void> {
  await tx.delete(content).where(exactly(open));
}

/** What changes about an open version besides its body. */
export interface OpenChange {
  readonly status: 'draft' | 'review' | 'scheduled';
  readonly why?: string;
  readonly publishAt?: Date | null;
  readonly sentBack?: Remark | null;
  readonly approvedBy?: string | null;
  readonly brokenReason?: string | null;
}

export async function moveOpen(
  tx: Queryable,
  open: ContentVersion,
  { why, brokenReason, sentBack, ...change }: OpenChange,
): Promise<void> {
  const words = {
    ...(sentBack !== undefined && { sentBack: sentBack && storableRemark(sentBack) }),
    ...(why !== undefined && { why: storableWhy(why) }),
    ...(brokenReason !== undefined && { brokenReason: storableWhy(brokenReason ?? undefined) }),
  };
  await tx
    .update(content)
    .set({ ...change, ...words })
    .where(exactly(open));
}

/** An open version takes the place of what is live. */
export async function goLive(
  tx: Queryable,
  open: ContentVersion,
  how: { readonly now: Date; readonly approvedBy: string | null; readonly brokenReason: string | null },
): Promise<void> {
  await withdrawLive(tx, open);
  const { now: publishedAt, approvedBy, brokenReason } = how;
  await tx
    .update(content)
    .set({
      ...{ status: 'published', publishedAt, approvedBy, publishAt: null },
      brokenReason: storableWhy(brokenReason ?? undefined),
    })
    .where(exactly(open));
}

/** What is live is taken away, and nothing takes its place. */
export async function archiveLive(tx: Queryable, live: ContentVersion, ended: Remark): Promise<void> {
  await tx
    .update(content)
    .set({ status: 'archived', ended: storableRemark(ended) })
    .where(exactly(live));
}

/** Scheduled versions whose time has come, the earliest first. */
export async function scheduledDue(db: Queryable, now: Date): Promise<readonly ItemKey[]> {
  return db
    .select({ kind: content.kind, id: content.id })
    .from(content)
    .where(and(eq(content.status, 'scheduled'), lte(content.publishAt, now)))
    .orderBy(asc(content.publishAt));
}

/** Runs `work` with the item to itself. */
export async function onItem<T>(
  database: Database,
  item: ItemKey,
  work: (tx: Queryable) => Promise<T>,
): Promise<T> {
  return database.transaction(async (tx) => {
    await lockItem(tx, item);
    return work(tx);
  });
}

const exactly = (one: ItemKey & { readonly version: number }) =>
  and(of(one), eq(content.version, one.version));

function storableRemark(remark: Remark): Remark {
  return { ...remark, why: storableText(remark.why) };
}

function storableWhy(why: string | undefined): string | null {
  return why === undefined ? null : storableText(why);
}
