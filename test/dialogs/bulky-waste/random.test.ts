/** Answers, corrections, questions and garbage in any order: nothing throws, and starting again always works. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { type Database, rowsOf } from '../../../src/store/database.ts';
import { openStage, STAGE_DAY, type Stage } from '../../conversations/stage.ts';

let stage: Stage;
let count = 0;

beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage?.close());

const SAID = [
  'book a bulky collection',
  'join garden waste',
  'renew my brown bin',
  'cancel my bulky collection',
  'cancel my garden waste',
  'change the date of my collection',
  'add a mattress to my booking',
  'nobody came for my sofa',
  'when is my bulky collection',
  '2 armchairs and a settee',
  'chairs and a bed and a doofer',
  'a sofa and 3 car tyres',
  'no, 3 chairs',
  'take the sofa off',
  'FN3 2BD',
  '12',
  'flat 7, tanner house',
  'FN1 1AA',
  'number 14',
  'yes',
  'no',
  'no thanks',
  'yes but friday',
  'the second one',
  'more',
  '3 december',
  '25 december',
  'saturday',
  'back',
  'cancel',
  'never mind',
  'how much is it?',
  'when is my bin day',
  '07700 900123',
  'universal credit',
  'BW-4K7-Q2X',
  'by the bins',
  'with the mattress',
  'leave it off',
  '2',
  '🛋️',
  'asdf',
  '?',
] as const;

/** Two live places or payments of one conversation would be one thing submitted twice. */
async function twice(database: Database): Promise<readonly unknown[]> {
  return rowsOf(
    database.db,
    sql`SELECT r.conversation_id FROM bulky_bookings b JOIN requests r ON r.id = b.request_id
        WHERE b.state = 'held' GROUP BY 1 HAVING count(*) > 1`,
  );
}

it('throws nothing, keeps no place twice, and starts again whenever it is told to', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('web', 'sms'),
      fc.array(fc.constantFrom(...SAID), { minLength: 4, maxLength: 14 }),
      async (channel, messages) => {
        count += 1;
        stage.setTime(new Date(STAGE_DAY.getTime() + count * 60_000));
        const speaker = stage.speaker(channel, `random ${count}`);
        for (const message of messages) {
          const heard = await speaker.say(message);
          for (const { text } of heard) expect(text).not.toMatch(/\{[a-z-]+\}|undefined|\[object/);
        }
        expect(await twice(stage.core.database)).toEqual([]);
        const again = await speaker.say('start again');
        expect(again.at(-1)?.author).toBe('parley');
      },
    ),
    { numRuns: 40, seed: 20261123, endOnFailure: true },
  );
}, 120_000);
