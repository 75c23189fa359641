/** What transcripts cannot show: several residents at once, and a world that changes between two messages. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { eq } from 'drizzle-orm';
import { bookCollection } from '../../../dialogs/bulky-waste/book.ts';
import { findProven, takenDays } from '../../../dialogs/bulky-waste/bookings.ts';
import { bulkyBookings } from '../../../dialogs/bulky-waste/records.ts';
import { type BulkyWasteSettings, bulkyWasteSettings } from '../../../dialogs/bulky-waste/settings.ts';
import { figuresBy } from '../../../src/composition/dialog-figures.ts';
import { noticeKinds } from '../../../src/composition/engine/notices.ts';
import { backOfficeOutbox } from '../../../src/store/back-office-outbox.ts';
import { handovers } from '../../../src/store/handover-table.ts';
import { notices } from '../../../src/store/notices.ts';
import { bringForward, type Payment, payments } from '../../../src/store/payments.ts';
import { refunds } from '../../../src/store/refunds.ts';
import { requests } from '../../../src/store/requests.ts';
import { openStage, STAGE_DAY, type Stage } from '../../conversations/stage.ts';

let stage: Stage;
let now: Date;
let people = 0;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());
beforeEach(async () => {
  wait(0, STAGE_DAY);
  stage.till.provider.refundable = 'at-once';
  await stage.core.database.db.delete(requests);
  await stage.core.database.db.delete(payments);
});

function wait(minutes: number, from = now): void {
  now = new Date(from.getTime() + minutes * 60_000);
  stage.setTime(now);
}

/** Somebody who has not written before. */
function somebody(channel: 'web' | 'sms' = 'sms') {
  people += 1;
  const speaker = stage.speaker(channel, `journey ${people}`);
  return {
    async say(...texts: readonly string[]): Promise<string> {
      let heard: readonly { author: string; text: string }[] = [];
      for (const text of texts) heard = await speaker.say(text);
      return heard
        .filter(({ author }) => author !== 'resident')
        .map(({ text }) => text)
        .join('\n');
    },
    conversation: () => speaker.conversation(),
  };
}

type Person = ReturnType<typeof somebody>;

const DAY = '2026-12-08';
const UP_TO_READ_BACK = [`collect a sofa from 12 harrow lane fn3 2bd on 8 december`, 'no'];

async function paymentOf(person: Person): Promise<Payment> {
  const conversation = await person.conversation();
  const all = await stage.core.database.db
    .select()
    .from(payments)
    .where(eq(payments.conversationId, conversation));
  const last = all.sort((one, other) => one.createdAt.getTime() - other.createdAt.getTime()).at(-1);
  if (!last) throw new Error('nothing is to be paid');
  return last;
}

async function pay(person: Person): Promise<void> {
  const { token, id } = await paymentOf(person);
  await stage.till.payments.visit(token);
  stage.till.provider.pay(providerIdOf(id));
  await bringForward(stage.core.database.db, id, now);
  await settle();
}

function providerIdOf(id: string): string {
  return [...stage.till.provider.held.values()].find(({ key }) => key === id)?.id ?? '';
}

async function settle(): Promise<void> {
  while ((await stage.till.payments.lookAfterDue()) > 0);
}

async function fill(day: string, count: number): Promise<void> {
  const filler = somebody();
  await filler.say('hello');
  const conversationId = await filler.conversation();
  for (let at = 0; at < count; at += 1) {
    const id = `filler-${people}-${day}-${at}`;
    await stage.core.database.transaction((tx) =>
      bookCollection(
        tx,
        {
          ...{
            id,
            paymentId: `pay-${id}`,
            conversationId,
            updates: undefined,
            where: {},
            day,
            capacity: 1000,
          },
          ...{ spot: '', items: [], itemWords: '', onBenefit: false, pricePence: 0, heldUntil: now },
          ...{ description: '', reminders: [] },
        },
        now,
      ),
    );
  }
}

async function bookingOf(person: Person) {
  const conversation = await person.conversation();
  const [found] = await stage.core.database.db
    .select({ booking: bulkyBookings, request: requests })
    .from(bulkyBookings)
    .innerJoin(requests, eq(requests.id, bulkyBookings.requestId))
    .where(eq(requests.conversationId, conversation));
  return found;
}

async function booked(): Promise<{ person: Person; reference: string }> {
  const person = somebody();
  await person.say(...UP_TO_READ_BACK, 'yes');
  await pay(person);
  const reference = (await bookingOf(person))?.request.reference ?? '';
  return { person, reference };
}

describe('a day that others take', () => {
  it('is told when it goes between the read-back and the yes, and nothing is kept or owed', async () => {
    const person = somebody();
    await person.say(...UP_TO_READ_BACK);
    await fill(DAY, 40);
    const heard = await person.say('yes');
    expect(heard).toContain('the last place on Tue 8 Dec has just gone. Nothing was booked or paid.');
    expect(heard).toContain('Next free days');
    expect(await bookingOf(person)).toBeUndefined();
    expect(await person.say('9 december', 'yes')).toContain('Wed 9 Dec is kept for you');
  });

  it('is not offered, and named it is said to be full', async () => {
    await fill(DAY, 40);
    expect(await somebody().say('collect a sofa from 12 harrow lane fn3 2bd on 8 december')).toContain(
      'Tue 8 Dec is fully booked. The nearest free days are Mon 7 Dec or Wed 9 Dec.',
    );
  });

  it('says so when every day is full', async () => {
    const figures: BulkyWasteSettings = figuresBy(stage.core.settings, bulkyWasteSettings);
    const before = figures.capacityPerDay;
    figures.capacityPerDay = 0;
    try {
      expect(await somebody().say('collect a sofa from 12 harrow lane fn3 2bd', 'no')).toContain(
        'every day is full',
      );
    } finally {
      figures.capacityPerDay = before;
    }
  });
});

