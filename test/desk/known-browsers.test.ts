import { expect, it } from '@jest/globals';
import { knownBrowsers } from '../../src/desk/known-browsers.ts';

const browsers = knownBrowsers('a secret for tests');
const emailOf = (n: number) => `staff${n}@fernley.example`;

it('knows everybody who shares a screen, and keeps its number', () => {
  const first = browsers.remember(undefined, emailOf(1));
  const both = browsers.remember(first, ` ${emailOf(2).toUpperCase()} `);
  const number = browsers.numberOf(first, emailOf(1));
  expect(number).toMatch(/^[\w-]{22}$/);
  expect([browsers.numberOf(both, emailOf(1)), browsers.numberOf(both, emailOf(2))]).toEqual([
    number,
    number,
  ]);
  expect(browsers.numberOf(both, emailOf(3))).toBeUndefined();
  expect(browsers.remember(both, emailOf(2))).toBe(both);
});

it('forgets who signed in longest ago on a screen of many', () => {
  let cookie: string | undefined;
  for (let n = 0; n < 9; n += 1) cookie = browsers.remember(cookie, emailOf(n));
  expect(browsers.numberOf(cookie, emailOf(0))).toBeUndefined();
  expect(browsers.numberOf(cookie, emailOf(1))).toBeDefined();
  expect(cookie?.length).toBeLessThan(400);
});

it('tells nobody who signed in, and draws another number for each browser', () => {
  const [one, other] = [browsers.remember(undefined, emailOf(1)), browsers.remember('nonsense', emailOf(1))];
  expect(one).not.toBe(other);
  expect(Buffer.from(one, 'base64url').toString('latin1')).not.toContain('staff1');
  // A signature taken to another number is worth nothing there.
  const [number] = one.split('.');
  const [, signature] = other.split('.');
  expect(browsers.numberOf(`${number}.${signature}`, emailOf(1))).toBeUndefined();
});
