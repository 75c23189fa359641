/** What a message is about, by everything that was learnt from the topics. */
import { probabilities } from './calibration.ts';
import { createClassifier } from './classifier.ts';
import type { TopicsModel } from './model.ts';
import { fold } from './normalise.ts';
import { createLongTail } from './retrieval/long-tail.ts';
import { createSpeller } from './spelling.ts';
import { decide } from './thresholds.ts';
import { type Token, tokenise } from './tokens.ts';
import type { Candidate, Command, Decision, Span } from './understanding.ts';
import type { UrgentDetector } from './urgent/urgent.ts';
import { heedVerbatim, isVerbatim } from './verbatim.ts';

export interface TopicReader {
  /** The words as they were meant: what all else here is asked with. */
  spelled(tokens: readonly Token[]): readonly Token[];
  /** The likeliest topics, best first. */
  candidates(tokens: readonly Token[]): readonly Candidate[];
  decide(tokens: readonly Token[], candidates: readonly Candidate[]): Decision;
  commands(tokens: readonly Token[], candidates: readonly Candidate[]): Command[];
  /** What each token adds to each candidate's margin. */
  contributions(tokens: readonly Token[], candidates: readonly Candidate[]): readonly Float64Array[];
  /** How sure it is that the message is about something that is not urgent by its nature. */
  everyday(candidates: readonly Candidate[]): number;
}

const MOST_CANDIDATES = 4;
/** Share of a message's words that are not repeats; even long and rambling ones have several times as many. */
const LEAST_DIFFERENT = 0.1;
const LEAST_SCORE = 0.01;
/** When even the likeliest topic is less likely than this, a paragraph may settle it. */
const DOUBTFUL = 0.4;
/** Words a command rests on: at most so many, each adding to its score. */
const MOST_SPANS = 5;

/** "Worried about a child" is a topic, too: being sure of it says nothing against danger. Their ids are the taxonomy's. */
const URGENT_BY_NATURE = [
  'homeless-help',
  'domestic-abuse',
  'worried-about-child',
  'worried-about-adult',
  'emergency-out-of-hours',
];

export function createTopicReader(model: TopicsModel, detector: Pick<UrgentDetector, 'find'>): TopicReader {
  const classifier = createClassifier(model.classifier);
  const longTail = createLongTail(model.topics, model.passages);
  const urgentTopics = new Set([
    ...URGENT_BY_NATURE,
    ...model.topics.flatMap(({ id, title }) => (detector.find(tokenise(fold(title))) ? [id] : [])),
  ]);
  const labelOf = (candidate: Candidate) =>
    model.topics.findIndex(({ id, kind }) => id === candidate.id && kind === candidate.kind);
  const { frequencies, unknownFrequency } = model.classifier.meaning;
  /** What came once may be a slip itself. */
  const isKnownStem = (stem: string) => (frequencies.get(stem) ?? 0) > 2 * unknownFrequency;
  const mend = createSpeller(model.spellings, isKnownStem);
  const reader: TopicReader = {
    spelled: (tokens) => (isVerbatim(model.verbatim, tokens) ? tokens : mend(tokens)),
    candidates(tokens) {
      if (!saysSomething(tokens)) return [];
      const learnt = probabilities(model.calibration, classifier.margins(tokens), tokens.length);
      const scores = heedVerbatim(model.verbatim, tokens, learnt);
      const likely: Candidate[] = [];
      for (let label = 0; label < scores.length; label += 1) {
        const score = scores[label] as number;
        const topic = score >= LEAST_SCORE ? model.topics[label] : undefined;
        if (topic && topic.kind !== 'elsewhere') likely.push({ kind: topic.kind, id: topic.id, score });
      }
      return likely
        .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
        .slice(0, MOST_CANDIDATES);
    },
    decide(tokens, candidates) {
      const decision = decide(candidates);
      if (decision.kind !== 'none' && !isDoubtful(decision)) return decision;
      return longTail.answer(tokens, candidates) ?? decision;
    },
    contributions: (tokens, candidates) => classifier.contributions(tokens, candidates.map(labelOf)),
    commands(tokens, candidates) {
      // Found out when somebody looks, for nearly nobody does and it takes as long as the candidates did.
      let found: readonly (readonly Span[])[] | undefined;
      const spansOf = (at: number) => {
        found ??= reader.contributions(tokens, candidates).map((shares) => restsOn(tokens, shares));
        return found[at] ?? [];
      };
      return candidates.map((candidate, at) => ({
        ...candidate,
        get spans() {
          return spansOf(at);
        },
      }));
    },
    everyday([best]) {
      return best && !urgentTopics.has(best.id) ? best.score : 0;
    },
  };
  return reader;
}

const isDoubtful = (decision: Decision) =>
  decision.kind === 'clarify' && decision.options.every(({ score }) => score < DOUBTFUL);

/** Neither single letters nor the same few words over and over, which nobody asks anything with. */
function saysSomething(tokens: readonly Token[]): boolean {
  const different = new Set(tokens.map(({ word }) => word)).size;
  return tokens.some(({ word }) => word.length > 1) && different >= tokens.length * LEAST_DIFFERENT;
}

/** The words that speak most for the topic, in the order they stand. */
function restsOn(tokens: readonly Token[], contributions: Float64Array): Span[] {
  return tokens
    .map(({ start, end }, at) => ({ start, end, share: contributions[at] ?? 0 }))
    .filter(({ share }) => share > 0)
    .sort((one, other) => other.share - one.share)
    .slice(0, MOST_SPANS)
    .map(({ start, end }) => ({ start, end }))
    .sort((one, other) => one.start - other.start);
}
