import { describe, expect, it } from '@jest/globals';
import { accuracy, auroc, calibrationError, macroF1, riskCoverage } from '../../bench/measures.ts';

const row = (expected: string, predicted: string, confidence = 0.5) => ({ expected, predicted, confidence });

describe('figures of merit', () => {
  it('count what is right', () => {
    expect(accuracy([row('a', 'a'), row('a', 'b'), row('b', 'b'), row('b', '')])).toBe(0.5);
    expect(accuracy([])).toBeNaN();
  });

  it('give every intent the same weight in macro-F1', () => {
    // a: 1 of 1 found, 1 of 2 named right, F1 2/3; b: never found.
    expect(macroF1([row('a', 'a'), row('b', 'a')])).toBeCloseTo(1 / 3);
    expect(macroF1([row('a', 'a'), row('b', 'b')])).toBe(1);
  });

  it('give the chance that what is in scope comes before what is not, ties as half', () => {
    expect(auroc([0.9, 0.8], [0.1, 0.2])).toBe(1);
    expect(auroc([0.1], [0.9])).toBe(0);
    expect(auroc([0.5], [0.5])).toBe(0.5);
    expect(auroc([0.9, 0.3], [0.5])).toBe(0.5);
  });

  it('see confidence that says more than it holds', () => {
    const sure = (right: boolean) => ({ confidence: 0.95, right });
    expect(calibrationError([sure(true), sure(false)])).toBeCloseTo(0.45);
    expect(calibrationError([{ confidence: 1, right: true }])).toBe(0);
  });

  it('show what answering more would risk', () => {
    const rows = Array.from({ length: 10 }, (_, at) => ({ confidence: at / 10, right: at >= 5 }));
    const points = riskCoverage(rows);
    expect(points[4]).toEqual({ coverage: 0.5, risk: 0, threshold: 0.5 });
    expect(points[9]).toEqual({ coverage: 1, risk: 0.5, threshold: 0 });
  });
});
