/**
 * Registration marks of the United Kingdom, read as people type them. Formats and the letters that are never
 * used: DVLA, "Vehicle registration numbers and number plates" (INF104); Northern Ireland has I and Z.
 */

type MarkFormat = 'current' | 'prefix' | 'suffix' | 'dateless' | 'northern-irish' | 'q-plate' | 'diplomatic';

/** `mark` is in capitals with its space, as it stands on the plate: `AB12 CDE`. */
export type Registration = { readonly mark: string; readonly format: MarkFormat };

interface Shape {
  readonly format: MarkFormat;
  /** The mark without spaces; its groups are what stands between them. */
  readonly pattern: RegExp;
  /** The same with `L` for a letter and `N` for a digit, one for each number of digits. */
  readonly outlines: readonly string[];
}

/** The most telling formats first: where a mark fits two, the first is meant. */
const SHAPES: readonly Shape[] = [
  // AA11 AAA, from September 2001. 00 and 01 were never issued.
  shape('current', /^([A-HJ-PR-Y]{2}(?:0[2-9]|[1-9]\d))([A-HJ-PR-Z]{3})$/, ['LLNNLLL']),
  // Q1 AAA to Q999 AAA: age or maker not known.
  shape('q-plate', /^(Q[1-9]\d{0,2})([A-HJ-PR-Y]{3})$/, ['LNNNLLL', 'LNNLLL', 'LNLLL']),
  // A1 AAA to Y999 AAA, 1983 to 2001.
  shape('prefix', /^([A-HJ-NPR-TV-Y][1-9]\d{0,2})([A-HJ-PR-Y]{3})$/, ['LNNNLLL', 'LNNLLL', 'LNLLL']),
  // AAA 1A to AAA 999Y, 1963 to 1982.
  shape('suffix', /^([A-HJ-PR-Y]{3})([1-9]\d{0,2}[A-HJ-NPR-TV-Y])$/, ['LLLNNNL', 'LLLNNL', 'LLLNL']),
  // 101 D 101 and 101 X 101: embassies and international bodies.
  shape('diplomatic', /^(\d{3})([DX])(\d{3})$/, ['NNNLNNN']),
  // Two or three letters, of which one is I or Z, and up to four digits; also the other way round.
  shape('northern-irish', /^(?=[^\d]*[IZ])([A-PR-Z]{2,3})([1-9]\d{0,3})$/, lettersFirst([2, 3])),
  shape('northern-irish', /^(?=\d+.*[IZ])([1-9]\d{0,3})([A-PR-Z]{2,3})$/, digitsFirst([2, 3])),
  // Before 1963: up to three letters and four digits, either way round.
  shape('dateless', /^([A-HJ-PR-Y]{1,3})([1-9]\d{0,3})$/, lettersFirst([1, 2, 3])),
  shape('dateless', /^([1-9]\d{0,3})([A-HJ-PR-Y]{1,3})$/, digitsFirst([1, 2, 3])),
];

/** The signs people take for one another, where a letter and where a digit should stand. */
const AS_LETTER: Readonly<Record<string, string>> = { '0': 'O', '1': 'I' };
const AS_DIGIT: Readonly<Record<string, string>> = { O: '0', I: '1' };

const LONGEST_MARK = 7;

/**
 * Reads a text that is a registration mark and nothing else. Spaces, hyphens and dots may stand anywhere;
 * O for 0, I for 1 and the other way round are put right where only one can stand.
 */
export function readRegistration(text: string): Registration | undefined {
  const mark = text.toUpperCase().replace(/[\s.·-]+/g, '');
  if (mark.length < 2 || mark.length > LONGEST_MARK || !/^[A-Z0-9]+$/.test(mark)) return undefined;
  return asTyped(mark) ?? putRight(mark);
}

function asTyped(mark: string): Registration | undefined {
  for (const { format, pattern } of SHAPES) {
    const groups = pattern.exec(mark)?.slice(1);
    if (groups) return { mark: groups.join(' '), format };
  }
  return undefined;
}

/** The reading that needs the fewest signs put right; of equals, the most telling format. */
function putRight(mark: string): Registration | undefined {
  const readings = SHAPES.flatMap(({ outlines }) => outlines)
    .filter((outline) => outline.length === mark.length)
    .map((outline) => fitTo(outline, mark))
    .map((fitted) => ({ slips: slipsIn(mark, fitted), registration: asTyped(fitted) }))
    .filter(({ registration }) => registration !== undefined)
    .sort((one, other) => one.slips - other.slips);
  return readings[0]?.registration;
}

