import { expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { peopleSettings } from '../../src/conversation/proof.ts';
import { forgetCodes, sendCode } from '../../src/store/contact-codes.ts';
import { rowsOf } from '../../src/store/database.ts';
import { onBothEngines } from './engines.ts';
import { countedIds, later, NOON } from './fixtures.ts';

onBothEngines('a code by which somebody proves a number', ({ database }) => {
  it('stands in what is sent for as long as it works, and in nothing afterwards', async () => {
    const { db } = database();
    const { next: newId } = countedIds('id');
    await db.execute(sql`INSERT INTO conversations (id, channel, account, contact, created_at, changed_at)
      VALUES ('chat', 'web', 'web', 'browser', ${NOON.toISOString()}, ${NOON.toISOString()})`);
    const to = {
      channel: 'sms' as const,
      account: 'council',
      contact: '+447700900123',
      conversationId: 'chat',
    };
    const settings = peopleSettings.parse({});
    const words = (code: string) => `Your code is ${code}. It works for 10 minutes.`;
    const deed = { again: false, newId, words };
    expect(await database().transaction((tx) => sendCode(tx, to, deed, settings, NOON))).toBe('sent');
    const sent = async () => (await rowsOf<{ text: string }>(db, sql`SELECT text FROM outbox`))[0]?.text;
    const before = await sent();
    expect(before).toMatch(/^Your code is \d{6}\./);
    await forgetCodes(db, later(settings.codeMinutes * 60 - 1));
    expect(await sent()).toBe(before);
    await forgetCodes(db, later(settings.codeMinutes * 60));
    expect(await sent()).toBe('Your code is ******. It works for ** minutes.');
    // A text of a web chat that goes on by text is what was said, and goes with it.
    await db.execute(sql`UPDATE outbox SET contact = '+447700900123', text = 'Ring 01632 960000'`);
    await forgetCodes(db, later(3600));
    expect(await sent()).toBe('Ring 01632 960000');
  });
});
