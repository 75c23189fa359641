/**
 * Weeks of reminders of bookings and permits over both changes of the clocks, with outages, restarts, crashes,
 * dates that are moved, renewals and STOP. Bins have the same in test/dialogs/bin-reminders/clock.test.ts.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { eq, sql } from 'drizzle-orm';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { planReminders } from '../../dialogs/bulky-waste/plan-reminders.ts';
import { bulkyBookings } from '../../dialogs/bulky-waste/records.ts';
import { bulkyWasteNotices } from '../../dialogs/bulky-waste/reminders.ts';
import { reminderMoments } from '../../dialogs/bulky-waste/rules.ts';
import { bulkyWasteSettings } from '../../dialogs/bulky-waste/settings.ts';
import { tipPermitNotices } from '../../dialogs/tip-permit/notices.ts';
import { tipPermitSettings } from '../../dialogs/tip-permit/settings.ts';
import type { ConversationStore } from '../../src/conversation/ports.ts';
import { Notices, noticeSettings } from '../../src/delivery/notices.ts';
import { DatabaseConversationStore } from '../../src/store/conversation-store.ts';
import type { Database, Queryable } from '../../src/store/database.ts';
import { endEveryOptIn } from '../../src/store/opt-ins.ts';
import { createRequest } from '../../src/store/requests.ts';
import { insertPermit, updatePermit } from '../../src/store/tip-permits.ts';
import { openTestDatabase } from '../environment/database.ts';
import { emptying } from '../environment/empty-tables.ts';
import { countedIds } from '../store/fixtures.ts';

const ZONE = 'Europe/London';
const WHO = { channel: 'sms', contact: '+447700900123' };
const LIMITS = { form: 'text', maxCharacters: 306, quickReplies: 0, gsm7: true, expiryMinutes: 60 } as const;
const BULKY = bulkyWasteSettings.parse({});
const PERMITS = tipPermitSettings.parse({});

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const wipe = emptying(
  () => database,
  ['notices', 'requests', 'bulky_bookings', 'tip_permits', 'conversations'],
);
beforeEach(wipe);

/** `throws`: dies before the transaction ends. `dies`: just after, before anybody hears of it. */
type Fault = 'none' | 'throws' | 'dies';

type Deed =
  | { readonly kind: 'tick'; readonly at: DateTime; readonly fault: Fault }
  /** The day it is moved to; null cancels or replaces it for good. */
  | { readonly kind: 'move'; readonly at: DateTime; readonly to: string | null }
  | { readonly kind: 'stop'; readonly at: DateTime };

const london = (text: string) => DateTime.fromISO(text, { zone: ZONE });
const dayOf = (at: DateTime) => at.toFormat('yyyy-MM-dd');
const daysBefore = (day: string, days: number, hour: number) => london(day).minus({ days }).set({ hour });

/** What is reminded of: how it is made, moved, and when by the rule it is told. */
interface Subject {
  make(day: string, now: Date): Promise<void>;
  move(day: string | null, now: Date): Promise<void>;
  /** When each reminder of that day is due, and from when nobody needs it. */
  due(day: string): readonly { readonly due: DateTime; readonly until: DateTime }[];
  /** The days that it can be on, counted from the first. */
  readonly span: number;
}

const booking: Subject = {
  span: 24,
  async make(day, now) {
    await createRequest(
      database.db,
      {
        ...{ id: 'b', prefix: 'BW', kind: 'bulky-waste', category: 'bulky-collection', priority: 'normal' },
        ...{
          conversationId: null,
          updates: WHO,
          anonymous: false,
          where: { place: '1 Mill Lane' },
          details: {},
        },
      },
      now,
    );
    await database.db.insert(bulkyBookings).values({
      ...{ id: 'b', requestId: 'b', state: 'booked', collectionOn: day, spot: 'outside', items: [] },
      ...{ onBenefit: false, pricePence: 0, heldUntil: now, createdAt: now },
    });
    await planReminders(database.db, 'b', reminderMoments(day, now, BULKY), now);
  },
  async move(day, now) {
    await database.transaction(async (tx) => {
      const change = day === null ? { state: 'cancelled' as const } : { collectionOn: day };
      await tx.update(bulkyBookings).set(change).where(eq(bulkyBookings.id, 'b'));
      if (day !== null) await planReminders(tx, 'b', reminderMoments(day, now, BULKY), now);
    });
  },
  due: (day) => [
    { due: daysBefore(day, 3, 18), until: daysBefore(day, 1, 18) },
    { due: daysBefore(day, 1, 18), until: daysBefore(day, 0, 6).set({ minute: 30 }) },
  ],
};

