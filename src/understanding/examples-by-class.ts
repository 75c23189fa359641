/** Training messages as plain typed arrays, class after class, so that a model can keep them. */
import type { TrainingSet } from './solver.ts';
import type { SparseVector } from './vocabulary.ts';

export interface ExamplesByClass {
  /** Where each class begins among the examples; one more than classes. */
  readonly firstOfClass: Int32Array;
  /** Where each example begins among the features; one more than examples. */
  readonly firstOfExample: Int32Array;
  readonly indexes: Int32Array;
  /** In steps of `STEP`, since there are a great many. */
  readonly values: Int8Array;
}

/** A value is between -1.4 and 1.4: the longest that a block of features is made. */
export const STEP = 1 / 90;

/** All but the weak ones, which do not speak against other classes. */
export function examplesByClass({ vectors, labels, weak, classes }: TrainingSet): ExamplesByClass {
  const order = [...vectors.keys()]
    .filter((example) => !weak[example])
    .sort((one, other) => (labels[one] as number) - (labels[other] as number));
  const chosen = order.map((example) => vectors[example] as SparseVector);
  const sizes = new Int32Array(classes);
  for (const example of order) sizes[labels[example] as number] = (sizes[labels[example] as number] ?? 0) + 1;
  const firstOfExample = begins(chosen.map(({ indexes }) => indexes.length));
  const size = firstOfExample[chosen.length] as number;
  const indexes = new Int32Array(size);
  const values = new Int8Array(size);
  chosen.forEach((vector, at) => {
    let place = firstOfExample[at] as number;
    indexes.set(vector.indexes, place);
    for (const value of vector.values) {
      values[place] = Math.round(value / STEP);
      place += 1;
    }
  });
  return { firstOfClass: begins(sizes), firstOfExample, indexes, values };
}

/** Where each of the pieces begins when they lie one after the other, and where the last one ends. */
export function begins(sizes: ArrayLike<number>): Int32Array {
  const places = new Int32Array(sizes.length + 1);
  for (let at = 0; at < sizes.length; at += 1) {
    places[at + 1] = (places[at] as number) + (sizes[at] as number);
  }
  return places;
}
