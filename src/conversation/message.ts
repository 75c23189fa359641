/** Messages as the conversation sees them: no provider's fields, no SQL. */

/** A channel's short name, used in settings, transcripts and the database: `web`, `sms`… */
export type ChannelName = string;

/**
 * The channel on which numbers are texted, whichever way somebody gave theirs. Who writes to a number rather than to where a
 * message came from has it by this name, from here.
 */
export const TEXTS = 'sms';

/** Which wording is used: full sentences and links, or the short plain form of text messages. */
export type Form = 'web' | 'text';

/** What a channel can carry. Replies are fitted to it before they enter the outbox. */
export interface ChannelLimits {
  readonly form: Form;
  /** Longest single message in characters; longer text is cut at a sentence and goes on with MORE. */
  readonly maxCharacters: number;
  /** Buttons the channel can show; more choices than that are written as numbered lines. */
  readonly quickReplies: number;
  /** Longest words on a button; with a longer choice among them all are numbered lines. No limit unless told. */
  readonly quickReplyCharacters?: number;
  /** A few buttons that stay with their message, where the channel has those besides. They are used first. */
  readonly buttons?: ChoiceRoom;
  /** A list that opens, for more choices than there are buttons, or longer ones. */
  readonly list?: ChoiceRoom;
  /** Only characters of the GSM-7 alphabet are sent; others are replaced by plain ones. */
  readonly gsm7: boolean;
  /** Minutes of silence after which an unfinished task is offered again rather than simply gone on with. */
  readonly expiryMinutes: number;
  /** Minutes for which an address or a contact is remembered; as long as `expiryMinutes` unless told. */
  readonly rememberMinutes?: number;
  /** Most pictures that a message can bring; absent where none can. */
  readonly photos?: number;
  /** Whether Parley can write there before it is written to; then STOP and START are heeded, as on text messages. */
  readonly unsolicited?: boolean;
  /** When a contact is taken for another machine that answers ours; absent where nobody pays by the message. */
  readonly loop?: LoopLimits;
  /** Hours after the resident last wrote for which the channel takes answers: later news needs another way. */
  readonly answersWithinHours?: number;
  /** Whether it shows a small yes and no under an answer, to say whether it helped. Others hear it in words alone. */
  readonly ratesAnswers?: boolean;
  /** Whether the channel tells the software at the other end how a handover goes: see `HandoverNews`. */
  readonly handoverNews?: boolean;
}

/** The same words so many times in a row, or more than `most` messages, within so many minutes. */
export interface LoopLimits {
  readonly same: number;
  readonly most: number;
  readonly withinMinutes: number;
  /** How long nothing is said then. */
  readonly silentHours: number;
}

/** What one way of showing choices holds. */
interface ChoiceRoom {
  readonly most: number;
  /** Of one choice. */
  readonly characters: number;
  /** Of the text above them; no limit unless told. */
  readonly textCharacters?: number;
}

/** How choices are shown. `none` where there are none. */
export type ChoiceForm = 'none' | 'buttons' | 'list' | 'quick-replies' | 'numbered';

/**
 * The one rule for every channel: buttons, else a list, else quick replies, else numbered lines, by what the channel
 * has room for. Under a long text (`textLength`, in characters) there may be less room than under a short one.
 */
export function choiceForm(choices: readonly string[], limits: ChannelLimits, textLength = 0): ChoiceForm {
  const { quickReplies: most, quickReplyCharacters: characters = Number.POSITIVE_INFINITY } = limits;
  const holds = (room: ChoiceRoom | undefined) =>
    room !== undefined &&
    choices.length <= room.most &&
    choices.every(({ length }) => length <= room.characters) &&
    textLength <= (room.textCharacters ?? Number.POSITIVE_INFINITY);
  if (choices.length === 0) return 'none';
  if (holds(limits.buttons)) return 'buttons';
  if (holds(limits.list)) return 'list';
  return holds({ most, characters }) ? 'quick-replies' : 'numbered';
}

