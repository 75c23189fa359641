/** Figures of merit, each from plain rows, so that every system is measured by the same lines of code. */

/** One message that was read. `confidence` is the system's own, from 0 to 1 where it can be had so. */
export interface Row {
  readonly expected: string;
  /** Empty when the system named nothing. */
  readonly predicted: string;
  readonly confidence: number;
}

/** Share from 0 to 1; NaN when there is nothing to share. */
export function share<T>(rows: readonly T[], holds: (row: T) => boolean): number {
  return rows.length === 0 ? Number.NaN : rows.filter(holds).length / rows.length;
}

export const isRight = ({ expected, predicted }: Row): boolean => expected === predicted;

export function accuracy(rows: readonly Row[]): number {
  return share(rows, isRight);
}

/** The mean of F1 over every intent that is expected or predicted, so that rare ones count as much. */
export function macroF1(rows: readonly Row[]): number {
  const counts = new Map<string, { hit: number; expected: number; predicted: number }>();
  const of = (intent: string) => {
    const known = counts.get(intent) ?? { hit: 0, expected: 0, predicted: 0 };
    counts.set(intent, known);
    return known;
  };
  for (const { expected, predicted } of rows) {
    of(expected).expected += 1;
    if (predicted === '') continue;
    of(predicted).predicted += 1;
    if (predicted === expected) of(expected).hit += 1;
  }
  const scores = [...counts.values()].map(
    ({ hit, expected, predicted }) => (2 * hit) / (expected + predicted),
  );
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** How likely a message in scope has more confidence than one out of scope; a tie is half. NaN without either. */
export function auroc(inScope: readonly number[], outOfScope: readonly number[]): number {
  const sorted = [...outOfScope].sort((one, other) => one - other);
  const below = (value: number, orEqual: boolean) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = sorted[middle] as number;
      if (at < value || (orEqual && at === value)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const wins = inScope.reduce((sum, value) => sum + (below(value, false) + below(value, true)) / 2, 0);
  return wins / (inScope.length * outOfScope.length);
}

const BINS = 10;

/** Expected calibration error over ten bins of equal width: how far confidence is from how often it is right. */
export function calibrationError(rows: readonly { confidence: number; right: boolean }[]): number {
  const bins = Array.from({ length: BINS }, () => ({ confidence: 0, right: 0 }));
  for (const { confidence, right } of rows) {
    const bin = bins[Math.min(BINS - 1, Math.max(0, Math.floor(confidence * BINS)))];
    if (!bin) continue;
    bin.confidence += confidence;
    bin.right += right ? 1 : 0;
  }
  return bins.reduce((sum, bin) => sum + Math.abs(bin.confidence - bin.right), 0) / rows.length;
}

export interface RiskPoint {
  /** Share of the messages answered: those of the highest confidence. */
  readonly coverage: number;
  /** Share of the answers that are wrong. */
  readonly risk: number;
  /** The confidence from which on is answered. */
  readonly threshold: number;
}

/** What answering only the surest messages would risk, at each tenth of coverage. */
export function riskCoverage(rows: readonly { confidence: number; right: boolean }[]): RiskPoint[] {
  const sorted = [...rows].sort((one, other) => other.confidence - one.confidence);
  return Array.from({ length: 10 }, (_, at) => {
    const answered = sorted.slice(0, Math.max(1, Math.round((sorted.length * (at + 1)) / 10)));
    return {
      coverage: answered.length / sorted.length,
      risk: share(answered, ({ right }) => !right),
      threshold: answered.at(-1)?.confidence ?? 1,
    };
  });
}
