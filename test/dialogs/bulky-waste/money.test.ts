/** What transcripts cannot show of money: payments that come late, refunds, and a provider that cannot be reached. */
import { describe, expect, it } from '@jest/globals';
import { eq } from 'drizzle-orm';
import { findProven, takenDays } from '../../../dialogs/bulky-waste/bookings.ts';
import { backOfficeOutbox } from '../../../src/store/back-office-outbox.ts';
import { handovers } from '../../../src/store/handover-table.ts';
import { bringForward } from '../../../src/store/payments.ts';
import { refunds } from '../../../src/store/refunds.ts';
import {
  booked,
  bookingOf,
  DAY,
  fill,
  now,
  pay,
  paymentOf,
  providerIdOf,
  settle,
  somebody,
  stage,
  UP_TO_READ_BACK,
  wait,
} from './journey.ts';

describe('money that comes late', () => {
  it('goes back when the day is full by then', async () => {
    const person = somebody();
    await person.say(...UP_TO_READ_BACK, 'yes');
    const { token, id } = await paymentOf(person);
    await stage.till.payments.visit(token);
    wait(20);
    await settle();
    expect((await bookingOf(person))?.booking.state).toBe('lapsed');
    await fill(DAY, 40);
    const held = stage.till.provider.held.get(providerIdOf(id));
    if (held) held.state = { kind: 'success' };
    await bringForward(stage.core.database.db, id, now);
    await settle();
    expect((await bookingOf(person))?.booking.state).toBe('lapsed');
    expect(stage.till.provider.available(providerIdOf(id))).toBe(0);
    expect((await takenDays(stage.core.database.db, DAY, DAY)).get(DAY)).toBe(40);
  });

  it('goes back when the resident has cancelled meanwhile', async () => {
    const person = somebody();
    await person.say(...UP_TO_READ_BACK, 'yes');
    const { token, id } = await paymentOf(person);
    await stage.till.payments.visit(token);
    await person.say('cancel my bulky collection', 'yes');
    stage.till.provider.pay(providerIdOf(id));
    await settle();
    expect(stage.till.provider.available(providerIdOf(id))).toBe(0);
    expect((await bookingOf(person))?.booking.state).toBe('cancelled');
  });

  it('goes back when its day came before anybody could say', async () => {
    const person = somebody();
    await person.say(...UP_TO_READ_BACK, 'yes');
    const { token, id } = await paymentOf(person);
    await stage.till.payments.visit(token);
    stage.till.provider.submit(providerIdOf(id));
    wait(60 * 24 * 16);
    stage.till.provider.pay(providerIdOf(id));
    await bringForward(stage.core.database.db, id, now);
    await settle();
    expect((await bookingOf(person))?.booking.state).toBe('lapsed');
    expect(stage.till.provider.available(providerIdOf(id))).toBe(0);
  });

  it('books, under the one reference, when it comes while the day is still kept', async () => {
    const person = somebody();
    await person.say(...UP_TO_READ_BACK, 'yes');
    const { token, id } = await paymentOf(person);
    await stage.till.payments.visit(token);
    stage.till.provider.submit(providerIdOf(id));
    wait(30);
    await settle();
    expect((await bookingOf(person))?.booking.state).toBe('held');
    stage.till.provider.pay(providerIdOf(id));
    await bringForward(stage.core.database.db, id, now);
    await settle();
    expect(await bookingOf(person)).toMatchObject({
      booking: { state: 'booked', paidPence: 2500 },
      request: { status: 'scheduled', dueOn: DAY },
    });
  });

  it('gives an old reference its booking still, once a late payment made a new one', async () => {
    const person = somebody();
    await person.say(...UP_TO_READ_BACK, 'yes');
    const old = (await bookingOf(person))?.request.reference ?? '';
    const { token, id } = await paymentOf(person);
    await stage.till.payments.visit(token);
    wait(20);
    await settle();
    const held = stage.till.provider.held.get(providerIdOf(id));
    if (held) held.state = { kind: 'success' };
    await bringForward(stage.core.database.db, id, now);
    await settle();
    const found = await bookingOf(person);
    expect(found?.request.reference).not.toBe(old);
    expect(found?.booking.state).toBe('booked');
    const viewer = { conversationId: 'x', channel: 'sms', contact: 'x', postcode: 'FN3 2BD', since: now };
    expect((await findProven(stage.core.database.db, old, viewer, 5, now))?.id).toBe(found?.booking.id);
  });
});

describe('a refund', () => {
  it('is of everything that was paid, added items too', async () => {
    const { person } = await booked();
    await person.say('add 3 chairs to my collection', 'yes');
    await pay(person);
    expect((await bookingOf(person))?.booking).toMatchObject({ pricePence: 4000, paidPence: 4000 });
    expect(await person.say('cancel my bulky collection', 'yes')).toContain("We're sending £40 back");
    await settle();
    const given = await stage.core.database.db.select().from(refunds);
    expect(given.map(({ amountPence }) => amountPence).sort()).toEqual([1500, 2500]);
  });

  it('is told to the back office with every change of the booking, not only of its status', async () => {
    const { person } = await booked();
    const told = async () => {
      const requestId = (await bookingOf(person))?.booking.requestId ?? '';
      const { db } = stage.core.database;
      const rows = await db.select().from(backOfficeOutbox).where(eq(backOfficeOutbox.requestId, requestId));
      return rows.map(({ event }) => event).filter((event) => event === 'changed').length;
    };
    const before = await told();
    await person.say('move my bulky collection to 10 december', 'yes');
    expect(await told()).toBe(before + 1);
    await person.say('add 3 chairs to my collection', 'yes');
    expect(await told()).toBe(before + 1);
    await pay(person);
    expect(await told()).toBe(before + 2);
  });

  it('that the card will not take is left for the advisors', async () => {
    const { person, reference } = await booked();
    stage.till.provider.refundable = 'never';
    await person.say('cancel my bulky collection', 'yes');
    await settle();
    const [left] = await stage.core.database.db
      .select()
      .from(handovers)
      .where(eq(handovers.conversationId, await person.conversation()));
    expect(left).toMatchObject({ status: 'left-message', contact: { name: `Booking ${reference}` } });
    expect(left?.reason).toContain('£25');
  });

  it('does not follow twice from cancelling twice', async () => {
    const { person, reference } = await booked();
    const other = somebody();
    await other.say('cancel my bulky collection', reference, 'FN3 2BD');
    await person.say('cancel my bulky collection', 'yes');
    expect(await other.say('yes')).toContain('was cancelled or never paid for');
    await settle();
    const given = await stage.core.database.db.select().from(refunds);
    expect(given).toHaveLength(1);
  });
});

describe('a provider that nobody can reach', () => {
  it('keeps the day until it is known that nothing was paid', async () => {
    const person = somebody();
    await person.say(...UP_TO_READ_BACK, 'yes');
    const { token, id } = await paymentOf(person);
    await stage.till.payments.visit(token);
    wait(20);
    stage.till.provider.faults = ['lost-before'];
    await bringForward(stage.core.database.db, id, now);
    await stage.till.payments.lookAfterDue();
    expect((await bookingOf(person))?.booking.state).toBe('held');
    wait(10);
    await settle();
    expect((await bookingOf(person))?.booking.state).toBe('lapsed');
  });
});
