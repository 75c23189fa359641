/** Which topics are taken for each other: every phrase is read by an understanding that has not learnt it. */
import { fold } from './normalise.ts';
import { createUnderstanding } from './understand.ts';
import type { Topic, Understanding } from './understanding.ts';

/** A phrase that is taken for a topic it does not stand under. */
interface ConfusedPhrase {
  /** Where it stands. */
  readonly id: string;
  readonly phrase: string;
  readonly takenFor: string;
  /** Probability of the topic it is taken for, from 0 to 1. */
  readonly score: number;
}

/** Two topics whose phrases are taken for each other, in either direction. */
interface ConfusedPair {
  readonly ids: readonly [string, string];
  /** Surest mistakes first. */
  readonly phrases: readonly ConfusedPhrase[];
}

export interface Confusion {
  /** Phrases read, and how many of them with their own topic first. */
  readonly read: number;
  readonly right: number;
  /** Most confused first. */
  readonly pairs: readonly ConfusedPair[];
}

const FOLDS = 5;

/**
 * Reads every phrase by an understanding trained without it (and without a fifth of the others). Deterministic;
 * takes as long as training five times, which is some seconds for a hundred topics.
 */
export function findConfusion(topics: readonly Topic[], now: Date): Confusion {
  const confused: ConfusedPhrase[] = [];
  const isShared = sharedAmong(topics);
  let read = 0;
  let right = 0;
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const leftOut = (_: string, at: number) => at % FOLDS === fold;
    const kept = topics.map((topic) => ({ ...topic, phrases: topic.phrases.filter(not(leftOut)) }));
    const understanding = createUnderstanding({ topics: kept });
    for (const { id, phrases } of topics.filter(({ kind }) => kind !== 'elsewhere')) {
      for (const phrase of phrases.filter((phrase, at) => leftOut(phrase, at) && !isShared(phrase))) {
        const best = bestTopic(understanding, phrase, now);
        read += 1;
        if (best?.id === id) right += 1;
        else if (best) confused.push({ id, phrase, takenFor: best.id, score: best.score });
      }
    }
  }
  return { read, right, pairs: inPairs(confused) };
}

/** What several topics have word for word is there to be asked about, and confuses nobody. */
function sharedAmong(topics: readonly Topic[]): (phrase: string) => boolean {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { phrases } of topics) {
    for (const phrase of new Set(phrases.map(fold))) (seen.has(phrase) ? shared : seen).add(phrase);
  }
  return (phrase) => shared.has(fold(phrase));
}

type Choose = (phrase: string, at: number) => boolean;

function not(chosen: Choose): Choose {
  return (phrase, at) => !chosen(phrase, at);
}

/** The likeliest topic; what steers the conversation ("speak to a person") stands for its topic. */
function bestTopic(understanding: Understanding, phrase: string, now: Date) {
  const { decision, commands } = understanding.understand(phrase, now);
  if (decision.kind === 'dialog' || decision.kind === 'answer') return decision;
  return commands.find((command) => command.kind === 'dialog' || command.kind === 'answer');
}

function inPairs(confused: readonly ConfusedPhrase[]): ConfusedPair[] {
  const pairs = new Map<string, ConfusedPair>();
  for (const phrase of [...confused].sort((one, other) => other.score - one.score)) {
    const ids: [string, string] =
      phrase.id < phrase.takenFor ? [phrase.id, phrase.takenFor] : [phrase.takenFor, phrase.id];
    const known = pairs.get(ids.join(' '))?.phrases ?? [];
    pairs.set(ids.join(' '), { ids, phrases: [...known, phrase] });
  }
  return [...pairs.values()].sort((one, other) => other.phrases.length - one.phrases.length);
}
