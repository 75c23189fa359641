import { expect, it } from '@jest/globals';
import { eq, sql } from 'drizzle-orm';
import { bookCollection, type NewBooking } from '../../../dialogs/bulky-waste/book.ts';
import { takenDays } from '../../../dialogs/bulky-waste/bookings.ts';
import { moveCollection } from '../../../dialogs/bulky-waste/move.ts';
import { bulkyBookings } from '../../../dialogs/bulky-waste/records.ts';
import { conversations } from '../../../src/store/conversations.ts';
import type { Database } from '../../../src/store/database.ts';
import { requests } from '../../../src/store/requests.ts';
import { onBothEngines } from '../../store/engines.ts';
import { NOON } from '../../store/fixtures.ts';

const CAPACITY = 40;
const ATTEMPTS = 1000;

onBothEngines('capacity', (engine) => {
  it(`books exactly ${CAPACITY} of ${ATTEMPTS} who want the same day at once`, async () => {
    const database = engine.database();
    const other = (await engine.another?.()) ?? database;
    try {
      const day = '2026-12-01';
      await talkers(database, day, ATTEMPTS);
      const tries = Array.from({ length: ATTEMPTS }, (_, at) =>
        // Two replicas, each with connections of its own.
        (at % 2 === 0 ? database : other).transaction((tx) => bookCollection(tx, wish(day, at), NOON)),
      );
      const booked = await Promise.all(tries);
      expect(booked.filter(({ kind }) => kind === 'held')).toHaveLength(CAPACITY);
      expect(booked.filter(({ kind }) => kind === 'full')).toHaveLength(ATTEMPTS - CAPACITY);
      expect((await takenDays(database.db, day, day)).get(day)).toBe(CAPACITY);
      // Whoever got none has left nothing behind.
      expect(await database.db.$count(requests, eq(requests.dueOn, day))).toBe(CAPACITY);
    } finally {
      if (other !== database) await other.close();
    }
  });

  it('holds while bookings are moved onto the day and away from it', async () => {
    const database = engine.database();
    const [from, to] = ['2026-12-02', '2026-12-03'];
    await talkers(database, 'move', 2 * CAPACITY);
    for (let at = 0; at < CAPACITY; at += 1) {
      await database.transaction((tx) =>
        bookCollection(tx, { ...wish(from, at), conversationId: `move-${at}` }, NOON),
      );
    }
    await database.db
      .update(bulkyBookings)
      .set({ state: 'booked' })
      .where(eq(bulkyBookings.collectionOn, from));
    const moves = Array.from({ length: CAPACITY }, (_, at) =>
      database.transaction((tx) =>
        moveCollection(tx, { id: `${from}-${at}`, day: to, capacity: 10, reminders: [] }, NOON),
      ),
    );
    const news = Array.from({ length: CAPACITY }, (_, at) =>
      database.transaction((tx) =>
        bookCollection(tx, { ...wish(to, at), capacity: 10, conversationId: `move-${CAPACITY + at}` }, NOON),
      ),
    );
    await Promise.all([...moves, ...news]);
    const taken = await takenDays(database.db, from, to);
    expect(taken.get(to)).toBe(10);
    const moved = (await Promise.all(moves)).filter((outcome) => outcome === 'moved').length;
    expect(taken.get(from)).toBe(CAPACITY - moved);
  });

  it('gives a place up with the booking that had it', async () => {
    const database = engine.database();
    const day = '2026-12-04';
    await talkers(database, day, 2);
    const book = (at: number) =>
      database.transaction((tx) => bookCollection(tx, { ...wish(day, at), capacity: 1 }, NOON));
    expect((await book(0)).kind).toBe('held');
    expect((await book(1)).kind).toBe('full');
    await database.db.execute(sql`UPDATE bulky_bookings SET state = 'lapsed' WHERE id = ${`${day}-0`}`);
    expect((await book(1)).kind).toBe('held');
  });

  it('keeps one place at most for someone who begins again before paying', async () => {
    const database = engine.database();
    const day = '2026-12-07';
    await talkers(database, day, 1);
    const again = { ...wish(day, 0), id: `${day}-again`, paymentId: `${day}-pay-again` };
    await database.transaction((tx) => bookCollection(tx, wish(day, 0), NOON));
    await database.transaction((tx) => bookCollection(tx, again, NOON));
    expect((await takenDays(database.db, day, day)).get(day)).toBe(1);
  });
});

/** Conversations, one for each who tries. */
async function talkers(database: Database, name: string, count: number): Promise<void> {
  await database.db.insert(conversations).values(
    Array.from({ length: count }, (_, at) => ({
      id: `${name}-${at}`,
      ...{ channel: 'sms', account: 'council', contact: `${name} ${at}`, createdAt: NOON, changedAt: NOON },
    })),
  );
}

function wish(day: string, at: number): NewBooking {
  return {
    id: `${day}-${at}`,
    paymentId: `${day}-pay-${at}`,
    conversationId: `${day}-${at}`,
    updates: undefined,
    where: { place: '12 Harrow Lane', postcode: 'FN3 2BD' },
    day,
    capacity: CAPACITY,
    spot: 'at the front',
    items: [{ item: 'sofa', count: 1 }],
    itemWords: '1 sofa',
    onBenefit: false,
    pricePence: 2500,
    heldUntil: new Date(NOON.getTime() + 15 * 60_000),
    description: 'Bulky waste collection',
    reminders: [],
  };
}
