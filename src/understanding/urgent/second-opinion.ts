/**
 * A classifier beside the rules. Rules say surely what they were made for; this recognises what is like the
 * examples though no rule foresaw it, and like everyday questions though a rule's words are in it.
 */
import { fold } from '../normalise.ts';
import { LinearSolver, marginsInto } from '../solver.ts';
import { type Token, tokenise } from '../tokens.ts';
import { URGENT_KINDS, type UrgentKind } from '../understanding.ts';
import { evidenceIn, TABLE, weigh } from './evidence.ts';
import { ADULT_AT_RISK_SAID } from './examples/adult-at-risk.ts';
import { CHILD_AT_RISK_SAID } from './examples/child-at-risk.ts';
import { DANGER_TO_LIFE_SAID } from './examples/danger-to-life.ts';
import { DOMESTIC_ABUSE_SAID } from './examples/domestic-abuse.ts';
import { EVERYDAY_SAID } from './examples/everyday.ts';
import { GAS_LEAK_SAID } from './examples/gas-leak.ts';
import { HOMELESS_TONIGHT_SAID } from './examples/homeless-tonight.ts';
import { LOOK_ALIKES_SAID } from './examples/look-alikes.ts';
import { POWER_LINE_OR_DANGEROUS_STRUCTURE_SAID } from './examples/power-line-or-dangerous-structure.ts';

export interface Opinion {
  /** The likeliest kind, whether or not it is likely. */
  readonly urgent: UrgentKind;
  /** How far that kind is ahead of "everyday": from 0 on it is likelier than not. */
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
const ROUNDS = 5;

let learnt: SecondOpinion | undefined;

/** Learns from the examples when first asked, which takes some 200 ms; the same every time. */
export function secondOpinion(): SecondOpinion {
  learnt ??= learn();
  return learnt;
}

function learn(): SecondOpinion {
  const examples = [
    ...URGENT_KINDS.flatMap((kind, label) => examplesOf(SAID[kind], label)),
    ...examplesOf(LOOK_ALIKES_SAID + EVERYDAY_SAID, EVERYDAY),
  ];
  const evidence = examples.map(({ tokens }) => evidenceIn(tokens));
  const weights = inverseFrequencies(evidence.map(({ features }) => features));
  const solver = new LinearSolver(
    {
      vectors: evidence.map((found) => weigh(found, weights)),
      labels: examples.map(({ label }) => label),
      weak: examples.map(() => false),
      classes: CLASSES,
      features: TABLE,
    },
    { cost: 1, positive: 1 },
  );
  solver.learn(ROUNDS);
  return reader(solver.weights, weights);
}

function examplesOf(said: string, label: number): { tokens: Token[]; label: number }[] {
  return said
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ tokens: tokenise(fold(line)), label }));
}

function inverseFrequencies(messages: readonly Int32Array[]): Float32Array {
  const counts = new Float32Array(TABLE);
  for (const features of messages) for (const at of features) counts[at] = (counts[at] ?? 0) + 1;
  return counts.map((count) => (count === 0 ? 0 : Math.log((1 + messages.length) / (1 + count)) + 1));
}

function reader(model: Float32Array, weights: Float32Array): SecondOpinion {
  const margins = new Float64Array(CLASSES);
  const marginsOf = (tokens: readonly Token[]) => {
    marginsInto(margins, model, weigh(evidenceIn(tokens), weights));
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
