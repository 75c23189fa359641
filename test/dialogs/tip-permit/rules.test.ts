import { describe, expect, it } from '@jest/globals';
import {
  lastDay,
  mayStart,
  renewedUntil,
  renewFrom,
  stateOf,
  temporaryUntil,
  trailerLength,
} from '../../../dialogs/tip-permit/rules.ts';
import { tipPermitSettings } from '../../../dialogs/tip-permit/settings.ts';
import { from } from '../../../dialogs/tip-permit/slots.ts';

const settings = tipPermitSettings.parse({});

describe('how a permit stands', () => {
  it.each([
    [undefined, '2026-12-07', 'none'],
    ['2027-12-06', '2026-12-07', 'current'],
    ['2027-12-06', '2027-11-05', 'current'],
    ['2027-12-06', '2027-11-06', 'due'],
    ['2027-12-06', '2027-12-06', 'due'],
    ['2027-12-06', '2027-12-07', 'expired'],
  ])('one until %s is on %s: %s', (until, today, state) => {
    expect(stateOf(until, today, settings)).toBe(state);
  });

  it('can be renewed from 30 days before its end', () => {
    expect(renewFrom('2027-12-06', settings)).toBe('2027-11-06');
  });
});

describe('how long a permit lasts', () => {
  it('is a year, over a leap day and the end of a month', () => {
    expect(lastDay('2026-12-07', settings)).toBe('2027-12-06');
    expect(lastDay('2028-02-29', settings)).toBe('2029-02-27');
  });

  it('loses no day when renewed early, and begins anew when renewed late', () => {
    expect(renewedUntil('2027-12-06', '2027-11-10', settings)).toBe('2028-12-06');
    expect(renewedUntil('2027-12-06', '2028-01-10', settings)).toBe('2029-01-09');
  });

  it('is seven days for a hired vehicle, the first included, over a change of the clocks', () => {
    expect(temporaryUntil('2027-03-25', settings)).toBe('2027-03-31');
  });
});

describe('the first day of a temporary permit', () => {
  it.each([
    ['2026-12-06', 'past'],
    ['2026-12-07', 'yes'],
    ['2027-01-04', 'yes'],
    ['2027-01-05', 'too-far'],
  ])('%s: %s', (day, may) => {
    expect(mayStart(day, '2026-12-07', settings)).toBe(may);
  });
});

it.each([
  [1.5, 'short'],
  [1.51, 'fits'],
  [3, 'fits'],
  [3.01, 'long'],
])('a trailer of %s metres: %s', (metres, length) => {
  expect(trailerLength(metres, settings)).toBe(length);
});

it('refuses figures that contradict each other', () => {
  expect(tipPermitSettings.safeParse({ trailerFromMetres: 3, trailerToMetres: 2 }).success).toBe(false);
});

describe('"from tomorrow", on the nights the clocks change', () => {
  it.each([
    ['2026-10-24T23:30:00Z', '2026-10-25', '2026-10-26', 'half past midnight before an hour is added'],
    ['2027-03-27T23:30:00Z', '2027-03-27', '2027-03-28', 'half past eleven before an hour is lost'],
  ])('at %s is after %s: %s', async (now, today, tomorrow) => {
    const context = { now: new Date(now), words: (key: string) => key };
    const options = await from.options?.(context as Parameters<NonNullable<typeof from.options>>[0]);
    expect(options?.map(({ value }) => value)).toEqual([today, tomorrow]);
  });
});
