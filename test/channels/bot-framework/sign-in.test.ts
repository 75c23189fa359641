/** Signing in to Entra by Microsoft's library, with Entra's documented answers in place of the network. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { botFramework } from '../../../channels/bot-framework/channel.ts';
import type { Outbound, SendResult } from '../../../src/conversation/channel.ts';
import { APP_ID, type Azure, NOW, startAzure } from './azure.ts';

const TENANT = '22222222-2222-4333-8444-555555555555';
const LOGIN = `https://login.microsoftonline.com/${TENANT}`;

let azure: Azure;
/** What Entra was asked, and how it answers. */
const asked: { readonly url: string; readonly body: string }[] = [];
let answer: () => Response;
const network = globalThis.fetch;

beforeAll(async () => {
  azure = await startAzure();
});
afterAll(() => azure.close());
beforeEach(() => {
  asked.length = 0;
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (url.startsWith(azure.url)) return network(input, init);
    asked.push({ url, body: String(init?.body ?? '') });
    return answer();
  };
});
afterEach(() => {
  globalThis.fetch = network;
});

async function send(secret: string): Promise<SendResult> {
  const settings = { ...azure.settings, tenantId: TENANT, appPassword: secret };
  const channel = botFramework(settings, { now: () => NOW });
  const message: Outbound = {
    channel: 'bot-framework',
    account: APP_ID,
    contact: 'msteams|a',
    id: 'c1-2',
    author: 'parley',
    say: { text: 'Hello' },
    wayBack: { serviceUrl: azure.url, channelId: 'msteams', conversation: 'a', user: 'u', bot: 'b' },
  };
  return (await channel.send?.(message)) as SendResult;
}

const json = (status: number, body: object) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

describe('signing in', () => {
  it("asks our own directory for the Connector's token, once for many messages", async () => {
    answer = () => json(200, { token_type: 'Bearer', expires_in: 3599, access_token: 'from-entra' });
    expect(await send('a good secret')).toMatchObject({ kind: 'sent' });
    expect(await send('a good secret')).toMatchObject({ kind: 'sent' });
    const logins = asked.filter(({ url }) => url.startsWith(`${LOGIN}/oauth2/v2.0/token`));
    expect(logins).toHaveLength(1);
    const form = new URLSearchParams(logins[0]?.body);
    expect(form.get('client_id')).toBe(APP_ID);
    expect(form.get('scope')).toContain('https://api.botframework.com/.default');
    expect(azure.posted.map(({ authorization }) => authorization)).toEqual([
      'Bearer from-entra',
      'Bearer from-entra',
    ]);
  });

  it('that is refused keeps the message, and never quotes the secret', async () => {
    answer = () => json(401, { error: 'invalid_client', error_description: 'AADSTS7000215: a bad secret' });
    const result = await send('a bad secret');
    expect(result).toMatchObject({ kind: 'later' });
    expect(JSON.stringify(result)).not.toContain('bad secret');
  });
});
