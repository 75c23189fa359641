import { type Request, type RequestHandler, Router, raw } from 'express';
import type { Channel, Gateway, LargeBody } from '../../conversation/channel.ts';
import { ParleyError } from '../../errors.ts';
import { Uploads } from '../limits/uploads.ts';
import { sendWire, serveEndpoint, toWireRequest } from '../wire.ts';

/** More than any provider sends. What is larger is refused before it is read. */
const BODY_LIMIT = '1mb';

const LINGER_MS = 2000;

/** The endpoints of all channels, and of what else speaks to a provider. Bodies stay raw bytes, for signatures. */
export function channelRoutes(channels: readonly Pick<Channel, 'endpoints'>[], gateway: Gateway): Router {
  const router = Router();
  const endpoints = channels.flatMap((channel) => channel.endpoints);
  const uploads = new Uploads(Math.max(0, ...endpoints.map(({ largeBody }) => largeBody?.maxBytes ?? 0)));
  const body = raw({ type: () => true, limit: BODY_LIMIT });
  const methods = { GET: 'get', POST: 'post', OPTIONS: 'options' } as const;
  for (const endpoint of endpoints) {
    const read = endpoint.largeBody ? readLarge(endpoint.largeBody, uploads) : body;
    router[methods[endpoint.method]](endpoint.path, read, serveEndpoint(endpoint, gateway));
  }
  return router;
}

/** Reads a body that its endpoint has let in by its headers; the endpoint answers too when it is too large. */
function readLarge(large: LargeBody, uploads: Uploads): RequestHandler {
  // Pictures are not sent zipped; what unpacks may unpack to anything.
  const read = raw({ type: () => true, limit: large.maxBytes, inflate: false });
  return async (request, response, next) => {
    const wire = toWireRequest(request);
    const refusal = await large.admit(wire);
    if (refusal) return sendWire(response, refusal);
    // They hung up meanwhile: nothing would tell when it is over.
    if (response.closed) return;
    if (Number(request.headers['content-length']) > large.maxBytes) {
      response.once('finish', () => lingerOver(request));
      return sendWire(response, large.tooLarge(wire));
    }
    const hasPlace = uploads.counted(response, large.maxBytes);
    read(request, response, (error?: unknown) => {
      if (response.headersSent) return;
      if (isTooLarge(error)) sendWire(response, large.tooLarge(wire));
      else if (error) next(error);
      else uploads.inTurn(response, next);
    });
    request.on('data', (chunk: Buffer) => {
      if (hasPlace(chunk.length) || response.headersSent) return;
      // What has come of it holds memory until they are gone, and there is none to spare.
      response.set('Connection', 'close').once('finish', () => request.destroy());
      next(new ParleyError('too-busy', 'Too many uploads at once.'));
    });
  };
}

/**
 * Hangs up on who is still sending after the answer, once they have had time to hear it. At once would break what is on
 * its way, and a proxy or a browser would tell of that instead of the answer; never would read however much they send.
 */
function lingerOver(request: Request): void {
  const timer = setTimeout(() => {
    if (!request.complete) request.destroy();
  }, LINGER_MS);
  timer.unref();
}

function isTooLarge(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'status' in error && error.status === 413;
}
