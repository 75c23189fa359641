/** Text as plain words, so that what a resident types and what a council's list has look alike. */

/** Short and slipped ways of writing the kinds of street. `st` stays: it is a street or a saint. */
const LONG: Readonly<Record<string, string>> = {
  rd: 'road',
  street: 'st',
  str: 'st',
  saint: 'st',
  av: 'avenue',
  ave: 'avenue',
  ln: 'lane',
  cl: 'close',
  clo: 'close',
  dr: 'drive',
  drv: 'drive',
  ct: 'court',
  crt: 'court',
  cr: 'crescent',
  cres: 'crescent',
  pl: 'place',
  plc: 'place',
  gdn: 'gardens',
  gdns: 'gardens',
  garden: 'gardens',
  gr: 'grove',
  grv: 'grove',
  ter: 'terrace',
  terr: 'terrace',
  tce: 'terrace',
  sq: 'square',
  mt: 'mount',
  pk: 'park',
  vw: 'view',
};

/** Words that end street names without naming one. */
const KINDS = new Set([
  ...Object.values(LONG),
  ...(
    'approach way walk rise hill row mews green bank wharf croft fold garth vale oval side end field fields ' +
    'villas heights chase grange lawn ridge parkway broadway meadow meadows drove yard gate buildings cottages ' +
    'parade north south east west'
  ).split(' '),
]);

export interface Word {
  /** Lower case, no accents or apostrophes, kinds of street in full. */
  readonly plain: string;
  /** Where it begins and ends in the text. */
  readonly start: number;
  readonly end: number;
}

const LONGEST_TEXT = 400;

/** The words of a text, in order. Longer texts than any address are cut. */
export function plainWords(text: string): readonly Word[] {
  return [...text.slice(0, LONGEST_TEXT).matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)].map((match) => {
    const bare = match[0]
      // "14½" is neither 14 nor 1412.
      .replaceAll(/[\u00bc-\u00be\u2150-\u215f\u2189]/g, 'half')
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]/g, '');
    return {
      plain: Object.hasOwn(LONG, bare) ? (LONG[bare] ?? bare) : bare,
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}

/** Whether a (plain) word is a kind of street, as `road` and `way` are. */
export function isStreetKind(plain: string): boolean {
  return KINDS.has(plain);
}

/**
 * How alike two words or names are, from 0 to 1: the share of pairs of letters they have in common (Dice).
 * Spaces do not count: people put them anywhere.
 */
export function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const pairs = pairsOf(one);
  const others = pairsOf(other);
  let shared = 0;
  const left = new Map<string, number>();
  for (const pair of pairs) left.set(pair, (left.get(pair) ?? 0) + 1);
  for (const pair of others) {
    const count = left.get(pair) ?? 0;
    if (count > 0) {
      shared += 1;
      left.set(pair, count - 1);
    }
  }
  return (2 * shared) / (pairs.length + others.length);
}

/** The edges count as letters: how a name begins and ends is what people get right. */
function pairsOf(text: string): string[] {
  const edged = `^${text.replaceAll(' ', '')}$`;
  return Array.from({ length: edged.length - 1 }, (_, index) => edged.slice(index, index + 2));
}
