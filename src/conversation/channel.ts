/**
 * The port every channel adapter implements. An adapter translates, nothing more: it verifies and parses
 * what its provider sends, and carries what Parley says. It never sees the database.
 */
import type {
  Author,
  ChannelLimits,
  ChannelName,
  HandoverNews,
  Inbound,
  PhotoTrouble,
  PhotoType,
  Say,
  SentPhoto,
  TranscriptEntry,
  WayBack,
} from './message.ts';

/** An HTTP request with its body untouched, so that signatures can be checked over the raw bytes. */
export interface WireRequest {
  readonly method: string;
  /** Path and query as received, for signatures: `/channels/sms/twilio?x=1`. */
  readonly url: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
  /** The caller's address (of IPv6: their network), for rate limits only. */
  readonly remoteAddress: string;
}

export interface WireResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A string or bytes is sent as it is; anything else as JSON. */
  readonly body?: unknown;
}

/** What an endpoint may ask of Parley. */
export interface Gateway {
  /**
   * Stores the message for its turn. Resolves once it is safe on disk; `accepted` is false for a repeat. Of a channel whose
   * client reads the transcript itself it also says that the resident is there.
   */
  accept(inbound: Inbound): Promise<{ readonly accepted: boolean }>;
  /** Reports what became of a message sent earlier. Unknown ids are ignored; order does not matter. */
  report(status: DeliveryStatus): Promise<void>;
  readonly feed: ConversationFeed;
  readonly photos: PhotoShelf;
}

/** Where residents' pictures are kept. */
export interface PhotoShelf {
  readonly limits: PhotoLimits;
  /**
   * Checks, cleans and keeps the pictures of a message that is about to be accepted. The same message again
   * keeps nothing twice. With `allOrNone`, one that cannot be kept means that none is.
   */
  keep(of: MessageKey, pictures: readonly Buffer[], allOrNone?: boolean): Promise<KeptPhotos>;
  /** A picture that was sent in this contact's own conversation; undefined for anybody else's. */
  find(key: ConversationKey, id: string): Promise<Photo | undefined>;
}

export interface PhotoLimits {
  /** Of one picture. */
  readonly maxBytes: number;
  /** Pictures in one message, and in one request. */
  readonly most: number;
}

export interface MessageKey extends ConversationKey {
  readonly externalId: string;
}

export interface KeptPhotos {
  readonly photos: readonly SentPhoto[];
  /** Why one of them was not kept. */
  readonly trouble?: PhotoTrouble;
}

export interface Photo {
  readonly contentType: PhotoType;
  readonly bytes: Buffer;
}

/** Read access to one contact's conversation, for channels whose client reads the transcript itself. */
export interface ConversationFeed {
  /** Entries with a sequence above `after`, oldest first, at most `limit` (200 unless told). */
  read(key: ConversationKey, after: number, limit?: number): Promise<readonly TranscriptEntry[]>;
  /**
   * Calls back whenever something may be new (and, with `typing`, when an advisor is writing), until the
   * returned function is called.
   */
  subscribe(key: ConversationKey, changed: () => void, typing?: () => void): () => void;
  /** Tells the desk that the resident is typing. Kept nowhere. */
  typing(key: ConversationKey): void;
  /** A sign of the resident's page: it has every entry up to `sequence`. */
  received(key: ConversationKey, sequence: number): void;
  /** The resident is at the page: it was opened, or they are writing. That they wrote is known by the message. */
  here(key: ConversationKey): void;
}

export interface ConversationKey {
  readonly channel: ChannelName;
  readonly account: string;
  readonly contact: string;
}

export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'OPTIONS';
  /** An Express path: `/v3/directline/conversations/:id`. */
  readonly path: string;
  handle(request: WireRequest, gateway: Gateway): Promise<WireResponse>;
  /** For bodies larger than a message: pictures. */
  readonly largeBody?: LargeBody;
}

/** What an endpoint says before its large body is read, so that strangers cannot fill the memory. */
export interface LargeBody {
  readonly maxBytes: number;
  /** Judges by the headers alone; the answer is a refusal, undefined lets the body in. */
  admit(request: WireRequest): WireResponse | undefined | Promise<WireResponse | undefined>;
  /** The answer when it is larger all the same. */
  tooLarge(request: WireRequest): WireResponse;
}

