import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApp } from '../../../src/server/app.ts';
import { staffRoutes } from '../../../src/server/routes/staff.ts';
import { understandingRoutes } from '../../../src/server/routes/understanding.ts';
import { type DeskStage, deskSettings, openDeskStage, PASSWORD, WEAK } from '../../desk/desk-stage.ts';
import { TOPICS, understanding } from '../../understanding/topics.ts';

let stage: DeskStage;
let server: Server;
let url: string;
const defects: unknown[] = [];

beforeAll(async () => {
  stage = await openDeskStage();
  await stage.addMember('Sam Okafor');
  await stage.addMember('Ed Itor', ['editor']);
  await stage.addMember('Gate Keeper', ['attendant']);
  const { database, desk } = stage;
  const gate = { database, clock: desk.clock, rules: deskSettings, secure: false };
  const title = (id: string) => TOPICS.find((topic) => topic.id === id)?.title;
  const app = createApp({
    log: (_request, _response, next) => next(),
    trustProxy: 0,
    secure: false,
    onDefect: (error) => defects.push(error),
    routes: [
      staffRoutes({ ...gate, council: 'Fernley Borough Council', strength: WEAK }),
      understandingRoutes({ gate, understanding: () => understanding, title }),
    ],
  });
  server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await stage.close();
  expect(defects).toEqual([]);
});

interface Screen {
  readonly cookie?: string;
  readonly csrf?: string;
}

async function post(path: string, body: string, { cookie, csrf }: Screen = {}) {
  const response = await fetch(url + path, {
    method: 'POST',
    headers: {
      origin: url,
      'content-type': 'application/json',
      ...(cookie && { cookie }),
      ...(csrf && { 'x-csrf-token': csrf }),
    },
    body,
  });
  // biome-ignore lint/suspicious/noExplicitAny: whatever the server sent, for the test to look at.
  const sent: any = await response.json();
  return { status: response.status, headers: response.headers, body: sent };
}

async function screenOf(name: string): Promise<Screen> {
  const email = `${name.toLowerCase().replace(' ', '.')}@fernley.example`;
  const { headers, body } = await post('/api/staff/sign-in', JSON.stringify({ email, password: PASSWORD }));
  return { cookie: headers.get('set-cookie')?.split(';')[0] ?? '', csrf: body.csrf };
}

const explain = (text: unknown, screen?: Screen) =>
  post('/api/understanding/explain', JSON.stringify({ text }), screen);

describe('explaining a message', () => {
  it.each(['Sam Okafor', 'Ed Itor'])(
    'shows %s the words, the runner-up, the threshold and the reason',
    async (name) => {
      const text = 'when will the bin you missed be emptied';
      const { status, headers, body } = await explain(text, await screenOf(name));
      expect(status).toBe(200);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(body.topics[0]).toMatchObject({
        id: 'missed-bin',
        title: 'Report a missed bin',
        score: expect.any(Number),
      });
      expect(body.topics[1].id).toBe('bin-day');
      expect(body.topics[0].words.map((word: { text: string }) => word.text)).toContain('bin');
      expect(body.threshold).toBeGreaterThan(0);
      expect(body.reason).toMatch(/missed-bin/);
      expect(body.urgent).toMatchObject({ byRule: false });
      // What was asked is not repeated.
      expect(body).not.toHaveProperty('understood');
    },
  );

  it('says what is urgent', async () => {
    const { body } = await explain('i can smell gas', await screenOf('Sam Okafor'));
    expect(body.decision).toMatchObject({ kind: 'urgent', urgent: 'gas-leak' });
    expect(body.reason).toMatch(/urgent/);
  });

  it.each(['', ' ', 'x', '\0', '\ud800', 'bin '.repeat(2500), '<script>alert(1)</script>'])(
    'takes any text (%#)',
    async (text) => {
      const { status, body } = await explain(text, await screenOf('Ed Itor'));
      expect(status).toBe(200);
      expect(body.topics.length).toBeLessThanOrEqual(4);
    },
  );
});

describe('who may not', () => {
  it('is who has not signed in', async () => {
    expect((await explain('bins')).body.error.code).toBe('not-signed-in');
  });

  it('is who has no such role', async () => {
    expect((await explain('bins', await screenOf('Gate Keeper'))).body.error.code).toBe('not-allowed');
  });

  it("is a page that is not ours, without the session's secret", async () => {
    const { cookie } = await screenOf('Ed Itor');
    expect((await explain('bins', { cookie: cookie ?? '' })).body.error.code).toBe('not-allowed');
  });
});

describe('what cannot be read', () => {
  it.each([
    '{}',
    '[]',
    'null',
    '"bins"',
    '{"text":7}',
    '{"text":',
    JSON.stringify({ text: 'a'.repeat(10_001) }),
  ])('is refused in words: %.20s', async (body) => {
    const answer = await post('/api/understanding/explain', body, await screenOf('Ed Itor'));
    expect([answer.status, answer.body.error.code]).toEqual([400, 'malformed-request']);
  });

  it('is refused when it is too large', async () => {
    const body = JSON.stringify({ text: 'a'.repeat(70_000) });
    const answer = await post('/api/understanding/explain', body, await screenOf('Ed Itor'));
    expect(answer.body.error.code).toBe('too-large');
  });
});
