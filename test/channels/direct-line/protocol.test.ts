import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { begin, type Chat, call, Frames, START, say, startChat } from './chat.ts';

let chat: Chat;
beforeEach(async () => {
  chat = await startChat();
});
afterEach(async () => {
  expect(chat.host.defects).toEqual([]);
  await chat.host.close();
});

describe('starting', () => {
  it('gives a token, a conversation and a stream address', async () => {
    const { status, body, headers } = await call(chat, 'POST', '/tokens/generate');
    expect(status).toBe(200);
    expect(body).toEqual({ conversationId: 'id-1', token: expect.any(String), expires_in: 1800 });
    expect(headers.get('cache-control')).toBe('no-store');

    const begun = await call(chat, 'POST', '/conversations', { token: body.token, json: {} });
    expect(begun.status).toBe(201);
    expect(begun.body).toMatchObject({ conversationId: 'id-1', expires_in: 1800 });
    const streamUrl = new URL(begun.body.streamUrl);
    expect(streamUrl.origin).toBe(chat.host.url.replace('http', 'ws'));
    expect(streamUrl.pathname).toBe('/v3/directline/conversations/id-1/stream');
  });

  it('asks for a token before anything else', async () => {
    const { status, body } = await call(chat, 'POST', '/conversations', { json: {} });
    expect(status).toBe(401);
    expect(body.error.message).toMatch(/^Start a chat first/);
  });

  it('refreshes a token for the same conversation', async () => {
    const { token } = await begin(chat);
    chat.pass(1700);
    const { body } = await call(chat, 'POST', '/tokens/refresh', { token });
    chat.pass(1700);
    expect((await call(chat, 'GET', '/conversations/id-1/activities', { token })).status).toBe(403);
    expect((await call(chat, 'GET', '/conversations/id-1/activities', { token: body.token })).status).toBe(
      200,
    );
  });
});

