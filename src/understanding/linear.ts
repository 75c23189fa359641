/** A linear classifier, and how messages score that it has not learnt from. */
import { LinearSolver, marginsInto, type TrainingSet } from './solver.ts';
import type { SparseVector } from './vocabulary.ts';

/** Weights by feature, then class, so that a query reads one row a feature; the last row is the bias. */
export interface LinearModel {
  readonly classes: number;
  readonly weights: Float32Array;
}

/** How a training message scores when it was left out. */
export interface HeldOut {
  readonly margins: Float64Array;
  /** -1 when its whole topic was left out with it: then it is about something unknown. */
  readonly label: number;
}

const PRICES = { cost: 0.3, positive: 5 };
const ROUNDS = 2;
/** In each round one in so many examples is left out, and all of one in so many topics. */
const FOLDS = 5;
/** Enough left-out messages to calibrate by: then there is no need for another round. */
const ENOUGH_HELD_OUT = 800;
/** The margin of a topic that was left out: certainly not that one. */
const OUTSIDE = -2;

/** Learns from all; and again without some, in as many rounds as it takes, to see how those score. */
export function trainLinear(set: TrainingSet): {
  readonly model: LinearModel;
  readonly heldOut: readonly HeldOut[];
} {
  const heldOut: HeldOut[] = [];
  for (let fold = 0; fold < FOLDS && heldOut.length < ENOUGH_HELD_OUT; fold += 1) {
    heldOut.push(...scoreLeftOut(set, fold));
  }
  const { classes } = set;
  return { model: { classes, weights: learn(set, [...set.labels.keys()]) }, heldOut };
}

function learn(set: TrainingSet, examples: readonly number[]): Float32Array {
  const solver = new LinearSolver(
    {
      vectors: examples.map((example) => set.vectors[example] as SparseVector),
      labels: examples.map((example) => set.labels[example] as number),
      weak: examples.map((example) => set.weak[example] as boolean),
      classes: set.classes,
      features: set.features,
    },
    PRICES,
  );
  solver.learn(ROUNDS);
  return solver.weights;
}

/** How what residents type scores when it is left out; of a great many, some. */
function scoreLeftOut(set: TrainingSet, fold: number): HeldOut[] {
  const examples = [...set.labels.keys()];
  const weights = learn(
    set,
    examples.filter((example) => !isLeftOut(set, example, fold)),
  );
  const left = examples.filter((example) => isLeftOut(set, example, fold) && !set.weak[example]);
  const every = Math.max(1, Math.floor(left.length / ENOUGH_HELD_OUT));
  return left.filter((_, at) => at % every === 0).map((example) => score(set, weights, example, fold));
}

function isLeftOut({ labels, weak }: TrainingSet, example: number, fold: number): boolean {
  if ((labels[example] as number) % FOLDS === fold) return true;
  return !weak[example] && example % FOLDS === fold;
}

function score(
  { vectors, labels, classes }: TrainingSet,
  weights: Float32Array,
  example: number,
  fold: number,
): HeldOut {
  const margins = new Float64Array(classes);
  marginsInto(margins, weights, vectors[example] as SparseVector);
  for (let target = fold; target < classes; target += FOLDS) margins[target] = OUTSIDE;
  const label = labels[example] as number;
  return { margins, label: label % FOLDS === fold ? -1 : label };
}

/** Each class's distance from its border, positive inside, into `margins`. */
export function linearMargins(model: LinearModel, vector: SparseVector, margins: Float64Array): void {
  marginsInto(margins, model.weights, vector);
}
