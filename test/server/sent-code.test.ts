/** A code that is asked for on the web is on the phone at once, not when the sweeper next looks. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { RunningParley } from '../../src/composition/server.ts';
import { until } from '../environment/child.ts';
import { openChat } from './chat.ts';
import { startTestParley } from './running.ts';

const NUMBER = '+447700900733';

let parley: RunningParley;
beforeAll(async () => {
  parley = await startTestParley({}, undefined, 'all', { waits: { sweeper: { intervalMs: 3_600_000 } } });
});
afterAll(() => parley?.stop());

async function codes(): Promise<readonly string[]> {
  const query = new URLSearchParams({ number: NUMBER });
  const response = await fetch(`${parley.url}/pocket-phone/messages?${query}`);
  const { messages } = (await response.json()) as { messages: { body: string }[] };
  return messages.map(({ body }) => body);
}

it('comes before the hour in which nothing is swept, and so does a new one', async () => {
  const chat = await openChat(parley.url);
  const listening = chat.listenAt(parley.url);
  await chat.say(parley.url, 'remind me about my bins by text at 12 Harrow Lane FN3 2BD');
  await listening.hears(/What mobile number/);
  await chat.say(parley.url, '07700 900733');
  await until(async () => expect(await codes()).toEqual([expect.stringMatching(/code .* is \d{6}/)]));
  await listening.hears(/I have sent a code/);
  await chat.say(parley.url, 'new code');
  await until(async () => expect(await codes()).toHaveLength(2));
  listening.close();
});
