/**
 * A second look at the likeliest classes, two at a time. One class against all the rest is learnt by what sets it off from
 * everything; between neighbours (a top-up that is pending, one that failed) what counts is what sets the one off
 * from the other. So classes near each other have borders of their own (Hsu and Lin, "A Comparison of Methods for
 * Multiclass Support Vector Machines", IEEE Transactions on Neural Networks, 2002). They settle who comes first, not how
 * sure that is: they know nothing of what lies outside of the two.
 */
import { BorderSolver } from './border.ts';
import { begins, type ExamplesByClass, examplesByClass, STEP } from './examples-by-class.ts';
import { MOST_UNEVEN, setBackBetween } from './sizes.ts';
import type { TrainingSet } from './solver.ts';
import type { SparseVector } from './vocabulary.ts';

/** Plain typed arrays, so that a worker thread can hand them over. */
export interface SecondLookModel {
  readonly examples: ExamplesByClass;
  /** The lower class times the number of classes, plus the higher. */
  readonly pairs: Int32Array;
  /** Where each pair's amounts begin; one more than pairs. */
  readonly firstOfPair: Int32Array;
  /** What each example of the lower class, then of the higher, adds to the border; positive is the lower's side. */
  readonly amounts: Float32Array;
}

/** Puts the likeliest classes in the order that their borders say: their margins change places. In place. */
export type SecondLook = (margins: Float64Array, vector: SparseVector) => void;

/** Each class has borders with so many that are nearest. */
const NEIGHBOURS = 5;
/** So many of the likeliest are looked at again, and none that is so much less likely than the first. */
const MOST_CLASSES = 3;
const WIDEST_GAP = 0.6;
/** What a border counts for against the margins. */
const SHARE = 0.75;

/** `closeness` has a row of all classes for each. */
export function learnSecondLook(set: TrainingSet, closeness: Float64Array): SecondLookModel {
  const { classes, features } = set;
  const examples = examplesByClass(set);
  const pairs = nearPairs(examples, closeness);
  const solver = new BorderSolver(examples, features);
  const learnt = Array.from(pairs, (pair) => solver.learn(Math.floor(pair / classes), pair % classes));
  const firstOfPair = begins(learnt.map(({ length }) => length));
  const amounts = new Float32Array(firstOfPair[pairs.length] as number);
  learnt.forEach((own, at) => {
    amounts.set(own, firstOfPair[at]);
  });
  return { examples, pairs, firstOfPair, amounts };
}

function nearPairs({ firstOfClass }: ExamplesByClass, closeness: Float64Array): Int32Array {
  const classes = firstOfClass.length - 1;
  const sizeOf = (at: number) => (firstOfClass[at + 1] as number) - (firstOfClass[at] as number);
  const isEven = (one: number, other: number) =>
    Math.max(sizeOf(one), sizeOf(other)) <= MOST_UNEVEN * Math.min(sizeOf(one), sizeOf(other));
  const chosen = new Set<number>();
  for (let one = 0; one < classes; one += 1) {
    const row = closeness.subarray(one * classes, (one + 1) * classes);
    const near = [...row.keys()]
      .filter((other) => (row[other] as number) > 0 && isEven(one, other))
      .sort((a, b) => (row[b] as number) - (row[a] as number) || a - b)
      .slice(0, NEIGHBOURS);
    for (const other of near) chosen.add(Math.min(one, other) * classes + Math.max(one, other));
  }
  return Int32Array.from(chosen).sort();
}

/** `features` is how many there are. */
export function createSecondLook(model: SecondLookModel, classes: number, features: number): SecondLook {
  const numberOf = new Map(Array.from(model.pairs, (pair, at) => [pair, at]));
  /** The message's values by feature; all 0 between two messages. */
  const message = new Float32Array(features);
  return (margins, { indexes, values }) => {
    const likeliest = highest(margins);
    const scores = likeliest.map((target) => margins[target] as number);
    const amounts = [...scores];
    const borders = bordersAmong(likeliest, (pair) => numberOf.get(pair), classes);
    if (borders.length === 0) return;
    indexes.forEach((index, at) => {
      message[index] = values[at] as number;
    });
    for (const { lower, higher, number } of borders) {
      const half = (SHARE / 2) * sideOf(model, number, message);
      scores[lower] = (scores[lower] as number) + half;
      scores[higher] = (scores[higher] as number) - half;
    }
    for (const index of indexes) message[index] = 0;
    const settled = [...likeliest.keys()].sort((a, b) => (scores[b] as number) - (scores[a] as number));
    settled.forEach((from, place) => {
      margins[likeliest[from] as number] = amounts[place] as number;
    });
  };
}

/** The likeliest classes, best first. */
function highest(margins: Float64Array): number[] {
  const best: number[] = [];
  for (let target = 0; target < margins.length; target += 1) {
    const margin = margins[target] as number;
    let place = best.length;
    while (place > 0 && margin > (margins[best[place - 1] as number] as number)) place -= 1;
    if (place >= MOST_CLASSES) continue;
    best.splice(place, 0, target);
    if (best.length > MOST_CLASSES) best.pop();
  }
  const least = (margins[best[0] ?? 0] ?? 0) - WIDEST_GAP;
  return best.filter((target) => (margins[target] as number) > least);
}

/** A border's number, and the places of its two classes among the likeliest. */
interface Border {
  readonly lower: number;
  readonly higher: number;
  readonly number: number;
}

function bordersAmong(
  targets: readonly number[],
  numberOf: (pair: number) => number | undefined,
  classes: number,
): Border[] {
  return targets.flatMap((target, lower) =>
    targets.flatMap((other, higher) => {
      const number = target < other ? numberOf(target * classes + other) : undefined;
      return number === undefined ? [] : [{ lower, higher, number }];
    }),
  );
}

/** How far on the lower class's side of the border the message lies; most examples hold no border off. */
function sideOf(
  { examples, pairs, firstOfPair, amounts }: SecondLookModel,
  number: number,
  message: Float32Array,
): number {
  const { firstOfClass } = examples;
  const classes = firstOfClass.length - 1;
  const pair = pairs[number] as number;
  const lower = Math.floor(pair / classes);
  const first = firstOfClass[lower] as number;
  const size = (firstOfClass[lower + 1] as number) - first;
  const firstOfHigher = (firstOfClass[pair % classes] as number) - size;
  const sizeOfHigher =
    (firstOfClass[(pair % classes) + 1] as number) - (firstOfClass[pair % classes] as number);
  const begin = firstOfPair[number] as number;
  const end = firstOfPair[number + 1] as number;
  let sum = -setBackBetween(size, sizeOfHigher);
  for (let place = begin; place < end; place += 1) {
    const amount = amounts[place] as number;
    if (amount === 0) continue;
    const at = place - begin;
    sum += amount * likenessTo(examples, at < size ? first + at : firstOfHigher + at, message);
  }
  return sum;
}

/** How like the message is to an example, with 1 for the bias. */
function likenessTo(
  { firstOfExample, indexes, values }: ExamplesByClass,
  example: number,
  message: Float32Array,
): number {
  const end = firstOfExample[example + 1] as number;
  let sum = 0;
  for (let place = firstOfExample[example] as number; place < end; place += 1) {
    sum += (values[place] as number) * (message[indexes[place] as number] as number);
  }
  return 1 + STEP * sum;
}
