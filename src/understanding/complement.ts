/**
 * Complement naive Bayes (Rennie et al., "Tackling the Poor Assumptions of Naive Bayes Text Classifiers", ICML 2003) as
 * something added to a linear classifier's weights. The solver weighs features against each other and so says little of
 * each one; this says what each tells alone, which helps where a message has words that no example has together.
 */
import type { TrainingSet } from './solver.ts';
import type { SparseVector } from './vocabulary.ts';

/** What it counts for against the solver's weights. */
const SHARE = 0.05;
/** How much of every feature is taken to have come outside of each class, seen or not. */
const SMOOTHING = 0.01;

/**
 * Adds to the weight of each feature in each class it came in how much rarer the feature is outside of that class than
 * anywhere. The features from `counted` on are not counts of anything and stay as they are.
 */
export function addComplement(
  weights: Float32Array,
  { vectors, labels, classes }: Pick<TrainingSet, 'vectors' | 'labels' | 'classes'>,
  counted: number,
): void {
  const anywhere = new Float64Array(counted);
  addAmounts(anywhere, vectors);
  const ofClass = Array.from({ length: classes }, (): SparseVector[] => []);
  vectors.forEach((vector, example) => {
    ofClass[labels[example] as number]?.push(vector);
  });
  // All zeros between two classes: looking at every feature for each would take longer than the rest.
  const within = new Float64Array(counted);
  ofClass.forEach((own, target) => {
    addAmounts(within, own);
    for (const { indexes } of own) {
      for (const feature of indexes) {
        const inside = within[feature] ?? 0;
        if (inside === 0) continue;
        within[feature] = 0;
        const whole = (anywhere[feature] as number) + SMOOTHING;
        const place = feature * classes + target;
        weights[place] = (weights[place] as number) + SHARE * Math.log(whole / (whole - inside));
      }
    }
  });
}

/** Adds how much of each feature that has a place in `sums` there is in the vectors. */
function addAmounts(sums: Float64Array, vectors: readonly SparseVector[]): void {
  for (const { indexes, values } of vectors) {
    for (let at = 0; at < indexes.length; at += 1) {
      const feature = indexes[at] as number;
      if (feature < sums.length) sums[feature] = (sums[feature] as number) + (values[at] as number);
    }
  }
}
