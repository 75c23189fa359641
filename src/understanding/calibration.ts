/**
 * Turns margins into probabilities that mean what they say. Learnt by cross-validation in which every fold
 * also leaves whole topics out, so that it sees how messages about something unknown score. The more words a message
 * has, the smaller are its margins, whatever it is about: the same margin tells more of a long message than of a short one.
 */
import { type Cost, fitSum } from './fit-sum.ts';
import type { HeldOut } from './linear.ts';

export interface Calibration {
  /** Log-odds that the message is about any topic: `bias + best · highest margin + length · its length`. */
  readonly scope: { readonly bias: number; readonly best: number; readonly length: number };
  /** Margins are multiplied by `bias + length · the message's length` before the softmax over topics. */
  readonly sharpness: { readonly bias: number; readonly length: number };
}

/** Sensible for few topics or phrases, where leaving some out tells little of what is unknown. */
const DEFAULT_CALIBRATION: Calibration = {
  scope: { bias: 1.5, best: 5, length: 0 },
  sharpness: { bias: 4, length: 0 },
};

/** How many of the messages a council gets are about something it has no topic for. */
const UNKNOWN_SHARE = 0.05;
/**
 * In the end it learns from all messages, not from four in five, and is right more often than when they were left out.
 * By how much is about the same for the benchmarks' sets and for our own messages.
 */
const SURER = 1.3;
const FEWEST_TOPICS = 20;
/** Enough messages to learn two numbers from. */
const SHARPNESS_SAMPLE = 1200;
/** Newton's method comes to the sharpness from below: there each step is too short rather than too long. */
const DULL = 1;
const LEAST_SHARPNESS = 0.5;
const MOST_WORDS = 30;

/** From how messages score that were left out of training, some with their whole topic. */
export function learnCalibration(heldOut: readonly HeldOut[], classes: number): Calibration {
  const known = heldOut.filter(({ label }) => label >= 0);
  if (classes < FEWEST_TOPICS || known.length < classes * 2) return DEFAULT_CALIBRATION;
  const { bias, length } = fitSharpness(known);
  return { scope: fitScope(heldOut), sharpness: { bias: SURER * bias, length: SURER * length } };
}

/** Probabilities of each topic, in order, for a message of so many words; what is missing to 1 is that of none. */
export function probabilities(
  { scope, sharpness }: Calibration,
  margins: Float64Array,
  words: number,
): Float64Array {
  const best = highest(margins);
  const length = lengthOf(words);
  const sharp = Math.max(LEAST_SHARPNESS, sharpness.bias + sharpness.length * length);
  const raised = margins.map((margin) => Math.exp(sharp * (margin - best)));
  const total = raised.reduce((sum, value) => sum + value, 0);
  const inScope = logistic(scope.bias + scope.best * best + scope.length * length);
  return raised.map((value) => (value / total) * inScope);
}

const highest = (margins: Float64Array) => margins.reduce((best, margin) => Math.max(best, margin), -2);

/** Of a message of so many words; hardly a phrase has more than the most, so nothing was learnt of those. */
const lengthOf = (words: number) => Math.log1p(Math.min(words, MOST_WORDS));

const logistic = (value: number) => 1 / (1 + Math.exp(-value));

/** Logistic regression of "in scope" on the highest margin and the length. */
function fitScope(heldOut: readonly HeldOut[]): Calibration['scope'] {
  const unknown = heldOut.filter(({ label }) => label < 0).length;
  const known = heldOut.length - unknown;
  const rows = heldOut.map(({ margins, label, words }) => ({
    parts: [1, highest(margins), lengthOf(words)],
    ...(label < 0
      ? { truth: 0, weight: UNKNOWN_SHARE / unknown }
      : { truth: 1, weight: (1 - UNKNOWN_SHARE) / known }),
  }));
  const begin = [Math.log((1 - UNKNOWN_SHARE) / UNKNOWN_SHARE), 0, 0];
  const [bias, best, length] = fitSum(begin, rows, ({ truth, weight }, sum) => {
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
function fitSharpness(known: readonly HeldOut[]): Calibration['sharpness'] {
  const every = Math.ceil(known.length / SHARPNESS_SAMPLE);
  const rows = known
    .filter((_, at) => at % every === 0)
    .map((heldOut) => ({ ...heldOut, parts: [1, lengthOf(heldOut.words)] }));
  const [bias, length] = fitSum([DULL, 0], rows, surprise) as [number, number];
  return { bias, length };
}

/** Minus the logarithm of the topic's softmax share. */
function surprise({ margins, label }: HeldOut, sharpness: number): Cost {
  const own = margins[label] as number;
  const sharp = Math.max(LEAST_SHARPNESS, sharpness);
  let [total, slope, curve] = [0, 0, 0];
  for (const margin of margins) {
    const ahead = margin - own;
    const share = Math.exp(sharp * ahead);
    total += share;
    slope += share * ahead;
    curve += share * ahead * ahead;
  }
  slope /= total;
  return { cost: Math.log(total), slope, curve: curve / total - slope * slope };
}
