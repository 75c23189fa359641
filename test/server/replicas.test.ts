/** Two servers on one Postgres are one Parley: what happens at one is seen at the other. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type RunningParley, startParley } from '../../src/composition/server.ts';
import { environmentSchema } from '../../src/config/environment.ts';
import { conversations } from '../../src/store/conversations.ts';
import { describeWith } from '../environment/need.ts';
import { postgres, startPostgres, type TestPostgres } from '../environment/postgres.ts';
import { LEARNT } from '../environment/prepared.ts';
import { temporaryFolder } from '../environment/temporary-folder.ts';

const MONDAY_10AM = new Date('2026-11-23T10:00:00Z');

describeWith(postgres, 'two servers on one Postgres', () => {
  let server: TestPostgres;
  let here: RunningParley;
  let there: RunningParley;
  beforeAll(async () => {
    server = await startPostgres();
    const url = await server.newDatabase();
    here = await start(url);
    there = await start(url);
  });
  afterAll(async () => {
    await here?.stop();
    await there?.stop();
    await server?.stop();
  });

  it('show an advisor at one who asked for a person at the other', async () => {
    const news = await watchDesk(there);
    await news.has('ready');
    await ask(here, 'I want to talk to a person about my rent');
    await news.has('"kind":"queue"');
    await news.has('"kind":"entries"');
    news.close();
  });

  it("go on with each other's test chats, which leave nothing", async () => {
    const { db } = here.core.database;
    const before = await db.$count(conversations);
    const talk = await editorAt(here);
    const goOn = await editorAt(there);
    const begun = await talk({ text: 'when is my bin day' });
    expect(begun.did).toMatchObject([{ kind: 'dialog-started', id: 'bin-day' }]);
    const place = await goOn({ text: 'FN3 2BD', session: begun.session });
    expect(place.replies[0]?.text).toMatch(/house number/);
    const told = await talk({ text: '14', session: place.session });
    expect(told.replies[0]?.text).toMatch(/^14 Harrow Lane/);
    expect(await db.$count(conversations)).toBe(before);
  });

  /** An editor's page, as its test chat talks to a server. */
  async function editorAt(at: RunningParley) {
    const { email = '', password = '' } = here.demoStaff[1] ?? {};
    const post = (path: string, body: object, more: Record<string, string> = {}) =>
      fetch(at.url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: at.url, ...more },
        body: JSON.stringify(body),
      });
    const signedIn = await post('/api/staff/sign-in', { email, password });
    const { csrf } = (await signedIn.json()) as { csrf: string };
    const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
    return async (message: object) => {
      const answer = await post(
        '/api/editor/try',
        { form: 'text', ...message },
        { cookie, 'x-csrf-token': csrf },
      );
      expect(answer.status).toBe(200);
      return (await answer.json()) as {
        did: readonly unknown[];
        replies: readonly { text: string }[];
        session: string;
      };
    };
  }

  /** As an advisor's browser does: signs in, then listens. */
  async function watchDesk(at: RunningParley) {
    const { email = '', password = '' } = here.demoStaff[0] ?? {};
    const signedIn = await fetch(`${at.url}/api/staff/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: at.url },
      body: JSON.stringify({ email, password }),
    });
    const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
    const stop = new AbortController();
    const headers = { cookie, accept: 'text/event-stream' };
    const stream = await fetch(`${at.url}/api/desk/events`, { headers, signal: stop.signal });
    return readUntil(stream, stop);
  }
});

async function start(url: string): Promise<RunningParley> {
  const environment = environmentSchema.parse({
    NODE_ENV: 'test',
    PORT: '0',
    LOG_LEVEL: 'silent',
    DATABASE_URL: url,
    DATA_DIR: temporaryFolder('test'),
    SECRET: 'a secret for tests that is long enough',
  });
  return startParley(environment, {
    learntIn: LEARNT,
    clock: { now: () => MONDAY_10AM },
    ids: { next: () => randomUUID() },
  });
}

function readUntil(stream: Response, stop: AbortController) {
  const reader = (stream.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  let read = '';
  return {
    /** Resolves once the stream has said it; the test's own time limit ends a wait in vain. */
    async has(words: string): Promise<void> {
      while (!read.includes(words)) {
        const { value, done } = await reader.read();
        if (done) throw new Error(`The stream ended with: ${read}`);
        read += decoder.decode(value, { stream: true });
      }
    },
    close: () => stop.abort(),
  };
}

/** A web chat's first message. */
async function ask(at: RunningParley, text: string): Promise<void> {
  const chat = await fetch(`${at.url}/v3/directline/tokens/generate`, { method: 'POST' });
  const { token } = (await chat.json()) as { token: string };
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const begun = await fetch(`${at.url}/v3/directline/conversations`, { method: 'POST', headers });
  const { conversationId } = (await begun.json()) as { conversationId: string };
  const sent = await fetch(`${at.url}/v3/directline/conversations/${conversationId}/activities`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ type: 'message', from: { id: 'resident' }, text }),
  });
  expect(sent.status).toBe(200);
}
