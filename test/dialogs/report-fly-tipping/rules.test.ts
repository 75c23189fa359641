import { expect, it } from '@jest/globals';
import type { Hazard } from '../../../dialogs/report-fly-tipping/reading.ts';
import { categoryOf, clearBy, isOurs } from '../../../dialogs/report-fly-tipping/rules.ts';
import { flyTippingSettings } from '../../../dialogs/report-fly-tipping/settings.ts';
import { isHoliday } from '../../../src/conversation/calendar/bank-holidays.ts';

const DEFAULTS = flyTippingSettings.parse({});

it.each<[string, Hazard[], string]>([
  ['2026-12-07', ['needles'], '2026-12-08'],
  ['2026-12-07', ['road'], '2026-12-08'],
  ['2026-12-07', [], '2026-12-14'],
  ['2026-12-24', ['asbestos'], '2026-12-29'],
  ['2026-12-24', [], '2027-01-05'],
])('reported on %s with %j is cleared by %s', (today, hazards, due) => {
  expect(clearBy(hazards, today, DEFAULTS, isHoliday)).toBe(due);
});

it('takes its figures from the settings', () => {
  const quick = flyTippingSettings.parse({ hazardDays: 0, usualDays: 2 });
  expect(clearBy([], '2026-12-07', quick, isHoliday)).toBe('2026-12-09');
  expect(clearBy(['gas'], '2026-12-07', quick, isHoliday)).toBe('2026-12-07');
  expect(flyTippingSettings.safeParse({ usualDays: -1 }).success).toBe(false);
  expect(flyTippingSettings.safeParse({ areaPrefixes: ['fn'] }).success).toBe(false);
});

it('leaves private land to its owner, and gives doubt to the resident', () => {
  expect([isOurs('public'), isOurs('unsure'), isOurs(undefined), isOurs('private')]).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

it('has a service code of its own for hazards', () => {
  expect([categoryOf([]), categoryOf(['needles'])]).toEqual(['fly-tipping', 'fly-tipping-hazard']);
});
