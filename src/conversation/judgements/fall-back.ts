import { askPendingAgain, askReadBack, askSlot } from '../advance.ts';
import { asksBack, pleadsNot } from '../slots/plain-answer.ts';
import type { OpenFrame, Turn } from '../turn.ts';
import { offerPerson, PATIENCE } from './answer-pending.ts';
import { isBareWord } from './meet-bare-word.ts';

/** Nothing fits. Asks which of a few was meant, or says so honestly, and never the same words twice. */
export async function fallBack(turn: Turn): Promise<boolean> {
  const { pending } = turn.session;
  if (isSurelyElsewhere(turn) && clarify(turn)) return true;
  if (pending?.kind === 'slot') return missedSlot(turn, pending.slot, pending.misses + 1);
  if (pending?.kind === 'recall') return missedSlot(turn, pending.slot, 1);
  if (pending?.kind === 'read-back') return missedReadBack(turn, pending.misses + 1);
  if (clarify(turn)) return true;
  return missed(turn);
}

/** This sure that one of the choices is meant, they may be asked in the middle of a task. */
const SURELY_AMONG = 0.9;

/** "Parking" where a postcode was asked for is no postcode with a slip; the task goes on once that is answered. */
function isSurelyElsewhere({ understood: { decision }, current }: Turn): boolean {
  if (decision.kind !== 'clarify') return false;
  const { options } = decision;
  if (options.some(({ kind, id }) => kind === 'dialog' && id === current?.dialog.id)) return false;
  return options.reduce((sum, { score }) => sum + score, 0) >= SURELY_AMONG;
}

async function missedSlot(turn: Turn, slot: string, misses: number): Promise<boolean> {
  const open = turn.current;
  if (!open) return missed(turn);
  if (asksSomething(turn.text)) return tellOfGap(turn, open, slot, misses - 1);
  if (misses > PATIENCE) {
    offerPerson(turn, 'stuck-on-question', misses - PATIENCE - 1);
    // The question stays open underneath: a no to the offer asks it again.
    return true;
  }
  if (pleadsNot(turn.text)) turn.sayWordsInPassing('nothing-done-yet');
  else turn.sayWordsInPassing('did-not-catch', [], misses - 1);
  await askSlot(turn, open, slot, misses);
  return true;
}

/** "???" asks nothing. */
function asksSomething(text: string): boolean {
  return /\p{L}{2}/u.test(text) && asksBack(text);
}

/** Whoever asks has understood the question, so it is no miss: it is put again in the words that explain it. */
async function tellOfGap(turn: Turn, open: OpenFrame, slot: string, misses: number): Promise<true> {
  turn.emit({ kind: 'question-unanswered', text: turn.text });
  turn.sayWords('cannot-tell-here');
  await askSlot(turn, open, slot, Math.max(1, misses));
  if (turn.session.pending?.kind === 'slot') turn.session.pending.misses = misses;
  return true;
}

async function missedReadBack(turn: Turn, misses: number): Promise<boolean> {
  const open = turn.current;
  if (!open) return missed(turn);
  if (misses > PATIENCE) {
    offerPerson(turn, 'stuck-on-question', misses - PATIENCE - 1);
    return true;
  }
  turn.sayWordsInPassing('yes-or-no', [], misses - 1);
  await askReadBack(turn, open, misses);
  return true;
}

/** At most three choices plus none of these; never twice running. */
function clarify(turn: Turn): boolean {
  const { decision } = turn.understood;
  if (decision.kind !== 'clarify' || turn.asked?.kind === 'clarify' || isBareWord(turn)) return false;
  const options = decision.options.slice(0, 3).map(({ kind, id }) => ({ kind, id, label: turn.titleOf(id) }));
  turn.sayWords('clarify', {}, [...options.map(({ label }) => label), turn.words('none-of-these')]);
  turn.emit({ kind: 'clarified', options: options.map(({ id }) => id) });
  turn.session.pending = { kind: 'clarify', text: turn.text, options };
  return true;
}

async function missed(turn: Turn): Promise<boolean> {
  turn.session.misses += 1;
  turn.emit({ kind: 'question-unanswered', text: turn.text });
  offerPerson(turn, 'no-answer', turn.session.misses - 1);
  if (turn.current) await askPendingAgain(turn);
  return true;
}
