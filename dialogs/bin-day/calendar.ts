/** The bin days of a premises as an iCalendar file (RFC 5545). Pure; holds no address. */
import { DateTime } from 'luxon';
import type { Collection } from '../../src/store/collections.ts';
import { effectiveDay } from './rules.ts';

export interface CalendarWords {
  readonly title: string;
  /** What to put out, in a few words. */
  summary(collections: readonly Collection[], tentative: boolean): string;
  description(collections: readonly Collection[]): string;
}

/** One day's event. */
interface Event {
  readonly uid: string;
  readonly day: string;
  readonly collections: readonly Collection[];
  /** The council has not settled the day yet. */
  readonly tentative: boolean;
}

/**
 * One all-day event for each day with collections, with an alarm at 18:00 on the evening before. An event's
 * UID comes from the scheduled day, so that in a calendar that is fetched again a moved collection moves.
 * `id` makes UIDs unique to this calendar.
 */
export function binCalendar(
  collections: readonly Collection[],
  id: string,
  now: Date,
  words: CalendarWords,
): string {
  const stamp = DateTime.fromJSDate(now, { zone: 'utc' }).toFormat("yyyyMMdd'T'HHmmss'Z'");
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Parley//Bin days//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(words.title)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    ...eventsOf(collections).flatMap((event) => eventLines(event, id, stamp, words)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: Event, id: string, stamp: string, words: CalendarWords): string[] {
  const next = DateTime.fromISO(event.day, { zone: 'utc' }).plus({ days: 1 }).toFormat('yyyyMMdd');
  const summary = escaped(words.summary(event.collections, event.tentative));
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}-${id}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${event.day.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${next}`,
    `SUMMARY:${summary}`,
    `DESCRIPTION:${escaped(words.description(event.collections))}`,
    `STATUS:${event.tentative ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${summary}`,
    'TRIGGER:-PT6H',
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** What is scheduled together and stays together is one event. */
function eventsOf(collections: readonly Collection[]): readonly Event[] {
  const groups = new Map<string, Collection[]>();
  for (const collection of collections) {
    if (collection.revision === 'stopped') continue;
    const key = `${collection.scheduledOn} ${effectiveDay(collection)} ${collection.revision === 'expected'}`;
    groups.set(key, [...(groups.get(key) ?? []), collection]);
  }
  const named = new Set<string>();
  return [...groups.keys()].sort().map((key) => {
    const together = groups.get(key) ?? [];
    const [scheduled = '', day = '', tentative] = key.split(' ');
    // Where a day is torn apart, the first part keeps the name and the others add what they are.
    const services = together.map(({ service }) => service).join('-');
    const uid = named.has(scheduled) ? `${scheduled}-${services}` : scheduled;
    named.add(scheduled);
    return { uid, day, collections: together, tentative: tentative === 'true' };
  });
}

/** RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll(/\r?\n/g, '\\n');
}

/** RFC 5545, 3.1: lines of at most 75 octets, never cut within a character. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > 75) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}
