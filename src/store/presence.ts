/** Who is at the desk: what advisors chose, and when their screens were last heard of. */
import { and, arrayOverlaps, asc, eq, gt, inArray, lte, sql } from 'drizzle-orm';
import { boolean, pgTable, text } from 'drizzle-orm/pg-core';
import type { Queryable } from './database.ts';
import { moment, momentSql } from './moment.ts';
import { staff } from './staff.ts';

/** `busy`: here, and not to be given more. `away`: not here, though the screen is on. */
export const PRESENCES = ['available', 'busy', 'away'] as const;
export type PresenceState = (typeof PRESENCES)[number];

export const staffPresence = pgTable('staff_presence', {
  staffId: text('staff_id')
    .primaryKey()
    .references(() => staff.id, { onDelete: 'cascade' }),
  state: text('state', { enum: PRESENCES }).notNull(),
  since: moment('since').notNull(),
  /** Nobody chose it: they had touched nothing for a while. */
  auto: boolean('auto').notNull().default(false),
  /** When their screen last gave a sign, by itself or because they did something. */
  seenAt: moment('seen_at').notNull(),
  /** When they last did something themselves. */
  activeAt: moment('active_at').notNull(),
});

export type Presence = typeof staffPresence.$inferSelect;

/** The screen gave a sign. Whoever was set away by silence is back with the first thing they do. */
export async function noteSeen(
  db: Queryable,
  staffId: string,
  now: Date,
  active: boolean,
): Promise<Presence> {
  const back = sql`${active} AND ${staffPresence.auto}`;
  const [noted] = await db
    .insert(staffPresence)
    .values({ staffId, state: 'available', since: now, seenAt: now, activeAt: now })
    .onConflictDoUpdate({
      target: staffPresence.staffId,
      set: {
        seenAt: now,
        ...(active && { activeAt: now }),
        state: sql`CASE WHEN ${back} THEN 'available' ELSE ${staffPresence.state} END`,
        since: sql`CASE WHEN ${back} THEN ${momentSql(now)} ELSE ${staffPresence.since} END`,
        auto: sql`CASE WHEN ${back} THEN false ELSE ${staffPresence.auto} END`,
      },
    })
    .returning();
  if (!noted) throw new Error('a sign of a screen was not noted');
  return noted;
}

export async function choosePresence(
  db: Queryable,
  staffId: string,
  state: PresenceState,
  now: Date,
): Promise<Presence> {
  const chosen = { state, since: now, auto: false, seenAt: now, activeAt: now };
  const [noted] = await db
    .insert(staffPresence)
    .values({ staffId, ...chosen })
    .onConflictDoUpdate({ target: staffPresence.staffId, set: chosen })
    .returning();
  if (!noted) throw new Error('a presence was not noted');
  return noted;
}

/** They signed out, so no screen of theirs is there any more. */
export async function noteGone(db: Queryable, staffId: string): Promise<void> {
  await db
    .update(staffPresence)
    .set({ seenAt: new Date(0) })
    .where(eq(staffPresence.staffId, staffId));
}

/** Sets away whoever has done nothing since `idleSince`. @returns who that was. */
export async function setAwayIdle(db: Queryable, idleSince: Date, now: Date): Promise<readonly string[]> {
  const idle = await db
    .update(staffPresence)
    .set({ state: 'away', auto: true, since: now })
    .where(and(inArray(staffPresence.state, ['available', 'busy']), lte(staffPresence.activeAt, idleSince)))
    .returning({ id: staffPresence.staffId });
  return idle.map(({ id }) => id);
}

/** Someone at the desk now, with the teams they answer for; no teams mean all. */
export interface Present {
  readonly id: string;
  readonly teams: readonly string[];
}

/** Everyone who is there and not away, whose screen has given a sign after `seenSince`. */
export async function listPresent(db: Queryable, seenSince: Date): Promise<readonly Present[]> {
  return db
    .select({ id: staff.id, teams: staff.teams })
    .from(staffPresence)
    .innerJoin(staff, eq(staff.id, staffPresence.staffId))
    .where(
      and(
        inArray(staffPresence.state, ['available', 'busy']),
        gt(staffPresence.seenAt, seenSince),
        eq(staff.disabled, false),
      ),
    );
}

/** What someone chose, and when their screen was last heard of; undefined before they first came to the desk. */
export async function findPresence(db: Queryable, staffId: string): Promise<Presence | undefined> {
  const [found] = await db.select().from(staffPresence).where(eq(staffPresence.staffId, staffId));
  return found;
}

/** Everyone who may have conversations, with where they are and how many they have. */
export async function listDeskStaff(db: Queryable) {
  const { id, name, teams, mostAtOnce } = staff;
  const { state, seenAt, since, auto } = staffPresence;
  const active = sql<number>`(SELECT count(*)::int FROM handovers h WHERE h.taken_by = ${staff.id}
    AND h.status = 'active')`;
  return db
    .select({ id, name, teams, mostAtOnce, state, seenAt, since, auto, active })
    .from(staff)
    .leftJoin(staffPresence, eq(staffPresence.staffId, staff.id))
    .where(and(eq(staff.disabled, false), arrayOverlaps(staff.roles, ['advisor', 'supervisor'])))
    .orderBy(asc(staff.name));
}
