import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readsOwnChat } from '../../../channels/direct-line/door.ts';
import { Tokens } from '../../../channels/direct-line/token.ts';
import { ParleyError } from '../../../src/errors.ts';
import { begin, type Chat, call, Frames, say, startChat } from './chat.ts';

let chat: Chat;
beforeEach(async () => {
  chat = await startChat();
});
afterEach(() => chat.host.close());

describe('tokens', () => {
  it('open their own conversation and no other', async () => {
    const [a, b] = [await begin(chat), await begin(chat)];
    await say(chat, b, 'my address is secret');
    const stolen = { ...b, token: a.token };
    for (const answer of [
      await call(chat, 'GET', `/conversations/${b.conversationId}`, stolen),
      await call(chat, 'GET', `/conversations/${b.conversationId}/activities`, stolen),
      await say(chat, stolen, 'I am in'),
      await call(chat, 'POST', `/conversations/${b.conversationId}/upload`, stolen),
    ]) {
      expect(answer.status).toBe(403);
      expect(JSON.stringify(answer.body)).not.toContain('secret');
    }
    expect(chat.gateway.accepted).toHaveLength(1);
  });

  it('expire after 1800 seconds, and say so', async () => {
    const ticket = await begin(chat);
    chat.pass(1799);
    expect((await say(chat, ticket, 'in time')).status).toBe(200);
    chat.pass(1);
    const late = await say(chat, ticket, 'too late');
    expect(late.status).toBe(403);
    expect(late.body.error.code).toBe('token-expired');
    expect((await call(chat, 'POST', '/tokens/refresh', ticket)).status).toBe(403);
  });

  it('cannot be made, changed or lengthened by anyone else', async () => {
    const { token, conversationId, streamUrl } = await begin(chat);
    const [payload = '', signature = ''] = token.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const later = Buffer.from(JSON.stringify({ ...claims, expires: claims.expires + 9999 })).toString(
      'base64url',
    );
    const stream = new URL(streamUrl).searchParams.get('t');
    for (const forged of [`${later}.${signature}`, `${payload}.`, payload, `${token}.x`, 'x', `${stream}`]) {
      const path = `/conversations/${conversationId}/activities`;
      expect((await call(chat, 'GET', path, { token: forged })).status).toBe(403);
    }
    for (const authorization of ['', 'Basic abc', 'Bearer', `Bearer ${token} ${token}`]) {
      const path = `/conversations/${conversationId}/activities`;
      expect((await call(chat, 'GET', path, { headers: { authorization } })).status).toBe(401);
    }
  });
});

describe('origins', () => {
  const from = (origin: string, headers: Record<string, string> = {}) => ({
    headers: { origin, ...headers },
  });

  it('lets in pages of the list, and lets them read the answer', async () => {
    const origin = 'https://www.fernley.example';
    const { status, headers } = await call(chat, 'POST', '/tokens/generate', from(origin));
    expect(status).toBe(200);
    expect(headers.get('access-control-allow-origin')).toBe(origin);
    expect(headers.get('vary')).toBe('Origin');
  });

  it('lets them read refusals too, with the time to wait', async () => {
    const { status, headers } = await call(
      chat,
      'POST',
      '/conversations',
      from('https://www.fernley.example'),
    );
    expect(status).toBe(401);
    expect(headers.get('access-control-allow-origin')).toBe('https://www.fernley.example');
    expect(headers.get('access-control-expose-headers')).toBe('Retry-After');
  });

  it('lets in its own pages under whatever name they were reached by', async () => {
    expect((await call(chat, 'POST', '/tokens/generate', from(chat.host.url))).status).toBe(200);
  });

  it.each(['https://evil.example', 'http://www.fernley.example', 'null', 'nonsense'])(
    'keeps %s out',
    async (origin) => {
      const ticket = await begin(chat);
      const { status, headers } = await call(chat, 'POST', '/tokens/generate', from(origin));
      expect(status).toBe(403);
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect((await call(chat, 'OPTIONS', '/tokens/generate', from(origin))).status).toBe(403);
      expect(await new Frames(ticket.streamUrl, { origin }).ended).toBe(403);
    },
  );

  it('answers preflights of every path with what Microsoft’s clients send', async () => {
    for (const path of [
      '/tokens/generate',
      '/tokens/refresh',
      '/conversations',
      '/conversations/x',
      '/conversations/x/activities',
      '/conversations/x/upload',
    ]) {
      const { status, headers } = await call(chat, 'OPTIONS', path, from('https://www.fernley.example'));
      expect(status).toBe(204);
      expect(headers.get('access-control-allow-methods')).toBe('GET, POST, OPTIONS');
      expect(headers.get('access-control-allow-headers')?.toLowerCase()).toContain('x-ms-bot-agent');
    }
  });

  it('lets in every page when the list says so', async () => {
    const open = await startChat({ allowedOrigins: ['*'] });
    expect((await call(open, 'POST', '/tokens/generate', from('https://anyone.example'))).status).toBe(200);
    await open.host.close();
  });
});

