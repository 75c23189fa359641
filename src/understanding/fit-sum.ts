/** Fits a few numbers to what was seen, where each thing seen depends on one sum of them. */

/** What something seen costs at its sum, how steeply that rises there, and how fast the slope itself does. */
export interface Cost {
  readonly cost: number;
  readonly slope: number;
  readonly curve: number;
}

interface Rows {
  readonly parts: readonly number[];
}

const STEPS = 20;
/** A step may be too long where the curve changes; a thousandth of it hardly is. */
const HALVINGS = 10;
/** A smaller step changes nothing one could measure. */
const LEAST_STEP = 1e-4;

/** A number to be fitted. */
export interface Fitted {
  readonly begin: number;
  /** What half of its square costs: above 0, so that it stays finite where what was seen tells all of it, or nothing. */
  readonly pull: number;
}

/**
 * The numbers under which all rows together cost least, by Newton's method. A row's sum is that of its parts, each
 * times its number; its cost must be convex in the sum. Never dearer than where it begins.
 */
export function fitSum<Row extends Rows>(
  fitted: readonly Fitted[],
  rows: readonly Row[],
  costOf: (row: Row, sum: number) => Cost,
): readonly number[] {
  const pulls = fitted.map(({ pull }) => pull);
  const look = (numbers: readonly number[]) => lookAt(numbers, pulls, rows, costOf);
  let here = look(fitted.map(({ begin }) => begin));
  for (let step = 0; step < STEPS; step += 1) {
    let move = solve(here.equations);
    let next = look(less(here.numbers, move));
    for (let halving = 0; halving < HALVINGS && !(next.cost <= here.cost); halving += 1) {
      move = move.map((by) => by / 2);
      next = look(less(here.numbers, move));
    }
    if (!(next.cost <= here.cost)) break;
    here = next;
    if (move.every((by) => Math.abs(by) < LEAST_STEP)) break;
  }
  return here.numbers;
}

const less = (numbers: readonly number[], move: readonly number[]) =>
  numbers.map((number, at) => number - (move[at] as number));

/** What it costs there; and for each number how the cost's slope changes with every other, with that slope at the end. */
interface View {
  readonly numbers: readonly number[];
  readonly cost: number;
  readonly equations: number[][];
}

function lookAt<Row extends Rows>(
  numbers: readonly number[],
  pulls: readonly number[],
  rows: readonly Row[],
  costOf: (row: Row, sum: number) => Cost,
): View {
  const equations = pulls.map((pull, at) => [
    ...pulls.map((_, other) => (other === at ? pull : 0)),
    pull * (numbers[at] as number),
  ]);
  let whole = pulls.reduce((sum, pull, at) => sum + (pull / 2) * (numbers[at] as number) ** 2, 0);
  for (const row of rows) {
    const sum = row.parts.reduce((total, part, at) => total + part * (numbers[at] as number), 0);
    const { cost, slope, curve } = costOf(row, sum);
    whole += cost;
    equations.forEach((equation, at) => {
      const part = row.parts[at] as number;
      row.parts.forEach((other, column) => {
        equation[column] = (equation[column] as number) + curve * part * other;
      });
      equation[numbers.length] = (equation[numbers.length] as number) + slope * part;
    });
  }
  return { numbers, cost: whole, equations };
}

/** By elimination; each equation ends with its right side. The left sides must be positive definite. */
function solve(given: readonly (readonly number[])[]): number[] {
  const equations = given.map((equation) => [...equation]);
  equations.forEach((pivot, at) => {
    for (const equation of equations) {
      if (equation === pivot) continue;
      const times = (equation[at] as number) / (pivot[at] as number);
      for (let column = at; column < pivot.length; column += 1) {
        equation[column] = (equation[column] as number) - times * (pivot[column] as number);
      }
    }
  });
  return equations.map((equation, at) => (equation.at(-1) as number) / (equation[at] as number));
}
