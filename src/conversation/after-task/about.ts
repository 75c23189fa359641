/** Whether a wish is for the task just finished, or names anything else. */

import { plainOf } from '../slots/plain-answer.ts';
import { isBeside } from '../topics/asks-aside.ts';
import { ASKS_OF_US, namesSubject } from '../topics/subject.ts';
import type { Turn } from '../turn.ts';
import { withoutWhoAndWhere, withoutWhom } from './again.ts';
import type { JustSent } from './just-sent.ts';
import { namesNothing, namesOnlyWhere, speaksOfTask, wordsShared } from './named.ts';
import { asksWhatDay, isOfNoTask, speaksOfBooking } from './of-no-task.ts';
import { calledBy, waysOn, wordsFor } from './ways.ts';
import type { AfterWish } from './wish.ts';

/** It is asked when somebody does it, and not when they do it every week. */
const IS_TO_BE_DONE =
  /\b(?:will|gonna|going to|come|coming|are (?:you|they)|be|get)\b.*\b(?:empt\w+|collect\w*|fix\w*|mend\w*|repair\w*|clear\w*|clean\w*|deliver\w*|arriv\w+|come|pick\w*|sort\w*|done)\b(?!.*\b(?:next|day)\b)/;

/** What names any other subject is for its own topic. */
export function isAbout(turn: Turn, sent: JustSent, wish: AfterWish): boolean {
  const { text } = turn;
  if (isSurelyNot(turn, sent, wish)) return false;
  // "Can my son be there": whoever it is, no other subject is named.
  if (namesNothing(withoutWhom(text), wish)) return true;
  const { decision } = turn.understood;
  // "Can I add a chair" is likest what chairs cost.
  if (wish === 'change' && decision.kind === 'answer' && isBeside(turn, decision.id, sent.dialog))
    return true;
  const isOwn = decision.kind === 'dialog' && decision.id === sent.dialog;
  // "The pothole has been filled" and "cancel my pothole report" are not to be reported once more.
  if ((wish === 'done' || wish === 'cancel') && isOwn && wordsFor(turn, sent, wish) === undefined)
    return true;
  if (wish === 'aside' || !speaksOfTask(text, calledBy(turn, sent))) return false;
  if (isCalledOtherwise(turn, sent) || (wish === 'ask' && namesOnlyWhere(text))) return false;
  // "Cancel my garden waste" is the dialog's own task: it knows of all that is theirs, and asks which.
  if (isOwn && wordsFor(turn, sent, wish) !== undefined) return false;
  return (
    isOwn || (sent.isSubject && wish !== 'ask') || IS_TO_BE_DONE.test(plainOf(text)) || !namesSubject(turn)
  );
}

/** Though it may name nothing else. */
function isSurelyNot(turn: Turn, sent: JustSent, wish: AfterWish): boolean {
  const { text } = turn;
  if (ASKS_OF_US.test(plainOf(text)) || quotes(turn) || isOfNoTask(text)) return true;
  if (speaksOfBooking(text) && waysOn(turn, sent).cancel === undefined) return true;
  return wish === 'ask' && (asksOfAll(turn) || isOfAnotherDay(turn, sent));
}

/** "Another one at 3 Mill Lane" names no other kind of thing. */
export function isOfItsKind(turn: Turn, sent: JustSent): boolean {
  const bare = withoutWhoAndWhere(turn.text);
  return namesNothing(bare, 'again') || speaksOfTask(bare, calledBy(turn, sent));
}

/** "What day is it" is of a task that has a day, and tells it. */
function isOfAnotherDay(turn: Turn, sent: JustSent): boolean {
  return asksWhatDay(turn.text) && waysOn(turn, sent).ask === undefined;
}

/** Another task is named more fully than this one: "can I change my bin day", after a missed bin. */
function isCalledOtherwise(turn: Turn, sent: JustSent): boolean {
  const own = wordsShared(turn.text, calledBy(turn, sent));
  return [...turn.world.dialogs.keys()].some((id) => wordsShared(turn.text, turn.titleOf(id)) > own);
}

/** "What is happening with my report" is of any of theirs: which, is asked where there are several. */
function asksOfAll({ text, understood: { decision }, world }: Turn): boolean {
  return decision.kind === 'dialog' && decision.id === world.statusDialog && /\b(?:my|our)\b/i.test(text);
}

/** Whoever gives a reference says for themselves which request they mean. */
export function quotes({ understood }: Turn): boolean {
  return understood.entities.some(({ kind }) => kind === 'reference');
}
