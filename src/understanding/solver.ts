/**
 * Dual coordinate descent for linear support vector machines with squared hinge loss (Hsieh et al., "A Dual
 * Coordinate Descent Method for Large-scale Linear SVM", ICML 2008), one class against the rest. An example has to
 * do with few classes. A pass over all classes at once finds those; all else is learnt class by class, from its own
 * few examples, with weights so small that they stay in the processor's cache. Half of the examples come first: what
 * is near a class is told better by weights that have seen some of it, and that half costs half.
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
/** How often a class goes through its examples at most; those that have nothing more to teach it are left out. */
const PASSES = 4;
/** So many classes' weights are taken out of their rows at once: as many as come with one read of memory. */
const TOGETHER = 16;

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
  /** The examples that each class has to do with. */
  readonly #near: readonly number[][];
  readonly #shuffler = new Shuffler();

  /** `weights` is written over: a large set's take so much memory that they are better used again. */
  constructor(set: TrainingSet, { cost, positive }: Prices, weights = weightsFor(set)) {
    const { vectors, classes, features } = set;
    this.#set = set;
    this.#softness = 0.5 / cost;
    this.#ownSoftness = this.#softness / positive;
    this.weights = weights.fill(0).fill(BIAS, features * classes);
    this.#squares = Float64Array.from(vectors, ({ values }) =>
      values.reduce((sum, value) => sum + value * value, 1),
    );
    this.#alphas = new Float32Array(vectors.length * classes);
    this.#near = Array.from({ length: classes }, () => []);
  }

  /**
   * Each class from its own examples, which gives it a side; then from those of every other example that are near that
   * side; then, so many rounds, from those of all. More rounds make sure of what one has found.
   */
  learn(rounds = 1): void {
    const { labels } = this.#set;
    const all = Int32Array.from(labels.keys());
    for (const example of all) this.#near[labels[example] as number]?.push(example);
    this.#learnClasses(1);
    for (const examples of [
      all.filter((_, at) => at % 2 === 0),
      ...Array.from({ length: rounds }, () => all),
    ]) {
      this.#findNear(examples);
      this.#learnClasses(PASSES);
    }
  }

  /** For every two classes, how much the examples of either hold the other's border off: a row for each class. */
  closeness(): Float64Array {
    const { classes, labels } = this.#set;
    const sums = new Float64Array(classes * classes);
    this.#near.forEach((examples, target) => {
      for (const example of examples) {
        const label = labels[example] as number;
        if (target === label) continue;
        const amount = this.#alphas[example * classes + target] as number;
        sums[label * classes + target] = (sums[label * classes + target] as number) + amount;
        sums[target * classes + label] = (sums[target * classes + label] as number) + amount;
      }
    });
    return sums;
  }

  /** Shows those of the examples that speak against other classes to all of them, and notes which learn from it. */
  #findNear(examples: Int32Array): void {
    const { vectors, classes, labels, weak } = this.#set;
    const margins = new Float64Array(classes);
    const steps: Steps = { targets: new Uint16Array(classes), amounts: new Float64Array(classes), count: 0 };
    for (const near of this.#near) near.length = 0;
    for (const example of this.#shuffler.shuffled(examples)) {
      if (weak[example]) continue;
      const vector = vectors[example] as SparseVector;
      marginsInto(margins, this.weights, vector);
      steps.count = 0;
      for (let target = 0; target < classes; target += 1) {
        const own = labels[example] === target;
        const place = example * classes + target;
        const alpha = this.#alphas[place] as number;
        const next = this.#best(example, own, margins[target] as number, alpha);
        if (own || next > 0) this.#near[target]?.push(example);
        if (Math.abs(next - alpha) < LEAST_STEP) continue;
        this.#alphas[place] = next;
        steps.targets[steps.count] = target;
        steps.amounts[steps.count] = own ? next - alpha : alpha - next;
        steps.count += 1;
      }
      if (steps.count > 0) take(steps, this.weights, vector, classes);
    }
  }

  /** Each class by itself, from the examples near it; a few classes' weights are copied out and back at once. */
  #learnClasses(passes: number): void {
    const { classes, features } = this.#set;
    const size = features + 1;
    const columns = new Float32Array(Math.min(TOGETHER, classes) * size);
    for (let first = 0; first < classes; first += TOGETHER) {
      const taken = columns.subarray(0, Math.min(TOGETHER, classes - first) * size);
      takeColumns(taken, this.weights, first, size);
      for (let at = 0; at * size < taken.length; at += 1) {
        this.#learnClass(first + at, taken.subarray(at * size, (at + 1) * size), passes);
      }
      putColumns(taken, this.weights, first, size);
    }
  }

  #learnClass(target: number, weights: Float32Array, passes: number): void {
    let restless = Int32Array.from(this.#near[target] as number[]);
    for (let pass = 0; pass < passes; pass += 1) {
      let still = 0;
      for (const example of this.#shuffler.shuffled(restless)) {
        if (!this.#visit(example, target, weights)) continue;
        restless[still] = example;
        still += 1;
      }
      restless = restless.subarray(0, still);
    }
  }

  /** Moves the class's weights by what is best for this example; false when there is nothing to move. */
  #visit(example: number, target: number, weights: Float32Array): boolean {
    const { vectors, classes, labels } = this.#set;
    const { indexes, values } = vectors[example] as SparseVector;
    const own = labels[example] === target;
    const bias = weights.length - 1;
    let margin = weights[bias] as number;
    for (let at = 0; at < indexes.length; at += 1) {
      margin += (values[at] as number) * (weights[indexes[at] as number] as number);
    }
    const place = example * classes + target;
    const alpha = this.#alphas[place] as number;
    const next = this.#best(example, own, margin, alpha);
    if (Math.abs(next - alpha) < LEAST_STEP) return false;
    this.#alphas[place] = next;
    const step = own ? next - alpha : alpha - next;
    weights[bias] = (weights[bias] as number) + step;
    for (let at = 0; at < indexes.length; at += 1) {
      const index = indexes[at] as number;
      weights[index] = (weights[index] as number) + step * (values[at] as number);
    }
    return true;
  }

  /** The dual variable that is best for this example in this class, as far as it alone goes. */
  #best(example: number, own: boolean, margin: number, alpha: number): number {
    const softness = own ? this.#ownSoftness : this.#softness;
    const slack = (own ? margin : -margin) - 1 + softness * alpha;
    // Below 0 the example would pull the class's border further.
    return Math.max(alpha - slack / ((this.#squares[example] as number) + softness), 0);
  }
}

/** Copies some classes' weights out of their rows, from class `first` on: column after column, each of `size`. */
function takeColumns(columns: Float32Array, weights: Float32Array, first: number, size: number): void {
  const classes = weights.length / size;
  for (let feature = 0; feature < size; feature += 1) {
    let row = feature * classes + first;
    for (let place = feature; place < columns.length; place += size, row += 1) {
      columns[place] = weights[row] as number;
    }
  }
}

/** The way back. */
function putColumns(columns: Float32Array, weights: Float32Array, first: number, size: number): void {
  const classes = weights.length / size;
  for (let feature = 0; feature < size; feature += 1) {
    let row = feature * classes + first;
    for (let place = feature; place < columns.length; place += size, row += 1) {
      weights[row] = columns[place] as number;
    }
  }
}

/** What an example moves: the first `count` of the targets, by the amounts beside them. */
interface Steps {
  readonly targets: Uint16Array;
  readonly amounts: Float64Array;
  count: number;
}

/** Adds the steps to the weights of the message's features. */
function take(steps: Steps, weights: Float32Array, { indexes, values }: SparseVector, classes: number): void {
  takeRow(steps, weights, weights.length - classes, 1);
  for (let at = 0; at < indexes.length; at += 1) {
    takeRow(steps, weights, (indexes[at] as number) * classes, values[at] as number);
  }
}

function takeRow(
  { targets, amounts, count }: Steps,
  weights: Float32Array,
  row: number,
  value: number,
): void {
  for (let at = 0; at < count; at += 1) {
    const place = row + (targets[at] as number);
    weights[place] = (weights[place] as number) + value * (amounts[at] as number);
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