const permit: Subject = {
  span: 40,
  async make(day, now) {
    await insertPermit(
      database.db,
      {
        ...{ id: 'p', code: 'TP-A2B-C2D', token: 'p', kind: 'standard', uprn: '1', vehicle: 'van' },
        ...{ registration: 'AB12 CDE', startsOn: '2026-01-01', expiresOn: day, conversationId: null, ...WHO },
      },
      new Date(now.getTime() - 300 * 86_400_000),
    );
  },
  // Renewed at the desk, say; who renews it in a conversation has been told its end.
  move: (day, now) =>
    database.transaction((tx) =>
      updatePermit(tx, 'p', day === null ? { endedAt: now } : { expiresOn: day }, now),
    ),
  due: (day) => [{ due: daysBefore(day, 14, 10), until: daysBefore(day, -1, 0) }],
};

/** Plays what happens, in order, on a fresh process object each time. @returns when something was said. */
async function play(
  subject: Subject,
  first: string,
  deeds: readonly Deed[],
  from: DateTime,
): Promise<string[]> {
  const store = new DatabaseConversationStore(database, countedIds('c'));
  const ids = countedIds('sms');
  await subject.make(first, from.toJSDate());
  for (const deed of deeds) {
    const now = deed.at.toJSDate();
    if (deed.kind === 'stop') await database.transaction((tx) => stop(tx, now));
    else if (deed.kind === 'move') await subject.move(deed.to, now);
    else await restarted(store, ids, deed.fault).tickOnce(now);
  }
  const said = await database.db.execute(sql`SELECT at, text FROM transcript ORDER BY sequence`);
  const { rows } = said as unknown as { rows: { at: string; text: string }[] };
  return rows.map(({ at, text }) => `${DateTime.fromJSDate(new Date(at), { zone: ZONE }).toISO()} ${text}`);
}

/** STOP as the engine leaves it: the session says so, and what was planned is taken back. */
async function stop(tx: Queryable, now: Date): Promise<void> {
  await endEveryOptIn(tx, WHO, now);
  const session = JSON.stringify({ version: 1, frames: [], stopped: true });
  const at = now.toISOString();
  await tx.execute(sql`
    INSERT INTO conversations (id, channel, account, contact, session, opted_out_at, created_at, changed_at)
    VALUES ('stopped', 'sms', '+447700900100', ${WHO.contact}, ${session}::jsonb, ${at}::timestamptz,
      ${at}::timestamptz, ${at}::timestamptz)
    ON CONFLICT (channel, account, contact) DO UPDATE SET opted_out_at = excluded.opted_out_at`);
}

