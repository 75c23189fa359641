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

describe('a problem in the street', () => {
  it('is sent from one message and a yes', async () => {
    const talk = await talks.start('sms');
    const heard = await talk.say(
      'the street light outside 12 Quillon Road is flickering, column 14, please text me on 07700 900321',
      'yes',
    );
    expect(await kept(heard.reference)).toMatchObject({
      reference: expect.stringMatching(/^SP-/),
      category: 'street-light',
      priority: 'normal',
      asset: '14',
      street: 'quillon road',
      channel: 'sms',
      contact: '+447700900321',
      dueOn: '2026-12-21',
      details: { kind: 'street-light', detail: 'flickering', danger: false, column: '14' },
    });
  });

  it('gives the number to ring at once when it is dangerous now, before it asks anything else', async () => {
    for (const channel of ['web', 'sms'] as const) {
      const talk = await talks.start(channel);
      const heard = await talk.say('there is a huge pothole, a cyclist fell off');
      expect(heard.text).toContain('01632 960011');
      expect(heard.text).toContain('01632 960013');
      expect(talk.slots()).toMatchObject({ kind: 'pothole', alarm: true });
    }
  });

  it('takes a dangerous one as well, as urgent', async () => {
    const talk = await talks.start('web');
    const heard = await talk.say('pothole on Zephyr Road by the school', 'yes', 'yes', 'anonymous', 'yes');
    expect(await kept(heard.reference)).toMatchObject({
      priority: 'urgent',
      dueOn: '2026-12-08',
      details: { danger: true },
    });
    expect(heard.text).toContain('01632 960011');
  });

  it('sends nothing when they would rather ring', async () => {
    const talk = await talks.start('web');
    const heard = await talk.say('pothole on Ambrose Road by the school', 'yes', "no, I'll ring");
    expect(heard.reference).toBeUndefined();
    expect(heard.text).toContain('01632 960011');
  });

  it('cleans hateful words off first', async () => {
    const talk = await talks.start('web');
    const heard = await talk.say(
      'racist graffiti on the bus shelter on Yarwick Road by the school',
      'anonymous',
      'yes',
    );
    expect(await kept(heard.reference)).toMatchObject({
      category: 'graffiti-offensive',
      priority: 'high',
      dueOn: '2026-12-08',
    });
  });

  it.each([
    ['abandoned vehicle', 'it only has no tax', 'DVLA'],
    ['blocked drain', 'at my home', 'water company'],
    ['dead animal', "it's on my land", 'public places'],
  ])('sends nothing of what is not ours: %s, %s', async (first, second, whose) => {
    for (const channel of ['web', 'sms'] as const) {
      const talk = await talks.start(channel);
      const heard = await talk.say(first, second);
      expect(heard.text).toContain(whose);
      expect(heard.events.some(({ kind }) => kind === 'dialog-completed')).toBe(true);
      expect(heard.reference).toBeUndefined();
    }
  });

  it('keeps a number plate without its slips', async () => {
    const talk = await talks.start('web');
    const heard = await talk.say(
      'abandoned van not moved for months on Dunmore Road by the shop',
      'AB1O CDE',
      'anonymous',
      'yes',
    );
    expect(await kept(heard.reference)).toMatchObject({
      asset: 'AB10 CDE',
      details: { registration: 'AB10 CDE' },
    });
  });

  it('asks again for what a change of kind needs', async () => {
    const talk = await talks.start('web');
    await talk.say('street light out on Falchion Road', '14', 'anonymous');
    await talk.say("no, it's graffiti");
    expect(talk.slots()).toMatchObject({ kind: 'graffiti', updates: { to: 'nobody' } });
    expect(talk.slots()).not.toHaveProperty('column');
    expect(talk.slots()).not.toHaveProperty('detail');
  });

  it('offers one open report of the same lamp, and not of another', async () => {
    const first = await talks.start('web');
    const made = await first.say('street light out on Ivybush Road', '14', 'anonymous', 'yes');
    const same = await talks.start('web');
    expect((await same.say('street light out on Ivybush Road', '14')).text).toContain('on our list');
    expect((await same.say('yes', 'here in this chat')).reference).toBe(made.reference);
    const other = await talks.start('web');
    expect((await other.say('street light out on Ivybush Road', '15')).text).not.toContain('on our list');
    const pothole = await talks.start('web');
    expect((await pothole.say('pothole on Ivybush Road by the bend', 'no')).text).not.toContain(
      'on our list',
    );
  });

  it('knows a pin by its distance', async () => {
    const first = await talks.start('web');
    await first.say('dog mess', '53.10000, -1.20000', 'anonymous', 'yes');
    const near = await talks.start('web');
    expect((await near.say('dog mess', '53.10020, -1.20000')).text).toContain('on our list');
    const far = await talks.start('web');
    expect((await far.say('dog mess', '53.10100, -1.20000')).text).not.toContain('on our list');
  });
});
