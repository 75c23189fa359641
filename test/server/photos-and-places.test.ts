/** A whole Parley: a photo by upload and by text, and an address that only OS Places knows. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { RunningParley } from '../../src/composition/server.ts';
import { jpeg } from '../photos/pictures.ts';
import { deliveryPoint, KEY, type OsPlacesServer, startOsPlaces } from '../providers/os-places-server.ts';
import { startTestParley } from './running.ts';

let os: OsPlacesServer;
let parley: RunningParley;
beforeAll(async () => {
  os = await startOsPlaces();
  os.places.set('FN3 9ZZ', [
    deliveryPoint('9900000000001'),
    deliveryPoint('9900000000002', { BUILDING_NUMBER: '16' }),
  ]);
  parley = await startTestParley({ OS_PLACES_KEY: KEY, OS_PLACES_API_URL: os.url });
});
afterAll(async () => {
  await parley?.stop();
  os?.close();
});

async function json(path: string, init: RequestInit = {}) {
  const response = await fetch(`${parley.url}${path}`, init);
  expect(response.status).toBeLessThan(300);
  // biome-ignore lint/suspicious/noExplicitAny: the wire's own JSON.
  return (await response.json()) as any;
}

/** Waits for what must come, however long this computer takes. */
async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function begin() {
  const { conversationId, token } = await json('/v3/directline/tokens/generate', { method: 'POST' });
  const path = `/v3/directline/conversations/${conversationId}`;
  const headers = { authorization: `Bearer ${token}` };
  const read = async () => (await json(`${path}/activities`, { headers })).activities;
  return {
    say: (text: string) =>
      json(`${path}/activities`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ type: 'message', text }),
      }),
    upload: (body: FormData) => json(`${path}/upload`, { method: 'POST', headers, body }),
    read,
    /** What Parley said last, once it has said so much. */
    hear: (pattern: RegExp) =>
      until(async () => (await read()).findLast(({ text = '' }: { text?: string }) => pattern.test(text))),
  };
}

it('takes a photo by upload, and shows it to who sent it', async () => {
  const chat = await begin();
  const body = new FormData();
  body.append('file', new File([new Uint8Array(jpeg())], 'a.jpg', { type: 'image/jpeg' }));
  await chat.upload(body);
  await chat.hear(/Thanks for the photo/);
  const [own] = await chat.read();
  const { pathname, search } = new URL(own.attachments[0].contentUrl);
  const shown = await fetch(`${parley.url}${pathname}${search}`);
  expect(shown.headers.get('content-type')).toBe('image/jpeg');
  expect((await shown.arrayBuffer()).byteLength).toBeGreaterThan(100);
  // Nor is a name that the database cannot hold that of any.
  const nul = pathname.replace(/[^/]+$/, '%00');
  expect((await fetch(`${parley.url}${nul}${search}`)).status).toBe(404);
});

it('takes a photo by text, through the simulated network', async () => {
  const number = '+447700900456';
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ from: number, body: '', pictures: [jpeg().toString('base64')] });
  expect(await json('/pocket-phone/messages', { method: 'POST', headers, body })).toMatchObject({
    status: 'received',
    pictures: [expect.stringMatching(/^ME/)],
  });
  const query = new URLSearchParams({ number });
  await until(async () => {
    const { messages } = await json(`/pocket-phone/messages?${query}`);
    return messages.find((message: { body: string }) => message.body.startsWith('Thanks for the photo'));
  });
});

it('finds an address that only OS Places knows, and asks for it once', async () => {
  const chat = await begin();
  await chat.say('when is my bin day');
  await chat.hear(/postcode/);
  await chat.say('FN3 9ZZ');
  await chat.hear(/house number|which/i);
  const before = (await chat.read()).length;
  await chat.say('FN3 9ZZ');
  // What is said of it comes after any looking up.
  await until(async () => ((await chat.read()).length > before + 1 ? true : undefined));
  expect(os.calls).toEqual(['FN3 9ZZ 0']);
});
