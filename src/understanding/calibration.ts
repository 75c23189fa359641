/**
 * Turns margins into probabilities that mean what they say. Learnt by cross-validation in which every fold
 * also leaves whole topics out, so that it sees how messages about something unknown score.
 */
import type { HeldOut } from './linear.ts';

export interface Calibration {
  /** Log-odds that the message is about any topic: `bias + best · highest margin`. */
  readonly scope: { readonly bias: number; readonly best: number };
  /** Margins are multiplied by this before the softmax over topics. */
  readonly sharpness: number;
}

/** Sensible for few topics or phrases, where leaving some out tells little of what is unknown. */
const DEFAULT_CALIBRATION: Calibration = { scope: { bias: 1.5, best: 5 }, sharpness: 4 };

/** How many of the messages a council gets are about something it has no topic for. */
const UNKNOWN_SHARE = 0.05;
/**
 * In the end it learns from all messages, not from four in five, and is right more often than when they were left out.
 * By how much is about the same for the benchmarks' sets and for our own messages.
 */
const SURER = 1.3;
const FEWEST_TOPICS = 20;
const SCOPE_STEPS = 12;
const SCOPE_PULL = 1e-3;
/** Enough messages to learn one number from. */
const SHARPNESS_SAMPLE = 600;

/** From how messages score that were left out of training, some with their whole topic. */
export function learnCalibration(heldOut: readonly HeldOut[], classes: number): Calibration {
  const known = heldOut.filter(({ label }) => label >= 0);
  if (classes < FEWEST_TOPICS || known.length < classes * 2) return DEFAULT_CALIBRATION;
  return { scope: fitScope(heldOut), sharpness: SURER * fitSharpness(known) };
}

/** Probabilities of each topic, in order; what is missing to 1 is the probability of none of them. */
export function probabilities({ scope, sharpness }: Calibration, margins: Float64Array): Float64Array {
  const best = highest(margins);
  const raised = margins.map((margin) => Math.exp(sharpness * (margin - best)));
  const total = raised.reduce((sum, value) => sum + value, 0);
  const inScope = logistic(scope.bias + scope.best * best);
  return raised.map((value) => (value / total) * inScope);
}

const highest = (margins: Float64Array) => margins.reduce((best, margin) => Math.max(best, margin), -2);

const logistic = (value: number) => 1 / (1 + Math.exp(-value));

/** Logistic regression of "in scope" on the highest margin, by Newton's method. */
function fitScope(heldOut: readonly HeldOut[]): Calibration['scope'] {
  const unknown = heldOut.filter(({ label }) => label < 0).length;
  const known = heldOut.length - unknown;
  const rows = heldOut.map(({ margins, label }) =>
    label < 0
      ? { best: highest(margins), truth: 0, weight: UNKNOWN_SHARE / unknown }
      : { best: highest(margins), truth: 1, weight: (1 - UNKNOWN_SHARE) / known },
  );
  let scope: Calibration['scope'] = { bias: Math.log((1 - UNKNOWN_SHARE) / UNKNOWN_SHARE), best: 0 };
  for (let step = 0; step < SCOPE_STEPS; step += 1) scope = newtonStep(scope, rows);
  return scope;
}

interface Row {
  readonly best: number;
  readonly truth: number;
  readonly weight: number;
}

/** A little pull towards 0 keeps the step finite where the highest margin tells all. */
function newtonStep({ bias, best }: Calibration['scope'], rows: readonly Row[]): Calibration['scope'] {
  let [slopeBias, slopeBest] = [SCOPE_PULL * bias, SCOPE_PULL * best];
  let [curveBias, curveBoth, curveBest] = [SCOPE_PULL, 0, SCOPE_PULL];
  for (const row of rows) {
    const likely = logistic(bias + best * row.best);
    const error = row.weight * (likely - row.truth);
    const curve = row.weight * likely * (1 - likely);
    slopeBias += error;
    slopeBest += error * row.best;
    curveBias += curve;
    curveBoth += curve * row.best;
    curveBest += curve * row.best * row.best;
  }
  const determinant = curveBias * curveBest - curveBoth * curveBoth;
  return {
    bias: bias - (curveBest * slopeBias - curveBoth * slopeBest) / determinant,
    best: best - (curveBias * slopeBest - curveBoth * slopeBias) / determinant,
  };
}

/** The sharpness under which the true topics are most likely, by ternary search (the loss is convex in it). */
function fitSharpness(known: readonly HeldOut[]): number {
  const every = Math.ceil(known.length / SHARPNESS_SAMPLE);
  const sample = known.filter((_, at) => at % every === 0);
  const loss = (sharpness: number) =>
    sample.reduce((sum, { margins, label }) => sum + surprise(margins, label, sharpness), 0);
  let low = 0.5;
  let high = 30;
  while (high - low > 0.2) {
    const third = (high - low) / 3;
    if (loss(low + third) < loss(high - third)) high -= third;
    else low += third;
  }
  return (low + high) / 2;
}

/** Minus the logarithm of the topic's softmax share. */
function surprise(margins: Float64Array, label: number, sharpness: number): number {
  const own = margins[label] as number;
  let total = 0;
  for (const margin of margins) total += Math.exp(sharpness * (margin - own));
  return Math.log(total);
}
