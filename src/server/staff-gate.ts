/** Who is asking: sessions by cookie, and the two checks that a request comes from our own pages. */
import type { Request, RequestHandler, Response } from 'express';
import { csrfMatches, type Member, readSignIn, type SessionRules, type SignedIn } from '../desk/sessions.ts';
import { ParleyError } from '../errors.ts';
import type { Database } from '../store/database.ts';
import type { Role } from '../store/staff.ts';
import { networkOf } from './limits/network.ts';

export interface StaffGate {
  readonly database: Database;
  readonly clock: { now(): Date };
  readonly rules: SessionRules;
  /** Staff reach us by https. */
  readonly secure: boolean;
  /** Where staff reach us from outside (`https://parley.fernley.example`), when a proxy changes the host. */
  readonly publicUrl?: string;
}

/** Marks requests that a page makes by itself; like event streams they do not keep a forgotten screen signed in. */
const BY_ITSELF = 'x-parley-background';

/** With `__Host-` the browser sees to it that no other host of the domain can set it. */
export function cookieName({ secure }: StaffGate): string {
  return secure ? '__Host-parley-staff' : 'parley-staff';
}

/** What a browser is known by that somebody has signed in with. */
export function browserCookieName(gate: StaffGate): string {
  return `${cookieName(gate)}-browser`;
}

/** Lets pass whoever is signed in and has one of the roles. */
export function signedInAs(gate: StaffGate, roles: readonly Role[]): RequestHandler {
  return async (request, response, next) => {
    const session = await sessionOf(gate, request);
    if (!session) throw new ParleyError('not-signed-in');
    if (!session.member.roles.some((role) => roles.includes(role))) throw new ParleyError('not-allowed');
    response.locals.signedIn = session;
    next();
  };
}

/** Lets pass changing requests of our own pages: same origin, and the session's secret repeated in a header. */
export function ownPage(gate: StaffGate): RequestHandler {
  return (request, response, next) => {
    if (!isSameOrigin(gate, request)) throw new ParleyError('not-allowed');
    if (!csrfMatches(memberSession(response), request.get('x-csrf-token')))
      throw new ParleyError('not-allowed');
    next();
  };
}

/** For signing in, when there is no session yet to have a secret. */
export function sameOrigin(gate: StaffGate): RequestHandler {
  return (request, _response, next) => {
    if (!isSameOrigin(gate, request)) throw new ParleyError('not-allowed');
    next();
  };
}

export function sessionOf(gate: StaffGate, request: Request): Promise<SignedIn | undefined> {
  const token = tokenOf(gate, request);
  if (token === undefined) return Promise.resolve(undefined);
  return readSignIn(gate.database, token, {
    ...{ rules: gate.rules, now: gate.clock.now() },
    byItself: !isByHand(request),
    from: fromOf(request),
  });
}

/** Where a request comes from. */
export function fromOf(request: Request) {
  return { agent: request.get('user-agent') ?? '', network: networkOf(request.ip ?? '') };
}

/** Whether someone did something, rather than their page by itself. */
export function isByHand(request: Request): boolean {
  return request.get(BY_ITSELF) === undefined && request.get('accept') !== 'text/event-stream';
}

/** The session that `signedInAs` found. */
export function memberSession(response: Response): SignedIn {
  return response.locals.signedIn as SignedIn;
}

/** Who is signed in, past `signedInAs`. */
export function memberOf(response: Response): Member {
  return memberSession(response).member;
}

/** How the session's cookie is set and cleared. */
export function sessionCookie({ secure }: StaffGate) {
  return { httpOnly: true, sameSite: 'lax', secure, path: '/' } as const;
}

export function cookieOf(request: Request, name: string): string | undefined {
  const wanted = `${name}=`;
  const cookies = (request.get('cookie') ?? '').split(';').map((cookie) => cookie.trim());
  return cookies.find((cookie) => cookie.startsWith(wanted))?.slice(wanted.length);
}

export function tokenOf(gate: StaffGate, request: Request): string | undefined {
  const token = cookieOf(request, cookieName(gate));
  return token !== undefined && /^[\w-]{43}$/.test(token) ? token : undefined;
}

export const noStore: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store');
  next();
};

/** Browsers send Origin with every changing request; those that leave it out say where it came from. */
function isSameOrigin({ publicUrl }: StaffGate, request: Request): boolean {
  const origin = request.get('origin');
  if (origin === undefined) return request.get('sec-fetch-site') === 'same-origin';
  const outside = publicUrl === undefined ? undefined : new URL(publicUrl).origin;
  return origin === outside || origin === `${request.protocol}://${request.get('host')}`;
}
