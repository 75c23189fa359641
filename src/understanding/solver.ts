/**
 * Dual coordinate descent for linear support vector machines with squared hinge loss (Hsieh et al., "A Dual
 * Coordinate Descent Method for Large-scale Linear SVM", ICML 2008), one class against the rest, all classes
 * in one pass: an example is read once and its margins for every class are made from rows that lie together.
 * Examples can be forgotten and learnt again, so that cross-validation costs a few passes a fold rather than
 * a training from nothing. Deterministic: the order of examples comes from a fixed generator.
 */
import type { SparseVector } from './vocabulary.ts';

export interface SolverOptions {
  /** Price of a training error against the size of the weights. */
  readonly cost: number;
  /** Where every class's bias starts: at -1 all but the examples that share features with a class are content. */
  readonly bias: number;
}

const SOLVER_DEFAULTS: SolverOptions = { cost: 1, bias: -1 };

/** Smaller steps change nothing one could measure. */
const LEAST_STEP = 1e-4;
const SEED = 0x9e3779b1;

export class LinearSolver {
  /** By feature, then class; the last row is the bias. */
  readonly weights: Float32Array;
  readonly #classes: number;
  readonly #softness: number;
  readonly #labels: Int32Array;
  readonly #vectors: readonly SparseVector[];
  /** Squared length of each example, bias included. */
  readonly #squares: Float64Array;
  /** Dual variables, by example, then class. */
  readonly #alphas: Float32Array;
  readonly #order: Int32Array;
  readonly #margins: Float64Array;
  readonly #steps: Float64Array;
  readonly #moved: Int32Array;
  #random = SEED | 1;

  constructor(
    vectors: readonly SparseVector[],
    labels: readonly number[],
    classes: number,
    features: number,
    { cost, bias }: SolverOptions = SOLVER_DEFAULTS,
  ) {
    this.weights = new Float32Array((features + 1) * classes).fill(bias, features * classes);
    this.#classes = classes;
    this.#softness = 0.5 / cost;
    this.#labels = Int32Array.from(labels);
    this.#vectors = vectors;
    this.#squares = Float64Array.from(vectors, ({ values }) =>
      values.reduce((sum, value) => sum + value * value, 1),
    );
    this.#alphas = new Float32Array(vectors.length * classes);
    this.#order = Int32Array.from(vectors, (_, at) => at);
    this.#margins = new Float64Array(classes);
    this.#steps = new Float64Array(classes);
    this.#moved = new Int32Array(classes);
  }

  /** Goes over all the examples but those `left` out, so many times, in a new order each time. */
  learn(passes: number, left: (example: number) => boolean = () => false): void {
    const order = this.#order.filter((example) => !left(example));
    for (let pass = 0; pass < passes; pass += 1) {
      this.#shuffle(order);
      for (const example of order) this.#visit(example);
    }
  }

  /** Takes back what the examples have taught. */
  forget(examples: Iterable<number>): void {
    for (const example of examples) {
      const from = example * this.#classes;
      let moved = 0;
      for (let target = 0; target < this.#classes; target += 1) {
        const alpha = this.#alphas[from + target] as number;
        if (alpha === 0) continue;
        this.#moved[moved] = target;
        this.#steps[moved] = this.#labels[example] === target ? -alpha : alpha;
        moved += 1;
      }
      this.#alphas.fill(0, from, from + this.#classes);
      this.#move(this.#vectors[example] as SparseVector, moved);
    }
  }

  #visit(example: number): void {
    const vector = this.#vectors[example] as SparseVector;
    marginsInto(this.#margins, this.weights, vector);
    const label = this.#labels[example] as number;
    const curve = (this.#squares[example] as number) + this.#softness;
    const from = example * this.#classes;
    let moved = 0;
    for (let target = 0; target < this.#classes; target += 1) {
      const alpha = this.#alphas[from + target] as number;
      const sign = target === label ? 1 : -1;
      const gradient = sign * (this.#margins[target] as number) - 1 + this.#softness * alpha;
      if (alpha === 0 && gradient >= 0) continue;
      const next = Math.max(alpha - gradient / curve, 0);
      const step = (next - alpha) * sign;
      if (Math.abs(step) < LEAST_STEP) continue;
      this.#alphas[from + target] = next;
      this.#moved[moved] = target;
      this.#steps[moved] = step;
      moved += 1;
    }
    this.#move(vector, moved);
  }

  /** Adds the steps of the first `count` moved classes to the weights of the example's features. */
  #move({ indexes, values }: SparseVector, count: number): void {
    if (count === 0) return;
    const bias = this.weights.length - this.#classes;
    this.#moveRow(bias, 1, count);
    for (let at = 0; at < indexes.length; at += 1) {
      this.#moveRow((indexes[at] as number) * this.#classes, values[at] as number, count);
    }
  }

  #moveRow(row: number, value: number, count: number): void {
    for (let at = 0; at < count; at += 1) {
      const place = row + (this.#moved[at] as number);
      this.weights[place] = (this.weights[place] as number) + value * (this.#steps[at] as number);
    }
  }

  /** Fisher–Yates by Marsaglia's xorshift32: the same on every machine. */
  #shuffle(items: Int32Array): void {
    for (let at = items.length - 1; at > 0; at -= 1) {
      this.#random ^= this.#random << 13;
      this.#random ^= this.#random >>> 17;
      this.#random ^= this.#random << 5;
      const other = (this.#random >>> 0) % (at + 1);
      const kept = items[at] as number;
      items[at] = items[other] as number;
      items[other] = kept;
    }
  }
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
