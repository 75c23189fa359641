import {
  type AfterWish,
  asksWhatDay,
  isForAnother,
  isOfNoTask,
  namesNothing,
  namesOnlyWhere,
  placeOfAnother,
  speaksOfBooking,
  speaksOfTask,
  wishAfter,
  withoutWhoAndWhere,
  wordsShared,
} from '../after-task.ts';
import { isBeside } from '../asks-aside.ts';
import { type JustSent, justSent } from '../just-sent.ts';
import type { Pending } from '../session.ts';
import { asksBack, plainOf } from '../slots/plain-answer.ts';
import { startDialog } from '../start-dialog.ts';
import { ASKS_OF_US, namesSubject } from '../subject.ts';
import { type Turn, withReplies } from '../turn.ts';
import { sayBeside } from './answer-aside.ts';
import { controlOf } from './follow-control.ts';
import { sayPart } from './follow-topic.ts';

/** What a dialog's wording may tell besides how it goes. */
const FACTS = [
  { asked: /\bbe (?:in|home|at home|there|around)\b/i, key: 'after-in' },
  { asked: /\b(?:put|leave|bring|take) (?:it|them)\b/i, key: 'after-out' },
  { asked: /\btimes?\b|\bfinish/i, key: 'after-time' },
];

/** It is asked when somebody does it, and not when they do it every week. */
const IS_TO_BE_DONE =
  /\b(?:will|gonna|going to|come|coming|are (?:you|they)|be|get)\b.*\b(?:empt\w+|collect\w*|fix\w*|mend\w*|repair\w*|clear\w*|clean\w*|deliver\w*|arriv\w+|come|pick\w*|sort\w*|done)\b(?!.*\b(?:next|day)\b)/;

const POINTS_AT_IT = /\b(?:it|them|they)\b/i;
const POINTS_ELSEWHERE = /\b(?:you|u|else|other|another|help|some(?:one|body)|person|speak|talk)\b/i;

/**
 * "Can I cancel", "when will they come", "I gave the wrong address": said with nothing open, it is about the task just
 * finished. What its dialog can do is begun with its reference; how it is going is told from the request; for the rest
 * we say that it cannot be done here, and offer a person. What names anything else is for its own topic.
 */
export async function followUpTask(turn: Turn): Promise<boolean> {
  const { session, current } = turn;
  const sent = justSent(turn);
  if (!sent || current || session.handover) return false;
  if (session.pending && answers(turn, session.pending)) return false;
  if (sent.isSubject && !quotes(turn) && waysOn(turn, sent).changes?.(turn.understood))
    return begin(turn, sent, 'change');
  if (sent.isSubject && turn.world.dialogs.get(sent.dialog)?.tellsUrgent?.(turn.understood))
    return offerPersonFor(turn, sent, 'after-urgent');
  const wish = wishAfter(turn.text);
  if (wish === undefined || !(sent.isSubject || isWishedAnyTime(turn, wish))) return false;
  if (!(wish === 'again' ? isOfItsKind(turn, sent) : isAbout(turn, sent, wish))) return false;
  // What was answered since may tell of it: how a membership is cancelled, after the times of the pool.
  const { about } = session;
  if (wish === 'cancel' && !sent.isSubject && about && asksBack(turn.text) && sayPart(turn, about.article, 1))
    return true;
  return fulfil(turn, sent, wish);
}

/** What is offered may be chosen; and "cancel" alone is said to the offer, "cancel it" of more. */
function answers(turn: Turn, pending: Pending): boolean {
  const { text, world } = turn;
  if (pending.kind === 'clarify') {
    const labels = pending.options.map(({ label }) => label);
    return world.understanding.choose(text, labels).length > 0;
  }
  if (pending.kind !== 'offer-person') return true;
  return controlOf(turn) === 'cancel' && !/\bcancel (?:it|that|this|the|my)\b/i.test(text);
}

/** Even where something else was answered in between: with nothing open, there is nothing else to cancel. */
function isWishedAnyTime(turn: Turn, wish: AfterWish): boolean {
  return wish === 'reference' || (wish === 'cancel' && controlOf(turn) === 'cancel');
}

function isAbout(turn: Turn, sent: JustSent, wish: AfterWish): boolean {
  const { text } = turn;
  if (ASKS_OF_US.test(plainOf(text)) || quotes(turn) || isOfNoTask(text)) return false;
  if (speaksOfBooking(text) && waysOn(turn, sent).cancel === undefined) return false;
  if (wish === 'ask' && (asksOfAll(turn) || isOfAnotherDay(turn, sent))) return false;
  if (namesNothing(text, wish)) return true;
  const { decision } = turn.understood;
  // "Can I add a chair" is likest what chairs cost.
  if (wish === 'change' && decision.kind === 'answer' && isBeside(turn, decision.id, sent.dialog))
    return true;
  if (wish === 'aside' || !speaksOfTask(text, turn.titleOf(sent.dialog))) return false;
  if (isCalledOtherwise(turn, sent) || (wish === 'ask' && namesOnlyWhere(text))) return false;
  const isOwn = decision.kind === 'dialog' && decision.id === sent.dialog;
  // "Cancel my garden waste" is the dialog's own task: it knows of all that is theirs, and asks which.
  if (isOwn && wordsFor(turn, sent, wish) !== undefined) return false;
  return (
    isOwn || (sent.isSubject && wish !== 'ask') || IS_TO_BE_DONE.test(plainOf(text)) || !namesSubject(turn)
  );
}

