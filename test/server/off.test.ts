/** The service switched off as a whole, or one channel of it, as residents, operators and the sweeper see it. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { RunningParley } from '../../src/composition/server.ts';
import { EVERYTHING, switchOff, switchOn } from '../../src/store/service-state.ts';
import { readTranscript } from '../../src/store/transcript.ts';
import { until } from '../environment/child.ts';
import { startTestParley } from './running.ts';

const CLOSED = 'Our chat is closed for repair. Ring 01632 960000 if it cannot wait.';
const MONDAY_10AM = Date.parse('2026-11-23T10:00:00Z');

let parley: RunningParley;
let hours = 0;
beforeAll(async () => {
  parley = await startTestParley({}, () => new Date(MONDAY_10AM + hours * 3600_000));
});
afterAll(() => parley?.stop());

async function off(what = EVERYTHING): Promise<void> {
  await switchOff(parley.core.database.db, what, CLOSED, parley.core.clock.now());
  await parley.core.service.lookOnce();
}

async function on(): Promise<void> {
  for (const what of parley.core.service.off().keys()) await switchOn(parley.core.database.db, what);
  await parley.core.service.lookOnce();
}
afterEach(async () => {
  await on();
  hours = 0;
});

const heardBy = async (channel: string, from: string) => {
  const { account, contactOf } = parley.core.channels.lineOf(channel);
  const key = { channel, account, contact: contactOf(from) };
  return (await readTranscript(parley.core.database.db, key, 0)).map(
    ({ author, text }) => `${author}: ${text}`,
  );
};

async function say(channel: string, from: string, text: string): Promise<readonly string[]> {
  const said = await parley.core.speaker(channel, from).say(text);
  return said.map((entry) => `${entry.author}: ${entry.text}`);
}

describe('someone who texts while the service is off', () => {
  it('is told once, again only hours later, and answered in order once it is on', async () => {
    const from = '07700900401';
    await off();
    expect(await say('sms', from, 'when is my bin day')).toEqual([
      'resident: when is my bin day',
      `parley: ${CLOSED}`,
    ]);
    hours = 3;
    expect(await say('sms', from, 'FN3 2BD')).toEqual(['resident: FN3 2BD']);
    hours = 5;
    expect(await say('sms', from, '14')).toEqual(['resident: 14', `parley: ${CLOSED}`]);
    await on();
    await until(async () => {
      const heard = await heardBy('sms', from);
      expect(heard.slice(0, 5)).toEqual([
        'resident: when is my bin day',
        `parley: ${CLOSED}`,
        'resident: FN3 2BD',
        'resident: 14',
        `parley: ${CLOSED}`,
      ]);
      // Each has its turn, and none stands there twice.
      expect(heard.slice(5)).toEqual([
        expect.stringMatching(/^parley: .*postcode/),
        expect.stringMatching(/^parley: .*house number/),
        expect.stringMatching(/^parley: 14 Harrow Lane/),
      ]);
    });
  });

  it('is answered in order though they write again at once, before the sweeper rings for what was kept', async () => {
    const from = '07700900406';
    await off();
    await say('sms', from, 'when is my bin day');
    await say('sms', from, 'FN3 2BD');
    await on();
    await say('sms', from, '14');
    expect((await heardBy('sms', from)).slice(3)).toEqual([
      expect.stringMatching(/^parley: .*postcode/),
      expect.stringMatching(/^parley: .*house number/),
      'resident: 14',
      expect.stringMatching(/^parley: 14 Harrow Lane/),
    ]);
  });

  it('is still helped at once with what is urgent, and can still stop', async () => {
    await off();
    expect((await say('sms', '07700900402', 'I can smell gas')).join()).toMatch(/0800 111 999/);
    expect((await say('sms', '07700900402', 'STOP')).join()).not.toContain(CLOSED);
  });

  it('gets no answer later than is of use: what they wrote stays in the conversation', async () => {
    const from = '07700900403';
    await off();
    await say('sms', from, 'when is my bin day');
    hours = 25;
    await on();
    await say('sms', '07700900404', 'hello');
    await until(async () => {
      const kept = await parley.core.database.db.execute("SELECT FROM inbox WHERE status = 'kept'");
      expect((kept as unknown as { rows: unknown[] }).rows).toHaveLength(0);
    });
    await parley.idle();
    expect(await heardBy('sms', from)).toHaveLength(2);
  });
});

describe('while one channel is off', () => {
  it('the others go on, and what waits on it goes on waiting', async () => {
    await off('sms');
    expect((await say('sms', '07700900405', 'when is my bin day')).at(-1)).toBe(`parley: ${CLOSED}`);
    expect((await say('web', 'chat-1', 'when is my bin day')).at(-1)).toMatch(/postcode/);
    const health = await (await fetch(`${parley.url}/health/ready`)).json();
    expect(health).toMatchObject({
      status: 'ready',
      off: [{ channel: 'sms', message: CLOSED }],
      degraded: [],
    });
    expect(await (await fetch(`${parley.url}/`)).text()).not.toContain(CLOSED);
  });
});

describe('while everything is off', () => {
  it('the web chat is told each time, and its page before anything is asked', async () => {
    await off();
    expect((await say('web', 'chat-2', 'hello')).at(-1)).toBe(`parley: ${CLOSED}`);
    expect((await say('web', 'chat-2', 'anyone there')).at(-1)).toBe(`parley: ${CLOSED}`);
    expect(await (await fetch(`${parley.url}/greetings.json`)).json()).toMatchObject({ standing: [CLOSED] });
    expect(await (await fetch(`${parley.url}/`)).text()).toContain(CLOSED);
    const ready = await fetch(`${parley.url}/health/ready`);
    expect(ready.status).toBe(200);
    expect(await ready.json()).toMatchObject({ off: [{ channel: 'everything', message: CLOSED }] });
    await on();
    expect(await (await fetch(`${parley.url}/`)).text()).not.toContain(CLOSED);
  });
});

describe('what fails', () => {
  it('is told above the web chat where residents would notice', async () => {
    const { degraded } = parley.core.service;
    for (let times = 0; times < 3; times += 1) degraded.report('payment', false, parley.core.clock.now());
    const { standing } = (await (await fetch(`${parley.url}/greetings.json`)).json()) as {
      standing: string[];
    };
    expect(standing).toEqual([expect.stringMatching(/^Card payments are not working/)]);
    expect(await (await fetch(`${parley.url}/health/ready`)).json()).toMatchObject({
      degraded: [{ part: 'payment', says: expect.stringMatching(/^Payments/) }],
    });
    // Said before the link that asks for money; what was asked for is kept, and so is the link.
    const said: string[] = [];
    for (const words of [
      'join garden waste for one bin at 12 Harrow Lane FN3 2BD',
      'yes',
      '07700 900405',
      'yes',
    ]) {
      said.push(...(await say('web', 'chat-payer', words)));
    }
    const told = said.findIndex((line) =>
      /^parley: Card payments are not working just now. We have kept/.test(line),
    );
    expect(said[told + 1]).toMatch(/pay/i);
    expect(told).toBeGreaterThan(0);
    degraded.report('payment', true, parley.core.clock.now());
    expect(await (await fetch(`${parley.url}/greetings.json`)).json()).toMatchObject({ standing: [] });
  });
});
