/** Doing what is wished of a finished task, as far as its dialog can, and saying so where it cannot. */
import { sayBeside } from '../judgements/answer-aside.ts';
import { startDialog } from '../start-dialog.ts';
import type { Turn } from '../turn.ts';
import { isForAnother, placeOfAnother } from './again.ts';
import type { JustSent } from './just-sent.ts';
import { namesNothing, namesOnlyWhere } from './named.ts';
import { hasOwn, offerPersonFor, sayOf } from './say-of.ts';
import { waysOn, wordsFor } from './ways.ts';
import type { AfterWish } from './wish.ts';

/** What a dialog's wording may tell besides how it goes. */
const FACTS = [
  { asked: /\bbe (?:in|home|at home|there|around)\b/i, key: 'after-in' },
  { asked: /\b(?:put|leave|bring|take) (?:it|them)\b/i, key: 'after-out' },
  { asked: /\b(?:ring|call|phone|knock)\b.*\b(?:before|when|first|on|come|coming)\b/i, key: 'after-ring' },
  { asked: /\btimes?\b|\bfinish/i, key: 'after-time' },
];

const POINTS_AT_IT = /\b(?:it|them|they)\b/i;
const POINTS_ELSEWHERE = /\b(?:you|u|else|other|another|help|some(?:one|body)|person|speak|talk)\b/i;

/** False where it turns out to be of something else after all. */
export async function fulfil(turn: Turn, sent: JustSent, wish: AfterWish): Promise<boolean> {
  switch (wish) {
    case 'again':
      return beginAnew(turn, sent);
    case 'reference':
      delete turn.session.pending;
      sayOf(turn, sent, 'after-reference');
      return true;
    case 'refund':
      // Where there was nothing to pay, it is money of something else.
      if (!waysOn(turn, sent).cancel && !hasOwn(turn, sent, 'after-cancel')) return false;
      return begin(turn, sent, 'cancel');
    case 'cancel':
    case 'change':
      return begin(turn, sent, wish);
    case 'missed':
      if (waysOn(turn, sent).missed === undefined) return tellHowItGoes(turn, sent);
      return begin(turn, sent, 'missed');
    case 'absent':
      if (!hasOwn(turn, sent, 'after-in')) return begin(turn, sent, 'change');
      return tellHowItGoes(turn, sent, 'after-in');
    case 'done':
      return hasOwn(turn, sent, 'after-done') && hearThatItIsDone(turn, sent);
    case 'more':
      return hasOwn(turn, sent, 'after-more') && hearOfMore(turn, sent);
    case 'receipt':
      return offerPersonFor(turn, sent, 'after-receipt');
    case 'wrong':
      return putRight(turn, sent);
    case 'ask':
      return tellHowItGoes(turn, sent);
    case 'aside':
      return tellBeside(turn, sent);
  }
}

/** The same task from its first question: of what was sent, only what is remembered is offered, and only for their own. */
export async function beginAnew(turn: Turn, sent: JustSent): Promise<true> {
  const { session } = turn;
  delete session.pending;
  if (isForAnother(turn.text)) {
    const known = Object.entries(session.memory ?? {});
    session.memory = Object.fromEntries(known.filter(([kind]) => kind === 'contact'));
  }
  await startDialog(
    turn,
    sent.dialog,
    turn.read(`${wordsFor(turn, sent, 'again') ?? ''} ${placeOfAnother(turn.text)}`.trim()),
  );
  return true;
}

/** Begins the dialog again to cancel or change what it made. */
export async function begin(
  turn: Turn,
  sent: JustSent,
  wish: 'cancel' | 'change' | 'missed',
): Promise<boolean> {
  const words = wordsFor(turn, sent, wish);
  // Who can change only what was told last knows no way to mend the rest, and would begin anew.
  const isBeyond = wish === 'change' && namesOnlyWhere(turn.text) && waysOn(turn, sent).cancel === undefined;
  if (words === undefined || isBeyond) return offerPersonFor(turn, sent, `after-${wish}`);
  delete turn.session.pending;
  // What they would have instead stands in their own words: "can you come on Friday".
  const said = wish === 'change' ? `${words}, ${turn.text}` : words;
  await startDialog(turn, sent.dialog, turn.read(said));
  return true;
}

/** What can be cancelled is offered to be. */
function hearThatItIsDone(turn: Turn, sent: JustSent): boolean {
  const ways = waysOn(turn, sent).cancel === undefined ? [] : [turn.words('cancel-it')];
  return offerPersonFor(turn, sent, 'after-done', ways);
}

/** What is sent cannot be added to, but reported anew. */
function hearOfMore(turn: Turn, sent: JustSent): boolean {
  return offerPersonFor(turn, sent, 'after-more', [turn.words('report-anew')]);
}

function putRight(turn: Turn, sent: JustSent): Promise<boolean> | boolean {
  // "Wrong reg", of a permit: what it names can be changed.
  const { cancel, change } = waysOn(turn, sent);
  if (cancel === undefined && change !== undefined && !namesNothing(turn.text, 'wrong'))
    return begin(turn, sent, 'change');
  if (waysOn(turn, sent).cancel === undefined) return offerPersonFor(turn, sent, 'after-wrong');
  return offerPersonFor(turn, sent, 'after-wrong-cancel', [turn.words('cancel-it')]);
}

async function tellHowItGoes(turn: Turn, sent: JustSent, told?: string): Promise<boolean> {
  const words = wordsFor(turn, sent, 'ask');
  const dialog = words === undefined ? turn.world.statusDialog : sent.dialog;
  const fact = told ?? FACTS.find(({ asked }) => asked.test(turn.text))?.key;
  const knows = fact !== undefined && hasOwn(turn, sent, fact);
  if (dialog === undefined || (fact === 'after-in' && !knows)) return false;
  delete turn.session.pending;
  if (knows) sayOf(turn, sent, fact);
  await startDialog(turn, dialog, turn.read(words ?? sent.reference));
  return true;
}

/** "How much was it": by an article beside the task; and where none tells of "it", that is said, and no other is guessed at. */
function tellBeside(turn: Turn, sent: JustSent): boolean {
  if (!sayBeside(turn, sent.dialog)) {
    if (!POINTS_AT_IT.test(turn.text) || POINTS_ELSEWHERE.test(turn.text)) return false;
    turn.emit({ kind: 'question-unanswered', text: turn.text });
    return offerPersonFor(turn, sent, 'after-unknown');
  }
  const topic = turn.events
    .flatMap((event) => (event.kind === 'question-answered' ? [event.article] : []))
    .at(-1);
  if (turn.session.sent && topic !== undefined) turn.session.sent.topic = topic;
  return true;
}
