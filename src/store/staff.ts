/** Staff accounts, and who is signed in. */
import { and, eq, gt, lte, or } from 'drizzle-orm';
import { boolean, index, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { Queryable } from './database.ts';

export const ROLES = ['advisor', 'supervisor', 'editor', 'manager', 'admin', 'attendant'] as const;
export type Role = (typeof ROLES)[number];

const moment = (name: string) => timestamp(name, { withTimezone: true });

export const staff = pgTable('staff', {
  id: text('id').primaryKey(),
  /** In small letters; people type theirs in any case. */
  email: text('email').notNull().unique(),
  name: text('name').notNull(),
  roles: text('roles', { enum: ROLES }).array().notNull(),
  /** As `src/desk/passwords.ts` writes it; null for those who sign in elsewhere. */
  passwordHash: text('password_hash'),
  /** The teams they answer for, as council.yaml names them; none means all. */
  teams: text('teams').array().notNull().default([]),
  /** Conversations they may have at once; null means as many as council.yaml says. */
  mostAtOnce: integer('most_at_once'),
  disabled: boolean('disabled').notNull().default(false),
  createdAt: moment('created_at').notNull(),
});

export const staffSessions = pgTable(
  'staff_sessions',
  {
    /** SHA-256 of the token; the token itself is only in the browser's cookie. */
    tokenHash: text('token_hash').primaryKey(),
    staffId: text('staff_id')
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    csrfSecret: text('csrf_secret').notNull(),
    createdAt: moment('created_at').notNull(),
    seenAt: moment('seen_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
  },
  (table) => [
    index('staff_sessions_expires_at').on(table.expiresAt),
    index('staff_sessions_staff_id').on(table.staffId),
  ],
);

export type Staff = typeof staff.$inferSelect;
type NewStaff = typeof staff.$inferInsert;
export type StaffSession = typeof staffSessions.$inferSelect;

/** Adds an account. False when the email has one already. */
export async function insertStaff(db: Queryable, row: NewStaff): Promise<boolean> {
  const added = await db.insert(staff).values(row).onConflictDoNothing().returning({ id: staff.id });
  return added.length > 0;
}

export async function findStaffByEmail(db: Queryable, email: string): Promise<Staff | undefined> {
  const [found] = await db.select().from(staff).where(eq(staff.email, email));
  return found;
}

export async function findStaff(db: Queryable, id: string): Promise<Staff | undefined> {
  const [found] = await db.select().from(staff).where(eq(staff.id, id));
  return found;
}

/** The same, with nobody else changing anything that hangs on it until the transaction ends. */
export async function lockStaff(db: Queryable, id: string): Promise<Staff | undefined> {
  const [found] = await db.select().from(staff).where(eq(staff.id, id)).for('no key update');
  return found;
}

export async function countStaff(db: Queryable): Promise<number> {
  return db.$count(staff);
}

export async function setPasswordHash(db: Queryable, staffId: string, passwordHash: string): Promise<void> {
  await db.update(staff).set({ passwordHash }).where(eq(staff.id, staffId));
}

export async function insertSession(db: Queryable, session: StaffSession): Promise<void> {
  await db.insert(staffSessions).values(session);
}

/** The session and its owner, unless it has run out, has been idle since `idleSince`, or the account is off. */
export async function findSession(
  db: Queryable,
  tokenHash: string,
  now: Date,
  idleSince: Date,
): Promise<{ session: StaffSession; staff: Staff } | undefined> {
  const [found] = await db
    .select({ session: staffSessions, staff })
    .from(staffSessions)
    .innerJoin(staff, eq(staff.id, staffSessions.staffId))
    .where(
      and(
        eq(staffSessions.tokenHash, tokenHash),
        gt(staffSessions.expiresAt, now),
        gt(staffSessions.seenAt, idleSince),
        eq(staff.disabled, false),
      ),
    );
  return found;
}

export async function touchSession(db: Queryable, tokenHash: string, now: Date): Promise<void> {
  await db.update(staffSessions).set({ seenAt: now }).where(eq(staffSessions.tokenHash, tokenHash));
}

export async function deleteSession(db: Queryable, tokenHash: string): Promise<void> {
  await db.delete(staffSessions).where(eq(staffSessions.tokenHash, tokenHash));
}

/** Removes sessions that have run out or idled. */
export async function sweepSessions(db: Queryable, now: Date, idleSince: Date): Promise<void> {
  await db
    .delete(staffSessions)
    .where(or(lte(staffSessions.expiresAt, now), lte(staffSessions.seenAt, idleSince)));
}
