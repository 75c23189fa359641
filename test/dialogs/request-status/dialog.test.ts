import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { requestNews } from '../../../dialogs/request-status/notices.ts';
import { requestStatusSettings } from '../../../dialogs/request-status/settings.ts';
import type { Notice } from '../../../src/store/notices.ts';
import { createRequest, followRequest, type NewRequest, setStatus } from '../../../src/store/requests.ts';
import { MONDAY, openTalks, type Talk, type Talks } from '../talks.ts';

let talks: Talks;
beforeAll(async () => {
  talks = await openTalks();
});
afterAll(() => talks.close());

let count = 0;

/** A pothole outside Mrs Brown's, reported by this talk's resident. */
async function reportedBy(talk: Talk, changes: Partial<NewRequest> = {}) {
  count += 1;
  const made: NewRequest = {
    id: `r-${count}`,
    prefix: 'SP',
    kind: 'report-street-problem',
    category: 'pothole',
    priority: 'normal',
    conversationId: talk.conversationId,
    updates: { channel: 'sms', contact: talk.contact },
    anonymous: false,
    where: { place: "outside Mrs Brown's, 12 Mill Lane", postcode: 'FN3 2BD' },
    details: {},
    dueOn: '2026-12-21',
    ...changes,
  };
  return createRequest(talks.database.db, made, MONDAY);
}

const PRIVATE = /Brown|Mill Lane|pothole|07700/i;

describe('how a request is going', () => {
  it('is told to the phone that made it, without any question', async () => {
    const talk = await talks.start('sms');
    await reportedBy(talk);
    const heard = await talk.say('what is happening with my report');
    expect(heard.text).toMatch(/Pothole SP-.*12 Mill Lane/);
    expect(heard.text).toContain('Monday 21 December');
  });

  it('is told to who knows the reference and the postcode, where no reference of its kind is published', async () => {
    const owner = await talks.start('sms');
    const { reference } = await reportedBy(owner, { kind: 'missed-bin', category: 'missed-bin' });
    const other = await talks.start('web');
    const heard = await other.say(`status of ${reference}`, 'fn3 2bd');
    expect(heard.text).toContain('12 Mill Lane');
  });

  it('is told to nobody with the reference alone, nor whether there is one', async () => {
    const owner = await talks.start('sms');
    const { reference } = await reportedBy(owner);
    const spoken: string[] = [];
    for (const asked of [reference, 'SP-B92-C3D']) {
      const other = await talks.start('web');
      const first = await other.say(`status of ${asked}`);
      const wrong = await other.say('FN1 1AA');
      spoken.push(`${first.text}\n${wrong.text}`.replaceAll(asked, 'REFERENCE'));
    }
    expect(spoken[0]).toBe(spoken[1]);
    expect(spoken[0]).not.toMatch(PRIVATE);
  });

  it('cannot be had by trying postcodes', async () => {
    const owner = await talks.start('sms');
    const { reference } = await reportedBy(owner);
    const other = await talks.start('web');
    for (const end of ['AA', 'AB', 'AD', 'AE', 'AF'])
      await other.say(`status of ${reference}`, `FN1 1${end}`);
    expect((await other.say(`status of ${reference}`, 'FN3 2BD')).text).not.toMatch(PRIVATE);
    expect((await owner.say(`status of ${reference}`)).text).toContain('12 Mill Lane');
  });

  it('tells a follower how far it is, and no place or note', async () => {
    const owner = await talks.start('sms');
    const made = await reportedBy(owner);
    const follower = await talks.start('web');
    await followRequest(talks.database.db, made.id, { channel: 'web', contact: follower.contact }, MONDAY);
    await setStatus(talks.database.db, made.id, {
      status: 'scheduled',
      by: 'works',
      note: 'Mrs Brown was told.',
      at: MONDAY,
    });
    const heard = await follower.say('what is happening with my report');
    expect(heard.text).toContain('booked in');
    expect(heard.text).not.toMatch(/Brown|Mill Lane/);
  });

  it.each([
    ['confirmed', undefined, /on our list/],
    ['scheduled', 'A crew comes on Monday.', /booked in[\s\S]*A crew comes on Monday\./],
    ['investigating', undefined, /looking into it/],
    ['done', 'Filled.', /done[\s\S]*today[\s\S]*Filled\./],
    ['unable', 'It is on private land.', /could not do this[\s\S]*private land/],
    ['cancelled', undefined, /cancelled today/],
    ['duplicate', undefined, /same as another/],
  ] as const)('%s is said in plain words', async (status, note, words) => {
    for (const channel of ['web', 'sms'] as const) {
      const talk = await talks.start(channel);
      const made = await reportedBy(talk);
      await setStatus(talks.database.db, made.id, { status, by: 'works', note, at: MONDAY });
      expect((await talk.say('what is happening with my report')).text).toMatch(words);
    }
  });

  it('says sorry for what is late', async () => {
    const talk = await talks.start('sms');
    await reportedBy(talk, { dueOn: '2026-12-04' });
    expect((await talk.say('what is happening with my report')).text).toMatch(/Friday 4 December.*sorry/);
  });

  it('asks which of several, by their names', async () => {
    const talk = await talks.start('web');
    await reportedBy(talk);
    await reportedBy(talk, { category: 'dog-mess', where: { place: 'the park', postcode: 'FN1 1AA' } });
    const asked = await talk.say('what is happening with my report');
    expect(asked.says.at(-1)?.quickReplies).toHaveLength(2);
    expect((await talk.say('the dog mess')).text).toContain('the park');
  });

  it('shows the bare status of what nobody can prove to be theirs', async () => {
    const owner = await talks.start('web');
    const { reference } = await reportedBy(owner, {
      anonymous: true,
      where: { latitude: 53.1, longitude: -1.2 },
    });
    const other = await talks.start('web');
    const heard = await other.say(`status of ${reference}`);
    expect(heard.text).toContain('someone will look at it soon');
    expect(heard.text).not.toContain('53.1');
  });

  it('keeps every text short, however long a note is', async () => {
    const talk = await talks.start('sms');
    const made = await reportedBy(talk, {
      where: { place: 'x'.repeat(200), postcode: 'FN3 2BD' },
      dueOn: '2026-12-04',
    });
    const note = 'We came and looked at it and wrote this down. '.repeat(20);
    await setStatus(talks.database.db, made.id, { status: 'investigating', by: 'works', note, at: MONDAY });
    const heard = await talk.say('what is happening with my report');
    expect(heard.text).not.toContain('MORE');
    expect(heard.text.length).toBeLessThanOrEqual(306);
  });
});

describe('news of a request', () => {
  it.each([
    ['with what the council noted, to the phone that made it', 179, true],
    ['without that, to whoever has the number half a year later', 181, false],
  ])('is told %s', async (_how, days, told) => {
    const talk = await talks.start('sms');
    const { id, reference } = await reportedBy(talk);
    const { db } = talks.database;
    const now = new Date(MONDAY.getTime() + days * 86_400_000);
    await setStatus(db, id, { status: 'done', by: 'staff', note: 'We told Mrs Brown.', at: now });
    const [news] = requestNews(requestStatusSettings.parse({}), (_form, key, fillings = {}) =>
      [key, ...Object.values(fillings)].join(' '),
    );
    const whom = { channel: 'sms', contact: talk.contact, details: { request: id, status: 'done' } };
    const written = await news?.write(db, [{ ...whom, key: id } as unknown as Notice], now, 'text');
    expect(written?.say?.text).toContain(reference);
    expect(written?.say?.text.includes('Mrs Brown')).toBe(told);
  });
});