describe('a price that changes under way', () => {
  it('is read again before anything is booked', async () => {
    const figures: BulkyWasteSettings = figuresBy(stage.core.settings, bulkyWasteSettings);
    const before = figures.price;
    const person = somebody();
    expect(await person.say(...UP_TO_READ_BACK)).toContain('£25.');
    figures.price = { by: 'count', bands: [{ upTo: 5, pence: 3000 }] };
    try {
      const heard = await person.say('yes');
      expect(heard).toContain('Something has changed');
      expect(heard).toContain('£30.');
      expect(await bookingOf(person)).toBeUndefined();
      expect(await person.say('yes')).toContain('pay £30');
    } finally {
      figures.price = before;
    }
  });
});

describe('someone else’s booking', () => {
  it('is found by reference and postcode, from any phone', async () => {
    const { reference } = await booked();
    const other = somebody();
    expect(await other.say('cancel my bulky collection', reference)).toContain('what is the postcode');
    expect(await other.say('FN3 2BD')).toContain('Cancel your collection on Tue 8 Dec? You get £25 back.');
    expect(await other.say('yes')).toContain('is cancelled');
  });

  it('tells nothing to a wrong postcode, and after too many nothing to the right one', async () => {
    const { reference } = await booked();
    const other = somebody();
    await other.say('cancel my bulky collection', reference);
    const unknown = await somebody().say('cancel my bulky collection', 'BW-9Z9-9Z9', 'FN3 2BD');
    for (const postcode of ['FN1 1AA', 'FN2 9AA', 'FN7 1BX', 'FN4 1AA', 'FN5 1AA']) {
      expect(await other.say(postcode)).toContain(unknown.split('.')[0]);
    }
    expect(await other.say('FN3 2BD')).toContain(unknown.split('.')[0]);
  });

  it('cannot be seen by its reference alone', async () => {
    const { reference } = await booked();
    const viewer = { conversationId: 'stranger', channel: 'sms', contact: '+447700900999', since: now };
    expect(await findProven(stage.core.database.db, reference, viewer, 5, now)).toBeUndefined();
  });
});

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

describe('reminders', () => {
  const planned = async () => {
    const all = await stage.core.database.db.select().from(notices).where(eq(notices.kind, 'bulky-reminder'));
    return all
      .map(({ dueAt, contact }) => `${dueAt.toISOString().slice(0, 16)} ${contact.slice(0, 4)}`)
      .sort();
  };

  it('are planned once it is paid for, and anew when it is moved', async () => {
    await stage.core.database.db.delete(notices);
    const person = somebody();
    await person.say(...UP_TO_READ_BACK, 'yes');
    expect(await planned()).toEqual([]);
    await pay(person);
    expect(await planned()).toEqual(['2026-12-05T18:00 +447', '2026-12-07T18:00 +447']);
    await person.say('move my bulky collection to 10 december', 'yes');
    expect(await planned()).toContain('2026-12-09T18:00 +447');
  });

  it('say what is true when they are due, and nothing of what is not true any more', async () => {
    const { db } = stage.core.database;
    await db.delete(notices);
    const { person, reference } = await booked();
    const kind = noticeKinds(stage.core).find(({ name }) => name === 'bulky-reminder');
    const write = async (dueAt: string) => {
      const due = await db
        .select()
        .from(notices)
        .where(eq(notices.dueAt, new Date(dueAt)));
      return kind?.write(db, due, new Date(dueAt), 'text');
    };
    expect((await write('2026-12-05T18:00:00Z'))?.say?.text).toBe(
      `Reminder: on Tue 8 Dec we collect 1 sofa. Put out by 6:30am at the front of the property. To change it, or call it off for a refund, text us by 2pm on Mon 7 Dec. Ref ${reference}.`,
    );
    await person.say('move my bulky collection to 10 december', 'yes');
    expect(await write('2026-12-05T18:00:00Z')).toMatchObject({
      say: undefined,
      skipped: [{ reason: 'changed' }],
    });
    await person.say('cancel my bulky collection', 'yes');
    expect(await write('2026-12-09T18:00:00Z')).toMatchObject({
      say: undefined,
      skipped: [{ reason: 'withdrawn' }],
    });
  });

  it('go to nobody who wants none', async () => {
    await stage.core.database.db.delete(notices);
    const person = somebody('web');
    await person.say(...UP_TO_READ_BACK, 'no thanks', 'yes');
    await pay(person);
    expect(await planned()).toEqual([]);
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

it('asks whoever has the number half a year later for the postcode of a booking', async () => {
  const person = somebody();
  await person.say(...UP_TO_READ_BACK, 'yes');
  const conversation = await person.conversation();
  const [request] = (await stage.core.database.db.select().from(requests)).filter(
    ({ conversationId }) => conversationId === conversation,
  );
  const asked = ['cancel my bulky collection', request?.reference ?? ''];
  expect(await person.say(...asked)).not.toContain('what is the postcode');
  wait(181 * 24 * 60);
  expect(await person.say(...asked)).toContain('what is the postcode');
});
