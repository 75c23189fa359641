/** What people type as a time is London's. */
import { describe, expect, it } from '@jest/globals';
import { fromLocal, toLocal } from '../../web/console/editor/words.ts';

describe('a time that is typed', () => {
  it.each([
    ['2026-11-21T14:05', '2026-11-21T14:05:00.000Z'],
    ['2027-06-01T09:00', '2027-06-01T08:00:00.000Z'],
    ['2027-03-28T00:59', '2027-03-28T00:59:00.000Z'],
    ['2027-03-28T02:00', '2027-03-28T01:00:00.000Z'],
    ['2027-10-31T00:30', '2027-10-30T23:30:00.000Z'],
    ['2027-10-31T02:00', '2027-10-31T02:00:00.000Z'],
  ])('is a moment in London: %s', (local, iso) => {
    expect(fromLocal(local)).toBe(iso);
    expect(toLocal(iso)).toBe(local);
  });

  it('is an hour later where the clocks leave it out, never earlier', () => {
    expect(toLocal(fromLocal('2027-03-28T01:30'))).toBe('2027-03-28T02:30');
  });

  it.each(['', '2027', '0002-06-01T09:00', '0202-06-01T09:00', '0000-01-01T00:00'])(
    'is nothing while it is not a whole one: %j',
    (local) => {
      expect(fromLocal(local)).toBeUndefined();
    },
  );
});
