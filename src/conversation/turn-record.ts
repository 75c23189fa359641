/**
 * What a turn leaves for the editors and for insights: what was asked, what it was taken for and what came of it.
 * Never who asked; and never the words of whoever is in danger or at risk.
 */
import { createHash } from 'node:crypto';
import { nextSlot } from './frame.ts';
import type { Session } from './session.ts';
import type { OpenFrame, Turn } from './turn.ts';

/** What a question was taken for: an answer, a dialog, one of a few choices, or nothing that is known. */
export type Taking = 'answered' | 'started' | 'choices' | 'nothing';
/** How it ended, as far as it is known: helpful, not helpful, a task done, or a person asked for. */
export type Ending = 'helpful' | 'not-helpful' | 'done' | 'person';

/** A message in the resident's own words that asked for something. */
export interface AskedQuestion {
  readonly id: string;
  /** As it was written; whoever stores it takes out personal data first. */
  readonly words: string;
  readonly taken: Taking;
  /** Articles and dialogs, the likeliest first. */
  readonly topics: readonly string[];
  /** Probability from 0 to 1 of the first. */
  readonly score: number;
}

/** What has become of a question that was asked in an earlier turn. */
export interface QuestionNews {
  readonly id: string;
  readonly taken?: Taking;
  readonly topics?: readonly string[];
  readonly ended?: Ending;
}

export interface TurnRecord {
  /** ISO time at which the visit began that the turn belongs to. */
  readonly visitAt: string;
  /** What was done, as `kind:subject`, or `kind:dialog/slot` of slots: no words of anybody's. */
  readonly did: readonly string[];
  readonly asked?: AskedQuestion;
  readonly news: readonly QuestionNews[];
}

/** What has to be known of the session as it was before the turn. */
export interface Before {
  readonly question: Session['question'];
  readonly answered: string | undefined;
  readonly queued: readonly string[];
}