describe('allowances', () => {
  const rate = (burst: number) => ({ burst, perMinute: 60 });

  it('limits what one conversation posts, says how long to wait, and forgets with time', async () => {
    const strict = await startChat({ limits: { messagesPerConversation: rate(2) } });
    const ticket = await begin(strict);
    const statuses = [];
    for (const text of ['one', 'two', 'three']) statuses.push((await say(strict, ticket, text)).status);
    expect(statuses).toEqual([200, 200, 429]);
    const refused = await say(strict, ticket, 'four');
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(refused.body.error.message).toBe('That is a lot at once. Wait a moment and try again.');
    const other = await begin(strict);
    expect((await say(strict, other, 'someone else')).status).toBe(200);
    strict.pass(1);
    expect((await say(strict, ticket, 'five')).status).toBe(200);
    await strict.host.close();
  });

  it('limits what one address starts and posts, and what one conversation reads', async () => {
    const strict = await startChat({
      limits: { startsPerAddress: rate(3), messagesPerAddress: rate(1), readsPerConversation: rate(3) },
    });
    const [a, b] = [await begin(strict), await begin(strict)];
    expect((await say(strict, a, 'one')).status).toBe(200);
    expect((await say(strict, b, 'two')).status).toBe(429);
    const read = () => call(strict, 'GET', `/conversations/${a.conversationId}/activities`, a);
    expect([(await read()).status, (await read()).status, (await read()).status]).toEqual([200, 200, 429]);
    expect((await call(strict, 'POST', '/tokens/generate')).status).toBe(200);
    expect((await call(strict, 'POST', '/tokens/generate')).status).toBe(429);
    await strict.host.close();
  });
});

describe('reading a chat', () => {
  it('is known before the door by a token that is good for that very chat', () => {
    let now = new Date('2026-11-23T10:00:00Z');
    const tokens = new Tokens('a secret for tests only', () => now);
    const authorization = `Bearer ${tokens.chat({ conversation: 'one', user: undefined })}`;
    const reads = (method: string, path: string, more: object = { authorization }) =>
      readsOwnChat({ method, path: `/v3/directline${path}`, ...more }, tokens);
    expect(reads('GET', '/conversations/one/activities')).toBe(true);
    expect(reads('GET', '/conversations/one')).toBe(true);
    expect(reads('GET', '/conversations/two/activities')).toBe(false);
    expect(reads('POST', '/conversations/one/activities')).toBe(false);
    expect(reads('GET', '/conversations/one/activities', {})).toBe(false);
    expect(reads('GET', '/conversations/one/activities', { authorization: 'Bearer x.y' })).toBe(false);
    now = new Date('2026-11-23T10:30:00Z');
    expect(reads('GET', '/conversations/one/activities')).toBe(false);
  });
});

describe('failures behind the door', () => {
  it('passes on what is expected, readable to the page', async () => {
    const ticket = await begin(chat);
    chat.gateway.failure = new ParleyError('unavailable', 'the pool is closed');
    const { status, body, headers } = await call(
      chat,
      'POST',
      `/conversations/${ticket.conversationId}/activities`,
      {
        token: ticket.token,
        headers: { origin: 'https://www.fernley.example' },
        json: { type: 'message', text: 'hello' },
      },
    );
    expect(status).toBe(503);
    expect(body.error.code).toBe('unavailable');
    expect(JSON.stringify(body)).not.toContain('pool');
    expect(headers.get('access-control-allow-origin')).toBe('https://www.fernley.example');
  });

  it('leaves defects to the server', async () => {
    const ticket = await begin(chat);
    chat.gateway.failure = new Error('a defect');
    expect((await say(chat, ticket, 'hello')).status).toBe(500);
    expect(chat.host.defects).toHaveLength(1);
  });
});
