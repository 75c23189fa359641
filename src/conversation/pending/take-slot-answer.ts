import { advance, tellTrouble } from '../advance.ts';
import type { Json } from '../dialog.ts';
import { fillFrom, parseSlot, setSlot } from '../fill.ts';
import { correctFrom, correctPlainly } from '../judgements/correct.ts';
import { isConfidentTopic } from '../judgements/take-topic.ts';
import type { Pending } from '../session.ts';
import { takesBack } from '../slots/plain-answer.ts';
import type { OpenFrame, Turn } from '../turn.ts';
import { changesLast } from './earlier-answer.ts';

type SlotPending = Extract<Pending, { kind: 'slot' }>;
type SlotAsked = Pick<SlotPending, 'slot' | 'offered'>;

/** So often an answer of the right kind may fail, as a code does, before they are offered a person. */
const MOST_TRIES = 4;

/** Reads a message as the answer to a slot's question; also used for free text, later in the order. */
export async function takeSlotAnswer(
  turn: Turn,
  open: OpenFrame,
  { slot, offered, refused, misses = 0 }: SlotAsked & Partial<Pick<SlotPending, 'refused' | 'misses'>>,
  message = turn.understood,
): Promise<boolean> {
  const parsed = await parseSlot(turn, open, slot, message, true, offered);
  if (parsed.kind === 'silent') return false;
  if (parsed.kind === 'value') {
    if (await isAnotherAnswer(turn, open, { slot, offered, value: parsed.value }, message.text)) return true;
    setSlot(turn, open, slot, parsed.value);
    const trouble = await fillFrom(turn, open, message);
    await advance(turn, open, trouble);
    return true;
  }
  if (parsed.kind === 'refused') {
    // "What goes in the blue bin?" is not a bad postcode.
    if (!parsed.whole && isConfidentTopic(turn)) return false;
    // Told so once already, they are asked in other words, and then offered a person: unless they gave another value.
    const mayTry = parsed.whole ? MOST_TRIES : 1;
    if (parsed.say.text === refused && misses >= mayTry && message.entities.length === 0) return false;
  }
  tellTrouble(turn, { slot, parsed });
  return true;
}

const A_NUMBER = /^(?:\d{1,2}|one|two|three|four|five|six)\W*$/i;

/** "Nah fri", when Thursday was noted, is a no to that; so is "no, I meant number 26". */
async function isAnotherAnswer(
  turn: Turn,
  open: OpenFrame,
  answer: SlotAsked & { value: Json },
  text: string,
): Promise<boolean> {
  const more = restOfNo(text);
  if (more === undefined || !(await isMereNo(turn, open, answer))) return false;
  if (A_NUMBER.test(more) && (await changesLast(turn, open, more))) return true;
  if (saysOnlyThat(more) && (await correctPlainly(turn, open, more))) return true;
  return takesBack(text) && correctFrom(turn, open, text);
}

/** What is said after a no. */
function restOfNo(text: string): string | undefined {
  return /^\W*(?:no+|nope|nah|na|n)\b[\s,.!:-]*(.+)$/is.exec(text)?.[1];
}

/** More than this is a sentence: "no i will remember on tuesday night" has a day in it and gives none. */
const MOST_WORDS = 4;
/** What makes a sentence of few words too: "no, I work Fridays". */
const SENTENCE =
  /\b(?:i|me|my|we|us|our|you|your|he|she|they|it|am|is|are|was|were|be|will|would|can|could|do|does|did|have|has|had|need|want|got|get|thanks|thank|ta|cheers)\b|['’](?:m|s|ll|d|ve|re|t)\b/i;

/** Whether nothing is said but another value: "fri", "26 Mill Street". */
function saysOnlyThat(text: string): boolean {
  return text.trim().split(/\s+/).length <= MOST_WORDS && !SENTENCE.test(text);
}

/** "No, I meant number 26" was taken for a no and for nothing else. */
async function isMereNo(
  turn: Turn,
  open: OpenFrame,
  { slot, offered, value }: SlotAsked & { value: Json },
): Promise<boolean> {
  const no = { ...turn.understood, text: 'no', entities: [] };
  const parsed = await parseSlot(turn, open, slot, no, true, offered);
  return parsed.kind === 'value' && JSON.stringify(parsed.value) === JSON.stringify(value);
}
