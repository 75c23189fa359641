import { type RequestHandler, Router, raw } from 'express';
import type { Channel, Gateway, LargeBody } from '../../conversation/channel.ts';
import { ParleyError } from '../../errors.ts';
import { Uploads } from '../limits/uploads.ts';
import { sendWire, serveEndpoint, toWireRequest } from '../wire.ts';

/** More than any provider sends. What is larger is refused before it is read. */
const BODY_LIMIT = '1mb';

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
    // What has come of it is let go of, and what is still to come is not wanted.
    const hangUp = () => response.set('Connection', 'close').once('finish', () => request.destroy());
    // It would be read to its end first, however long that takes.
    if (Number(request.headers['content-length']) > large.maxBytes) {
      hangUp();
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
      hangUp();
      next(new ParleyError('unavailable', undefined, { cause: new ParleyError('too-many-requests') }));
    });
  };
}

function isTooLarge(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'status' in error && error.status === 413;
}
