/** How alike two words are, for typing slips. */

/**
 * Whether `typed` is `word` but for slips: one insertion, deletion, substitution or swap of neighbours from
 * five letters on, two from eight. Shorter words must agree, since "bin" is not "bit".
 */
export function isSlipOf(typed: string, word: string): boolean {
  if (typed === word) return true;
  const allowed =
    Math.min(typed.length, word.length) >= 8 ? 2 : Math.min(typed.length, word.length) >= 5 ? 1 : 0;
  return allowed > 0 && distanceWithin(typed, word, allowed) <= allowed;
}

/**
 * Letters left out, put in, changed, or two that changed places (optimal string alignment, Damerau 1964); more than
 * `furthest` when it is further than that.
 */
export function distanceWithin(one: string, other: string, furthest: number): number {
  if (Math.abs(one.length - other.length) > furthest) return furthest + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at += 1) {
    const row = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const same = one[at - 1] === other[to - 1];
      const swapped = at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1];
      row.push(
        Math.min(
          (row[to - 1] as number) + 1,
          (last[to] as number) + 1,
          (last[to - 1] as number) + (same ? 0 : 1),
          swapped ? (beforeLast[to - 2] as number) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    if (Math.min(...row) > furthest) return furthest + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[other.length] as number, furthest + 1);
}
