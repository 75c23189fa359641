import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { JWTPayload } from 'jose';
import { botFramework } from '../../../channels/bot-framework/channel.ts';
import { type Host, startHost } from '../direct-line/host.ts';
import { RecordingGateway } from '../recording-gateway.ts';
import { type Azure, BEARER, NOW, startAzure } from './azure.ts';

let azure: Azure;
let host: Host;
let now: Date;
const gateway = new RecordingGateway();

beforeAll(async () => {
  azure = await startAzure();
});
afterAll(() => azure.close());
beforeEach(async () => {
  now = NOW;
  gateway.accepted.length = 0;
  azure.keysGone = false;
  const channel = botFramework(azure.settings, { now: () => now, token: async () => BEARER });
  host = await startHost(() => channel, gateway);
});
afterEach(() => host.close());

async function post(headers: Record<string, string>, activity: unknown = azure.activity({ text: 'Hello' })) {
  const body = typeof activity === 'string' ? activity : JSON.stringify(activity);
  const response = await fetch(`${host.url}/api/messages`, { method: 'POST', headers, body });
  return { status: response.status, body: await response.json() };
}

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });
const postWith = async (claims: JWTPayload, activity?: unknown) =>
  post(bearer(await azure.token(claims)), activity);
/** A claim set to nothing is left out. */
const NEVER = { exp: undefined } as unknown as JWTPayload;
const seconds = NOW.getTime() / 1000;

describe('an activity', () => {
  it('is taken with a token of Azure Bot Service for us', async () => {
    expect(await postWith({})).toMatchObject({ status: 200 });
    expect(gateway.accepted).toHaveLength(1);
  });

  it.each([
    ['no Authorization at all', {}],
    ['an empty token', { Authorization: 'Bearer ' }],
    ['another scheme', { Authorization: 'Basic cGFybGV5OnBhcmxleQ==' }],
  ])('is refused with %s, as 401', async (_what, headers) => {
    expect(await post(headers)).toMatchObject({ status: 401, body: { error: { code: 'not-signed-in' } } });
  });

  it.each<[string, JWTPayload]>([
    ['another bot', { aud: '99999999-2222-4333-8444-555555555555' }],
    ['no audience', { aud: [] }],
    ['another issuer', { iss: 'https://sts.windows.net/fernley/' }],
    ['an issuer that begins like it', { iss: 'https://api.botframework.com.example' }],
    ['yesterday', { exp: seconds - 86_400 }],
    ['five minutes and a second ago', { exp: seconds - 301 }],
    ['tomorrow', { nbf: seconds + 86_400 }],
    ['another serviceUrl', { serviceurl: 'https://smba.trafficmanager.net/uk/' }],
    ['a serviceUrl that begins like it', { serviceurl: 'http://127.0.0.1' }],
    ['no serviceUrl', { serviceurl: undefined }],
    ['a serviceUrl that is none', { serviceurl: ['http://127.0.0.1'] }],
  ])('is refused with a token for %s, as 403', async (_what, claims) => {
    expect(await postWith(claims)).toMatchObject({
      status: 403,
      body: { error: { code: 'bad-signature' } },
    });
    expect(gateway.accepted).toEqual([]);
    expect(host.defects).toEqual([]);
  });

  it('is refused with a token that never runs out', async () => {
    expect(await postWith(NEVER)).toMatchObject({ status: 403 });
  });

  it('is taken within the minutes by which clocks may differ', async () => {
    expect(await postWith({ exp: seconds - 290 })).toMatchObject({ status: 200 });
  });

  it('is refused when another key has signed under the name of the right one', async () => {
    expect(await post(bearer(await azure.token({}, azure.forged)))).toMatchObject({ status: 403 });
  });

  it('is refused when it is signed by nobody, or with the public key as a password', async () => {
    const [, payload] = (await azure.token()).split('.');
    for (const alg of ['none', 'HS256']) {
      const header = Buffer.from(JSON.stringify({ alg, kid: 'usual' })).toString('base64url');
      expect(await post(bearer(`${header}.${payload}.`))).toMatchObject({ status: 403 });
    }
  });

  it('is refused when its token was changed', async () => {
    const token = await azure.token();
    const [head, payload = '', signature] = token.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const changed = Buffer.from(JSON.stringify({ ...claims, exp: claims.exp + 1 })).toString('base64url');
    for (const spoilt of [`${head}.${changed}.${signature}`, `${token}x`, token.slice(0, -9), 'a.b.c', 'x']) {
      expect(await post(bearer(spoilt))).toMatchObject({ status: 403 });
    }
  });

  it('is refused by a channel that the key may not speak for', async () => {
    const proof = bearer(await azure.token({}, azure.limited));
    expect(await post(proof)).toMatchObject({ status: 403 });
    const fromTelegram = azure.activity({ channelId: 'telegram', text: 'Hello' });
    expect(await post(proof, fromTelegram)).toMatchObject({ status: 200 });
  });

  it('is refused when it says to write to us in the clear', async () => {
    const serviceUrl = 'http://smba.trafficmanager.example/uk';
    const activity = azure.activity({ text: 'Hello', serviceUrl });
    expect(await postWith({ serviceurl: serviceUrl }, activity)).toMatchObject({ status: 400 });
  });

  it('says no more of a refusal than that', async () => {
    const { body } = await postWith({ aud: 'someone-else' });
    expect(JSON.stringify(body)).not.toMatch(/someone|audience|aud|BOT_FRAMEWORK/);
  });
});

describe('the keys', () => {
  it('are fetched once for many messages, and not again for names that strangers make up', async () => {
    const before = azure.keysAsked;
    for (let count = 0; count < 5; count += 1) await postWith({});
    for (let count = 0; count < 20; count += 1) {
      const stranger = { ...azure.forged, kid: `made-up-${count}` };
      expect(await post(bearer(await azure.token({}, stranger)))).toMatchObject({ status: 403 });
    }
    expect(azure.keysAsked).toBe(before + 1);
  });

  it('are not asked for without a token', async () => {
    const before = azure.keysAsked;
    await post({});
    expect(azure.keysAsked).toBe(before);
  });

  it('that cannot be had make it unavailable, so that nobody takes it for a forgery', async () => {
    azure.keysGone = true;
    expect(await postWith({})).toMatchObject({ status: 503, body: { error: { code: 'unavailable' } } });
    azure.keysGone = false;
    expect(await postWith({})).toMatchObject({ status: 200 });
  });

  it('do for a while when they cannot be had any more', async () => {
    expect(await postWith({})).toMatchObject({ status: 200 });
    azure.keysGone = true;
    expect(await postWith({})).toMatchObject({ status: 200 });
  });
});
