/** A question as it may be kept: what can be told to be somebody's own is replaced. Names cannot be told from other words. */
import { createRedactor } from './redact.ts';

/** Accounts, cards, telephone numbers: six digits or more, however they are set apart. */
const LONG_NUMBER = /\+?\d(?:[ ./-]?\d){5,}/g;
/** References of five digits stand together; sums of money are no references. */
const FIVE_DIGITS = /(?<![\d£.,/-])\d{5}(?![\d,]| ?(?:pounds?|quid)\b)/g;
/** National Insurance numbers, and our own references (`MB-K47-Q2X`) with slips in them too. */
const CODES = /\b[a-z]{2}(?:[ -]?\d{2}){3}[ -]?[a-d]\b|\b[a-z]{2}-[a-z0-9]{3}-[a-z0-9]{3}\b/gi;

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const NTH = `${DAY}(?:st|nd|rd|th)?`;
const YEAR = '(?:19|20)\\d\\d';
/** What is written as a date: in figures, with the month's name, a month alone. The year is its last or first number. */
const DATES = [
  `(?<![\\d./-])${DAY}([ ./-])(?:0?[1-9]|1[0-2])\\1(?:${YEAR}|\\d\\d)(?![\\d/-])`,
  `(?<![\\d./-])${YEAR}([./-])(?:0?[1-9]|1[0-2])\\2${DAY}(?![\\d/-])`,
  `\\b(?:${NTH}(?: of)?[ ,-]*)?${MONTH}[ ,-]*(?:${NTH}[ ,]+)?${YEAR}\\b`,
  // "12 March 61": up to 31 it might be anything.
  `\\b${NTH}(?: of)?[ ,-]*${MONTH}[ ,-]*'?(?:3[2-9]|[4-9]\\d)\\b`,
];
const DATE = new RegExp(DATES.join('|'), 'gi');
/** "2026/27" is a year of council tax. */
const TAX_YEAR = /^20\d\d ?[/-] ?(?:20)?\d\d$/;
/** With slashes or the whole year: "20-11-33" is a sort code. */
const PLAIN_DATE = /^\d{1,2}(?:\/\d{1,2}\/\d{2}|([ ./-])\d{1,2}\1\d{4})$|^\d{4}([./-])\d{1,2}\2\d{1,2}$/;
const OF_BIRTH = /\b(?:born|dob|d\.o\.b|birth(?:day)?)\b/i;
const BORN_IN = new RegExp(`\\b(born (?:in )?)${YEAR}\\b`, 'gi');
/** From so many years back a date is that of a birth: bins, permits and moves are asked about sooner. */
const YEARS_BACK = 10;
/** Nobody asks about what is further off: "61" is 1961. */
const YEARS_AHEAD = 5;

/**
 * Anew for each question, so that nobody can be followed from one to the next. `now` tells dates of birth from those
 * that make a question a question ("bin day 24 December 2026").
 */
export function withoutPersonalData(text: string, now: Date): string {
  const thisYear = now.getUTCFullYear();
  const withoutDates = text
    .replace(CODES, '[number]')
    .replace(BORN_IN, '$1[date]')
    .replace(DATE, (found, _slash, _dash, at: number, whole: string) => {
      const isBirth = OF_BIRTH.test(whole.slice(Math.max(0, at - 25), at));
      return isBirth || yearOf(found, thisYear) <= thisYear - YEARS_BACK ? '[date]' : found;
    });
  return createRedactor()(withoutDates)
    .replace(LONG_NUMBER, (found) => (isPlainDate(found, thisYear) ? found : '[number]'))
    .replace(FIVE_DIGITS, '[number]');
}

function isPlainDate(found: string, thisYear: number): boolean {
  if (TAX_YEAR.test(found)) return true;
  return PLAIN_DATE.test(found) && yearOf(found, thisYear) <= thisYear + YEARS_AHEAD;
}

/** The year of a date, whichever way it is written. */
function yearOf(date: string, thisYear: number): number {
  const [whole] = /(?:19|20)\d\d/.exec(date) ?? [];
  if (whole !== undefined) return Number(whole);
  const short = Number(/\d\d$/.exec(date)?.[0]);
  return 2000 + short <= thisYear + YEARS_AHEAD ? 2000 + short : 1900 + short;
}
