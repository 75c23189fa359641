import { advance, askSlot } from '../advance.ts';
import { fillFrom, parseSlot, setSlot } from '../fill.ts';
import { clearSlot } from '../frame.ts';
import { noteDeclined, noteOffered, readMemory, slotsUsedWith } from '../memory.ts';
import type { Pending } from '../session.ts';
import type { OpenFrame, Turn } from '../turn.ts';
import { takeSlotAnswer } from './take-slot-answer.ts';

/** The answer to "Shall I use 14 Harrow Lane again?": yes, no, "no, 16", or another address at once. */
export async function answerRecall(
  turn: Turn,
  { slot }: Extract<Pending, { kind: 'recall' }>,
): Promise<boolean> {
  const open = turn.current;
  if (!open) return false;
  const answer = turn.world.understanding.yesNo(turn.text);
  const said = turn.read(answer?.rest || turn.text);
  if (answer?.rest !== '' && (await answerOtherwise(turn, open, slot, said))) return true;
  if (answer === undefined) return false;
  noteOffered(open, slot);
  const agreed = answer.outcome === 'yes' || answer.outcome === 'yes-but';
  if (!agreed) {
    noteDeclined(turn, open, slot);
    await askSlot(turn, open, slot);
    return true;
  }
  await fillFromMemory(turn, open, slot);
  await advance(turn, open, answer.rest ? await fillFrom(turn, open, said) : undefined);
  return true;
}

/** They say the answer itself, wholly or as what differs. */
async function answerOtherwise(
  turn: Turn,
  open: OpenFrame,
  slot: string,
  said: Turn['understood'],
): Promise<boolean> {
  return (
    (await answerBeside(turn, open, slot, said)) || takeSlotAnswer(turn, open, { slot, offered: [] }, said)
  );
}

async function fillFromMemory(turn: Turn, open: OpenFrame, slot: string): Promise<void> {
  for (const each of slotsUsedWith(open, slot)) {
    const parsed = await readMemory(turn, open, each);
    if (parsed.kind === 'value') setSlot(turn, open, each, parsed.value);
  }
}

/** "No, 16" is in the same street: the first slot is used, and the next takes what was said. */
async function answerBeside(
  turn: Turn,
  open: OpenFrame,
  slot: string,
  said: Turn['understood'],
): Promise<boolean> {
  const [, next] = slotsUsedWith(open, slot);
  const first = await readMemory(turn, open, slot);
  if (next === undefined || first.kind !== 'value') return false;
  setSlot(turn, open, slot, first.value);
  const parsed = await parseSlot(turn, open, next, said, true);
  if (parsed.kind !== 'value') {
    clearSlot(open.dialog, open.frame, slot);
    return false;
  }
  setSlot(turn, open, next, parsed.value);
  await advance(turn, open, await fillFrom(turn, open, said));
  return true;
}
