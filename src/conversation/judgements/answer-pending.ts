import { askPendingAgain, askReadBack, askSlot, complete, offerWayBack, tellTrouble } from '../advance.ts';
import { fillFrom } from '../fill.ts';
import { clearSlot, nextSlot } from '../frame.ts';
import { takeRating } from '../handover/take-rating.ts';
import { noteOffered } from '../memory.ts';
import { answerRecall } from '../pending/answer-recall.ts';
import { takeSlotAnswer } from '../pending/take-slot-answer.ts';
import type { Pending } from '../session.ts';
import { countsAnew } from '../slots/plain-answer.ts';
import { startDialog } from '../start-dialog.ts';
import { sayAnswer } from '../topics/say-answer.ts';
import type { OpenFrame, Turn } from '../turn.ts';
import { changeSlots, correctFrom } from './correct.ts';
import { controlOf } from './follow-control.ts';

/** How often a question is put differently before a person is offered. */
export const PATIENCE = 2;

type PendingOf<K extends Pending['kind']> = Extract<Pending, { kind: K }>;

/** The strict answer to the question that is pending, whatever else the message might mean. */
export async function answerPending(turn: Turn): Promise<boolean> {
  const { pending, rest } = turn.session;
  // MORE was offered for the rest of what was said: it answers nothing else.
  if (rest !== undefined && controlOf(turn) === 'more') return false;
  return (pending && (await answerAsked(turn, pending))) || answerBeneath(turn, pending);
}

async function answerAsked(turn: Turn, pending: Pending): Promise<boolean> {
  switch (pending.kind) {
    case 'slot':
      return answerSlot(turn, pending);
    case 'read-back':
      return answerReadBack(turn, pending);
    case 'change':
      return chooseChange(turn, pending);
    case 'clarify':
      return chooseTopic(turn, pending);
    case 'resume':
      return answerResume(turn, pending);
    case 'offer-person':
      return answerOfferOfPerson(turn, pending);
    case 'recall':
      return answerRecall(turn, pending);
    case 'rate':
      return takeRating(turn, pending.handover);
    case 'while-closed':
    case 'text-number':
      // Read where the waiting is seen to; the waiting has ended since.
      return false;
  }
}

/**
 * Asked whether they want a person or to go on, some simply answer the question that was open before; and
 * after a deploy nothing is pending although a task is open.
 */
async function answerBeneath(turn: Turn, pending: Pending | undefined): Promise<boolean> {
  const open = turn.current;
  const beneath = !pending || pending.kind === 'resume' || pending.kind === 'offer-person';
  if (!open || !beneath) return false;
  const slot = nextSlot(open.dialog, open.frame, turn.asking(open));
  if (slot === undefined || open.dialog.slots[slot]?.freeText) return false;
  return takeSlotAnswer(turn, open, { slot, offered: [] });
}

async function answerSlot(turn: Turn, pending: PendingOf<'slot'>): Promise<boolean> {
  const open = turn.current;
  const definition = open?.dialog.slots[pending.slot];
  if (!open || !definition || definition.freeText) return false;
  return takeSlotAnswer(turn, open, pending);
}

async function answerReadBack(turn: Turn, pending: PendingOf<'read-back'>): Promise<boolean> {
  const open = turn.current;
  const answer = turn.world.understanding.yesNo(turn.text);
  if (!open || !answer) return false;
  switch (answer.outcome) {
    case 'yes':
      await agree(turn, open, pending);
      return true;
    case 'unsure':
      if (pending.misses >= PATIENCE) return false;
      turn.sayWordsInPassing('no-rush', [turn.words('yes'), turn.words('no')], pending.misses);
      turn.session.pending = { kind: 'read-back', misses: pending.misses + 1, read: pending.read };
      return true;
    default:
      // Of "no, just 1" the rest alone could be a house number.
      if (answer.rest && (await correctFrom(turn, open, countsAnew(turn.text) ? turn.text : answer.rest)))
        return true;
      askWhatToChange(turn, open);
      return true;
  }
}

/** They agree to what they were read: should it read otherwise by now, they hear it once more first. */
async function agree(turn: Turn, open: OpenFrame, pending: PendingOf<'read-back'>): Promise<void> {
  const now = await open.dialog.readBack?.(turn.contextOf(open));
  const same = now === undefined || now.text === pending.read;
  if (same || pending.changed) return complete(turn, open);
  turn.sayWords('changed-meanwhile');
  await askReadBack(turn, open);
  if (turn.session.pending?.kind === 'read-back') turn.session.pending.changed = true;
}

