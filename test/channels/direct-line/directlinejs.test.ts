/** Microsoft's own client, `botframework-directlinejs`, against our server: over WebSocket and by polling. */
import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Activity, DirectLine, DirectLineOptions } from 'botframework-directlinejs';
import { WebSocket } from 'ws';
import { type Chat, call, startChat } from './chat.ts';
import { XmlHttpRequest } from './xml-http-request.ts';

let library: typeof import('botframework-directlinejs');
let chat: Chat;
let client: DirectLine;
let heard: Activity[];
let listeners: (() => void)[];
let leave: () => void;

beforeAll(async () => {
  Object.assign(globalThis, { WebSocket, XMLHttpRequest: XmlHttpRequest });
  library = await import('botframework-directlinejs');
});
beforeEach(async () => {
  chat = await startChat();
});
afterEach(async () => {
  leave();
  jest.restoreAllMocks();
  await chat.host.close();
});

async function connect(options: Partial<DirectLineOptions> = {}): Promise<void> {
  const { body } = await call(chat, 'POST', '/tokens/generate');
  client = new library.DirectLine({
    domain: `${chat.host.url}/v3/directline`,
    token: body.token,
    ...options,
  } as DirectLineOptions);
  heard = [];
  listeners = [];
  const subscription = client.activity$.subscribe((activity) => {
    heard.push(activity);
    for (const listen of listeners) listen();
  });
  // Ending a client that is still listened to is an error to its listeners.
  leave = () => {
    subscription.unsubscribe();
    client.end();
  };
}

function post(text: string, clientActivityID: string): Promise<string> {
  const activity = {
    type: 'message',
    text,
    from: { id: 'r_1' },
    channelData: { clientActivityID },
  } as Activity;
  return new Promise((resolve, reject) => client.postActivity(activity).subscribe(resolve, reject));
}

/** The texts heard so far, once one of them is `last`. */
function textsUntil(last: string): Promise<string[]> {
  const texts = () => heard.flatMap((activity) => (activity.type === 'message' ? [activity.text ?? ''] : []));
  return new Promise((resolve) => {
    const look = () => texts().includes(last) && resolve(texts());
    listeners.push(look);
    look();
  });
}

describe.each([
  ['WebSocket', { webSocket: true }],
  ['polling', { webSocket: false, pollingInterval: 200 }],
])('DirectLineJS over %s', (_name, options) => {
  it('says, hears, and knows its own messages', async () => {
    await connect(options);
    const id = await post('hello', 'c1');
    expect(await textsUntil('You said: hello')).toEqual(['hello', 'You said: hello']);
    const [own] = heard.filter((activity) => activity.type === 'message');
    expect(own).toMatchObject({ id, from: { role: 'user' }, channelData: { clientActivityID: 'c1' } });
    await post('again', 'c2');
    expect((await textsUntil('You said: again')).slice(2)).toEqual(['again', 'You said: again']);
  });

  it('hears what is said unasked', async () => {
    await connect(options);
    await post('hello', 'c1');
    const [inbound] = chat.gateway.accepted;
    chat.gateway.write(inbound?.contact ?? '', { author: 'advisor', text: 'Sam here', advisor: 'Sam' });
    expect((await textsUntil('Sam here')).at(-1)).toBe('Sam here');
    expect(heard.at(-1)).toMatchObject({ from: { name: 'Sam, advisor', role: 'bot' } });
  });
});

describe('DirectLineJS in trouble', () => {
  it('comes back after a lost connection and has missed nothing', async () => {
    jest.spyOn(Math, 'random').mockReturnValue(-0.25); // its wait before reconnecting is 3 s + 12 s × random
    await connect({ webSocket: true });
    await post('one', 'c1');
    await textsUntil('You said: one');
    chat.host.dropSockets();
    await post('two', 'c2');
    expect(await textsUntil('You said: two')).toEqual(['one', 'You said: one', 'two', 'You said: two']);
  });

  it('takes up a conversation it knows the id and watermark of', async () => {
    await connect({ webSocket: false, pollingInterval: 200 });
    await post('one', 'c1');
    await textsUntil('You said: one');
    const conversationId = chat.gateway.accepted[0]?.contact ?? '';
    leave();
    const { token } = client as unknown as { token: string };
    await connect({ webSocket: true, token, conversationId, watermark: '1' });
    expect(await textsUntil('You said: one')).toEqual(['You said: one']);
  });

  it('learns that its token has expired', async () => {
    await connect({ webSocket: false, pollingInterval: 200 });
    await post('one', 'c1');
    chat.pass(1801);
    const expired = new Promise<void>((resolve) => {
      client.connectionStatus$.subscribe((status) => {
        if (status === library.ConnectionStatus.ExpiredToken) resolve();
      });
    });
    expect(await post('two', 'c2')).toBe('retry');
    await expired;
    expect(chat.gateway.accepted).toHaveLength(1);
  });

  it('is told when a message cannot be taken', async () => {
    await connect({ webSocket: true });
    await expect(post('x'.repeat(4001), 'c1')).rejects.toMatchObject({ status: 413 });
  });
});
