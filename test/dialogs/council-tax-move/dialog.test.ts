import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { requests } from '../../../src/store/requests.ts';
import { openTalks, type Talks } from '../talks.ts';

let talks: Talks;
beforeAll(async () => {
  talks = await openTalks();
});
afterAll(() => talks.close());

async function kept(reference: string | undefined) {
  const rows = await talks.database.db.select().from(requests);
  return rows.find((row) => row.reference === reference);
}

const ADDRESSES = ['5 High Street, Leeds LS6 2BD', '12 Harrow Lane, FN3 2BD'];

describe('a move', () => {
  it('in goes to the revenues team as a record', async () => {
    const talk = await talks.start('web');
    const heard = await talk.say(
      'moving in',
      '4 january',
      ...ADDRESSES,
      'Sam Green',
      'just me',
      'Acme Lettings',
      '01632 960555',
      'yes',
    );
    expect(await kept(heard.reference)).toMatchObject({
      reference: expect.stringMatching(/^CT-/),
      kind: 'council-tax-move',
      category: 'council-tax-move-in',
      conversationId: talk.conversationId,
      postcode: 'FN3 2BD',
      dueOn: '2026-12-21',
      details: {
        move: 'in',
        date: '2027-01-04',
        leaving: null,
        name: 'Sam Green',
        oldAddress: { words: '5 High Street, Leeds LS6 2BD' },
        newAddress: { words: '12 Harrow Lane, FN3 2BD', number: '12' },
        otherAdults: '',
        landlord: { own: false, words: 'Acme Lettings' },
        successor: null,
        contact: { by: 'phone', phone: '+441632960555' },
      },
    });
    expect(heard.text).toContain('25% off');
  });

  it('out asks who takes the home over, and not who lives there', async () => {
    const talk = await talks.start('sms');
    const heard = await talk.say(
      'moving out',
      '4 january',
      'FN3 2BD',
      '12',
      'skip',
      'Sam Green',
      'sold',
      'yes',
      'yes',
    );
    const row = await kept(heard.reference);
    expect(row).toMatchObject({
      category: 'council-tax-move-out',
      place: '12, FN3 2BD',
      postcode: 'FN3 2BD',
      channel: 'sms',
      contact: talk.contact,
      details: {
        newAddress: { words: '' },
        successor: { own: false, words: 'sold' },
        otherAdults: null,
        landlord: null,
        contact: { by: 'phone', phone: talk.contact },
      },
    });
  });

  it.each([
    ['12 Mill Lane FN4 1AB', '14 Harrow Lane FN3 2BD', 'within'],
    ['12 High Street LS6 2BD', '14 Harrow Lane FN3 2BD', 'in'],
    ['14 Harrow Lane FN3 2BD', '12 High Street LS6 2BD', 'out'],
  ])('from %s to %s is %s', async (from, to, move) => {
    const talk = await talks.start('web');
    await talk.say(`we are moving from ${from} to ${to} on 4 january`);
    expect(talk.slots()).toMatchObject({
      move,
      date: '2027-01-04',
      oldAddress: { words: from },
      newAddress: { words: to },
    });
  });

  it('changed from in to out forgets what was asked for a move in, and keeps the rest', async () => {
    const talk = await talks.start('web');
    await talk.say('moving in', '4 january', ...ADDRESSES, 'Sam Green', 'just me', 'i own it');
    await talk.say('no, moving out');
    expect(talk.slots()).toMatchObject({ move: 'out', name: 'Sam Green' });
    for (const slot of ['date', 'oldAddress', 'newAddress', 'others', 'landlord']) {
      expect(talk.slots()).not.toHaveProperty(slot);
    }
  });

  it('keeps the good day when a bad one is offered for it', async () => {
    const talk = await talks.start('web');
    await talk.say('moving out', '4 january');
    const heard = await talk.say('no, 1 july 2027');
    expect(heard.text).toContain('3 months ahead');
    expect(talk.slots()).toMatchObject({ date: '2027-01-04' });
  });

  it('never shows anything of an account', async () => {
    const talk = await talks.start('web');
    const heard = await talk.say('moving out, what do I owe you', '4 january');
    expect(heard.text).not.toMatch(/£|account number|balance/i);
  });

  it('of someone who died is for a person', async () => {
    const talk = await talks.start('web');
    const heard = await talk.say('moving out of the house because my mum died, council tax');
    if (heard.text.includes('Which of these')) await talk.say('1');
    expect(talk.slots()).toEqual({});
  });
});
