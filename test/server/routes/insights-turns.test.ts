/** From what residents write to the figures that managers see, with the whole of Parley between. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import type { RunningParley } from '../../../src/composition/server.ts';
import { figuresOf } from '../../../src/insights/figures.ts';
import { rollUp } from '../../../src/insights/roll-up.ts';
import { topQuestions } from '../../../src/insights/top-questions.ts';
import { rowsOf } from '../../../src/store/database.ts';
import { failedQuestions } from '../../../src/store/failed-questions.ts';
import { recentQuestions } from '../../../src/store/questions.ts';
import { startTestParley } from '../running.ts';

const MORNING = new Date('2026-11-23T10:00:00Z');
let now = MORNING;
let parley: RunningParley;
beforeAll(async () => {
  parley = await startTestParley({}, () => now);
});
afterAll(() => parley?.stop());

async function talk(contact: string, channel: string, ...texts: readonly string[]) {
  const speaker = parley.core.speaker(channel, contact);
  for (const text of texts) {
    now = new Date(now.getTime() + 20_000);
    await speaker.say(text);
  }
}

it('counts what really happened in conversations', async () => {
  await talk('answered', 'web', 'can i put pizza boxes in the blue bin');
  await talk('thanked', 'web', 'how do i pay my council tax', 'thanks');
  await talk('bin-day', 'web', 'when is my bin day', 'FN3 2BD', '14');
  await talk('left', 'web', 'book a bulky waste collection');
  await talk('cancelled', 'web', 'my black bin was not emptied', 'cancel');
  await talk('07700900302', 'sms', 'do zebras wear wellies', 'yes', 'about zebras', 'chat');
  await talk('wrong', 'web', 'how do i pay my council tax', "that's not what i asked");
  await talk('hello', 'web', 'hello');
  now = new Date('2026-11-24T12:00:00Z');
  const { database, clock, settings } = parley.core;
  const advisorDialog = 'speak-to-advisor';
  await rollUp({ database, clock, settings: settings.insights, advisorDialog });
  const talksKeptFrom = () => '2026-01-01';
  const rules = { settings: settings.insights, textPence: 4, advisorDialog, talksKeptFrom };
  const figures = await figuresOf(database.db, { from: '2026-11-23', to: '2026-11-23' }, rules);
  expect(figures.outcomes).toEqual({
    ...{ confirmed: 2, implied: 1, 'came-back': 0, 'handed-over': 1, 'given-up': 3 },
    ...{ 'going-on': 0, 'nothing-asked': 1 },
  });
  expect(figures.questions).toMatchObject({ answered: 3, started: 3, nothing: 1 });
  const ends = Object.fromEntries(figures.dialogs.map(({ id, ends: how }) => [id, how]));
  expect(ends).toMatchObject({
    'bin-day': { completed: 1 },
    'bulky-waste': { left: 1 },
    'missed-bin': { cancelled: 1 },
  });
  expect(figures.topics.find(({ id }) => id === 'council-tax-pay')).toMatchObject({
    ...{ used: 2, helpful: 1, notHelpful: 1 },
  });
  expect(figures.people).toMatchObject({ requested: 1, chats: 1 });
  const kept = await rowsOf<{ words: string; ended: string | null }>(
    database.db,
    sql`SELECT words, ended FROM questions WHERE taken = 'nothing'`,
  );
  expect(kept).toEqual([{ words: 'do zebras wear wellies', ended: 'person' }]);
});

it('keeps no postcode, house number, phone number or email with a question', async () => {
  await talk(
    'private',
    'web',
    'when is my bin day at 14 Harrow Lane FN3 2BD, ring 07700 900123 or ann@fernley.example',
  );
  const [kept] = await rowsOf<{ words: string }>(
    parley.core.database.db,
    sql`SELECT words FROM questions WHERE words LIKE 'when is my bin day at%'`,
  );
  expect(kept?.words).not.toMatch(/FN3|900123|ann@|\b14\b/);
});

it('counts what somebody at risk asked, and keeps and lists none of their words', async () => {
  const { database } = parley.core;
  await talk('at-risk', 'web', "i'm disabled and have cancer, when is my bin day");
  await talk('not-at-risk', 'web', 'when is my bin day');
  const kept = await rowsOf<{ key: string; words: string; topics: string[] }>(
    database.db,
    sql`SELECT key, words, topics FROM questions ORDER BY at DESC LIMIT 2`,
  );
  expect(kept).toEqual([
    { key: 'when is my bin day', words: 'when is my bin day', topics: ['bin-day'] },
    { key: '', words: '', topics: ['bin-day'] },
  ]);
  // Were it one that failed, it would not be listed either.
  await database.db.execute(sql`UPDATE questions SET ended = 'not-helpful' WHERE words = ''`);
  const failed = await failedQuestions(database.db, { since: MORNING, lowScore: 0, limit: 100 });
  const recent = await recentQuestions(database.db, MORNING, 100);
  const top = await topQuestions(database.db, { from: '2026-11-23', to: '2026-11-30' }, 1);
  expect(top.length).toBeGreaterThan(1);
  for (const { words } of [...failed, ...recent, ...top]) expect(words).not.toBe('');
});
