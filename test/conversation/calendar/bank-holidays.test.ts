import { expect, it } from '@jest/globals';
import { bankHolidays, isHoliday } from '../../../src/conversation/calendar/bank-holidays.ts';

/** As published at GOV.UK (Open Government Licence v3.0). */
const PUBLISHED: Record<number, string> = {
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
};

it.each(Object.entries(PUBLISHED))('has those published for %s', (year, days) => {
  expect(bankHolidays(Number(year))).toEqual(days.split(' ').map((day) => `${year}-${day}`));
});

it('moves a New Year at the weekend, and a Christmas on a Sunday, to the days after', () => {
  expect(bankHolidays(2022)[0]).toBe('2022-01-03');
  expect(bankHolidays(2022).slice(-2)).toEqual(['2022-12-26', '2022-12-27']);
  expect(bankHolidays(2028)[0]).toBe('2028-01-03');
});

it('keeps the feast day besides its substitute', () => {
  expect(isHoliday('2027-12-25')).toBe(true);
  expect(isHoliday('2027-12-27')).toBe(true);
  expect(isHoliday('2027-12-29')).toBe(false);
});
