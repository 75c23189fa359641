import { describe, expect, it } from '@jest/globals';
import { priceOf } from '../../../dialogs/bulky-waste/pricing.ts';
import {
  bookableDays,
  cancelDeadline,
  isBookable,
  missedWindow,
  problemOf,
  reminderMoments,
} from '../../../dialogs/bulky-waste/rules.ts';
import { bulkyWasteSettings } from '../../../dialogs/bulky-waste/settings.ts';
import { isHoliday } from '../../../src/conversation/calendar/bank-holidays.ts';

const SETTINGS = bulkyWasteSettings.parse({
  rounds: [{ districts: ['FN7'], days: ['tuesday', 'thursday'] }],
});
/** A Monday. */
const NOW = new Date('2026-11-23T10:00:00Z');
const at = (moment: string) => new Date(moment);

describe('days that can be booked', () => {
  it('are the working days of the coming four weeks, tomorrow the first', () => {
    const days = bookableDays(NOW, 'FN3', SETTINGS, isHoliday);
    expect(days.slice(0, 5)).toEqual(['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-30']);
    expect(days.at(-1)).toBe('2026-12-21');
    expect(days).toHaveLength(20);
  });

  it('are those on which the round covers the district', () => {
    const days = bookableDays(NOW, 'FN7', SETTINGS, isHoliday);
    expect(days.slice(0, 3)).toEqual(['2026-11-24', '2026-11-26', '2026-12-01']);
    expect(bookableDays(NOW, undefined, SETTINGS, isHoliday)).toHaveLength(20);
  });

  it('leave bank holidays out', () => {
    const days = bookableDays(at('2026-12-10T10:00:00Z'), 'FN3', SETTINGS, isHoliday);
    expect(days).not.toContain('2026-12-25');
    expect(days).not.toContain('2026-12-28');
    expect(days).not.toContain('2027-01-01');
    expect(days).toContain('2026-12-29');
  });

  it('close at 23:00 in London on the day before, winter and summer', () => {
    expect(isBookable('2026-11-24', at('2026-11-23T22:59:59Z'), SETTINGS)).toBe(true);
    expect(isBookable('2026-11-24', at('2026-11-23T23:00:00Z'), SETTINGS)).toBe(false);
    expect(isBookable('2026-07-07', at('2026-07-06T21:59:59Z'), SETTINGS)).toBe(true);
    expect(isBookable('2026-07-07', at('2026-07-06T22:00:00Z'), SETTINGS)).toBe(false);
  });

  it.each([
    ['2026-11-22', 'past'],
    ['2026-11-23', 'too-soon'],
    ['2026-11-24', undefined],
    ['2026-11-28', 'not-covered'],
    ['2026-12-21', undefined],
    ['2026-12-22', 'too-far'],
  ])('%s is %s', (day, problem) => {
    expect(problemOf(day, NOW, 'FN3', SETTINGS, isHoliday)).toBe(problem);
  });

  it('say why a holiday or the wrong weekday cannot be had', () => {
    const december = at('2026-12-10T10:00:00Z');
    expect(problemOf('2026-12-25', december, 'FN3', SETTINGS, isHoliday)).toBe('holiday');
    expect(problemOf('2026-12-11', december, 'FN7', SETTINGS, isHoliday)).toBe('not-covered');
  });

  it('go over the change of the clocks without a day lost or doubled', () => {
    const days = bookableDays(
      at('2027-03-26T10:00:00Z'),
      'FN3',
      { ...SETTINGS, lookAheadDays: 7 },
      () => false,
    );
    expect(days).toEqual(['2027-03-29', '2027-03-30', '2027-03-31', '2027-04-01', '2027-04-02']);
  });
});

