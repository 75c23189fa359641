/**
 * Bank holidays of England and Wales, worked out rather than listed, so that no council has to remember to
 * add next year's. One-off holidays and moved ones (a coronation, a jubilee) go into `exceptions`.
 *
 * Source: Banking and Financial Dealings Act 1971 and the royal proclamations made under it each year.
 */
import { DateTime } from 'luxon';

const MONDAY = 1;
const SATURDAY = 6;

/** Dates (`YYYY-MM-DD`, in order) on which offices close in that year; weekends have their substitute days. */
export function bankHolidays(year: number): readonly string[] {
  const easter = easterSunday(year);
  return [
    substitute(day(year, 1, 1)),
    easter.minus({ days: 2 }),
    easter.plus({ days: 1 }),
    firstMonday(year, 5),
    lastMonday(year, 5),
    lastMonday(year, 8),
    ...christmas(year),
  ].map(isoDate);
}

/** Whether offices keep that day (`YYYY-MM-DD`) as a holiday: the bank holiday, or the feast day itself. */
export function isHoliday(date: string): boolean {
  const feast = ['01-01', '12-25', '12-26'].includes(date.slice(5));
  return feast || bankHolidays(Number(date.slice(0, 4))).includes(date);
}

/** Christmas Day and Boxing Day are two days off even when both fall on a weekend. */
function christmas(year: number): DateTime[] {
  const first = day(year, 12, 25);
  if (first.weekday === 5) return [first, day(year, 12, 28)];
  if (first.weekday === SATURDAY) return [day(year, 12, 27), day(year, 12, 28)];
  if (first.weekday > SATURDAY) return [day(year, 12, 26), day(year, 12, 27)];
  return [first, day(year, 12, 26)];
}

function substitute(date: DateTime): DateTime {
  return date.weekday < SATURDAY ? date : date.plus({ days: 8 - date.weekday });
}

function firstMonday(year: number, month: number): DateTime {
  const first = day(year, month, 1);
  return first.plus({ days: (MONDAY - first.weekday + 7) % 7 });
}

function lastMonday(year: number, month: number): DateTime {
  const last = day(year, month, 1).endOf('month');
  return last.minus({ days: last.weekday - MONDAY });
}

/** The Gregorian computus in the form of Meeus, Jones and Butcher: letters as in their table. */
function easterSunday(year: number): DateTime {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return day(year, Math.floor(days / 31), (days % 31) + 1);
}

function day(year: number, month: number, date: number): DateTime {
  return DateTime.utc(year, month, date);
}

function isoDate(date: DateTime): string {
  return date.toFormat('yyyy-MM-dd');
}
