/** The console's sentences about conversations. */
import type { Handover } from '../wire.ts';

const LONDON = { timeZone: 'Europe/London' } as const;
const TIME = new Intl.DateTimeFormat('en-GB', { ...LONDON, hour: '2-digit', minute: '2-digit' });
const DATE = new Intl.DateTimeFormat('en-GB', { ...LONDON, day: 'numeric', month: 'short' });
const DAY = new Intl.DateTimeFormat('en-GB', { ...LONDON, weekday: 'long', day: 'numeric', month: 'long' });

export function timeOf(iso: string): string {
  return TIME.format(new Date(iso));
}

export function dayOf(iso: string): string {
  return DAY.format(new Date(iso));
}

/** `21 Nov`. */
export function dateOf(iso: string): string {
  return DATE.format(new Date(iso));
}

export function channelName(channel: string): string {
  if (channel === 'web') return 'Web chat';
  if (channel === 'whatsapp') return 'WhatsApp';
  if (channel === 'email') return 'Email';
  if (channel === 'messenger') return 'Messenger';
  if (channel === 'bot-framework') return 'Teams and others';
  return channel === 'sms' ? 'Text' : channel;
}

const OFF: Readonly<Record<string, string>> = {
  everything: 'Parley has been',
  web: 'The web chat has been',
  sms: 'Texts have been',
  email: 'Emails have been',
};

interface SwitchedOff {
  readonly channel: string;
  readonly message: string;
  readonly since: string;
}

/** What an operator has switched off, in a sentence, and what that means. */
export function offWords({ channel, message, since }: SwitchedOff): readonly [string, string] {
  const what = OFF[channel] ?? `${channelName(channel)} has been`;
  const off = `${what} switched off since ${timeOf(since)} on ${dateOf(since)}.`;
  // Nobody writes to us by email.
  if (channel === 'email') return [off, 'Reminders and news by email wait.'];
  return [off, `Whoever writes is told: “${message}” You can answer the conversations you have.`];
}

/** "I want to speak to someone about", which says nothing that the desk does not know. */
const ASKING =
  /^.{0,40}?\b(?:advisor|adviser|person|human|agent|someone|somebody|me(?: back)?)\b(?: please)? about (?=.{3})/is;

/** What it is about in a line: the resident's own words, without the asking. */
export function headline({ reason, wish, contact }: Handover): string {
  if (reason.trim() !== '') return headlineOf(reason);
  if (contact) return `${contact.name} ${wish === 'call-back' ? 'asks for a call back' : 'left a message'}`;
  return 'Would rather not say';
}

/** The same of a bare reason. */
export function headlineOf(reason: string): string {
  const topic = reason.replace(ASKING, '').trim() || reason.trim();
  if (topic === '') return 'Would rather not say';
  return topic.charAt(0).toUpperCase() + topic.slice(1);
}

/** A left message is not ended but dealt with. */
export function isDealtWith({ status, wish }: Handover): boolean {
  return status === 'closed' && wish !== 'chat';
}

/** Why a conversation came back to the queue. */
const REQUEUED: Readonly<Record<string, string>> = {
  silent: 'Nobody answered',
  offline: 'Advisor lost connection',
  released: 'Given back',
  transferred: 'Transferred',
};

export function requeuedWords(why: string): string {
  return REQUEUED[why] ?? 'Back in the queue';
}

/** Why a message was not delivered, where the server has a word for it. */
const UNDELIVERED: Readonly<Record<string, string>> = {
  'opted-out': 'They have texted STOP.',
  'number-changed': 'They gave another number.',
  'too-old': 'It waited too long.',
  'too-late': 'It was of no use any more.',
  unreachable: 'Texts do not reach their number.',
  timeout: 'The provider did not answer.',
  'send-threw': 'The provider could not be reached.',
};

/** In a sentence; what a provider says is shown as it is, and other words of ours mean nothing to people. */
export function undeliveredWords(reason: string | undefined): string {
  if (reason === undefined) return '';
  return UNDELIVERED[reason] ?? (/^[a-z-]+$/.test(reason) ? '' : reason);
}

/** `the council tax team`, as residents are told of it, as a label: `Council tax team`. */
export function teamLabel(name: string): string {
  const bare = name.replace(/^(?:the|our) /i, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** Words without the little Markdown that answers are written in. */
export function plainWords(text: string): string {
  return text.replaceAll('**', '').replace(/\[([^\]]+)\]\([^)\s]*\)?/g, '$1');
}

/** A text in parts, in order, of which some begin with a word that is looked for. */
export function markedParts(
  text: string,
  words: string,
): readonly { readonly at: number; readonly part: string; readonly isWanted: boolean }[] {
  const wanted = words.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (wanted.length === 0) return [{ at: 0, part: text, isWanted: false }];
  const beginning = new RegExp(`(?<![\\p{L}\\p{N}])(${wanted.join('|')})`, 'iu');
  let at = 0;
  return text.split(beginning).map((part, index) => {
    const place = at;
    at += part.length;
    return { at: place, part, isWanted: index % 2 === 1 };
  });
}

/** `available` as people see it. */
export function presenceName(state: string): string {
  return state.charAt(0).toUpperCase() + state.slice(1);
}

/** `just now`, `4 min`, `1 h 20 min`, `2 days`. */
export function durationWords(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / 60_000);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
  const days = Math.floor(hours / 24);
  return days === 1 ? '1 day' : `${days} days`;
}

/** `+447700900123` as people write it. */
export function phoneWords(phone: string): string {
  const national = /^\+44(\d{4})(\d{6})$/.exec(phone);
  return national ? `0${national[1]} ${national[2]}` : phone;
}