function askWhatToChange(turn: Turn, open: OpenFrame): void {
  const slots = changeSlots(turn, open);
  turn.sayWords('what-to-change', {}, [...slots.map(({ label }) => label), turn.words('cancel')]);
  turn.session.pending = { kind: 'change', slots: [...slots] };
}

async function chooseChange(turn: Turn, pending: PendingOf<'change'>): Promise<boolean> {
  const open = turn.current;
  if (!open) return false;
  const [index] = turn.world.understanding.choose(
    turn.text,
    pending.slots.map(({ label }) => label),
  );
  const chosen = index === undefined ? undefined : pending.slots[index];
  if (!chosen) {
    // "None, it is all right" after a slip of the finger, or a yes that came late.
    const outcome = turn.world.understanding.yesNo(turn.text)?.outcome;
    if (outcome !== 'no' && outcome !== 'yes') return false;
    await askReadBack(turn, open);
    return true;
  }
  clearSlot(open.dialog, open.frame, chosen.slot);
  noteOffered(open, chosen.slot);
  await askSlot(turn, open, chosen.slot);
  return true;
}

async function chooseTopic(turn: Turn, pending: PendingOf<'clarify'>): Promise<boolean> {
  const labels = [...pending.options.map(({ label }) => label), turn.words('none-of-these')];
  const outcome = turn.world.understanding.yesNo(turn.text)?.outcome;
  const isOnly = pending.options.length === 1;
  if (outcome === 'yes' && !isOnly) {
    turn.sayWords('which-choice', {}, labels);
    return true;
  }
  const answered = { yes: [0], no: [pending.options.length] };
  const chosen =
    outcome === 'yes' || outcome === 'no'
      ? answered[outcome]
      : turn.world.understanding.choose(turn.text, labels);
  const [index] = chosen;
  if (chosen.length !== 1 || index === undefined) return false;
  delete turn.session.pending;
  const option = pending.options[index];
  if (!option) {
    offerPerson(turn, 'none-of-these-then', 0, pending.text);
    return true;
  }
  // The first message's slots are kept whichever choice is made.
  if (option.kind === 'dialog') await startDialog(turn, option.id, turn.read(pending.text));
  else {
    sayAnswer(turn, option.id, 1);
    await askPendingAgain(turn);
  }
  return true;
}

async function answerResume(turn: Turn, pending: PendingOf<'resume'>): Promise<boolean> {
  const open = turn.current;
  const answer = turn.world.understanding.yesNo(turn.text);
  if (!open || !answer || answer.outcome === 'unsure') return false;
  delete turn.session.pending;
  if (answer.outcome === 'no' || answer.outcome === 'no-but') {
    turn.session.frames.pop();
    turn.emit({ kind: 'dialog-cancelled', dialog: open.dialog.id });
    turn.sayLeft(open.dialog.id, turn.current ? 'cancelled' : 'let-go');
    offerWayBack(turn);
    return true;
  }
  // What they said before being asked may well have been the answer that was waited for.
  const earlier = pending.text ?? answer.rest;
  const trouble = earlier ? await fillFrom(turn, open, turn.read(earlier)) : undefined;
  if (trouble) tellTrouble(turn, trouble);
  else await askPendingAgain(turn);
  return true;
}

async function answerOfferOfPerson(turn: Turn, pending: PendingOf<'offer-person'>): Promise<boolean> {
  const answer = turn.world.understanding.yesNo(turn.text);
  if (answer?.outcome === 'yes') {
    delete turn.session.pending;
    await startDialog(turn, turn.world.advisorDialog, turn.read(pending.text ?? ''));
    return true;
  }
  if (answer?.outcome !== 'no') return false;
  delete turn.session.pending;
  turn.sayWords(turn.current ? 'no-person-go-on' : 'no-person-then');
  await askPendingAgain(turn);
  return true;
}

/** Offers a person, with words of its own for why. `about` is what the person is told it is about. */
export function offerPerson(turn: Turn, key: string, nth = 0, about = turn.text): void {
  turn.sayWords(key, {}, [turn.words('talk-to-a-person')], nth);
  turn.session.pending = { kind: 'offer-person', text: about };
}
