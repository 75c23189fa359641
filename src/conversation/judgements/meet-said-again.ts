import { advance, askReadBack, askSlot, tellTrouble } from '../advance.ts';
import { fillFrom } from '../fill.ts';
import type { Pending } from '../session.ts';
import { asksBack, plainOf } from '../slots/plain-answer.ts';
import { stem, subjectWords } from '../topics/subject.ts';
import type { OpenFrame, Turn } from '../turn.ts';
import { offerPerson, PATIENCE } from './answer-pending.ts';

/** From here on it tells again what the task was begun with, though it asks for nothing. */
const SURE = 0.9;
/** Asks for the task itself; what it costs and how long it takes is asked about it. */
const ASKS_FOR =
  /^(?:how|where) (?:do|can|could|would|to)\b|^(?:can|could|may|will|would) (?:i|we|you|u|someone)\b/;
const WISHES =
  /\b(?:want|wants|wanna|need|needs|would like|i'?d like|wish|trying|report|book|order|apply|sign up|please)\b/;
const ASKS_ABOUT = /\bhow (?:much|long|many|soon|often)\b|\b(?:costs?|prices?|free|why|who|whose)\b/;

/**
 * "When is my bin day" again, while its postcode is asked: some have not seen the question, some send everything twice.
 * They hear what the question is for, and it is asked in the words that explain it. It begins nothing anew.
 */
export async function meetSaidAgain(turn: Turn): Promise<boolean> {
  const open = turn.current;
  const { pending } = turn.session;
  if (!open || !pending || !asksForTask(turn, open, pending)) return false;
  switch (pending.kind) {
    case 'slot':
      return askAgain(turn, open, pending.slot, pending.misses + 1);
    case 'recall':
      // An offer has no count of its own.
      turn.session.misses += 1;
      return askAgain(turn, open, pending.slot, turn.session.misses > PATIENCE ? turn.session.misses : 0);
    case 'read-back':
    case 'change':
      turn.sayWords('explain-read-back');
      await askReadBack(turn, open);
      return true;
    default:
      return goOn(turn, open);
  }
}

/** Asked whether to go on with it, or whether a person should, they say that they want it done. */
async function goOn(turn: Turn, open: OpenFrame): Promise<true> {
  delete turn.session.pending;
  const trouble = await fillFrom(turn, open, turn.understood);
  if (trouble) tellTrouble(turn, trouble);
  else await advance(turn, open);
  return true;
}

async function askAgain(turn: Turn, open: OpenFrame, slot: string, times: number): Promise<true> {
  if (times > PATIENCE) {
    offerPerson(turn, 'stuck-on-question');
    return true;
  }
  const { wording } = turn.world;
  if (wording.has(open.dialog.id, 'purpose')) {
    const purpose = turn.contextOf(open).words('purpose');
    turn.sayWords('said-again', { purpose }, [], Math.max(0, times - 1));
  }
  await askSlot(turn, open, slot, times);
  return true;
}

function asksForTask(turn: Turn, open: OpenFrame, pending: Pending): boolean {
  const { decision } = turn.understood;
  if (decision.kind !== 'dialog' || decision.id !== open.dialog.id) return false;
  const plain = plainOf(turn.text);
  if (ASKS_ABOUT.test(plain)) return false;
  // Any words would do there: only what names the task and nothing else is none of them.
  if (turn.slotAsked?.freeText) return namesOnlyTask(turn, open);
  // What a task that only tells is asked for is a question.
  if (asksBack(turn.text)) return open.dialog.readBack === undefined || ASKS_FOR.test(plain);
  if (decision.score < SURE) return false;
  // "The road sign is missing" tries to answer "what is the problem?".
  const offers = pending.kind === 'slot' && pending.offered.length > 0;
  return !offers || WISHES.test(plain) || namesOnlyTask(turn, open);
}

function namesOnlyTask(turn: Turn, open: OpenFrame): boolean {
  const purpose = turn.world.wording.has(open.dialog.id, 'purpose')
    ? turn.contextOf(open).words('purpose')
    : '';
  const own = new Set(subjectWords(`${turn.titleOf(open.dialog.id)} ${purpose}`).map(stem));
  return subjectWords(turn.text).every((word) => own.has(stem(word)));
}
