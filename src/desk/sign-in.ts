/**
 * Signing in with a local account. Unknown email, wrong password and disabled account get one answer in one
 * time, and each try is counted before the password is looked at.
 */
import { createHash } from 'node:crypto';
import { recordAction } from '../store/audit-trail.ts';
import type { Database, Queryable } from '../store/database.ts';
import { type Brake, clearTries, countTry, sweepTries, takeBackTry } from '../store/sign-in-throttle.ts';
import { findStaffByEmail, lockStaff, type Staff, setPasswordHash, sweepSessions } from '../store/staff.ts';
import { canonicalEmail } from './canonical-email.ts';
import { checkPassword, hashPassword, STRENGTH, type Strength } from './passwords.ts';
import { type From, idleSince, openSession, type SessionRules, type SignedIn } from './sessions.ts';

/**
 * Of one account from one network: someone who forgot which password it was gets a few tries, a guesser four an hour.
 * It holds the right password too, and so it must not be for strangers elsewhere to close.
 */
const ACCOUNT_BRAKE: Brake = {
  freeTries: 5,
  firstDelaySeconds: 30,
  longestDelaySeconds: 15 * 60,
  forgetAfterSeconds: 24 * 3600,
};

/**
 * Of one account from everywhere, for those who guess from many networks. One network alone would need five days, with
 * nobody signing in meanwhile, to close it; and a browser that its owner has used goes past it.
 */
const EVERYWHERE_BRAKE: Brake = { ...ACCOUNT_BRAKE, freeTries: 500 };

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
  /** Its number, where that person has signed in with it before. */
  readonly knownBrowser?: string | undefined;
}

export type SignInResult =
  | ({ readonly kind: 'signed-in'; readonly token: string } & SignedIn)
  | { readonly kind: 'wrong' }
  | { readonly kind: 'wait'; readonly seconds: number };

export async function signIn(
  database: Database,
  { email, password, network, agent = '', knownBrowser }: Credentials,
  rules: SessionRules,
  now: Date,
  strength: Strength = STRENGTH,
): Promise<SignInResult> {
  const { db } = database;
  const account = canonicalEmail(email);
  const byAddress = { key: keyOf('address', network), brake: ADDRESS_BRAKE };
  const brakes = [byAddress, ...accountBrakes(account, network, knownBrowser)];
  const until = await countAll(db, brakes, now);
  if (until)
    return { kind: 'wait', seconds: Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1000)) };

  const found = await findStaffByEmail(db, account);
  const staff = found?.disabled === false ? found : undefined;
  const check = await checkPassword(password, staff?.passwordHash ?? undefined, strength);
  if (!staff || check.kind === 'wrong') return { kind: 'wrong' };

  const renewed = check.stale ? await hashPassword(password, strength) : undefined;
  const result = await openFor(database, staff, { agent, network }, rules, now, renewed);
  if (result.kind !== 'signed-in') return result;
  const own = [...brakes, ...accountBrakes(account, network, undefined)].filter((one) => one !== byAddress);
  for (const { key } of own) await clearTries(db, key);
  await takeBackTry(db, byAddress.key);
  return result;
}

interface Braked {
  readonly key: string;
  readonly brake: Brake;
}

/** The one for everywhere comes last: what a stricter one holds is not counted there. */
function accountBrakes(
  account: string,
  network: string,
  knownBrowser: string | undefined,
): readonly Braked[] {
  if (knownBrowser !== undefined)
    return [{ key: keyOf('email-by', `${knownBrowser}:${account}`), brake: ACCOUNT_BRAKE }];
  return [
    { key: keyOf('email-at', `${network} ${account}`), brake: ACCOUNT_BRAKE },
    { key: keyOf('email', account), brake: EVERYWHERE_BRAKE },
  ];
}

/** Counts a try with one brake after another. @returns until when the first that holds it does */
async function countAll(db: Queryable, brakes: readonly Braked[], now: Date): Promise<Date | undefined> {
  for (const { key, brake } of brakes) {
    const counted = await countTry(db, key, brake, now);
    if (counted.kind === 'blocked') return counted.until;
  }
  return undefined;
}

/**
 * Opens a session for someone whose identity is known. `wrong` when the account was disabled or got another password since
 * it was looked at. `renewed` takes the place of its hash.
 */
export async function openFor(
  database: Database,
  staff: Staff,
  from: From,
  rules: SessionRules,
  now: Date,
  renewed?: string,
): Promise<SignInResult> {
  const forgetBefore = new Date(now.getTime() - EVERYWHERE_BRAKE.forgetAfterSeconds * 1000);
  await sweepSessions(database.db, now, idleSince(rules, now));
  await sweepTries(database.db, forgetBefore);
  return database.transaction(async (tx): Promise<SignInResult> => {
    const still = await lockStaff(tx, staff.id);
    if (!still || still.disabled || still.passwordHash !== staff.passwordHash) return { kind: 'wrong' };
    if (renewed !== undefined) await setPasswordHash(tx, staff.id, renewed);
    const session = await openSession(tx, still, rules, now, from);
    await recordAction(tx, { at: now, staffId: staff.id, action: 'signed-in', subject: staff.id });
    return { kind: 'signed-in', ...session };
  });
}

/** Whoever looks after accounts has given it another password: guesses at the old one from everywhere count no more. */
export async function forgetTries(db: Queryable, email: string): Promise<void> {
  await clearTries(db, keyOf('email', canonicalEmail(email)));
}

/** The table of tries should not be a list of who works here and from where. */
function keyOf(kind: 'email' | 'email-at' | 'email-by' | 'address', value: string): string {
  return createHash('sha256').update(`${kind}:${value}`).digest('hex');
}
