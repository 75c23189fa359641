import { spawn } from 'node:child_process';
import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MessageLog } from '../../../channels/sms-twilio/simulator/message-log.ts';
import {
  type Simulator,
  type SimulatorOptions,
  simulateTwilio,
} from '../../../channels/sms-twilio/simulator.ts';
import type { SendResult } from '../../../src/conversation/channel.ts';
import { until } from '../../environment/child.ts';
import { PROJECT } from '../../environment/project.ts';
import { temporaryFolder } from '../../environment/temporary-folder.ts';
import { type Host, startHost } from '../direct-line/host.ts';
import { RecordingGateway } from '../recording-gateway.ts';
import { COUNCIL, RESIDENT } from './twilio-server.ts';

const now = () => new Date('2026-11-21T09:05:00Z');

let folder: string;
let gateway: RecordingGateway;
let simulator: Simulator;
let host: Host;

async function open(more: Partial<SimulatorOptions> = {}): Promise<void> {
  host = await startHost((url) => {
    simulator = simulateTwilio({
      production: false,
      file: join(folder, 'data', 'pocket-phone.jsonl'),
      council: { name: 'Fernley' },
      settings: { number: COUNCIL, publicUrl: 'https://parley.fernley.example' },
      reach: () => url,
      now,
      delay: 0,
      ...more,
    });
    return simulator.channel;
  }, gateway);
}

async function close(): Promise<void> {
  simulator.stop();
  await host.close();
}

beforeEach(async () => {
  folder = temporaryFolder('pocket-phone');
  gateway = new RecordingGateway();
  await open();
});
afterEach(() => close());

async function send(id: string, text: string, contact = RESIDENT, triedAt?: Date): Promise<SendResult> {
  const message = {
    channel: 'sms',
    account: COUNCIL,
    contact,
    id,
    author: 'parley' as const,
    say: { text },
    ...(triedAt && { triedAt }),
  };
  return (await simulator.channel.send?.(message)) as SendResult;
}

interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into the JSON as it comes over the wire.
  readonly body: any;
}

