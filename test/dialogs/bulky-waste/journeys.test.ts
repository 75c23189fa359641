/** What transcripts cannot show: several residents at once, and a world that changes between two messages. */
import { describe, expect, it } from '@jest/globals';
import { eq } from 'drizzle-orm';
import { findProven } from '../../../dialogs/bulky-waste/bookings.ts';
import { type BulkyWasteSettings, bulkyWasteSettings } from '../../../dialogs/bulky-waste/settings.ts';
import { figuresBy } from '../../../src/composition/dialog-figures.ts';
import { noticeKinds } from '../../../src/composition/engine/notices.ts';
import { notices } from '../../../src/store/notices.ts';
import { requests } from '../../../src/store/requests.ts';
import { booked, bookingOf, DAY, fill, now, pay, somebody, stage, UP_TO_READ_BACK, wait } from './journey.ts';

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
    const unknown = await somebody().say('cancel my bulky collection', 'BW-Z9Z-Z9Z', 'FN3 2BD');
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
