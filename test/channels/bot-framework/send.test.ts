import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { botFramework } from '../../../channels/bot-framework/channel.ts';
import type { Channel, Outbound, SendResult } from '../../../src/conversation/channel.ts';
import type { WayBack } from '../../../src/conversation/message.ts';
import {
  APP_ID,
  type Azure,
  BEARER,
  CONVERSATION,
  type Mishap,
  NOW,
  PUBLIC_URL,
  startAzure,
} from './azure.ts';

let azure: Azure;
let channel: Channel;
let wayBack: WayBack;
let token: () => Promise<string>;

beforeAll(async () => {
  azure = await startAzure();
  wayBack = {
    serviceUrl: azure.url,
    channelId: 'msteams',
    conversation: CONVERSATION,
    user: '29:resident',
    bot: '28:bot',
  };
  channel = botFramework(azure.settings, { now: () => NOW, token: () => token() });
});
afterAll(() => azure.close());
beforeEach(() => {
  azure.posted.length = 0;
  azure.mishaps.length = 0;
  token = async () => BEARER;
});

async function send(more: Partial<Outbound> = {}, isLate?: () => boolean): Promise<SendResult> {
  const message: Outbound = {
    channel: 'bot-framework',
    account: APP_ID,
    contact: `msteams|${CONVERSATION}`,
    id: 'c1-2',
    author: 'parley',
    say: { text: 'Hello' },
    wayBack,
    ...more,
  };
  return (await channel.send?.(message, isLate)) as SendResult;
}

const error = (status: number, code?: string, headers?: Record<string, string>): Mishap => ({
  ...{ kind: 'error', status },
  ...(code && { code }),
  ...(headers && { headers }),
});
const by = (channelId: string) => ({ wayBack: { ...wayBack, channelId } });
const lastActivity = () => azure.posted.at(-1)?.activity;

describe('a message', () => {
  it('goes to where the resident last wrote from, with our token', async () => {
    expect(await send()).toEqual({ kind: 'sent', providerId: 'sent-1' });
    expect(azure.posted).toEqual([
      {
        conversation: CONVERSATION,
        authorization: `Bearer ${BEARER}`,
        activity: {
          type: 'message',
          channelId: 'msteams',
          conversation: { id: CONVERSATION },
          from: { id: '28:bot', name: 'Fernley Council', role: 'bot' },
          recipient: { id: '29:resident' },
          locale: 'en-GB',
          text: 'Hello',
          textFormat: 'markdown',
        },
      },
    ]);
  });

  it('has buttons that say their words for the resident', async () => {
    await send({ say: { text: 'Shall I?', quickReplies: ['Yes', 'No'] } });
    expect(lastActivity()?.suggestedActions).toEqual({
      to: ['29:resident'],
      actions: [
        { type: 'imBack', title: 'Yes', value: 'Yes' },
        { type: 'imBack', title: 'No', value: 'No' },
      ],
    });
  });

  const marked = { text: '**Bins** go out by 7. [Pay](/pay) or [ask](https://ask.example/x).' };

  it('is Markdown with whole addresses where that is shown', async () => {
    await send({ say: marked });
    expect(lastActivity()).toMatchObject({
      text: `**Bins** go out by 7. [Pay](${PUBLIC_URL}/pay) or [ask](https://ask.example/x).`,
      textFormat: 'markdown',
    });
  });

  it('is plain where Markdown is not shown', async () => {
    await send({ say: marked, ...by('telegram') });
    expect(lastActivity()).toMatchObject({
      text: `Bins go out by 7. Pay (${PUBLIC_URL}/pay) or ask (ask.example/x).`,
      textFormat: 'plain',
    });
  });

  it.each(['msteams', 'telegram'])("is an advisor's as they typed it, by %s", async (channelId) => {
    const text = '# 1 *really*, [not](/a) link_s_ <b>';
    await send({ author: 'advisor', say: { text }, ...by(channelId) });
    expect(lastActivity()).toMatchObject({ text, textFormat: 'plain' });
  });

  it('keeps numbered choices on lines of their own in Markdown too', async () => {
    await send({ say: { text: 'Which?\n1 Black bin\n2 Blue bin' } });
    expect(lastActivity()?.text).toBe('Which?\n\n1 Black bin\n\n2 Blue bin');
  });

  it('says where its files are', async () => {
    const attachments = [{ contentType: 'text/calendar', name: 'Calendar', path: '/files/bin-day/x.ics' }];
    await send({ say: { text: 'Here.', attachments } });
    expect(lastActivity()?.text).toBe(`Here.\n\n[Calendar](${PUBLIC_URL}/files/bin-day/x.ics)`);
    await send({ say: { text: '', attachments }, ...by('line') });
    expect(lastActivity()?.text).toBe(`Calendar: ${PUBLIC_URL}/files/bin-day/x.ics`);
  });

  it('can go nowhere before the resident has written', async () => {
    const key = { channel: 'bot-framework', account: APP_ID, contact: 'msteams|a' };
    const unasked: Outbound = { ...key, id: 'c1-2', author: 'parley', say: { text: 'Hello' } };
    expect(await channel.send?.(unasked)).toMatchObject({ kind: 'refused' });
    expect(await send({ wayBack: { serviceUrl: azure.url } })).toMatchObject({ kind: 'refused' });
    expect(azure.posted).toEqual([]);
  });
});