async function ask(path: string, body?: object): Promise<Answer> {
  const response = await fetch(`${host.url}/pocket-phone/${path}`, {
    ...(body && {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
  return { status: response.status, body: await response.json() };
}

const screen = async (number = '07700900123', after = 0) =>
  (await ask(`messages?${new URLSearchParams({ number, after: String(after) })}`)).body;
// biome-ignore lint/suspicious/noExplicitAny: as above.
const bodies = ({ messages }: any) => messages.map((message: any) => message.body);

describe('a text from the phone', () => {
  it('reaches Parley as Twilio would bring it', async () => {
    const { status, body } = await ask('messages', { from: '07700 900123', body: 'When is my bin day?' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ mine: true, body: 'When is my bin day?', status: 'received', segments: 1 });
    expect(gateway.accepted).toEqual([
      {
        channel: 'sms',
        account: COUNCIL,
        contact: RESIDENT,
        externalId: body.sid,
        text: 'When is my bin day?',
      },
    ]);
  });

  it('is not heard twice when the phone tries again', async () => {
    gateway.failure = new Error('the database is away');
    expect((await ask('messages', { id: 'a', from: RESIDENT, body: 'Hello' })).body.status).toBe('failed');
    gateway.failure = undefined;
    expect((await ask('messages', { id: 'a', from: RESIDENT, body: 'Hello' })).body.status).toBe('received');
    expect((await ask('messages', { id: 'a', from: RESIDENT, body: 'Hello' })).body.status).toBe('received');
    expect(gateway.accepted).toHaveLength(1);
    expect(bodies(await screen())).toEqual(['Hello']);
    host.defects.length = 0;
  });

  it('that a crash kept from Parley is handed in at the next start', async () => {
    gateway.failure = new Error('the process ends');
    const asked = ask('messages', { id: 'a', from: RESIDENT, body: 'Hello' });
    await asked;
    await close();
    // As the crash left it: taken by the network, not yet by Parley.
    const file = join(folder, 'data', 'pocket-phone.jsonl');
    const [line] = readFileSync(file, 'utf8').split('\n');
    rmSync(file);
    appendFileSync(file, `${line}\n`);
    gateway.failure = undefined;
    await open();
    simulator.start();
    await until(async () => expect(gateway.accepted).toMatchObject([{ text: 'Hello' }]));
  });
});

describe('a text to the phone', () => {
  it('is shown, and reported on in order', async () => {
    const sent = await send('outbox-1', 'Your black bin goes out on Thursday.');
    await until(async () => expect(gateway.reports).toHaveLength(2));
    expect(gateway.reports).toMatchObject([
      { id: 'outbox-1', status: 'sent' },
      { id: 'outbox-1', status: 'delivered' },
    ]);
    expect((await screen()).messages).toMatchObject([
      { sid: sent.kind === 'sent' && sent.providerId, mine: false, status: 'delivered', encoding: 'gsm7' },
    ]);
    expect((await screen('07700900124')).messages).toEqual([]);
  });

  it('is found again by the channel, not sent twice', async () => {
    await send('outbox-1', 'Hello');
    await close();
    await open();
    expect(await send('outbox-1', 'Hello', RESIDENT, now())).toMatchObject({ kind: 'sent' });
    expect(bodies(await screen())).toEqual(['Hello']);
  });

  it('fails for a phone that is never reached', async () => {
    await send('outbox-1', 'Hello', '+447700900003');
    await until(async () => expect(gateway.reports).toHaveLength(2));
    expect(gateway.reports[1]).toMatchObject({
      id: 'outbox-1',
      status: 'failed',
      reason: 'The phone is off or out of reach (30003)',
    });
  });

  it('is refused as Twilio would', async () => {
    expect(await send('1', 'x'.repeat(1601))).toMatchObject({
      kind: 'refused',
      reason: expect.stringMatching('21617'),
    });
    expect(await send('2', '')).toMatchObject({ kind: 'refused', reason: expect.stringMatching('21602') });
    expect(await send('3', 'Hello', 'AMAZON')).toMatchObject({
      kind: 'refused',
      reason: expect.stringMatching('21211'),
    });
  });

  it('goes on its way after a crash', async () => {
    await close();
    await open({ delay: 3600_000 });
    await send('outbox-1', 'Hello');
    await close();
    await open();
    simulator.start();
    await until(async () =>
      expect(gateway.reports.at(-1)).toMatchObject({ id: 'outbox-1', status: 'delivered' }),
    );
  });
});

describe('STOP', () => {
  it('is for Parley to hear', async () => {
    await ask('messages', { from: RESIDENT, body: 'STOP' });
    expect(gateway.accepted).toMatchObject([{ text: 'STOP' }]);
    expect(gateway.accepted[0]).not.toHaveProperty('carrierOptOut');
    expect(await send('1', 'You get no more texts.')).toMatchObject({ kind: 'sent' });
  });

  it('is the network’s where it is set so, CANCEL and all', async () => {
    await close();
    await open({ carrierKeywords: true });
    await ask('messages', { from: RESIDENT, body: 'Cancel' });
    expect(gateway.accepted).toMatchObject([{ text: 'Cancel', carrierOptOut: 'stop' }]);
    expect(await send('1', 'Nothing was booked.')).toMatchObject({ kind: 'refused', optedOut: true });
    await close();
    await open({ carrierKeywords: true });
    expect(await send('2', 'Still?')).toMatchObject({ kind: 'refused', optedOut: true });
    await ask('messages', { from: RESIDENT, body: 'START' });
    expect(await send('3', 'Welcome back.')).toMatchObject({ kind: 'sent' });
    expect(bodies(await screen())).toEqual([
      'Cancel',
      expect.stringMatching('unsubscribed'),
      'START',
      expect.stringMatching('again'),
      'Welcome back.',
    ]);
  });
});

describe('the page', () => {
  it('is served with its files', async () => {
    for (const [path, type] of [
      ['', 'text/html'],
      ['/phone.css', 'text/css'],
      ['/phone.js', 'text/javascript'],
    ] as const) {
      const response = await fetch(`${host.url}/pocket-phone${path}`);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toMatch(type);
    }
  });

  it('waits for what is new', async () => {
    const { cursor } = await screen();
    const waiting = ask(`messages?number=07700900123&after=${cursor}&wait=1`);
    await send('outbox-1', 'Hello');
    expect(bodies((await waiting).body)).toEqual(['Hello']);
  });

  it('shows only what changed, and everything to one that is ahead of an emptied folder', async () => {
    await send('outbox-1', 'One');
    await until(async () => expect(gateway.reports).toHaveLength(2));
    const { cursor } = await screen();
    await send('outbox-2', 'Two');
    expect(await screen('07700900123', cursor)).toMatchObject({
      cleared: false,
      messages: [{ body: 'Two' }],
    });
    expect(await screen('07700900123', 999_999)).toMatchObject({ cleared: true, messages: [{}, {}] });
  });

  it('is cleared for one phone, and the network remembers', async () => {
    await send('outbox-1', 'Hello');
    await send('outbox-2', 'Hello', '+447700900124');
    const { body } = await ask('clear', { number: RESIDENT });
    expect(body.cursor).toBeGreaterThan(0);
    expect(await screen()).toMatchObject({ cleared: true, messages: [] });
    expect((await screen('07700900124')).messages).toHaveLength(1);
    expect(await send('outbox-1', 'Hello', RESIDENT, now())).toMatchObject({ kind: 'sent' });
    expect((await screen()).messages).toEqual([]);
  });

  it('offers every number that has texted', async () => {
    await ask('messages', { from: '07700 900555', body: 'Hello' });
    expect((await screen()).numbers).toEqual([
      '+447700900123',
      '+447700900124',
      '+447700900125',
      '+447700900555',
    ]);
  });

  it('counts a draft', async () => {
    expect((await ask('segments', { body: 'When is my bin day?' })).body).toEqual({
      encoding: 'gsm7',
      segments: 1,
      charactersLeft: 141,
    });
    expect((await ask('segments', { body: '😀' })).body).toMatchObject({
      encoding: 'ucs2',
      charactersLeft: 68,
    });
  });

  it.each([
    ['a sender that is no phone', 'messages', { from: 'banana', body: 'Hello' }],
    ['nothing said', 'messages', { from: RESIDENT, body: '' }],
    ['too much said', 'messages', { from: RESIDENT, body: 'x'.repeat(1601) }],
    ['no sender', 'messages', { body: 'Hello' }],
    ['a list', 'messages', []],
    ['no number', 'clear', {}],
    ['no draft', 'segments', { body: 1 }],
  ])('refuses %s', async (_, path, body) => {
    expect((await ask(path, body)).status).toBe(400);
    expect((await screen()).messages).toEqual([]);
  });

  it('takes no form from another site', async () => {
    const response = await fetch(`${host.url}/pocket-phone/messages`, {
      method: 'POST',
      body: new URLSearchParams({ from: RESIDENT, body: 'Hello' }),
    });
    expect(response.status).toBe(415);
  });
});

describe('never in production', () => {
  it('refuses to be made', () => {
    expect(() =>
      simulateTwilio({
        production: true,
        file: join(folder, 'never.jsonl'),
        council: { name: 'Fernley' },
        settings: { number: COUNCIL, publicUrl: 'https://parley.fernley.example' },
        now,
      }),
    ).toThrow('not for production');
  });
});

describe('what is remembered', () => {
  it('survives kill -9 at any moment', async () => {
    const file = join(folder, 'killed.jsonl');
    const program = join(PROJECT, 'test/channels/sms-twilio/keep-texting.ts');
    const child = spawn(process.execPath, ['--import', 'tsx', program, file], { cwd: PROJECT });
    let printed = '';
    await new Promise<void>((ended) => {
      child.stdout.on('data', (chunk) => {
        printed += chunk;
        if (printed.length > 5000) child.kill('SIGKILL');
      });
      child.on('close', () => ended());
    });
    // The last line may itself be cut short.
    const promised = printed.split('\n').slice(0, -1);
    const log = new MessageLog(file, now);
    expect(promised.length).toBeGreaterThan(500);
    expect(promised.filter((sid) => log.get(sid) === undefined)).toEqual([]);
    log.close();
  });

  it('passes over a line cut short, and keeps what comes after it', () => {
    const file = join(folder, 'torn.jsonl');
    const text = {
      direction: 'inbound',
      from: RESIDENT,
      to: COUNCIL,
      body: 'x',
      status: 'received',
    } as const;
    const first = new MessageLog(file, now);
    first.add({ sid: 'SM1', ...text });
    first.close();
    appendFileSync(file, '{"kind":"message","sid":"SM2","dire');
    const second = new MessageLog(file, now);
    second.add({ sid: 'SM3', ...text });
    second.close();
    const third = new MessageLog(file, now);
    expect(third.all().map(({ sid }) => sid)).toEqual(['SM1', 'SM3']);
    third.close();
  });

  it('forgets in the file too, with all there is of a number that has no text left', () => {
    const file = join(folder, 'forgotten.jsonl');
    const text = { direction: 'inbound', to: COUNCIL, status: 'received' } as const;
    const log = new MessageLog(file, now);
    log.add({ sid: 'SM1', from: RESIDENT, body: 'marked words', pictures: ['ME1'], ...text });
    log.mark('SM1', 'received');
    log.add({ sid: 'SM2', from: '+447700900999', body: 'others', ...text });
    log.setOptedOut(RESIDENT, true);
    log.clear(RESIDENT);
    expect(log.forget(({ sid }) => sid === 'SM1').map(({ pictures }) => pictures)).toEqual([['ME1']]);
    log.add({ sid: 'SM3', from: '+447700900999', body: 'afterwards', ...text });
    log.close();
    const written = readFileSync(file, 'utf8');
    expect(written).not.toContain('marked words');
    expect(written).not.toContain(RESIDENT);
    const again = new MessageLog(file, now);
    expect(again.all().map(({ sid }) => sid)).toEqual(['SM2', 'SM3']);
    expect(again.isOptedOut(RESIDENT)).toBe(false);
    again.close();
  });
});