function restarted(store: DatabaseConversationStore, ids: { next(): string }, fault: Fault): Notices {
  const words = (_form: string, key: string, fillings: Readonly<Record<string, string | number>> = {}) =>
    key === 'remind' || key === 'runs-out' ? `${fillings.day ?? fillings.until}` : '';
  return new Notices({
    database,
    conversations: { speak: faulty(store, fault) },
    kinds: [...bulkyWasteNotices(BULKY, words), ...tipPermitNotices(PERMITS, words)],
    settings: noticeSettings.parse({ perWeek: 100 }),
    clock: { now: () => new Date(Number.NaN) },
    ids,
    limitsOf: () => LIMITS,
    delivers: () => true,
    accountOf: () => '+447700900100',
    said: () => {},
    onError: () => {},
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

interface Reminder {
  readonly day: string;
  readonly due: DateTime;
  readonly until: DateTime;
  /** Told already, past use, or seen to be untrue when it was due. */
  over: boolean;
}

/**
 * The rule, told another way: each reminder of the day that holds is told by the first look that ends well
 * while people are awake, from when it is due until nobody needs it; once, and one a day.
 */
function rule(subject: Subject, first: string, deeds: readonly Deed[], from: DateTime): string[] {
  const reminders = new Map<string, Reminder>();
  const toldOn = new Set<string>();
  const texts: string[] = [];
  let day = first;
  let gone = false;
  let changed = subject === booking ? from : from.minus({ days: 300 });
  /** What comes too late to be of use when the day is set is never planned. */
  const plan = () => {
    for (const { due, until } of subject.due(day).filter((each) => each.due > changed)) {
      const key = `${day} ${due.toISO()}`;
      if (!reminders.has(key)) reminders.set(key, { day, due, until, over: false });
    }
  };
  const look = (at: DateTime) => {
    for (const reminder of [...reminders.values()].filter(({ over, due }) => !over && due <= at)) {
      const untrue = reminder.until <= at || reminder.day !== day || gone;
      if (!untrue && toldOn.has(dayOf(at))) continue;
      reminder.over = true;
      if (untrue) continue;
      toldOn.add(dayOf(at));
      texts.push(`${at.toISO()} ${wordsOf(subject, day)}`);
    }
  };
  if (subject === booking) plan();
  for (const deed of deeds) {
    if (deed.kind === 'stop') return texts;
    if (deed.kind === 'move') {
      gone ||= deed.to === null;
      day = deed.to ?? day;
      changed = deed.at;
      if (subject === booking && deed.to !== null) plan();
      continue;
    }
    // Permits are looked through at each look; of those that have run out nobody is told.
    if (subject === permit && !gone && isNear(day, deed.at)) plan();
    if (deed.at.hour >= 8 && deed.at.hour < 21 && deed.fault !== 'throws') look(deed.at);
  }
  return texts;
}

function isNear(day: string, at: DateTime): boolean {
  return day >= dayOf(at) && day <= dayOf(at.plus({ days: PERMITS.remindDays + 1 }));
}

function wordsOf(subject: Subject, day: string): string {
  const at = london(day).setLocale('en-GB');
  return at.toFormat(subject === booking ? 'ccc d LLL' : 'd LLLL yyyy');
}

const sorted = (deeds: readonly Deed[]) =>
  deeds.toSorted((one, other) => one.at.toMillis() - other.at.toMillis());

describe.each([
  // The clocks go back on Sunday 25 October 2026, and forward on Sunday 28 March 2027.
  ['back', '2026-10-15T12:00', '2026-10-26'],
  ['forward', '2027-03-18T12:00', '2027-03-29'],
])('when the clocks go %s', (_name, start, changed) => {
  const from = london(start);

  it('keeps to the clock on the wall on the day of the change', async () => {
    // Every half hour of 14 days, as many hours as those days really have.
    const deeds: Deed[] = [];
    for (let at = from; at < from.plus({ days: 14 }); at = at.plus({ minutes: 30 }))
      deeds.push({ kind: 'tick', at, fault: 'none' });
    const eve = daysBefore(changed, 1, 18);
    expect(await play(booking, changed, deeds, from)).toEqual([
      `${daysBefore(changed, 3, 18).toISO()} ${wordsOf(booking, changed)}`,
      `${eve.toISO()} ${wordsOf(booking, changed)}`,
    ]);
    await wipe();
    const end = dayOf(london(changed).plus({ days: 13 }));
    expect(await play(permit, end, deeds, from)).toEqual([
      `${eve.set({ hour: 10 }).toISO()} ${wordsOf(permit, end)}`,
    ]);
  });

  it.each([
    ['bookings', booking],
    ['permits', permit],
  ] as const)('says nothing twice and skips nothing of %s, whatever happens when', async (_what, subject) => {
    const on = (days: number) => dayOf(from.plus({ days }));
    const minute = fc.integer({ min: 0, max: 18 * 24 * 60 });
    const deed = fc.oneof(
      {
        weight: 14,
        arbitrary: fc.record({
          kind: fc.constant('tick' as const),
          // Mostly about the times at which something is due.
          at: fc.oneof(
            minute.map((minutes) => from.plus({ minutes })),
            fc
              .tuple(
                fc.integer({ min: 0, max: 17 }),
                fc.integer({ min: -90, max: 200 }),
                fc.constantFrom(10, 18),
              )
              .map(([days, minutes, hour]) => from.plus({ days }).set({ hour, minute: 0 }).plus({ minutes })),
          ),
          fault: fc.constantFrom<Fault>('none', 'none', 'none', 'throws', 'dies'),
        }),
      },
      {
        weight: 2,
        arbitrary: fc.record({
          kind: fc.constant('move' as const),
          at: fc.integer({ min: 0, max: 17 }).map((days) => from.plus({ days }).set({ hour: 15 })),
          to: fc.option(fc.integer({ min: 1, max: subject.span }).map(on), { freq: 8 }),
        }),
      },
    );
    let said = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(deed, { minLength: 20, maxLength: 50 }),
        fc.integer({ min: 1, max: subject.span }).map(on),
        fc.option(
          minute.map((minutes): Deed => ({ kind: 'stop', at: from.plus({ minutes }) })),
          { freq: 3 },
        ),
        async (random, first, stopped) => {
          await wipe();
          const deeds = sorted([...random, ...(stopped ? [stopped] : [])] as Deed[]);
          const played = await play(subject, first, deeds, from);
          said += played.length;
          expect(played).toEqual(rule(subject, first, deeds, from));
        },
      ),
      { numRuns: 50, seed: 20261025 },
    );
    // Otherwise nothing was due and the test proved nothing.
    expect(said).toBeGreaterThan(12);
  });
});
