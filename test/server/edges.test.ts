import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import type { RunningParley } from '../../src/composition/server.ts';
import { rowsOf } from '../../src/store/database.ts';
import { startTestParley } from './running.ts';

let parley: RunningParley;
beforeAll(async () => {
  parley = await startTestParley();
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
            headers: { 'content-type': type, ...(authorization && { authorization }) },
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
