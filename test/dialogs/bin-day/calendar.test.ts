import { describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { binCalendar } from '../../../dialogs/bin-day/calendar.ts';
import type { Collection } from '../../../src/store/collections.ts';
import { collection } from './collection.ts';

const NOW = new Date('2026-11-23T10:00:00Z');
const WORDS = {
  title: 'Bin days; yours, and ours',
  summary: (together: readonly Collection[], tentative: boolean) =>
    `Put out: ${together.map(({ service }) => service).join(', ')}${tentative ? ' (may change)' : ''}`,
  description: () =>
    'Out by 7am.\nDays can change \\ at holidays; café, naïve, Zürich and so on: this line is long',
};

const COLLECTIONS = [
  collection('2026-12-08'),
  collection('2026-12-08', { service: 'food' }),
  collection('2026-12-22', { currentOn: '2026-12-21', revision: 'moved' }),
  collection('2026-12-22', { service: 'food' }),
  collection('2026-12-29', { service: 'garden', currentOn: null, revision: 'stopped' }),
  collection('2027-03-30', { currentOn: null, revision: 'expected' }),
];

const text = (collections = COLLECTIONS, now = NOW) => binCalendar(collections, 'abc', now, WORDS);

function eventsOf(calendar: string): ICAL.Event[] {
  const root = new ICAL.Component(ICAL.parse(calendar));
  return root.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

describe('the calendar file', () => {
  it('is read by an iCalendar library, with every word as it was', () => {
    const calendar = text();
    const root = new ICAL.Component(ICAL.parse(calendar));
    expect(root.getFirstPropertyValue('version')).toBe('2.0');
    expect(root.getFirstPropertyValue('prodid')).toBeTruthy();
    expect(root.getFirstPropertyValue('x-wr-calname')).toBe(
      WORDS.title.replaceAll(/[;,]/g, (mark) => `\\${mark}`),
    );
    const [first] = eventsOf(calendar);
    expect(first?.summary).toBe('Put out: refuse, food');
    expect(first?.description).toBe(WORDS.description());
  });

  it('has an all-day event for each day, the next day exclusive, with an alarm at six the evening before', () => {
    const [first] = eventsOf(text());
    expect(first?.startDate.toString()).toBe('2026-12-08');
    expect(first?.startDate.isDate).toBe(true);
    expect(first?.endDate.toString()).toBe('2026-12-09');
    const [alarm] = first?.component.getAllSubcomponents('valarm') ?? [];
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-PT6H');
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
  });

  it('parts what was moved from what was not, marks the unsettled, and leaves out what stops', () => {
    const told = eventsOf(text()).map((event) => [
      event.uid,
      event.startDate.toString(),
      event.summary,
      event.component.getFirstPropertyValue('status'),
    ]);
    expect(told).toEqual([
      ['2026-12-08-abc', '2026-12-08', 'Put out: refuse, food', 'CONFIRMED'],
      ['2026-12-22-abc', '2026-12-21', 'Put out: refuse', 'CONFIRMED'],
      ['2026-12-22-food-abc', '2026-12-22', 'Put out: food', 'CONFIRMED'],
      ['2027-03-30-abc', '2027-03-30', 'Put out: refuse (may change)', 'TENTATIVE'],
    ]);
  });

  it('keeps the identity of an event whose day is settled later', () => {
    const settled = [collection('2027-03-30', { currentOn: '2027-03-31', revision: 'moved' })];
    const [before] = eventsOf(text(COLLECTIONS.slice(-1)));
    const [after] = eventsOf(text(settled, new Date('2027-03-01T10:00:00Z')));
    expect(after?.uid).toBe(before?.uid);
    expect(after?.startDate.toString()).toBe('2027-03-31');
  });

  it('has no identity twice', () => {
    const uids = eventsOf(text()).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
  });

  it('has lines of at most 75 octets, ended as the standard says, with no character cut in two', () => {
    const calendar = text();
    expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const lines = calendar.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.some((line) => line.startsWith(' '))).toBe(true);
    expect(calendar).not.toContain('\uFFFD');
  });

  it('is a calendar even with nothing in it', () => {
    expect(eventsOf(text([]))).toEqual([]);
  });
});
