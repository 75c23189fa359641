/** Weeks of reminders over both changes of the clocks, with outages, restarts, crashes, revised dates and STOP. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { binReminderNotices } from '../../../dialogs/bin-reminders/notices.ts';
import { REMINDER } from '../../../dialogs/bin-reminders/records.ts';
import { binRemindersSettings } from '../../../dialogs/bin-reminders/settings.ts';
import type { ConversationStore } from '../../../src/conversation/ports.ts';
import { Notices, noticeSettings } from '../../../src/delivery/notices.ts';
import { premisesServices, rounds, roundVisits } from '../../../src/store/collections.ts';
import { DatabaseConversationStore } from '../../../src/store/conversation-store.ts';
import type { Database, Queryable } from '../../../src/store/database.ts';
import { notices } from '../../../src/store/notices.ts';
import { endEveryOptIn, optIn } from '../../../src/store/opt-ins.ts';
import { premises, streets } from '../../../src/store/premises.ts';
import { openTestDatabase } from '../../environment/database.ts';
import { emptying } from '../../environment/empty-tables.ts';
import { countedIds } from '../../store/fixtures.ts';

const ZONE = 'Europe/London';
const WHO = { channel: 'sms', contact: '+447700900123' };
const LIMITS = { form: 'text', maxCharacters: 306, quickReplies: 0, gsm7: true, expiryMinutes: 60 } as const;
const BINS: Readonly<Record<string, string>> = {
  refuse: 'black bin',
  recycling: 'blue bin',
  food: 'food caddy',
};
const ORDER = ['refuse', 'recycling', 'food'];

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
  const { db } = database;
  await db.insert(streets).values({ key: 'mill lane', name: 'Mill Lane' });
  await db.insert(premises).values({ uprn: '1', streetKey: 'mill lane', number: '1', sortKey: '1' });
  for (const service of ORDER) {
    await db.insert(rounds).values({ id: service, service, source: 'published' });
    await db.insert(premisesServices).values({ uprn: '1', service, roundId: service });
  }
});
afterAll(() => database.close());
const wipe = emptying(() => database, ['notices', 'opt_ins', 'round_visits', 'conversations']);
beforeEach(wipe);

interface Visit {
  readonly service: string;
  readonly scheduledOn: string;
  currentOn: string | null;
}

/** `throws`: dies before the transaction ends. `dies`: just after, before anybody hears of it. */
type Fault = 'none' | 'throws' | 'dies';

type Deed =
  | { readonly kind: 'tick'; readonly at: DateTime; readonly fault: Fault }
  | { readonly kind: 'revise'; readonly at: DateTime; readonly visit: number; readonly to: string | null }
  | { readonly kind: 'stop'; readonly at: DateTime };

const london = (text: string) => DateTime.fromISO(text, { zone: ZONE });
const dayOf = (at: DateTime) => at.toFormat('yyyy-MM-dd');

/** Plays what happens, in order, on a fresh process object each time. @returns what was said, and when. */
async function play(visits: readonly Visit[], deeds: readonly Deed[], from: DateTime): Promise<string[]> {
  const store = new DatabaseConversationStore(database, countedIds('c'));
  const ids = countedIds('sms');
  await database.transaction((tx) =>
    optIn(tx, {
      ...WHO,
      kind: REMINDER,
      subject: '1',
      label: '1 Mill Lane',
      words: 'Do you agree?',
      optedInAt: from.toJSDate(),
    }),
  );
  for (const { service, scheduledOn, currentOn } of visits) {
    await database.db.insert(roundVisits).values({ roundId: service, scheduledOn, currentOn });
  }
  for (const deed of deeds) {
    const now = deed.at.toJSDate();
    if (deed.kind === 'stop') await database.transaction((tx) => endEveryOptIn(tx, WHO, now));
    else if (deed.kind === 'revise') await revise(visits[deed.visit] as Visit, deed.to);
    else await restarted(store, ids, deed.fault).tickOnce(now);
  }
  const said = await database.db.execute(sql`SELECT at, text FROM transcript ORDER BY sequence`);
  const { rows } = said as unknown as { rows: { at: string; text: string }[] };
  return rows.map(({ at, text }) => `${DateTime.fromJSDate(new Date(at), { zone: ZONE }).toISO()} ${text}`);
}

async function revise({ service, scheduledOn }: Visit, to: string | null): Promise<void> {
  await database.db.execute(
    sql`UPDATE round_visits SET current_on = ${to}, revision = ${to === null ? 'stopped' : 'moved'}
        WHERE round_id = ${service} AND scheduled_on = ${scheduledOn}`,
  );
}

function restarted(store: DatabaseConversationStore, ids: { next(): string }, fault: Fault): Notices {
  return new Notices({
    database,
    conversations: { speak: faulty(store, fault) },
    kinds: binReminderNotices(binRemindersSettings.parse({}), (_form, key, fillings = {}) =>
      key === 'reminder' ? `${fillings.day}: ${fillings.bins}` : key,
    ),
    settings: noticeSettings.parse({}),
    clock: { now: () => new Date(0) },
    ids,
    limitsOf: () => LIMITS,
    delivers: () => true,
    accountOf: () => '+447700900100',
    said: () => {},
    onError: (error) => {
      if (!(error instanceof Error && error.message === 'crashed')) throw error;
    },
  });
}

function faulty(store: DatabaseConversationStore, fault: Fault): ConversationStore<Queryable>['speak'] {
  return async (id, now, speech) => {
    const said = await store.speak(id, now, async (session, tx) => {
      const made = await speech(session, tx);
      if (fault === 'throws') throw new Error('crashed');
      return made;
    });
    if (fault === 'dies') throw new Error('crashed');
    return said;
  };
}

