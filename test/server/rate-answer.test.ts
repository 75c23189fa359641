/** Which answers of a whole Parley a web chat may show "Did this help?" under, and what becomes of the answer to that. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import type { RunningParley } from '../../src/composition/server.ts';
import { rowsOf } from '../../src/store/database.ts';
import { startTestParley } from './running.ts';

const LIBRARY = 'how do i join the library';

let parley: RunningParley;
let chats = 0;
beforeAll(async () => {
  let ticks = Date.parse('2026-11-23T10:00:00Z');
  // No two questions at one moment.
  parley = await startTestParley({}, () => new Date(ticks++));
});
afterAll(() => parley?.stop());

/** Somebody new; resolves to what was said, and whether it may be rated. */
function talk(channel = 'web') {
  chats += 1;
  const speaker = parley.core.speaker(
    channel,
    channel === 'web' ? `browser-${chats}` : `+4477009005${chats + 10}`,
  );
  return async (text: string) =>
    (await speaker.say(text)).flatMap(({ author, text: words, rateable }) =>
      author === 'parley' ? [{ words, rateable }] : [],
    );
}

const rateable = (said: readonly { rateable: true | undefined }[]) =>
  said.map((one) => one.rateable ?? false);

async function endings(): Promise<readonly (string | null)[]> {
  const { db } = parley.core.database;
  const rows = await rowsOf<{ ended: string | null }>(db, sql`SELECT ended FROM questions ORDER BY at, id`);
  return rows.map(({ ended }) => ended);
}

it('are answers from the knowledge base alone, by their last message, and never by text', async () => {
  const web = talk();
  expect(rateable(await web(LIBRARY))).toEqual([true]);
  expect(rateable(await web('that helped'))).toEqual([false]);
  expect(rateable(await web('hello'))).toEqual([false]);
  expect(rateable(await web('xyzzy plugh'))).not.toContain(true);
  const both = await talk()('how do i join the library and what goes in the blue bin');
  expect(rateable(both).slice(0, -1)).not.toContain(true);
  expect(rateable(await talk('sms')(LIBRARY))).not.toContain(true);
});

it('are none in the middle of a task: there a yes is the answer to something else', async () => {
  const web = talk();
  expect(rateable(await web('there is a pothole'))).not.toContain(true);
  const digression = await web(LIBRARY);
  expect(digression.map(({ words }) => words).join('\n')).toContain('free to join the library');
  expect(rateable(digression)).not.toContain(true);
});

it('stand so in the transcript, for a page that is loaded again', async () => {
  const begun = await fetch(`${parley.url}/v3/directline/tokens/generate`, { method: 'POST' });
  const { token, conversationId } = (await begun.json()) as { token: string; conversationId: string };
  const path = `${parley.url}/v3/directline/conversations/${conversationId}/activities`;
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const body = JSON.stringify({ type: 'message', from: { id: 'resident' }, text: LIBRARY });
  expect((await fetch(path, { method: 'POST', headers, body })).status).toBe(200);
  await parley.idle();
  const { activities } = (await (await fetch(path, { headers })).json()) as {
    activities: readonly { channelData: { parley: object } }[];
  };
  expect(activities.map(({ channelData }) => channelData.parley)).toEqual([
    { author: 'resident', sequence: 1 },
    { author: 'parley', sequence: 2, rateable: true },
  ]);
});

it('are heard in the words that the two buttons send, and a no comes to Unanswered', async () => {
  const before = (await endings()).length;
  const happy = talk();
  await happy(LIBRARY);
  expect((await happy('That helped'))[0]?.words).toContain('glad that helped');
  const sad = talk();
  await sad(LIBRARY);
  expect((await sad('That did not help'))[0]?.words).toContain("I've noted that");
  expect((await endings()).slice(before).sort()).toEqual(['helpful', 'not-helpful']);
});
