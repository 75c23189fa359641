/** The calendar behind the link that the dialog gives out, served at `/files/bin-day/<token>.ics`. */

import { createHash } from 'node:crypto';
import { DateTime } from 'luxon';
import { timeName } from '../../src/conversation/calendar/clock-words.ts';
import { londonDay } from '../../src/conversation/calendar/working-days.ts';
import { collectionsFor } from '../../src/store/collections.ts';
import type { Queryable } from '../../src/store/database.ts';
import { findPremises } from '../../src/store/premises.ts';
import { binCalendar } from './calendar.ts';
import { premisesOfCalendar } from './records.ts';
import { binsInWords } from './reply.ts';
import { hoursOf } from './rules.ts';
import type { BinDaySettings } from './settings.ts';

export interface DialogFile {
  readonly name: string;
  readonly contentType: string;
  readonly body: string;
}

/** As the dialog's words do for its own sentences. */
export type CalendarWording = (key: string, fillings?: Readonly<Record<string, string | number>>) => string;

/**
 * The collections of the coming year, and of the last two weeks, as a calendar; undefined for a token that
 * was never given out. `words` reads the dialog's wording in its web form.
 */
export async function binDayFile(
  db: Queryable,
  token: string,
  now: Date,
  settings: BinDaySettings,
  words: CalendarWording,
): Promise<DialogFile | undefined> {
  const uprn = /^[\w-]{1,64}$/.test(token) ? await premisesOfCalendar(db, token) : undefined;
  const premises = uprn === undefined ? undefined : await findPremises(db, uprn);
  if (!premises) return undefined;
  const today = DateTime.fromISO(londonDay(now));
  const collections = await collectionsFor(
    db,
    premises.uprn,
    today.minus({ days: 14 }).toFormat('yyyy-MM-dd'),
    today.plus({ years: 1 }).toFormat('yyyy-MM-dd'),
  );
  const voice = { settings, channel: { name: 'web', form: 'web' } } as const;
  const outBy = timeName(hoursOf(settings, premises.traits.timeBand).outBy);
  // An event that is passed on must not carry the key to the whole calendar.
  const id = createHash('sha256').update(token).digest('hex').slice(0, 16);
  const body = binCalendar(collections, id, now, {
    title: words('calendar-title'),
    summary: (together, tentative) =>
      words(tentative ? 'calendar-summary-expected' : 'calendar-summary', {
        bins: binsInWords(voice, together),
      }),
    description: () => words('calendar-description', { 'out-by': outBy }),
  });
  return { name: 'bin-days.ics', contentType: 'text/calendar; charset=utf-8', body };
}