function fitTo(outline: string, mark: string): string {
  return [...mark]
    .map((sign, at) => (outline[at] === 'L' ? AS_LETTER[sign] : AS_DIGIT[sign]) ?? sign)
    .join('');
}

function slipsIn(typed: string, fitted: string): number {
  return [...typed].filter((sign, at) => sign !== fitted[at]).length;
}

/** What announces a mark in a sentence. */
const CUE =
  /\b(?:reg(?:istration)?(?: (?:number|no|mark|plate))?|(?:number ?|licen[cs]e )?plate|vrm|plates?|index)\b\.?(?: (?:is|was|number|no|ends?|of|says|reads|it's|its))*[\s:.,#-]*/gi;

/** A run of letters and digits, short enough for a part of a mark. */
const RUN = /(?<![\p{L}\p{N}])[A-Z0-9]{1,7}(?![\p{L}\p{N}])/giu;
/** No mark has more parts: `101 D 101`. */
const MOST_PARTS = 3;
const LONGEST_TEXT = 400;

/** "Outside no12 the drive" has the form of a mark, and these words end it. */
const ORDINARY =
  /^(?:the|and|for|its|was|has|had|are|but|not|you|can|our|his|her|out|off|one|two|day|bag|bin|car|van|old|new|big|all|any|who|how|why|now|road|rd|st|am|pm|st|nd|rd|th|x|a|of|to|in|on|at|by|my|is|or|so|we|it)$/i;

/**
 * Finds a mark in a sentence: "white van, reg AB12 CDE". After a word such as "reg" every format is taken;
 * otherwise only what cannot well be anything else, since "12 the" and "for 12a" have the form of old marks.
 */
export function findRegistration(text: string): Registration | undefined {
  for (const cue of text.matchAll(CUE)) {
    const announced = candidatesIn(text.slice(cue.index + cue[0].length)).find(({ at }) => at === 0);
    if (announced) return announced.registration;
  }
  return candidatesIn(text).find(({ registration, typed }) => isPlain(registration, typed))?.registration;
}

interface Candidate {
  readonly registration: Registration;
  readonly typed: string;
  readonly at: number;
}

/** Candidates from left to right; of one start the longest that is a mark. */
function candidatesIn(text: string): readonly Candidate[] {
  const read = text.slice(0, LONGEST_TEXT);
  const runs = [...read.matchAll(RUN)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  return runs.flatMap((_, first) => longestFrom(read, runs.slice(first, first + MOST_PARTS)) ?? []);
}

function longestFrom(
  text: string,
  runs: readonly { readonly from: number; readonly to: number }[],
): Candidate | undefined {
  for (let parts = runs.length; parts > 0; parts -= 1) {
    const at = runs[0]?.from ?? 0;
    const typed = text.slice(at, runs[parts - 1]?.to);
    const registration = /^[A-Z0-9]+(?:[ -][A-Z0-9]+)*$/i.test(typed) ? readRegistration(typed) : undefined;
    if (registration && spacedAsOnPlate(typed, registration)) return { registration, typed, at };
  }
  return undefined;
}

function spacedAsOnPlate(typed: string, { mark }: Registration): boolean {
  const gaps = (written: string) => written.split(/[ -]/).map((group) => group.length);
  const typedGaps = gaps(typed);
  return typedGaps.length === 1 || typedGaps.join() === gaps(mark).join();
}

/** Unannounced, only the formats with digits between letters, in capitals or without an everyday word at an end. */
function isPlain({ format }: Registration, typed: string): boolean {
  if (format !== 'current' && format !== 'prefix' && format !== 'suffix') return false;
  const inCapitals = typed === typed.toUpperCase();
  if (inCapitals) return true;
  const groups = typed.split(/[ -]/);
  const everyday = groups.some((group) => ORDINARY.test(group.replace(/\d+/g, '')));
  return format === 'current' && !everyday;
}

function shape(format: MarkFormat, pattern: RegExp, outlines: readonly string[]): Shape {
  return { format, pattern, outlines };
}

function lettersFirst(letters: readonly number[]): readonly string[] {
  return letters.flatMap((count) => [1, 2, 3, 4].map((digits) => 'L'.repeat(count) + 'N'.repeat(digits)));
}

function digitsFirst(letters: readonly number[]): readonly string[] {
  return letters.flatMap((count) => [1, 2, 3, 4].map((digits) => 'N'.repeat(digits) + 'L'.repeat(count)));
}
