/** What people type as a time is London's, and as a title makes a name that the server takes. */
import { describe, expect, it } from '@jest/globals';
import { fromLocal, idFrom, toLocal } from '../../web/console/editor/words.ts';

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

describe('the name that a title makes', () => {
  it.each([
    ['Bulky waste', 'bulky-waste'],
    ['  Café: opening hours?', 'cafe-opening-hours'],
    [
      'A very long title that goes on and on about everything that residents may ever ask',
      'a-very-long-title-that-goes-on-and-on-about-everything-that',
    ],
    ['x'.repeat(80), 'x'.repeat(60)],
    [`-${'y'.repeat(60)}-`, 'y'.repeat(60)],
    ['🏊', ''],
  ])('is of letters, figures and single dashes between them, 60 at most: %s', (title, id) => {
    expect(idFrom(title)).toBe(id);
  });
});
