/** Fits a reply to what its channel can carry: plain words, numbered choices, and MORE instead of a flood. */

import { type ChannelLimits, isNumbered, type Say } from '../message.ts';
import { lengthOnAir, toGsm7 } from './gsm7.ts';
import { toPlainText } from './plain-text.ts';

/** What of a reply is said now, and what waits for MORE. */
export interface Fitted {
  readonly says: readonly Say[];
  /** Already plain, its numbered choices with it: hand it to `fitReply` as the text of the next reply. */
  readonly rest?: string;
}

/** The council's own words and address, from its wording and settings. */
export interface FitWords {
  /** Ends a message that goes on. It must teach no word that a carrier takes for itself. */
  readonly more: string;
  /** Stands before root-relative links in plain text: `fernley.example`. */
  readonly site: string;
}

/** Below this nothing sensible can be said; it keeps a mistaken setting from cutting for ever. */
const LEAST_ROOM = 20;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

const WORDS: FitWords = { more: 'Reply MORE to go on.', site: '' };

/**
 * Turns a reply into what the channel carries. Choices the channel has no buttons for become lines `1 Yes`;
 * text that is too long is cut at the end of a sentence, and the last sentence stays with its choices.
 */
export function fitReply(say: Say, limits: ChannelLimits, words: Partial<FitWords> = {}): Fitted {
  const { more, site } = { ...WORDS, ...words };
  const { body, choices, buttons } = written(say, limits, site);
  const whole = join(body, choices);
  if (lengthOf(whole, limits) <= limits.maxCharacters) {
    return { says: [sayWith(say, whole, buttons)] };
  }
  const ending = limits.gsm7 ? toGsm7(more) : more;
  const room = Math.max(limits.maxCharacters - lengthOf(ending, limits) - 1, LEAST_ROOM);
  // Buttons cannot wait for MORE, so what is cut has its choices in writing.
  const parts = cut(body, choices || numbered(buttons, limits, site), room, limits);
  return { says: [sayWith(say, `${parts.head}\n${ending}`, [])], rest: parts.rest };
}

/**
 * As `fitReply`, but says all of it, in as many messages as it takes: for what a person wrote, who cannot be
 * asked for MORE. The last message has the choices.
 */
export function fitWhole(say: Say, limits: ChannelLimits, words: Partial<FitWords> = {}): readonly Say[] {
  const { body, choices, buttons } = written(say, limits, words.site ?? WORDS.site);
  const says: Say[] = [];
  let left = { body, choices };
  while (lengthOf(join(left.body, left.choices), limits) > limits.maxCharacters) {
    const { head, rest } = cut(left.body, left.choices, Math.max(limits.maxCharacters, LEAST_ROOM), limits);
    says.push({ text: head });
    left = splitChoices(rest);
  }
  says.push({ text: join(left.body, left.choices), ...(buttons.length > 0 && { quickReplies: buttons }) });
  const [first, ...others] = says;
  return first === undefined ? [] : [withTheRest(first, say), ...others];
}

/** Choices written under the text after all, where the channel turns out to have no room for them. */
export function withNumbers(text: string, choices: readonly string[]): string {
  return join(text, linesOf(choices));
}

interface Written {
  readonly body: string;
  /** Numbered lines, or nothing. */
  readonly choices: string;
  readonly buttons: readonly string[];
}

function written(say: Say, limits: ChannelLimits, site: string): Written {
  const text = plain(say.text, limits, site).trim();
  const replies = say.quickReplies ?? [];
  if (isNumbered(replies, limits)) {
    return { body: text, choices: numbered(replies, limits, site), buttons: [] };
  }
  return { ...splitChoices(text), buttons: replies };
}

function plain(text: string, limits: ChannelLimits, site: string): string {
  const wellFormed = text.replace(/\p{Surrogate}/gu, '');
  const shown = limits.form === 'text' ? toPlainText(wellFormed, site) : wellFormed;
  if (!limits.gsm7) return shown;
  const cheap = toGsm7(shown);
  // A lone thumbs-up from an advisor has no plain form: better dear than empty.
  return cheap.trim() === '' ? shown : cheap;
}

function numbered(replies: readonly string[], limits: ChannelLimits, site: string): string {
  return linesOf(replies.map((reply) => plain(reply, limits, site)));
}

