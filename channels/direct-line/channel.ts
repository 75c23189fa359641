/**
 * Web chat: a Direct Line 3.0 server, the Bot Framework's open chat protocol, so that our own widget and
 * Microsoft's clients all work against it. The conversation id is the contact, the transcript's sequence the
 * watermark; nothing is kept here but who is connected and how often they call.
 */
import type { Channel } from '../../src/conversation/channel.ts';
import { routes } from './routes.ts';
import { CONVERSATION, type DirectLineOptions, offerService } from './service.ts';
import { openStream } from './streams.ts';

export type { DirectLineOptions } from './service.ts';

export function createDirectLineChannel(options: DirectLineOptions): Channel {
  const service = offerService(options);
  return {
    name: 'web',
    limits: {
      form: 'web',
      maxCharacters: 20_000,
      quickReplies: 12,
      ratesAnswers: true,
      gsm7: false,
      expiryMinutes: 30,
      photos: service.photoLimits.most,
    },
    endpoints: routes(service),
    sockets: [
      {
        path: `${CONVERSATION}/stream`,
        open: async (request, gateway) => openStream(service, request, gateway),
      },
    ],
  };
}