describe('cancelling', () => {
  it.each([
    ['2026-11-25', '2026-11-24T14:00:00.000Z'],
    ['2026-11-23', '2026-11-20T14:00:00.000Z'],
    ['2026-12-29', '2026-12-24T14:00:00.000Z'],
    ['2026-07-07', '2026-07-06T13:00:00.000Z'],
  ])('for %s is free until %s', (day, deadline) => {
    expect(cancelDeadline(day, SETTINGS, isHoliday).toISOString()).toBe(deadline);
  });
});

describe('nobody came', () => {
  it.each([
    ['2026-11-24T20:00:00Z', 'ahead'],
    ['2026-11-25T17:59:00Z', 'today'],
    ['2026-11-25T18:00:00Z', 'open'],
    ['2026-11-27T23:59:00Z', 'open'],
    ['2026-11-28T00:00:00Z', 'over'],
  ])('at %s of a Wednesday’s collection: %s', (now, window) => {
    expect(missedWindow('2026-11-25', at(now), SETTINGS, isHoliday)).toBe(window);
  });

  it('counts working days only', () => {
    expect(missedWindow('2026-12-24', at('2026-12-30T12:00:00Z'), SETTINGS, isHoliday)).toBe('open');
    expect(missedWindow('2026-12-24', at('2026-12-31T12:00:00Z'), SETTINGS, isHoliday)).toBe('over');
  });
});

describe('reminders', () => {
  it('are due three days and one before, each until the next or the hour to put things out', () => {
    expect(reminderMoments('2026-12-03', NOW, SETTINGS)).toEqual([
      { daysBefore: 3, dueAt: at('2026-11-30T18:00:00Z'), usefulUntil: at('2026-12-02T18:00:00Z') },
      { daysBefore: 1, dueAt: at('2026-12-02T18:00:00Z'), usefulUntil: at('2026-12-03T06:30:00Z') },
    ]);
  });

  it('leave out those whose time has passed', () => {
    expect(reminderMoments('2026-11-25', NOW, SETTINGS).map(({ daysBefore }) => daysBefore)).toEqual([1]);
    expect(reminderMoments('2026-11-24', at('2026-11-23T18:00:00Z'), SETTINGS)).toEqual([]);
  });

  it('keep to the hour in London when the clocks change between', () => {
    const [first, last] = reminderMoments('2027-03-30', at('2027-03-20T10:00:00Z'), SETTINGS);
    expect(first?.dueAt.toISOString()).toBe('2027-03-27T18:00:00.000Z');
    expect(last?.dueAt.toISOString()).toBe('2027-03-29T17:00:00.000Z');
  });
});

describe('prices', () => {
  const lines = (...counts: number[]) =>
    counts.map((count, at) => ({ item: ['chair', 'sofa'][at] ?? '', count }));

  it.each([
    [lines(1), false, 2500],
    [lines(3), false, 2500],
    [lines(3, 1), false, 4000],
    [lines(4, 1), false, 4000],
    [lines(1), true, 1250],
    [lines(4), true, 2000],
  ])('%j on a benefit %j costs %d pence', (list, onBenefit, pence) => {
    expect(priceOf(list, onBenefit, SETTINGS)).toBe(pence);
  });

  it('count a corner sofa as two', () => {
    expect(priceOf([{ item: 'corner-sofa', count: 1 }, ...lines(2)], false, SETTINGS)).toBe(4000);
  });

  it('can go by item, with a minimum', () => {
    const byItem = { ...SETTINGS, price: { by: 'item', minimumPence: 2000 } } as const;
    expect(priceOf(lines(1), false, byItem)).toBe(2000);
    expect(priceOf(lines(2, 1), false, byItem)).toBe(2500);
    expect(priceOf(lines(2, 1), true, { ...byItem, concessionPercent: 33 })).toBe(1675);
  });
});

describe('settings', () => {
  it('must price as many items as can be booked', () => {
    const wrong = bulkyWasteSettings.safeParse({ mostItems: 8 });
    expect(wrong.error?.issues[0]?.message).toBe('reach 5 items, but mostItems is 8');
  });
});
