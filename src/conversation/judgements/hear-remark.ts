import { askPendingAgain } from '../advance.ts';
import type { AnyDialog } from '../dialog.ts';
import { isFilled, isRelevant } from '../frame.ts';
import { takeSlotAnswer } from '../pending/take-slot-answer.ts';
import { asksBack } from '../slots/plain-answer.ts';
import type { OpenFrame, Turn } from '../turn.ts';

/** Where one thing that was told ends and another begins. */
const BETWEEN = /[.!?;,\n]+|\s(?:and|but|also|so)\s/i;
/** Longer ones tell of more than one remark, and each part is read by itself. */
const LONGEST = 300;

/**
 * What would have made another task of it as the first message ("they left a mess") is in the middle of one a remark about
 * the same event. It gets a word of its own, and the rest of the message answers what was asked.
 */
export async function hearRemark(turn: Turn): Promise<boolean> {
  const { question, text } = turn;
  if (!question || text.length > LONGEST) return false;
  const { open, pending } = question;
  for (const [slot, definition] of Object.entries(open.dialog.slots)) {
    if (!definition.opening || isFilled(open.frame, slot) || !isRelevant(open.dialog, open.frame, slot))
      continue;
    if (!(await tells(turn, open, definition, text))) continue;
    const rest = await besides(turn, open, definition);
    if (rest !== '' && saysMore(turn, open, pending, rest)) return false;
    turn.say({ text: turn.contextOf(open).words(`remark-${slot}`) });
    const answers = pending.kind === 'slot' && (await takesRest(turn, open, pending, rest));
    if (!answers) await askPendingAgain(turn);
    return true;
  }
  return false;
}

/** What else is said. */
async function besides(turn: Turn, open: OpenFrame, slot: AnyDialog['slots'][string]): Promise<string> {
  const parts: string[] = [];
  for (const part of turn.text.split(BETWEEN)) {
    if (!(await tells(turn, open, slot, part))) parts.push(part.trim());
  }
  return parts.filter(Boolean).join(' ');
}

/** A question, another matter, or a yes: then the remark is what is said by the way, and the other is what is met. */
function saysMore(turn: Turn, open: OpenFrame, { kind }: { kind: string }, rest: string): boolean {
  if (kind !== 'slot' || asksBack(rest)) return true;
  const { decision } = turn.read(rest);
  return decision.kind === 'urgent' || (decision.kind === 'dialog' && decision.id !== open.dialog.id);
}

async function tells(
  turn: Turn,
  open: OpenFrame,
  slot: AnyDialog['slots'][string],
  text: string,
): Promise<boolean> {
  const parsed = await slot.parse(turn.read(text), turn.contextOf(open), false);
  return parsed.kind === 'value';
}

async function takesRest(
  turn: Turn,
  open: OpenFrame,
  pending: Parameters<typeof takeSlotAnswer>[2],
  rest: string,
): Promise<boolean> {
  return rest !== '' && takeSlotAnswer(turn, open, pending, turn.read(rest));
}
