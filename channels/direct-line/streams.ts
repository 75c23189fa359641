/** Who may open a stream, and which are open on this server. */
import type { Gateway, Socket, WireRequest, WireResponse } from '../../src/conversation/channel.ts';
import { originAllowed } from './door.ts';
import { REFUSALS, type Refusal, refuse } from './refusal.ts';
import type { Service } from './service.ts';
import { Stream } from './stream.ts';
import type { Claims } from './token.ts';
import { readWatermark } from './watermark.ts';

type Opening =
  | { readonly kind: 'let-in'; readonly claims: Claims; readonly after: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Opens a stream for the holder of a stream token (`t`) made less than a minute ago. */
export function openStream(
  service: Service,
  request: WireRequest,
  gateway: Gateway,
): { readonly refuse: WireResponse } | { readonly run: (socket: Socket) => void } {
  const opening = judge(service, request);
  if (opening.kind === 'refused') return { refuse: refuse(opening.refusal) };
  const { claims, after } = opening;
  return {
    run: (socket) => {
      const stream = new Stream(socket, gateway, {
        key: service.key(claims.conversation),
        reader: service.reader(claims),
        after,
        every: service.every,
        now: service.now,
        valid: () => service.now().getTime() < (claims.until ?? 0) * 1000,
      });
      stream.start(listed(service, claims.conversation, stream));
    },
  };
}

/** Tells everyone who watches the conversation on this server that an answer is being written. */
export function showTyping(service: Service, conversation: string): void {
  for (const stream of service.streams.get(conversation) ?? []) stream.typing();
}

function judge(service: Service, request: WireRequest): Opening {
  const refused = (refusal: Refusal): Opening => ({ kind: 'refused', refusal });
  if (!originAllowed(request, service.origins)) return refused(REFUSALS.wrongOrigin);
  const reading = service.tokens.read(request.query.t ?? '', 'stream');
  if (reading.kind === 'expired') return refused({ code: 'token-expired' });
  if (reading.kind === 'forged') return refused({ code: 'not-allowed' });
  const { claims } = reading;
  if (claims.conversation !== request.params.id) return refused(REFUSALS.wrongConversation);
  const after = readWatermark(request.query.watermark);
  if (after === undefined) return refused({ code: 'malformed-request' });
  const open = service.streams.get(claims.conversation)?.size ?? 0;
  return open < service.streamsPerConversation
    ? { kind: 'let-in', claims, after }
    : refused(REFUSALS.tooManyStreams);
}

/** Lists the stream as open; the answer takes it off the list again. */
function listed(service: Service, conversation: string, stream: Stream): () => void {
  const open = service.streams.get(conversation) ?? new Set();
  service.streams.set(conversation, open.add(stream));
  return () => {
    open.delete(stream);
    if (open.size === 0) service.streams.delete(conversation);
  };
}
