/**
 * Dual coordinate descent for linear support vector machines with squared hinge loss (Hsieh et al., "A Dual
 * Coordinate Descent Method for Large-scale Linear SVM", ICML 2008), one class against the rest, all classes
 * in one pass. An example has to do with few classes: a whole pass finds those, the others look at no more.
 * Deterministic: the order of examples comes from a fixed generator.
 */
import { Shuffler } from './shuffler.ts';
import type { SparseVector } from './vocabulary.ts';

/** What to learn from: `labels` and `weak` go with `vectors`. */
export interface TrainingSet {
  readonly vectors: readonly SparseVector[];
  readonly labels: readonly number[];
  /** Those that speak for their own class and not against the others, which saves looking at them. */
  readonly weak: readonly boolean[];
  readonly classes: number;
  readonly features: number;
}

export interface Prices {
  /** Of a training error against the size of the weights. */
  readonly cost: number;
  /** How many times that for an error on an example of the class, since the rest outnumber it. */
  readonly positive: number;
}

/** Where every class's bias starts: all but the examples that share features with a class are content. */
const BIAS = -1;
/** Smaller steps change nothing one could measure. */
const LEAST_STEP = 0.01;

export class LinearSolver {
  /** By feature, then class; the last row is the bias. */
  readonly weights: Float32Array;
  readonly #set: TrainingSet;
  /** How far an example may stay on the wrong side for its dual variable; less for its own class. */
  readonly #softness: number;
  readonly #ownSoftness: number;
  /** Squared length of each example, bias included. */
  readonly #squares: Float64Array;
  /** Dual variables, by example, then class. */
  readonly #alphas: Float32Array;
  /** The classes each example has to do with: its own first. */
  readonly #near: Uint16Array[];
  readonly #margins: Float64Array;
  readonly #steps: Float64Array;
  readonly #moved: Uint16Array;
  readonly #shuffler = new Shuffler();

