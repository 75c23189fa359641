/** Signed-in sessions of staff. The browser has the token; the database has only its hash. */
import { createHash, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import { recordAction } from '../store/audit-trail.ts';
import type { Database, Queryable } from '../store/database.ts';
import {
  deleteSession,
  findSession,
  insertSession,
  listSessions,
  type Role,
  type Staff,
  touchSession,
} from '../store/staff.ts';
import { storableText } from '../store/storable-text.ts';
import type { DeskSettings } from './settings.ts';

export type SessionRules = Pick<DeskSettings, 'idleMinutes' | 'sessionHours'>;

/** A member of staff as the rest of the desk knows them. */
export interface Member {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** The teams they answer for; none means all. */
  readonly teams?: readonly string[];
}

export interface SignedIn {
  readonly member: Member;
  /** What each changing request must repeat in a header. */
  readonly csrf: string;
  readonly expiresAt: Date;
}

/** Writing the time at every request would be a write a second and tell no more. */
const TOUCH_AFTER_MS = 60_000;

/** Where a request comes from: what the browser calls itself, and its network. */
export interface From {
  readonly agent: string;
  readonly network: string;
}

export async function openSession(
  db: Queryable,
  staff: Staff,
  rules: SessionRules,
  now: Date,
  { agent, network }: From = { agent: '', network: '' },
): Promise<SignedIn & { readonly token: string }> {
  const token = randomBytes(32).toString('base64url');
  const csrf = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + rules.sessionHours * 3_600_000);
  await insertSession(db, {
    tokenHash: hashToken(token),
    staffId: staff.id,
    csrfSecret: csrf,
    id: randomUUID(),
    agent: storableText(agent.slice(0, 300)),
    network,
    createdAt: now,
    seenAt: now,
    expiresAt,
  });
  return { token, member: memberOf(staff), csrf, expiresAt };
}

interface SignInQuestion {
  readonly rules: SessionRules;
  readonly now: Date;
  /** A page asks by itself, not somebody: that does not keep a forgotten screen signed in. */
  readonly byItself?: boolean;
  /** Where it is asked from, for noticing one that was stolen. */
  readonly from?: From;
}

/** Who has signed in with that token; undefined when their session has ended. */
export async function readSignIn(
  database: Database,
  token: string,
  { rules, now, byItself = false, from }: SignInQuestion,
): Promise<SignedIn | undefined> {
  const { db } = database;
  const tokenHash = hashToken(token);
  const found = await findSession(db, tokenHash, now, idleSince(rules, now));
  if (!found) return undefined;
  const { session, staff } = found;
  if (from && isStolen(session, from)) {
    await endStolen(database, tokenHash, staff.id, now);
    return undefined;
  }
  if (!byItself && now.getTime() - session.seenAt.getTime() >= TOUCH_AFTER_MS) {
    await touchSession(db, tokenHash, now);
  }
  return { member: memberOf(staff), csrf: session.csrfSecret, expiresAt: session.expiresAt };
}

/** People change networks, and browsers their version; both at once is somebody else. */
function isStolen(session: { agent: string; network: string }, from: From): boolean {
  const known = session.agent !== '' && session.network !== '';
  return known && session.agent !== from.agent.slice(0, 300) && session.network !== from.network;
}

/** Of several requests with it at once, one ends it and is put on record. */
async function endStolen(database: Database, tokenHash: string, staffId: string, at: Date): Promise<void> {
  await database.transaction(async (tx) => {
    if (await deleteSession(tx, tokenHash)) {
      await recordAction(tx, { at, staffId, action: 'session-stolen', subject: staffId });
    }
  });
}

export async function closeSession(db: Queryable, token: string): Promise<void> {
  await deleteSession(db, hashToken(token));
}

/** Whether they have a session anywhere that has not ended. */
export async function isSignedIn(
  db: Queryable,
  staffId: string,
  rules: SessionRules,
  now: Date,
): Promise<boolean> {
  const since = idleSince(rules, now);
  return (await listSessions(db, staffId, now)).some(({ seenAt }) => seenAt > since);
}

export function idleSince(rules: SessionRules, now: Date): Date {
  return new Date(now.getTime() - rules.idleMinutes * 60_000);
}

/** Whether a request repeats its session's secret. */
export function csrfMatches(session: SignedIn, given: string | undefined): boolean {
  const wanted = Buffer.from(session.csrf);
  const got = Buffer.from(given ?? '');
  return wanted.length === got.length && timingSafeEqual(wanted, got);
}

function memberOf({ id, email, name, roles, teams }: Staff): Member {
  return { id, email, name, roles, teams };
}

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
