import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { learnCalibration, probabilities } from '../../src/understanding/calibration.ts';
import { fitSum } from '../../src/understanding/fit-sum.ts';

const TOPICS = 20;

/** A message whose likeliest topic is ahead of all others, which are alike. */
function margins(best: number, others: number, likeliest = 0): Float64Array {
  const all = new Float64Array(TOPICS).fill(others);
  all[likeliest] = best;
  return all;
}

/** Of short and long messages, a tenth are about what their margins say second best; long ones' margins lie closer. */
const known = Array.from({ length: 400 }, (_, at) => {
  const long = at % 2 === 1;
  const wrong = at % 20 >= 18;
  return {
    margins: long ? margins(0.4, -0.1, at % TOPICS) : margins(1, -0.5, at % TOPICS),
    label: wrong ? (at + 1) % TOPICS : at % TOPICS,
    words: long ? 15 : 3,
  };
});
const unknown = Array.from({ length: 100 }, (_, at) =>
  at % 2 === 1
    ? { margins: margins(-0.1, -0.3), label: -1, words: 15 }
    : { margins: margins(0.1, -0.6), label: -1, words: 3 },
);

describe('probabilities', () => {
  const calibration = learnCalibration([...known, ...unknown], TOPICS);

  it('are what came true of messages that score alike, short or long', () => {
    for (const [words, some] of [
      [3, margins(1, -0.5)],
      [15, margins(0.4, -0.1)],
    ] as const) {
      const [first = 0] = probabilities(calibration, some, words);
      // Surer than nine in ten, for in the end it learns from all messages.
      expect(first).toBeGreaterThan(0.88);
      expect(first).toBeLessThan(0.98);
    }
  });

  it('make more of the same margin where a message is long', () => {
    const [short = 0] = probabilities(calibration, margins(0.4, -0.1), 3);
    const [long = 0] = probabilities(calibration, margins(0.4, -0.1), 15);
    expect(long).toBeGreaterThan(short + 0.1);
  });

  it('tell what is about nothing known, short or long', () => {
    const inScope = (some: Float64Array, words: number) =>
      probabilities(calibration, some, words).reduce((sum, share) => sum + share, 0);
    expect(inScope(margins(0.1, -0.6), 3)).toBeLessThan(inScope(margins(1, -0.5), 3) - 0.1);
    expect(inScope(margins(-0.1, -0.3), 15)).toBeLessThan(inScope(margins(0.4, -0.1), 15) - 0.1);
  });

  it('are probabilities whatever was learnt from and whatever is read', () => {
    const margin = fc.double({ min: -2, max: 3, noNaN: true });
    const message = fc.record({
      margins: fc
        .array(margin, { minLength: TOPICS, maxLength: TOPICS })
        .map((all) => Float64Array.from(all)),
      label: fc.integer({ min: -1, max: TOPICS - 1 }),
      words: fc.integer({ min: 1, max: 300 }),
    });
    fc.assert(
      fc.property(fc.array(message, { minLength: 60, maxLength: 120 }), message, (heldOut, read) => {
        const shares = probabilities(learnCalibration(heldOut, TOPICS), read.margins, read.words);
        expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9);
      }),
      { numRuns: 40 },
    );
  });
});

describe('fitting numbers to what was seen', () => {
  it('finds the line that lies nearest', () => {
    const rows = [0, 1, 2, 3].map((x) => ({ parts: [1, x], y: 5 - 2 * x }));
    const [at = 0, slope = 0] = fitSum([0, 0], rows, ({ y }, sum) => ({
      cost: (sum - y) ** 2 / 2,
      slope: sum - y,
      curve: 1,
    }));
    expect(at).toBeCloseTo(5, 1);
    expect(slope).toBeCloseTo(-2, 1);
  });

  it('comes to the least cost from where whole steps would lead away from it', () => {
    // The cost is that of a hyperbola: nearly straight far out, so that a whole step from there goes further than it came.
    const [number = 0] = fitSum([10], [{ parts: [1] }], (_, sum) => {
      const root = Math.sqrt(1 + sum * sum);
      return { cost: root, slope: sum / root, curve: 1 / root ** 3 };
    });
    expect(number).toBeCloseTo(0, 3);
  });

  it('stays finite where one number tells nothing', () => {
    const rows = [1, 2, 3].map((y) => ({ parts: [1, 0], y }));
    const cost = ({ y }: { y: number }, sum: number) => ({
      cost: (sum - y) ** 2 / 2,
      slope: sum - y,
      curve: 1,
    });
    expect(fitSum([0, 4], rows, cost)).toEqual([expect.closeTo(2, 1), expect.closeTo(0, 3)]);
  });
});
