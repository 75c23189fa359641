/** Messages as the conversation sees them: no provider's fields, no SQL. */

/** A channel's short name, used in settings, transcripts and the database: `web`, `sms`… */
export type ChannelName = string;

/** Which wording is used: full sentences and links, or the short plain form of text messages. */
export type Form = 'web' | 'text';

/** What a channel can carry. Replies are fitted to it before they enter the outbox. */
export interface ChannelLimits {
  readonly form: Form;
  /** Longest single message in characters; longer text is cut at a sentence and goes on with MORE. */
  readonly maxCharacters: number;
  /** Buttons the channel can show; with 0 the choices are written as numbered lines. */
  readonly quickReplies: number;
  /** Only characters of the GSM-7 alphabet are sent; others are replaced by plain ones. */
  readonly gsm7: boolean;
  /** Minutes of silence after which an unfinished task is offered again rather than simply gone on with. */
  readonly expiryMinutes: number;
  /** Minutes for which an address or a contact is remembered; as long as `expiryMinutes` unless told. */
  readonly rememberMinutes?: number;
}

/** A message from a resident, as a channel hands it in. */
export interface Inbound {
  readonly channel: ChannelName;
  /** The council's own end: its number, page or bot id. */
  readonly account: string;
  /** The resident's end: a phone number in E.164, or a chat conversation id. */
  readonly contact: string;
  /** The provider's id of this message; with `channel` and `account` it is unique, so redelivery is nothing. */
  readonly externalId: string;
  readonly text: string;
  /** Carrier keyword handling already done by the provider ("STOP" unsubscribed at the carrier). */
  readonly carrierOptOut?: 'stop' | 'start' | 'help';
}

/** A file offered with a reply, by a path on this server. */
export interface Attachment {
  readonly contentType: string;
  readonly name: string;
  /** Root-relative; channels make it absolute with the public URL. */
  readonly path: string;
}

/** One thing said to a resident. */
export interface Say {
  readonly text: string;
  readonly quickReplies?: readonly string[];
  readonly attachments?: readonly Attachment[];
}

export type Author = 'resident' | 'parley' | 'advisor' | 'system';

/** One line of a conversation. `sequence` starts at 1 and has no gaps; it is the web chat's watermark. */
export interface TranscriptEntry {
  readonly sequence: number;
  readonly at: Date;
  readonly author: Author;
  readonly text: string;
  readonly quickReplies?: readonly string[];
  readonly attachments?: readonly Attachment[];
  /** The id the resident's client gave the message, so that it can recognise its own. */
  readonly externalId?: string;
  /** First name of the advisor who wrote it. */
  readonly advisor?: string;
  /** `ended` when a person leaves and Parley is back; `joined` when a person comes. */
  readonly notice?: 'advisor-joined' | 'advisor-left';
}
