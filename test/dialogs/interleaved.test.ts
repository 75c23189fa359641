/** Answers, corrections, back, cancel, questions and garbage in any order, over the dialogs of `talks.ts`. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { isGsm7 } from '../../src/conversation/gsm7.ts';
import { rowsOf } from '../../src/store/database.ts';
import { type Heard, openTalks, type Talks } from './talks.ts';

let talks: Talks;
beforeAll(async () => {
  talks = await openTalks();
});
afterAll(() => talks.close());

const STARTS = [
  'report fly tipping',
  'someone dumped a sofa and needles on the verge outside 12 Mill Lane FN3 2BD',
  'report a problem in the street',
  'pothole on Mill Lane, cars are swerving',
  'street light out on Mill Lane, column 14',
  'abandoned vehicle',
  'moving house',
  'moving out',
  'moving in',
  'status of my request',
  'what is happening with SP-K47-Q2X',
  'give feedback',
  'rate this chat 5 stars',
  'make a complaint about this chat',
];
const ANSWERS = [
  'yes',
  'no',
  'not sure',
  'skip',
  '1',
  '2',
  '9',
  'public',
  'private',
  'on Mill Lane by the bridge',
  'FN3 2BD',
  'LS6 2BD',
  '53.1234, -1.2345',
  '///filled.count.soap',
  'black bags and a mattress',
  'a van load',
  'needles',
  'yesterday at 6pm',
  '4 january',
  '1 july 2027',
  'white van AB12 CDE',
  '07700 900321',
  '01632 960555',
  'sam@example.org',
  'anonymous',
  'here in this chat',
  'graffiti',
  'burnt out',
  'Sam Green',
  '12 Harrow Lane FN3 2BD',
  'just me',
  'Acme Lettings',
  'SP-K47-Q2X',
  'it was wrong twice',
];
const TURNS = [
  'back',
  'cancel',
  'start again',
  'help',
  'menu',
  'repeat',
  'more',
  'thanks',
  'person',
  'none of these',
  'no, change the place',
  "no, it's outside 14 Harrow Lane",
  'no, 5 january',
  'actually graffiti',
  'yes but it was on Saturday',
  'when is the tip open?',
  'what can I do with an old fridge',
];

const garbage = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    ' ',
    '\0',
    '\ud800',
    '{place}',
    '__proto__',
    '<script>alert(1)</script>',
    'a'.repeat(5000),
    '%00',
    '👍',
  ),
);
const message = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...STARTS) },
  { weight: 9, arbitrary: fc.constantFrom(...ANSWERS) },
  { weight: 4, arbitrary: fc.constantFrom(...TURNS) },
  { weight: 1, arbitrary: garbage },
);

async function countKept(): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(
    talks.database.db,
    sql`select (select count(*) from requests)::int + (select count(*) from feedback)::int as count`,
  );
  return row?.count ?? 0;
}

function check({ says, events }: Heard, channel: 'web' | 'sms', kept: number): void {
  for (const { text } of says) {
    expect(text.trim()).not.toBe('');
    expect(text).not.toMatch(/\{[a-z][\w-]*\}(?<!\{place\})/);
    expect(text).not.toContain('undefined');
    if (channel === 'sms') expect([text, text.length <= 306 && isGsm7(text)]).toEqual([text, true]);
  }
  // What is kept is kept by a completed dialog, one thing each, and by nothing else.
  const completed = events.filter(({ kind }) => kind === 'dialog-completed').length;
  expect(kept).toBeLessThanOrEqual(completed);
}

it.each(['web', 'sms'] as const)(
  'throws nothing, sends nothing twice and always starts again, on %s',
  async (channel) => {
    await fc.assert(
      fc.asyncProperty(fc.array(message, { minLength: 4, maxLength: 16 }), async (texts) => {
        const talk = await talks.start(channel);
        for (const text of texts) {
          const before = await countKept();
          check(await talk.say(text), channel, (await countKept()) - before);
        }
        const before = await countKept();
        await talk.say('start again');
        expect(talk.slots()).toEqual({});
        await talk.say('cancel', 'cancel', 'cancel', 'yes');
        expect(await countKept()).toBe(before);
      }),
      { numRuns: 60, seed: 20261207 },
    );
  },
  120_000,
);
