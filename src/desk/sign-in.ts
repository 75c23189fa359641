/**
 * Signing in with a local account. Unknown email, wrong password and disabled account get one answer in one
 * time, and each try is counted before the password is looked at.
 */
import { createHash } from 'node:crypto';
import { recordAction } from '../store/audit-trail.ts';
import type { Database } from '../store/database.ts';
import { type Brake, clearTries, countTry, sweepTries, takeBackTry } from '../store/sign-in-throttle.ts';
import { findStaffByEmail, type Staff, setPasswordHash, sweepSessions } from '../store/staff.ts';
import { checkPassword, hashPassword, STRENGTH, type Strength } from './passwords.ts';
import { type From, idleSince, openSession, type SessionRules, type SignedIn } from './sessions.ts';

/** Someone who forgot which password it was gets a few tries; a guesser gets four an hour. */
const EMAIL_BRAKE: Brake = {
  freeTries: 5,
  firstDelaySeconds: 30,
  longestDelaySeconds: 15 * 60,
  forgetAfterSeconds: 24 * 3600,
};

/** A whole office may share one address, so it gets more tries; guessing at many accounts is what it brakes. */
const ADDRESS_BRAKE: Brake = {
  freeTries: 30,
  firstDelaySeconds: 30,
  longestDelaySeconds: 15 * 60,
  forgetAfterSeconds: 3600,
};

export interface Credentials {
  readonly email: string;
  readonly password: string;
  /** The caller's network; one of IPv6 counts as a whole. */
  readonly network: string;
  /** What the browser calls itself. */
  readonly agent?: string;
}

export type SignInResult =
  | ({ readonly kind: 'signed-in'; readonly token: string } & SignedIn)
  | { readonly kind: 'wrong' }
  | { readonly kind: 'wait'; readonly seconds: number };

export async function signIn(
  { db }: Database,
  { email, password, network, agent = '' }: Credentials,
  rules: SessionRules,
  now: Date,
  strength: Strength = STRENGTH,
): Promise<SignInResult> {
  const byEmail = keyOf('email', canonicalEmail(email));
  const byAddress = keyOf('address', network);
  const tries = [
    await countTry(db, byAddress, ADDRESS_BRAKE, now),
    await countTry(db, byEmail, EMAIL_BRAKE, now),
  ];
  const until = Math.max(...tries.map((one) => (one.kind === 'blocked' ? one.until.getTime() : 0)));
  if (until > 0) return { kind: 'wait', seconds: Math.max(1, Math.ceil((until - now.getTime()) / 1000)) };

  const found = await findStaffByEmail(db, canonicalEmail(email));
  const staff = found?.disabled === false ? found : undefined;
  const check = await checkPassword(password, staff?.passwordHash ?? undefined, strength);
  if (!staff || check.kind === 'wrong') return { kind: 'wrong' };

  if (check.stale) await setPasswordHash(db, staff.id, await hashPassword(password, strength));
  await clearTries(db, byEmail);
  await takeBackTry(db, byAddress);
  return openFor(db, staff, { agent, network }, rules, now);
}

/** Opens a session for someone whose identity is known. */
export async function openFor(
  db: Database['db'],
  staff: Staff,
  from: From,
  rules: SessionRules,
  now: Date,
): Promise<Extract<SignInResult, { kind: 'signed-in' }>> {
  const forgetBefore = new Date(now.getTime() - EMAIL_BRAKE.forgetAfterSeconds * 1000);
  await sweepSessions(db, now, idleSince(rules, now));
  await sweepTries(db, forgetBefore);
  const session = await openSession(db, staff, rules, now, from);
  await recordAction(db, { at: now, staffId: staff.id, action: 'signed-in', subject: staff.id });
  return { kind: 'signed-in', ...session };
}

export function canonicalEmail(email: string): string {
  return email.trim().toLowerCase();
}

/** The table of tries should not be a list of who works here and from where. */
function keyOf(kind: 'email' | 'address', value: string): string {
  return createHash('sha256').update(`${kind}:${value}`).digest('hex');
}
