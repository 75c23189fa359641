import { advance } from '../advance.ts';
import type { Json } from '../dialog.ts';
import { parseSlot } from '../fill.ts';
import { fillSlot } from '../frame.ts';
import { asksWhether } from '../slots/asks-whether.ts';
import type { OpenFrame, Turn } from '../turn.ts';
import { correct, isCorrection } from './correct.ts';

/**
 * After an answer that committed nothing, residents go on from it: "all dates", "no, number 14". The task
 * that was answered is taken up again with what it had; a message about anything else leaves it alone.
 */
export async function takeUpAgain(turn: Turn): Promise<boolean> {
  const open = answeredFrame(turn);
  if (!open) return false;
  const { decision } = turn.understood;
  const isTopic = decision.kind === 'dialog' || decision.kind === 'answer';
  // "No, number 5" is about the answer, whatever else "number" may bring to mind.
  const corrects = isCorrection(turn.text);
  if (isTopic && decision.id !== open.dialog.id && !corrects) return false;
  turn.session.frames.push(open.frame);
  if ((await goOn(turn, open)) || ((corrects || !isTopic) && (await correct(turn)))) {
    dropUnasked(turn, open);
    return true;
  }
  if (asksOfDay(turn)) {
    await advance(turn, open);
    return true;
  }
  turn.session.frames.pop();
  return false;
}

/** The last answered task, unless something else was begun since or it is as old as an unfinished one may be. */
function answeredFrame(turn: Turn): OpenFrame | undefined {
  const { session, world, current } = turn;
  const { answered, lastHeardAt } = session;
  if (!answered || current || session.pending || lastHeardAt === undefined) return undefined;
  const dialog = world.dialogs.get(answered.dialog);
  if (dialog?.version !== answered.version || !turn.isFresh(lastHeardAt)) return undefined;
  return { frame: structuredClone(answered), dialog };
}

/** "Is it the 3rd", and no other subject: they hear the answer once more. */
function asksOfDay({ text, understood: { entities } }: Turn): boolean {
  return asksWhether(text) && entities.some(({ kind }) => kind === 'date');
}

/** Something that is only said of one's own accord: with it, the rest of the message is read too. */
async function goOn(turn: Turn, open: OpenFrame): Promise<boolean> {
  const wishes = await newValues(turn, open, (slot) => open.dialog.slots[slot]?.volunteered === true);
  if (wishes.length === 0) return false;
  const others = await newValues(turn, open, (slot) => !open.dialog.slots[slot]?.volunteered);
  turn.emit({ kind: 'dialog-started', dialog: open.dialog.id });
  for (const [slot, value] of [...wishes, ...others]) fillSlot(open.dialog, open.frame, slot, value);
  await advance(turn, open);
  return true;
}

async function newValues(
  turn: Turn,
  open: OpenFrame,
  wanted: (slot: string) => boolean,
): Promise<readonly (readonly [string, Json])[]> {
  const values: [string, Json][] = [];
  for (const slot of Object.keys(open.dialog.slots).filter(wanted)) {
    const parsed = await parseSlot(turn, open, slot, turn.understood, false);
    if (parsed.kind === 'value') values.push([slot, parsed.value]);
  }
  return values;
}

/** A correction that was refused leaves nothing to ask, so nothing stays open. */
function dropUnasked(turn: Turn, open: OpenFrame): void {
  const { session } = turn;
  const isOpen = session.frames.at(-1) === open.frame;
  if (isOpen && !session.pending) session.frames.pop();
}
