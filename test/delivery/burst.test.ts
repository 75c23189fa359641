import { expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { Turns } from '../../src/delivery/turns.ts';
import { rowsOf } from '../../src/store/database.ts';
import { readTranscriptById } from '../../src/store/transcript.ts';
import { echo, textFrom } from '../store/fixtures.ts';
import { onEveryBackend } from './backends.ts';
import { openWorld, type World } from './world.ts';

const CONVERSATIONS = 50;
const MESSAGES = 10;

onEveryBackend('a burst', (backend) => {
  it('comes to the same as one message at a time: each answered once, in order', async () => {
    const world = await openWorld(backend.database(), backend.redisUrl());
    const allSent = waitForSent(world, CONVERSATIONS * MESSAGES);
    const turns = new Turns({
      store: world.store,
      take: echo,
      clock: world.clock,
      changed: () => {},
      deliver: (id) => world.delivery.ring(id),
      onError: (error) => world.errors.push(error),
    });
    world.delivery.start();
    try {
      const ids = await acceptInterleaved(world, (id) => turns.ring(id));
      await turns.idle();
      await allSent;
      expect(world.errors).toEqual([]);
      for (const [contact, id] of ids) {
        const texts = (await readTranscriptById(world.database.db, id)).map((entry) => entry.text);
        expect(texts).toEqual(expectedTranscript());
        const sent = world.channel.sent.filter((message) => message.contact === contact);
        expect(sent.map((message) => message.say.text)).toEqual(
          expectedTranscript().filter((_, i) => i % 2 === 1),
        );
      }
      const [left] = await rowsOf<{ n: number }>(
        world.database.db,
        sql`SELECT count(*) AS n FROM inbox WHERE status <> 'taken'`,
      );
      expect(left?.n).toBe(0);
    } finally {
      await turns.stop();
      await world.close();
    }
  });
});

/**
 * Round by round each contact's next message, all contacts at once, each delivered twice, and messages of
 * earlier rounds again in between, as a provider does that saw no answer.
 */
async function acceptInterleaved(world: World, ring: (id: string) => void): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (let round = 0; round < MESSAGES; round += 1) {
    const deliveries = Array.from({ length: CONVERSATIONS }, async (_, i) => {
      const contact = `resident-${i}`;
      const repeated = (i * 7 + round) % (round + 1);
      for (const n of [round, round, repeated]) {
        const inbound = textFrom(contact, `${contact}-${n}`, `message ${n}`);
        const { conversationId } = await world.store.accept(inbound, world.clock.now());
        ids.set(contact, conversationId);
        ring(conversationId);
      }
    });
    await Promise.all(deliveries);
  }
  return ids;
}

function expectedTranscript(): readonly string[] {
  return Array.from({ length: MESSAGES }, (_, n) => [`message ${n}`, `You said: message ${n}`]).flat();
}

function waitForSent(world: World, count: number): Promise<void> {
  return new Promise((resolve) => {
    world.channel.onSend = () => {
      if (world.channel.sent.length === count) resolve();
    };
  });
}
