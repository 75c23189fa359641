/** `/api/staff`: signing in and out, and who one is. */
import { json, type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { Strength } from '../../desk/passwords.ts';
import { closeSession, type SignedIn } from '../../desk/sessions.ts';
import { signIn } from '../../desk/sign-in.ts';
import { ERRORS, ParleyError } from '../../errors.ts';
import { recordAction } from '../../store/audit-trail.ts';
import { serve } from '../access.ts';
import { cookieName, memberSession, readAs, type StaffGate, sameOrigin, tokenOf } from '../staff-gate.ts';

export interface StaffParts extends StaffGate {
  /** The council's name, shown on the sign-in page. */
  readonly council: string;
  /** Hears who has signed out. */
  readonly signedOut?: (staffId: string) => Promise<void>;
  /** Cheaper hashes for tests. */
  readonly strength?: Strength;
}

const credentialsSchema = z.object({
  email: z.string().min(1).max(254),
  password: z.string().min(1).max(1000),
});

export function staffRoutes(parts: StaffParts): Router {
  const router = Router();
  const body = json({ limit: '16kb' });
  serve(router, parts, 'GET /api/staff/welcome', (_request, response) => {
    response.json({ council: parts.council });
  });
  serve(router, parts, 'POST /api/staff/sign-in', sameOrigin(parts), body, (request, response) =>
    signInBy(parts, request, response),
  );
  serve(router, parts, 'GET /api/staff/me', (_request, response) => {
    response.json(meOf(parts, memberSession(response)));
  });
  serve(router, parts, 'POST /api/staff/sign-out', async (request, response) => {
    await signOut(parts, request, memberSession(response));
    response.clearCookie(cookieName(parts), cookieOptions(parts)).status(204).end();
  });
  return router;
}

async function signInBy(parts: StaffParts, request: Request, response: Response): Promise<void> {
  const { email, password } = readAs(credentialsSchema, request.body);
  const credentials = { email, password, address: request.ip ?? '' };
  const result = await signIn(parts.database, credentials, parts.rules, parts.clock.now(), parts.strength);
  if (result.kind === 'wrong') throw new ParleyError('wrong-password');
  if (result.kind === 'wait') return askToWait(response, result.seconds);
  const maxAge = result.expiresAt.getTime() - parts.clock.now().getTime();
  response
    .cookie(cookieName(parts), result.token, { ...cookieOptions(parts), maxAge })
    .json(meOf(parts, result));
}

function askToWait(response: Response, seconds: number): void {
  const minutes = Math.ceil(seconds / 60);
  const message = `That was too many tries. Wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`}, then try again.`;
  response
    .status(ERRORS['too-many-requests'].status)
    .set('Retry-After', String(seconds))
    .json({ error: { code: 'too-many-requests', message } });
}

async function signOut(parts: StaffParts, request: Request, { member }: SignedIn): Promise<void> {
  const { db } = parts.database;
  const token = tokenOf(parts, request);
  if (token !== undefined) await closeSession(db, token);
  await parts.signedOut?.(member.id);
  const at = parts.clock.now();
  await recordAction(db, { at, staffId: member.id, action: 'signed-out', subject: member.id });
}

function meOf({ council }: StaffParts, { member, csrf, expiresAt }: SignedIn) {
  return { staff: member, csrf, expiresAt, council };
}

function cookieOptions({ secure }: StaffGate) {
  return { httpOnly: true, sameSite: 'lax', secure, path: '/' } as const;
}
