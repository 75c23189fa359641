/** Transcript entries as Direct Line activities: what the resident's client reads. */
import { type Attachment, photoIdOf, type TranscriptEntry } from '../../src/conversation/message.ts';

/** The part of the Bot Framework's Activity that we write. */
interface Activity {
  readonly type: 'message' | 'event' | 'typing';
  readonly id?: string;
  readonly timestamp?: string;
  readonly channelId: 'directline';
  readonly conversation: { readonly id: string };
  readonly from: { readonly id: string; readonly name?: string; readonly role: 'user' | 'bot' };
  readonly locale?: string;
  readonly text?: string;
  readonly textFormat?: 'plain' | 'markdown';
  readonly name?: string;
  readonly value?: unknown;
  readonly suggestedActions?: {
    readonly to: readonly string[];
    readonly actions: readonly { readonly type: 'imBack'; readonly title: string; readonly value: string }[];
  };
  readonly attachments?: readonly {
    readonly contentType: string;
    readonly contentUrl: string;
    readonly name: string;
  }[];
  readonly channelData?: {
    readonly clientActivityID?: string;
    readonly parley?: {
      readonly author: TranscriptEntry['author'];
      /** Absent of what has no place in the transcript. */
      readonly sequence?: number;
      readonly notice?: TranscriptEntry['notice'];
      readonly advisor?: string;
      /** An answer from the knowledge base: "That helped" and "That did not help" are heard next. */
      readonly rateable?: true;
    };
  };
}

export interface ActivitySet {
  readonly activities: readonly Activity[];
  /** The transcript sequence to read on from. A typing notice has none, so that it moves nobody's place. */
  readonly watermark?: string;
}

/** Whose eyes an activity is for, and how we sign it. */
export interface Reader {
  readonly conversation: string;
  /** What the client calls its resident: its own messages come back under this name. */
  readonly user: string | undefined;
  readonly botName: string;
  /** Absolute, without a slash at its end. */
  readonly publicUrl: string;
  /** Where this reader, and for a while nobody else, may see one of the conversation's pictures. */
  photoUrl(id: string): string;
}

export function activitySet(entries: readonly TranscriptEntry[], after: number, reader: Reader): ActivitySet {
  return {
    activities: entries.map((entry) => toActivity(entry, reader)),
    watermark: String(entries.at(-1)?.sequence ?? after),
  };
}

/** A resident's message keeps the id it was answered with when posted; all others are numbered. */
function toActivity(entry: TranscriptEntry, reader: Reader): Activity {
  const { conversation } = reader;
  const clientId = ownId(conversation, entry.externalId);
  const wordless = entry.text === '' && entry.notice !== undefined;
  return {
    type: wordless ? 'event' : 'message',
    id:
      residentsOwn(entry) && clientId
        ? `${conversation}|${clientId}`
        : numbered(conversation, entry.sequence),
    timestamp: entry.at.toISOString(),
    channelId: 'directline',
    conversation: { id: conversation },
    from: sender(entry, reader),
    ...(wordless ? { name: entry.notice, value: { advisor: entry.advisor } } : words(entry)),
    ...suggestions(entry.quickReplies),
    ...files(entry.attachments, reader),
    channelData: {
      ...(residentsOwn(entry) && clientId ? { clientActivityID: clientId } : {}),
      parley: {
        author: entry.author,
        sequence: entry.sequence,
        ...(entry.notice === undefined ? {} : { notice: entry.notice }),
        ...(entry.advisor === undefined ? {} : { advisor: entry.advisor }),
        ...(entry.rateable ? { rateable: true } : {}),
      },
    },
  };
}

/** "Parley is writing", or an advisor: true for a moment, so it has neither id nor place in the transcript. */
export function typingSet({ conversation, botName }: Reader, author: 'parley' | 'advisor'): ActivitySet {
  const from =
    author === 'parley'
      ? ({ id: 'parley', name: botName, role: 'bot' } as const)
      : ({ id: 'advisor', name: 'Advisor', role: 'bot' } as const);
  return {
    activities: [
      {
        ...{ type: 'typing', channelId: 'directline', conversation: { id: conversation }, from },
        ...(author === 'advisor' && { channelData: { parley: { author } } }),
      },
    ],
  };
}

/**
 * The id under which a resident's message is stored: the client's own, within its conversation. Without the
 * conversation two clients that both count "1, 2, 3" would swallow each other's messages.
 */
export function externalIdOf(conversation: string, clientId: string): string {
  return `${conversation}|${clientId}`;
}

function ownId(conversation: string, externalId: string | undefined): string | undefined {
  const prefix = `${conversation}|`;
  return externalId?.startsWith(prefix) ? externalId.slice(prefix.length) : undefined;
}

function residentsOwn(entry: TranscriptEntry): boolean {
  return entry.author === 'resident';
}

function numbered(conversation: string, sequence: number): string {
  return `${conversation}|${String(sequence).padStart(7, '0')}`;
}

function sender(entry: TranscriptEntry, { user, botName }: Reader): Activity['from'] {
  if (entry.author === 'resident') return { id: user ?? 'resident', role: 'user' };
  if (entry.author !== 'advisor') return { id: 'parley', name: botName, role: 'bot' };
  const first = entry.advisor ?? 'A colleague';
  return {
    id: `advisor-${first.toLowerCase().replaceAll(/\W+/g, '-')}`,
    name: `${first}, advisor`,
    role: 'bot',
  };
}

function words(entry: TranscriptEntry): Pick<Activity, 'text' | 'textFormat' | 'locale'> {
  // Only what Parley itself wrote is markup; what people typed is shown as they typed it.
  return {
    text: entry.text,
    textFormat: entry.author === 'parley' ? 'markdown' : 'plain',
    locale: 'en-GB',
  };
}

function suggestions(replies: readonly string[] | undefined): Pick<Activity, 'suggestedActions'> {
  if (replies === undefined || replies.length === 0) return {};
  const actions = replies.map((reply) => ({ type: 'imBack' as const, title: reply, value: reply }));
  return { suggestedActions: { to: [], actions } };
}

function files(
  attachments: readonly Attachment[] | undefined,
  reader: Reader,
): Pick<Activity, 'attachments'> {
  if (attachments === undefined || attachments.length === 0) return {};
  return {
    attachments: attachments.map(({ contentType, name, path }) => {
      const photo = photoIdOf({ path });
      const contentUrl = photo === undefined ? `${reader.publicUrl}${path}` : reader.photoUrl(photo);
      return { contentType, name, contentUrl };
    }),
  };
}
