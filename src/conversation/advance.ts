/** Moving a dialog on: ask what is missing, read back, complete, and offer the way back to what was left. */
import { keepMade } from './after-task/just-sent.ts';
import type { Json, Option } from './dialog.ts';
import type { Trouble } from './fill.ts';
import { clearSlot, nextSlot } from './frame.ts';
import { isKeptByAdvisor } from './handover/loan.ts';
import { offerFor, rememberFrom } from './memory.ts';
import type { Say } from './message.ts';
import type { OpenFrame, Turn } from './turn.ts';
import { withReplies } from './turn.ts';

/** Asks the next thing there is to ask in the current dialog, or finishes it. */
export async function advance(turn: Turn, open: OpenFrame, trouble?: Trouble): Promise<void> {
  if (trouble) return tellTrouble(turn, trouble);
  const slot = nextSlot(open.dialog, open.frame, turn.asking(open));
  if (slot !== undefined) return askSlot(turn, open, slot);
  if (open.dialog.readBack) return askReadBack(turn, open);
  return complete(turn, open);
}

/** Says why a value was not taken, or which values it may be, and waits for a better one. */
export function tellTrouble(turn: Turn, { slot, parsed }: Trouble): void {
  const misses = missesOf(turn, slot);
  if (parsed.kind === 'refused') {
    sayRefusal(turn, parsed);
    const offered = offeredBefore(turn, slot);
    turn.session.pending = { kind: 'slot', slot, misses: misses + 1, offered, refused: parsed.say.text };
    return;
  }
  const offered = parsed.say === undefined ? parsed.options.slice(0, 3) : [...parsed.options];
  const say = parsed.say ?? withReplies(turn.words('which-one'), labelsOf(offered));
  turn.say(say);
  // What only tells why something cannot be had is not said twice.
  const choice = { text: say.text, quickReplies: [...(say.quickReplies ?? [])] };
  turn.session.pending = { kind: 'slot', slot, misses, offered, ...(offered.length > 0 && { choice }) };
}

/** Why a value was not taken; where it may only not be found for now, that first. */
export function sayRefusal(
  turn: Turn,
  { say, notFound }: Extract<Trouble['parsed'], { kind: 'refused' }>,
): void {
  if (notFound && turn.input.addressesDown) turn.say({ text: turn.words('addresses-down') });
  turn.say(say);
}

/** What was offered in place of the slot's own question, and still waits: a day that was ruled out does not come back. */
function choiceBefore({ session: { pending } }: Turn, slot: string) {
  if (pending?.kind !== 'slot' || pending.slot !== slot || !pending.choice) return undefined;
  const { choice, offered } = pending;
  return { choice, offered, say: withReplies(choice.text, choice.quickReplies) };
}

/** Asks a slot's question and waits for its answer. `misses` picks a different wording each time. */
export async function askSlot(turn: Turn, open: OpenFrame, slot: string, misses = 0): Promise<void> {
  const known = misses === 0 ? await offerFor(turn, open, slot) : undefined;
  if (known !== undefined) return offerAgain(turn, slot, known);
  const definition = open.dialog.slots[slot];
  const before = misses > 0 ? choiceBefore(turn, slot) : undefined;
  const offered: readonly Option<Json>[] =
    before?.offered ?? (await definition?.options?.(turn.contextOf(open))) ?? [];
  const retry = `retry-${slot}`;
  const again = misses > 0 && turn.world.wording.has(open.dialog.id, retry);
  const labels = before?.choice.quickReplies ?? labelsOf(offered);
  const say: Say = again
    ? withReplies(turn.wordsOf(open.dialog.id, retry, {}, misses - 1), labels)
    : (before?.say ?? (await questionOf(turn, open, slot, labels)));
  turn.say(say);
  const choice = before && { choice: before.choice };
  turn.session.pending = { kind: 'slot', slot, misses, offered: [...offered], ...choice };
}

/** The slot's own question, in its first words. */
async function questionOf(
  turn: Turn,
  open: OpenFrame,
  slot: string,
  labels: readonly string[],
): Promise<Say> {
  const context = turn.contextOf(open);
  const asked = await open.dialog.slots[slot]?.ask?.(context);
  return asked ?? withReplies(context.words(`ask-${slot}`), labels);
}

