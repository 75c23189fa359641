/**
 * Taking access away from staff, and giving it back. Whoever loses any is signed out everywhere in the same transaction
 * and is gone from the desk, so that the desk's watch gives back to the queue whom they had, and tells them, as it does
 * for an advisor whose screen is gone.
 */
import { type AuditAction, recordAction } from '../store/audit-trail.ts';
import type { Database, Queryable } from '../store/database.ts';
import { countHeld } from '../store/handover-queue.ts';
import { noteGone } from '../store/presence.ts';
import {
  type AccountChange,
  changeStaff,
  lockEveryone,
  type Role,
  revokeSessions,
  type Staff,
} from '../store/staff.ts';
import { NO_ROLE } from './accounts.ts';
import { canonicalEmail } from './canonical-email.ts';
import { hashPassword, refusePassword, STRENGTH, type Strength } from './passwords.ts';
import { forgetTries } from './sign-in.ts';

/** Without anybody in these, nobody looks after residents' data, broadcasts or accounts. */
const NEEDED: readonly Role[] = ['manager', 'admin'];

export type ChangedAccount =
  /** `held` is how many conversations they had, which go back to the queue. */
  | { readonly kind: 'changed'; readonly name: string; readonly held: number }
  /** `why` is in plain words, for whoever is changing the account. */
  | { readonly kind: 'refused'; readonly why: string };

/** Which account, and whether the last manager or admin may lose that. */
export interface Which {
  readonly email: string;
  readonly evenTheLast?: boolean | undefined;
}

interface Change {
  readonly action: AuditAction;
  readonly detail?: string;
  readonly set: AccountChange;
  /** They keep what they are signed in with. */
  readonly staysSignedIn?: boolean;
}

type ChangeOf = (account: Staff, everyone: readonly Staff[]) => Change | { readonly why: string };

/** They can sign in no more. Doing it again ends whatever has been left. */
export function disableStaff(database: Database, which: Which, now: Date): Promise<ChangedAccount> {
  return changeAccount(database, which.email, now, (account, everyone) => {
    const why = which.evenTheLast ? undefined : refuseLast(account, [], everyone);
    return why === undefined ? { action: 'staff-disabled', set: { disabled: true } } : { why };
  });
}

/** They can sign in again, with the password they had. */
export function enableStaff(database: Database, { email }: Which, now: Date): Promise<ChangedAccount> {
  return changeAccount(database, email, now, () => ({ action: 'staff-enabled', set: { disabled: false } }));
}

/** They have these roles and no others. */
export async function changeRoles(
  database: Database,
  which: Which,
  roles: readonly Role[],
  now: Date,
): Promise<ChangedAccount> {
  if (roles.length === 0) return { kind: 'refused', why: NO_ROLE };
  const unique = [...new Set(roles)];
  return changeAccount(database, which.email, now, (account, everyone) => {
    const why = which.evenTheLast ? undefined : refuseLast(account, unique, everyone);
    if (why !== undefined) return { why };
    return { action: 'staff-roles-changed', detail: unique.join(', '), set: { roles: unique } };
  });
}

/** They answer for these teams, none meaning all. What they have already they keep. */
export function changeTeams(
  database: Database,
  { email }: Which,
  teams: readonly string[],
  now: Date,
): Promise<ChangedAccount> {
  const unique = [...new Set(teams)];
  const detail = unique.length === 0 ? 'all' : unique.join(', ');
  return changeAccount(database, email, now, () => ({
    ...{ action: 'staff-teams-changed', detail, set: { teams: unique } },
    staysSignedIn: true,
  }));
}

/** Another password, for whoever has forgotten theirs or may have let somebody see it. */
export async function resetPassword(
  database: Database,
  { email }: Which,
  password: string,
  now: Date,
  strength: Strength = STRENGTH,
): Promise<ChangedAccount> {
  // Not in the transaction: it takes a third of a second, and others would wait for it.
  const passwordHash = await hashPassword(password, strength);
  return changeAccount(database, email, now, (account) => {
    if (account.passwordHash === null)
      return { why: `${account.name} signs in with the identity provider and has no password here.` };
    const why = refusePassword(password, account);
    return why === undefined ? { action: 'staff-password-reset', set: { passwordHash } } : { why };
  });
}

async function changeAccount(
  database: Database,
  email: string,
  now: Date,
  changeOf: ChangeOf,
): Promise<ChangedAccount> {
  return database.transaction(async (tx): Promise<ChangedAccount> => {
    // All of them, so that two commands at once cannot each leave the other's account for the last one.
    const everyone = await lockEveryone(tx);
    const account = everyone.find((one) => one.email === canonicalEmail(email));
    if (!account)
      return { kind: 'refused', why: 'No account has that email. `parley staff list` shows all.' };
    const change = changeOf(account, everyone);
    if ('why' in change) return { kind: 'refused', why: change.why };
    const { action, detail, set, staysSignedIn = false } = change;
    await changeStaff(tx, account.id, set);
    if (set.passwordHash !== undefined) await forgetTries(tx, account.email);
    const held = staysSignedIn ? 0 : await signOutEverywhere(tx, account.id);
    const deed = { at: now, staffId: null, action, subject: account.id };
    await recordAction(tx, { ...deed, ...(detail !== undefined && { detail }) });
    return { kind: 'changed', name: account.name, held };
  });
}

async function signOutEverywhere(tx: Queryable, staffId: string): Promise<number> {
  await revokeSessions(tx, staffId, 'all');
  await noteGone(tx, staffId);
  return countHeld(tx, staffId);
}

/** Why they may not be left with these roles only: nobody else who can sign in has one that they lose. */
function refuseLast(account: Staff, kept: readonly Role[], everyone: readonly Staff[]): string | undefined {
  if (account.disabled) return undefined;
  const others = everyone.filter(({ id, disabled }) => id !== account.id && !disabled);
  const last = NEEDED.filter(
    (role) =>
      account.roles.includes(role) &&
      !kept.includes(role) &&
      !others.some(({ roles }) => roles.includes(role)),
  );
  if (last.length === 0) return undefined;
  return (
    `Nobody but ${account.name} is ${last.join(' and ')}. ` +
    'Give somebody else that role first, or add --even-the-last.'
  );
}
