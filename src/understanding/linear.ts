/** A linear classifier, and how messages score that it has not learnt from. */
import { LinearSolver, marginsInto } from './solver.ts';
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

const FOLDS = 3;
const FIRST_PASSES = 3;
/** After a change of fold, the rest has little to learn anew. */
const FOLD_PASSES = 2;
const LAST_PASSES = 3;
/** The margin of a topic that was left out: certainly not that one. */
const OUTSIDE = -2;

/** Learns in three rounds, each without a third of the examples, and at last from all of them. */
export function trainLinear(
  vectors: readonly SparseVector[],
  labels: readonly number[],
  classes: number,
  features: number,
): { readonly model: LinearModel; readonly heldOut: readonly HeldOut[] } {
  const solver = new LinearSolver(vectors, labels, classes, features);
  const heldOut: HeldOut[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const leftOut = (label: number) => label % FOLDS === fold;
    const left = (example: number) => leftOut(labels[example] as number) || example % FOLDS === fold;
    const examples = labels.flatMap((_, example) => (left(example) ? [example] : []));
    solver.forget(examples);
    solver.learn(fold === 0 ? FIRST_PASSES : FOLD_PASSES, left);
    for (const example of examples) {
      const margins = new Float64Array(classes);
      marginsInto(margins, solver.weights, vectors[example] as SparseVector);
      for (let target = fold; target < classes; target += FOLDS) margins[target] = OUTSIDE;
      const label = labels[example] as number;
      heldOut.push({ margins, label: leftOut(label) ? -1 : label });
    }
  }
  solver.learn(LAST_PASSES);
  return { model: { classes, weights: solver.weights }, heldOut };
}

/** Each class's distance from its border, positive inside, into `margins`. */
export function linearMargins(model: LinearModel, vector: SparseVector, margins: Float64Array): void {
  marginsInto(margins, model.weights, vector);
}
