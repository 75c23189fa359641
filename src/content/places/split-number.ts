/** House numbers as councils without a column for flats write them. */

const UNIT = '(?:flat|room|apartment|apt|unit|studio|maisonette|penthouse|suite)';
/** `Room C3 1 2` and `Flat 3A` before a name: the unit is everything up to the last number. */
const ID = '(?: (?:no )?(?=[a-z]*\\d)[a-z0-9]+| [a-z](?= ))';
const UNIT_IN_NAMED = new RegExp(`^(${UNIT}${ID}+(?: ${UNIT}${ID}+)*) ([a-z].*)$`, 'i');

export interface PlaceInStreet {
  readonly number: string | null;
  readonly subBuilding: string | null;
}

/**
 * `Flat 2, 4` is flat 2 at number 4; `Flat 3 Sorrel Court` flat 3 in a named building. `22 Sorrel Court`
 * stays whole: it is its own building as far as anyone can tell.
 */
export function splitNumber(text: string): PlaceInStreet {
  const comma = text.lastIndexOf(',');
  const after = text.slice(comma + 1).trim();
  const before = text.slice(0, comma).trim();
  if (comma > 0 && before !== '' && /^\d/.test(after)) return { number: after, subBuilding: before };
  const named = UNIT_IN_NAMED.exec(text);
  if (named?.[1] && named[2]) return { number: named[2], subBuilding: named[1] };
  return { number: text, subBuilding: null };
}
