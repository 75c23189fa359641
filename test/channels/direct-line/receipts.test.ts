/** How far a resident's page has come: told by what it asks for, and by what our widget says down its stream. */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { begin, type Chat, call, Frames, say, startChat } from './chat.ts';

let chat: Chat;
beforeEach(async () => {
  chat = await startChat();
});
afterEach(async () => {
  expect(chat.host.defects).toEqual([]);
  await chat.host.close();
});

const received = () => chat.gateway.received.map(([, sequence]) => sequence);

it('takes a watermark asked from for what the page has', async () => {
  const ticket = await begin(chat);
  await say(chat, ticket, 'hello');
  await call(chat, 'GET', '/conversations/id-1/activities?watermark=2', ticket);
  expect(chat.gateway.received).toEqual([['id-1', 2]]);
});

it('believes our widget, but not that it has what was never sent to it', async () => {
  const ticket = await begin(chat);
  await say(chat, ticket, 'hello');
  const frames = new Frames(ticket.streamUrl);
  await frames.textsUntil('You said: hello');
  frames.socket.send('{"received":2}');
  frames.socket.send('{"received":900}');
  // Said again it is no news until a while has passed.
  frames.socket.send('{"received":2}');
  for (const junk of ['', 'x', '{}', '{"received":-1}', '{"received":"2"}', '[', 'y'.repeat(5000)]) {
    frames.socket.send(junk);
  }
  // Answered once what was sent before it has been taken in.
  const pong = new Promise((resolve) => frames.socket.once('pong', resolve));
  frames.socket.ping();
  await pong;
  await say(chat, ticket, 'again');
  await frames.textsUntil('You said: again');
  frames.socket.send('{"received":4}');
  await say(chat, ticket, 'last');
  await frames.textsUntil('You said: last');
  chat.pass(11);
  frames.socket.send('{"received":1}');
  frames.close();
  await frames.ended;
  expect(received()).toEqual([0, 2, 4, 4]);
});

it('knows a page that was opened or is written on from one that only lost its line', async () => {
  const ticket = await begin(chat);
  await call(chat, 'GET', '/conversations/id-1/activities?watermark=4', ticket);
  const json = { type: 'endOfConversationOrWhatever' };
  await call(chat, 'POST', '/conversations/id-1/activities', { token: ticket.token, json });
  expect(chat.gateway.here).toEqual([]);
  await call(chat, 'GET', '/conversations/id-1/activities', ticket);
  await call(chat, 'POST', '/conversations/id-1/activities', {
    token: ticket.token,
    json: { type: 'typing' },
  });
  expect(chat.gateway.here).toEqual(['id-1', 'id-1']);
  // That they wrote is known by the message.
  await say(chat, ticket, 'hello');
  expect(chat.gateway.here).toHaveLength(2);
});
