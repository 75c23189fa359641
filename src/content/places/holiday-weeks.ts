/**
 * Weeks in which a council may change its rounds. Which day a collection then is, only the council can say:
 * this only tells that it should have said something.
 */
import { DateTime } from 'luxon';
import { bankHolidays } from '../../conversation/calendar/bank-holidays.ts';

/**
 * Whether a round on this day (`YYYY-MM-DD`) may be revised: it is a bank holiday, comes after one in the
 * same week, or lies in the weeks of Christmas and New Year.
 */
export function mayBeRevised(day: string): boolean {
  const date = DateTime.fromISO(day, { zone: 'utc' });
  const monday = date.startOf('week');
  return isChristmas(monday) || holidayBetween(monday, date);
}

/** The week has Christmas Day or New Year's Day in it. */
function isChristmas(monday: DateTime): boolean {
  const days = Array.from({ length: 7 }, (_, index) => monday.plus({ days: index }).toFormat('MM-dd'));
  return days.includes('12-25') || days.includes('01-01');
}

function holidayBetween(from: DateTime, to: DateTime): boolean {
  for (let day = from; day <= to; day = day.plus({ days: 1 })) {
    if (holidaysOf(day.year).has(day.toFormat('yyyy-MM-dd'))) return true;
  }
  return false;
}

const KNOWN = new Map<number, ReadonlySet<string>>();

/** Remembered, since a file of rounds asks for every one of its lines. */
function holidaysOf(year: number): ReadonlySet<string> {
  const known = KNOWN.get(year) ?? new Set(bankHolidays(year));
  KNOWN.set(year, known);
  return known;
}
