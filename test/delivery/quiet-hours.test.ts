import { expect, it } from '@jest/globals';
import { isQuiet, quietEnd } from '../../src/delivery/quiet-hours.ts';

const NIGHT = { from: '21:00', to: '08:00' };

it.each([
  ['2026-11-23T20:59:00Z', false],
  ['2026-11-23T21:00:00Z', true],
  ['2026-11-24T07:59:00Z', true],
  ['2026-11-24T08:00:00Z', false],
  // Summer time: 9pm in London.
  ['2026-07-01T20:00:00Z', true],
  ['2026-07-01T07:00:00Z', false],
])('at %s quiet is %s', (at, quiet) => {
  expect(isQuiet(new Date(at), NIGHT)).toBe(quiet);
});

it.each([
  ['2026-11-23T21:00:00Z', '2026-11-24T08:00:00.000Z'],
  ['2026-11-24T07:59:59Z', '2026-11-24T08:00:00.000Z'],
  // The clocks go back on the 25th, and forward on the 28th of March.
  ['2026-10-24T21:00:00Z', '2026-10-25T08:00:00.000Z'],
  ['2027-03-27T22:00:00Z', '2027-03-28T07:00:00.000Z'],
])('after %s it ends at %s', (at, end) => {
  expect(quietEnd(new Date(at), NIGHT).toISOString()).toBe(end);
});

it('has no quiet hours when they begin as they end', () => {
  for (let hour = 0; hour < 24; hour += 1) {
    expect(isQuiet(new Date(Date.UTC(2026, 10, 23, hour)), { from: '08:00', to: '08:00' })).toBe(false);
  }
});
