/** How many codes are sent to all together: anybody may ask for one, and each keeps an answer waiting. */
import { expect, it } from '@jest/globals';
import { peopleSettings } from '../../src/conversation/proof.ts';
import { sendCode } from '../../src/store/contact-codes.ts';
import { ensureConversation } from '../../src/store/conversations.ts';
import type { Queryable } from '../../src/store/database.ts';
import { takeParts } from '../../src/store/sending-pace.ts';
import { barrier } from '../environment/child.ts';
import { onBothEngines } from './engines.ts';
import { countedIds, later, NOON } from './fixtures.ts';

const PEOPLE = peopleSettings.parse({ codesPerHourInAll: 3 });

onBothEngines('codes to all together', ({ database }) => {
  const ids = countedIds('code');
  let asked = 0;

  /** By somebody who has not asked before, to a phone or email that had none. */
  async function ask(
    at = NOON,
    channel: 'sms' | 'email' = 'sms',
    account = '+447700900100',
    db: Queryable = database().db,
  ) {
    asked += 1;
    const who = asked;
    const chat = { channel: 'web', account: 'council', contact: `stranger-${who}` };
    const conversationId = await ensureConversation(db, chat, ids.next(), at);
    const contact = channel === 'sms' ? `+4477009002${String(who).padStart(2, '0')}` : `${who}@example.com`;
    const how = { again: false, newId: ids.next, words: (code: string) => code };
    return sendCode(db, { channel, account, contact, conversationId }, how, PEOPLE, at);
  }

  it('are no more than council.yaml says in an hour, each channel by itself', async () => {
    for (let count = 0; count < 3; count += 1) expect(await ask()).toBe('sent');
    expect(await ask(later(3599))).toBe('busy');
    expect(await ask(later(3599), 'email', 'council')).toBe('sent');
    expect(await ask(later(3601))).toBe('sent');
  });

  it('are no more where many ask at one moment', async () => {
    const at = later(40_000);
    // On Postgres all have begun before any asks; PGlite has one transaction at a time.
    const allBegan = barrier(database().engine === 'postgres' ? 8 : 1);
    const one = () =>
      database().transaction(async (tx) => {
        await allBegan();
        return ask(at, 'sms', '+447700900100', tx);
      });
    const answers = await Promise.all(Array.from({ length: 8 }, one));
    expect(answers.filter((answer) => answer === 'sent')).toHaveLength(3);
  });

  it('are not sent where texts are so far behind that they would come too late', async () => {
    const at = later(86_400);
    const take = (parts: number) =>
      takeParts(
        database().db,
        {
          ...{ line: 'sms +447700900100', partsPerSecond: 1, urgency: 'reply', day: '2026-11-24' },
          ...{ parts, mostParts: 10_000 },
        },
        at,
      );
    // Ten seconds' worth go at once, so the next would go after ten minutes.
    await take(610);
    expect(await ask(at)).toBe('sent');
    await take(1);
    expect(await ask(at)).toBe('busy');
    expect(await ask(at, 'email', 'council')).toBe('sent');
    expect(await ask(later(1, at))).toBe('sent');
  });
});
