/** A web chat whose page is closed, through the whole server: over the carrier to a phone, back to the desk, once each. */
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { RunningParley } from '../../src/composition/server.ts';
import { PROJECT } from '../environment/project.ts';
import { temporaryFolder } from '../environment/temporary-folder.ts';
import { startTestParley } from './running.ts';

const PHONE = '+447700900123';
/** The server's clock goes this much faster than ours, so that a minute and a half of silence are seconds. */
const HURRY = 20;

let parley: RunningParley;
beforeAll(async () => {
  const council = join(temporaryFolder('council'), 'council.yaml');
  const shipped = readFileSync(join(PROJECT, 'council.yaml'), 'utf8');
  expect(shipped).toContain('lookEverySeconds: 5');
  writeFileSync(council, shipped.replace('lookEverySeconds: 5', 'lookEverySeconds: 1'));
  const began = Date.now();
  const opens = Date.parse('2026-11-23T10:00:00Z');
  const clock = () => new Date(opens + (Date.now() - began) * HURRY);
  parley = await startTestParley({ COUNCIL_FILE: council }, clock);
});
afterAll(() => parley?.stop());

// biome-ignore lint/suspicious/noExplicitAny: tests look into the JSON as it comes over the wire.
type Json = any;

async function call(method: string, path: string, body?: object, headers = {}): Promise<Json> {
  const response = await fetch(parley.url + path, {
    method,
    headers: { ...(body && { 'content-type': 'application/json' }), origin: parley.url, ...headers },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.status === 204 ? {} : response.json();
}

/** Asks until it is so. */
async function until<T>(ask: () => Promise<T | undefined | false>): Promise<T> {
  for (;;) {
    const found = await ask();
    if (found) return found;
    // The server shares this process: it must have its turn.
    await new Promise((resume) => setTimeout(resume, 100));
  }
}

async function openChat() {
  const { conversationId, token } = await call('POST', '/v3/directline/tokens/generate');
  const path = `/v3/directline/conversations/${conversationId}/activities`;
  const headers = { authorization: `Bearer ${token}` };
  let watermark = 0;
  return {
    say: (text: string) =>
      call('POST', path, { type: 'message', text, channelData: { clientActivityID: randomUUID() } }, headers),
    async hear(text: RegExp): Promise<void> {
      await until(async () => {
        const set = await call('GET', `${path}?watermark=${watermark}`, undefined, headers);
        watermark = Number(set.watermark);
        return set.activities.some((one: Json) => text.test(one.text));
      });
    },
    everything: async (): Promise<string[]> =>
      (await call('GET', path, undefined, headers)).activities.map((one: Json) => one.text),
  };
}

async function sitDown() {
  const { email, password } = parley.demoStaff[0] ?? {};
  const response = await fetch(`${parley.url}/api/staff/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: parley.url },
    body: JSON.stringify({ email, password }),
  });
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
  const { csrf } = (await response.json()) as Json;
  const headers = { cookie, 'x-csrf-token': csrf };
  const { handovers } = await until(async () => {
    const queue = await call('GET', '/api/desk/queue', undefined, headers);
    return queue.handovers.length > 0 && queue;
  });
  const path = `/api/desk/handovers/${handovers[0].id}`;
  return {
    alive: () => call('POST', '/api/desk/alive', {}, headers),
    take: () => call('POST', `${path}/take`, {}, headers),
    reply: (text: string) => call('POST', `${path}/reply`, { clientId: randomUUID(), text }, headers),
    view: () => call('GET', path, undefined, headers),
  };
}

/** What has arrived on the phone. */
async function texts(): Promise<{ body: string; status: string }[]> {
  const { messages } = await call('GET', `/pocket-phone/messages?number=${encodeURIComponent(PHONE)}`);
  return messages.filter(({ mine }: { mine: boolean }) => !mine);
}

it('is carried on by text, heard at the desk, and whole on the page when that is opened again', async () => {
  const page = await openChat();
  await page.say('I want to talk to a person about my rent');
  await page.hear(/next in the queue/);
  await page.say('text me on 07700 900123');
  await page.hear(/we go on by text message to 07700 900123/);
  const sam = await sitDown();
  await sam.take();
  await page.hear(/has joined the chat/);
  await sam.reply('Your rent account is in order.');

  // The page is closed. In time the answer comes to the phone, and only there.
  const [first] = await until(async () => {
    await sam.alive();
    const arrived = await texts();
    return arrived.length > 0 && arrived;
  });
  expect(first?.body).toMatch(
    /your web chat goes on here, just reply\. Text STOP to end\.\n\w+: Your rent account is in order\.$/,
  );
  expect(await sam.view()).toMatchObject({ form: 'text', phone: PHONE });

  await call('POST', '/pocket-phone/messages', { from: PHONE, body: 'Thank you, are you sure?' });
  await until(async () =>
    (await sam.view()).entries.some(({ text }: Json) => text === 'Thank you, are you sure?'),
  );
  const long = 'I have looked at every payment you made since April. '.repeat(8).trim();
  await sam.reply(long);
  const arrived = await until(async () => {
    await sam.alive();
    const all = await texts();
    return all.length === 3 && all.every(({ status }) => status === 'delivered') && all;
  });
  expect(
    arrived
      .slice(1)
      .map(({ body }) => body)
      .join(' '),
  ).toBe(long);
  await until(async () => (await sam.view()).deliveries.every(({ status }: Json) => status === 'delivered'));

  expect((await page.everything()).slice(-3)).toEqual([
    'Your rent account is in order.',
    'Thank you, are you sure?',
    long,
  ]);
  await until(async () => (await sam.view()).form === 'web');
  expect(await texts()).toHaveLength(3);
});
