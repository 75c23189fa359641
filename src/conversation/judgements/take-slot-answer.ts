import { advance, tellTrouble } from '../advance.ts';
import { fillFrom, parseSlot, setSlot } from '../fill.ts';
import type { Pending } from '../session.ts';
import type { OpenFrame, Turn } from '../turn.ts';
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
    setSlot(turn, open, slot, parsed.value);
    const trouble = await fillFrom(turn, open, message);
    await advance(turn, open, trouble);
    return true;
  }
  // "What goes in the blue bin?" is not a bad postcode.
  if (parsed.kind === 'refused' && isConfidentTopic(turn)) return false;
  // Told so once already, they are asked in other words, and then offered a person: unless they gave another value.
  const toldSo = parsed.kind === 'refused' && parsed.say.text === refused;
  if (toldSo && message.entities.length === 0) return false;
  tellTrouble(turn, { slot, parsed });
  return true;
}
