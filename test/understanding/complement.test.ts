import { expect, it } from '@jest/globals';
import { addComplement } from '../../src/understanding/complement.ts';

const vector = (...values: number[]) => ({
  indexes: Int32Array.from(values.keys()),
  values: Float32Array.from(values),
});

it('adds to a class what only it has, little to what all have, and nothing to what is no count', () => {
  // By feature, then class: three features and the row of biases.
  const weights = new Float32Array(8);
  addComplement(
    weights,
    { vectors: [vector(1, 1, 1), vector(1, 0, 1), vector(1, 0, 1)], labels: [0, 1, 1], classes: 2 },
    2,
  );
  const [shared0 = 0, shared1 = 0, own0 = 0, own1 = 0, ...rest] = weights;
  expect(own0).toBeGreaterThan(4 * shared1);
  expect(shared1).toBeGreaterThan(shared0);
  expect(shared0).toBeGreaterThan(0);
  expect([own1, ...rest]).toEqual([0, 0, 0, 0, 0]);
});
