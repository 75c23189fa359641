/**
 * Days as people say them, in Europe/London and British order. Where a year or month is left out the day
 * meant is the coming one; a day and month of the last 60 days are taken as past ("it was due on 2 October").
 * "Next Tuesday" is the Tuesday of next week; a bare "Tuesday" the first one after today. Who tells of what is
 * over ("we moved on Tuesday") means the day that was last called so: it is given beside.
 */
import { DateTime } from 'luxon';
import type { EntityOf } from '../understanding.ts';

const ZONE = 'Europe/London';
const RECENT_DAYS = 60;

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const WEEKDAY =
  '(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday|nsday|ensday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary|uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY = String.raw`([0-3]?\d)(?:\s?(?:st|nd|rd|th))?`;
const ORDINAL = String.raw`([0-3]?\d)\s?(?:st|nd|rd|th)`;
const YEAR = String.raw`(?:[\s,]{1,2}(20\d\d))?`;
const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
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
  couple: 2,
};
const COUNT = String.raw`(\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|(?:a )?couple(?: of)?)`;

/** Whether a day that could be to come or gone is looked for both ways, or only among those that are gone. */
type Tense = 'any' | 'past';
type Groups = readonly (string | undefined)[];
interface Rule {
  readonly pattern: RegExp;
  /** The day meant, or undefined when there is no such day. */
  readonly day: (groups: Groups, today: DateTime, tense: Tense) => DateTime | undefined;
}

const rule = (pattern: string, day: Rule['day']): Rule => ({
  pattern: new RegExp(`(?<![a-z0-9/.-])(?:${pattern})(?![a-z0-9])`, 'g'),
  day,
});

/** In order: an earlier rule's reading wins over a later one's of the same words. */
const RULES: readonly Rule[] = [
  rule(String.raw`(20\d\d)-([01]\d)-([0-3]\d)`, ([year, month, day]) => exact(year, month, day)),
  rule(String.raw`([0-3]?\d)[/.-]([01]?\d)[/.-]((?:20)?\d\d)`, ([day, month, year]) =>
    exact(year?.length === 2 ? `20${year}` : year, month, day),
  ),
  rule(String.raw`([0-3]?\d)/([01]?\d)(?![/.-]?\d)`, ([day, month], today, tense) =>
    yearless(day, Number(month), today, tense),
  ),
  rule(`(?:a )?week (?:on|this|from|next) ${WEEKDAY}`, ([name], today) =>
    coming(name, today).plus({ weeks: 1 }),
  ),
  rule(`${WEEKDAY} week`, ([name], today) => coming(name, today).plus({ weeks: 1 })),
  rule(`(?:two|2) weeks (?:on|this|from|next) ${WEEKDAY}`, ([name], today) =>
    coming(name, today).plus({ weeks: 2 }),
  ),
  rule('(?:a )?week today|today week', (_, today) => today.plus({ weeks: 1 })),
  rule('(?:a )?week tomorrow|tomorrow week', (_, today) => today.plus({ days: 8 })),
  rule('(?:the )?day after (?:tomorrow|tomoz|2moro)', (_, today) => today.plus({ days: 2 })),
  rule('(?:the )?day before yesterday', (_, today) => today.minus({ days: 2 })),
  rule(
    String.raw`(?:(?:on )?${WEEKDAY}[\s,]{1,2})?(?:the )?${DAY}(?: of)?[\s,-]{0,2}${MONTH}${YEAR}`,
    ([, day, month, year], today, tense) =>
      year ? exact(year, monthNumber(month), day) : yearless(day, monthNumber(month), today, tense),
  ),
  rule(
    String.raw`(?:(?:on )?${WEEKDAY}[\s,]{1,2})?${MONTH} (?:the )?${DAY}${YEAR}`,
    ([, month, day, year], today, tense) =>
      year ? exact(year, monthNumber(month), day) : yearless(day, monthNumber(month), today, tense),
  ),
  rule(String.raw`${WEEKDAY}[\s,]{1,2}(?:the )?${ORDINAL}`, ([name, day], today) =>
    weekdayOfMonth(name, day, today),
  ),
  rule(`next ${WEEKDAY}`, ([name], today) =>
    today.startOf('week').plus({ weeks: 1, days: weekdayNumber(name) }),
  ),
  rule(`${WEEKDAY} next week`, ([name], today) =>
    today.startOf('week').plus({ weeks: 1, days: weekdayNumber(name) }),
  ),
  rule(`next week (?:on )?${WEEKDAY}`, ([name], today) =>
    today.startOf('week').plus({ weeks: 1, days: weekdayNumber(name) }),
  ),
  rule(`last ${WEEKDAY}`, ([name], today) => byName(name, today, 'past')),
  rule(`in ${COUNT} days?(?: time)?|${COUNT} days(?:'|s)? (?:time|from now)`, ([one, other], today) =>
    today.plus({ days: count(one ?? other) }),
  ),
  rule(`in ${COUNT} weeks?(?: time)?|${COUNT} weeks?(?:'|s)? (?:time|from now)`, ([one, other], today) =>
    today.plus({ weeks: count(one ?? other) }),
  ),
  rule("(?:in )?a fortnight(?:'?s time| today)?", (_, today) => today.plus({ weeks: 2 })),
  rule(`${COUNT} days? ago`, ([days], today) => today.minus({ days: count(days) })),
  rule(`${COUNT} weeks? ago`, ([weeks], today) => today.minus({ weeks: count(weeks) })),
  rule('today|2day|tonight|this (?:morning|afternoon|evening)', (_, today) => today),
  rule('tomorrow|tomorow|tommorow|tommorrow|tomoz|2moro|2morrow|tmrw|tmw', (_, today) =>
    today.plus({ days: 1 }),
  ),
  rule('yesterday|yday|last night', (_, today) => today.minus({ days: 1 })),
  rule('(?:christmas|xmas) eve', (_, today, tense) => yearless('24', 12, today, tense)),
  rule('(?:christmas|xmas) day', (_, today, tense) => yearless('25', 12, today, tense)),
  rule('boxing day', (_, today, tense) => yearless('26', 12, today, tense)),
  rule("new year'?s? eve", (_, today, tense) => yearless('31', 12, today, tense)),
  rule("new year'?s? day", (_, today, tense) => yearless('1', 1, today, tense)),
  rule('(?:this )?weekend', (_, today, tense) =>
    byName('sat', tense === 'past' ? today : today.minus({ days: 1 }), tense),
  ),
  rule(`(?:this |on |every )${WEEKDAY}`, ([name], today, tense) => byName(name, today, tense)),
  // "sat" and "sun" alone are other words too.
  rule(
    String.raw`(?!(?:sat|sun|wed)(?![a-z]))${WEEKDAY}|(?<=^\s{0,9})(sat|sun|wed)(?=[\s.!]{0,9}$)`,
    ([name, alone], today, tense) => byName(name ?? alone, today, tense),
  ),
  rule(
    `(?:the )?${ORDINAL}(?! (?:floor|time|bin|bag|one|option|person|message|month|week|year))`,
    ([day], today, tense) => dayOfMonth(day, today, tense),
  ),
];

