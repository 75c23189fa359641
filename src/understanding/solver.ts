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
import {
  marginOf,
  marginsInto,
  moveColumn,
  moveRows,
  putColumns,
  type Steps,
  takeColumns,
} from './weights.ts';

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

/** Where every class's bias starts: an example that shares no feature with the class is on its right side already. */
const BIAS = -1;
/** Smaller steps change nothing one could measure. */
const LEAST_STEP = 0.01;
/** How often a class goes through its examples at most; those that have nothing more to teach it are left out. */
const PASSES = 4;
/** To go from weights that knew some examples to such as never did takes more, and still far less than learning anew. */
const PASSES_WITHOUT = 8;
/** So many classes' weights are taken out of their rows at once: each time costs a walk over all rows. */
const TOGETHER = 48;

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
  #near: number[][];
  readonly #steps: Steps;
  /** Room for the weights of some classes, each class's together. */
  readonly #columns: Float32Array;
  readonly #shuffler = new Shuffler();

  constructor(set: TrainingSet, { cost, positive }: Prices) {
    const { vectors, classes, features } = set;
    this.#set = set;
    this.#softness = 0.5 / cost;
    this.#ownSoftness = this.#softness / positive;
    this.weights = new Float32Array((features + 1) * classes).fill(BIAS, features * classes);
    this.#squares = Float64Array.from(vectors, ({ values }) =>
      values.reduce((sum, value) => sum + value * value, 1),
    );
    this.#alphas = new Float32Array(vectors.length * classes);
    this.#near = Array.from({ length: classes }, () => []);
    this.#columns = new Float32Array(Math.min(TOGETHER, classes) * (features + 1));
    this.#steps = { targets: new Uint16Array(classes), amounts: new Float64Array(classes), count: 0 };
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

  /**
   * What is seen by weights that have never known some of the examples: their part is taken out, and the others near the same
   * borders move. A third of the time of learning anew. Afterwards the weights are as they were.
   */
  without<T>(examples: readonly number[], look: () => T): T {
    const near = this.#near;
    const alphas = this.#alphas.slice();
    const gone = new Set(examples);
    for (const example of gone) {
      this.#addPart(example, -1);
      this.#alphas.fill(0, example * this.#set.classes, (example + 1) * this.#set.classes);
    }
    this.#near = near.map((own) => own.filter((example) => !gone.has(example)));
    this.#learnClasses(PASSES_WITHOUT);
    const seen = look();
    this.#near = near;
    this.#alphas.set(alphas);
    this.#rebuild();
    return seen;
  }

  /** The weights by what the examples hold borders off by, whatever stood there. */
  #rebuild(): void {
    const { vectors, classes, features } = this.#set;
    this.weights.fill(0).fill(BIAS, features * classes);
    for (let example = 0; example < vectors.length; example += 1) this.#addPart(example, 1);
  }

  /** Adds so many times what the example holds borders off by to the weights. */
  #addPart(example: number, times: 1 | -1): void {
    const { vectors, classes, labels } = this.#set;
    const steps = this.#steps;
    steps.count = 0;
    for (let target = 0; target < classes; target += 1) {
      const alpha = this.#alphas[example * classes + target] as number;
      if (alpha === 0) continue;
      steps.targets[steps.count] = target;
      steps.amounts[steps.count] = times * (labels[example] === target ? alpha : -alpha);
      steps.count += 1;
    }
    if (steps.count > 0) moveRows(steps, this.weights, vectors[example] as SparseVector, classes);
  }

  /** Shows those of the examples that speak against other classes to all of them, and notes which learn from it. */
  #findNear(examples: Int32Array): void {
    const { vectors, classes, labels, weak } = this.#set;
    const margins = new Float64Array(classes);
    const steps = this.#steps;
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
      if (steps.count > 0) moveRows(steps, this.weights, vector, classes);
    }
  }

  /** Each class by itself, from the examples near it; a few classes' weights are copied out and back at once. */
  #learnClasses(passes: number): void {
    const { classes, features } = this.#set;
    const size = features + 1;
    for (let first = 0; first < classes; first += TOGETHER) {
      const taken = this.#columns.subarray(0, Math.min(TOGETHER, classes - first) * size);
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
    const vector = vectors[example] as SparseVector;
    const own = labels[example] === target;
    const place = example * classes + target;
    const alpha = this.#alphas[place] as number;
    const next = this.#best(example, own, marginOf(weights, vector), alpha);
    if (Math.abs(next - alpha) < LEAST_STEP) return false;
    this.#alphas[place] = next;
    moveColumn(weights, vector, own ? next - alpha : alpha - next);
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
