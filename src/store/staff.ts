/** Staff, their sessions, the brake on guessing passwords, and the trail of what staff did. */
import { and, eq, gt, lt, lte, or, sql } from 'drizzle-orm';
import { boolean, index, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { Queryable } from './database.ts';

export const ROLES = ['advisor', 'supervisor', 'editor', 'manager', 'admin'] as const;
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

export const signInThrottles = pgTable('sign_in_throttles', {
  /** A hash of the email or of the network address: neither is kept. */
  key: text('key').primaryKey(),
  failures: integer('failures').notNull(),
  lastFailureAt: moment('last_failure_at').notNull(),
  blockedUntil: moment('blocked_until').notNull(),
});

export const auditTrail = pgTable(
  'audit_trail',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    at: moment('at').notNull(),
    /** Null when it was done at the command line. Kept after the account is gone. */
    staffId: text('staff_id'),
    action: text('action').notNull(),
    /** The id of what it was done to. */
    subject: text('subject').notNull(),
  },
  (table) => [index('audit_trail_at').on(table.at), index('audit_trail_subject').on(table.subject)],
);

export type Staff = typeof staff.$inferSelect;
export type StaffSession = typeof staffSessions.$inferSelect;
export type AuditEntry = typeof auditTrail.$inferSelect;

/** What staff can be seen to have done. A closed list, so that a report can name each. */
export type AuditAction =
  | 'staff-added'
  | 'signed-in'
  | 'signed-out'
  | 'conversation-read'
  | 'handover-taken'
  | 'handover-released'
  | 'handover-closed'
  | 'handover-dealt-with';

/** Adds an account. False when the email has one already. */
export async function insertStaff(db: Queryable, row: Staff): Promise<boolean> {
  const added = await db.insert(staff).values(row).onConflictDoNothing().returning({ id: staff.id });
  return added.length > 0;
}

export async function findStaffByEmail(db: Queryable, email: string): Promise<Staff | undefined> {
  const [found] = await db.select().from(staff).where(eq(staff.email, email));
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

/** Removes what no session or brake needs any more. */
export async function sweepSignIns(
  db: Queryable,
  now: Date,
  idleSince: Date,
  forgetBefore: Date,
): Promise<void> {
  await db
    .delete(staffSessions)
    .where(or(lte(staffSessions.expiresAt, now), lte(staffSessions.seenAt, idleSince)));
  await db.delete(signInThrottles).where(lt(signInThrottles.lastFailureAt, forgetBefore));
}

/** How hard a brake holds: free tries, then a delay that doubles with each further one. */
export interface Brake {
  readonly freeTries: number;
  readonly firstDelaySeconds: number;
  readonly longestDelaySeconds: number;
  /** Failures are forgotten after this long without another. */
  readonly forgetAfterSeconds: number;
}

/** Long ago on any clock: replicas' clocks differ a little. */
const NOT_BLOCKED = new Date(0);

export type Try = { readonly kind: 'allowed' } | { readonly kind: 'blocked'; readonly until: Date };

/**
 * Counts a try before the password is looked at, in one statement, so that many at once cannot slip through.
 * A blocked try is not counted: hammering does not make the wait longer for the rightful owner.
 */
export async function countTry(db: Queryable, key: string, brake: Brake, now: Date): Promise<Try> {
  const forgotten = new Date(now.getTime() - brake.forgetAfterSeconds * 1000);
  const failures = sql`case when ${signInThrottles.lastFailureAt} < ${iso(forgotten)} then 1
    else ${signInThrottles.failures} + 1 end`;
  const over = sql`(${failures}) - ${brake.freeTries}::int`;
  const delay = sql`least(${brake.firstDelaySeconds} * power(2, least(${over} - 1, 20)), ${brake.longestDelaySeconds})`;
  const blockedUntil = sql`case when ${over} < 1 then ${iso(NOT_BLOCKED)}::timestamptz
    else ${iso(now)}::timestamptz + make_interval(secs => (${delay})::float8) end`;
  const counted = await db
    .insert(signInThrottles)
    .values({ key, failures: 1, lastFailureAt: now, blockedUntil: NOT_BLOCKED })
    .onConflictDoUpdate({
      target: signInThrottles.key,
      set: { failures, lastFailureAt: now, blockedUntil },
      setWhere: lte(signInThrottles.blockedUntil, now),
    })
    .returning({ key: signInThrottles.key });
  if (counted.length > 0) return { kind: 'allowed' };
  const [held] = await db.select().from(signInThrottles).where(eq(signInThrottles.key, key));
  return held ? { kind: 'blocked', until: held.blockedUntil } : { kind: 'allowed' };
}

/** The rightful owner signed in: their own tries no longer count. */
export async function clearTries(db: Queryable, key: string): Promise<void> {
  await db.delete(signInThrottles).where(eq(signInThrottles.key, key));
}

/** Takes one try back; one right password does not excuse the wrong ones from the same address. */
export async function takeBackTry(db: Queryable, key: string): Promise<void> {
  await db
    .update(signInThrottles)
    .set({ failures: sql`greatest(${signInThrottles.failures} - 1, 0)`, blockedUntil: NOT_BLOCKED })
    .where(eq(signInThrottles.key, key));
}

export async function recordAction(
  db: Queryable,
  entry: { at: Date; staffId: string | null; action: AuditAction; subject: string },
): Promise<void> {
  await db.insert(auditTrail).values(entry);
}

function iso(moment: Date): string {
  return moment.toISOString();
}
