import { describe, expect, it } from '@jest/globals';
import { LinearSolver } from '../../src/understanding/solver.ts';
import { marginsInto } from '../../src/understanding/weights.ts';

const vector = (...values: number[]) => ({
  indexes: Int32Array.from(values.keys()),
  values: Float32Array.from(values),
});

const solverOf = (weak: boolean) =>
  new LinearSolver(
    {
      vectors: [
        vector(1, 0, 0),
        vector(0.9, 0.1, 0),
        vector(0, 1, 0),
        vector(0.1, 0.9, 0),
        vector(0, 0.7, 0.7),
      ],
      labels: [0, 0, 1, 1, 2],
      weak: [false, false, false, false, weak],
      classes: 3,
      features: 3,
    },
    { cost: 1, positive: 1 },
  );
const train = (weak: boolean) => {
  const solver = solverOf(weak);
  solver.learn(4);
  return solver.weights;
};

const margins = (weights: Float32Array, ...values: number[]) => {
  const found = new Float64Array(3);
  marginsInto(found, weights, vector(...values));
  return [...found];
};

describe('the linear solver', () => {
  it('tells the classes apart', () => {
    const weights = train(false);
    for (const [values, label] of [
      [[1, 0, 0], 0],
      [[0, 1, 0], 1],
      [[0, 0.5, 0.9], 2],
    ] as const) {
      const found = margins(weights, ...values);
      expect(found.indexOf(Math.max(...found))).toBe(label);
    }
  });

  it('learns the same each time', () => {
    expect(train(false)).toEqual(train(false));
  });

  it('lets a weak example speak for its class but not against another', () => {
    const [, strongAgainst = 0] = margins(train(false), 0, 0, 1);
    const [, weakAgainst = 0, weakFor = 0] = margins(train(true), 0, 0, 1);
    expect(weakFor).toBeGreaterThan(weakAgainst);
    expect(weakAgainst).toBeGreaterThan(strongAgainst);
  });

  it('looks without some examples as if they had never been there, and knows them again afterwards', () => {
    const solver = solverOf(false);
    solver.learn(4);
    const [, , before = 0] = margins(solver.weights, 0, 0.7, 0.7);
    const without = solver.without([4], () => margins(solver.weights, 0, 0.7, 0.7));
    // Nothing else speaks for the third class, so it stays where all begin.
    expect(without[2]).toBeCloseTo(-1, 1);
    expect(without[1]).toBeGreaterThan(0.3);
    const [, second = 0, third = 0] = margins(solver.weights, 0, 0.7, 0.7);
    expect(third).toBeCloseTo(before, 5);
    expect(third).toBeGreaterThan(second);
  });
});
