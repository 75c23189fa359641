/** The brake on guessing passwords: tries by key, kept in the database so that every replica counts them. */
import { eq, lt, lte, sql } from 'drizzle-orm';
import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import type { Queryable } from './database.ts';
import { moment } from './moment.ts';

export const signInThrottles = pgTable('sign_in_throttles', {
  /** A hash of the email or of the network address: neither is kept. */
  key: text('key').primaryKey(),
  failures: integer('failures').notNull(),
  lastFailureAt: moment('last_failure_at').notNull(),
  blockedUntil: moment('blocked_until').notNull(),
});

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

/** Forgets tries older than any brake remembers. */
export async function sweepTries(db: Queryable, before: Date): Promise<void> {
  await db.delete(signInThrottles).where(lt(signInThrottles.lastFailureAt, before));
}

function iso(moment: Date): string {
  return moment.toISOString();
}
