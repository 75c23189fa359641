/** A whole Parley whose providers stop answering: what operators see at /health/ready, and what residents are told. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { RunningParley } from '../../src/composition/server.ts';
import { payments } from '../../src/store/payments.ts';
import { inboundForm, PUBLIC_URL, signed } from '../channels/sms-twilio/calls.ts';
import { ACCOUNT, startTwilio, TOKEN, type TwilioServer } from '../channels/sms-twilio/twilio-server.ts';
import { until } from '../environment/child.ts';
import { API_KEY, GovukPayServer } from '../providers/govuk-pay-server.ts';
import { deliveryPoint, KEY, type OsPlacesServer, startOsPlaces } from '../providers/os-places-server.ts';
import { openChat } from './chat.ts';
import { startTestParley } from './running.ts';

const PAYMENTS = /^Card payments are not working just now/;
const LATER = /^parley: Card payments are not working just now. We have kept your request/;
const TEXTS = /^Our texts may reach you late/;
const ADDRESSES = /^parley: I can't look up every address just now/;

let os: OsPlacesServer;
let twilio: TwilioServer;
let pay: GovukPayServer;
let parley: RunningParley;
let now = new Date('2026-11-23T10:00:00Z');
beforeAll(async () => {
  os = await startOsPlaces();
  twilio = await startTwilio(() => now);
  pay = await GovukPayServer.start();
  parley = await startTestParley(
    {
      PUBLIC_URL,
      ...{ OS_PLACES_KEY: KEY, OS_PLACES_API_URL: os.url },
      ...{ TWILIO_ACCOUNT_SID: ACCOUNT, TWILIO_AUTH_TOKEN: TOKEN, TWILIO_API_URL: twilio.url },
      ...{ GOVUK_PAY_API_KEY: API_KEY, GOVUK_PAY_API_URL: `${pay.url}/` },
    },
    () => now,
  );
});
afterAll(async () => {
  await parley?.stop();
  await pay?.stop();
  await twilio?.close();
  os?.close();
});

async function failing(): Promise<readonly string[]> {
  const body = await (await fetch(`${parley.url}/health/ready`)).json();
  return (body as { degraded: { part: string }[] }).degraded.map(({ part }) => part);
}

async function toldAbove(): Promise<readonly string[]> {
  const body = await (await fetch(`${parley.url}/greetings.json`)).json();
  return (body as { standing: string[] }).standing;
}

function wait(minutes: number): void {
  now = new Date(now.getTime() + minutes * 60_000);
}

it('tells of addresses that cannot be looked up where one is not found, until they can be', async () => {
  // Nobody is kept waiting for a minute after a failure, so the third is seen in the third minute.
  for (let failure = 0; failure < 3; failure += 1) {
    os.mishaps.push(503);
    const chat = await openChat(parley.url);
    await chat.say(parley.url, `when is my bin day at FN3 9Z${'XYZ'[failure]}`);
    await chat.readsAt(parley.url, /FN3 9Z/);
    expect((await chat.read(parley.url)).some((line) => ADDRESSES.test(line))).toBe(failure === 2);
    wait(2);
  }
  expect(await failing()).toEqual(['addresses']);
  os.places.set('FN3 9ZZ', [deliveryPoint('9900000000001')]);
  const chat = await openChat(parley.url);
  await chat.say(parley.url, 'when is my bin day at FN3 9ZZ');
  await chat.readsAt(parley.url, /Harrow Lane/);
  expect((await chat.read(parley.url)).filter((line) => ADDRESSES.test(line))).toEqual([]);
  expect(await failing()).toEqual([]);
});

it('tells above the web chat that texts are late while Twilio does not answer', async () => {
  const text = async (id: string, from: string) => {
    const { path, ...call } = signed('/channels/sms/twilio', inboundForm(id, 'hello', { From: from }));
    expect((await fetch(parley.url + path, call)).status).toBe(200);
  };
  for (let failure = 0; failure < 3; failure += 1) {
    twilio.mishaps.push({ kind: 'error', status: 503, code: 20503 });
    await text(`down-${failure}`, `+44770090060${failure}`);
  }
  await until(async () => expect(await failing()).toEqual(['sms']));
  expect(await toldAbove()).toEqual([expect.stringMatching(TEXTS)]);
  wait(1);
  await text('up', '+447700900609');
  await until(async () => expect(await failing()).toEqual([]));
  expect(await toldAbove()).toEqual([]);
});

it('tells of payments above the chat and before the link, and keeps the request', async () => {
  const join = async (address: string) => {
    const chat = await openChat(parley.url);
    const listening = chat.listenAt(parley.url);
    for (const [words, answer] of [
      [`join garden waste for one bin at ${address}`, /brown bin at home already/],
      ['yes', /time to renew/],
      ['07700 900405', /Shall I go on to the payment/],
      ['yes', /^parley: Please pay/m],
    ] as const) {
      await chat.say(parley.url, words);
      await listening.hears(answer);
    }
    listening.close();
    return listening.heard();
  };
  expect((await join('12 Harrow Lane FN3 2BD')).some((line) => LATER.test(line))).toBe(false);
  const [link] = await parley.core.database.db.select({ token: payments.token }).from(payments);
  const toPay = () => fetch(`${parley.url}/pay/${link?.token}`, { redirect: 'manual' });
  // More than are asked: what failed is asked once more before it counts.
  pay.mishaps = Array.from({ length: 50 }, () => ({ status: 500 }));
  for (let visit = 0; visit < 3; visit += 1) expect((await toPay()).status).toBeLessThan(500);
  expect(await failing()).toEqual(['payment']);
  expect(await toldAbove()).toEqual([expect.stringMatching(PAYMENTS)]);
  const said = await join('14 Harrow Lane FN3 2BD');
  expect(said.findIndex((line) => LATER.test(line))).toBe(said.length - 2);
  pay.mishaps = [];
  expect((await toPay()).status).toBe(303);
  expect(await failing()).toEqual([]);
  expect(await toldAbove()).toEqual([]);
});