/** Each rule needs one of these at the beginning of a word; most messages have none. */
const MAY_BE_DATED =
  /\d|(?<![a-z])(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|week|day|to[dnm]|tm|yesterday|yday|fortnight|morning|afternoon|eve|night)/;

/** `now` is any moment; days are those of London. */
export function findDates(folded: string, original: string, now: Date): EntityOf<'date'>[] {
  if (!MAY_BE_DATED.test(folded) || Number.isNaN(now.getTime())) return [];
  let known: DateTime | undefined;
  const today = () => {
    known ??= DateTime.fromJSDate(now, { zone: ZONE }).startOf('day');
    return known;
  };
  const found: EntityOf<'date'>[] = [];
  for (const { pattern, day } of RULES) {
    for (const match of folded.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.some((other) => span.start < other.span.end && other.span.start < span.end)) continue;
      const groups = match.slice(1).length > 0 ? match.slice(1) : [match[0]];
      const value = day(groups, today(), 'any')?.toISODate();
      if (!value) continue;
      const gone = day(groups, today(), 'past')?.toISODate();
      const text = original.slice(span.start, span.end);
      found.push({ kind: 'date', value, ...(gone && gone < value && { gone }), text, span });
    }
  }
  return found.sort((one, other) => one.span.start - other.span.start);
}

function exact(
  year: string | undefined,
  month: string | number | undefined,
  day: string | undefined,
): DateTime | undefined {
  const date = DateTime.fromObject(
    { year: Number(year), month: Number(month), day: Number(day) },
    { zone: ZONE },
  );
  return date.isValid ? date : undefined;
}

/** The nearest such day that is not more than 60 days gone, or the last one; 29 February waits for a leap year. */
function yearless(
  day: string | undefined,
  month: number,
  today: DateTime,
  tense: Tense,
): DateTime | undefined {
  const years = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((ahead) => String(today.year + ahead));
  const dates = years.flatMap((year) => exact(year, month, day) ?? []);
  if (tense === 'past') return dates.findLast((date) => date <= today);
  return dates.find((date) => date >= today.minus({ days: RECENT_DAYS }));
}

/** The first day of that name after today, or the last one before. */
function byName(name: string | undefined, today: DateTime, tense: Tense): DateTime | undefined {
  return tense === 'past' ? coming(name, today.minus({ days: 1 })).minus({ weeks: 1 }) : coming(name, today);
}

function coming(name: string | undefined, after: DateTime): DateTime {
  const ahead = (weekdayNumber(name) + 1 - after.weekday + 7) % 7;
  return after.plus({ days: ahead === 0 ? 7 : ahead });
}

function dayOfMonth(day: string | undefined, today: DateTime, tense: Tense): DateTime | undefined {
  const months = tense === 'past' ? [0, -1, -2] : [0, 1, 2];
  return months
    .flatMap((ahead) => {
      const month = today.startOf('month').plus({ months: ahead });
      return exact(String(month.year), month.month, day) ?? [];
    })
    .find((date) => (tense === 'past' ? date <= today : date >= today));
}

/** "Friday the 4th": the next 4th that is a Friday, or the coming 4th when none is near (people get the name wrong). */
function weekdayOfMonth(
  name: string | undefined,
  day: string | undefined,
  today: DateTime,
): DateTime | undefined {
  for (let ahead = 0; ahead < 6; ahead += 1) {
    const month = today.startOf('month').plus({ months: ahead });
    const date = exact(String(month.year), month.month, day);
    if (date && date >= today && date.weekday === weekdayNumber(name) + 1) return date;
  }
  return dayOfMonth(day, today, 'any');
}

/** 0 for Monday. */
function weekdayNumber(name: string | undefined): number {
  return WEEKDAYS.findIndex((weekday) => weekday.startsWith((name ?? '').slice(0, 3)));
}

function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3)) + 1;
}

function count(typed: string | undefined): number {
  const word = (typed ?? '').replace(/^a couple.*|couple.*$/, 'couple');
  return COUNTS[word] ?? Number(word);
}
