/**
 * UK postcodes, with the slips people make: no space, a space in the wrong place, O for 0 and I or L for 1.
 * Format: "PAF Programmers' Guide", Royal Mail; the last two letters are never C, I, K, M, O or V.
 */
import type { EntityOf } from '../understanding.ts';

/** The areas in use, and the fictional FN. Needed because slips are forgiven: without it "so 1st" is S0 1ST. */
const AREAS = new Set(
  (
    'ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e ec eh en ex ' +
    'fk fn fy g gl gu gy ha hd hg hp hr hs hu hx ig im ip iv je ka kt kw ky l la ld le ll ln ls lu m me mk ml n ' +
    'ne ng nn np nr nw ol ox pa pe ph pl po pr rg rh rm s sa se sg sk sl sm sn so sp sr ss st sw sy ta td tf tn ' +
    'tq tr ts tw ub w wa wc wd wf wn wr ws wv yo ze'
  ).split(' '),
);

/**
 * Letters, a digit, perhaps one more, then digit and two letters; single blanks or dots anywhere between. None begins with
 * the end of a word: "I'm 2 bins short" is not M2B 1NS.
 */
const LOOSE =
  /(?<![a-z0-9]|[a-z]')([a-z][ .]?[a-z0-9]?[ .]?[a-z0-9]?[ .]?[a-z0-9]?)[ .-]{0,3}([0-9oil])[ .]?([a-z][ .]?[a-z])(?![a-z0-9])/g;

/** Words that make a postcode only by accident. */
const ORDINARY = new Set('so no to do go of on or in is it me we at as am pm el al la'.split(' '));

const DIGIT_SLIPS: Readonly<Record<string, string>> = { o: '0', i: '1', l: '1' };
const LETTER_SLIPS: Readonly<Record<string, string>> = { '0': 'o', '1': 'i' };

export function findPostcodes(folded: string, original: string): EntityOf<'postcode'>[] {
  const found: EntityOf<'postcode'>[] = [];
  // The search goes on one character after a failed candidate's start, since the real one may lie inside it.
  LOOSE.lastIndex = 0;
  for (let match = LOOSE.exec(folded); match; match = LOOSE.exec(folded)) {
    const value = readPostcode(match);
    if (value === undefined) {
      LOOSE.lastIndex = match.index + 1;
      continue;
    }
    const span = { start: match.index, end: match.index + match[0].length };
    found.push({ kind: 'postcode', value, text: original.slice(span.start, span.end), span });
  }
  return found;
}

function readPostcode(match: RegExpExecArray): string | undefined {
  const typed = match[1] ?? '';
  const outward = readOutward(typed.replace(/[ .]/g, ''));
  if (outward === undefined) return undefined;
  const inward = `${fixDigit(match[2] ?? '')}${(match[3] ?? '').replace(/[ .]/, '')}`;
  if (/[cikmov]/.test(inward)) return undefined;
  const slipped = outward !== typed.replace(/[ .]/g, '') || fixDigit(match[2] ?? '') !== match[2];
  if ((slipped || /[ .]/.test(typed.trim())) && looksOrdinary(match[0], typed.trim())) return undefined;
  return `${outward} ${inward}`.toUpperCase();
}

/** A reading that needed mending is dropped when the words mean something else: "so 1st", "on 2nd", "go 1am". */
function looksOrdinary(whole: string, outward: string): boolean {
  if (/(?:1st|2nd|3rd|\dth|\d(?:am|pm))$/.test(whole)) return true;
  const words = outward.split(/[ .]+/);
  if (words.some((word) => ORDINARY.has(word))) return true;
  // "e.g. s o 1 be": nothing typed as a digit is not a postcode.
  return !/[0-9]/.test(whole);
}

/** `A9`, `A99`, `AA9`, `AA99`, `A9A` or `AA9A`, with letters and digits put right by where they stand. */
function readOutward(typed: string): string | undefined {
  for (const areaLength of [2, 1]) {
    const area = [...typed.slice(0, areaLength)].map((letter) => LETTER_SLIPS[letter] ?? letter).join('');
    const district = typed.slice(areaLength);
    if (!AREAS.has(area) || district.length < 1 || district.length > 2) continue;
    const first = fixDigit(district.charAt(0));
    if (!/[0-9]/.test(first)) continue;
    const second = district.charAt(1);
    if (second === '') return area + first;
    const secondDigit = fixDigit(second);
    if (/[0-9]/.test(secondDigit)) return area + first + secondDigit;
    return area + first + second;
  }
  return undefined;
}

function fixDigit(typed: string): string {
  return DIGIT_SLIPS[typed] ?? typed;
}