/**
 * The rule, told another way: the first look of an evening that ends well tells of everything that is
 * collected next day by then, but for what has been told of.
 */
function rule(visits: readonly Visit[], deeds: readonly Deed[], from: DateTime): string[] {
  const state = visits.map((visit) => ({ ...visit }));
  const told = new Set<number>();
  const texts: string[] = [];
  const evenings = new Set<string>();
  for (const deed of deeds) {
    if (deed.kind === 'stop') break;
    if (deed.kind === 'revise') {
      (state[deed.visit] as Visit).currentOn = deed.to;
      continue;
    }
    const { hour } = deed.at;
    if (hour < 18 || hour >= 21 || deed.fault === 'throws' || evenings.has(dayOf(deed.at))) continue;
    if (deed.at.set({ hour: 18, minute: 0 }) < from) continue;
    const tomorrow = deed.at.plus({ days: 1 });
    const going = state.flatMap((visit, index) =>
      visit.currentOn === dayOf(tomorrow) && !told.has(index) ? [index] : [],
    );
    if (going.length === 0) continue;
    for (const index of going) told.add(index);
    evenings.add(dayOf(deed.at));
    const services = ORDER.filter((service) => going.some((index) => state[index]?.service === service));
    const day = tomorrow.setLocale('en-GB').toFormat('ccc d LLL');
    texts.push(`${deed.at.toISO()} ${day}: ${services.map((service) => BINS[service]).join(' + ')}`);
  }
  return texts;
}

/** Food every week, rubbish and recycling in turn, on the weekday of `first`. */
function visitsFrom(first: string, weeks: number): Visit[] {
  return Array.from({ length: weeks }, (_, week) => dayOf(london(first).plus({ weeks: week }))).flatMap(
    (day, week) =>
      [week % 2 === 0 ? 'refuse' : 'recycling', 'food'].map((service) => ({
        service,
        scheduledOn: day,
        currentOn: day,
      })),
  );
}

const sorted = (deeds: readonly Deed[]) =>
  deeds.toSorted((one, other) => one.at.toMillis() - other.at.toMillis());

describe.each([
  // The clocks go back on Sunday 25 October 2026, and forward on Sunday 28 March 2027.
  ['back', '2026-10-15T12:00', '2026-10-19', '2026-10-26'],
  ['forward', '2027-03-18T12:00', '2027-03-22', '2027-03-29'],
])('when the clocks go %s', (_name, start, first, changed) => {
  const from = london(start);

  it('reminds at 6pm by the clock on the wall on either side of the change', async () => {
    const visits = visitsFrom(first, 3);
    const deeds: Deed[] = [];
    // Every half hour of 18 days, as many hours as those days really have.
    for (let at = from; at < from.plus({ days: 18 }); at = at.plus({ minutes: 30 }))
      deeds.push({ kind: 'tick', at, fault: 'none' });
    const said = await play(visits, deeds, from);
    expect(said).toHaveLength(3);
    expect(said).toEqual(rule(visits, deeds, from));
    const evening = london(changed).minus({ days: 1 }).set({ hour: 18 });
    expect(said[1]).toContain(evening.toISO());
  });

  it('says nothing twice and skips nothing, whatever happens when', async () => {
    const minute = fc.integer({ min: 0, max: 18 * 24 * 60 });
    const deed = (visits: number) =>
      fc.oneof(
        {
          weight: 12,
          arbitrary: fc.record({
            kind: fc.constant('tick' as const),
            // Mostly about the time at which something is due.
            at: fc.oneof(
              minute.map((minutes) => from.plus({ minutes })),
              fc
                .tuple(fc.integer({ min: 0, max: 17 }), fc.integer({ min: -90, max: 240 }))
                .map(([days, minutes]) => from.plus({ days }).set({ hour: 18, minute: 0 }).plus({ minutes })),
            ),
            fault: fc.constantFrom<Fault>('none', 'none', 'none', 'throws', 'dies'),
          }),
        },
        {
          weight: 2,
          arbitrary: fc.record({
            kind: fc.constant('revise' as const),
            // In office hours: what is moved between a text and midnight is held back by the daily limit.
            at: fc.integer({ min: 0, max: 17 }).map((days) => from.plus({ days }).set({ hour: 15 })),
            visit: fc.integer({ min: 0, max: visits - 1 }),
            to: fc.option(fc.integer({ min: 1, max: 20 }).map((days) => dayOf(from.plus({ days })))),
          }),
        },
      );
    const visits = visitsFrom(first, 3);
    await fc.assert(
      fc.asyncProperty(
        fc.array(deed(visits.length), { minLength: 20, maxLength: 45 }),
        fc.option(
          minute.map((minutes): Deed => ({ kind: 'stop', at: from.plus({ minutes }) })),
          { freq: 3 },
        ),
        async (random, stop) => {
          await wipe();
          const deeds = sorted([...random, ...(stop ? [stop] : [])] as Deed[]);
          expect(await play(visits, deeds, from)).toEqual(rule(visits, deeds, from));
          const open = await database.db.select().from(notices);
          // Nothing lies about for ever: what is due is due soon.
          const end = deeds.findLast(({ kind }) => kind === 'tick')?.at ?? from;
          for (const { status, usefulUntil } of open)
            if (status === 'due') expect(usefulUntil > end.toJSDate()).toBe(true);
        },
      ),
      { numRuns: 15, seed: 20261025 },
    );
  });
});
