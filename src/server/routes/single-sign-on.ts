/** `/api/staff/single-sign-on`: to the council's identity provider, and back. */
import { type CookieOptions, Router } from 'express';
import { z } from 'zod';
import { type Departure, type SingleSignOn, signInAs } from '../../desk/single-sign-on.ts';
import { ParleyError } from '../../errors.ts';
import { serve } from '../access.ts';
import { cookieName, cookieOf, fromOf, type StaffGate, sessionCookie } from '../staff-gate.ts';

export const SINGLE_SIGN_ON_CALLBACK = '/api/staff/single-sign-on/callback';
const MINUTES = 10;

const departureSchema = z.object({ state: z.string(), nonce: z.string(), verifier: z.string() });

/** `signOn` undefined: staff sign in with local accounts only. */
export function singleSignOnRoutes(gate: StaffGate, signOn: SingleSignOn | undefined): Router {
  const router = Router();
  const name = `${cookieName(gate)}-leaving`;
  const options: CookieOptions = { httpOnly: true, sameSite: 'lax', secure: gate.secure, path: '/' };
  serve(router, gate, 'GET /api/staff/single-sign-on', async (_request, response) => {
    if (!signOn) throw new ParleyError('not-found');
    const { url, departure } = await signOn.begin().catch(() => {
      throw new ParleyError('unavailable');
    });
    response.cookie(name, writeDeparture(departure), { ...options, maxAge: MINUTES * 60_000 });
    response.redirect(303, url);
  });
  serve(router, gate, 'GET /api/staff/single-sign-on/callback', async (request, response) => {
    if (!signOn) throw new ParleyError('not-found');
    const departure = readDeparture(cookieOf(request, name));
    response.clearCookie(name, options);
    const identity = departure && (await signOn.finish(request.originalUrl, departure));
    const now = gate.clock.now();
    const result = identity && (await signInAs(gate.database, identity, fromOf(request), gate.rules, now));
    if (result?.kind !== 'signed-in') return response.redirect(303, '/desk?sign-in=refused');
    const maxAge = result.expiresAt.getTime() - now.getTime();
    response.cookie(cookieName(gate), result.token, { ...sessionCookie(gate), maxAge });
    response.redirect(303, '/desk');
  });
  return router;
}

function writeDeparture(departure: Departure): string {
  return Buffer.from(JSON.stringify(departure)).toString('base64url');
}

function readDeparture(cookie: string | undefined): Departure | undefined {
  try {
    const written: unknown = JSON.parse(Buffer.from(cookie ?? '', 'base64url').toString());
    return departureSchema.safeParse(written).data;
  } catch {
    return undefined;
  }
}
