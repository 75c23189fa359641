/** A message in words, and where each part of it begins: "hi, bins in Leeds and who do I ring" has three. */
import type { Token } from '../tokens.ts';
import { BEFORE_IT, BEFORE_NAME, BREAKS, MAY_FOLLOW, QUESTION_WORDS } from './area-words.ts';

export interface Message {
  readonly original: string;
  readonly tokens: readonly Token[];
  /** Whether another part of the message begins with the word. */
  readonly begins: readonly boolean[];
}

export function messageOf(folded: string, original: string, tokens: readonly Token[]): Message {
  return { original, tokens, begins: beginningsOf(folded, tokens) };
}

function beginningsOf(folded: string, tokens: readonly Token[]): boolean[] {
  return tokens.map(({ word, start }, at) => {
    const before = tokens[at - 1];
    if (!before) return true;
    const between = folded.slice(before.end, start);
    if (/[^\s'"*&-]|\s-\s|\n/.test(between) || BREAKS.has(word)) return true;
    return QUESTION_WORDS.has(word) && !BEFORE_IT.has(before.word) && before.word !== 'know';
  });
}

/** The first of the words before the name that belong to it: "the city of". */
export function backOver({ tokens, begins }: Message, from: number): number {
  let first = from;
  while (first > 0 && !begins[first] && BEFORE_NAME.has(tokens[first - 1]?.word ?? '')) first -= 1;
  return first;
}

/** The first word of the part that the word is in. */
export function partStart({ begins }: Message, at: number): number {
  let start = at;
  while (start > 0 && !begins[start]) start -= 1;
  return start;
}

/** Whether a name may end before this word. */
export function endsAt({ tokens, begins }: Message, at: number): boolean {
  const next = tokens[at];
  return next === undefined || begins[at] === true || MAY_FOLLOW.has(next.word);
}
