import { askPendingAgain } from '../advance.ts';
import type { AnyDialog } from '../dialog.ts';
import { isFilled, isRelevant } from '../frame.ts';
import { takeSlotAnswer } from '../pending/take-slot-answer.ts';
import type { OpenFrame, Turn } from '../turn.ts';

/** Where one thing that was told ends and another begins. */
const BETWEEN = /[.!?;,\n]+|\s(?:and|but|also|so)\s/i;

/**
 * What would have made another task of it as the first message ("they left a mess") is in the middle of one a remark about
 * the same event. It gets a word of its own, and the rest of the message answers what was asked.
 */
export async function hearRemark(turn: Turn): Promise<boolean> {
  const open = turn.current;
  const { pending } = turn.session;
  if (!open || (pending?.kind !== 'slot' && pending?.kind !== 'recall' && pending?.kind !== 'read-back'))
    return false;
  for (const [slot, definition] of Object.entries(open.dialog.slots)) {
    if (!definition.opening || isFilled(open.frame, slot) || !isRelevant(open.dialog, open.frame, slot))
      continue;
    if (!(await tells(turn, open, definition, turn.text))) continue;
    turn.say({ text: turn.contextOf(open).words(`remark-${slot}`) });
    const rest: string[] = [];
    for (const part of turn.text.split(BETWEEN)) {
      if (!(await tells(turn, open, definition, part))) rest.push(part.trim());
    }
    const answers = pending.kind === 'slot' && (await takesRest(turn, open, pending, rest.join(' ').trim()));
    if (!answers) await askPendingAgain(turn);
    return true;
  }
  return false;
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
