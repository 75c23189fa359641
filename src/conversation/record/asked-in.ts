/** The question that a turn was asked, if its message was one. */
import { createHash } from 'node:crypto';
import { declaresVulnerability } from '../handover/vulnerability.ts';
import type { Turn } from '../turn.ts';
import type { AskedQuestion, Before, Taking } from './turn-record.ts';

/** Undefined where nothing was asked for in the resident's own words, and where a choice was made of an earlier question. */
export function askedIn(turn: Turn, before: Before): AskedQuestion | undefined {
  if (chosenIn(turn) !== undefined && before.question) return undefined;
  const found = takenIn(turn, before);
  if (found === undefined || found.topics.includes(turn.world.advisorDialog)) return undefined;
  const words = chosenIn(turn) === undefined ? turn.text : wordsBeforeChoice(turn);
  // It counts, but what somebody says of their health or age is nobody's to read.
  const kept = declaresVulnerability(words) ? '' : words;
  return { id: idOf(turn), words: kept, ...found, score: scoreOf(turn, found.topics) };
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
    if (event.kind !== 'dialog-started' || isRestarted(turn, event.dialog)) return [];
    const isAsked = event.dialog === meant || (event.dialog !== answered && !queued.includes(event.dialog));
    return isAsked ? [event.dialog] : [];
  });
}

/** "Start again" asks for nothing that was not asked before. */
function isRestarted({ events }: Turn, dialog: string): boolean {
  return events.some((event) => event.kind === 'dialog-cancelled' && event.dialog === dialog);
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
export function chosenIn({ asked, events, decided }: Turn): string | undefined {
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
