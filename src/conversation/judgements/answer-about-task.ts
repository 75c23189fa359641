import { askPendingAgain } from '../advance.ts';
import { parseSlot } from '../fill.ts';
import { isRelevant } from '../frame.ts';
import type { Pending } from '../session.ts';
import { plainOf } from '../slots/plain-answer.ts';
import { isPlainlyElsewhere } from '../topics/asks-aside.ts';
import type { OpenFrame, Turn } from '../turn.ts';
import { correctFrom } from './correct.ts';

/** Longer ones tell of something. */
const LONGEST = 100;

/** "Can you change it to Thursday", at the read-back, asks for the change and not whether it can be had. */
const ASKS_TO_CHANGE =
  /^(?:please )?(?:can|could|may|will|would) (?:i|we|you|u) (?:please |pls |just |still )*(?=(?:change|make it|correct)\b)(?!change my mind)/;

/** "How much is that?", asked in the middle of a task, names nothing: the task says what it knows, and goes on. */
export async function answerAboutTask(turn: Turn): Promise<boolean> {
  const { question, text } = turn;
  if (!question || text.length > LONGEST) return false;
  const { open, pending } = question;
  if (isPlainlyElsewhere(turn, open) && !(await namesChoice(turn, open))) return false;
  if (pending.kind === 'read-back' && (await changesAsAsked(turn, open))) return true;
  const say = await open.dialog.aside?.(text, turn.contextOf(open));
  if (!say || (pending.kind === 'slot' && (await isAnswer(turn, open, pending)))) return false;
  turn.say(say);
  await askPendingAgain(turn);
  return true;
}

/** "How much is a van load" names one of the task's own choices: no other task is meant by it. */
async function namesChoice(turn: Turn, { dialog, frame }: OpenFrame): Promise<boolean> {
  const plain = plainOf(turn.text);
  for (const [slot, { options }] of Object.entries(dialog.slots)) {
    if (!options || !isRelevant(dialog, frame, slot)) continue;
    const all = await options(turn.contextOf({ dialog, frame }));
    const names = all.map(({ label }) => plainOf(label).replace(/^an? /, ''));
    if (names.some((name) => name.includes(' ') && plain.includes(name))) return true;
  }
  return false;
}

/** "Can I have Tuesday?" answers the question, though it asks. What takes any words would take every question. */
async function isAnswer(
  turn: Turn,
  open: OpenFrame,
  { slot, offered }: Extract<Pending, { kind: 'slot' }>,
): Promise<boolean> {
  if (open.dialog.slots[slot]?.freeText) {
    return offered.some(({ label }) => plainOf(label) === plainOf(turn.text));
  }
  const { speaksOf } = open.dialog.slots[slot] ?? {};
  if (speaksOf) return speaksOf(turn.text);
  const parsed = await parseSlot(turn, open, slot, turn.understood, true, offered);
  return parsed.kind !== 'silent';
}

async function changesAsAsked(turn: Turn, open: OpenFrame): Promise<boolean> {
  const plain = plainOf(turn.text);
  const change = plain.replace(ASKS_TO_CHANGE, '');
  return change !== plain && correctFrom(turn, open, change.replace(/\?+$/, ''));
}
