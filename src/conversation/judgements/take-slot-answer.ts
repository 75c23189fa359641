import { advance, tellTrouble } from '../advance.ts';
import type { Json } from '../dialog.ts';
import { fillFrom, parseSlot, setSlot } from '../fill.ts';
import type { Pending } from '../session.ts';
import { takesBack } from '../slots/plain-answer.ts';
import type { OpenFrame, Turn } from '../turn.ts';
import { correctFrom } from './correct.ts';
import { isConfidentTopic } from './take-topic.ts';

/** Reads a message as the answer to a slot's question; also used for free text, later in the order. */
export async function takeSlotAnswer(
  turn: Turn,
  open: OpenFrame,
  { slot, offered, refused }: Pick<Extract<Pending, { kind: 'slot' }>, 'slot' | 'offered' | 'refused'>,
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
  if (parsed.kind === 'refused' && !parsed.whole) {
    // "What goes in the blue bin?" is not a bad postcode.
    if (isConfidentTopic(turn)) return false;
    // Told so once already, they are asked in other words, and then offered a person: unless they gave another value.
    if (parsed.say.text === refused && message.entities.length === 0) return false;
  }
  tellTrouble(turn, { slot, parsed });
  return true;
}

/** "No, I meant number 26" was taken for a no and for nothing else. */
async function isMereNo(
  turn: Turn,
  open: OpenFrame,
  { slot, offered, value }: Pick<Extract<Pending, { kind: 'slot' }>, 'slot' | 'offered'> & { value: Json },
): Promise<boolean> {
  const no = { ...turn.understood, text: 'no', entities: [] };
  const parsed = await parseSlot(turn, open, slot, no, true, offered);
  return parsed.kind === 'value' && JSON.stringify(parsed.value) === JSON.stringify(value);
}
