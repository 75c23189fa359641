import { describe, expect, it } from '@jest/globals';
import { isOpen, nextOpening, openingWords } from '../../src/desk/opening-hours.ts';
import { deskHoursSchema } from '../../src/desk/settings.ts';

const hours = deskHoursSchema.parse({
  hours: {
    monday: '08:30-17:30',
    tuesday: '08:30-17:30',
    wednesday: ['10:00-13:00', '14:00-17:30'],
    thursday: '08:30-17:30',
    friday: '08:30-17:00',
  },
  exceptions: [
    { date: '2026-12-24', hours: '08:30-12:00' },
    { date: '2026-12-29', hours: 'closed' },
    { date: '2027-01-01', hours: '10:00-11:00' },
  ],
});

const open = (iso: string) => isOpen(hours, new Date(iso));
const next = (iso: string) => nextOpening(hours, new Date(iso))?.toISOString();
const words = (iso: string) => {
  const now = new Date(iso);
  const opening = nextOpening(hours, now);
  return opening && openingWords(opening, now);
};

describe('opening', () => {
  it('is open from the first minute and shut at the last', () => {
    expect(open('2026-11-23T08:29:59Z')).toBe(false);
    expect(open('2026-11-23T08:30:00Z')).toBe(true);
    expect(open('2026-11-23T17:29:59Z')).toBe(true);
    expect(open('2026-11-23T17:30:00Z')).toBe(false);
  });

  it('keeps breaks and weekends', () => {
    expect(open('2026-11-25T12:59:00Z')).toBe(true);
    expect(open('2026-11-25T13:30:00Z')).toBe(false);
    expect(next('2026-11-25T13:30:00Z')).toBe('2026-11-25T14:00:00.000Z');
    expect(open('2026-11-28T11:00:00Z')).toBe(false);
    expect(next('2026-11-27T17:00:00Z')).toBe('2026-11-30T08:30:00.000Z');
  });

  it('follows the clock on the wall when it changes', () => {
    // Summer time ends on 25 October 2026: 08:30 is 07:30Z on Friday and 08:30Z on Monday.
    expect(open('2026-10-23T07:30:00Z')).toBe(true);
    expect(open('2026-10-26T07:30:00Z')).toBe(false);
    expect(next('2026-10-23T16:00:00Z')).toBe('2026-10-26T08:30:00.000Z');
    // And starts on 28 March 2027, before a bank holiday on the Monday.
    expect(next('2027-03-25T18:00:00Z')).toBe('2027-03-30T07:30:00.000Z');
  });

  it('is shut on bank holidays unless told otherwise', () => {
    expect(open('2026-12-25T10:00:00Z')).toBe(false);
    expect(open('2026-12-28T10:00:00Z')).toBe(false);
    expect(open('2027-01-01T10:30:00Z')).toBe(true);
    expect(isOpen({ ...hours, closedOnBankHolidays: false }, new Date('2026-12-28T10:00:00Z'))).toBe(true);
  });

  it('follows exceptions to the day', () => {
    expect(open('2026-12-24T12:00:00Z')).toBe(false);
    expect(next('2026-12-24T12:00:00Z')).toBe('2026-12-30T10:00:00.000Z');
  });

  it('promises nothing when it is never open', () => {
    const never = deskHoursSchema.parse({ hours: {} });
    expect(nextOpening(never, new Date('2026-11-23T12:00:00Z'))).toBeUndefined();
    expect(isOpen(never, new Date('2026-11-23T12:00:00Z'))).toBe(false);
  });
});

describe('words', () => {
  it.each([
    ['2026-11-23T06:00:00Z', 'today at 8:30am'],
    ['2026-11-25T13:10:00Z', 'today at 2pm'],
    ['2026-11-23T23:59:00Z', 'tomorrow at 8:30am'],
    ['2026-11-24T00:01:00Z', 'today at 8:30am'],
    ['2026-11-24T18:00:00Z', 'tomorrow at 10am'],
    ['2026-11-27T20:00:00Z', 'on Monday at 8:30am'],
    ['2026-12-24T13:00:00Z', 'on Wednesday at 10am'],
    // Just before midnight in London is still the day before, though UTC says otherwise.
    ['2026-06-22T22:59:00Z', 'tomorrow at 8:30am'],
    ['2026-06-22T23:01:00Z', 'today at 8:30am'],
  ])('at %s says %s', (now, expected) => {
    expect(words(now)).toBe(expected);
  });

  it('gives the date when it is a week or more away', () => {
    const opening = new Date('2026-12-29T12:00:00Z');
    expect(openingWords(opening, new Date('2026-12-20T12:00:00Z'))).toBe('on Tuesday 29 December at midday');
  });
});

describe('settings', () => {
  it.each([
    [{ hours: { monday: '8:30-17:30' } }, 'Write opening hours like 08:30-17:30.'],
    [{ hours: { monday: '17:30-08:30' } }, 'The desk must open before it closes.'],
    [{ hours: { monday: ['10:00-14:00', '13:00-15:00'] } }, 'in order, without overlap'],
    [{ exceptions: [{ date: '24/12/2026', hours: 'closed' }] }, 'Write dates like 2026-12-24.'],
    [{ hours: { noday: '08:30-17:30' } }, 'noday'],
  ])('refuses %j', (settings, problem) => {
    const parsed = deskHoursSchema.safeParse(settings);
    expect(parsed.success).toBe(false);
    expect(JSON.stringify(parsed.error?.issues)).toContain(problem);
  });

  it('is open on weekdays when nothing is said', () => {
    const usual = deskHoursSchema.parse({});
    expect(isOpen(usual, new Date('2026-11-23T09:00:00Z'))).toBe(true);
    expect(isOpen(usual, new Date('2026-11-22T09:00:00Z'))).toBe(false);
  });
});
