/**
 * A classifier beside the rules. Rules say surely what they were made for; this recognises what is like the
 * examples though no rule foresaw it, and like everyday questions though a rule's words are in it. It sees of a message
 * what the topics' classifier sees. Its examples are its own: who changes an article cannot make it blind.
 */
import { addComplement } from '../complement.ts';
import { learnMeaning, type MeaningModel } from '../meaning/meaning.ts';
import { vectorOf } from '../message-vector.ts';
import { fold } from '../normalise.ts';
import { LinearSolver } from '../solver.ts';
import { type Token, tokenise } from '../tokens.ts';
import { URGENT_KINDS, type UrgentKind } from '../understanding.ts';
import { createVocabulary, learnVocabulary, type VocabularyModel } from '../vocabulary.ts';
import { marginsInto } from '../weights.ts';
import { ADULT_AT_RISK_SAID } from './examples/adult-at-risk.ts';
import { CHILD_AT_RISK_SAID } from './examples/child-at-risk.ts';
import { DANGER_TO_LIFE_SAID } from './examples/danger-to-life.ts';
import { DOMESTIC_ABUSE_SAID } from './examples/domestic-abuse.ts';
import { ELSEWHERE_SAID } from './examples/elsewhere.ts';
import { EVERYDAY_SAID } from './examples/everyday.ts';
import { GAS_LEAK_SAID } from './examples/gas-leak.ts';
import { HOMELESS_TONIGHT_SAID } from './examples/homeless-tonight.ts';
import { LOOK_ALIKES_SAID } from './examples/look-alikes.ts';
import { POWER_LINE_OR_DANGEROUS_STRUCTURE_SAID } from './examples/power-line-or-dangerous-structure.ts';
import { REPLIES_SAID } from './examples/replies.ts';

/** Plain data, so that a worker thread can hand it over. */
export interface UrgentModel {
  readonly vocabulary: VocabularyModel;
  readonly meaning: MeaningModel;
  /** By feature, then class: the kinds, then "everyday"; the last row is the bias. */
  readonly weights: Float32Array;
}

export interface Opinion {
  /** The likeliest kind, whether or not it is likely. */
  readonly urgent: UrgentKind;
  /** How far that kind is ahead of "everyday": the higher, the likelier; 0 is even among the examples. */
  readonly lead: number;
}

export interface SecondOpinion {
  of(tokens: readonly Token[]): Opinion;
  /** What each token says for the kind and against "everyday". */
  contributions(tokens: readonly Token[], urgent: UrgentKind): Float64Array;
}

const SAID: Readonly<Record<UrgentKind, string>> = {
  'danger-to-life': DANGER_TO_LIFE_SAID,
  'domestic-abuse': DOMESTIC_ABUSE_SAID,
  'child-at-risk': CHILD_AT_RISK_SAID,
  'adult-at-risk': ADULT_AT_RISK_SAID,
  'gas-leak': GAS_LEAK_SAID,
  'homeless-tonight': HOMELESS_TONIGHT_SAID,
  'power-line-or-dangerous-structure': POWER_LINE_OR_DANGEROUS_STRUCTURE_SAID,
};
/** Its place among the classes: after the kinds. */
const EVERYDAY = URGENT_KINDS.length;
const CLASSES = URGENT_KINDS.length + 1;
/** Of each class an example counts for so many of all the others', which outnumber it. */
const PRICES = { cost: 0.3, positive: 5 };

let learnt: UrgentModel | undefined;

/** What the examples teach, the same every time; learnt when first asked for, which takes a second. */
export function learnUrgent(): UrgentModel {
  learnt ??= learn();
  return learnt;
}

/** What another thread, or the build, has learnt from the same examples; nothing where this thread knows it already. */
export function keepUrgent(model: UrgentModel | undefined): void {
  learnt ??= model;
}

/** What this thread has learnt or was given, to give to another. */
export function knownUrgent(): UrgentModel | undefined {
  return learnt;
}

function learn(): UrgentModel {
  const examples = [
    ...URGENT_KINDS.flatMap((kind, label) => examplesOf(SAID[kind], label)),
    ...examplesOf(LOOK_ALIKES_SAID + EVERYDAY_SAID + ELSEWHERE_SAID + REPLIES_SAID, EVERYDAY),
  ];
  const messages = examples.map(({ tokens }) => tokens);
  const model = { vocabulary: learnVocabulary(messages), meaning: learnMeaning(messages) };
  const vocabulary = createVocabulary(model.vocabulary);
  const set = {
    vectors: messages.map((tokens) => vectorOf(vocabulary, model.meaning, tokens)),
    labels: examples.map(({ label }) => label),
    weak: examples.map(() => false),
    classes: CLASSES,
    features: vocabulary.size + model.meaning.mean.length,
  };
  const solver = new LinearSolver(set, PRICES);
  solver.learn();
  addComplement(solver.weights, set, vocabulary.size);
  return { ...model, weights: solver.weights };
}

function examplesOf(said: string, label: number): { tokens: Token[]; label: number }[] {
  return said
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ tokens: tokenise(fold(line)), label }));
}

export function createSecondOpinion({ weights, meaning, ...model }: UrgentModel): SecondOpinion {
  const vocabulary = createVocabulary(model.vocabulary);
  const margins = new Float64Array(CLASSES);
  const marginsOf = (tokens: readonly Token[]) => {
    marginsInto(margins, weights, vectorOf(vocabulary, meaning, tokens));
    return margins;
  };
  return {
    of(tokens) {
      const scores = marginsOf(tokens);
      let best = 0;
      for (let at = 1; at < EVERYDAY; at += 1) if ((scores[at] ?? 0) > (scores[best] ?? 0)) best = at;
      const urgent = URGENT_KINDS[best] ?? 'danger-to-life';
      return { urgent, lead: (scores[best] ?? 0) - (scores[EVERYDAY] ?? 0) };
    },
    contributions(tokens, urgent) {
      const label = URGENT_KINDS.indexOf(urgent);
      const leadOf = (some: readonly Token[]) => {
        const scores = marginsOf(some);
        return (scores[label] ?? 0) - (scores[EVERYDAY] ?? 0);
      };
      const whole = leadOf(tokens);
      return Float64Array.from(tokens, (token) => whole - leadOf(tokens.filter((other) => other !== token)));
    },
  };
}
