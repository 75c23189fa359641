/** How often one address may ask, whatever for; each door that needs it has closer limits of its own. */
import type { RequestHandler } from 'express';
import { ParleyError } from '../../errors.ts';
import { isOwn } from './caller.ts';

/** Counts one of a key's. Resolves to 0 when it may go on, else to the seconds to wait. Never fails. */
export interface Rate {
  take(key: string): Promise<number>;
}

/** Providers speak for many residents from few addresses, and are known by their signatures; health and figures are ours. */
const NOT_COUNTED =
  /^\/(?:channels\/|payments\/|back-office\/|api\/messages|open311\/|health\/|metrics$|assets\/)/;

export function limitRequests(rate: Rate): RequestHandler {
  return async (request, response, next) => {
    const address = request.ip ?? '';
    if (isOwn(address) || NOT_COUNTED.test(request.path)) return next();
    const seconds = await rate.take(address);
    if (seconds === 0) return next();
    response.set('Retry-After', String(seconds));
    next(new ParleyError('too-many-requests'));
  };
}
