import { describe, expect, it } from '@jest/globals';
import { addWorkingDays, isWorkingDay, londonDay } from '../../../src/conversation/calendar/working-days.ts';

/** England's bank holidays around Christmas 2026 and Easter 2027 (GOV.UK). */
const HOLIDAYS = new Set(['2026-12-25', '2026-12-28', '2027-01-01', '2027-03-26', '2027-03-29']);
const isHoliday = (day: string) => HOLIDAYS.has(day);

describe('working days', () => {
  it.each([
    ['2026-12-07', 1, '2026-12-08', 'a Monday'],
    ['2026-12-04', 1, '2026-12-07', 'over a weekend'],
    ['2026-12-05', 1, '2026-12-07', 'from a Saturday'],
    ['2026-12-06', 1, '2026-12-07', 'from a Sunday'],
    ['2026-12-07', 5, '2026-12-14', 'a week'],
    ['2026-12-24', 1, '2026-12-29', 'over Christmas, its substitute day and a weekend'],
    ['2026-12-23', 2, '2026-12-29', 'two over Christmas'],
    ['2026-12-31', 1, '2027-01-04', 'over New Year'],
    ['2027-03-25', 1, '2027-03-30', 'over Easter'],
    ['2027-03-26', 1, '2027-03-30', 'from a bank holiday'],
    ['2026-12-12', 0, '2026-12-14', 'none from a Saturday'],
    ['2026-12-14', 0, '2026-12-14', 'none from a Monday'],
    ['2027-03-25', 3, '2027-04-01', 'over the change to summer time'],
  ])('from %s, %i is %s: %s', (day, count, due) => {
    expect(addWorkingDays(day, count, isHoliday)).toBe(due);
  });

  it('knows weekends and bank holidays', () => {
    expect(
      ['2026-12-24', '2026-12-25', '2026-12-26', '2026-12-27'].map((day) => isWorkingDay(day, isHoliday)),
    ).toEqual([true, false, false, false]);
  });

  it('does not count for ever with a calendar that is always shut', () => {
    expect(() => addWorkingDays('2026-12-07', 1, () => true)).toThrow(RangeError);
  });

  it('takes the day from London, whatever the clock says elsewhere', () => {
    expect(londonDay(new Date('2026-07-01T23:30:00Z'))).toBe('2026-07-02');
    expect(londonDay(new Date('2026-12-01T23:30:00Z'))).toBe('2026-12-01');
  });
});
