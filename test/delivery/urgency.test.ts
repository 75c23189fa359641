import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { DateTime } from 'luxon';
import type { Outbound, Urgency } from '../../src/conversation/channel.ts';
import { rowsOf } from '../../src/store/database.ts';
import { withdrawUnsent } from '../../src/store/outbox-withdraw.ts';
import { inWorlds, NEVER, rulesOf } from './world.ts';

inWorlds('urgency', (world) => {
  beforeEach(() => {
    world.rules.paced = rulesOf(`sms ${++line}`);
  });
  afterEach(() => {
    world.rules.paced = undefined;
    Object.assign(world.quiet, NEVER);
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
    expect(world.sentTexts()).toEqual(['answer', 'more', 'bins', 'snow']);
  });

  it('keeps a broadcast waiting while replies use up the pace, and no reply for a broadcast', async () => {
    const many = await Promise.all(Array.from({ length: 20 }, () => world.say()));
    for (const id of many) await tell(id, 'broadcast', 'snow');
    for (const id of many) await world.delivery.deliver(id);
    // Half of what may go at once is left for replies.
    expect(world.sentTexts()).toHaveLength(6);
    const asked = await world.say('answer');
    await world.delivery.deliver(asked);
    expect(world.sentTexts().at(-1)).toBe('answer');
    await world.delivery.deliver(many[19] as string);
    expect(world.sentTexts()).toHaveLength(7);
    world.clock.forward(60);
    await world.delivery.deliver(many[19] as string);
    expect(world.sentTexts()).toHaveLength(8);
  });

  it('gives each reply its place once: nobody who came later overtakes it', async () => {
    const first = await world.say('a'.repeat(160 * 13));
    await world.delivery.deliver(first);
    const [second, third] = [await world.say('second'), await world.say('third')];
    await world.delivery.deliver(second);
    await world.delivery.deliver(third);
    expect(world.sentTexts()).toHaveLength(1);
    world.clock.forward(3);
    // Its own place is a second later than the other's.
    await world.delivery.deliver(third);
    expect(world.sentTexts()).toHaveLength(1);
    await world.delivery.deliver(second);
    world.clock.forward(1);
    await world.delivery.deliver(third);
    expect(world.sentTexts().slice(1)).toEqual(['second', 'third']);
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
    expect(world.sentTexts()).toEqual(['answer']);
    expect(await world.statuses(id)).toEqual(['waiting', 'waiting', 'waiting', 'sent']);
    world.off.clear();
    expect(world.delivery.unhurriedAtOnce(5)).not.toEqual([['sms', 0]]);
    world.clock.forward(60);
    await world.delivery.deliver(id);
    expect(world.sentTexts()).toEqual(['answer', 'bins', 'snow']);
    expect(await world.statuses(id)).toEqual(['sent', 'sent', 'failed', 'sent']);
  });

  it('never sends what nobody needs any more', async () => {
    const id = await world.say();
    await tell(id, 'notice', 'tomorrow', world.clock.now());
    await tell(id, 'notice', 'next week', new Date(world.clock.now().getTime() + 1000));
    await world.delivery.deliver(id);
    expect(world.sentTexts()).toEqual(['next week']);
    expect(await world.statuses(id)).toEqual(['failed', 'sent']);
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
    expect(world.sentTexts().map((text) => text.slice(0, 4))).toEqual(['bins', 'bbbb']);
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
    expect(world.sentTexts().map((text) => text.slice(0, 4))).toEqual(['bins', 'bbbb', 'c']);
    world.clock.forward((midnight.getTime() - world.clock.now().getTime()) / 1000);
    for (const id of ids) await world.delivery.deliver(id);
    expect(world.sentTexts().map((text) => text.slice(0, 4))).toEqual(['bins', 'bbbb', 'c', 'aaaa']);
  });

  it('does not count what was refused as spent', async () => {
    const { line = '' } = world.rules.paced ?? {};
    world.rules.paced = rulesOf(line, { dailySpendCap: { notices: 4, everything: 4 } });
    const id = await world.say('to a landline', 'to a mobile');
    world.channel.answer({ kind: 'refused', reason: '21614' });
    await world.delivery.deliver(id);
    expect(await world.statuses(id)).toEqual(['failed', 'sent']);
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
    expect(world.sentTexts().map((text) => text.slice(0, 4))).toEqual(['aaaa', 'last']);
    // It is given back once.
    await world.delivery.deliver(await world.say('more'));
    expect(world.sentTexts()).toHaveLength(2);
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
    expect(world.sentTexts().map((text) => text.slice(0, 5))).toEqual(['aaaaa', 'today', 'to a ']);
  });

  it.each([
    { by: 'a number with a pace', paced: true, atOnce: 5 },
    { by: 'a channel without one, such as WhatsApp or email', paced: false, atOnce: 200 },
  ])('keeps notices and broadcasts for the morning, and no reply, by $by', async ({ paced, atOnce }) => {
    if (!paced) world.rules.paced = undefined;
    const now = DateTime.fromJSDate(world.clock.now(), { zone: 'Europe/London' });
    Object.assign(world.quiet, {
      from: now.toFormat('HH:mm'),
      to: now.plus({ hours: 2 }).toFormat('HH:mm'),
    });
    const id = await world.say('answer');
    await tell(id, 'notice', 'bins');
    await tell(id, 'broadcast', 'snow');
    await world.delivery.deliver(id);
    expect(world.sentTexts()).toEqual(['answer']);
    expect(world.delivery.unhurriedAtOnce(5)).toEqual([['sms', 0]]);
    world.clock.forward(2 * 3600);
    expect(world.delivery.unhurriedAtOnce(5)).toEqual([['sms', atOnce]]);
    await world.delivery.deliver(id);
    expect(world.sentTexts()).toEqual(['answer', 'bins', 'snow']);
  });

  it('sends no notice to a number that nothing reaches, until they write', async () => {
    const id = await world.say('answer');
    world.channel.answer({ kind: 'refused', reason: '30005', unreachable: true });
    await world.delivery.deliver(id);
    await tell(id, 'notice', 'bins');
    await world.delivery.deliver(id);
    await tell(id, 'reply', 'an answer is tried');
    await world.delivery.deliver(id);
    expect(world.sentTexts()).toEqual(['answer', 'an answer is tried']);
    const sent = world.channel.sent[0] as Outbound;
    const { channel, account, contact } = sent;
    const key = { channel, account, contact };
    await world.store.accept({ ...key, externalId: `${id}-again`, text: 'hello' }, world.clock.now());
    await world.store.takeTurn(id, world.clock.now(), async () => {
      return { session: null, says: [], events: [], deliver: true };
    });
    await tell(id, 'notice', 'bins');
    await world.delivery.deliver(id);
    expect(world.sentTexts().at(-1)).toBe('bins');
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
    expect(world.sentTexts()).toEqual(['no more']);
    expect(await world.statuses(id)).toEqual(['failed', 'failed', 'sent', 'failed']);
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
    expect(world.sentTexts()).toEqual(['Sam is here.', 'snow']);
  });
});