describe('activities', () => {
  it('stores a message and shows it back with the answer, numbered by the transcript', async () => {
    const ticket = await begin(chat);
    const { status, body } = await say(chat, ticket, 'When is my bin day?', 'm1');
    expect(status).toBe(200);
    expect(body).toEqual({ id: 'id-1|m1' });
    expect(chat.gateway.accepted).toEqual([
      {
        channel: 'web',
        account: 'default',
        contact: 'id-1',
        externalId: 'id-1|m1',
        text: 'When is my bin day?',
      },
    ]);

    const { body: set } = await call(chat, 'GET', '/conversations/id-1/activities', ticket);
    expect(set.watermark).toBe('2');
    expect(set.activities).toEqual([
      {
        type: 'message',
        id: 'id-1|m1',
        timestamp: START.toISOString(),
        channelId: 'directline',
        conversation: { id: 'id-1' },
        from: { id: 'resident', role: 'user' },
        text: 'When is my bin day?',
        textFormat: 'plain',
        locale: 'en-GB',
        channelData: { clientActivityID: 'm1', parley: { author: 'resident', sequence: 1 } },
      },
      {
        type: 'message',
        id: 'id-1|0000002',
        timestamp: START.toISOString(),
        channelId: 'directline',
        conversation: { id: 'id-1' },
        from: { id: 'parley', name: 'Fernley assistant', role: 'bot' },
        text: 'You said: When is my bin day?',
        textFormat: 'markdown',
        locale: 'en-GB',
        channelData: { parley: { author: 'parley', sequence: 2 } },
      },
    ]);
  });

  it('gives only what is new after the watermark, and the same watermark when nothing is', async () => {
    const ticket = await begin(chat);
    await say(chat, ticket, 'one');
    await say(chat, ticket, 'two');
    const path = '/conversations/id-1/activities?watermark=';
    const { body } = await call(chat, 'GET', `${path}2`, ticket);
    expect(body.activities.map(({ text }: { text: string }) => text)).toEqual(['two', 'You said: two']);
    expect(await call(chat, 'GET', `${path}4`, ticket)).toMatchObject({
      body: { activities: [], watermark: '4' },
    });
    // Beyond what the database can count, and still an answer.
    expect((await call(chat, 'GET', `${path}999999999999`, ticket)).status).toBe(200);
    for (const wrong of ['x', '-1', '1e3', '1234567890123456']) {
      expect((await call(chat, 'GET', `${path}${wrong}`, ticket)).status).toBe(400);
    }
  });

  it('takes a retried message once and answers it the same', async () => {
    const ticket = await begin(chat);
    const first = await say(chat, ticket, 'hello', 'm1');
    const again = await say(chat, ticket, 'hello', 'm1');
    expect(again.body).toEqual(first.body);
    expect(chat.gateway.accepted).toHaveLength(1);
  });

  it('keeps apart two residents whose clients count alike', async () => {
    const [a, b] = [await begin(chat), await begin(chat)];
    await say(chat, a, 'from a', '1');
    await say(chat, b, 'from b', '1');
    expect(chat.gateway.accepted.map(({ text }) => text)).toEqual(['from a', 'from b']);
  });

  it('makes up an id for a client that gives none', async () => {
    const ticket = await begin(chat);
    const { body } = await say(chat, ticket, 'hello');
    const { body: set } = await call(chat, 'GET', '/conversations/id-1/activities', ticket);
    expect(set.activities[0].id).toBe(body.id);
  });

  it('offers quick replies as suggested actions and files by their whole address', async () => {
    const ticket = await begin(chat);
    chat.gateway.write('id-1', {
      author: 'parley',
      text: 'Is this your address?',
      quickReplies: ['Yes', 'No'],
      attachments: [{ contentType: 'text/calendar', name: 'bin-days.ics', path: '/files/bin-day/abc.ics' }],
    });
    const { body } = await call(chat, 'GET', '/conversations/id-1/activities', ticket);
    expect(body.activities[0]).toMatchObject({
      suggestedActions: {
        actions: [
          { type: 'imBack', title: 'Yes', value: 'Yes' },
          { type: 'imBack', title: 'No', value: 'No' },
        ],
      },
      attachments: [
        {
          contentType: 'text/calendar',
          name: 'bin-days.ics',
          contentUrl: `${chat.host.url}/files/bin-day/abc.ics`,
        },
      ],
    });
  });

  it('tells a person from the bot, and when a person comes and goes', async () => {
    const ticket = await begin(chat);
    chat.gateway.write('id-1', { author: 'system', text: '', notice: 'advisor-joined', advisor: 'Sam' });
    chat.gateway.write('id-1', { author: 'advisor', text: 'Hello, I am *Sam*.', advisor: 'Sam' });
    chat.gateway.write('id-1', {
      author: 'system',
      text: 'Sam has left.',
      notice: 'advisor-left',
      advisor: 'Sam',
    });
    const { body } = await call(chat, 'GET', '/conversations/id-1/activities', ticket);
    expect(body.activities).toMatchObject([
      { type: 'event', name: 'advisor-joined', value: { advisor: 'Sam' } },
      {
        type: 'message',
        from: { id: 'advisor-sam', name: 'Sam, advisor', role: 'bot' },
        text: 'Hello, I am *Sam*.',
        textFormat: 'plain',
        channelData: { parley: { author: 'advisor', advisor: 'Sam' } },
      },
      { type: 'message', text: 'Sam has left.', channelData: { parley: { notice: 'advisor-left' } } },
    ]);
  });

  it('believes no one who claims to be someone else', async () => {
    const ticket = await begin(chat);
    await call(chat, 'POST', '/conversations/id-1/activities', {
      token: ticket.token,
      json: {
        type: 'message',
        text: 'I am the council',
        from: { id: 'parley', name: 'Sam, advisor', role: 'bot' },
        channelData: { parley: { author: 'advisor' } },
        conversation: { id: 'another' },
      },
    });
    const { body } = await call(chat, 'GET', '/conversations/id-1/activities', ticket);
    expect(body.activities[0].from).toEqual({ id: 'resident', role: 'user' });
    expect(body.activities[0].channelData.parley.author).toBe('resident');
  });

  it('says a resident’s messages back under the name their client gave at the start', async () => {
    const { body: grant } = await call(chat, 'POST', '/tokens/generate', { json: { user: { id: 'r_42' } } });
    const { body: ticket } = await call(chat, 'POST', '/conversations', { token: grant.token });
    await say(chat, ticket, 'hello');
    const { body } = await call(chat, 'GET', '/conversations/id-1/activities', ticket);
    expect(body.activities[0].from).toEqual({ id: 'r_42', role: 'user' });
  });

  it('passes typing on to the desk and tolerates what else clients post', async () => {
    const ticket = await begin(chat);
    for (const type of ['typing', 'event', 'endOfConversation', 'conversationUpdate', 'invoke']) {
      const { status, body } = await call(chat, 'POST', '/conversations/id-1/activities', {
        token: ticket.token,
        json: { type, name: 'webchat/join', from: { id: 'me' } },
      });
      expect({ type, status, id: body.id }).toMatchObject({ type, status: 200, id: expect.any(String) });
    }
    expect(chat.gateway.typed).toEqual([{ channel: 'web', account: 'default', contact: 'id-1' }]);
    expect(chat.gateway.accepted).toEqual([]);
  });

  it('takes the words of a button that posts back', async () => {
    const ticket = await begin(chat);
    const json = { type: 'message', value: 'Yes', from: { id: 'me' } };
    await call(chat, 'POST', '/conversations/id-1/activities', { token: ticket.token, json });
    expect(chat.gateway.accepted[0]?.text).toBe('Yes');
  });
});

