/** What comes of a message that Meta did not plainly take: each error, and silence. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { SendResult } from '../../../src/conversation/channel.ts';
import { type Mishap, NOW, TOKEN } from './graph-server.ts';
import { type Started, startMessenger, startWhatsApp } from './started.ts';

let whatsApp: Started;
let messenger: Started;
beforeAll(async () => {
  whatsApp = await startWhatsApp();
  messenger = await startMessenger();
});
afterAll(async () => {
  await whatsApp.stop();
  await messenger.stop();
});
beforeEach(() => {
  whatsApp.reset();
  messenger.reset();
});

const error = (status: number, code?: number, subcode?: number): Mishap => ({
  ...{ kind: 'error', status },
  ...(code !== undefined && { code }),
  ...(subcode !== undefined && { subcode }),
});

const MET: readonly (readonly [SendResult['kind'], Mishap])[] = [
  ['later', error(429)],
  ['later', error(400, 4)],
  ['later', error(400, 80_007)],
  ['later', error(400, 130_429)],
  ['later', error(400, 131_048)],
  ['later', error(400, 131_056)],
  ['later', error(400, 613)],
  ['later', error(400, 368)],
  ['later', error(400, 131_031)],
  ['later', error(401, 190)],
  ['later', error(401)],
  ['later', error(403, 200)],
  ['later', error(403, 10)],
  ['later', error(503, 131_016)],
  ['later', error(500, 1200)],
  ['refused', error(400, 131_047)],
  ['refused', error(400, 131_026)],
  ['refused', error(403, 10, 2_018_278)],
  ['refused', error(400, 100, 2_018_001)],
  ['refused', error(400, 551)],
  ['refused', error(400, 100)],
  ['refused', error(404)],
  ['unknown', error(500)],
  ['unknown', error(500, 131_000)],
  ['unknown', error(500, 1)],
  ['unknown', error(503, 2)],
  ['unknown', { kind: 'page', status: 502 }],
  ['unknown', { kind: 'reset', kept: true }],
  ['unknown', { kind: 'reset', kept: false }],
  ['unknown', { kind: 'silence', kept: true }],
  ['unknown', { kind: 'garbage', kept: true }],
];

describe.each(['WhatsApp', 'Messenger'] as const)('%s', (name) => {
  const under = () => (name === 'WhatsApp' ? whatsApp : messenger);
  const secondsAgo = (seconds: number) => ({ triedAt: new Date(NOW.getTime() - seconds * 1000) });

  it.each(MET)('says %s after %o, in words that hold nothing secret or said', async (kind, mishap) => {
    under().graph.mishaps.push(mishap);
    const result = await under().send({ text: 'The words themselves' });
    expect(result.kind).toBe(kind);
    const reason = 'reason' in result ? result.reason : '';
    expect(reason.length).toBeGreaterThan(10);
    expect(reason).not.toMatch(new RegExp(`${TOKEN}|words|proof`));
    if (result.kind === 'later') expect(result.afterSeconds).toBeGreaterThanOrEqual(5);
  });

  it.each<[outage: true | undefined, Mishap]>([
    [true, error(401, 190)],
    [true, error(403, 200)],
    [true, error(400, 131_031)],
    [true, error(503, 131_016)],
    [undefined, error(429)],
    [undefined, error(400, 131_056)],
    [undefined, error(500, 1200)],
  ])('tells that Meta is down (%s) after %o, and not that it asks for patience', async (outage, mishap) => {
    under().graph.mishaps.push(mishap);
    const result = await under().send({ text: 'x' });
    expect(result.kind === 'later' && result.outage).toBe(outage);
  });

  it('waits for a report before it sends what may have gone, then sends it once more, then gives up', async () => {
    under().graph.mishaps.push({ kind: 'reset', kept: true });
    expect(await under().send({ text: 'x' })).toMatchObject({ kind: 'unknown' });
    // Reports bring our id; in the time they take nothing is sent.
    expect(await under().send({ text: 'x' }, secondsAgo(119))).toMatchObject({
      ...{ kind: 'unknown', unasked: true },
    });
    expect(under().graph.sent).toHaveLength(1);
    expect(await under().send({ text: 'x' }, secondsAgo(121))).toMatchObject({ kind: 'sent' });
    expect(under().graph.sent).toHaveLength(2);
    under().graph.mishaps.push({ kind: 'reset', kept: true });
    expect(await under().send({ text: 'x' }, secondsAgo(121))).toMatchObject({
      kind: 'refused',
      reason: 'Nobody knows whether it arrived',
    });
  });
});

it('sends nothing for certain where no connection stands', async () => {
  const gone = await startWhatsApp();
  await gone.graph.close();
  expect(await gone.send({ text: 'x' })).toMatchObject({ kind: 'later', outage: true });
  await gone.host.close();
});
