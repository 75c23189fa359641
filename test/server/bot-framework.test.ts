/** A whole Parley with Azure Bot Service played on this machine: a resident in Teams, and an advisor at the desk. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RunningParley } from '../../src/composition/server.ts';
import { APP_ID, type Azure, startAzure } from '../channels/bot-framework/azure.ts';
import { startTestParley } from './running.ts';

const NOW = new Date('2026-11-23T10:00:00Z');
const network = globalThis.fetch;
let azure: Azure;
let parley: RunningParley;
/** What signs an advisor's screen in. */
let signedIn: Record<string, string> = {};

/** Microsoft's two addresses, answered from here; nothing leaves this machine. */
const played: typeof fetch = async (input, init) => {
  const url = input instanceof Request ? input.url : String(input);
  if (url.startsWith('https://login.botframework.com/v1/.well-known/keys'))
    return network(`${azure.url}/keys`, init);
  if (!url.startsWith('https://login.microsoftonline.com/')) return network(input, init);
  return Response.json({ token_type: 'Bearer', expires_in: 3599, access_token: 'from-entra' });
};

beforeAll(async () => {
  globalThis.fetch = played;
  azure = await startAzure(NOW);
  parley = await startTestParley(
    {
      BOT_FRAMEWORK_APP_ID: APP_ID.toUpperCase(),
      BOT_FRAMEWORK_APP_PASSWORD: 'a secret for tests',
      BOT_FRAMEWORK_TENANT_ID: 'fernley.example',
    },
    NOW,
  );
  const answer = await desk('/api/staff/sign-in', parley.demoStaff[0]);
  const { csrf } = (await answer.json()) as { csrf: string };
  const [cookie = ''] = (answer.headers.get('set-cookie') ?? '').split(';');
  signedIn = { cookie, 'x-csrf-token': csrf };
});
afterAll(async () => {
  await parley?.stop();
  await azure?.close();
  globalThis.fetch = network;
});

async function desk(path: string, body?: unknown): Promise<Response> {
  return fetch(`${parley.url}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { origin: parley.url, 'content-type': 'application/json', ...signedIn },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

let count = 0;
async function say(text: string): Promise<number> {
  count += 1;
  const { status } = await fetch(`${parley.url}/api/messages`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${await azure.token()}` },
    body: JSON.stringify(azure.activity({ id: String(count), text })),
  });
  return status;
}

const saying = (words: RegExp) => azure.arrived(({ text }) => words.test(String(text)));
const event = (name: string, state?: string) =>
  azure.arrived((activity) => {
    const { value } = activity as { value?: { state?: string } };
    return activity.name === name && (state === undefined || value?.state === state);
  });

describe('a resident in Teams', () => {
  it('is answered by the Connector, with buttons', async () => {
    expect(await say('When is my bin day?')).toBe(200);
    expect(await saying(/postcode/i)).toMatchObject({ type: 'message', recipient: { id: '29:resident' } });
    expect(azure.posted[0]?.authorization).toBe('Bearer from-entra');
  });

  it('is handed to a person and back, and their app is told each step', async () => {
    await say('cancel');
    await say('talk to a person about my council tax');
    const begun = await event('handoff.initiate');
    const { handover } = begun.value as { handover: string };
    const path = `/api/desk/handovers/${handover}`;
    expect((await desk(`${path}/take`, {})).status).toBe(200);
    expect((await event('handoff.status', 'accepted')).value).toEqual({ state: 'accepted', handover });
    await desk(`${path}/typing`, {});
    await azure.arrived(({ type }) => type === 'typing');
    await desk(`${path}/reply`, { clientId: 'first-1234', text: 'Hello, I am *Sam*.' });
    expect(await saying(/I am \*Sam\*/)).toMatchObject({ textFormat: 'plain' });
    expect((await desk(`${path}/close`, { reason: 'answered' })).status).toBe(200);
    expect((await event('handoff.status', 'completed')).value).toEqual({ state: 'completed', handover });
    const states = azure.posted.flatMap(({ activity: { type, name, value } }) =>
      type === 'event' ? [`${name} ${(value as { state?: string }).state ?? ''}`.trim()] : [],
    );
    expect(states).toEqual(['handoff.initiate', 'handoff.status accepted', 'handoff.status completed']);
  });
});
