import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import type { RunningParley } from '../../src/composition/server.ts';
import { addStaff } from '../../src/desk/accounts.ts';
import { openSession } from '../../src/desk/sessions.ts';
import { ACCESS } from '../../src/server/access.ts';
import { ensureConversation } from '../../src/store/conversations.ts';
import { rowsOf } from '../../src/store/database.ts';
import { joinQueue } from '../../src/store/handovers.ts';
import { findStaff, ROLES } from '../../src/store/staff.ts';
import { deskSettings, MONDAY_10AM, WEAK } from '../desk/desk-stage.ts';
import { startTestParley } from './running.ts';

let parley: RunningParley;
/** What the console sends of somebody who may do everything. */
let staff: Record<string, string>;
beforeAll(async () => {
  parley = await startTestParley();
  const { database } = parley.core;
  const who = { email: 'all@fernley.example', name: 'Al Lall', roles: ROLES, password: 'a long password' };
  const added = await addStaff(database, who, MONDAY_10AM, WEAK);
  const account = added.kind === 'refused' ? undefined : await findStaff(database.db, added.id);
  if (!account) throw new Error('an account was not made');
  const { token, csrf } = await openSession(database.db, account, deskSettings, MONDAY_10AM);
  staff = { cookie: `parley-staff=${token}`, 'x-csrf-token': csrf };
});
afterAll(() => parley?.stop());

const ENDPOINTS: readonly (readonly [string, string])[] = [
  ['GET', '/'],
  ['GET', '/topics/waste'],
  ['GET', '/answers/council-tax-pay'],
  ['GET', '/files/bin-day/some-token-of-twenty-letters.ics'],
  ['GET', '/health/live'],
  ['GET', '/health/ready'],
  ['GET', '/metrics'],
  ['GET', '/widget.js'],
  ['GET', '/assets/council.css'],
  ['POST', '/v3/directline/tokens/generate'],
  ['POST', '/v3/directline/tokens/refresh'],
  ['POST', '/v3/directline/conversations'],
  ['GET', '/v3/directline/conversations/some-id'],
  ['GET', '/v3/directline/conversations/some-id/activities'],
  ['POST', '/v3/directline/conversations/some-id/activities'],
  ['POST', '/v3/directline/conversations/some-id/upload'],
  ['POST', '/channels/sms/twilio'],
  ['POST', '/channels/sms/twilio/status'],
  ['GET', '/pocket-phone'],
  ['GET', '/pocket-phone/messages'],
  ['POST', '/pocket-phone/messages'],
  ['POST', '/api/staff/sign-in'],
  ['GET', '/api/staff/me'],
  ['POST', '/api/staff/sign-out'],
  ['GET', '/api/desk/queue'],
  ['GET', '/api/desk/handovers/some-id'],
  ['POST', '/api/desk/handovers/some-id/take'],
  ['POST', '/api/desk/handovers/some-id/reply'],
  ['GET', '/desk'],
  ['POST', '/back-office/status'],
  ['GET', '/open311/v2/services.xml'],
  ['GET', '/open311/v2/services/pothole.json'],
  ['GET', '/open311/v2/requests.json'],
  ['POST', '/open311/v2/requests.xml'],
  ['GET', '/open311/v2/requests/SP-K47-Q2X.json'],
  ['GET', '/api/exports/requests.csv'],
];

const HOSTILE = [
  '',
  '\u0000',
  '\ud800',
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{',
  '[]',
  'null',
  '<script>alert(1)</script>',
  'a'.repeat(10_000),
  `{"type":"message","text":"${'x'.repeat(10_000)}"}`,
  'From=%2B447700900123&Body=%00',
  '%',
];

const TYPES = [
  'application/json',
  'application/x-www-form-urlencoded',
  'text/plain',
  'multipart/form-data',
  'no/such;;',
];

describe.each(ENDPOINTS)('%s %s', (method, path) => {
  it('answers anything with less than a 500 and nothing unescaped', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 200 }), fc.json()),
        fc.constantFrom(...TYPES),
        fc.webQueryParameters(),
        fc.option(fc.stringMatching(/^[\w .=+/-]{1,40}$/)),
        async (body, type, query, authorization) => {
          const response = await fetch(`${parley.url}${path}?${query}`, {
            method,
            // As a page of ours asks, so that it comes further than the door.
            headers: {
              ...{ 'content-type': type, 'sec-fetch-site': 'same-origin' },
              ...(authorization && { authorization }),
            },
            ...(method === 'POST' && { body }),
          });
          const text = await response.text();
          expect(response.status).toBeLessThan(500);
          expect(text).not.toContain('<script>alert(1)');
        },
      ),
      { numRuns: 25 },
    );
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

/** A stream of news does not end, and whoever has signed out comes no further. */
const STAFF_ROUTES = Object.keys(ACCESS).filter((access) => !/events$|sign-out$|\/revoke/.test(access));

const FIELDS = [
  ...[
    'email',
    'password',
    'tags',
    'note',
    'reason',
    'text',
    'clientId',
    'dialog',
    'to',
    'team',
    'kind',
    'id',
  ],
  ...[
    'why',
    'subject',
    'audience',
    'rounds',
    'sms',
    'more',
    'title',
    'startsAt',
    'endsAt',
    'revision',
    'live',
  ],
  ...[
    'sequence',
    'before',
    'after',
    'q',
    'tag',
    'limit',
    'known',
    'words',
    'must',
    'body',
    'questions',
    'topic',
  ],
  ...[
    'phrases',
    'typed',
    'at',
    'phone',
    'reference',
    'again',
    'preferences',
    'state',
    'version',
    'form',
    'key',
  ],
];
const WORD = fc.constantFrom(
  '',
  'a',
  '\u0000',
  '\ud800',
  'some-id',
  '2026-11-23T10:00:00Z',
  '999999999999999_x',
);
const NUMBER = fc.constantFrom(-1, 0, 1, 1.5, 3e9, 1e21);
const VALUE = fc.oneof(WORD, NUMBER, fc.array(WORD, { maxLength: 2 }), fc.dictionary(WORD, WORD), fc.json());