/** Begins a visit when the resident was not heard for as long as an unfinished task is kept. */
export function beginRecord({ session, input }: Turn): Before {
  const { lastHeardAt, visitAt, question, answered, queued = [] } = session;
  const silence = lastHeardAt === undefined ? undefined : input.now.getTime() - Date.parse(lastHeardAt);
  const goesOn = silence !== undefined && silence < input.limits.expiryMinutes * 60_000;
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

function askedIn(turn: Turn, before: Before): AskedQuestion | undefined {
  if (chosenIn(turn) !== undefined && before.question) return undefined;
  const found = takenIn(turn, before);
  if (found === undefined || found.topics.includes(turn.world.advisorDialog)) return undefined;
  const words = chosenIn(turn) === undefined ? turn.text : wordsBeforeChoice(turn);
  return { id: idOf(turn), words, ...found, score: scoreOf(turn, found.topics) };
}

/** The same for a turn that is tried again; tells nobody whose it is. */
function idOf({ input }: Turn): string {
  const message = `${input.conversationId}\n${input.message.externalId}`;
  return createHash('sha256').update(message).digest('base64url').slice(0, 22);
}

function takenIn(
  turn: Turn,
  before: Before,
): { readonly taken: Taking; readonly topics: readonly string[] } | undefined {
  if (turn.events.some(({ kind }) => kind === 'urgent-signposted')) return undefined;
  const topics = topicsIn(turn, before);
  for (const event of turn.events) {
    if (event.kind === 'question-unanswered') return { taken: 'nothing', topics: likelyIn(turn) };
    if (event.kind === 'clarified') return { taken: 'choices', topics: event.options };
    if (event.kind === 'question-answered') return { taken: 'answered', topics };
    if (event.kind === 'dialog-started' && topics.includes(event.dialog)) return { taken: 'started', topics };
  }
  return undefined;
}

/** What the message was taken for; not a dialog that goes on from its answer, or whose turn it was. */
function topicsIn(turn: Turn, { answered, queued }: Before): readonly string[] {
  const meant = turn.decided && 'id' in turn.decided ? turn.decided.id : undefined;
  return turn.events.flatMap((event) => {
    if (event.kind === 'question-answered') return [event.article];
    if (event.kind !== 'dialog-started') return [];
    const isAsked = event.dialog === meant || (event.dialog !== answered && !queued.includes(event.dialog));
    return isAsked ? [event.dialog] : [];
  });
}

/** What it might have been about, though too unlikely to say. */
function likelyIn({ decided }: Turn): readonly string[] {
  return decided?.kind === 'clarify' ? decided.options.slice(0, 3).map(({ id }) => id) : [];
}

function scoreOf({ decided, events }: Turn, [first]: readonly string[]): number {
  const answered = events.find((event) => event.kind === 'question-answered' && event.article === first);
  if (answered?.kind === 'question-answered') return answered.score;
  if (decided?.kind === 'clarify') return decided.options[0]?.score ?? 0;
  return decided?.score ?? 0;
}

/** What was picked of the choices that the last turn offered. */
function chosenIn({ asked, events, decided }: Turn): string | undefined {
  if (asked?.kind !== 'clarify' || decided?.kind === 'urgent') return undefined;
  const offered = asked.options.map(({ id }) => id);
  for (const event of events) {
    const topic =
      event.kind === 'question-answered'
        ? event.article
        : event.kind === 'dialog-started'
          ? event.dialog
          : undefined;
    if (topic !== undefined && offered.includes(topic)) return topic;
  }
  return undefined;
}

function wordsBeforeChoice({ asked, text }: Turn): string {
  return asked?.kind === 'clarify' ? asked.text : text;
}

function newsIn(turn: Turn, { question }: Before, asked: AskedQuestion | undefined): readonly QuestionNews[] {
  if (!question) return [];
  const chosen = chosenIn(turn);
  if (chosen !== undefined && !asked) {
    const taken = turn.world.dialogs.has(chosen) ? 'started' : 'answered';
    return [{ id: question.id, taken, topics: [chosen], ...endingOf(turn) }];
  }
  const ending = endingOf(turn);
  return ending ? [{ id: question.id, ...ending }] : [];
}

function endingOf(turn: Turn): { readonly ended: Ending } | undefined {
  const { events, world, asked, session } = turn;
  const happened = (kind: string) => events.some((event) => event.kind === kind);
  const started = events.some((e) => e.kind === 'dialog-started' && e.dialog === world.advisorDialog);
  if (started || happened('handover-requested')) return { ended: 'person' };
  if (events.some((e) => e.kind === 'answer-rated' && !e.helpful)) return { ended: 'not-helpful' };
  if (events.some((e) => e.kind === 'answer-rated' && e.helpful)) return { ended: 'helpful' };
  if (happened('dialog-completed')) return { ended: 'done' };
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
    else session.question = { id: asked.id };
    return;
  }
  const ended = news.at(-1)?.ended;
  if (ended !== undefined && ended !== 'not-helpful') delete session.question;
}

function didIn(turn: Turn): readonly string[] {
  const { session, current } = turn;
  const did = turn.events.flatMap((event): readonly string[] => {
    switch (event.kind) {
      case 'said':
        return [];
      case 'dialog-completed':
        return [
          `${event.kind}:${event.dialog}`,
          ...(event.reference === undefined ? [] : [`request-made:${event.dialog}`]),
        ];
      case 'dialog-started':
      case 'dialog-cancelled':
        return [`${event.kind}:${event.dialog}`];
      case 'slot-filled':
      case 'slot-corrected':
        return [`${event.kind}:${event.dialog}/${event.slot}`];
      case 'question-answered':
        return [`${event.kind}:${event.article}`];
      case 'answer-rated':
        return [`answer-${event.helpful ? 'helped' : 'not-helped'}:${event.article}`];
      case 'urgent-signposted':
        return [`${event.kind}:${event.urgent}`];
      default:
        return [event.kind];
    }
  });
  const stands =
    current && !session.handover ? [`stands:${current.dialog.id}/${standsAt(turn, current)}`] : [];
  return [...did, ...stands, ...(session.handover ? ['with-person'] : [])];
}

/** The question that the task waits for: where it is given up, if nothing follows. */
function standsAt(turn: Turn, open: OpenFrame): string {
  const { pending } = turn.session;
  if (pending?.kind === 'slot' || pending?.kind === 'recall') return pending.slot;
  if (pending?.kind === 'read-back' || pending?.kind === 'change') return 'read-back';
  return nextSlot(open.dialog, open.frame, turn.asking(open)) ?? 'read-back';
}
