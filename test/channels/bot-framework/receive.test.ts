import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { botFramework } from '../../../channels/bot-framework/channel.ts';
import type { ConversationKey } from '../../../src/conversation/channel.ts';
import { type Host, startHost } from '../direct-line/host.ts';
import { RecordingGateway } from '../recording-gateway.ts';
import { APP_ID, type Azure, BEARER, CONVERSATION, NOW, startAzure } from './azure.ts';

let azure: Azure;
let host: Host;
let token: string;
const typed: ConversationKey[] = [];
const recording = new RecordingGateway();
const gateway = Object.assign(recording, {
  feed: { ...recording.feed, typing: (key: ConversationKey) => void typed.push(key) },
});

beforeAll(async () => {
  azure = await startAzure();
  token = await azure.token();
  const channel = botFramework(azure.settings, { now: () => NOW, token: async () => BEARER });
  host = await startHost(() => channel, gateway);
});
afterAll(async () => {
  await host.close();
  await azure.close();
});
beforeEach(() => {
  gateway.accepted.length = 0;
  typed.length = 0;
  host.defects.length = 0;
});

async function post(more: object): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${host.url}/api/messages`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}` },
    body: JSON.stringify(azure.activity(more)),
  });
  expect(host.defects).toEqual([]);
  return { status: response.status, body: await response.json() };
}

async function textOf(more: object): Promise<string | undefined> {
  gateway.accepted.length = 0;
  expect((await post(more)).status).toBe(200);
  return gateway.accepted[0]?.text;
}

describe('a message', () => {
  it('is handed in with where it came from and how to write back', async () => {
    await post({ text: 'When is my bin day?' });
    expect(gateway.accepted).toEqual([
      {
        channel: 'bot-framework',
        account: APP_ID,
        contact: `msteams|${CONVERSATION}`,
        externalId: `msteams|${CONVERSATION}|1700000000001`,
        text: 'When is my bin day?',
        wayBack: {
          serviceUrl: azure.url,
          channelId: 'msteams',
          conversation: CONVERSATION,
          user: '29:resident',
          bot: '28:bot',
        },
      },
    ]);
  });

  it('is another one under the same id in another conversation: Teams numbers by the time', async () => {
    await post({ text: 'one' });
    await post({ text: 'two', conversation: { id: 'a:2', conversationType: 'personal' } });
    await post({ text: 'three', channelId: 'telegram' });
    expect(gateway.accepted.map(({ text }) => text)).toEqual(['one', 'two', 'three']);
  });

  it('of someone in a group is left alone, since everybody there would read the answer', async () => {
    for (const conversation of [
      { id: '19:x@thread.v2', isGroup: true },
      { id: '19:x@thread.v2', conversationType: 'channel' },
      { id: '19:x@thread.v2', conversationType: 'groupChat' },
    ]) {
      expect((await post({ text: 'bin day?', conversation })).status).toBe(200);
    }
    expect(gateway.accepted).toEqual([]);
  });

  it('of our own that comes back is no message', async () => {
    await post({ text: 'echo', from: { id: '28:bot' } });
    await post({ text: 'echo', from: { id: 'another-bot', role: 'bot' } });
    expect(gateway.accepted).toEqual([]);
  });

  it('with nothing in it is nothing', async () => {
    expect(await textOf({ text: '  ' })).toBeUndefined();
    expect(await textOf({ attachments: [] })).toBeUndefined();
    expect(await textOf({ text: null })).toBeUndefined();
  });

  it('that is far too long is cut, since nobody could be told', async () => {
    const text = await textOf({ text: `${'x'.repeat(3998)}😀😀😀` });
    expect(text).toHaveLength(3999);
    expect(text).toMatch(/^x+…$/);
  });
});