/** Whether choices are written as numbered lines: what is numbered here is understood by its number in the next turn. */
export function isNumbered(choices: readonly string[], limits: ChannelLimits): boolean {
  return choiceForm(choices, limits) === 'numbered';
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
  /** The channel it came by, where that is not the conversation's: a web chat that goes on by text message. */
  readonly via?: ChannelName;
  /** Carrier keyword handling already done by the provider ("STOP" unsubscribed at the carrier). */
  readonly carrierOptOut?: 'stop' | 'start' | 'help';
  /** Pictures that came with it, cleaned and kept already. */
  readonly photos?: readonly SentPhoto[];
  /** Why a picture that came with it was not kept; said to the resident in the turn. */
  readonly photoTrouble?: (typeof MESSAGE_TROUBLES)[number];
  /** It was written where everyone reads it. What is answered is to be one message, and to bring them to a private place. */
  readonly inPublic?: boolean;
  /**
   * What the channel must know to write back, where the contact does not say it. The latest is kept with the
   * conversation and given back with every message that leaves.
   */
  readonly wayBack?: WayBack;
}

/** The channel's own, and opaque to everyone else. */
export type WayBack = Readonly<Record<string, string>>;

export type PhotoType = 'image/jpeg' | 'image/png' | 'image/webp';

/** A picture that is kept. Until a request takes it, it belongs to the conversation it was sent in. */
export interface SentPhoto {
  readonly id: string;
  readonly contentType: PhotoType;
}

/** Why a picture was not kept. Each has words of its own, `photo-<trouble>`, in the engine's wording. */
const PHOTO_TROUBLES = [
  /** Not a picture at all, whatever its name says. */
  'not-a-photo',
  /** A picture, but of a kind that not every browser shows. */
  'other-kind',
  'empty',
  /** It breaks off, or does not hold together. */
  'damaged',
  'too-large',
  /** A small file that would unpack to something enormous. */
  'too-many-pixels',
  'too-many',
  /** It did not come to us from the network, or could not be stored just now. */
  'not-received',
] as const;
export type PhotoTrouble = (typeof PHOTO_TROUBLES)[number];

/** Why what came with a message was not kept: no picture, nor words, is a voice message, a film, a place on a map… */
export const MESSAGE_TROUBLES = [...PHOTO_TROUBLES, 'not-words'] as const;

/** A file offered with a reply, or a resident's picture, by a path on this server. */
export interface Attachment {
  readonly contentType: string;
  readonly name: string;
  /** Root-relative; channels make it absolute with the public URL. */
  readonly path: string;
}

const PHOTO_PATH = '/photos/';

/** How a picture stands in the transcript. Nothing is served at this path: each reader has a way of its own. */
export function photoAttachment({ id, contentType }: SentPhoto): Attachment {
  return { contentType, name: 'Photo', path: `${PHOTO_PATH}${id}` };
}

/** The picture's id, where an attachment is one. */
export function photoIdOf({ path }: Pick<Attachment, 'path'>): string | undefined {
  return path.startsWith(PHOTO_PATH) ? path.slice(PHOTO_PATH.length) : undefined;
}

/** With these a picture is shown as a picture and as nothing else, and stays on no shared computer. */
export function photoHeaders(contentType: PhotoType): Record<string, string> {
  return {
    'content-type': contentType,
    'content-disposition': 'inline; filename="photo"',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  };
}

/** One thing said to a resident. */
export interface Say {
  readonly text: string;
  readonly quickReplies?: readonly string[];
  readonly attachments?: readonly Attachment[];
  /** An answer from the knowledge base, of which it is heard now whether it helped; marked where the channel shows that. */
  readonly rateable?: true;
}

export type Author = 'resident' | 'parley' | 'advisor' | 'system';

/** How a handover goes, told to software and not to people. */
export interface HandoverNews {
  /** `requested` comes first; `failed` when nobody is there, `completed` when the person has gone. */
  readonly state: 'requested' | 'accepted' | 'failed' | 'completed';
  readonly handover: string;
}

/** One line of a conversation. `sequence` starts at 1 and has no gaps; it is the web chat's watermark. */
export interface TranscriptEntry {
  readonly sequence: number;
  readonly at: Date;
  readonly author: Author;
  readonly text: string;
  readonly quickReplies?: readonly string[];
  readonly attachments?: readonly Attachment[];
  readonly rateable?: true;
  /** The id the resident's client gave the message, so that it can recognise its own. */
  readonly externalId?: string;
  /** First name of the advisor who wrote it. */
  readonly advisor?: string;
  /** A person comes, or leaves and Parley is back. */
  readonly notice?: 'advisor-joined' | 'advisor-left';
}
