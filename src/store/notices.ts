/**
 * Notices: what Parley will say of its own accord at a time, a row each, such as tomorrow's bins. A row's key
 * names what it is about, so that nothing is said twice of one thing, however often it is planned. Rows of one
 * contact, kind and `together` that are due are said as one message.
 */
import { and, asc, eq, inArray, lte, sql } from 'drizzle-orm';
import { index, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import type { Json } from '../conversation/dialog.ts';
import type { ChannelName, Form, Say } from '../conversation/message.ts';
import { type Queryable, rowsOf } from './database.ts';
import { moment, momentSql } from './moment.ts';

/** Why a notice was not said. `too-late` is also why one was held back until nobody needed it. */
export const SKIP_REASONS = ['too-late', 'too-many', 'opted-out', 'withdrawn', 'changed'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

export const notices = pgTable(
  'notices',
  {
    /** What it is about and whom it goes to: `bin-reminder/100012/2026-11-24/refuse/sms/+447700900123`. */
    key: text('key').primaryKey(),
    kind: text('kind').notNull(),
    channel: text('channel').notNull(),
    contact: text('contact').notNull(),
    /** Notices that share it, and are due, are one message: `100012/2026-11-24`. */
    together: text('together').notNull(),
    dueAt: moment('due_at').notNull(),
    /** From then on nobody needs it. */
    usefulUntil: moment('useful_until').notNull(),
    /** What its kind needs to write it. */
    details: jsonb('details').$type<Readonly<Record<string, Json>>>().notNull(),
    status: text('status', { enum: ['due', 'said', 'skipped'] })
      .notNull()
      .default('due'),
    /** Why it was skipped, or is held back. */
    reason: text('reason').$type<SkipReason>(),
    saidAt: moment('said_at'),
    plannedAt: moment('planned_at').notNull(),
  },
  (table) => [
    index('notices_due').on(table.dueAt).where(sql`status = 'due'`),
    index('notices_contact').on(table.channel, table.contact, table.saidAt),
  ],
);

export type Notice = typeof notices.$inferSelect;

export type PlannedNotice = Pick<
  Notice,
  'key' | 'kind' | 'channel' | 'contact' | 'together' | 'dueAt' | 'usefulUntil' | 'details'
>;

/** What a kind of notice says, or why it does not. */
export interface Written {
  /** Undefined when nothing is left to say. */
  readonly say: Say | undefined;
  /** Those of the notices that are not in `say`. */
  readonly skipped: readonly { readonly key: string; readonly reason: SkipReason }[];
}

/** A kind of notice, as a dialog defines it beside its words. */
export interface NoticeKind {
  readonly name: string;
  /** Plans what will be due soon; called every few minutes. Absent when a dialog plans its notices itself. */
  plan?(tx: Queryable, now: Date): Promise<void>;
  /** Writes notices that are due together, by what is true now. Runs in the transaction that says them. */
  write(tx: Queryable, due: readonly Notice[], now: Date, form: Form): Promise<Written>;
}

const AT_ONCE = 500;

/** Plans one notice; see `planNotices`. */
export function planNotice(tx: Queryable, notice: PlannedNotice, now: Date): Promise<void> {
  return planNotices(tx, [notice], now);
}

/**
 * Plans notices. One that is due already takes the new time and details; one that was skipped is due again
 * when it has another time now that is still useful; one that was said stays said, whatever its time is now.
 */
export async function planNotices(
  tx: Queryable,
  planned: readonly PlannedNotice[],
  now: Date,
): Promise<void> {
  const byKey = [...new Map(planned.map((notice) => [notice.key, notice])).values()];
  for (let at = 0; at < byKey.length; at += AT_ONCE) {
    const values = byKey.slice(at, at + AT_ONCE).map((notice) => ({ ...notice, plannedAt: now }));
    await tx
      .insert(notices)
      .values(values)
      .onConflictDoUpdate({
        target: notices.key,
        set: {
          together: sql`excluded.together`,
          dueAt: sql`excluded.due_at`,
          usefulUntil: sql`excluded.useful_until`,
          details: sql`excluded.details`,
          status: 'due',
          reason: null,
          plannedAt: now,
        },
        setWhere: sql`(${notices.dueAt}, ${notices.together}) IS DISTINCT FROM (excluded.due_at, excluded.together)
          AND (${notices.status} = 'due'
            OR (${notices.status} = 'skipped' AND excluded.useful_until > ${momentSql(now)}))`,
      });
  }
}

/** Takes back what has not been said to a contact; with `kind`, only that. */
export async function withdrawNotices(
  tx: Queryable,
  whom: { readonly channel: ChannelName; readonly contact: string; readonly kind?: string },
): Promise<void> {
  await tx
    .delete(notices)
    .where(
      and(
        eq(notices.channel, whom.channel),
        eq(notices.contact, whom.contact),
        eq(notices.status, 'due'),
        whom.kind === undefined ? undefined : eq(notices.kind, whom.kind),
      ),
    );
}

/** Notices that make one message. */
export type Bundle = Pick<Notice, 'kind' | 'channel' | 'contact' | 'together'>;

/** Messages with a notice that is due, the longest due first; in `quiet` hours only those that are past use. */
export async function bundlesDue(db: Queryable, now: Date, quiet: boolean): Promise<readonly Bundle[]> {
  const at = momentSql(now);
  return rowsOf<Bundle>(
    db,
    sql`SELECT kind, channel, contact, together FROM notices
        WHERE status = 'due' AND due_at <= ${at}${quiet ? sql` AND useful_until <= ${at}` : sql``}
        GROUP BY kind, channel, contact, together ORDER BY min(due_at), contact, kind, together`,
  );
}

/** The due notices of one message, locked until the transaction ends. */
export async function claimBundle(tx: Queryable, bundle: Bundle, now: Date): Promise<readonly Notice[]> {
  return tx
    .select()
    .from(notices)
    .where(
      and(
        eq(notices.kind, bundle.kind),
        eq(notices.channel, bundle.channel),
        eq(notices.contact, bundle.contact),
        eq(notices.together, bundle.together),
        eq(notices.status, 'due'),
        lte(notices.dueAt, now),
      ),
    )
    .orderBy(asc(notices.key))
    .for('update');
}

export async function markSaid(tx: Queryable, keys: readonly string[], now: Date): Promise<void> {
  if (keys.length === 0) return;
  await tx
    .update(notices)
    .set({ status: 'said', saidAt: now, reason: null })
    .where(inArray(notices.key, [...keys]));
}

export async function markSkipped(tx: Queryable, keys: readonly string[], reason: SkipReason): Promise<void> {
  if (keys.length === 0) return;
  await tx
    .update(notices)
    .set({ status: 'skipped', reason })
    .where(inArray(notices.key, [...keys]));
}

/** Notes why notices have to wait; they stay due. */
export async function markHeld(tx: Queryable, keys: readonly string[], reason: SkipReason): Promise<void> {
  await tx
    .update(notices)
    .set({ reason })
    .where(inArray(notices.key, [...keys]));
}

/** How many messages a contact was sent since a moment; with `kind`, of that kind. */
export async function saidSince(
  tx: Queryable,
  { channel, contact }: Pick<Bundle, 'channel' | 'contact'>,
  since: Date,
  kind?: string,
): Promise<number> {
  const [row] = await rowsOf<{ said: number }>(
    tx,
    sql`SELECT count(DISTINCT (kind, together, said_at))::int AS said FROM notices
        WHERE channel = ${channel} AND contact = ${contact} AND status = 'said'
          AND said_at >= ${momentSql(since)}
          ${kind === undefined ? sql`` : sql`AND kind = ${kind}`}`,
  );
  return row?.said ?? 0;
}