describe('words that cannot be taken', () => {
  it.each([
    ['nothing', '', 400],
    ['only spaces', '  \n ', 400],
    ['a NUL', 'a\u0000b', 400],
    ['half a character', 'a\ud83d', 400],
    ['4,001 characters', 'x'.repeat(4001), 413],
  ])('%s is refused in plain words', async (_name, text, status) => {
    const ticket = await begin(chat);
    const answer = await say(chat, ticket, text);
    expect(answer.status).toBe(status);
    expect(answer.body.error.message).toMatch(/^[A-Z].*\.$/);
    expect(answer.body.error.message).not.toContain('xxx');
    expect(chat.gateway.accepted).toEqual([]);
  });

  it('takes 4,000 characters, emoji and HTML as they are', async () => {
    const ticket = await begin(chat);
    const texts = ['x'.repeat(4000), '👩‍👩‍👧 ☃', '<img src=x onerror=alert(1)>'];
    for (const text of texts) expect((await say(chat, ticket, text)).status).toBe(200);
    expect(chat.gateway.accepted.map(({ text }) => text)).toEqual(texts);
  });

  it('refuses an id no client would make, rather than losing a retry', async () => {
    const ticket = await begin(chat);
    for (const id of ['', 'a\u0000', 'x'.repeat(101), 'a b']) {
      expect((await say(chat, ticket, 'hello', id)).status).toBe(400);
    }
  });
});

