/** A whole Parley at night: what council.yaml says of quiet hours holds for every channel that rings somebody's phone. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import type { RunningParley } from '../../src/composition/server.ts';
import type { Urgency } from '../../src/conversation/channel.ts';
import { ensureConversation } from '../../src/store/conversations.ts';
import { rowsOf } from '../../src/store/database.ts';
import { until } from '../environment/child.ts';
import { startTestParley } from './running.ts';

/** Half past nine in the evening, in London. */
const NIGHT = new Date('2026-11-23T21:30:00Z');
const BEFORE_NINE = new Date('2026-11-23T20:45:00Z');

let parley: RunningParley;
beforeAll(async () => {
  parley = await startTestParley({}, NIGHT);
});
afterAll(() => parley?.stop());

it.each([
  { channel: 'email', contact: 'sam@fernley.example' },
  { channel: 'sms', contact: '+447700900123' },
])('sends an answer by $channel, and a notice that was held up until then in the morning', async (whom) => {
  const { database, conversations, channels } = parley.core;
  const { account } = channels.lineOf(whom.channel);
  const id = await ensureConversation(database.db, { ...whom, account }, `held ${whom.channel}`, BEFORE_NINE);
  const speak = (urgency: Urgency, text: string) =>
    conversations.speak(id, BEFORE_NINE, (session) => ({
      session,
      entries: [{ author: 'parley', say: { text } }],
      deliver: true,
      urgency,
    }));
  await speak('notice', 'Your black bin goes out tomorrow.');
  await speak('reply', 'Your code is 123456.');
  // Looked at again and again: neither is rung for by name.
  await until(async () => {
    const rows = await rowsOf(
      database.db,
      sql`SELECT urgency, status, reason FROM outbox WHERE conversation_id = ${id} ORDER BY sequence`,
    );
    expect(rows).toEqual([
      { urgency: 'notice', status: 'waiting', reason: 'Not at night' },
      { urgency: 'reply', status: expect.stringMatching(/^(sent|delivered)$/), reason: null },
    ]);
  });
});
