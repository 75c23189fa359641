/** Making local staff accounts. */
import { randomInt, randomUUID } from 'node:crypto';
import { recordAction } from '../store/audit-trail.ts';
import type { Database } from '../store/database.ts';
import { countStaff, insertStaff, type Role } from '../store/staff.ts';
import { canonicalEmail } from './canonical-email.ts';
import { hashPassword, refusePassword, STRENGTH, type Strength } from './passwords.ts';

export const NO_ROLE = 'Give at least one role.';

export interface NewStaff {
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Null for those who sign in with the identity provider. */
  readonly password: string | null;
  /** The teams they answer for, as council.yaml names them; none means all. */
  readonly teams?: readonly string[];
  /** Conversations they may have at once, where that differs from council.yaml. */
  readonly mostAtOnce?: number;
}

export type AddedStaff =
  | { readonly kind: 'added'; readonly id: string }
  /** `why` is in plain words, for whoever is adding the account. */
  | { readonly kind: 'refused'; readonly why: string };

/** Adds a local account, to sign in with its email and password. */
export async function addStaff(
  database: Database,
  { email, name, roles, password, teams = [], mostAtOnce }: NewStaff,
  now: Date,
  strength: Strength = STRENGTH,
): Promise<AddedStaff> {
  const why =
    refuse(email, name, roles) ?? (password === null ? undefined : refusePassword(password, { email, name }));
  if (why !== undefined) return { kind: 'refused', why };
  const id = randomUUID();
  const passwordHash = password === null ? null : await hashPassword(password, strength);
  const row = {
    id,
    email: canonicalEmail(email),
    name: name.trim(),
    roles: [...roles],
    teams: [...teams],
    mostAtOnce: mostAtOnce ?? null,
    passwordHash,
    disabled: false,
    createdAt: now,
  };
  return database.transaction(async (tx) => {
    if (!(await insertStaff(tx, row))) return { kind: 'refused', why: 'That email has an account already.' };
    await recordAction(tx, { at: now, staffId: null, action: 'staff-added', subject: id });
    return { kind: 'added', id };
  });
}

/** Everyone the demo has: one who may do all of it, and a second editor, as nobody approves what they wrote. */
const DEMO_STAFF: readonly Pick<NewStaff, 'email' | 'name' | 'roles'>[] = [
  {
    email: 'sam@fernley.example',
    name: 'Sam Okafor',
    roles: ['advisor', 'supervisor', 'editor', 'manager'],
  },
  { email: 'priya@fernley.example', name: 'Priya Shah', roles: ['editor'] },
];

export interface DemoAccount {
  readonly email: string;
  readonly password: string;
  readonly roles: readonly Role[];
}

/** Makes the demo's accounts when nobody can sign in yet. Their passwords are told once, here; none when there are staff. */
export async function addDemoStaff(
  database: Database,
  now: Date,
  strength: Strength = STRENGTH,
): Promise<readonly DemoAccount[]> {
  if ((await countStaff(database.db)) > 0) return [];
  const accounts: DemoAccount[] = [];
  for (const { email, name, roles } of DEMO_STAFF) {
    const password = randomPassword();
    const added = await addStaff(database, { email, name, roles, password }, now, strength);
    if (added.kind === 'added') accounts.push({ email, password, roles });
  }
  return accounts;
}

/** 24 letters and digits in groups of four, about 120 bits; none that reads like another. */
export function randomPassword(): string {
  const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
  const group = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return Array.from({ length: 6 }, group).join('-');
}

function refuse(email: string, name: string, roles: readonly Role[]): string | undefined {
  if (!/^[^\s@\p{Cc}]+@[^\s@\p{Cc}]+\.[^\s@\p{Cc}]+$/u.test(email.trim()) || email.length > 254) {
    return 'That does not look like an email address.';
  }
  if (!/\p{L}/u.test(name) || name.length > 100) return 'Give the name that residents and colleagues see.';
  if (roles.length === 0) return NO_ROLE;
  return undefined;
}
