import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DeskPorts } from '../../../src/desk/ports.ts';
import { createApp } from '../../../src/server/app.ts';
import { type DeskParts, deskRoutes } from '../../../src/server/routes/desk.ts';
import { staffRoutes } from '../../../src/server/routes/staff.ts';
import type { StaffGate } from '../../../src/server/staff-gate.ts';
import { listOpen } from '../../../src/store/handover-queue.ts';
import { closeHandover, findHandover } from '../../../src/store/handovers.ts';
import { staffSessions } from '../../../src/store/staff.ts';
import {
  type DeskStage,
  deskSettings,
  MONDAY_10AM,
  openDeskStage,
  PASSWORD,
  WEAK,
} from '../../desk/desk-stage.ts';
import { jpeg } from '../../photos/pictures.ts';

let stage: DeskStage;
let server: Server;
let url: string;
const stopping = new AbortController();
const defects: unknown[] = [];

beforeAll(async () => {
  stage = await openDeskStage();
  await stage.addMember('Sam Okafor');
  await stage.addMember('Asha Patel');
  await stage.addMember('Ed Itor', ['editor', 'admin']);
  ({ server, url } = await serve({ secure: false }));
});
afterAll(async () => {
  stopping.abort();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await stage.close();
});
afterEach(async () => {
  for (const { handover } of await listOpen(stage.database.db)) {
    await closeHandover(stage.database.db, handover.id, 'test', MONDAY_10AM);
  }
  expect(defects.splice(0)).toEqual([]);
});

async function serve(
  change: Partial<StaffGate>,
  parts: Partial<Pick<DeskParts, 'desk' | 'onError'>> = {},
): Promise<{ server: Server; url: string }> {
  const { database, desk } = stage;
  const gate: StaffGate = { database, clock: desk.clock, rules: deskSettings, secure: false, ...change };
  const app = createApp({
    log: (_request, _response, next) => next(),
    trustProxy: 1,
    secure: gate.secure,
    onDefect: (error) => defects.push(error),
    routes: [
      staffRoutes({ ...gate, council: 'Fernley Borough Council', strength: WEAK }),
      deskRoutes({
        gate,
        desk,
        photos: {
          read: async (id) => (id === 'photo-1' ? { contentType: 'image/jpeg', bytes: jpeg() } : undefined),
        },
        stopping: stopping.signal,
        ...parts,
      }),
    ],
  });
  const listening = createServer(app);
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  return { server: listening, url: `http://127.0.0.1:${(listening.address() as AddressInfo).port}` };
}

interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the server sent, for the test to look at.
  readonly body: any;
  readonly headers: Headers;
}

interface Ask {
  readonly cookie?: string;
  readonly csrf?: string;
  readonly origin?: string | null;
  readonly body?: unknown;
  readonly raw?: string;
  readonly headers?: Record<string, string>;
}

