/**
 * How many examples each class has. It says how much somebody wrote about it, not how often people ask: a class with many
 * would be favoured by what is learnt, where every example counts alike.
 */
import type { TrainingSet } from './solver.ts';

/** What a class e times as large as others is set back by, among all and in the border between two. By cross-validation. */
const AMONG_ALL = 0.25;
const BETWEEN_TWO = 0.2;
/**
 * A class so many times as large as another is another kind of thing: what is for nobody here has so many phrases on so many things
 * that they say as much of how often it comes, and few words set it off from one topic. It is set back like one so many times as large.
 */
export const MOST_UNEVEN = 4;
/**
 * Among all, a class that is larger is set back further, up to this: what is for nobody here goes on growing, and at 4 the last 1,400
 * phrases made it refuse what it had answered. Between 4 and 8 it trades one for the other; by messages of people who knew none.
 */
const MOST_SET_BACK = 6;

/**
 * Takes from each class's bias, the last row of the weights, by how far it is larger than the others; a class of very few
 * is helped no more than one of a quarter as many as usual, or it would take what is others'. Without it, what is for nobody here made
 * all else less likely the more phrases it was given.
 */
export function setBackBySize(
  weights: Float32Array,
  { labels, weak, classes, features }: Pick<TrainingSet, 'labels' | 'weak' | 'classes' | 'features'>,
): void {
  const sizes = new Float64Array(classes);
  labels.forEach((label, example) => {
    if (!weak[example]) sizes[label] = (sizes[label] as number) + 1;
  });
  // A topic that is left out, to see what is unknown, has none.
  const known = sizes.filter((size) => size > 0);
  const usual = known.reduce((sum, size) => sum + size, 0) / known.length;
  sizes.forEach((size, target) => {
    if (size === 0) return;
    const place = features * classes + target;
    const uneven = Math.min(MOST_SET_BACK, Math.max(size / usual, 1 / MOST_UNEVEN));
    weights[place] = (weights[place] as number) - AMONG_ALL * Math.log(uneven);
  });
}

/** What the first of two classes is set back by against the other; below 0 when it is the smaller. */
export function setBackBetween(size: number, other: number): number {
  return BETWEEN_TWO * Math.log(size / other);
}
