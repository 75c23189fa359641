import { expect, it } from '@jest/globals';
import { billedAddress, dateFault, mustBeInArea } from '../../../dialogs/council-tax-move/rules.ts';
import { councilTaxMoveSettings } from '../../../dialogs/council-tax-move/settings.ts';

const DEFAULTS = councilTaxMoveSettings.parse({});

it.each([
  ['2026-12-07', undefined],
  ['2027-03-07', undefined],
  ['2027-03-08', 'too-far-ahead'],
  ['2025-12-07', undefined],
  ['2025-12-06', 'too-long-ago'],
])('a move on %s is %s', (day, fault) => {
  expect(dateFault(day, '2026-12-07', DEFAULTS)).toBe(fault);
});

it('counts months by the calendar, also where a month is short', () => {
  expect(dateFault('2027-02-28', '2026-11-30', DEFAULTS)).toBeUndefined();
  expect(dateFault('2027-03-01', '2026-11-30', DEFAULTS)).toBe('too-far-ahead');
});

it('takes its figures from the settings', () => {
  expect(dateFault('2027-03-08', '2026-12-07', { ...DEFAULTS, monthsAhead: 4 })).toBeUndefined();
  expect(councilTaxMoveSettings.safeParse({ monthsAhead: 0 }).success).toBe(false);
});

it('needs in our area what we bill', () => {
  expect([mustBeInArea('new', 'in'), mustBeInArea('old', 'in')]).toEqual([true, false]);
  expect([mustBeInArea('new', 'out'), mustBeInArea('old', 'out')]).toEqual([false, true]);
  expect([mustBeInArea('new', 'within'), mustBeInArea('old', 'within')]).toEqual([true, true]);
  expect([billedAddress('in'), billedAddress('out'), billedAddress('within')]).toEqual(['new', 'old', 'new']);
});
