/**
 * The engine: a session and a message in, a session and events out. It writes nothing and sends nothing.
 */

import { markRateable } from './beside/mark-rateable.ts';
import { tellNotices } from './beside/tell-notices.ts';
import { tellPaymentsDown } from './beside/tell-payments-down.ts';
import type { TurnEvent } from './event.ts';
import { keepOffered } from './fitting/numbered-choice.ts';
import { giveBack } from './handover/loan.ts';
import { askRating } from './handover/take-rating.ts';
import { declaresVulnerability } from './handover/vulnerability.ts';
import { offerWaysOn } from './handover/ways-on.ts';
import { answerAboutTask } from './judgements/answer-about-task.ts';
import { answerAside } from './judgements/answer-aside.ts';
import { answerFreely } from './judgements/answer-freely.ts';
import { answerInPrivate } from './judgements/answer-in-private.ts';
import { answerPending } from './judgements/answer-pending.ts';
import { askWhatFor } from './judgements/ask-what-for.ts';
import { askWhichOfYesAndNo } from './judgements/ask-which-of-yes-and-no.ts';
import { breakLoop } from './judgements/break-loop.ts';
import { correct } from './judgements/correct.ts';
import { declinePerson } from './judgements/decline-person.ts';
import { explainQuestion } from './judgements/explain-question.ts';
import { fallBack } from './judgements/fall-back.ts';
import { followControl, returnCourtesy } from './judgements/follow-control.ts';
import { followTopic } from './judgements/follow-topic.ts';
import { followUpSignUp } from './judgements/follow-up-sign-up.ts';
import { followUpTask } from './judgements/follow-up-task.ts';
import { followUpUndone } from './judgements/follow-up-undone.ts';
import { forgetOnRequest } from './judgements/forget-on-request.ts';
import { giveCopy } from './judgements/give-copy.ts';
import { giveSignOfLife } from './judgements/give-sign-of-life.ts';
import { goAhead } from './judgements/go-ahead.ts';
import { greetInLanguage } from './judgements/greet-in-language.ts';
import { hearRemark } from './judgements/hear-remark.ts';
import { hearWhetherItHelped } from './judgements/hear-whether-it-helped.ts';
import { heedCarrier } from './judgements/heed-carrier.ts';
import { introduce, sayWhetherPerson, tellAboutNotice } from './judgements/introduce.ts';
import { leaveToAdvisor } from './judgements/leave-to-advisor.ts';
import { meetAnger } from './judgements/meet-anger.ts';
import { meetAnswerAgain } from './judgements/meet-answer-again.ts';
import { meetBareWord } from './judgements/meet-bare-word.ts';
import { meetLateCorrection } from './judgements/meet-late-correction.ts';
import { meetSaidAgain } from './judgements/meet-said-again.ts';
import { meetToldAlready } from './judgements/meet-told-already.ts';
import { offerToResume } from './judgements/offer-to-resume.ts';
import { signpostUrgent } from './judgements/signpost-urgent.ts';
import { takeAhead } from './judgements/take-ahead.ts';
import { takeClause } from './judgements/take-clause.ts';
import { takeOtherTask } from './judgements/take-other-task.ts';
import { takePhotos } from './judgements/take-photos.ts';
import { takeTopic } from './judgements/take-topic.ts';
import { takeUpAgain } from './judgements/take-up-again.ts';
import { tellOtherArea } from './judgements/tell-other-area.ts';
import { waitWhileOff } from './judgements/wait-while-off.ts';
import { keepSaid } from './keep-said.ts';
import { forgetOld, rememberGiven } from './memory.ts';
import { beginRecord, recordTurn } from './record/record-turn.ts';
import type { TurnRecord } from './record/turn-record.ts';
import { refreshSession } from './refresh-session.ts';
import type { Session } from './session.ts';
import { DEPTH, startDialog } from './start-dialog.ts';
import { takeQueued } from './take-queued.ts';
import { noteTopics } from './topics/heard-before.ts';
import { Turn } from './turn.ts';
import type { TurnInput, World } from './world.ts';

/** One way to read a message. True when it was the right one: then the turn is over. */
type Judgement = (turn: Turn) => Promise<boolean>;

