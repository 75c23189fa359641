/** A stranger who knows the email of a manager cannot keep them out of the desk. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { knownBrowsers } from '../../src/desk/known-browsers.ts';
import { signInThrottles } from '../../src/store/sign-in-throttle.ts';
import { type DeskStage, openDeskStage, PASSWORD } from '../desk/desk-stage.ts';
import { type DeskHost, openDeskHost } from './desk-host.ts';

const MAX = 'max.hill@fernley.example';
const STRANGER = '198.51.100.7';
const OFFICE = '192.0.2.1';

let stage: DeskStage;
let host: DeskHost;
beforeAll(async () => {
  stage = await openDeskStage();
  await stage.addMember('Max Hill', ['manager']);
  host = await openDeskHost(stage, { browsers: knownBrowsers('a secret for tests') });
});
afterAll(async () => {
  await host.close();
  await stage.close();
});

async function tryFrom(address: string, password: string, cookie = '') {
  const response = await fetch(`${host.url}/api/staff/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: host.url, 'x-forwarded-for': address, cookie },
    body: JSON.stringify({ email: MAX, password }),
  });
  return { status: response.status, cookies: response.headers.getSetCookie() };
}

it('lets somebody in from their own network, and knows their browser from then on', async () => {
  const strangers: number[] = [];
  for (let n = 0; n < 7; n += 1) strangers.push((await tryFrom(STRANGER, 'a guess of strangers')).status);
  expect(strangers).toEqual([401, 401, 401, 401, 401, 401, 429]);
  const { status, cookies } = await tryFrom(OFFICE, PASSWORD);
  expect(status).toBe(200);
  const [, known = ''] = cookies;
  expect(known).toMatch(
    /^parley-staff-browser=[\w-]{22}\.[\w-]{43}; Max-Age=34560000; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/,
  );
  // Now from so many networks that the account is closed to strangers.
  await tryFrom('198.51.100.9', 'a guess of strangers');
  await stage.database.db.update(signInThrottles).set({ failures: 500, blockedUntil: new Date(0) });
  await tryFrom('198.51.100.8', 'a guess of strangers');
  expect((await tryFrom('192.0.2.2', PASSWORD)).status).toBe(429);
  expect((await tryFrom('192.0.2.2', PASSWORD, known.split(';')[0])).status).toBe(200);
  expect(host.defects).toEqual([]);
});
