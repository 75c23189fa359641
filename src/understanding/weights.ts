/**
 * The weights of all classes in one array: a row a feature, which has a weight a class, and the biases as the last row. A message
 * reads a row for each of its features; where a class is learnt by itself, its weights are taken out as a column.
 */
import type { SparseVector } from './vocabulary.ts';

/** What a message comes to by one class's weights, the bias last among them. Four sums at once, so that none waits for the one before. */
export function marginOf(column: Float32Array, { indexes, values }: SparseVector): number {
  let [one, two, three, four] = [column[column.length - 1] as number, 0, 0, 0];
  let at = 0;
  for (; at + 3 < indexes.length; at += 4) {
    one += (values[at] as number) * (column[indexes[at] as number] as number);
    two += (values[at + 1] as number) * (column[indexes[at + 1] as number] as number);
    three += (values[at + 2] as number) * (column[indexes[at + 2] as number] as number);
    four += (values[at + 3] as number) * (column[indexes[at + 3] as number] as number);
  }
  for (; at < indexes.length; at += 1) {
    one += (values[at] as number) * (column[indexes[at] as number] as number);
  }
  return one + two + three + four;
}

/** Adds so many times the message to one class's weights. */
export function moveColumn(column: Float32Array, { indexes, values }: SparseVector, step: number): void {
  const bias = column.length - 1;
  column[bias] = (column[bias] as number) + step;
  for (let at = 0; at < indexes.length; at += 1) {
    const index = indexes[at] as number;
    column[index] = (column[index] as number) + step * (values[at] as number);
  }
}

/** Copies some classes' weights out of their rows, from class `first` on: column after column, each of `size`. */
export function takeColumns(columns: Float32Array, weights: Float32Array, first: number, size: number): void {
  const classes = weights.length / size;
  for (let feature = 0; feature < size; feature += 1) {
    let row = feature * classes + first;
    for (let place = feature; place < columns.length; place += size, row += 1) {
      columns[place] = weights[row] as number;
    }
  }
}

/** The way back. */
export function putColumns(columns: Float32Array, weights: Float32Array, first: number, size: number): void {
  const classes = weights.length / size;
  for (let feature = 0; feature < size; feature += 1) {
    let row = feature * classes + first;
    for (let place = feature; place < columns.length; place += size, row += 1) {
      weights[row] = columns[place] as number;
    }
  }
}

/** What an example moves: the first `count` of the targets, by the amounts beside them. */
export interface Steps {
  readonly targets: Uint16Array;
  readonly amounts: Float64Array;
  count: number;
}

/** Adds the steps to the weights of the message's features. */
export function moveRows(
  steps: Steps,
  weights: Float32Array,
  { indexes, values }: SparseVector,
  classes: number,
): void {
  moveRow(steps, weights, weights.length - classes, 1);
  for (let at = 0; at < indexes.length; at += 1) {
    moveRow(steps, weights, (indexes[at] as number) * classes, values[at] as number);
  }
}

function moveRow(
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
