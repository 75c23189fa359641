/** How often one caller may ask, whatever for; each door that needs it has closer limits of its own. */
import type { Request, RequestHandler } from 'express';
import type { Counter } from '../../conversation/outside/allowance.ts';
import { ParleyError } from '../../errors.ts';
import { isOwn } from './caller.ts';
import { networkOf } from './network.ts';

export interface RequestRates {
  readonly addresses: Counter;
  /** Staff who are signed in: a whole council may share one address, which must not keep its own advisors out. */
  readonly sessions: Counter;
  /** Names the session a request belongs to; undefined when there is none that holds. Never fails. */
  readonly countedSession: (request: Request) => Promise<string | undefined>;
  /** What another door counts by something better than the address. */
  readonly countedElsewhere?: (request: Request) => boolean;
}

/** Providers speak for many residents from few addresses, and are known by their signatures; health and figures are ours. */
const NOT_COUNTED =
  /^\/(?:channels\/|payments\/|back-office\/|api\/messages|open311\/|health\/|metrics$|assets\/)/;

export function limitRequests(rates: RequestRates): RequestHandler {
  const { addresses, sessions, countedSession, countedElsewhere } = rates;
  return async (request, response, next) => {
    const address = request.ip ?? '';
    if (isOwn(address) || NOT_COUNTED.test(request.path) || countedElsewhere?.(request)) return next();
    const session = await countedSession(request);
    const seconds = await (session === undefined
      ? addresses.take(networkOf(address))
      : sessions.take(session));
    if (seconds === 0) return next();
    response.set('Retry-After', String(seconds));
    next(new ParleyError('too-many-requests'));
  };
}