/** A WebSocket that a channel offers. `accept` decides by the request; `open` then owns the socket. */
export interface SocketEndpoint {
  readonly path: string;
  open(
    request: WireRequest,
    gateway: Gateway,
  ): Promise<{ readonly refuse: WireResponse } | { readonly run: (socket: Socket) => void }>;
}

export interface Socket {
  send(text: string): void;
  close(code?: number, reason?: string): void;
  onMessage(listener: (text: string) => void): void;
  onClose(listener: () => void): void;
}

/** A message on its way out. `id` is the outbox id: it is the idempotency key with every provider. */
export interface Outbound extends ConversationKey {
  readonly id: string;
  readonly say: Say;
  readonly author: Author;
  /** News to be told instead of `say`, by channels whose limits ask for it. */
  readonly news?: HandoverNews;
  /** As the conversation's latest message that had one brought it. */
  readonly wayBack?: WayBack;
  /** When an earlier try was begun whose outcome is not known; the channel must look before sending again. */
  readonly triedAt?: Date;
  /**
   * With `triedAt`: the provider's ids of this conversation's earlier messages, newest first, so that one of
   * the same words is not taken for this one.
   */
  readonly sentBefore?: readonly string[];
}

/**
 * How soon a message is wanted, the soonest first: what answers somebody (a turn, an advisor, a code), what was
 * promised for a time (a reminder, news of a request), what is told to many. A later one uses what the sooner leave
 * over, and may be kept waiting by quiet hours and spending caps.
 */
export const URGENCIES = ['reply', 'notice', 'broadcast'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** What came of one try to send. A closed set: the delivery worker knows what to do with each. */
export type SendResult =
  | { readonly kind: 'sent'; readonly providerId: string }
  /** Try again, not before `afterSeconds`. Nothing was sent. */
  | {
      readonly kind: 'later';
      readonly afterSeconds: number;
      readonly reason: string;
      /** The provider cannot be reached or does not let us in; absent while it only asks for patience. */
      readonly outage?: true;
    }
  /**
   * Never try again. `optedOut` when the resident's carrier has unsubscribed them, `unreachable` when nothing can ever
   * reach the contact.
   */
  | {
      readonly kind: 'refused';
      readonly reason: string;
      readonly optedOut?: boolean;
      readonly unreachable?: boolean;
    }
  /** It may have been sent: ask again with `triedAt` set, never blindly resend. */
  | {
      readonly kind: 'unknown';
      readonly reason: string;
      /** Nobody was asked this time, so it says nothing of the provider. */
      readonly unasked?: true;
    };

/** Later news of a message: rank decides, since reports come in any order. */
export interface DeliveryStatus {
  /** The outbox id. */
  readonly id: string;
  readonly status: 'sent' | 'delivered' | 'failed';
  /** The provider's id of it, as `SendResult` gives; the report may come before the answer to the send. */
  readonly providerId?: string;
  readonly reason?: string;
  readonly optedOut?: boolean;
  readonly unreachable?: boolean;
  /** With `failed`: the provider took it in and then dropped it for want of room, so it may be sent again then. */
  readonly againAfterSeconds?: number;
}

export interface Channel {
  readonly name: ChannelName;
  readonly limits: ChannelLimits;
  readonly endpoints: readonly Endpoint[];
  readonly sockets?: readonly SocketEndpoint[];
  /**
   * Absent where the resident's client reads the transcript itself, as web chat does. `isLate` tells that so much time has gone
   * by since the message was taken up that another replica may send it: whoever waits for anything before sending, such
   * as what came of an earlier try, asks it afterwards, and answers `STOOD_STILL` rather than send.
   */
  send?(message: Outbound, isLate?: () => boolean): Promise<SendResult>;
  /** How many parts the message is charged as. Absent where nothing is counted. */
  partsOf?(message: Outbound): number;
  /** Shows the resident that an advisor is writing. Worth one try; nobody hears of it when it fails. */
  showTyping?(to: ConversationKey, wayBack: WayBack): Promise<void>;
  /**
   * Has the provider forget a message that came or left, by its id, with its pictures. One that it does not have is gone.
   * `later`: ask again. Absent where the provider forgets nothing.
   */
  forget?(providerId: string): Promise<'gone' | 'later'>;
}
