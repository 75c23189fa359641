import { expect, it } from '@jest/globals';
import {
  categoryOf,
  dueOn,
  mayBeDangerous,
  notOurs,
  type Problem,
  priorityOf,
} from '../../../dialogs/report-street-problem/rules.ts';
import { streetProblemSettings } from '../../../dialogs/report-street-problem/settings.ts';
import { isHoliday } from '../../../src/conversation/calendar/bank-holidays.ts';

const DEFAULTS = streetProblemSettings.parse({});
const MONDAY = '2026-12-07';

it.each<[Problem, string]>([
  [{ kind: 'pothole', dangerous: false }, '2026-12-21'],
  [{ kind: 'pothole', dangerous: true }, '2026-12-08'],
  [{ kind: 'street-light', detail: 'out', dangerous: false }, '2026-12-21'],
  [{ kind: 'dog-mess', dangerous: false }, '2026-12-09'],
  [{ kind: 'graffiti', detail: 'other', dangerous: false }, '2026-12-21'],
  [{ kind: 'graffiti', detail: 'offensive', dangerous: false }, '2026-12-08'],
  [{ kind: 'abandoned-vehicle', detail: 'not-moved', dangerous: false }, '2026-12-21'],
  [{ kind: 'litter-bin', detail: 'full', dangerous: false }, '2026-12-09'],
  [{ kind: 'dead-animal', detail: 'wild', dangerous: false }, '2026-12-08'],
  [{ kind: 'blocked-drain', detail: 'road', dangerous: false }, '2026-12-21'],
])('%j is dealt with by %s', (problem, due) => {
  expect(dueOn(problem, MONDAY, DEFAULTS, isHoliday)).toBe(due);
});

it('takes its figures from the settings, and never later for what is dangerous', () => {
  const settings = streetProblemSettings.parse({ days: { deadAnimal: 0 }, dangerDays: 5 });
  expect(dueOn({ kind: 'dead-animal', dangerous: true }, MONDAY, settings, isHoliday)).toBe(MONDAY);
  expect(settings.days.pothole).toBe(10);
  expect(streetProblemSettings.safeParse({ days: { pothole: 1.5 } }).success).toBe(false);
});

it('puts danger first, then hateful words and burnt cars', () => {
  expect(priorityOf({ kind: 'graffiti', detail: 'offensive', dangerous: true })).toBe('urgent');
  expect(priorityOf({ kind: 'graffiti', detail: 'offensive', dangerous: false })).toBe('high');
  expect(priorityOf({ kind: 'abandoned-vehicle', detail: 'burnt-out', dangerous: false })).toBe('high');
  expect(priorityOf({ kind: 'graffiti', detail: 'other', dangerous: false })).toBe('normal');
  expect(categoryOf({ kind: 'graffiti', detail: 'offensive', dangerous: false })).toBe('graffiti-offensive');
  expect(categoryOf({ kind: 'pothole', dangerous: true })).toBe('pothole');
});

it('knows what is somebody else’s', () => {
  expect(notOurs({ kind: 'abandoned-vehicle', detail: 'untaxed' })).toBe('untaxed');
  expect(notOurs({ kind: 'blocked-drain', detail: 'home' })).toBe('home-drain');
  expect(notOurs({ kind: 'dead-animal', detail: 'on-my-land' })).toBe('own-land');
  expect(notOurs({ kind: 'dead-animal', detail: 'wild' })).toBeUndefined();
  expect(notOurs({})).toBeUndefined();
});

it('asks about danger only where someone can be hurt at once', () => {
  expect(mayBeDangerous({ kind: 'pothole' })).toBe(true);
  expect(mayBeDangerous({ kind: 'street-light', detail: 'damaged' })).toBe(true);
  expect(mayBeDangerous({ kind: 'street-light', detail: 'out' })).toBe(false);
  expect(mayBeDangerous({ kind: 'dog-mess' })).toBe(false);
});
