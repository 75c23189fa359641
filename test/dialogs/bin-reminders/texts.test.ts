/** From signing up to the text itself, in the words that residents get. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eq, sql } from 'drizzle-orm';
import { deedIn } from '../../../dialogs/bin-reminders/slots.ts';
import { noticeKinds } from '../../../src/composition/engine/notices.ts';
import { isGsm7 } from '../../../src/conversation/fitting/gsm7.ts';
import { Notices } from '../../../src/delivery/notices.ts';
import { optIns } from '../../../src/store/opt-ins.ts';
import { codeSentTo } from '../../conversations/codes.ts';
import { openStage, type Stage } from '../../conversations/stage.ts';

// A busy machine is no failure.
let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

async function look(at: string): Promise<void> {
  const now = new Date(at);
  const { core } = stage;
  stage.setTime(now);
  const { database, conversations, clock, ids, channels, settings } = core;
  await new Notices({
    database,
    conversations,
    clock,
    ids,
    kinds: noticeKinds(core),
    settings: settings.notices,
    limitsOf: (channel) => channels.named(channel).limits,
    delivers: (channel) => channels.named(channel).send !== undefined,
    accountOf: (channel) => channels.lineOf(channel).account,
    said: () => {},
    onError: (error) => {
      throw error;
    },
  }).tickOnce();
}

async function textsTo(contact: string): Promise<readonly string[]> {
  const { rows } = (await stage.core.database.db.execute(
    sql`SELECT t.text FROM transcript t JOIN conversations c ON c.id = t.conversation_id
        WHERE c.contact = ${contact} AND t.author = 'parley' ORDER BY t.sequence`,
  )) as unknown as { rows: { text: string }[] };
  return rows.map(({ text }) => text);
}

async function signUp(address: string, phone: string): Promise<void> {
  const speaker = stage.speaker('web', `${address} ${phone}`);
  stage.setTime(new Date('2026-11-23T10:00:00Z'));
  await speaker.say(`bin reminders for ${address} to ${phone}`);
  await speaker.say(await codeSentTo(stage.core.database.db, phone));
  await speaker.say('yes');
}

it('texts the number given on the web: that it is signed up, then the evening before, then no more', async () => {
  await signUp('12 Harrow Lane', '07700 900801');
  for (const at of ['T10:05', 'T17:55', 'T18:00', 'T18:05', 'T20:30']) await look(`2026-11-23${at}:00Z`);
  await look('2026-11-24T08:05:00Z');
  expect(await textsTo('+447700900801')).toEqual([
    'Fernley Council: your code for bin reminders is ••••••. Type it where you are talking to us. It works for 10 minutes. Not you? Do nothing and tell it to nobody.',
    'Fernley Council: this number will get a bin reminder at 6pm the evening before each collection at 12 Harrow Lane. Not you? Text STOP to end all our texts.',
    'Bins tomorrow, Tue 24 Nov: black bin + food caddy. Out by 7am. Text REMINDERS to change.',
  ]);
  for (const shown of await textsTo('+447700900801')) {
    const text = shown.replace('••••••', '123456');
    expect(isGsm7(text)).toBe(true);
    expect(text.length).toBeLessThanOrEqual(160);
  }
});

it('keeps the very words that were agreed to, and when', async () => {
  const [kept] = await stage.core.database.db
    .select()
    .from(optIns)
    .where(eq(optIns.contact, '+447700900801'));
  expect(kept?.words).toContain(
    'We will text **07700 900801** at 6pm on the evening before each collection at **12 Harrow Lane**',
  );
  expect(kept?.words).toContain('Do you agree?');
  expect(kept?.optedInAt).toEqual(new Date('2026-11-23T10:00:00Z'));
  expect(kept?.endedAt).toBeNull();
});

it('has its own words for bins that are fetched and for streets with hours', async () => {
  await signUp('7 Church Walk', '07700 900802');
  await look('2026-11-24T18:00:00Z');
  expect((await textsTo('+447700900802')).at(-1)).toBe(
    'Bins tomorrow, Wed 25 Nov: black bin + food caddy. Our crew will fetch them, please keep the way clear from 7am. Text REMINDERS to change.',
  );
});

it('follows a date that the council revises before the evening', async () => {
  await signUp('4 Lamb Lane', '07700 900803');
  // Monday 21 December is moved back to Saturday 19 December.
  await look('2026-12-18T18:00:00Z');
  await look('2026-12-20T18:00:00Z');
  expect((await textsTo('+447700900803')).filter((text) => text.startsWith('Bins'))).toEqual([
    'Bins tomorrow, Sat 19 Dec: black bin + food caddy. Out by 7am. Text REMINDERS to change.',
  ]);
});

it('stops when asked on the web, and tells the number so', async () => {
  const speaker = stage.speaker('web', 'stopping');
  await signUp('12 Harrow Lane', '07700 900804');
  stage.setTime(new Date('2026-11-23T10:01:00Z'));
  await speaker.say('stop the bin reminders');
  await speaker.say('07700 900804');
  await speaker.say(await codeSentTo(stage.core.database.db, '07700 900804'));
  await look('2026-11-23T10:05:00Z');
  await look('2026-11-23T18:00:00Z');
  expect(await textsTo('+447700900804')).not.toContainEqual(expect.stringMatching(/^Bins/));
  await look('2026-11-24T18:00:00Z');
  expect((await textsTo('+447700900804')).at(-1)).toMatch(/your bin reminders have stopped/);
});

describe('what they ask to be done', () => {
  it.each([
    ['stop the bin reminders', 'stop'],
    ["please don't text me about bins any more", 'stop'],
    ['turn off my bin alerts', 'stop'],
    ['no more reminders', 'stop'],
    ['change the address for my bin reminders', 'change'],
    ['ive moved, can my bin texts go to the new house', 'change'],
    ['bin reminders please', undefined],
    ["I don't want to miss my bin day", undefined],
    ['remind me to put the bins out', undefined],
  ])('%s: %s', (text, deed) => {
    expect(deedIn(text)).toBe(deed);
  });
});