describe.each(STAFF_ROUTES)('%s, signed in', (access) => {
  const [method = '', path = ''] = access.split(' ');
  it('answers anything with less than a 500', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom(...FIELDS), VALUE),
        fc.constantFrom('some-id', 'article', '%00', '1'),
        fc.webQueryParameters(),
        async (body, id, query) => {
          const response = await fetch(`${parley.url}${path.replaceAll(/:\w+/g, id)}?${query}`, {
            method,
            headers: { ...staff, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
            ...(method !== 'GET' && { body: JSON.stringify(body) }),
          });
          await response.arrayBuffer();
          expect(response.status).toBeLessThan(500);
        },
      ),
      { numRuns: 10 },
    );
  });
});

describe('what the database cannot hold', () => {
  const ask = async (path: string, body: unknown) => {
    const response = await fetch(`${parley.url}${path}`, {
      method: 'POST',
      headers: { ...staff, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };

  /** The path of a conversation that we have taken. */
  async function taken(): Promise<string> {
    const { db } = parley.core.database;
    const key = { channel: 'web', account: 'default', contact: randomUUID() };
    const conversationId = await ensureConversation(db, key, randomUUID(), MONDAY_10AM);
    const handover = { id: randomUUID(), conversationId, priority: 'normal', reason: '' } as const;
    await joinQueue(db, handover, MONDAY_10AM);
    const path = `/api/desk/handovers/${handover.id}`;
    expect(await ask(`${path}/take`, {})).toMatchObject({ status: 200 });
    return path;
  }

  it('is the email of nobody', async () => {
    expect((await ask('/api/staff/sign-in', { email: '\0@x', password: 'x' })).status).toBe(401);
  });

  it('is kept as a sign that stands for it: tags of a conversation', async () => {
    const path = await taken();
    expect((await ask(`${path}/tags`, { tags: ['\0a'] })).status).toBe(200);
    expect((await ask(`${path}/close`, { tags: ['\ud800b'] })).status).toBe(200);
    const { body } = await ask('/api/desk/search', { tag: '\ud800b' });
    expect(body).toMatchObject({ handovers: [{ tags: ['\uFFFDb'] }] });
  });

  it('is kept as a sign that stands for it: a broadcast and why it is sent back', async () => {
    const { body } = await ask('/api/broadcasts', {
      ...{ title: 'Flood\0', subject: '\0', sms: 'Water is coming.\0' },
      audience: { to: 'rounds', rounds: ['\0'] },
    });
    expect(body).toMatchObject({ id: expect.any(String), status: 'draft' });
    // A draft is not sent back.
    expect((await ask(`/api/broadcasts/${body.id}/send-back`, { why: '\0' })).status).toBe(409);
  });

  it('is refused where it is a number or a moment', async () => {
    const path = await taken();
    expect([
      (await ask(`${path}/got-wrong`, { sequence: 3_000_000_000 })).status,
      (await ask(`${path}/retry`, { sequence: 3_000_000_000 })).status,
      (await ask('/api/desk/search', { before: '999999999999999_x' })).status,
    ]).toEqual([400, 400, 400]);
  });

  it('is refused where it is nested deeper than anything of ours', async () => {
    const deep = `{"kind":"notice","id":"a","body":{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}}`;
    const response = await fetch(`${parley.url}/api/editor/preview`, {
      method: 'POST',
      headers: { ...staff, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
      body: deep,
    });
    expect(response.status).toBe(400);
  });
});

describe('odd requests', () => {
  const status = async (path: string, init: RequestInit = {}) =>
    (await fetch(`${parley.url}${path}`, init)).status;

  it.each([
    '/%',
    '/%00',
    '/files/%E0%A4%A',
    '/answers/%2e%2e%2fpackage.json',
    '/assets/..%2f..%2fpackage.json',
    '/no/such/page',
  ])('refuses the path %s plainly', async (path) => {
    expect([400, 403, 404]).toContain(await status(path));
  });

  it.each(
    ENDPOINTS.filter(([method, path]) => method === 'POST' && !/conversations|phone.messages/.test(path)),
  )('refuses more than a megabyte at %s %s', async (_method, path) => {
    const body = JSON.stringify({ text: 'x'.repeat(1_100_000) });
    const headers = { 'content-type': 'application/json', origin: parley.url };
    expect([401, 403, 413]).toContain(await status(path, { method: 'POST', body, headers }));
  });

  it('tells programs in JSON and people in a page', async () => {
    const json = await fetch(`${parley.url}/no/such`, { headers: { accept: 'application/json' } });
    expect(await json.json()).toEqual({
      error: { code: 'not-found', message: 'There is nothing at that address.' },
    });
    const page = await fetch(`${parley.url}/no/such`, { headers: { accept: 'text/html' } });
    expect(page.headers.get('content-type')).toMatch(/html/);
  });

  it('stores nothing for any of it', async () => {
    const rows = await rowsOf<{ n: number }>(
      parley.core.database.db,
      sql`SELECT count(*)::int AS n FROM inbox WHERE text LIKE '%<script>%' OR channel NOT IN ('web', 'sms')`,
    );
    expect(rows[0]?.n).toBe(0);
  });
});
