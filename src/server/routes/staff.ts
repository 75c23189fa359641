/** `/api/staff`: signing in and out, and who one is. */
import { json, type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { KnownBrowsers } from '../../desk/known-browsers.ts';
import type { Strength } from '../../desk/passwords.ts';
import { closeSession, hashToken, isSignedIn, type SignedIn } from '../../desk/sessions.ts';
import { signIn } from '../../desk/sign-in.ts';
import { ParleyError } from '../../errors.ts';
import { LAST_DEED, listActions, recordAction } from '../../store/audit-trail.ts';
import { findStaff, listSessions, revokeSessions, setPreferences } from '../../store/staff.ts';
import { serve } from '../access.ts';
import { answerError } from '../errors.ts';
import { idSchema, readAs } from '../read.ts';
import {
  browserCookieName,
  cookieName,
  cookieOf,
  fromOf,
  memberOf,
  memberSession,
  type StaffGate,
  sameOrigin,
  sessionCookie,
  tokenOf,
} from '../staff-gate.ts';

export interface StaffParts extends StaffGate {
  /** The council's name, shown on the sign-in page. */
  readonly council: string;
  /** The council's identity provider, where staff sign in by one. */
  readonly singleSignOn?: { readonly name: string } | undefined;
  /** Hears who has signed out and is signed in nowhere else. */
  readonly signedOut?: (staffId: string) => Promise<void>;
  /** Lets people past what strangers' guesses close. Without it every browser is a stranger's. */
  readonly browsers?: KnownBrowsers;
  /** Cheaper hashes for tests. */
  readonly strength?: Strength;
}

const credentialsSchema = z.object({
  email: z.string().min(1).max(254),
  password: z.string().min(1).max(1000),
});

/** As long as browsers keep any cookie; counted anew at each sign-in. */
const KNOWN_MS = 400 * 24 * 3_600_000;

export function staffRoutes(parts: StaffParts): Router {
  const router = Router();
  const body = json({ limit: '16kb' });
  serve(router, parts, 'GET /api/staff/welcome', (_request, response) => {
    const { council, singleSignOn } = parts;
    response.json({ council, ...(singleSignOn && { singleSignOn: { name: singleSignOn.name } }) });
  });
  serve(router, parts, 'POST /api/staff/sign-in', sameOrigin(parts), body, (request, response) =>
    signInBy(parts, request, response),
  );
  serve(router, parts, 'GET /api/staff/me', (_request, response) => {
    response.json(meOf(parts, memberSession(response)));
  });
  serve(router, parts, 'POST /api/staff/sign-out', async (request, response) => {
    await signOut(parts, request, memberSession(response));
    response.clearCookie(cookieName(parts), sessionCookie(parts)).status(204).end();
  });
  addSessions(router, parts);
  addPreferences(router, parts);
  return router;
}

async function signInBy(parts: StaffParts, request: Request, response: Response): Promise<void> {
  const { email, password } = readAs(credentialsSchema, request.body);
  const cookie = cookieOf(request, browserCookieName(parts));
  const knownBrowser = parts.browsers?.numberOf(cookie, email);
  const credentials = { email, password, ...fromOf(request), knownBrowser };
  const result = await signIn(parts.database, credentials, parts.rules, parts.clock.now(), parts.strength);
  if (result.kind === 'wrong') throw new ParleyError('wrong-password');
  if (result.kind === 'wait') return askToWait(response, result.seconds);
  const maxAge = result.expiresAt.getTime() - parts.clock.now().getTime();
  response.cookie(cookieName(parts), result.token, { ...sessionCookie(parts), maxAge });
  if (parts.browsers) {
    const known = parts.browsers.remember(cookie, email);
    response.cookie(browserCookieName(parts), known, { ...sessionCookie(parts), maxAge: KNOWN_MS });
  }
  response.json(meOf(parts, result));
}

function askToWait(response: Response, seconds: number): void {
  const minutes = Math.ceil(seconds / 60);
  const message = `That was too many tries. Wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`}, then try again.`;
  response.set('Retry-After', String(seconds));
  answerError(response, 'too-many-requests', { message });
}

async function signOut(parts: StaffParts, request: Request, { member }: SignedIn): Promise<void> {
  const { database, rules, clock } = parts;
  const token = tokenOf(parts, request);
  const at = clock.now();
  await database.transaction(async (tx) => {
    if (token !== undefined) await closeSession(tx, token);
    await recordAction(tx, { at, staffId: member.id, action: 'signed-out', subject: member.id });
  });
  // Their other screen still has their conversations.
  if (!(await isSignedIn(database.db, member.id, rules, at))) await parts.signedOut?.(member.id);
}

function meOf({ council }: StaffParts, { member, csrf, expiresAt }: SignedIn) {
  return { staff: member, csrf, expiresAt, council };
}

const preferencesSchema = z.object({ preferences: z.record(z.string().max(60), z.json()) });
const auditSchema = z.object({
  subject: z.string().max(64).optional(),
  before: z.coerce.number().int().positive().max(LAST_DEED).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** What one is signed in with, and ending that from elsewhere. */
function addSessions(router: Router, parts: StaffParts): void {
  const { database, clock } = parts;
  serve(router, parts, 'GET /api/staff/sessions', async (request, response) => {
    const member = memberOf(response);
    const own = hashToken(tokenOf(parts, request) ?? '');
    const listed = await listSessions(database.db, member.id, clock.now());
    response.json({
      sessions: listed.map(({ id, tokenHash, agent, network, createdAt, seenAt, expiresAt }) => ({
        ...{ id, createdAt, seenAt, expiresAt, address: network },
        current: tokenHash === own,
        browser: browserOf(agent),
      })),
    });
  });
  const revoke = async (response: Response, which: Parameters<typeof revokeSessions>[2]) => {
    const { id } = memberOf(response);
    return database.transaction(async (tx) => {
      const ended = await revokeSessions(tx, id, which);
      const deed = { at: clock.now(), staffId: id, action: 'session-revoked', subject: id } as const;
      if (ended > 0) await recordAction(tx, { ...deed, detail: String(ended) });
      return ended;
    });
  };
  serve(router, parts, 'POST /api/staff/sessions/revoke-others', async (request, response) => {
    await revoke(response, { butTokenHash: hashToken(tokenOf(parts, request) ?? '') });
    response.status(204).end();
  });
  serve(router, parts, 'POST /api/staff/sessions/:id/revoke', async (request, response) => {
    const id = readAs(idSchema, request.params.id);
    if ((await revoke(response, { id })) === 0) throw new ParleyError('not-found');
    response.status(204).end();
  });
}

/** `Chrome on Windows`: enough to know one's own by. */
function browserOf(agent: string): string {
  const browser = /Edg\//.test(agent) ? 'Edge' : /(Firefox|Chrome|Safari)\//.exec(agent)?.[1];
  const system = /(Windows|Android|iPhone|iPad|Mac OS X|Linux)/.exec(agent)?.[1];
  return `${browser ?? 'A browser'}${system === undefined ? '' : ` on ${system.replace('Mac OS X', 'a Mac')}`}`;
}

/** How someone likes their console, and what staff did. */
function addPreferences(router: Router, parts: StaffParts): void {
  const { database } = parts;
  serve(router, parts, 'GET /api/staff/preferences', async (_request, response) => {
    const found = await findStaff(database.db, memberOf(response).id);
    response.json({ preferences: found?.preferences ?? {} });
  });
  serve(router, parts, 'PUT /api/staff/preferences', json({ limit: '8kb' }), async (request, response) => {
    const { preferences } = readAs(preferencesSchema, request.body);
    await setPreferences(database.db, memberOf(response).id, preferences);
    response.status(204).end();
  });
  serve(router, parts, 'GET /api/staff/audit', async (request, response) => {
    const { limit, ...only } = readAs(auditSchema, request.query);
    const actions = await listActions(database.db, only, limit);
    response.json({
      actions: actions.map(({ id, at, staffId, name, action, subject, detail }) => ({
        ...{ id, at, action, subject, detail: detail ?? undefined },
        ...(staffId !== null && { staff: { id: staffId, name: name ?? 'A former colleague' } }),
      })),
    });
  });
}
