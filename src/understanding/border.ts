/**
 * The border between two classes, learnt from their examples alone: dual coordinate descent as in `solver.ts`, with
 * what it keeps being how much each example holds the border off, since that is smaller than the weights.
 */
import { type ExamplesByClass, STEP } from './examples-by-class.ts';
import { Shuffler } from './shuffler.ts';

/** Of a training error against the size of the weights. */
const COST = 1;
/** At most; an example that has nothing more to add is left out. */
const PASSES = 4;
/** Smaller steps change nothing one could measure. */
const LEAST_STEP = 0.01;

/** Some of the examples, in a row. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

export class BorderSolver {
  readonly #examples: ExamplesByClass;
  /** All 0 between two borders. */
  readonly #weights: Float64Array;
  #bias = 0;

  constructor(examples: ExamplesByClass, features: number) {
    this.#examples = examples;
    this.#weights = new Float64Array(features);
  }

  /** How much each example of the one class, then of the other, adds; below 0 for the other's. */
  learn(one: number, other: number): Float32Array {
    const inside = this.#ofClass(one);
    const outside = this.#ofClass(other);
    const size = inside.to - inside.from;
    const order = Int32Array.from({ length: size + outside.to - outside.from }, (_, at) => at);
    const amounts = new Float32Array(order.length);
    const shuffler = new Shuffler();
    let restless = order;
    for (let pass = 0; pass < PASSES; pass += 1) {
      let still = 0;
      for (const at of shuffler.shuffled(restless)) {
        const example = at < size ? inside.from + at : outside.from + at - size;
        const amount = amounts[at] as number;
        const next = this.#visit(example, at < size ? 1 : -1, amount);
        if (next === amount) continue;
        amounts[at] = next;
        restless[still] = at;
        still += 1;
      }
      restless = restless.subarray(0, still);
    }
    this.#forget(inside);
    this.#forget(outside);
    this.#bias = 0;
    return amounts;
  }

  #ofClass(target: number): Stretch {
    const { firstOfClass } = this.#examples;
    return { from: firstOfClass[target] as number, to: firstOfClass[target + 1] as number };
  }

  #features({ from, to }: Stretch): Stretch {
    const { firstOfExample } = this.#examples;
    return { from: firstOfExample[from] as number, to: firstOfExample[to] as number };
  }

  /** Moves the weights by what is best for this example; returns its amount then. */
  #visit(example: number, sign: 1 | -1, amount: number): number {
    const { indexes, values } = this.#examples;
    const { from, to } = this.#features({ from: example, to: example + 1 });
    const weights = this.#weights;
    let margin = this.#bias;
    let square = 1;
    for (let place = from; place < to; place += 1) {
      const value = STEP * (values[place] as number);
      margin += value * (weights[indexes[place] as number] as number);
      square += value * value;
    }
    const softness = 0.5 / COST;
    const slack = sign * margin - 1 + softness * sign * amount;
    const next = sign * Math.max(0, sign * amount - slack / (square + softness));
    const step = next - amount;
    if (Math.abs(step) < LEAST_STEP) return amount;
    this.#bias += step;
    for (let place = from; place < to; place += 1) {
      const index = indexes[place] as number;
      weights[index] = (weights[index] as number) + step * STEP * (values[place] as number);
    }
    return next;
  }

  #forget(examples: Stretch): void {
    const { from, to } = this.#features(examples);
    for (let place = from; place < to; place += 1) this.#weights[this.#examples.indexes[place] as number] = 0;
  }
}
