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

  it('make no more of a message longer than all that were learnt from than of the longest', () => {
    const [long = 0] = probabilities(calibration, margins(0.4, -0.1), 40);
    expect(probabilities(calibration, margins(0.4, -0.1), 300)[0]).toBe(long);
  });

  it('make nothing of length where all that was learnt from is of one', () => {
    const alike = [...known, ...unknown].map((message) => ({ ...message, words: 5 }));
    const learnt = learnCalibration(alike, TOPICS);
    const shares = [1, 5, 30].map((words) => probabilities(learnt, margins(0.6, -0.2), words)[0]);
    expect(new Set(shares).size).toBe(1);
  });

  it('make little of length where there is little to tell it by', () => {
    // Few phrases, all short, of which those of four words happen to be confused and those of three not.
    const few = Array.from({ length: 60 }, (_, at) => ({
      margins: margins(0.8, -0.4, at % TOPICS),
      label: at % 20 === 19 ? (at + 1) % TOPICS : at % TOPICS,
      words: at % 20 > 9 ? 4 : 3,
    }));
    const learnt = learnCalibration([...few, ...unknown], TOPICS);
    const [short = 0, long = 0] = [3, 30].map((words) => probabilities(learnt, margins(0.8, -0.4), words)[0]);
    expect(short).toBeGreaterThan(0.85);
    expect(long).toBeGreaterThan(0.7);
  });

  it('are probabilities whatever was learnt from and whatever is read', () => {
    const margin = fc.double({ min: -100, max: 100, noNaN: true });
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
  const from = (...begin: readonly number[]) => begin.map((number) => ({ begin: number, pull: 1e-3 }));
  /** How far a row's sum is from what it should be. */
  const away = ({ y }: { readonly y: number }, sum: number) => ({
    cost: (sum - y) ** 2 / 2,
    slope: sum - y,
    curve: 1,
  });

  it('finds the line that lies nearest', () => {
    const rows = [0, 1, 2, 3].map((x) => ({ parts: [1, x], y: 5 - 2 * x }));
    expect(fitSum(from(0, 0), rows, away)).toEqual([expect.closeTo(5, 1), expect.closeTo(-2, 1)]);
  });

  it('comes to the least cost from where whole steps would lead away from it', () => {
    // The cost is that of a hyperbola: nearly straight far out, so that a whole step from there goes further than it came.
    const [number = 0] = fitSum(from(10), [{ parts: [1] }], (_, sum) => {
      const root = Math.sqrt(1 + sum * sum);
      return { cost: root, slope: sum / root, curve: 1 / root ** 3 };
    });
    expect(number).toBeCloseTo(0, 3);
  });

  it('lets go of a number that nothing tells of', () => {
    const rows = [1, 2, 3].map((y) => ({ parts: [1, 0], y }));
    expect(fitSum(from(0, 4), rows, away)).toEqual([expect.closeTo(2, 1), expect.closeTo(0, 3)]);
  });

  it('believes few rows less than many', () => {
    const guessed = (count: number) =>
      fitSum(
        [{ begin: 0, pull: 1 }],
        Array.from({ length: count }, () => ({ parts: [1], y: 3 })),
        away,
      )[0];
    expect(guessed(1)).toBeCloseTo(1.5, 3);
    expect(guessed(99)).toBeCloseTo(2.97, 3);
  });
});
