import { advance, tellTrouble } from '../advance.ts';
import type { Json } from '../dialog.ts';
import { fillFrom, parseSlot, setSlot } from '../fill.ts';
import { correctFrom } from '../judgements/correct.ts';
import { isConfidentTopic } from '../judgements/take-topic.ts';
import type { Pending } from '../session.ts';
import { takesBack } from '../slots/plain-answer.ts';
import type { OpenFrame, Turn } from '../turn.ts';

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
    const answer = { slot, offered, value: parsed.value };
    if (takesBack(message.text) && (await isMereNo(turn, open, answer))) {
      if (await correctFrom(turn, open, message.text)) return true;
    }
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
