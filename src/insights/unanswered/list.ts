/** What residents asked and were not answered well, in groups of like questions, each with what it may have been about. */
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Database, Queryable } from '../../store/database.ts';
import { type FailedQuestion, failedQuestions } from '../../store/failed-questions.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import type { InsightSettings } from '../settings.ts';
import { type Cluster, cluster, timesOf } from './cluster.ts';

export interface UnansweredPorts {
  readonly database: Database;
  readonly clock: { now(): Date };
  readonly settings: InsightSettings;
  /** The one in force now. */
  understanding(): Understanding;
  /** An article or dialog by its id; undefined when it is no more. */
  topic(id: string): { readonly kind: 'dialog' | 'answer'; readonly title: string } | undefined;
  /** The dialog that fetches a person: no question is about it. */
  readonly advisorDialog: string;
}

/** Why it is here: how often of each. */
type Failures = Pick<FailedQuestion, 'noAnswer' | 'unsure' | 'notHelpful' | 'person'>;

interface ShownQuestion extends Failures {
  /** Names the question without its words, for addresses. */
  readonly id: string;
  readonly words: string;
  readonly times: number;
  readonly lastAt: Date;
}

export interface Guess {
  readonly kind: 'dialog' | 'answer';
  readonly id: string;
  readonly title: string;
  /** Probability from 0 to 1. */
  readonly score: number;
}

interface UnansweredGroup extends Failures {
  /** That of the question asked most, which also is its name. */
  readonly id: string;
  readonly name: string;
  readonly times: number;
  readonly lastAt: Date;
  /** Most often asked first; at most so many are shown. */
  readonly questions: readonly ShownQuestion[];
  /** How many more there are. */
  readonly more: number;
  readonly guesses: readonly Guess[];
}

export interface UnansweredList {
  readonly groups: readonly UnansweredGroup[];
  /** All of them, shown or not. */
  readonly total: { readonly groups: number; readonly questions: number; readonly times: number };
}

/** So far back it is looked, in days: older questions were of another time's answers. */
export const UNANSWERED_DAYS = 90;
/** No more different questions than these are grouped. */
const MOST_QUESTIONS = 5000;
const MOST_SHOWN = 25;
const GUESSES = 3;
/** Less likely than this it is no guess. */
const LIKELY = 0.03;

/** The largest groups, `limit` of them. */
export async function listUnanswered(ports: UnansweredPorts, limit: number): Promise<UnansweredList> {
  const failed = await findFailed(ports);
  const groups = await cluster(failed);
  const times = failed.reduce((sum, question) => sum + question.times, 0);
  const shown: UnansweredGroup[] = [];
  for (const group of groups.slice(0, limit)) {
    shown.push(groupOf(ports, group));
    // Guessing takes some milliseconds a group: turns go on in between.
    await setImmediate();
  }
  return { groups: shown, total: { groups: groups.length, questions: failed.length, times } };
}

/** @param db in a transaction, that */
export function findFailed(
  { database, clock, settings }: UnansweredPorts,
  db: Queryable = database.db,
): Promise<readonly FailedQuestion[]> {
  const since = new Date(clock.now().getTime() - UNANSWERED_DAYS * 86_400_000);
  return failedQuestions(db, { since, lowScore: settings.lowScore, limit: MOST_QUESTIONS });
}

/** A name for a question that says nothing of it. */
export function questionId(key: string): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, 22);
}

function groupOf(ports: UnansweredPorts, group: Cluster<FailedQuestion>): UnansweredGroup {
  const { leader, questions } = group;
  const sum = (of: keyof Failures) => questions.reduce((total, question) => total + question[of], 0);
  return {
    id: questionId(leader.key),
    name: leader.words,
    times: timesOf(group),
    lastAt: new Date(Math.max(...questions.map(({ lastAt }) => lastAt.getTime()))),
    ...{
      noAnswer: sum('noAnswer'),
      unsure: sum('unsure'),
      notHelpful: sum('notHelpful'),
      person: sum('person'),
    },
    questions: questions
      .slice(0, MOST_SHOWN)
      .map(({ key, ...question }) => ({ id: questionId(key), ...question })),
    more: Math.max(0, questions.length - MOST_SHOWN),
    guesses: guessesFor(ports, leader.words),
  };
}

/** What the words come nearest to, likely or not. */
export function guessesFor(ports: UnansweredPorts, words: string): readonly Guess[] {
  const { commands } = ports.understanding().understand(words, ports.clock.now());
  const topics = commands.flatMap((command) => ('id' in command ? [command] : []));
  return topics
    .filter(({ id, score }) => score >= LIKELY && id !== ports.advisorDialog)
    .slice(0, GUESSES)
    .flatMap(({ kind, id, score }) => {
      const title = ports.topic(id)?.title;
      return title === undefined ? [] : [{ kind, id, title, score }];
    });
}
