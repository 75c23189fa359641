/** News that comes days later, of something asked for by WhatsApp, which takes answers for a day only. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { eq } from 'drizzle-orm';
import { requests, toldOf } from '../../src/store/requests.ts';
import { tipPermits } from '../../src/store/tip-permits.ts';
import { openStage, type Stage } from '../conversations/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  stage.setTime(new Date('2026-11-24T10:00:00Z'));
});
afterAll(() => stage?.close());

/** Writes by WhatsApp from a number; resolves to what is answered. */
function writingFrom(number: string) {
  const speaker = stage.core.speaker('whatsapp', number);
  return async (text: string) => (await speaker.say(text)).at(-1)?.text ?? '';
}

async function toldOfTheLast(kind: string) {
  const { db } = stage.core.database;
  const all = await db.select().from(requests).where(eq(requests.kind, kind));
  const told = await toldOf(db, all.at(-1)?.id ?? '');
  return told.map(({ channel, contact }) => ({ channel, contact }));
}

async function untilUpdates(say: ReturnType<typeof writingFrom>, street: string) {
  await say('report a problem in the street');
  await say('pothole');
  await say('no');
  await say(street);
  await say('outside number 12');
  return say('no');
}

it('is offered by text to the number they write from, and not there', async () => {
  const say = writingFrom('07700 900555');
  const asked = await untilUpdates(say, 'Kittering Crescent');
  expect(asked).toContain("Shall we text you on 07700 900555 when it's done?");
  expect(asked).not.toMatch(/\bhere\b/i);
  expect(await say('here please')).toContain('I can only send texts to a mobile number');
  expect(await say('yes')).toContain('we text 07700 900555');
  expect(await say('yes')).toContain('Your reference is');
  expect(await toldOfTheLast('report-street-problem')).toEqual([
    { channel: 'sms', contact: '+447700900555' },
  ]);
});

it('is asked a mobile number for, where they write from a number that takes no texts', async () => {
  const say = writingFrom('01632 960555');
  const asked = await untilUpdates(say, 'Foundry Road');
  expect(asked).toContain('I can only send texts to a mobile number');
  expect(await say('yes')).toContain('I can only send texts to a mobile number');
  expect(await say('07700 900556')).toContain('we text 07700 900556');
});

it('goes by text where it is not asked, and the read-back says so', async () => {
  const say = writingFrom('07700 900557');
  const read = await say('my food caddy was missed at 12 Victoria Terrace');
  expect(read).toContain('by text to 07700 900557');
  expect(await say('yes')).toContain("We'll text 07700 900557 when it's done.");
  expect(await toldOfTheLast('missed-bin')).toEqual([{ channel: 'sms', contact: '+447700900557' }]);
});

it('goes by text about a permit for the tip too', async () => {
  const say = writingFrom('07700 900558');
  await say('can I get a tip permit for my own van AB12 CDE, I live at 4 Cobden Street');
  expect(await say('no')).toContain("We'll tell you how many visits are left");
  expect(await say('yes')).toContain('permit');
  const [permit] = await stage.core.database.db.select().from(tipPermits);
  expect(permit).toMatchObject({ channel: 'sms', contact: '+447700900558' });
});
