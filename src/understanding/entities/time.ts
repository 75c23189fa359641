/** Times of day as people say them: "10am", "half 7", "quarter past nine", "19:30", "noon". */
import type { EntityOf } from '../understanding.ts';

const HOURS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};
const HOUR = `(\\d{1,2}|${Object.keys(HOURS).join('|')})`;
const MINUTES: Readonly<Record<string, number>> = { quarter: 15, half: 30, twenty: 20, ten: 10, five: 5 };
const PART = String.raw`(?:\s?(am|pm|a\.m\.?|p\.m\.?|in the morning|in the afternoon|in the evening|at night|o'?clock(?: (?:in the morning|in the afternoon|in the evening|at night))?))`;
/** "Tonight", "this evening", "tomorrow morning", "on friday afternoon". */
const PART_OF_DAY = '((?:this|tomorrow|(?:on )?[a-z]{3,6}day) (?:morning|afternoon|evening|night)|tonight)';
/** Without "am" or the like, an hour is taken in the day as offices keep it: 7 to 6. */
const FIRST_MORNING_HOUR = 7;

type Groups = readonly (string | undefined)[];
interface Rule {
  readonly pattern: RegExp;
  /** Minutes since midnight, or undefined when there is no such time. */
  readonly minutes: (groups: Groups) => number | undefined;
}

const rule = (pattern: string, minutes: Rule['minutes']): Rule => ({
  pattern: new RegExp(`(?<![a-z0-9:/.£-])(?:${pattern})(?![a-z0-9:/])`, 'g'),
  minutes,
});

/** In order: an earlier rule's reading wins over a later one's of the same words. */
const RULES: readonly Rule[] = [
  rule(String.raw`([01]?\d|2[0-3])[:.]([0-5]\d)${PART}`, ([hour, minute, part]) =>
    clock(Number(hour), Number(minute), part),
  ),
  rule(String.raw`([01]?\d|2[0-3]):([0-5]\d)`, ([hour, minute]) => twentyFour(hour, minute)),
  rule(
    `(half|quarter|twenty|ten|five|\\d{1,2} minutes?|\\d{1,2}(?= past)) (past|to) ${HOUR}${PART}?`,
    ([minutes, side, hour, part]) => aroundHour(minutes, side, hour, part),
  ),
  rule(`half ${HOUR}${PART}?`, ([hour, part]) => clock(hourOf(hour), 30, part)),
  rule(`${HOUR}${PART}`, ([hour, part]) => clock(hourOf(hour), 0, part)),
  // A day may follow, which is an entity of its own: "at 9 tonight". Of what follows, only a part of the day tells which 9.
  rule(
    `(?<=\\b(?:at|by|before|after|from|until|till|around|about) )${HOUR}(?= ${PART_OF_DAY}| (?:on|tomorrow|today|please|pls|thanks|or|to|and|if)|\\s*[.,?!]*\\s*$)`,
    ([hour, part]) => clock(hourOf(hour), 0, part),
  ),
  rule('noon|midday|mid day|lunch ?time', () => 12 * 60),
  rule('midnight', () => 0),
];

/** Each rule needs one of these at the beginning of a word. */
const MAY_BE_TIMED = new RegExp(
  String.raw`\d|(?<![a-z])(?:${Object.keys(HOURS).join('|')}|noon|mid ?day|lunch|midnight)`,
);

export function findTimes(folded: string, original: string): EntityOf<'time'>[] {
  if (!MAY_BE_TIMED.test(folded)) return [];
  const found: EntityOf<'time'>[] = [];
  for (const { pattern, minutes } of RULES) {
    for (const match of folded.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.some((other) => span.start < other.span.end && other.span.start < span.end)) continue;
      const at = minutes(match.slice(1));
      if (at === undefined) continue;
      found.push({ kind: 'time', value: written(at), text: original.slice(span.start, span.end), span });
    }
  }
  return found.sort((one, other) => one.span.start - other.span.start);
}

function hourOf(typed: string | undefined): number {
  return HOURS[typed ?? ''] ?? Number(typed);
}

function twentyFour(hour: string | undefined, minute: string | undefined): number {
  const typed = Number(hour);
  // "7:30" is typed without a nought by those who use the 12-hour clock; "07:30" is not.
  return hour?.length === 1 ? (clock(typed, Number(minute), undefined) ?? 0) : typed * 60 + Number(minute);
}

function clock(hour: number, minute: number, part: string | undefined): number | undefined {
  if (!(hour >= 0 && hour <= 24)) return undefined;
  const morning = part !== undefined && /^a\.?m|morning/.test(part);
  if (hour > 12) return morning ? undefined : (hour % 24) * 60 + minute;
  // "12 tonight" and "2 at night" are past midnight.
  if (part !== undefined && /night/.test(part) && (hour === 12 || hour < 5)) return (hour % 12) * 60 + minute;
  const later = part !== undefined && /^p\.?m|afternoon|evening|night/.test(part);
  const afternoon = later || (!morning && hour < FIRST_MORNING_HOUR) || (!morning && hour === 12);
  return ((hour % 12) + (afternoon ? 12 : 0)) * 60 + minute;
}

function aroundHour(
  minutes: string | undefined,
  side: string | undefined,
  hour: string | undefined,
  part: string | undefined,
): number | undefined {
  const offset = MINUTES[minutes ?? ''] ?? Number.parseInt(minutes ?? '', 10);
  const on = clock(hourOf(hour), 0, part);
  if (on === undefined || !(offset < 60)) return undefined;
  return (on + (side === 'to' ? -offset : offset) + 24 * 60) % (24 * 60);
}

function written(minutes: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