function offerAgain(turn: Turn, slot: string, value: string): void {
  turn.sayWords('use-again', { value }, [turn.words('yes'), turn.words('no')]);
  turn.session.pending = { kind: 'recall', slot };
}

export async function askReadBack(turn: Turn, open: OpenFrame, misses = 0): Promise<void> {
  const say = await open.dialog.readBack?.(turn.contextOf(open));
  if (say === undefined) return complete(turn, open);
  turn.say({ ...say, quickReplies: [turn.words('yes'), turn.words('no')] });
  turn.session.pending = { kind: 'read-back', misses, read: say.text };
}

/** Commits the dialog: runs once, since its frame is gone when the turn is stored. */
export async function complete(turn: Turn, open: OpenFrame): Promise<void> {
  const outcome = await open.dialog.complete(turn.contextOf(open));
  if ('reopen' in outcome) {
    for (const slot of outcome.reopen) clearSlot(open.dialog, open.frame, slot);
    turn.say(outcome.say);
    return advance(turn, open);
  }
  rememberFrom(turn, open);
  turn.session.frames.pop();
  delete turn.session.pending;
  if (isLookup(open)) turn.session.answered = open.frame;
  else delete turn.session.answered;
  turn.say(outcome.say);
  const { reference, handover, leavesQueue } = outcome;
  keepMade(turn.session, open.dialog.id, outcome, turn.input.now);
  if (leavesQueue) await leaveQueue(turn);
  turn.emit({
    kind: 'dialog-completed',
    dialog: open.dialog.id,
    ...(reference === undefined ? {} : { reference }),
  });
  if (handover && turn.session.handover?.state !== 'with-advisor') {
    turn.session.handover = { id: handover.id, state: 'waiting' };
    turn.emit({ kind: 'handover-requested', handover: handover.id });
    return;
  }
  const { offersPerson } = outcome;
  if (offersPerson !== undefined && !turn.current) {
    turn.session.pending = { kind: 'offer-person', text: offersPerson };
  }
  offerWayBack(turn);
}

/** Takes the resident out of the advisors' queue, if they are in it. With an advisor only the desk ends it. */
export async function leaveQueue(turn: Turn): Promise<void> {
  const { handover } = turn.session;
  if (!handover || handover.state === 'with-advisor') return;
  await turn.input.leaveQueue(handover.id);
  turn.emit({ kind: 'handover-left', handover: handover.id });
  delete turn.session.handover;
}

/** Nothing was asked to be agreed to, so nothing was committed. */
function isLookup({ dialog }: OpenFrame): boolean {
  return dialog.readBack === undefined;
}

/** When a dialog was set aside for this one, asks whether to take it up again: not over an advisor's head. */
export function offerWayBack(turn: Turn): void {
  const left = turn.current;
  if (!left || isKeptByAdvisor(turn.session)) return;
  turn.sayWords('way-back', { title: turn.titleOf(left.dialog.id) }, [turn.words('yes'), turn.words('no')]);
  turn.session.pending = { kind: 'resume' };
}

/** Asks again, once, whatever the last turn left pending: after an answer to a question on the side. */
export async function askPendingAgain(turn: Turn): Promise<void> {
  const open = turn.current;
  if (!open) return;
  if (turn.session.pending?.kind === 'resume') return offerWayBack(turn);
  const slot = nextSlot(open.dialog, open.frame, turn.asking(open));
  if (slot === undefined) return askReadBack(turn, open);
  const before = choiceBefore(turn, slot);
  if (!before) return askSlot(turn, open, slot);
  turn.say(before.say);
}

function missesOf(turn: Turn, slot: string): number {
  return turn.asked?.kind === 'slot' && turn.asked.slot === slot ? turn.asked.misses : 0;
}

function offeredBefore(turn: Turn, slot: string): { label: string; value: Json }[] {
  return turn.asked?.kind === 'slot' && turn.asked.slot === slot ? turn.asked.offered : [];
}

function labelsOf(options: readonly Option<Json>[]): readonly string[] {
  return options.map((option) => option.label);
}