  /** `weights` is written over: a large set's take so much memory that they are better used again. */
  constructor(set: TrainingSet, { cost, positive }: Prices, weights = weightsFor(set)) {
    const { vectors, labels, classes, features } = set;
    this.#set = set;
    this.#softness = 0.5 / cost;
    this.#ownSoftness = this.#softness / positive;
    this.weights = weights.fill(0).fill(BIAS, features * classes);
    this.#squares = Float64Array.from(vectors, ({ values }) =>
      values.reduce((sum, value) => sum + value * value, 1),
    );
    this.#alphas = new Float32Array(vectors.length * classes);
    this.#near = labels.map((label) => Uint16Array.of(label));
    this.#margins = new Float64Array(classes);
    this.#steps = new Float64Array(classes);
    this.#moved = new Uint16Array(classes);
  }

  /** Each example with its own class once, then so often with all classes and again with those that were near. */
  learn(rounds: number): void {
    const order = Int32Array.from(this.#near.keys());
    for (const example of this.#shuffler.shuffled(order)) this.#visitNear(example);
    for (let round = 0; round < rounds; round += 1) {
      for (const example of this.#shuffler.shuffled(order)) {
        if (this.#set.weak[example]) this.#visitNear(example);
        else this.#visitAll(example);
      }
      for (const example of this.#shuffler.shuffled(order)) {
        if (!this.#set.weak[example]) this.#visitNear(example);
      }
    }
  }

  /** For every two classes, how much the examples of either hold the other's border off: a row for each class. */
  closeness(): Float64Array {
    const { classes, labels } = this.#set;
    const sums = new Float64Array(classes * classes);
    labels.forEach((label, example) => {
      for (const target of this.#near[example] as Uint16Array) {
        if (target === label) continue;
        const amount = this.#alphas[example * classes + target] as number;
        sums[label * classes + target] = (sums[label * classes + target] as number) + amount;
        sums[target * classes + label] = (sums[target * classes + label] as number) + amount;
      }
    });
    return sums;
  }

  /** Looks at every class, and notes those that learn from the example. */
  #visitAll(example: number): void {
    const { vectors, classes, labels } = this.#set;
    marginsInto(this.#margins, this.weights, vectors[example] as SparseVector);
    let moved = 0;
    for (let target = 0; target < classes; target += 1) {
      moved = this.#step(example, target, this.#margins[target] as number, moved);
    }
    this.#move(example, moved);
    const from = example * classes;
    const near: number[] = [];
    for (let target = 0; target < classes; target += 1) {
      if (target === labels[example] || this.#alphas[from + target] !== 0) near.push(target);
    }
    this.#near[example] = Uint16Array.from(near);
  }

  #visitNear(example: number): void {
    const near = this.#near[example] as Uint16Array;
    this.#marginsOf(example, near);
    let moved = 0;
    for (let at = 0; at < near.length; at += 1) {
      moved = this.#step(example, near[at] as number, this.#margins[at] as number, moved);
    }
    this.#move(example, moved);
  }

  /** The margins of these classes only, in their order. */
  #marginsOf(example: number, targets: Uint16Array): void {
    const { weights } = this;
    const margins = this.#margins;
    const { vectors, classes } = this.#set;
    const { indexes, values } = vectors[example] as SparseVector;
    const bias = weights.length - classes;
    for (let at = 0; at < targets.length; at += 1) {
      margins[at] = weights[bias + (targets[at] as number)] as number;
    }
    for (let feature = 0; feature < indexes.length; feature += 1) {
      const row = (indexes[feature] as number) * classes;
      const value = values[feature] as number;
      for (let at = 0; at < targets.length; at += 1) {
        const weight = weights[row + (targets[at] as number)] as number;
        margins[at] = (margins[at] as number) + value * weight;
      }
    }
  }

  /** Notes the step that is best for this class alone as number `moved`; returns how many are noted then. */
  #step(example: number, target: number, margin: number, moved: number): number {
    const { labels, classes } = this.#set;
    const own = labels[example] === target;
    const place = example * classes + target;
    const alpha = this.#alphas[place] as number;
    const softness = own ? this.#ownSoftness : this.#softness;
    // Below 0 the example would pull the class's border further.
    const slack = (own ? margin : -margin) - 1 + softness * alpha;
    if (alpha === 0 && slack >= 0) return moved;
    const next = Math.max(alpha - slack / ((this.#squares[example] as number) + softness), 0);
    if (Math.abs(next - alpha) < LEAST_STEP) return moved;
    this.#alphas[place] = next;
    this.#moved[moved] = target;
    this.#steps[moved] = own ? next - alpha : alpha - next;
    return moved + 1;
  }

  /** Adds the steps of the first `count` moved classes to the weights of the example's features. */
  #move(example: number, count: number): void {
    if (count === 0) return;
    const { vectors, classes } = this.#set;
    const { indexes, values } = vectors[example] as SparseVector;
    this.#moveRow(this.weights.length - classes, 1, count);
    for (let at = 0; at < indexes.length; at += 1) {
      this.#moveRow((indexes[at] as number) * classes, values[at] as number, count);
    }
  }

  #moveRow(row: number, value: number, count: number): void {
    const { weights } = this;
    const moved = this.#moved;
    const steps = this.#steps;
    for (let at = 0; at < count; at += 1) {
      const place = row + (moved[at] as number);
      weights[place] = (weights[place] as number) + value * (steps[at] as number);
    }
  }
}

/** Room for a set's weights. */
export function weightsFor({ features, classes }: TrainingSet): Float32Array {
  return new Float32Array((features + 1) * classes);
}

/** Each class's distance from its border, positive inside. Four features at a time, to read and write `margins` less. */
export function marginsInto(
  margins: Float64Array,
  weights: Float32Array,
  { indexes, values }: SparseVector,
): void {
  const classes = margins.length;
  const bias = weights.length - classes;
  for (let target = 0; target < classes; target += 1) margins[target] = weights[bias + target] as number;
  let at = 0;
  for (; at + 3 < indexes.length; at += 4) {
    const row0 = (indexes[at] as number) * classes;
    const row1 = (indexes[at + 1] as number) * classes;
    const row2 = (indexes[at + 2] as number) * classes;
    const row3 = (indexes[at + 3] as number) * classes;
    const value0 = values[at] as number;
    const value1 = values[at + 1] as number;
    const value2 = values[at + 2] as number;
    const value3 = values[at + 3] as number;
    for (let target = 0; target < classes; target += 1) {
      margins[target] =
        (margins[target] as number) +
        value0 * (weights[row0 + target] as number) +
        value1 * (weights[row1 + target] as number) +
        value2 * (weights[row2 + target] as number) +
        value3 * (weights[row3 + target] as number);
    }
  }
  for (; at < indexes.length; at += 1) {
    const row = (indexes[at] as number) * classes;
    const value = values[at] as number;
    for (let target = 0; target < classes; target += 1) {
      margins[target] = (margins[target] as number) + value * (weights[row + target] as number);
    }
  }
}
