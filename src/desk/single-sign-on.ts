/**
 * Signing in with the council's own identity provider. Accounts are made beforehand by email; the first sign-in binds
 * the account to the person there, so that an email which is given to somebody else later opens nothing.
 */
import type { Database } from '../store/database.ts';
import { bindSingleSignOn, findStaffByEmail, findStaffBySingleSignOn } from '../store/staff.ts';
import { canonicalEmail } from './canonical-email.ts';
import type { From, SessionRules } from './sessions.ts';
import { openFor, type SignInResult } from './sign-in.ts';

/** What is remembered in the browser between leaving for the provider and coming back. */
export interface Departure {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Someone as the provider knows them. */
export interface Identity {
  /** Issuer and subject: who it is, for good. */
  readonly id: string;
  readonly email: string;
}

/** The port of an identity provider. */
export interface SingleSignOn {
  /** As the button names it: "Sign in with …". */
  readonly name: string;
  begin(): Promise<{ readonly url: string; readonly departure: Departure }>;
  /** Who has come back to `url`; undefined when anything about it is not as it should be. */
  finish(url: string, departure: Departure): Promise<Identity | undefined>;
}

/** Opens a session for whoever the provider vouches for, if they have an account here. */
export async function signInAs(
  database: Database,
  identity: Identity,
  from: From,
  rules: SessionRules,
  now: Date,
): Promise<SignInResult> {
  const { db } = database;
  const bound = await findStaffBySingleSignOn(db, identity.id);
  const staff = bound ?? (await findStaffByEmail(db, canonicalEmail(identity.email)));
  if (!staff || staff.disabled) return { kind: 'wrong' };
  // The account is someone else's at the provider: the email has changed hands.
  const free = bound || (await bindSingleSignOn(db, staff.id, identity.id));
  if (!free) return { kind: 'wrong' };
  return openFor(database, staff, from, rules, now);
}
