import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { rowsOf } from '../../../src/store/database.ts';
import { requests, setStatus, toldOf } from '../../../src/store/requests.ts';
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

const countRequests = async () =>
  (await rowsOf<{ count: number }>(talks.database.db, sql`select count(*)::int as count from requests`))[0]
    ?.count;

describe('a report of dumped rubbish', () => {
  it('keeps what was said, where, and by when it is cleared', async () => {
    const talk = await talks.start('sms');
    const heard = await talk.say(
      'someone dumped a fridge and 4 tyres on the verge by 12 Quillon Road, i saw a white van AB12 CDE do it last night',
      'no',
      'yes',
      'yes',
    );
    expect(await kept(heard.reference)).toMatchObject({
      reference: expect.stringMatching(/^FT-/),
      kind: 'report-fly-tipping',
      category: 'fly-tipping',
      status: 'created',
      priority: 'normal',
      conversationId: talk.conversationId,
      channel: 'sms',
      contact: talk.contact,
      anonymous: false,
      place: 'the verge by 12 Quillon Road',
      street: 'quillon road',
      dueOn: '2026-12-14',
      details: {
        items: ['fridge', '4 tyres'],
        types: ['white-goods', 'tyres'],
        size: 'car-boot',
        hazards: [],
        land: 'public',
        seen: 'yes',
        seenOn: '2026-12-06',
        registration: 'AB12 CDE',
      },
    });
    expect(heard.text).toContain('Monday 14 December');
  });

  it('comes first when it is dangerous, whatever the channel', async () => {
    for (const channel of ['web', 'sms'] as const) {
      const talk = await talks.start(channel);
      const heard = await talk.say(
        `needles and bags dumped in the lay-by on Zephyr ${channel} Road`,
        'van load',
        'no',
        'anonymous',
        'yes',
      );
      expect(await kept(heard.reference)).toMatchObject({
        category: 'fly-tipping-hazard',
        priority: 'high',
        dueOn: '2026-12-08',
      });
      expect(heard.text).toContain('tomorrow');
    }
  });

  it('keeps nothing that leads to someone who stays anonymous', async () => {
    const talk = await talks.start('sms');
    const heard = await talk.say(
      'fly tipping, a sofa dumped on the verge on Ambrose Road by the shop',
      'no',
      'no',
      'anonymous',
      'yes',
    );
    const row = await kept(heard.reference);
    expect(row).toMatchObject({ anonymous: true, conversationId: null, channel: null, contact: null });
    expect(JSON.stringify(row)).not.toContain(talk.contact.slice(-9));
  });

  it('tells news to the number that was given on the web', async () => {
    const talk = await talks.start('web');
    const heard = await talk.say(
      'fly tipping, a sofa dumped on the verge on Yarwick Road by the shop',
      'no',
      'no',
      '07700 900321',
      'yes',
    );
    expect(await kept(heard.reference)).toMatchObject({ channel: 'sms', contact: '+447700900321' });
  });

  it('always tells to keep away before it is sent', async () => {
    for (const channel of ['web', 'sms'] as const) {
      const talk = await talks.start(channel);
      const heard = await talk.say(
        `tyres dumped on the verge outside 3 Dunmore ${channel} Road`,
        'van load',
        'no',
        'no',
        'anonymous',
      );
      expect(heard.text).toMatch(/don't touch|keep away/i);
      expect(heard.reference).toBeUndefined();
    }
  });

  it('sends nothing for private land, and tells whose job it is', async () => {
    const before = await countRequests();
    const talk = await talks.start('web');
    const heard = await talk.say('there is rubbish dumped in my garden at 12 Falchion Road');
    expect(heard.text).toContain('for the owner to clear');
    expect(heard.reference).toBeUndefined();
    expect(await countRequests()).toBe(before);
  });

  it('finds the premises where number and postcode tell one', async () => {
    await talks.database.db.execute(
      sql`insert into streets (key, name, district) values ('ivy road||fn3', 'Ivy Road', 'FN3')`,
    );
    await talks.database.db.execute(
      sql`insert into premises (uprn, street_key, number, postcode, sort_key) values ('100012', 'ivy road||fn3', '12', 'FN3 9ZZ', '1')`,
    );
    const talk = await talks.start('web');
    const heard = await talk.say(
      'fly tipping, a sofa dumped on the verge outside 12 Ivy Road FN3 9ZZ',
      'no',
      'no',
      'anonymous',
      'yes',
    );
    expect(await kept(heard.reference)).toMatchObject({
      uprn: '100012',
      postcode: 'FN3 9ZZ',
      street: 'ivy road',
    });
  });

  it('is made once, however often yes is said', async () => {
    const talk = await talks.start('web');
    const before = (await countRequests()) ?? 0;
    await talk.say(
      'fly tipping, a sofa dumped on the verge on Jessamy Road by the shop',
      'no',
      'no',
      'anonymous',
      'yes',
      'yes',
      'yes',
    );
    expect(await countRequests()).toBe(before + 1);
  });
});

describe('rubbish that is known already', () => {
  const place = 'on the verge outside 5 Kittering Road';

  it('is followed rather than reported twice', async () => {
    const first = await talks.start('sms');
    const made = await first.say(`fly tipping, a sofa dumped ${place}`, 'no', 'no', 'yes', 'yes');
    const second = await talks.start('web');
    expect((await second.say(`fly tipping, a sofa dumped ${place}`)).text).toContain('today');
    const before = await countRequests();
    const followed = await second.say('yes', 'here in this chat');
    expect(followed.reference).toBe(made.reference);
    expect(await countRequests()).toBe(before);
    const row = await kept(made.reference);
    expect(await toldOf(talks.database.db, row?.id ?? '')).toEqual([
      { channel: 'sms', contact: first.contact },
      { channel: 'web', contact: second.contact },
    ]);
  });

  it('says nothing of who reported it or in what words', async () => {
    const first = await talks.start('sms');
    await first.say(
      'fly tipping, a sofa dumped on the verge outside 6 Larkhay Road where Mr Brown lives',
      'no',
      'no',
      'yes',
      'yes',
    );
    const second = await talks.start('web');
    const offered = await second.say('fly tipping, a sofa dumped on the verge on Larkhay Road by the bend');
    const followed = await second.say('yes', 'here in this chat');
    for (const { text } of [offered, followed]) {
      expect(text).not.toContain('Brown');
      expect(text).not.toContain(first.contact.slice(-6));
    }
  });

  it('is reported anew when it was cleared between the question and the answer', async () => {
    const first = await talks.start('sms');
    const made = await first.say(
      'fly tipping, a sofa dumped on the verge outside 7 Mowbray Road',
      'no',
      'no',
      'yes',
      'yes',
    );
    const second = await talks.start('web');
    await second.say('fly tipping, a sofa dumped on the verge outside 7 Mowbray Road', 'yes');
    const row = await kept(made.reference);
    await setStatus(talks.database.db, row?.id ?? '', {
      status: 'done',
      by: 'crew',
      at: new Date('2026-12-07T11:00:00Z'),
    });
    const heard = await second.say('here in this chat');
    expect(heard.reference).toBeDefined();
    expect(heard.reference).not.toBe(made.reference);
  });

  it('needs nothing more from someone who wants no news', async () => {
    const first = await talks.start('sms');
    await first.say(
      'fly tipping, a sofa dumped on the verge outside 8 Netherby Road',
      'no',
      'no',
      'yes',
      'yes',
    );
    const second = await talks.start('web');
    const heard = await second.say(
      'fly tipping, a sofa dumped on the verge outside 8 Netherby Road',
      'yes',
      'anonymous',
    );
    expect(heard.text).toContain('already on our list');
    expect(heard.reference).toBeUndefined();
  });
});
