import { describe, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { claimNext } from '../../src/store/outbox-claim.ts';
import { conversationsToDeliver } from '../../src/store/outbox-line.ts';
import { withdrawUnsent } from '../../src/store/outbox-withdraw.ts';
import { GRACE_MS, inWorlds } from './world.ts';

inWorlds('delivery', (world) => {
  describe('one conversation', () => {
    it('sends its messages in order, with the outbox id and where they go', async () => {
      const id = await world.say('one', 'two', 'three');
      await world.delivery.deliver(id);
      expect(world.sentTexts()).toEqual(['one', 'two', 'three']);
      expect(world.channel.sent[0]).toEqual({
        id: `${id}-2`,
        channel: 'sms',
        account: '+447700900100',
        contact: expect.any(String),
        author: 'parley',
        say: { text: 'one' },
      });
      expect(await world.statuses(id)).toEqual(['sent', 'sent', 'sent']);
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
      expect(world.sentTexts()).toEqual(Array.from({ length: 12 }, (_, i) => `n${i}`));
      expect(most).toBe(1);
    });

    it('waits at the head of the line when the provider says later', async () => {
      const id = await world.say('first', 'second');
      world.channel.answer({ kind: 'later', afterSeconds: 30, reason: 'rate' });
      await world.delivery.deliver(id);
      world.clock.forward(29);
      await world.delivery.deliver(id);
      expect(world.sentTexts()).toEqual(['first']);
      world.clock.forward(1);
      await world.delivery.deliver(id);
      expect(world.sentTexts()).toEqual(['first', 'first', 'second']);
      expect(world.channel.sent[1]).not.toHaveProperty('triedAt');
      expect(await world.statuses(id)).toEqual(['sent', 'sent']);
    });

    it('tells whether the provider answered, and nothing where nobody was asked or only patience', async () => {
      const id = await world.say('hello');
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
      expect(await world.statuses(id)).toEqual(['failed', 'sent']);
    });

    it('sends nothing to a number that the conversation does not go on by any more, and goes on after it', async () => {
      const id = await world.say('for the stranger', 'for them');
      await world.database.db.execute(
        sql`UPDATE outbox SET channel = 'sms', account = '+447700900100', contact = '+447700900101'
            WHERE id = ${`${id}-2`}`,
      );
      await world.delivery.deliver(id);
      expect(world.sentTexts()).toEqual(['for them']);
      expect(await world.statuses(id)).toEqual(['failed', 'sent']);
    });

    it('sends nothing more once the carrier has unsubscribed the contact, until they opt in', async () => {
      const id = await world.say('one', 'two');
      world.channel.answer({ kind: 'refused', reason: '21610', optedOut: true });
      await world.delivery.deliver(id);
      expect(world.sentTexts()).toEqual(['one']);
      expect(await world.statuses(id)).toEqual(['failed', 'failed']);
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
      expect(world.sentTexts()).toEqual(['one', 'welcome back']);
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
        expect(world.sentTexts()).toEqual(['what Parley said', 'Sam is here.', 'What is your postcode?']);
        expect(await world.statuses(id)).toEqual(['failed', 'failed', 'sent', 'sent']);
      },
    );

    it('gives up what is a day old, so that it holds nothing up', async () => {
      const id = await world.say('old');
      world.clock.forward(24 * 3600 + 1);
      await world.delivery.deliver(id);
      expect(world.sentTexts()).toEqual([]);
      expect(await world.statuses(id)).toEqual(['failed']);
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
      expect(await world.statuses(id)).toEqual(['sent', 'sent']);
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
