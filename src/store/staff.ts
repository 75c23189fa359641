/** Staff accounts, and who is signed in. */
import { and, asc, desc, eq, gt, inArray, isNull, lte, ne, or, type SQL, sql } from 'drizzle-orm';
import { boolean, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import type { Queryable } from './database.ts';
import { moment } from './moment.ts';
import { storableJson } from './storable-text.ts';

export const ROLES = ['advisor', 'supervisor', 'editor', 'manager', 'admin', 'attendant'] as const;
export type Role = (typeof ROLES)[number];

export const staff = pgTable('staff', {
  id: text('id').primaryKey(),
  /** In small letters; people type theirs in any case. */
  email: text('email').notNull().unique(),
  name: text('name').notNull(),
  roles: text('roles', { enum: ROLES }).array().notNull(),
  /** Issuer and subject of who it is at the council's identity provider; null until they first came from there. */
  singleSignOn: text('single_sign_on').unique(),
  /** As `src/desk/passwords.ts` writes it; null for those who sign in elsewhere. */
  passwordHash: text('password_hash'),
  /** The teams they answer for, as council.yaml names them; none means all. */
  teams: text('teams').array().notNull().default([]),
  /** Conversations they may have at once; null means as many as council.yaml says. */
  mostAtOnce: integer('most_at_once'),
  disabled: boolean('disabled').notNull().default(false),
  /** How they like their console; the console owns the keys. */
  preferences: jsonb('preferences').$type<Readonly<Record<string, unknown>>>().notNull().default({}),
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
    /** For lists: the token's hash is nobody's business. */
    id: text('id').notNull().unique(),
    /** The browser, as it calls itself, and the network it came from. */
    agent: text('agent').notNull().default(''),
    network: text('network').notNull().default(''),
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

export async function findStaffBySingleSignOn(db: Queryable, id: string): Promise<Staff | undefined> {
  const [found] = await db.select().from(staff).where(eq(staff.singleSignOn, id));
  return found;
}

/** Binds an account to someone at the identity provider. False when it is somebody else's there. */
export async function bindSingleSignOn(db: Queryable, staffId: string, id: string): Promise<boolean> {
  const bound = await db
    .update(staff)
    .set({ singleSignOn: id })
    .where(and(eq(staff.id, staffId), isNull(staff.singleSignOn)))
    .returning({ id: staff.id });
  return bound.length > 0;
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

/** Every account in one order, none of which anybody else changes until the transaction ends. */
export async function lockEveryone(db: Queryable): Promise<readonly Staff[]> {
  return db.select().from(staff).orderBy(asc(staff.id)).for('no key update');
}

/** An account, with when somebody last signed in to it as far as that is still on record. */
export interface ListedStaff {
  readonly account: Staff;
  /** As `momentOf` reads it. */
  readonly signedInAt: string | null;
}

/** Every account, by name. */
export async function listStaff(db: Queryable): Promise<readonly ListedStaff[]> {
  const signedInAt = sql<string | null>`(SELECT max(a.at) FROM audit_trail a
    WHERE a.action = 'signed-in' AND a.subject = staff.id)`;
  return db.select({ account: staff, signedInAt }).from(staff).orderBy(asc(staff.name), asc(staff.id));
}

/** What whoever looks after an account may change of it. */
export type AccountChange = Partial<Pick<Staff, 'disabled' | 'roles' | 'teams' | 'passwordHash'>>;

export async function changeStaff(db: Queryable, staffId: string, change: AccountChange): Promise<void> {
  await db.update(staff).set(change).where(eq(staff.id, staffId));
}

/** What each is called, by id; of those who have an account. */
export async function staffNames(
  db: Queryable,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: staff.id, name: staff.name })
    .from(staff)
    .where(inArray(staff.id, [...new Set(ids)]));
  return new Map(rows.map(({ id, name }) => [id, name]));
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

/** Whether it was there. */
export async function deleteSession(db: Queryable, tokenHash: string): Promise<boolean> {
  const ended = await db
    .delete(staffSessions)
    .where(eq(staffSessions.tokenHash, tokenHash))
    .returning({ id: staffSessions.id });
  return ended.length > 0;
}

/** Everything someone is signed in with, the latest used first. */
export async function listSessions(
  db: Queryable,
  staffId: string,
  now: Date,
): Promise<readonly StaffSession[]> {
  return db
    .select()
    .from(staffSessions)
    .where(and(eq(staffSessions.staffId, staffId), gt(staffSessions.expiresAt, now)))
    .orderBy(desc(staffSessions.seenAt));
}

/** Ends one of someone's sessions, all but one of them, or all. @returns how many ended. */
export async function revokeSessions(
  db: Queryable,
  staffId: string,
  which: { readonly id: string } | { readonly butTokenHash: string } | 'all',
): Promise<number> {
  const chosen = which === 'all' ? undefined : chosenSession(which);
  const ended = await db
    .delete(staffSessions)
    .where(and(eq(staffSessions.staffId, staffId), chosen))
    .returning({ id: staffSessions.id });
  return ended.length;
}

function chosenSession(which: { readonly id: string } | { readonly butTokenHash: string }): SQL {
  return 'id' in which ? eq(staffSessions.id, which.id) : ne(staffSessions.tokenHash, which.butTokenHash);
}

export async function setPreferences(
  db: Queryable,
  staffId: string,
  preferences: Readonly<Record<string, unknown>>,
): Promise<void> {
  const storable = JSON.parse(storableJson(preferences));
  await db.update(staff).set({ preferences: storable }).where(eq(staff.id, staffId));
}

/** Removes sessions that have run out or idled. */
export async function sweepSessions(db: Queryable, now: Date, idleSince: Date): Promise<void> {
  await db
    .delete(staffSessions)
    .where(or(lte(staffSessions.expiresAt, now), lte(staffSessions.seenAt, idleSince)));
}
