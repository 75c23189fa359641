import { Router, raw } from 'express';
import type { Channel, Gateway } from '../../conversation/channel.ts';
import { serveEndpoint } from '../wire.ts';

/** More than any provider sends. What is larger is refused before it is read. */
const BODY_LIMIT = '1mb';

/** The endpoints of all channels, and of what else speaks to a provider. Bodies stay raw bytes, for signatures. */
export function channelRoutes(channels: readonly Pick<Channel, 'endpoints'>[], gateway: Gateway): Router {
  const router = Router();
  const body = raw({ type: () => true, limit: BODY_LIMIT });
  const methods = { GET: 'get', POST: 'post', OPTIONS: 'options' } as const;
  for (const endpoint of channels.flatMap((channel) => channel.endpoints)) {
    router[methods[endpoint.method]](endpoint.path, body, serveEndpoint(endpoint, gateway));
  }
  return router;
}
