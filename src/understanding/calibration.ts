/**
 * Turns margins into probabilities that mean what they say. Learnt by cross-validation in which every fold
 * also leaves whole topics out, so that it sees how messages about something unknown score.
 */
import type { HeldOut } from './linear.ts';

export interface Calibration {
  /** Log-odds that the message is about any topic: `bias + best · highest margin + gap · lead over the next`. */
  readonly scope: { readonly bias: number; readonly best: number; readonly gap: number };
  /** Margins are multiplied by this before the softmax over topics. */
  readonly sharpness: number;
}

/** Sensible for few topics or phrases, where cross-validation has nothing to go by. */
const DEFAULT_CALIBRATION: Calibration = { scope: { bias: 1.5, best: 4, gap: 2 }, sharpness: 4 };

/** How many of the messages a council gets are about something it has no topic for. */
const UNKNOWN_SHARE = 0.1;
const FEWEST_TOPICS = 5;
/** Enough messages to learn one number from. */
const SHARPNESS_SAMPLE = 600;

/** From how messages score that were left out of training, some with their whole topic. */
export function learnCalibration(heldOut: readonly HeldOut[], classes: number): Calibration {
  const known = heldOut.filter(({ label }) => label >= 0);
  if (classes < FEWEST_TOPICS || known.length < classes * 2) return DEFAULT_CALIBRATION;
  return { scope: fitScope(heldOut), sharpness: fitSharpness(known) };
}

/** Probabilities of each topic, in order; what is missing to 1 is the probability of none of them. */
export function probabilities(calibration: Calibration, margins: Float64Array): Float64Array {
  const inScope = logistic(scopeLogit(calibration.scope, margins));
  const shares = softmax(margins, calibration.sharpness);
  return shares.map((share) => share * inScope);
}

function bestTwo(margins: Float64Array): [number, number] {
  let best = Number.NEGATIVE_INFINITY;
  let next = Number.NEGATIVE_INFINITY;
  for (const margin of margins) {
    if (margin > best) {
      next = best;
      best = margin;
    } else if (margin > next) next = margin;
  }
  return [Math.max(best, -2), Math.max(next, -2)];
}

function scopeLogit(scope: Calibration['scope'], margins: Float64Array): number {
  const [best, next] = bestTwo(margins);
  return scope.bias + scope.best * best + scope.gap * (best - next);
}

function softmax(margins: Float64Array, sharpness: number): Float64Array {
  const [best] = bestTwo(margins);
  const raised = margins.map((margin) => Math.exp(sharpness * (margin - best)));
  const total = raised.reduce((sum, value) => sum + value, 0);
  return raised.map((value) => (total > 0 ? value / total : 0));
}

const logistic = (value: number) => 1 / (1 + Math.exp(-value));

/** Logistic regression of "in scope" by gradient steps; three weights need no better method. */
function fitScope(heldOut: readonly HeldOut[]): Calibration['scope'] {
  const unknown = heldOut.filter(({ label }) => label < 0).length;
  const known = heldOut.length - unknown;
  const rows = heldOut.map(({ margins, label }) => {
    const [best, next] = bestTwo(margins);
    const weight = label < 0 ? UNKNOWN_SHARE / unknown : (1 - UNKNOWN_SHARE) / known;
    return { best, gap: best - next, truth: label < 0 ? 0 : 1, weight };
  });
  let scope = DEFAULT_CALIBRATION.scope;
  for (let step = 0; step < 600; step += 1) {
    const slope = { bias: 0, best: 0, gap: 0 };
    for (const { best, gap, truth, weight } of rows) {
      const error = weight * (logistic(scope.bias + scope.best * best + scope.gap * gap) - truth);
      slope.bias += error;
      slope.best += error * best;
      slope.gap += error * gap;
    }
    scope = {
      bias: scope.bias - 4 * slope.bias,
      best: scope.best - 4 * slope.best,
      gap: scope.gap - 4 * slope.gap,
    };
  }
  return scope;
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