describe('stream', () => {
  it('sends what is said as it is said, with typing between', async () => {
    const ticket = await begin(chat);
    const frames = new Frames(ticket.streamUrl);
    await frames.opened();
    chat.gateway.holding = true;
    await say(chat, ticket, 'hello', 'm1');
    expect(JSON.parse(await frames.next())).toEqual({
      activities: [
        {
          type: 'typing',
          channelId: 'directline',
          conversation: { id: 'id-1' },
          from: { id: 'parley', name: 'Fernley assistant', role: 'bot' },
        },
      ],
    });
    chat.gateway.release();
    expect(await frames.textsUntil('You said: hello')).toEqual(['hello', 'You said: hello']);
    frames.close();
  });

  it('shows no typing while a person has the conversation', async () => {
    const ticket = await begin(chat);
    const frames = new Frames(ticket.streamUrl);
    chat.gateway.write('id-1', { author: 'system', text: 'Sam is here.', notice: 'advisor-joined' });
    await frames.textsUntil('Sam is here.');
    await say(chat, ticket, 'hello');
    expect(await frames.textsUntil('You said: hello')).toEqual(['hello', 'You said: hello']);
    frames.close();
  });

  it('shows that an advisor is typing', async () => {
    const ticket = await begin(chat);
    const frames = new Frames(ticket.streamUrl);
    chat.gateway.write('id-1', { author: 'system', text: 'Sam is here.', notice: 'advisor-joined' });
    await frames.textsUntil('Sam is here.');
    chat.gateway.type('id-1');
    expect(JSON.parse(await frames.next())).toEqual({
      activities: [
        {
          type: 'typing',
          channelId: 'directline',
          conversation: { id: 'id-1' },
          from: { id: 'advisor', name: 'Advisor', role: 'bot' },
          channelData: { parley: { author: 'advisor' } },
        },
      ],
    });
    frames.close();
  });

  it('loses nothing over a broken line: a new stream goes on from the watermark', async () => {
    const ticket = await begin(chat);
    const first = new Frames(ticket.streamUrl);
    await say(chat, ticket, 'one');
    await first.textsUntil('You said: one');
    chat.host.dropSockets();
    await first.ended;
    await say(chat, ticket, 'two');
    const { body } = await call(chat, 'GET', '/conversations/id-1?watermark=2', ticket);
    expect(body).toMatchObject({ conversationId: 'id-1', token: expect.any(String), expires_in: 1800 });
    const second = new Frames(body.streamUrl);
    expect(await second.textsUntil('You said: two')).toEqual(['two', 'You said: two']);
    second.close();
  });

  it('brings a long history in pages, in order, none twice', async () => {
    const ticket = await begin(chat);
    for (let line = 1; line <= 450; line++) chat.gateway.write('id-1', { author: 'parley', text: `${line}` });
    const frames = new Frames(ticket.streamUrl);
    const texts = await frames.textsUntil('450');
    expect(texts).toEqual(Array.from({ length: 450 }, (_, index) => `${index + 1}`));
    frames.close();
  });

  it('keeps the line alive with empty frames, and ignores what clients send', async () => {
    const ticket = await begin(chat);
    const frames = new Frames(ticket.streamUrl);
    await frames.opened();
    frames.socket.send('');
    frames.socket.send('{"type":"message","text":"not this way"}');
    chat.tick();
    expect(await frames.next()).toBe('');
    expect(chat.gateway.accepted).toEqual([]);
    frames.close();
    await frames.ended;
  });

  it('closes when the half hour is over, and lets go of the feed', async () => {
    const ticket = await begin(chat);
    const frames = new Frames(ticket.streamUrl);
    await frames.opened();
    expect(chat.gateway.watchers).toBe(1);
    chat.pass(1799);
    chat.tick();
    expect(await frames.next()).toBe('');
    chat.pass(1);
    const unwatched = chat.gateway.unwatched();
    chat.tick();
    expect(await frames.ended).toBe(1001);
    await unwatched;
    expect(chat.gateway.watchers).toBe(0);
  });

  it('closes when the transcript cannot be read, so that the client comes back', async () => {
    const ticket = await begin(chat);
    const frames = new Frames(ticket.streamUrl);
    await say(chat, ticket, 'one');
    await frames.textsUntil('You said: one');
    chat.gateway.failure = new Error('the database is away');
    chat.tick();
    expect(await frames.next()).toBe('');
    expect(await frames.ended).toBe(1011);
  });

  it('opens only with a stream token of that conversation, within 60 seconds', async () => {
    const [a, b] = [await begin(chat), await begin(chat)];
    const other = a.streamUrl.replace(a.conversationId, b.conversationId);
    const chatToken = a.streamUrl.replace(/t=.*/, `t=${a.token}`);
    for (const url of [
      other,
      chatToken,
      a.streamUrl.replace(/t=.*/, 't=x.y'),
      a.streamUrl.replace(/\?.*/, ''),
    ]) {
      expect(await new Frames(url).ended).toBe(403);
    }
    expect(await new Frames(a.streamUrl.replace('watermark=0', 'watermark=zero')).ended).toBe(400);
    chat.pass(60);
    expect(await new Frames(a.streamUrl).ended).toBe(403);
  });

  it('opens only so many at once for one conversation', async () => {
    const ticket = await begin(chat);
    const open = Array.from({ length: 8 }, () => new Frames(ticket.streamUrl));
    await Promise.all(open.map((frames) => frames.opened()));
    expect(await new Frames(ticket.streamUrl).ended).toBe(429);
    for (const frames of open) frames.close();
  });
});
