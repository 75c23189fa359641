/** A linear classifier, and how messages score that it has not learnt from. */
import { addComplement } from './complement.ts';
import { createSecondLook, learnSecondLook, type SecondLookModel } from './second-look.ts';
import { setBackBySize } from './sizes.ts';
import { LinearSolver, type TrainingSet } from './solver.ts';
import type { SparseVector } from './vocabulary.ts';
import { marginsInto } from './weights.ts';

/** Weights by feature, then class, so that a query reads one row a feature; the last row is the bias. */
export interface LinearModel {
  readonly classes: number;
  readonly weights: Float32Array;
  readonly secondLook: SecondLookModel;
}

/** How a training message scores when it was left out. */
export interface HeldOut {
  readonly margins: Float64Array;
  /** -1 when its whole topic was left out with it: then it is about something unknown. */
  readonly label: number;
  readonly words: number;
}

const PRICES = { cost: 0.3, positive: 5 };
/** In each fold one in so many examples is left out, and all of one in so many topics. */
const FOLDS = 5;
/** Enough left-out messages to calibrate by: then there is no need for another fold. */
const ENOUGH_HELD_OUT = 800;
/** More of one fold would tell no more. */
const MOST_OF_FOLD = 2400;
/** The margin of a topic that was left out: certainly not that one. */
const OUTSIDE = -2;

/** What to learn from; the features from `counted` on are not counts of anything in the message. */
export interface LinearTrainingSet extends TrainingSet {
  readonly counted: number;
  /** How many words each example has. */
  readonly words: readonly number[];
}

/** Learns from all; then, in as many rounds as it takes, without some, to see how those score. */
export function trainLinear(set: LinearTrainingSet): {
  readonly model: LinearModel;
  readonly heldOut: readonly HeldOut[];
} {
  const solver = new LinearSolver(set, PRICES);
  solver.learn();
  const secondLook = learnSecondLook(set, solver.closeness());
  const heldOut: HeldOut[] = [];
  for (let fold = 0; fold < FOLDS && heldOut.length < ENOUGH_HELD_OUT; fold += 1) {
    heldOut.push(...scoreLeftOut(set, fold, solver));
  }
  const { weights } = solver;
  finish(weights, set, set.counted);
  return { model: { classes: set.classes, weights, secondLook }, heldOut };
}

/** What is not the solver's, since it looks at no example by itself. */
function finish(weights: Float32Array, set: TrainingSet, counted: number): void {
  addComplement(weights, set, counted);
  setBackBySize(weights, set);
}

/**
 * How what residents type scores when it is left out; of a great many, some. Without a second look: it changes no margin,
 * only whose it is, and that seldom.
 */
function scoreLeftOut(set: LinearTrainingSet, fold: number, solver: LinearSolver): HeldOut[] {
  const isOut = set.labels.map((_, example) => isLeftOut(set, example, fold));
  const out = [...isOut.keys()].filter((example) => isOut[example]);
  const spoken = out.filter((example) => !set.weak[example]);
  const every = Math.max(1, Math.ceil(spoken.length / MOST_OF_FOLD));
  const rest = <T>(all: readonly T[]) => all.filter((_, example) => !isOut[example]);
  const others = { vectors: rest(set.vectors), labels: rest(set.labels), weak: rest(set.weak) };
  return solver.without(out, () => {
    finish(solver.weights, { ...set, ...others }, set.counted);
    return spoken
      .filter((_, at) => at % every === 0)
      .map((example) => score(set, solver.weights, example, fold));
  });
}

function isLeftOut({ labels, weak }: TrainingSet, example: number, fold: number): boolean {
  if ((labels[example] as number) % FOLDS === fold) return true;
  return !weak[example] && example % FOLDS === fold;
}

function score(
  { vectors, labels, words, classes }: LinearTrainingSet,
  weights: Float32Array,
  example: number,
  fold: number,
): HeldOut {
  const margins = new Float64Array(classes);
  marginsInto(margins, weights, vectors[example] as SparseVector);
  for (let target = fold; target < classes; target += FOLDS) margins[target] = OUTSIDE;
  const label = labels[example] as number;
  return {
    margins,
    label: label % FOLDS === fold ? -1 : label,
    words: words[example] as number,
  };
}

/** Each class's distance from its border, positive inside. */
type MarginsOf = (vector: SparseVector) => Float64Array;

export function createLinear({ classes, weights, secondLook }: LinearModel): MarginsOf {
  const lookAgain = createSecondLook(secondLook, classes, weights.length / classes - 1);
  return (vector) => {
    const margins = new Float64Array(classes);
    marginsInto(margins, weights, vector);
    lookAgain(margins, vector);
    return margins;
  };
}