describe('news of a handover', () => {
  it('is the event that begins it', async () => {
    expect(await send({ news: { state: 'requested', handover: 'h1' } })).toMatchObject({ kind: 'sent' });
    expect(lastActivity()).toMatchObject({
      type: 'event',
      name: 'handoff.initiate',
      value: { handover: 'h1' },
      conversation: { id: CONVERSATION },
    });
    expect(lastActivity()).not.toHaveProperty('text');
  });

  it.each(['accepted', 'failed', 'completed'] as const)('is the event that it is %s', async (state) => {
    await send({ news: { state, handover: 'h1' } });
    expect(lastActivity()).toMatchObject({
      type: 'event',
      name: 'handoff.status',
      value: { state, handover: 'h1' },
    });
  });
});

describe('news that meets a fault', () => {
  const news = { state: 'accepted', handover: 'h1' } as const;

  it('is tried once more at once, so that no words wait behind it', async () => {
    azure.mishaps.push({ kind: 'reset' });
    expect(await send({ news })).toMatchObject({ kind: 'sent' });
    azure.mishaps.push({ kind: 'reset' }, error(500));
    expect(await send({ news })).toMatchObject({ kind: 'refused' });
    expect(azure.posted).toHaveLength(4);
  });

  it('waits like any other when it certainly was not taken', async () => {
    azure.mishaps.push(error(429));
    expect(await send({ news })).toMatchObject({ kind: 'later' });
  });
});

describe('what comes of it', () => {
  it.each<[string, Mishap, Partial<SendResult>]>([
    ['an answer without an id', { kind: 'nothing' }, { kind: 'sent', providerId: 'none' }],
    ['an answer that is no JSON', { kind: 'garbage' }, { kind: 'sent', providerId: 'none' }],
    ['too many at once', error(429), { kind: 'later', afterSeconds: 5 }],
    [
      'a wait that is asked for',
      error(429, 'x', { 'retry-after': '17' }),
      { kind: 'later', afterSeconds: 17 },
    ],
    ['a wait without end', error(429, 'x', { 'retry-after': '9e9' }), { kind: 'later', afterSeconds: 3600 }],
    ['a wait that is none', error(429, 'x', { 'retry-after': 'soon' }), { kind: 'later', afterSeconds: 5 }],
    ['our secret not being accepted', error(401), { kind: 'later', afterSeconds: 300 }],
    ['a busy conversation', error(412), { kind: 'later', afterSeconds: 10 }],
    ['a gateway without a way', error(502), { kind: 'later', afterSeconds: 10, outage: true }],
    ['a service that is away', error(503), { kind: 'later', afterSeconds: 10, outage: true }],
    ['a resident who has blocked us', error(403, 'MessageWritesBlocked'), { kind: 'refused' }],
    ['a conversation that is gone', error(404, 'ConversationNotFound'), { kind: 'refused' }],
    ['an activity they do not take', error(400), { kind: 'refused' }],
    ['a fault inside', error(500), { kind: 'unknown' }],
    ['a connection that breaks', { kind: 'reset' }, { kind: 'unknown' }],
    ['no answer at all', { kind: 'silence' }, { kind: 'unknown' }],
  ])('after %s is known', async (_what, mishap, expected) => {
    azure.mishaps.push(mishap);
    const result = await send({ say: { text: 'my secret illness' } });
    expect(result).toMatchObject(expected);
    expect(JSON.stringify(result)).not.toContain('illness');
    expect(azure.posted).toHaveLength(1);
  });

  it('without a connection is that nothing was sent', async () => {
    const other = await startAzure();
    await other.close();
    const gone = { ...wayBack, serviceUrl: other.url };
    expect(await send({ wayBack: gone })).toMatchObject({ kind: 'later' });
  });

  it('without a token is that nothing was sent, and says nothing of our secret', async () => {
    token = async () => {
      throw new Error('AADSTS7000215: a secret for tests is wrong');
    };
    const result = await send();
    expect(result).toMatchObject({ kind: 'later', outage: true });
    expect(JSON.stringify(result)).not.toContain('secret for tests');
    token = () => new Promise(() => {});
    expect(await send()).toMatchObject({ kind: 'later' });
    expect(azure.posted).toEqual([]);
  });

  it('is left to another replica by one that stood still until it had a token', async () => {
    for (const more of [{}, { triedAt: NOW }])
      expect(await send(more, () => true)).toMatchObject({ kind: 'unknown', reason: 'stood-still' });
    expect(azure.posted).toEqual([]);
  });

  it('is tried once more when it is not known, and then told to have failed', async () => {
    azure.mishaps.push({ kind: 'reset' }, error(429), { kind: 'reset' });
    expect(await send()).toMatchObject({ kind: 'unknown' });
    expect(await send({ triedAt: NOW })).toMatchObject({ kind: 'later' });
    expect(await send({ triedAt: NOW })).toMatchObject({
      kind: 'refused',
      reason: 'Nobody knows whether it arrived',
    });
    azure.mishaps.push({ kind: 'reset' });
    expect(await send()).toMatchObject({ kind: 'unknown' });
    expect(await send({ triedAt: NOW })).toMatchObject({ kind: 'sent' });
  });
});

describe('typing', () => {
  const key = { channel: 'bot-framework', account: APP_ID, contact: 'msteams|a' };

  it('is shown', async () => {
    await channel.showTyping?.(key, wayBack);
    expect(lastActivity()).toMatchObject({ type: 'typing', recipient: { id: '29:resident' } });
  });

  it('that cannot be shown troubles nobody', async () => {
    azure.mishaps.push(error(500), { kind: 'reset' });
    await channel.showTyping?.(key, wayBack);
    await channel.showTyping?.(key, wayBack);
    await channel.showTyping?.(key, {});
    expect(azure.posted).toHaveLength(2);
  });
});