/** The order of judgement: the first that applies decides. */
const JUDGEMENTS: readonly Judgement[] = [
  breakLoop,
  answerInPrivate,
  heedCarrier,
  sayWhetherPerson,
  signpostUrgent,
  giveCopy,
  leaveToAdvisor,
  forgetOnRequest,
  waitWhileOff,
  takePhotos,
  declinePerson,
  followUpUndone,
  followUpSignUp,
  followUpTask,
  explainQuestion,
  followControl,
  greetInLanguage,
  offerToResume,
  giveSignOfLife,
  meetToldAlready,
  hearRemark,
  answerAboutTask,
  takeOtherTask,
  askWhichOfYesAndNo,
  answerPending,
  hearWhetherItHelped,
  returnCourtesy,
  tellAboutNotice,
  introduce,
  tellOtherArea,
  correct,
  takeAhead,
  meetSaidAgain,
  meetAnswerAgain,
  takeUpAgain,
  goAhead,
  meetBareWord,
  followTopic,
  answerAside,
  takeTopic,
  answerFreely,
  meetLateCorrection,
  askWhatFor,
  takeClause,
  meetAnger,
  fallBack,
];

export interface Taken {
  readonly session: Session;
  readonly events: readonly TurnEvent[];
}

/**
 * Takes one turn. `stored` is the session as it was stored, or undefined for the first message; it is not
 * changed. Throws only when a dialog's own code throws: then the turn has not happened.
 */
export async function takeTurn(
  world: World,
  input: TurnInput,
  stored: unknown,
): Promise<Taken & { readonly record: TurnRecord }> {
  const turn = new Turn(world, input, refreshSession(world, stored));
  const before = beginRecord(turn);
  const taken = await conclude(turn, judge);
  const record = recordTurn(turn, before);
  if (isKeptForLater(turn.events)) return { ...taken, session: asBefore(turn, stored), record };
  markRateable(turn);
  return { ...taken, record };
}

/**
 * Starts a dialog at an advisor's wish while they have the conversation: Parley asks its first question, and
 * answers until it is done. Undefined when the dialog is not there, too much is under way, or the resident has
 * texted STOP.
 */
export async function lendTurn(
  world: World,
  input: TurnInput,
  stored: unknown,
  dialog: string,
): Promise<Taken | undefined> {
  const turn = new Turn(world, input, refreshSession(world, stored));
  const { handover } = turn.session;
  if (turn.session.stopped) return undefined;
  if (handover?.state !== 'with-advisor' || !world.dialogs.has(dialog) || dialog === world.advisorDialog) {
    return undefined;
  }
  const others = turn.session.frames.filter((frame) => frame.dialog !== dialog);
  if (others.length >= DEPTH) return undefined;
  handover.lent ??= others.length;
  return conclude(turn, (begun) => startDialog(begun, dialog, begun.read('')));
}

/** Whether the turn only told that the service is switched off. */
export function isKeptForLater(events: readonly TurnEvent[]): boolean {
  return events.some(({ kind }) => kind === 'kept-for-later');
}

/** The message has its turn later: until then it was not heard, and counts for nothing. */
function asBefore({ world, session: { toldOffAt } }: Turn, stored: unknown): Session {
  return { ...refreshSession(world, stored), ...(toldOffAt !== undefined && { toldOffAt }) };
}

async function judge(turn: Turn): Promise<void> {
  if (declaresVulnerability(turn.text)) turn.session.vulnerable = true;
  for (const judgement of JUDGEMENTS) {
    if (await judgement(turn)) return;
  }
}

async function conclude(turn: Turn, act: (turn: Turn) => Promise<void>): Promise<Taken> {
  const { world, input } = turn;
  const { limits, now } = input;
  forgetOld(turn.session, now, limits.rememberMinutes ?? limits.expiryMinutes);
  await act(turn);
  // Nothing else happens in it: the message has its turn later.
  if (isKeptForLater(turn.events)) return { session: turn.session, events: turn.events };
  await takeQueued(turn);
  askRating(turn);
  tellNotices(turn);
  keepSaid(turn);
  tellPaymentsDown(turn);
  giveBack(turn.session);
  offerWaysOn(turn);
  for (const open of turn.open) rememberGiven(turn, open);
  noteTopics(turn.session, turn.events, world.advisorDialog);
  turn.session.lastHeardAt = input.now.toISOString();
  keepOffered(turn.session, turn.events, input.limits);
  return { session: turn.session, events: turn.events };
}
