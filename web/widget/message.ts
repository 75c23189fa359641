/** One message as the chat keeps it, and how it is made. */
import type { Activity } from './direct-line.ts';

/** Something with a message: a file to keep, a page to go to, or a picture to look at. */
export interface Offer {
  readonly name: string;
  readonly url: string;
  readonly kind: 'file' | 'page' | 'photo';
}

export interface Message {
  readonly id: string;
  readonly author: 'resident' | 'parley' | 'advisor' | 'system';
  /** First name of the advisor. */
  readonly advisor?: string | undefined;
  readonly text: string;
  /** Whether `text` is Parley's small Markdown; what people typed never is. */
  readonly markdown: boolean;
  readonly at: Date;
  readonly quickReplies: readonly string[];
  readonly files: readonly Offer[];
  /** An answer of which the resident may say whether it helped. */
  readonly rateable?: boolean | undefined;
  /** Pictures of the resident's own that are on their way. */
  readonly photos?: readonly Blob[];
  /** Place in the log; without one it is still on its way and stands last. */
  place?: number;
  /** Of the resident's own messages. */
  state?: 'sending' | 'sent' | 'failed';
  /** Why it failed, when there is more to say than "not sent". */
  problem?: string;
}

const PLAIN = { markdown: false, quickReplies: [], files: [] };

export function ownMessage(id: string, text: string, at: Date, photos: readonly Blob[] = []): Message {
  return { ...PLAIN, id, author: 'resident', text, at, photos, state: 'sending' };
}

export function systemMessage(text: string, place: number): Message {
  return { ...PLAIN, id: newId(), author: 'system', text, at: new Date(), place };
}

/** Said by the widget itself, at a place before everything the server says. */
export function assistantMessage(
  text: string,
  at: Date,
  place: number,
  quickReplies: readonly string[] = [],
): Message {
  return { ...PLAIN, id: newId(), author: 'parley', text, markdown: true, at, place, quickReplies };
}

export function fromActivity(activity: Activity, place: number): Message {
  const { channelData, text = '', textFormat, timestamp, suggestedActions, attachments } = activity;
  const { author = 'parley', advisor, notice, rateable } = channelData?.parley ?? {};
  return {
    id: channelData?.clientActivityID ?? String(place),
    author: notice ? 'system' : author,
    advisor,
    text: text || noticeText(notice, advisor),
    markdown: textFormat === 'markdown',
    at: new Date(timestamp ?? Date.now()),
    quickReplies: (suggestedActions?.actions ?? []).map(({ title }) => title),
    files: (attachments ?? []).map(({ name, contentType, contentUrl }) => ({
      name: name || 'File',
      url: contentUrl ?? '',
      kind: contentType === 'text/html' ? 'page' : contentType?.startsWith('image/') ? 'photo' : 'file',
    })),
    rateable,
    place,
  };
}

function noticeText(notice: string | undefined, advisor = 'An advisor'): string {
  if (notice === 'advisor-joined') return `${advisor} has joined. You are now talking to a person.`;
  if (notice === 'advisor-left') return `${advisor} has left. The automated assistant is back.`;
  return '';
}

/** Unlike crypto.randomUUID, this also works on pages without https. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('');
}
