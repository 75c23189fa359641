import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { binDayFile } from '../../../dialogs/bin-day/files.ts';
import { binDayRecords } from '../../../dialogs/bin-day/records.ts';
import { binDaySettings } from '../../../dialogs/bin-day/settings.ts';
import { fillFernley } from '../../../src/content/places/fill-fernley.ts';
import type { Database } from '../../../src/store/database.ts';
import { premisesAtPostcode } from '../../../src/store/premises.ts';
import { openTestDatabase } from '../../environment/database.ts';

const NOW = new Date('2026-11-23T10:00:00Z');
const settings = binDaySettings.parse({});
const words = (key: string, fillings = {}) => `${key} ${Object.values(fillings).join(' ')}`;

let database: Database;
let uprn = '';
beforeAll(async () => {
  database = await openTestDatabase();
  await fillFernley(database, NOW);
  uprn = (await premisesAtPostcode(database.db, 'FN3 2BD'))[11]?.uprn ?? '';
});
afterAll(() => database.close());

const file = (token: string, now = NOW) => binDayFile(database.db, token, now, settings, words);

describe('the calendar behind a link', () => {
  it('has one token for each premises, the first that was made', async () => {
    const records = binDayRecords(database.db);
    expect(await records.calendarToken(uprn, 'token-one-0123456789', NOW)).toBe('token-one-0123456789');
    expect(await records.calendarToken(uprn, 'token-two-0123456789', NOW)).toBe('token-one-0123456789');
  });

  it('is a year of bin days, and says nothing of where they are', async () => {
    const found = await file('token-one-0123456789');
    expect(found).toMatchObject({ name: 'bin-days.ics', contentType: 'text/calendar; charset=utf-8' });
    const body = found?.body ?? '';
    const events = new ICAL.Component(ICAL.parse(body)).getAllSubcomponents('vevent');
    expect(events.length).toBeGreaterThan(50);
    expect(body).not.toMatch(/harrow|FN3|2BD/i);
    expect(body).not.toContain(uprn);
    expect(body.replaceAll('\r\n ', '')).not.toContain('token-one-0123456789');
  });

  it('keeps its events when it is fetched again another day', async () => {
    const uids = async (now: Date) => {
      const root = new ICAL.Component(ICAL.parse((await file('token-one-0123456789', now))?.body ?? ''));
      return root.getAllSubcomponents('vevent').map((event) => String(event.getFirstPropertyValue('uid')));
    };
    const [today, later] = [await uids(NOW), await uids(new Date('2026-12-01T10:00:00Z'))];
    expect(later.filter((uid) => uid < '2026-12' || today.includes(uid)).length).toBeGreaterThan(50);
    expect(later.filter((uid) => !today.includes(uid) && uid < '2027-11-2')).toEqual([]);
  });

  it.each(['token-never-given-out', '', "' or true; --", 'x'.repeat(5000)])(
    'is not there for %p',
    async (token) => expect(await file(token)).toBeUndefined(),
  );
});
