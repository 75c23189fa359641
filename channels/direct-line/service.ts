/** What every route and stream of the chat shares, made once from the options. */

import type { ConversationKey, PhotoLimits } from '../../src/conversation/channel.ts';
import { Allowance, type Counter, type Rate } from '../../src/conversation/outside/allowance.ts';
import type { Reader } from './activity.ts';
import type { Every, Stream } from './stream.ts';
import { type Claims, Tokens } from './token.ts';

export const BASE = '/v3/directline';
export const CONVERSATION = `${BASE}/conversations/:id`;

export interface DirectLineOptions {
  /** Signs the tokens; the same on every replica. */
  readonly secret: string;
  /** The one before, while secrets are changed: tokens it signed are still good. */
  readonly secretBefore?: string;
  /** Where residents reach this server: `https://chat.fernley.example`. */
  readonly publicUrl: string;
  /** Origins of the pages that may embed the chat, or `*`. Pages of this server itself always may. */
  readonly allowedOrigins: readonly string[];
  readonly now: () => Date;
  /** Unguessable ids: whoever knows a conversation's id is half way to a token for it. */
  readonly newId: () => string;
  /** Who signs automatic messages. */
  readonly botName?: string;
  readonly limits?: Partial<DirectLineLimits>;
  /** Counts what is limited, under a name; each server for itself unless told. */
  readonly counter?: (name: string, rate: Rate) => Counter;
  /** What may be uploaded at once. */
  readonly photos?: PhotoLimits;
  /** Ticks for open streams; a plain timer unless told. */
  readonly every?: Every;
}

interface DirectLineLimits {
  /** New tokens for one address: generous, as a whole mobile network may share one. */
  readonly startsPerAddress: Rate;
  readonly messagesPerAddress: Rate;
  /** Of these, a client that shows the resident typing takes up to twenty a minute. */
  readonly messagesPerConversation: Rate;
  /** Polls, reconnects and refreshes. Microsoft's clients poll once a second. */
  readonly readsPerConversation: Rate;
  readonly streamsPerConversation: number;
  /** Messages with pictures, judged before a byte of them is read. */
  readonly uploadsPerAddress: Rate;
  readonly uploadsPerConversation: Rate;
}

const LIMITS: DirectLineLimits = {
  startsPerAddress: { burst: 600, perMinute: 600 },
  messagesPerAddress: { burst: 600, perMinute: 1_800 },
  messagesPerConversation: { burst: 30, perMinute: 60 },
  readsPerConversation: { burst: 120, perMinute: 240 },
  streamsPerConversation: 8,
  uploadsPerAddress: { burst: 120, perMinute: 120 },
  uploadsPerConversation: { burst: 8, perMinute: 4 },
};

export interface Service {
  readonly tokens: Tokens;
  readonly newId: () => string;
  readonly now: () => Date;
  readonly every: Every;
  readonly origins: ReadonlySet<string>;
  /** Absolute, without a slash at its end. */
  readonly publicUrl: string;
  readonly starts: Counter;
  readonly messagesOfAddress: Counter;
  readonly messages: Counter;
  readonly reads: Counter;
  readonly streamsPerConversation: number;
  readonly uploadsOfAddress: Counter;
  readonly uploads: Counter;
  readonly photoLimits: PhotoLimits;
  /** Open streams by conversation. */
  readonly streams: Map<string, Set<Stream>>;
  key(conversation: string): ConversationKey;
  reader(claims: Claims): Reader;
}

export function offerService(options: DirectLineOptions): Service {
  const { now, newId, counter = (_name, rate) => new Allowance(rate, now) } = options;
  const limits = { ...LIMITS, ...options.limits };
  const publicUrl = options.publicUrl.replace(/\/+$/, '');
  const tokens = new Tokens(options.secret, now, options.secretBefore);
  const botName = options.botName ?? 'Automated assistant';
  return {
    tokens,
    newId,
    now,
    every: options.every ?? plainTimer,
    origins: new Set(options.allowedOrigins),
    publicUrl,
    starts: counter('chat-starts', limits.startsPerAddress),
    messagesOfAddress: counter('chat-messages-by-address', limits.messagesPerAddress),
    messages: counter('chat-messages', limits.messagesPerConversation),
    reads: counter('chat-reads', limits.readsPerConversation),
    streamsPerConversation: limits.streamsPerConversation,
    uploadsOfAddress: counter('chat-uploads-by-address', limits.uploadsPerAddress),
    uploads: counter('chat-uploads', limits.uploadsPerConversation),
    photoLimits: options.photos ?? { most: 3, maxBytes: 8_000_000 },
    streams: new Map(),
    key: (conversation) => ({ channel: 'web', account: 'default', contact: conversation }),
    reader({ conversation, user }) {
      // Made for the few that see a picture: thousands of open streams need none.
      let signed: ((id: string) => string) | undefined;
      const sign = () => {
        const own = `${publicUrl}${BASE}/conversations/${encodeURIComponent(conversation)}`;
        const t = tokens.photo({ conversation, user });
        return (id: string) => `${own}/photos/${id}?t=${t}`;
      };
      const photoUrl = (id: string) => {
        signed ??= sign();
        return signed(id);
      };
      return { conversation, user, botName, publicUrl, photoUrl };
    },
  };
}

function plainTimer(seconds: number, work: () => void): () => void {
  const timer = setInterval(work, seconds * 1000);
  timer.unref();
  return () => clearInterval(timer);
}