function linesOf(choices: readonly string[]): string {
  return choices.map((choice, index) => `${index + 1} ${choice}`).join('\n');
}

/** Separates numbered lines at the end, counting from 1, as the rest of an earlier cut has them. */
function splitChoices(text: string): { body: string; choices: string } {
  const lines = text.split('\n');
  let first = lines.length;
  while (first > 0 && /^\d{1,2} \S/.test(lines[first - 1] ?? '')) first -= 1;
  const block = lines.slice(first);
  if (block.length === 0 || !block.every((line, index) => line.startsWith(`${index + 1} `))) {
    return { body: text, choices: '' };
  }
  return { body: lines.slice(0, first).join('\n'), choices: block.join('\n') };
}

/**
 * Cuts the longest head that fits into `room` and ends a sentence, else a word; only a single word longer than
 * a message is broken, between characters. The last sentence is left with the choices it introduces.
 */
function cut(
  body: string,
  choices: string,
  room: number,
  limits: ChannelLimits,
): { head: string; rest: string } {
  if (body === '') return cutText(choices, room, lineEnds(choices), limits);
  const ends = sentenceEnds(body);
  const kept = choices === '' ? ends : ends.slice(0, -1);
  if (choices !== '' && kept.length === 0 && lengthOf(body, limits) <= room)
    return { head: body, rest: choices };
  const { head, rest } = cutText(body, room, kept, limits);
  return { head, rest: join(rest, choices) };
}

function cutText(text: string, room: number, ends: readonly number[], limits: ChannelLimits) {
  const fitting = prefixWithin(text, room, limits);
  // A first sentence of two words is too little to send on its own, unless the rest must stay with its choices.
  const least = fitting >= text.length ? 1 : fitting / 4;
  const end = ends.findLast((at) => at <= fitting && at >= least) ?? wordEnd(text, fitting) ?? fitting;
  return { head: text.slice(0, end).trimEnd(), rest: text.slice(end).trimStart() };
}

/** The UTF-16 length of the longest prefix that fits, never between the parts of what reads as one character. */
function prefixWithin(text: string, room: number, limits: ChannelLimits): number {
  let used = 0;
  let at = 0;
  for (const { segment } of graphemes.segment(text.slice(0, room + 1))) {
    used += lengthOf(segment, limits);
    if (used > room) break;
    at += segment.length;
  }
  if (at > 0) return at;
  // One character with marks piled up beyond a whole message: break the pile, not a surrogate pair.
  return /[\uD800-\uDBFF]/.test(text[room - 1] ?? '') ? room - 1 : room;
}

/** The last gap between words, but not one inside a phone number. */
function wordEnd(text: string, fitting: number): number | undefined {
  if (fitting >= text.length) return fitting;
  for (let at = fitting; at > 0; at -= 1) {
    const insideNumber = /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '');
    if (/\s/.test(text[at] ?? '') && !insideNumber) return at;
  }
  return undefined;
}

/** Short words whose full stop ends no sentence. */
const ABBREVIATED = /(?:^|[\s(])(?:e\.g|i\.e|etc|approx|no|mr|mrs|ms|dr|st|rd|ave)\.$/i;

/** Offsets just after each sentence or line, the last one at the end of the text. A line ending `:` is not over. */
function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  for (const match of text.matchAll(/[.!?]["')\]]*(?=\s)|\n/g)) {
    const at = match.index + match[0].length;
    const before = text.slice(Math.max(0, at - 12), at);
    const open = match[0] === '\n' ? /:\s*$/.test(before) : ABBREVIATED.test(before);
    if (!open && text.slice(at).trim() !== '') ends.push(at);
  }
  return [...ends, text.length];
}

function lineEnds(text: string): number[] {
  return [...text.matchAll(/\n/g)].map((match) => match.index);
}

function lengthOf(text: string, limits: ChannelLimits): number {
  return limits.gsm7 ? lengthOnAir(text) : text.length;
}

function join(body: string, choices: string): string {
  return body === '' || choices === '' ? body + choices : `${body}\n${choices}`;
}

function sayWith(say: Say, text: string, buttons: readonly string[]): Say {
  return withTheRest({ text, ...(buttons.length > 0 && { quickReplies: buttons }) }, say);
}

function withTheRest(said: Say, original: Say): Say {
  const { attachments, rateable } = original;
  return { ...said, ...(attachments && { attachments }), ...(rateable && { rateable }) };
}
