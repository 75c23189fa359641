/** Makes a turn's record, and keeps in the session what the next one has to know for its own. */

import type { Session } from '../session.ts';
import type { Turn } from '../turn.ts';
import { askedIn, chosenIn } from './asked-in.ts';
import { didIn } from './did-in.ts';
import type { AskedQuestion, Before, Ending, QuestionNews, TurnRecord } from './turn-record.ts';

/** Begins a visit when the resident was not heard for as long as an unfinished task is kept. */
export function beginRecord(turn: Turn): Before {
  const { session, input } = turn;
  const { lastHeardAt, visitAt, question, answered, queued = [] } = session;
  const goesOn = lastHeardAt !== undefined && turn.isFresh(lastHeardAt);
  if (!goesOn || visitAt === undefined) {
    session.visitAt = input.now.toISOString();
    delete session.question;
  }
  return {
    question: session.question && question,
    answered: answered?.dialog,
    queued: queued.map(({ dialog }) => dialog),
  };
}

/** Tells what the turn did, and keeps in the session which question is yet to end. */
export function recordTurn(turn: Turn, before: Before): TurnRecord {
  const { session, input } = turn;
  const asked = askedIn(turn, before);
  const news = newsIn(turn, before, asked);
  noteQuestion(turn, asked, news);
  const visitAt = session.visitAt ?? input.now.toISOString();
  return { visitAt, did: didIn(turn), news, ...(asked && { asked }) };
}

function newsIn(turn: Turn, { question }: Before, asked: AskedQuestion | undefined): readonly QuestionNews[] {
  if (!question) return [];
  const chosen = chosenIn(turn);
  if (chosen !== undefined && !asked) {
    const taken = turn.world.dialogs.has(chosen) ? 'started' : 'answered';
    return [{ id: question.id, taken, topics: [chosen], ...endingOf(turn, { ...question, topic: chosen }) }];
  }
  const ending = endingOf(turn, question);
  return ending ? [{ id: question.id, ...ending }] : [];
}

function endingOf(
  turn: Turn,
  { topic }: NonNullable<Session['question']>,
): { readonly ended: Ending } | undefined {
  const { events, world, asked, session } = turn;
  const happened = (kind: string) => events.some((event) => event.kind === kind);
  const started = events.some((e) => e.kind === 'dialog-started' && e.dialog === world.advisorDialog);
  if (started || happened('handover-requested')) return { ended: 'person' };
  if (events.some((e) => e.kind === 'answer-rated' && !e.helpful)) return { ended: 'not-helpful' };
  if (events.some((e) => e.kind === 'answer-rated' && e.helpful)) return { ended: 'helpful' };
  // What was asked in the middle of a task is not done with the task.
  if (events.some((e) => e.kind === 'dialog-completed' && e.dialog === topic)) return { ended: 'done' };
  // "None of these."
  if (
    asked?.kind === 'clarify' &&
    session.pending?.kind === 'offer-person' &&
    !happened('question-unanswered')
  )
    return { ended: 'not-helpful' };
  return undefined;
}

/** A question that has ended is heard of no more, but for a person who is asked for after all. */
function noteQuestion(turn: Turn, asked: AskedQuestion | undefined, news: readonly QuestionNews[]): void {
  const { session } = turn;
  if (asked) {
    const done = turn.events.some(({ kind }) => kind === 'dialog-completed');
    if (done) delete session.question;
    else session.question = questionOf(asked);
    return;
  }
  const chosen = news.find(({ taken }) => taken !== undefined);
  if (chosen) session.question = questionOf(chosen);
  const ended = news.at(-1)?.ended;
  if (ended !== undefined && ended !== 'not-helpful') delete session.question;
}

function questionOf({ id, taken, topics = [] }: AskedQuestion | QuestionNews): Session['question'] {
  const [topic] = taken === 'answered' || taken === 'started' ? topics : [];
  return { id, ...(topic !== undefined && { topic }), ...(taken === 'answered' && { answered: true }) };
}
