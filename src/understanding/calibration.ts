/**
 * Turns margins into probabilities that mean what they say. Learnt by cross-validation in which every fold
 * also leaves whole topics out, so that it sees how messages about something unknown score. What a margin is worth depends
 * on how long the message is: the more words, the smaller are all margins, where topics have many phrases of all lengths.
 */
import { type Cost, fitSum } from './fit-sum.ts';
import type { HeldOut } from './linear.ts';

export interface Calibration {
  /** Of the logarithm of 1 and a message's words: the usual, and how far most are from it. */
  readonly lengths: { readonly usual: number; readonly spread: number };
  /** Log-odds that the message is about any topic: `bias + best · highest margin + length · its length`. */
  readonly scope: { readonly bias: number; readonly best: number; readonly length: number };
  /** Margins are multiplied by `bias + length · the message's length` before the softmax over topics. */
  readonly sharpness: { readonly bias: number; readonly length: number };
}

/** Sensible for few topics or phrases, where leaving some out tells little of what is unknown. */
const DEFAULT_CALIBRATION: Calibration = {
  lengths: { usual: 0, spread: 0 },
  scope: { bias: 1.5, best: 5, length: 0 },
  sharpness: { bias: 4, length: 0 },
};

/** How many of the messages a council gets are about something it has no topic for. */
const UNKNOWN_SHARE = 0.05;
/**
 * In the end it learns from all messages, not from four in five, and is right more often than when they were left out.
 * By how much is about the same for the benchmarks' sets and for our own messages.
 */
const SURER = 1.35;
const FEWEST_TOPICS = 20;
/** Enough messages to learn two numbers from. */
const SHARPNESS_SAMPLE = 1200;
/** Newton's method comes to the sharpness from below: there each step is too short rather than too long. */
const DULL = 1;
const LEAST_SHARPNESS = 0.5;
const MOST_SHARPNESS = 40;
/** Almost no message to learn from is more standard deviations from the usual length; beyond that nothing more is assumed. */
const FURTHEST = 2;
/** Less comes of reckoning alone. */
const LEAST_SPREAD = 1e-6;
/** Keeps a number finite, and hardly moves it. */
const PULL = 1e-3;
/** What length tells is found in many messages and guessed in few: without evidence, that it tells nothing. */
const LENGTH_PULL = 1;

/** From how messages score that were left out of training, some with their whole topic. */
export function learnCalibration(heldOut: readonly HeldOut[], classes: number): Calibration {
  const known = heldOut.filter(({ label }) => label >= 0);
  if (classes < FEWEST_TOPICS || known.length < classes * 2) return DEFAULT_CALIBRATION;
  const lengths = lengthsOf(heldOut);
  const { bias, length } = fitSharpness(known, lengths);
  return {
    lengths,
    scope: fitScope(heldOut, lengths),
    sharpness: { bias: SURER * bias, length: SURER * length },
  };
}

/** Probabilities of each topic, in order, for a message of so many words; what is missing to 1 is that of none. */
export function probabilities(
  { lengths, scope, sharpness }: Calibration,
  margins: Float64Array,
  words: number,
): Float64Array {
  const best = highest(margins);
  const length = lengthIn(lengths, words);
  const wanted = sharpness.bias + sharpness.length * length;
  const sharp = Math.min(MOST_SHARPNESS, Math.max(LEAST_SHARPNESS, wanted));
  const raised = margins.map((margin) => Math.exp(sharp * (margin - best)));
  const total = raised.reduce((sum, value) => sum + value, 0);
  const inScope = logistic(scope.bias + scope.best * best + scope.length * length);
  return raised.map((value) => (value / total) * inScope);
}

const highest = (margins: Float64Array) =>
  margins.reduce((best, margin) => Math.max(best, margin), Number.NEGATIVE_INFINITY);

function lengthsOf(messages: readonly HeldOut[]): Calibration['lengths'] {
  const lengths = messages.map(({ words }) => Math.log1p(words));
  const meanOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  const usual = meanOf(lengths);
  return { usual, spread: Math.sqrt(meanOf(lengths.map((length) => (length - usual) ** 2))) };
}

/** In spreads from the usual; 0 where all are of one length. */
function lengthIn({ usual, spread }: Calibration['lengths'], words: number): number {
  const from = spread < LEAST_SPREAD ? 0 : (Math.log1p(words) - usual) / spread;
  return Math.min(FURTHEST, Math.max(-FURTHEST, from));
}

const logistic = (value: number) => 1 / (1 + Math.exp(-value));

/** Logistic regression of "in scope" on the highest margin and the length. */
function fitScope(heldOut: readonly HeldOut[], lengths: Calibration['lengths']): Calibration['scope'] {
  const unknown = heldOut.filter(({ label }) => label < 0).length;
  const known = heldOut.length - unknown;
  const rows = heldOut.map(({ margins, label, words }) => ({
    parts: [1, highest(margins), lengthIn(lengths, words)],
    ...(label < 0
      ? { truth: 0, weight: UNKNOWN_SHARE / unknown }
      : { truth: 1, weight: (1 - UNKNOWN_SHARE) / known }),
  }));
  // The rows' weights are 1 together, so what a pull counts for goes by how many they are.
  const fitted = [
    { begin: Math.log((1 - UNKNOWN_SHARE) / UNKNOWN_SHARE), pull: PULL },
    { begin: 0, pull: PULL },
    { begin: 0, pull: PULL + LENGTH_PULL / rows.length },
  ];
  const [bias, best, length] = fitSum(fitted, rows, ({ truth, weight }, sum) => {
    const likely = logistic(sum);
    return {
      cost: -weight * Math.log(Math.max(Number.MIN_VALUE, truth === 1 ? likely : logistic(-sum))),
      slope: weight * (likely - truth),
      curve: weight * likely * (1 - likely),
    };
  }) as [number, number, number];
  return { bias, best, length };
}

/** The sharpness under which the true topics are most likely. */
function fitSharpness(known: readonly HeldOut[], lengths: Calibration['lengths']): Calibration['sharpness'] {
  const every = Math.ceil(known.length / SHARPNESS_SAMPLE);
  const rows = known
    .filter((_, at) => at % every === 0)
    .map((heldOut) => ({ ...heldOut, parts: [1, lengthIn(lengths, heldOut.words)] }));
  const fitted = [
    { begin: DULL, pull: PULL },
    { begin: 0, pull: LENGTH_PULL },
  ];
  const [bias, length] = fitSum(fitted, rows, surprise) as [number, number];
  return { bias, length };
}

/** Minus the logarithm of the topic's softmax share. */
function surprise({ margins, label }: HeldOut, sharpness: number): Cost {
  const own = margins[label] as number;
  let [total, slope, curve] = [0, 0, 0];
  for (const margin of margins) {
    const ahead = margin - own;
    const share = Math.exp(sharpness * ahead);
    total += share;
    slope += share * ahead;
    curve += share * ahead * ahead;
  }
  slope /= total;
  return { cost: Math.log(total), slope, curve: curve / total - slope * slope };
}