/** "Another one at 3 Mill Lane" names no other kind of thing. */
function isOfItsKind(turn: Turn, { dialog }: JustSent): boolean {
  const bare = withoutWhoAndWhere(turn.text);
  return namesNothing(bare, 'again') || speaksOfTask(bare, turn.titleOf(dialog));
}

/** "What day is it" is of a task that has a day, and tells it. */
function isOfAnotherDay(turn: Turn, sent: JustSent): boolean {
  return asksWhatDay(turn.text) && waysOn(turn, sent).ask === undefined;
}

/** Another task is named more fully than this one: "can I change my bin day", after a missed bin. */
function isCalledOtherwise(turn: Turn, { dialog }: JustSent): boolean {
  const own = wordsShared(turn.text, turn.titleOf(dialog));
  return [...turn.world.dialogs.keys()].some((id) => wordsShared(turn.text, turn.titleOf(id)) > own);
}

/** "What is happening with my report" is of any of theirs: which, is asked where there are several. */
function asksOfAll({ text, understood: { decision }, world }: Turn): boolean {
  return decision.kind === 'dialog' && decision.id === world.statusDialog && /\b(?:my|our)\b/i.test(text);
}

/** Whoever gives a reference says for themselves which request they mean. */
function quotes({ understood }: Turn): boolean {
  return understood.entities.some(({ kind }) => kind === 'reference');
}

async function fulfil(turn: Turn, sent: JustSent, wish: AfterWish): Promise<boolean> {
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
    case 'wrong':
      return putRight(turn, sent);
    case 'ask':
      return tellHowItGoes(turn, sent);
    case 'aside':
      return tellBeside(turn, sent);
  }
}

/** The same task from its first question: of what was sent, only what is remembered is offered, and only for their own. */
async function beginAnew(turn: Turn, { dialog }: JustSent): Promise<boolean> {
  const { session } = turn;
  delete session.pending;
  if (isForAnother(turn.text)) {
    const known = Object.entries(session.memory ?? {});
    session.memory = Object.fromEntries(known.filter(([kind]) => kind === 'contact'));
  }
  await startDialog(turn, dialog, turn.read(placeOfAnother(turn.text)));
  return true;
}

function waysOn({ world }: Turn, { dialog }: JustSent) {
  return world.dialogs.get(dialog)?.afterwards ?? {};
}

async function begin(turn: Turn, sent: JustSent, wish: 'cancel' | 'change'): Promise<boolean> {
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

/** What begins the dialog again for that, with what it was finished for: nobody is asked again what they have just told. */
function wordsFor(turn: Turn, sent: JustSent, wish: AfterWish): string | undefined {
  const address = turn.session.memory?.premises?.label ?? '';
  if (wish !== 'cancel' && wish !== 'change' && wish !== 'ask') return undefined;
  return waysOn(turn, sent)[wish]?.replace('{reference}', sent.reference).replace('{address}', address);
}

function putRight(turn: Turn, sent: JustSent): boolean {
  if (waysOn(turn, sent).cancel === undefined) return offerPersonFor(turn, sent, 'after-wrong');
  return offerPersonFor(turn, sent, 'after-wrong-cancel', [turn.words('cancel-it')]);
}

async function tellHowItGoes(turn: Turn, sent: JustSent): Promise<boolean> {
  const words = wordsFor(turn, sent, 'ask');
  const dialog = words === undefined ? turn.world.statusDialog : sent.dialog;
  const fact = FACTS.find(({ asked }) => asked.test(turn.text))?.key;
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

function offerPersonFor(turn: Turn, sent: JustSent, key: string, ways: readonly string[] = []): true {
  sayOf(turn, sent, key, [...ways, turn.words('talk-to-a-person')]);
  turn.session.pending = { kind: 'offer-person', text: `${turn.text} (${sent.reference})` };
  return true;
}

function hasOwn({ world }: Turn, { dialog }: JustSent, key: string): boolean {
  return world.wording.has(dialog, key);
}

/** In the words of the dialog where it has some for this, else in the engine's. */
function sayOf(turn: Turn, sent: JustSent, key: string, quickReplies: readonly string[] = []): void {
  const { world, input } = turn;
  const { reference, dialog } = sent;
  const own = (name: string, places = world.places) =>
    world.wording.words(dialog, name, input.limits.form, places);
  const phone = hasOwn(turn, sent, 'after-phone') ? own('after-phone') : world.places.phone;
  const places = { ...world.places, reference, ...(phone !== undefined && { phone }) };
  const text = hasOwn(turn, sent, key) ? own(key, places) : turn.words(key, places);
  turn.say(withReplies(text, quickReplies));
  turn.session.lastSaid = text;
}
