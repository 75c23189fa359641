import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { DateTime } from 'luxon';
import type { DeliveryStatus, Outbound, Urgency } from '../../src/conversation/channel.ts';
import { Delivery } from '../../src/delivery/deliver.ts';
import { rowsOf } from '../../src/store/database.ts';
import { claimNext } from '../../src/store/outbox-claim.ts';
import { conversationsToDeliver } from '../../src/store/outbox-line.ts';
import { retryFailed, withdrawUnsent } from '../../src/store/outbox-withdraw.ts';
import { onBothEngines } from '../store/engines.ts';
import { GRACE_MS, openWorld, rulesOf, type World } from './world.ts';

onBothEngines('delivery', (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(engine.database());
  });
  afterAll(() => world.close());
  beforeEach(() => {
    world.channel.sent.length = 0;
    world.errors.length = 0;
    world.spent.length = 0;
  });

  async function statuses(conversationId: string): Promise<readonly string[]> {
    const rows = await rowsOf<{ status: string }>(
      world.database.db,
      sql`SELECT status FROM outbox WHERE conversation_id = ${conversationId} ORDER BY sequence`,
    );
    return rows.map((row) => row.status);
  }
  const sentTexts = () => world.channel.sent.map((message) => message.say.text);

  describe('what a provider took in and dropped', () => {
    const dropped = { status: 'failed', reason: 'Queue full', againAfterSeconds: 60 } as const;

    it('is sent again after a while, and late news of the first try is nothing', async () => {
      const id = await world.say('one');
      world.channel.answer({ kind: 'sent', providerId: 'SM1' });
      await world.delivery.deliver(id);
      await world.delivery.report({ id: `${id}-2`, providerId: 'SM1', ...dropped });
      await world.delivery.report({ id: `${id}-2`, providerId: 'SM1', status: 'sent' });
      expect(await statuses(id)).toEqual(['waiting']);
      world.clock.forward(60);
      await world.delivery.deliver(id);
      expect(sentTexts()).toEqual(['one', 'one']);
      expect(world.channel.sent[1]).not.toHaveProperty('triedAt');
      await world.delivery.report({ id: `${id}-2`, providerId: 'SM1', ...dropped });
      expect(await statuses(id)).toEqual(['sent']);
    });

    it('is not taken for a later try whose outcome is unknown', async () => {
      const id = await world.say('one');
      world.channel.answer({ kind: 'sent', providerId: 'SM1' });
      await world.delivery.deliver(id);
      await world.delivery.report({ id: `${id}-2`, providerId: 'SM1', ...dropped });
      world.clock.forward(60);
      world.channel.answer({ kind: 'unknown', reason: 'timeout' });
      await world.delivery.deliver(id);
      world.clock.forward(GRACE_MS / 1000);
      await world.delivery.deliver(id);
      expect(world.channel.sent[2]).toMatchObject({ triedAt: expect.any(Date), sentBefore: ['SM1'] });
    });

    it('may be told before the answer to the send', async () => {
      const id = await world.say('one');
      world.channel.answer(async ({ id: message }) => {
        await world.delivery.report({ id: message, providerId: 'SM1', ...dropped });
        return { kind: 'sent', providerId: 'SM1' };
      });
      await world.delivery.deliver(id);
      expect(await statuses(id)).toEqual(['waiting']);
    });

    it('is told twice: a send that is under way by then is not loosened', async () => {
      const id = await world.say('one');
      world.channel.answer({ kind: 'sent', providerId: 'SM1' });
      await world.delivery.deliver(id);
      await world.delivery.report({ id: `${id}-2`, providerId: 'SM1', ...dropped });
      world.clock.forward(60);
      world.channel.answer(async ({ id: message }) => {
        await world.delivery.report({ id: message, providerId: 'SM1', ...dropped });
        expect(await statuses(id)).toEqual(['sending']);
        return { kind: 'sent', providerId: 'SM2' };
      });
      await world.delivery.deliver(id);
      expect(await statuses(id)).toEqual(['sent']);
    });

    it('is known under every id that it had there, also when an advisor sends it again', async () => {
      const id = await world.say('one');
      for (const providerId of ['SM1', 'SM2', 'SM3']) {
        world.channel.answer({ kind: 'sent', providerId });
        await world.delivery.deliver(id);
        if (providerId !== 'SM3') await world.delivery.report({ id: `${id}-2`, providerId, ...dropped });
        world.clock.forward(60);
      }
      await world.delivery.report({ id: `${id}-2`, providerId: 'SM3', status: 'failed' });
      await world.database.db.execute(
        sql`UPDATE transcript SET author = 'advisor' WHERE conversation_id = ${id} AND sequence = 2`,
      );
      expect(await retryFailed(world.database.db, id, 2)).toBe(true);
      // Stamped by the database, whose clock is not the test's.
      const at = world.clock.now().toISOString();
      await world.database.db.execute(
        sql`UPDATE outbox SET created_at = ${at} WHERE conversation_id = ${id}`,
      );
      world.channel.answer({ kind: 'sent', providerId: 'SM4' });
      await world.delivery.deliver(id);
      const rows = await rowsOf(
        world.database.db,
        sql`SELECT provider_ids FROM outbox WHERE conversation_id = ${id}`,
      );
      expect(rows).toEqual([{ provider_ids: ['SM1', 'SM2', 'SM3', 'SM4'] }]);
    });

    it('has failed when it was dropped again and again', async () => {
      const id = await world.say('one');
      for (let time = 1; time <= 8; time += 1) {
        world.channel.answer({ kind: 'sent', providerId: `SM${time}` });
        await world.delivery.deliver(id);
        await world.delivery.report({ id: `${id}-2`, providerId: `SM${time}`, ...dropped });
        world.clock.forward(60);
      }
      await world.delivery.deliver(id);
      expect(sentTexts()).toHaveLength(8);
      expect(await statuses(id)).toEqual(['failed']);
    });

    it('stays delivered where it was', async () => {
      const id = await world.say('one');
      await world.delivery.deliver(id);
      const { id: message } = world.channel.sent[0] as Outbound;
      await world.delivery.report({ id: message, status: 'delivered' });
      await world.delivery.report({ id: message, ...dropped });
      expect(await statuses(id)).toEqual(['delivered']);
    });
  });

  describe('urgency', () => {
    beforeEach(() => {
      world.rules.paced = rulesOf(`sms ${++line}`);
    });
    afterEach(() => {
      world.rules.paced = undefined;
    });
    let line = 0;

    async function tell(id: string, urgency: Urgency, text: string, usefulUntil?: Date): Promise<void> {
      await world.store.speak(id, world.clock.now(), (session) => ({
        session,
        entries: [{ author: 'parley', say: { text } }],
        deliver: true,
        urgency,
        ...(usefulUntil && { usefulUntil }),
      }));
    }

    it('lets a reply go before a notice, and a notice before a broadcast, of one conversation', async () => {
      world.rules.paced = undefined;
      const id = await world.say();
      await tell(id, 'broadcast', 'snow');
      await tell(id, 'notice', 'bins');
      await tell(id, 'reply', 'answer');
      await tell(id, 'reply', 'more');
      await world.delivery.deliver(id);
      expect(sentTexts()).toEqual(['answer', 'more', 'bins', 'snow']);
    });

    it('keeps a broadcast waiting while replies use up the pace, and no reply for a broadcast', async () => {
      const many = await Promise.all(Array.from({ length: 20 }, () => world.say()));
      for (const id of many) await tell(id, 'broadcast', 'snow');
      for (const id of many) await world.delivery.deliver(id);
      // Half of what may go at once is left for replies.
      expect(sentTexts()).toHaveLength(6);
      const asked = await world.say('answer');
      await world.delivery.deliver(asked);
      expect(sentTexts().at(-1)).toBe('answer');
      await world.delivery.deliver(many[19] as string);
      expect(sentTexts()).toHaveLength(7);
      world.clock.forward(60);
      await world.delivery.deliver(many[19] as string);
      expect(sentTexts()).toHaveLength(8);
    });

    it('gives each reply its place once: nobody who came later overtakes it', async () => {
      const first = await world.say('a'.repeat(160 * 13));
      await world.delivery.deliver(first);
      const [second, third] = [await world.say('second'), await world.say('third')];
      await world.delivery.deliver(second);
      await world.delivery.deliver(third);
      expect(sentTexts()).toHaveLength(1);
      world.clock.forward(3);
      // Its own place is a second later than the other's.
      await world.delivery.deliver(third);
      expect(sentTexts()).toHaveLength(1);
      await world.delivery.deliver(second);
      world.clock.forward(1);
      await world.delivery.deliver(third);
      expect(sentTexts().slice(1)).toEqual(['second', 'third']);
    });

    it('lets no notice leave while its channel is off, but what somebody waits for', async () => {
      const id = await world.say();
      await tell(id, 'notice', 'bins');
      await tell(id, 'broadcast', 'snow');
      await tell(id, 'notice', 'tomorrow', new Date(world.clock.now().getTime() + 30_000));
      world.off.add('sms');
      expect(world.delivery.unhurriedAtOnce(5)).toEqual([['sms', 0]]);
      await world.delivery.deliver(id);
      await tell(id, 'reply', 'answer');
      await world.delivery.deliver(id);
      expect(sentTexts()).toEqual(['answer']);
      expect(await statuses(id)).toEqual(['waiting', 'waiting', 'waiting', 'sent']);
      world.off.clear();
      expect(world.delivery.unhurriedAtOnce(5)).not.toEqual([['sms', 0]]);
      world.clock.forward(60);
      await world.delivery.deliver(id);
      expect(sentTexts()).toEqual(['answer', 'bins', 'snow']);
      expect(await statuses(id)).toEqual(['sent', 'sent', 'failed', 'sent']);
    });

    it('never sends what nobody needs any more', async () => {
      const id = await world.say();
      await tell(id, 'notice', 'tomorrow', world.clock.now());
      await tell(id, 'notice', 'next week', new Date(world.clock.now().getTime() + 1000));
      await world.delivery.deliver(id);
      expect(sentTexts()).toEqual(['next week']);
      expect(await statuses(id)).toEqual(['failed', 'sent']);
    });

    it('stops notices first and then everything when the money is spent, and says so', async () => {
      const { line = '' } = world.rules.paced ?? {};
      const cap = { notices: 8, everything: 16 };
      world.rules.paced = rulesOf(line, { partsPerSecond: 100, dailySpendCap: cap });
      const ids = await Promise.all(Array.from({ length: 4 }, () => world.say()));
      const [one, two, three, four] = ids as [string, string, string, string];
      await tell(one, 'notice', 'bins');
      await tell(two, 'notice', 'a'.repeat(170));
      await tell(three, 'reply', 'b'.repeat(480));
      await tell(four, 'reply', 'c');
      for (const id of ids) await world.delivery.deliver(id);
      // Four pence a part: one part, not two more for a notice, three for an answer, and then nothing.
      expect(sentTexts().map((text) => text.slice(0, 4))).toEqual(['bins', 'bbbb']);
      const midnight = new Date('2026-11-24T00:00:00Z');
      expect(world.spent).toEqual([
        ['sms', 'notices', midnight],
        ['sms', 'everything', midnight],
      ]);
      // Raised, it counts within ten minutes.
      world.rules.paced = rulesOf(line, {
        partsPerSecond: 100,
        dailySpendCap: { notices: 8, everything: 20 },
      });
      await world.delivery.deliver(four);
      world.clock.forward(600);
      for (const id of ids) await world.delivery.deliver(id);
      expect(sentTexts().map((text) => text.slice(0, 4))).toEqual(['bins', 'bbbb', 'c']);
      world.clock.forward((midnight.getTime() - world.clock.now().getTime()) / 1000);
      for (const id of ids) await world.delivery.deliver(id);
      expect(sentTexts().map((text) => text.slice(0, 4))).toEqual(['bins', 'bbbb', 'c', 'aaaa']);
    });

    it('does not count what was refused as spent', async () => {
      const { line = '' } = world.rules.paced ?? {};
      world.rules.paced = rulesOf(line, { dailySpendCap: { notices: 4, everything: 4 } });
      const id = await world.say('to a landline', 'to a mobile');
      world.channel.answer({ kind: 'refused', reason: '21614' });
      await world.delivery.deliver(id);
      expect(await statuses(id)).toEqual(['failed', 'sent']);
    });

    it('gives back what was counted for a text that came too late, or was withdrawn, before it left', async () => {
      const { line = '' } = world.rules.paced ?? {};
      const first = await world.say('a'.repeat(160 * 13));
      const [late, withdrawn, last] = [await world.say(), await world.say('answer'), await world.say('last')];
      await tell(late, 'reply', 'code', new Date(world.clock.now().getTime() + 1000));
      for (const id of [first, late, withdrawn]) await world.delivery.deliver(id);
      await withdrawUnsent(world.database.db, withdrawn);
      world.clock.forward(60);
      await world.delivery.deliver(late);
      world.rules.paced = rulesOf(line, { dailySpendCap: { notices: 56, everything: 56 } });
      await world.delivery.deliver(last);
      expect(sentTexts().map((text) => text.slice(0, 4))).toEqual(['aaaa', 'last']);
      // It is given back once.
      await world.delivery.deliver(await world.say('more'));
      expect(sentTexts()).toHaveLength(2);
    });

    it('gives nothing back on another day than it was counted on', async () => {
      const { line = '' } = world.rules.paced ?? {};
      const tomorrow = DateTime.fromJSDate(world.clock.now(), { zone: 'Europe/London' }).endOf('day');
      world.clock.forward((tomorrow.toMillis() - world.clock.now().getTime()) / 1000);
      const [first, refused] = [await world.say('a'.repeat(160 * 13)), await world.say('to a landline')];
      for (const id of [first, refused]) await world.delivery.deliver(id);
      world.clock.forward(10);
      world.rules.paced = rulesOf(line, { dailySpendCap: { notices: 4, everything: 4 } });
      await world.delivery.deliver(await world.say('today'));
      world.channel.answer({ kind: 'refused', reason: '21614' });
      await world.delivery.deliver(refused);
      await world.delivery.deliver(await world.say('more'));
      expect(sentTexts().map((text) => text.slice(0, 5))).toEqual(['aaaaa', 'today', 'to a ']);
    });

    it('keeps notices and broadcasts for the morning, and no reply', async () => {
      const { line = '' } = world.rules.paced ?? {};
      const now = DateTime.fromJSDate(world.clock.now(), { zone: 'Europe/London' });
      const quietHours = { from: now.toFormat('HH:mm'), to: now.plus({ hours: 2 }).toFormat('HH:mm') };
      world.rules.paced = rulesOf(line, { quietHours });
      const id = await world.say('answer');
      await tell(id, 'broadcast', 'snow');
      await world.delivery.deliver(id);
      expect(sentTexts()).toEqual(['answer']);
      expect(world.delivery.unhurriedAtOnce(5)).toEqual([['sms', 0]]);
      world.clock.forward(2 * 3600);
      expect(world.delivery.unhurriedAtOnce(5)).toEqual([['sms', 5]]);
      await world.delivery.deliver(id);
      expect(sentTexts()).toEqual(['answer', 'snow']);
    });

    it('sends no notice to a number that nothing reaches, until they write', async () => {
      const id = await world.say('answer');
      world.channel.answer({ kind: 'refused', reason: '30005', unreachable: true });
      await world.delivery.deliver(id);
      await tell(id, 'notice', 'bins');
      await world.delivery.deliver(id);
      await tell(id, 'reply', 'an answer is tried');
      await world.delivery.deliver(id);
      expect(sentTexts()).toEqual(['answer', 'an answer is tried']);
      const sent = world.channel.sent[0] as Outbound;
      const { channel, account, contact } = sent;
      const key = { channel, account, contact };
      await world.store.accept({ ...key, externalId: `${id}-again`, text: 'hello' }, world.clock.now());
      await world.store.takeTurn(id, world.clock.now(), async () => {
        return { session: null, says: [], events: [], deliver: true };
      });
      await tell(id, 'notice', 'bins');
      await world.delivery.deliver(id);
      expect(sentTexts().at(-1)).toBe('bins');
    });

    it('sends no notice to those who have texted STOP, and nothing said before it', async () => {
      const id = await world.say('before');
      await tell(id, 'broadcast', 'snow');
      const [{ contact } = { contact: '' }] = await rowsOf<{ contact: string }>(
        world.database.db,
        sql`SELECT contact FROM conversations WHERE id = ${id}`,
      );
      const inbound = {
        channel: 'sms',
        account: '+447700900100',
        contact,
        externalId: `${id}-stop`,
        text: 'STOP',
      };
      await world.store.accept(inbound, world.clock.now());
      await world.store.takeTurn(id, world.clock.now(), async () => ({
        session: { stopped: true },
        says: [{ text: 'no more' }],
        events: [{ kind: 'opted-out' }],
        deliver: true,
      }));
      await tell(id, 'broadcast', 'more snow');
      await world.delivery.deliver(id);
      expect(sentTexts()).toEqual(['no more']);
      expect(await statuses(id)).toEqual(['failed', 'failed', 'sent', 'failed']);
    });

    it('still tells a notice where an advisor has joined since', async () => {
      world.rules.paced = undefined;
      const id = await world.say('what Parley said');
      await tell(id, 'broadcast', 'snow');
      await withdrawUnsent(world.database.db, id);
      await world.store.speak(id, world.clock.now(), () => ({
        session: null,
        entries: [
          { author: 'system', say: { text: 'Sam is here.' }, notice: 'advisor-joined', advisor: 'Sam' },
        ],
        deliver: true,
      }));
      await world.delivery.deliver(id);
      expect(sentTexts()).toEqual(['Sam is here.', 'snow']);
    });
  });

  describe('one conversation', () => {
    it('sends its messages in order, with the outbox id and where they go', async () => {
      const id = await world.say('one', 'two', 'three');
      await world.delivery.deliver(id);
      expect(sentTexts()).toEqual(['one', 'two', 'three']);
      expect(world.channel.sent[0]).toEqual({
        id: `${id}-2`,
        channel: 'sms',
        account: '+447700900100',
        contact: expect.any(String),
        author: 'parley',
        say: { text: 'one' },
      });
      expect(await statuses(id)).toEqual(['sent', 'sent', 'sent']);
      await world.delivery.deliver(id);
      expect(world.channel.sent).toHaveLength(3);
    });

    it('never has two messages under way, however many workers there are', async () => {
      const id = await world.say(...Array.from({ length: 12 }, (_, i) => `n${i}`));
      let underWay = 0;
      let most = 0;
      const slowly = async () => {
        most = Math.max(most, ++underWay);
        await new Promise((resolve) => setImmediate(resolve));
        underWay -= 1;
        return { kind: 'sent', providerId: 'p' } as const;
      };
      world.channel.answer(...Array.from({ length: 12 }, () => slowly));
      await Promise.all(Array.from({ length: 6 }, () => world.delivery.deliver(id)));
      // Those that found it held went away; the one that holds it goes on to the end.
      expect(sentTexts()).toEqual(Array.from({ length: 12 }, (_, i) => `n${i}`));
      expect(most).toBe(1);
    });

    it('waits at the head of the line when the provider says later', async () => {
      const id = await world.say('first', 'second');
      world.channel.answer({ kind: 'later', afterSeconds: 30, reason: 'rate' });
      await world.delivery.deliver(id);
      world.clock.forward(29);
      await world.delivery.deliver(id);
      expect(sentTexts()).toEqual(['first']);
      world.clock.forward(1);
      await world.delivery.deliver(id);
      expect(sentTexts()).toEqual(['first', 'first', 'second']);
      expect(world.channel.sent[1]).not.toHaveProperty('triedAt');
      expect(await statuses(id)).toEqual(['sent', 'sent']);
    });

    it('tells whether the provider answered, and nothing where nobody was asked or only patience', async () => {
      const id = await world.say('hello');
      world.answered.length = 0;
      world.channel.answer(
        { kind: 'unknown', reason: 'timeout' },
        { kind: 'unknown', reason: 'Waiting for a report', unasked: true },
        { kind: 'later', afterSeconds: 1, reason: 'rate' },
        { kind: 'later', afterSeconds: 1, reason: 'wrong key', outage: true },
      );
      for (let tries = 0; tries < 5; tries += 1) {
        await world.delivery.deliver(id);
        world.clock.forward(GRACE_MS / 1000);
      }
      expect(world.answered).toEqual([false, false, true]);
    });

    it('goes on after a message that is refused for ever', async () => {
      const id = await world.say('bad', 'good');
      world.channel.answer({ kind: 'refused', reason: '21211' });
      await world.delivery.deliver(id);
      expect(await statuses(id)).toEqual(['failed', 'sent']);
    });

    it('sends nothing to a number that the conversation does not go on by any more, and goes on after it', async () => {
      const id = await world.say('for the stranger', 'for them');
      await world.database.db.execute(
        sql`UPDATE outbox SET channel = 'sms', account = '+447700900100', contact = '+447700900101'
            WHERE id = ${`${id}-2`}`,
      );
      await world.delivery.deliver(id);
      expect(sentTexts()).toEqual(['for them']);
      expect(await statuses(id)).toEqual(['failed', 'sent']);
    });

    it('sends nothing more once the carrier has unsubscribed the contact, until they opt in', async () => {
      const id = await world.say('one', 'two');
      world.channel.answer({ kind: 'refused', reason: '21610', optedOut: true });
      await world.delivery.deliver(id);
      expect(sentTexts()).toEqual(['one']);
      expect(await statuses(id)).toEqual(['failed', 'failed']);
      const key = world.channel.sent[0];
      if (key === undefined) throw new Error('Nothing was sent.');
      const back = {
        channel: key.channel,
        account: key.account,
        contact: key.contact,
        externalId: `${id}-in`,
      };
      await world.store.accept({ ...back, text: 'START', carrierOptOut: 'start' }, world.clock.now());
      await world.store.takeTurn(id, world.clock.now(), async () => {
        return { session: null, says: [{ text: 'welcome back' }], events: [], deliver: true };
      });
      await world.delivery.deliver(id);
      expect(sentTexts()).toEqual(['one', 'welcome back']);
    });

    it.each([
      ['was put off', { kind: 'later', afterSeconds: 500, reason: 'rate' } as const],
      ['may have gone', { kind: 'unknown', reason: 'timeout' } as const],
    ])(
      'does not try again what %s and an advisor has overtaken; the form they send goes',
      async (_name, came) => {
        const id = await world.say('what Parley said', 'and more');
        world.channel.answer(came);
        await world.delivery.deliver(id);
        await world.store.speak(id, world.clock.now(), () => ({
          session: null,
          entries: [
            { author: 'system', say: { text: 'Sam is here.' }, notice: 'advisor-joined', advisor: 'Sam' },
            { author: 'parley', say: { text: 'What is your postcode?' } },
          ],
          deliver: true,
        }));
        world.clock.forward(GRACE_MS / 1000);
        await world.delivery.deliver(id);
        expect(sentTexts()).toEqual(['what Parley said', 'Sam is here.', 'What is your postcode?']);
        expect(await statuses(id)).toEqual(['failed', 'failed', 'sent', 'sent']);
      },
    );

    it('gives up what is a day old, so that it holds nothing up', async () => {
      const id = await world.say('old');
      world.clock.forward(24 * 3600 + 1);
      await world.delivery.deliver(id);
      expect(sentTexts()).toEqual([]);
      expect(await statuses(id)).toEqual(['failed']);
    });
  });

  it('gives back what the latest message said of the way back', async () => {
    const text = (id: string, wayBack?: Record<string, string>) => ({
      ...{ channel: 'sms', account: 'bot', contact: 'way-back', externalId: id, text: 'hello' },
      ...(wayBack && { wayBack }),
    });
    const { conversationId: id } = await world.store.accept(text('w1', { url: 'old' }), world.clock.now());
    await world.store.accept(text('w2', { url: 'new' }), world.clock.now());
    await world.store.accept(text('w2', { url: 'said again, late' }), world.clock.now());
    await world.store.accept(text('w3'), world.clock.now());
    await world.store.speak(id, world.clock.now(), () => ({
      session: null,
      entries: [{ author: 'advisor', say: { text: 'Hello.' } }],
      deliver: true,
    }));
    await world.delivery.deliver(id);
    expect(world.channel.sent).toMatchObject([{ author: 'advisor', wayBack: { url: 'new' } }]);
  });

  it('keeps the way back of who wrote last, though an earlier message is delivered after it', async () => {
    const text = (id: string, wroteAt: string) => ({
      ...{ channel: 'sms', account: 'bot', contact: 'wrote-last', externalId: id, text: 'hello' },
      wayBack: { wroteAt, message: id },
    });
    const now = world.clock.now();
    const { conversationId: id } = await world.store.accept(text('l1', '2026-11-22T09:00:00.000Z'), now);
    await world.store.accept(text('l3', '2026-11-23T11:00:00.000Z'), now);
    await world.store.accept(text('l2', '2026-11-22T10:00:00.000Z'), now);
    await world.store.speak(id, now, () => ({
      session: null,
      entries: [{ author: 'advisor', say: { text: 'Hello.' } }],
      deliver: true,
    }));
    await world.delivery.deliver(id);
    expect(world.channel.sent).toMatchObject([
      { wayBack: { wroteAt: '2026-11-23T11:00:00.000Z', message: 'l3' } },
    ]);
  });

  describe('news of a handover', () => {
    const joined = { author: 'system', say: { text: 'Sam is here.' }, notice: 'advisor-joined' } as const;
    const news = { state: 'requested', handover: 'h1' } as const;

    async function sayWithNews(contact: string): Promise<string> {
      const now = world.clock.now();
      const { conversationId: id } = await world.store.accept(
        { channel: 'sms', account: 'bot', contact, externalId: contact, text: 'a person please' },
        now,
      );
      await world.store.takeTurn(id, now, async () => {
        return { session: null, says: [{ text: 'You are next.' }], events: [], deliver: true, news };
      });
      return id;
    }

    it('goes after what was said with it, as a message of its own', async () => {
      const id = await sayWithNews('news-1');
      await world.delivery.deliver(id);
      expect(world.channel.sent).toMatchObject([
        { id: `${id}-2`, say: { text: 'You are next.' } },
        { id: `${id}-2-news`, news },
      ]);
      expect(world.channel.sent[0]).not.toHaveProperty('news');
      expect(await statuses(id)).toEqual(['sent', 'sent']);
    });

    it('is told even when an advisor was quicker than what was said with it', async () => {
      const id = await sayWithNews('news-2');
      const now = world.clock.now();
      await world.store.speak(id, now, async (session, tx) => {
        await withdrawUnsent(tx, id);
        return {
          session,
          entries: [joined],
          deliver: true,
          news: { state: 'accepted', handover: 'h1' },
        };
      });
      await world.delivery.deliver(id);
      expect(world.channel.sent.map((sent) => sent.news?.state ?? sent.say.text)).toEqual([
        'requested',
        'Sam is here.',
        'accepted',
      ]);
    });
  });

  describe('an unknown outcome', () => {
    it('is asked about after the grace, with the time of the first try, and holds the line', async () => {
      const id = await world.say('perhaps', 'next');
      const tried = world.clock.now();
      world.channel.answer({ kind: 'unknown', reason: 'timeout' });
      await world.delivery.deliver(id);
      await world.delivery.deliver(id);
      world.clock.forward(GRACE_MS / 1000 - 1);
      await world.delivery.deliver(id);
      expect(sentTexts()).toEqual(['perhaps']);
      expect(await statuses(id)).toEqual(['sending', 'waiting']);
      world.clock.forward(1);
      world.channel.answer({ kind: 'unknown', reason: 'reset' });
      await world.delivery.deliver(id);
      world.clock.forward(GRACE_MS / 1000);
      await world.delivery.deliver(id);
      expect(world.channel.sent.map(({ say, triedAt }) => [say.text, triedAt])).toEqual([
        ['perhaps', undefined],
        ['perhaps', tried],
        ['perhaps', tried],
        ['next', undefined],
      ]);
      expect(await statuses(id)).toEqual(['sent', 'sent']);
    });

    it('is asked about with the ids of what the conversation was sent before', async () => {
      const id = await world.say('same words', 'same words', 'same words');
      world.channel.answer(
        { kind: 'sent', providerId: 'first' },
        { kind: 'sent', providerId: 'second' },
        { kind: 'unknown', reason: 'timeout' },
      );
      await world.delivery.deliver(id);
      world.clock.forward(GRACE_MS / 1000);
      await world.delivery.deliver(id);
      expect(world.channel.sent.map((message) => message.sentBefore)).toEqual([
        undefined,
        undefined,
        undefined,
        ['second', 'first'],
      ]);
    });

    it('stays unknown when the provider only says later to the question', async () => {
      const id = await world.say('perhaps');
      const tried = world.clock.now();
      world.channel.answer(
        { kind: 'unknown', reason: 'timeout' },
        { kind: 'later', afterSeconds: 5, reason: 'rate' },
      );
      await world.delivery.deliver(id);
      world.clock.forward(GRACE_MS / 1000);
      await world.delivery.deliver(id);
      world.clock.forward(5);
      await world.delivery.deliver(id);
      expect(world.channel.sent.map((message) => message.triedAt)).toEqual([undefined, tried, tried]);
    });

    it('is what a crash in the middle of a try leaves', async () => {
      const id = await world.say('crashed');
      const tried = world.clock.now();
      await claimNext(world.database.db, id, tried, GRACE_MS);
      await world.delivery.deliver(id);
      expect(world.channel.sent).toEqual([]);
      world.clock.forward(GRACE_MS / 1000);
      await world.delivery.deliver(id);
      expect(world.channel.sent).toMatchObject([{ say: { text: 'crashed' }, triedAt: tried }]);
    });

    it('is left to whoever tries it by another replica whose clock has jumped ahead', async () => {
      const { database, queues, channel, say, errors } = world;
      const replica = (aheadMs: number) =>
        new Delivery({
          ...{ database, queues, channels: [channel], graceMs: GRACE_MS, claimsBy: 'database' },
          clock: { now: () => new Date(Date.now() + aheadMs) },
          onError: (error) => errors.push(error),
        });
      const id = await say('on its way');
      channel.answer(async () => {
        await replica(2 * 3600_000).deliver(id);
        return { kind: 'later', afterSeconds: 60, reason: 'rate' };
      });
      await replica(0).deliver(id);
      // Nor does one whose clock is behind, or ahead, wait longer or shorter for the time to try again.
      for (const ahead of [-2 * 3600_000, 2 * 3600_000]) await replica(ahead).deliver(id);
      expect(sentTexts()).toEqual(['on its way']);
      expect(await statuses(id)).toEqual(['waiting']);
      await database.db.execute(sql`UPDATE outbox SET not_before = not_before - interval '61 seconds'
        WHERE conversation_id = ${id}`);
      await replica(-2 * 3600_000).deliver(id);
      expect(await statuses(id)).toEqual(['sent']);
      expect(errors).toEqual([]);
    });

    it('is what a channel that throws leaves, and the error is reported', async () => {
      const id = await world.say('boom');
      world.channel.answer(() => {
        throw new Error('adapter broke');
      });
      await world.delivery.deliver(id);
      expect(await statuses(id)).toEqual(['sending']);
      expect(world.errors).toMatchObject([{ message: 'adapter broke' }]);
    });

    it('is ended by a report, and the line goes on', async () => {
      const id = await world.say('perhaps', 'next');
      world.channel.answer({ kind: 'unknown', reason: 'timeout' });
      await world.delivery.deliver(id);
      await world.delivery.report({ id: `${id}-2`, status: 'delivered', providerId: 'from-the-report' });
      world.channel.answer({ kind: 'unknown', reason: 'timeout' });
      await world.delivery.deliver(id);
      world.clock.forward(GRACE_MS / 1000);
      await world.delivery.deliver(id);
      expect(sentTexts()).toEqual(['perhaps', 'next', 'next']);
      expect(world.channel.sent[2]?.sentBefore).toEqual(['from-the-report']);
      expect(await statuses(id)).toEqual(['delivered', 'sent']);
    });
  });

  describe('reports', () => {
    const REPORTS: readonly DeliveryStatus['status'][] = ['sent', 'failed', 'delivered'];
    const orders = REPORTS.flatMap((a) =>
      REPORTS.filter((b) => b !== a).map(
        (b) => [a, b, ...REPORTS.filter((c) => c !== a && c !== b)] as const,
      ),
    );

    it.each(orders)('come to the same in any order: %s, %s, %s', async (...order) => {
      const id = await world.say('x');
      await world.delivery.deliver(id);
      for (const status of order) await world.delivery.report({ id: `${id}-2`, status });
      expect(await statuses(id)).toEqual(['delivered']);
    });

    it('may come before the answer to the send itself', async () => {
      const id = await world.say('x', 'y');
      world.channel.answer(async (message) => {
        await world.delivery.report({ id: message.id, status: 'delivered' });
        return { kind: 'later', afterSeconds: 60, reason: 'confused' };
      });
      await world.delivery.deliver(id);
      expect((await statuses(id))[0]).toBe('delivered');
    });

    it('of unknown ids are nothing', async () => {
      await expect(world.delivery.report({ id: 'nobody-1', status: 'failed' })).resolves.toBeUndefined();
      expect(world.errors).toEqual([]);
    });

    it('of a failure keep the reason, and of an opt-out stop the conversation', async () => {
      const id = await world.say('x');
      await world.delivery.deliver(id);
      await world.delivery.report({
        id: `${id}-2`,
        status: 'failed',
        reason: '30005\0',
        optedOut: true,
        providerId: 'other',
      });
      const rows = await rowsOf(
        world.database.db,
        sql`SELECT o.status, o.reason, o.provider_id, c.opted_out_at IS NOT NULL AS out
            FROM outbox o JOIN conversations c ON c.id = o.conversation_id WHERE c.id = ${id}`,
      );
      expect(rows).toEqual([
        { status: 'failed', reason: '30005\uFFFD', provider_id: `provider-${id}-2`, out: true },
      ]);
    });
  });

  it('finds for the sweeper exactly the lines that should move and do not', async () => {
    const { database, delivery, channel, clock, say } = world;
    clock.forward(3600);
    const unsent = await say('left by a crash before it was rung for');
    const held = await say('to be sent later');
    channel.answer({ kind: 'later', afterSeconds: 500, reason: 'rate' });
    await delivery.deliver(held);
    const crashed = await say('left by a crash while sending', 'and one behind it');
    await claimNext(database.db, crashed, clock.now(), GRACE_MS);
    const done = await say('sent');
    await delivery.deliver(done);
    const made = [unsent, held, crashed, done];
    const found = async (patienceSeconds: number) => {
      const before = new Date(clock.now().getTime() - patienceSeconds * 1000);
      const ids = await conversationsToDeliver(database.db, before, clock.now(), GRACE_MS, 1000);
      return ids.filter((id) => made.includes(id));
    };
    expect(await found(5)).toEqual([]);
    expect(await found(0)).toEqual([unsent]);
    clock.forward(GRACE_MS / 1000);
    expect(await found(5)).toEqual([unsent, crashed]);
    clock.forward(500);
    expect(await found(5)).toEqual([unsent, held, crashed]);
  });
});