async function ask(
  method: string,
  path: string,
  { cookie, csrf, origin, body, raw, headers }: Ask = {},
): Promise<Answer> {
  const response = await fetch(url + path, {
    method,
    headers: {
      ...(origin === null ? {} : { origin: origin ?? url }),
      ...(cookie ? { cookie } : {}),
      ...(csrf ? { 'x-csrf-token': csrf } : {}),
      ...(method === 'POST' ? { 'content-type': 'application/json' } : {}),
      ...headers,
    },
    ...(method === 'POST' ? { body: raw ?? JSON.stringify(body ?? {}) } : {}),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? undefined : JSON.parse(text),
  };
}

interface Screen {
  readonly cookie: string;
  readonly csrf: string;
  get(path: string): Promise<Answer>;
  post(path: string, body?: unknown): Promise<Answer>;
}

async function screenOf(email: string): Promise<Screen> {
  const answer = await ask('POST', '/api/staff/sign-in', { body: { email, password: PASSWORD } });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  const { csrf } = answer.body;
  return {
    cookie,
    csrf,
    get: (path) => ask('GET', path, { cookie }),
    post: (path, body) => ask('POST', path, { cookie, csrf, body }),
  };
}

const SAM = 'sam.okafor@fernley.example';
const ASHA = 'asha.patel@fernley.example';
const code = ({ status, body }: Answer) => [status, body?.error?.code];

describe("a resident's photo", () => {
  const photo = (id: string, cookie?: string) =>
    fetch(`${url}/api/desk/photos/${id}`, { headers: { ...(cookie && { cookie }) } });

  it('is shown to advisors, as a picture and as nothing else', async () => {
    const { cookie } = await screenOf(SAM);
    const answer = await photo('photo-1', cookie);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('image/jpeg');
    expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(jpeg());
  });

  it('is shown to nobody else, and none is made up', async () => {
    expect((await photo('photo-1')).status).toBe(401);
    const editor = await screenOf('ed.itor@fernley.example');
    expect((await photo('photo-1', editor.cookie)).status).toBe(403);
    const { cookie } = await screenOf(SAM);
    expect((await photo('photo-2', cookie)).status).toBe(404);
    expect((await photo('..%2f..%2fetc%2fpasswd', cookie)).status).toBe(400);
  });
});

describe('signing in', () => {
  it('gives a session cookie that no script can read, and who one is', async () => {
    const answer = await ask('POST', '/api/staff/sign-in', { body: { email: SAM, password: PASSWORD } });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      staff: { name: 'Sam Okafor', email: SAM, roles: ['advisor'] },
      council: 'Fernley Borough Council',
    });
    expect(answer.headers.get('set-cookie')).toMatch(
      /^parley-staff=[\w-]{43}; Max-Age=43200; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/,
    );
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(JSON.stringify(answer.body)).not.toContain('scrypt');
  });

  it('holds the cookie to this host where staff come by https', async () => {
    const secure = await serve({ secure: true, publicUrl: 'https://parley.fernley.example' });
    const response = await fetch(`${secure.url}/api/staff/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://parley.fernley.example' },
      body: JSON.stringify({ email: SAM, password: PASSWORD }),
    });
    expect(response.headers.get('set-cookie')).toMatch(
      /^__Host-parley-staff=.*; Path=\/; .*HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(response.headers.get('set-cookie')).not.toContain('Domain');
    secure.server.closeAllConnections();
    await new Promise((resolve) => secure.server.close(resolve));
  });

  it('says the same to an unknown email as to a wrong password', async () => {
    const wrong = await ask('POST', '/api/staff/sign-in', {
      body: { email: SAM, password: 'wrong wrong wrong' },
    });
    const nobody = await ask('POST', '/api/staff/sign-in', {
      body: { email: 'nobody@fernley.example', password: PASSWORD },
    });
    expect(code(wrong)).toEqual([401, 'wrong-password']);
    expect(nobody.body).toEqual(wrong.body);
    expect(wrong.headers.get('set-cookie')).toBeNull();
  });

  it('says how long to wait after too many tries', async () => {
    const body = { email: 'guessed@fernley.example', password: 'a guess too many' };
    for (let tried = 0; tried < 6; tried += 1) await ask('POST', '/api/staff/sign-in', { body });
    const answer = await ask('POST', '/api/staff/sign-in', { body });
    expect(code(answer)).toEqual([429, 'too-many-requests']);
    expect(answer.headers.get('retry-after')).toBe('30');
    expect(answer.body.error.message).toBe('That was too many tries. Wait a minute, then try again.');
  });

  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['no origin at all', { origin: null }],
    ['a file', { origin: 'null' }],
  ])('refuses %s', async (_name, change) => {
    const answer = await ask('POST', '/api/staff/sign-in', {
      body: { email: SAM, password: PASSWORD },
      ...change,
    });
    expect(code(answer)).toEqual([403, 'not-allowed']);
  });

  it('takes a browser that sends no Origin at its word about where the page is from', async () => {
    const headers = { 'sec-fetch-site': 'same-origin' };
    const body = { email: SAM, password: PASSWORD };
    expect((await ask('POST', '/api/staff/sign-in', { body, origin: null, headers })).status).toBe(200);
  });

  it('ends on signing out', async () => {
    const screen = await screenOf(SAM);
    expect((await screen.get('/api/staff/me')).body.csrf).toBe(screen.csrf);
    const out = await screen.post('/api/staff/sign-out');
    expect(out.status).toBe(204);
    expect(out.headers.get('set-cookie')).toMatch(/^parley-staff=; Path=\/; Expires=Thu, 01 Jan 1970/);
    expect(code(await screen.get('/api/staff/me'))).toEqual([401, 'not-signed-in']);
  });
});

describe('who may do what', () => {
  it('shows nothing to those not signed in', async () => {
    for (const path of ['/api/staff/me', '/api/desk/queue', '/api/desk/handovers/h', '/api/desk/events']) {
      expect(code(await ask('GET', path))).toEqual([401, 'not-signed-in']);
    }
    expect(code(await ask('POST', '/api/desk/handovers/h/take'))).toEqual([401, 'not-signed-in']);
    expect((await ask('GET', '/api/staff/welcome')).body).toEqual({ council: 'Fernley Borough Council' });
  });

  it("keeps residents' conversations from staff who are no advisors", async () => {
    const editor = await screenOf('ed.itor@fernley.example');
    expect((await editor.get('/api/staff/me')).status).toBe(200);
    expect(code(await editor.get('/api/desk/queue'))).toEqual([403, 'not-allowed']);
    expect(code(await editor.post('/api/desk/handovers/h/take'))).toEqual([403, 'not-allowed']);
    expect(code(await editor.get('/api/desk/events'))).toEqual([403, 'not-allowed']);
  });

  it("refuses changes without the session's own secret, or from another site", async () => {
    const id = await stage.resident('web', 'csrf').join();
    const sam = await screenOf(SAM);
    const asha = await screenOf(ASHA);
    const path = `/api/desk/handovers/${id}/take`;
    const { cookie, csrf } = sam;
    expect(code(await ask('POST', path, { cookie }))).toEqual([403, 'not-allowed']);
    expect(code(await ask('POST', path, { cookie, csrf: asha.csrf }))).toEqual([403, 'not-allowed']);
    expect(code(await ask('POST', path, { cookie, csrf, origin: 'https://evil.example' }))).toEqual([
      403,
      'not-allowed',
    ]);
    expect((await findHandover(stage.database.db, id))?.status).toBe('waiting');
    expect((await ask('POST', path, { cookie, csrf })).status).toBe(200);
  });
});

describe('the queue', () => {
  it('lists who waits, in order, with everything a list shows', async () => {
    const id = await stage.resident('web', 'listed').join('a lost library card');
    stage.setTime(new Date(MONDAY_10AM.getTime() + 60_000));
    const { body } = await (await screenOf(SAM)).get('/api/desk/queue');
    expect(body).toMatchObject({
      now: '2026-11-23T10:01:00.000Z',
      open: true,
      opening: 'tomorrow at 8:30am',
      teams: [
        { id: 'general', name: 'our advisors', open: true, waiting: 1 },
        { id: 'tax', waiting: 0 },
      ],
      presence: { state: 'available' },
      handovers: [
        {
          id,
          conversation: await stage.resident('web', 'listed').conversationId(),
          status: 'waiting',
          wish: 'chat',
          priority: 'normal',
          requestedAt: '2026-11-23T10:00:00.000Z',
          reason: 'speak to an advisor about a lost library card',
          channel: 'web',
          mine: false,
          team: 'general',
          position: 1,
          lastSequence: 2,
          heardSequence: 1,
        },
      ],
    });
    stage.setTime(MONDAY_10AM);
  });

  it('gives one of two advisors who take at once', async () => {
    const id = await stage.resident('web', 'raced').join();
    const screens = [await screenOf(SAM), await screenOf(ASHA)];
    const answers = await Promise.all(screens.map((screen) => screen.post(`/api/desk/handovers/${id}/take`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.error).toMatchObject({
      code: 'already-taken',
      message: expect.stringMatching(/^(Sam Okafor|Asha Patel) has this one already\.$/),
    });
  });
});

describe('a conversation', () => {
  it('is read, answered and closed', async () => {
    const resident = stage.resident('sms', '+447700900110');
    const id = await resident.join('my rent');
    const path = `/api/desk/handovers/${id}`;
    const sam = await screenOf(SAM);
    expect((await sam.post(`${path}/take`)).status).toBe(200);
    const said = { clientId: 'client-1', text: '  Hello, I can help.  ' };
    expect((await sam.post(`${path}/reply`, said)).status).toBe(200);
    expect((await sam.post(`${path}/reply`, said)).status).toBe(200);
    const { body } = await sam.get(path);
    expect(body).toMatchObject({
      form: 'text',
      phone: '+447700900110',
      handover: { id, status: 'active', mine: true, advisor: 'Sam Okafor', channel: 'sms' },
    });
    expect(body.entries.map((entry: { author: string }) => entry.author)).toEqual([
      'resident',
      'parley',
      'system',
      'advisor',
    ]);
    expect(body.entries[3]).toMatchObject({
      text: 'Hello, I can help.',
      advisor: 'Sam',
      clientId: 'client-1',
    });
    // A resident's message id is their provider's business.
    expect(body.entries[0].clientId).toBeUndefined();
    const after = await sam.get(`${path}?after=3`);
    expect(after.body.entries.map((entry: { sequence: number }) => entry.sequence)).toEqual([4]);
    expect((await sam.post(`${path}/typing`)).status).toBe(200);
    expect((await sam.post(`${path}/close`)).status).toBe(200);
    expect(code(await sam.post(`${path}/reply`, { ...said, clientId: 'client-2' }))).toEqual([409, 'ended']);
  });

  it('is for who holds it', async () => {
    const id = await stage.resident('web', 'held').join();
    const [sam, asha] = [await screenOf(SAM), await screenOf(ASHA)];
    await sam.post(`/api/desk/handovers/${id}/take`);
    const reply = { clientId: 'client-3', text: 'Hello' };
    expect(code(await asha.post(`/api/desk/handovers/${id}/reply`, reply))).toEqual([403, 'not-allowed']);
    expect(code(await asha.post(`/api/desk/handovers/${id}/close`))).toEqual([403, 'not-allowed']);
    expect(code(await asha.post(`/api/desk/handovers/${id}/take`))).toEqual([409, 'already-taken']);
    expect((await asha.get(`/api/desk/handovers/${id}`)).body.handover).toMatchObject({
      mine: false,
      advisor: 'Sam Okafor',
    });
    expect((await sam.post(`/api/desk/handovers/${id}/release`)).status).toBe(200);
    expect((await asha.post(`/api/desk/handovers/${id}/take`)).status).toBe(200);
  });
});

describe('bad input', () => {
  it('answers 4xx with plain words, stores nothing and echoes nothing', async () => {
    const id = await stage.resident('web', 'bad').join();
    const sam = await screenOf(SAM);
    await sam.post(`/api/desk/handovers/${id}/take`);
    const reply = `/api/desk/handovers/${id}/reply`;
    const { cookie, csrf } = sam;
    const before = (await stage.resident('web', 'bad').transcript()).length;
    const bad: [number, Ask][] = [
      [400, { raw: '{' }],
      [400, { raw: '[]' }],
      [400, { raw: '"text"' }],
      [400, { body: { clientId: 'client-9', text: '   ' } }],
      [400, { body: { clientId: 'client-9', text: 'x'.repeat(4001) } }],
      [400, { body: { clientId: '<script>', text: 'x' } }],
      [400, { body: { clientId: 9, text: 'x' } }],
      [400, { body: { text: 'x' } }],
      [400, { raw: '{"clientId":"client-9","__proto__":{"text":"x"}}' }],
      [400, { body: {}, headers: { 'content-type': 'text/plain' } }],
      [413, { raw: JSON.stringify({ clientId: 'client-9', text: 'x'.repeat(70_000) }) }],
      [415, { raw: '{}', headers: { 'content-encoding': 'zstd-of-my-own' } }],
    ];
    for (const [status, request] of bad) {
      const answer = await ask('POST', reply, { cookie, csrf, ...request });
      expect(answer.status).toBe(status);
      expect(JSON.stringify(answer.body)).not.toContain('script');
    }
    expect((await sam.get('/api/desk/handovers/no such id')).status).toBe(400);
    expect((await sam.get('/api/desk/handovers/%E0%A4%A')).status).toBe(400);
    expect((await sam.get('/api/desk/handovers/unknown')).status).toBe(404);
    expect((await sam.get(`/api/desk/handovers/${id}?after=-1`)).status).toBe(400);
    expect((await stage.resident('web', 'bad').transcript()).length).toBe(before);
  });

  it('says what cannot be stored as what can', async () => {
    const id = await stage.resident('web', 'nul').join();
    const sam = await screenOf(SAM);
    await sam.post(`/api/desk/handovers/${id}/take`);
    const text = 'a\u0000b \ud800 <b>c</b>';
    expect((await sam.post(`/api/desk/handovers/${id}/reply`, { clientId: 'client-10', text })).status).toBe(
      200,
    );
    const last = (await stage.resident('web', 'nul').transcript()).at(-1);
    expect(last?.author).toBe('advisor');
    expect(last?.text).toContain('<b>c</b>');
  });

  it('survives whatever is sent to sign in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.json(),
          fc
            .record({ email: fc.string({ unit: 'binary' }), password: fc.string({ unit: 'binary' }) })
            .map((body) => JSON.stringify(body)),
          fc.string({ unit: 'binary', maxLength: 200 }),
        ),
        fc.nat(250),
        async (raw, host) => {
          const headers = { 'x-forwarded-for': `198.51.100.${host}` };
          const { status, body } = await ask('POST', '/api/staff/sign-in', { raw, headers });
          expect([400, 401, 429]).toContain(status);
          expect(typeof body.error.message).toBe('string');
        },
      ),
      { numRuns: 150, seed: 20261123 },
    );
  });
});

describe('live news', () => {
  it('tells a screen what changes, and what it missed when it comes back', async () => {
    const sam = await screenOf(SAM);
    const first = await openEvents(sam.cookie);
    await first.until((text) => text.includes('event: ready'));
    const resident = stage.resident('web', 'live');
    const id = await resident.join();
    const conversation = await resident.conversationId();
    await first.until((text) => text.includes(`{"kind":"entries","conversation":"${conversation}"}`));
    expect(first.text()).toContain('data: {"kind":"queue"}');
    const lastId = [...first.text().matchAll(/^id: (.+)$/gm)].at(-1)?.[1] ?? '';
    first.close();

    await sam.post(`/api/desk/handovers/${id}/take`);
    const second = await openEvents(sam.cookie, { 'last-event-id': lastId });
    await second.until((text) => text.includes('event: ready'));
    expect(dataOf(second.text())).toEqual([{ kind: 'queue' }, { kind: 'entries', conversation }]);
    second.close();

    const third = await openEvents(sam.cookie, { 'last-event-id': 'of-another-server.7' });
    await third.until((text) => text.includes('event: ready'));
    expect(dataOf(third.text())).toEqual([{ kind: 'everything' }]);
    third.close();
  });

  it('is not kept alive, nor keeps a session alive, by itself', async () => {
    const sam = await screenOf(SAM);
    const seen = async () =>
      (await stage.database.db.select({ at: staffSessions.seenAt }).from(staffSessions)).map(({ at }) => at);
    const before = await seen();
    stage.setTime(new Date(MONDAY_10AM.getTime() + 30 * 60_000));
    const stream = await openEvents(sam.cookie);
    await stream.until((text) => text.includes('event: ready'));
    stream.close();
    await ask('GET', '/api/desk/queue', { cookie: sam.cookie, headers: { 'x-parley-background': '1' } });
    expect(await seen()).toEqual(before);
    await ask('GET', '/api/desk/queue', { cookie: sam.cookie });
    expect(await seen()).not.toEqual(before);
    stage.setTime(MONDAY_10AM);
  });
});

function dataOf(text: string): unknown[] {
  return [...text.matchAll(/^data: (\{"kind".+)$/gm)].map(([, data]) => JSON.parse(data ?? ''));
}

async function openEvents(cookie: string, headers: Record<string, string> = {}) {
  const abort = new AbortController();
  const response = await fetch(`${url}/api/desk/events`, {
    headers: { cookie, accept: 'text/event-stream', ...headers },
    signal: abort.signal,
  });
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let read = '';
  return {
    text: () => read,
    close: () => abort.abort(),
    /** Reads on until the text so far satisfies; jest's own limit ends it if it never does. */
    async until(satisfied: (text: string) => boolean): Promise<void> {
      while (!satisfied(read)) {
        const chunk = await reader?.read();
        if (!chunk || chunk.done) throw new Error(`the stream ended after: ${read}`);
        read += decoder.decode(chunk.value, { stream: true });
      }
    },
  };
}

describe('who goes away', () => {
  /** A database that does not say who is at the desk, and everything else. */
  function silentDesk(): DeskPorts {
    const { database, desk } = stage;
    const db = new Proxy(database.db, {
      get(target, name) {
        const value = Reflect.get(target, name);
        if (name !== 'select') return typeof value === 'function' ? value.bind(target) : value;
        return (fields?: object) => {
          if (fields && Object.keys(fields).join() === 'id,teams') throw new Error('the database is away');
          return Reflect.apply(value, target, fields ? [fields] : []);
        };
      },
    });
    return { ...desk, database: { ...database, db } };
  }

  it('has done so although those who wait could not be told, which operators hear', async () => {
    const told: unknown[] = [];
    const there = await serve({}, { desk: silentDesk(), onError: (error) => told.push(error) });
    const sam = await screenOf(SAM);
    const response = await fetch(`${there.url}/api/desk/presence`, {
      method: 'PUT',
      headers: {
        ...{ cookie: sam.cookie, 'x-csrf-token': sam.csrf, origin: there.url },
        'content-type': 'application/json',
      },
      body: JSON.stringify({ state: 'away' }),
    });
    expect(await response.json()).toMatchObject({ presence: { state: 'away' } });
    there.server.closeAllConnections();
    await new Promise((closed) => there.server.close(closed));
    expect(told).toEqual([expect.objectContaining({ message: 'the database is away' })]);
    expect(defects).toEqual([]);
  });
});
