/**
 * Linear support vector machines, one class against the rest, by dual coordinate descent with shrinking
 * (Hsieh et al., "A Dual Coordinate Descent Method for Large-scale Linear SVM", ICML 2008; squared hinge
 * loss). Deterministic: the order of examples comes from a fixed generator.
 */
import type { SparseVector } from './vocabulary.ts';

export interface LinearOptions {
  /** Price of a training error against the size of the weights. */
  readonly cost: number;
  /** Extra price of missing an example of the class, since the rest outnumber it. */
  readonly positiveCost: number;
  /** Stops when no projected gradient is further from 0 than this. */
  readonly tolerance: number;
  readonly maxPasses: number;
}

export const LINEAR_DEFAULTS: LinearOptions = { cost: 1, positiveCost: 1, tolerance: 0.1, maxPasses: 60 };

/** Weights by feature, then class, so that a query reads one row a feature; the last row is the bias. */
export interface LinearModel {
  readonly classes: number;
  readonly weights: Float32Array;
}

/** All examples end to end, to keep the solver's inner loops on typed arrays. */
interface Examples {
  readonly starts: Int32Array;
  readonly indexes: Int32Array;
  readonly values: Float32Array;
  /** Squared length of each, bias included. */
  readonly squares: Float64Array;
}

export function trainLinear(
  vectors: readonly SparseVector[],
  labels: readonly number[],
  classes: number,
  features: number,
  options: LinearOptions = LINEAR_DEFAULTS,
): LinearModel {
  const examples = layOut(vectors);
  const weights = new Float32Array((features + 1) * classes);
  for (let target = 0; target < classes; target += 1) {
    const one = solve(examples, labels, target, features, options);
    for (let feature = 0; feature <= features; feature += 1) {
      weights[feature * classes + target] = one[feature] ?? 0;
    }
  }
  return { classes, weights };
}

/** Each class's distance from its border, positive inside, into `margins`. */
export function linearMargins(model: LinearModel, vector: SparseVector, margins: Float64Array): void {
  const { classes, weights } = model;
  const bias = weights.length - classes;
  for (let target = 0; target < classes; target += 1) margins[target] = weights[bias + target] as number;
  for (let at = 0; at < vector.indexes.length; at += 1) {
    const row = (vector.indexes[at] as number) * classes;
    const value = vector.values[at] as number;
    for (let target = 0; target < classes; target += 1) {
      margins[target] = (margins[target] as number) + value * (weights[row + target] as number);
    }
  }
}

function layOut(vectors: readonly SparseVector[]): Examples {
  const starts = new Int32Array(vectors.length + 1);
  vectors.forEach((vector, at) => {
    starts[at + 1] = (starts[at] ?? 0) + vector.indexes.length;
  });
  const total = starts[vectors.length] ?? 0;
  const indexes = new Int32Array(total);
  const values = new Float32Array(total);
  const squares = new Float64Array(vectors.length);
  vectors.forEach((vector, at) => {
    indexes.set(vector.indexes, starts[at]);
    values.set(vector.values, starts[at]);
    squares[at] = vector.values.reduce((sum, value) => sum + value * value, 1);
  });
  return { starts, indexes, values, squares };
}

function solve(
  { starts, indexes, values, squares }: Examples,
  labels: readonly number[],
  target: number,
  features: number,
  options: LinearOptions,
): Float64Array {
  const count = squares.length;
  const weights = new Float64Array(features + 1);
  const alphas = new Float64Array(count);
  const active = Int32Array.from({ length: count }, (_, at) => at);
  const random = generator(target + 1);
  let activeCount = count;
  let shrinkAbove = Number.POSITIVE_INFINITY;

  for (let pass = 0; pass < options.maxPasses; pass += 1) {
    let highest = Number.NEGATIVE_INFINITY;
    let lowest = Number.POSITIVE_INFINITY;
    shuffle(active, activeCount, random);
    for (let place = 0; place < activeCount; place += 1) {
      const example = active[place] as number;
      const sign = labels[example] === target ? 1 : -1;
      const softness = 0.5 / (sign > 0 ? options.cost * options.positiveCost : options.cost);
      const from = starts[example] as number;
      const to = starts[example + 1] as number;
      let margin = weights[features] as number;
      for (let at = from; at < to; at += 1) {
        margin += (weights[indexes[at] as number] as number) * (values[at] as number);
      }
      const alpha = alphas[example] as number;
      const gradient = sign * margin - 1 + softness * alpha;
      if (alpha === 0 && gradient > shrinkAbove) {
        activeCount -= 1;
        active[place] = active[activeCount] as number;
        active[activeCount] = example;
        place -= 1;
        continue;
      }
      const projected = alpha === 0 ? Math.min(gradient, 0) : gradient;
      if (projected > highest) highest = projected;
      if (projected < lowest) lowest = projected;
      if (Math.abs(projected) < 1e-12) continue;
      const next = Math.max(alpha - gradient / ((squares[example] as number) + softness), 0);
      const step = (next - alpha) * sign;
      alphas[example] = next;
      weights[features] = (weights[features] as number) + step;
      for (let at = from; at < to; at += 1) {
        const index = indexes[at] as number;
        weights[index] = (weights[index] as number) + step * (values[at] as number);
      }
    }
    if (highest - lowest <= options.tolerance) {
      if (activeCount === count) break;
      // What was set aside is looked at once more before the answer is believed.
      activeCount = count;
      shrinkAbove = Number.POSITIVE_INFINITY;
    } else {
      shrinkAbove = highest > 0 ? highest : Number.POSITIVE_INFINITY;
    }
  }
  return weights;
}

/** Fisher–Yates over the first `count`. */
function shuffle(items: Int32Array, count: number, random: () => number): void {
  for (let at = count - 1; at > 0; at -= 1) {
    const other = random() % (at + 1);
    const kept = items[at] as number;
    items[at] = items[other] as number;
    items[other] = kept;
  }
}

/** Marsaglia's xorshift32: the same sequence on every machine. */
function generator(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}