describe('a button or card', () => {
  it.each<[string, string, object]>([
    ['a suggested action', 'Yes', { text: 'Yes' }],
    ["a hero card's button that posts back words", 'Large item', { value: 'Large item' }],
    ['a message-back button', 'Bin day', { text: 'Bin day', value: { choice: 2 } }],
    ['a button with words inside', 'The blue one', { value: { text: 'The blue one', id: 'b2' } }],
    ['a Teams button', 'Go on', { value: { msteams: { type: 'messageBack', text: 'Go on' } } }],
    [
      'an adaptive card with inputs',
      'FN3 2BD, 14',
      { value: { postcode: ' FN3 2BD ', house: 14, id: 'card' } },
    ],
    ['an adaptive card with an empty input', 'FN3 2BD', { value: { postcode: 'FN3 2BD', house: '' } }],
  ])('%s says %j', async (_what, words, more) => {
    expect(await textOf(more)).toBe(words);
  });

  it('that wants an answer at once gets one, and its words are a message', async () => {
    const action = { type: 'Action.Execute', verb: 'go', data: { text: 'Book it' } };
    const answer = await post({ type: 'invoke', name: 'adaptiveCard/action', value: { action } });
    expect(answer).toMatchObject({ status: 200, body: { statusCode: 200 } });
    expect(gateway.accepted).toMatchObject([{ text: 'Book it' }]);
  });

  it.each<[string, object]>([
    ['a list', { value: ['a', 'b'] }],
    ['nothing', { value: null }],
    ['things inside things', { value: { a: { b: 'c' } } }],
    ['a yes or no', { value: true }],
    ['a prototype', { value: JSON.parse('{"__proto__": {"admin": "yes"}, "type": "x"}') }],
  ])('with %s for its data breaks nothing', async (_what, more) => {
    expect((await post(more)).status).toBe(200);
  });
});

describe('what is no message', () => {
  it.each<[string, object]>([
    ['news of a handover', { type: 'event', name: 'handoff.status', value: { state: 'accepted' } }],
    ['a handover begun at the other end', { type: 'event', name: 'handoff.initiate', value: {} }],
    ['someone who joined', { type: 'conversationUpdate', membersAdded: [{ id: '29:resident' }] }],
    ['an app that was installed', { type: 'installationUpdate', action: 'add' }],
    ['a thumbs-up', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }],
    ['an edited message', { type: 'messageUpdate', text: 'bin day!' }],
    ['an end', { type: 'endOfConversation', code: 'completedSuccessfully' }],
    ['a request we do not know', { type: 'invoke', name: 'composeExtension/query', value: {} }],
    ['something thought of since', { type: 'telepathy', id: undefined }],
  ])('is tolerated: %s', async (_what, more) => {
    expect((await post(more)).status).toBe(200);
    expect(gateway.accepted).toEqual([]);
  });

  it('lets the advisor see that the resident is typing', async () => {
    await post({ type: 'typing' });
    expect(typed).toEqual([
      { channel: 'bot-framework', account: APP_ID, contact: `msteams|${CONVERSATION}` },
    ]);
  });
});

describe('what is malformed', () => {
  it.each<[string, object]>([
    ['no type', { type: undefined }],
    ['no id', { id: undefined, text: 'hello' }],
    ['an id that is a list', { id: ['1'], text: 'hello' }],
    ['an endless id', { id: 'x'.repeat(5000), text: 'hello' }],
    ['no conversation', { conversation: undefined, text: 'hello' }],
    ['a conversation without an id', { conversation: {}, text: 'hello' }],
    ['an endless conversation', { conversation: { id: 'x'.repeat(5000) }, text: 'hello' }],
    ['nobody', { from: null, text: 'hello' }],
    ['no channel', { channelId: undefined, text: 'hello' }],
    ['a channel with spaces', { channelId: 'ms teams', text: 'hello' }],
    ['a serviceUrl that is none', { serviceUrl: 'javascript:alert(1)', text: 'hello' }],
    ['a serviceUrl that is broken', { serviceUrl: 'https://', text: 'hello' }],
    ['a serviceUrl that is no address at all', { serviceUrl: 'smba', text: 'hello' }],
    ['a text that is a number', { text: 7 }],
  ])('is refused: %s', async (_what, more) => {
    expect((await post(more)).status).toBe(400);
    expect(gateway.accepted).toEqual([]);
  });
});
