import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { govukPayWebhook } from '../../providers/govuk-pay/webhook.ts';
import type { Database } from '../../src/store/database.ts';
import { openTestDatabase } from '../environment/database.ts';
import { type Site, startSite } from './site.ts';
import { clearPayments, makeHirings, Stage } from './stage.ts';

let database: Database;
let stage: Stage;
let site: Site;

beforeAll(async () => {
  database = await openTestDatabase();
  await makeHirings(database.db);
});
afterAll(() => database.close());
beforeEach(async () => {
  await clearPayments(database.db);
  stage = new Stage(database);
  site = await startSite(stage, (provider) =>
    Object.assign(provider, { webhook: govukPayWebhook('a secret') }),
  );
});
afterEach(async () => {
  await site.stop();
});

const get = (path: string) => fetch(new URL(path, site.url), { redirect: 'manual' });
const choose = (path: string, choice: string) =>
  fetch(new URL(path, site.url), {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ choice }),
  });

/** Follows the pay link to the pretend page, and makes a choice there. */
async function payWith(choice: string): Promise<{ id: string; subject: string; back: string }> {
  const { id, path, subject, token } = await stage.start();
  const visit = await get(path);
  expect(visit.status).toBe(303);
  const answer = await choose(visit.headers.get('location') ?? '', choice);
  if (choice !== 'pay-and-lose') {
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe(`${site.url}/pay/return/${token}`);
  }
  stage.wait(5);
  return { id, subject, back: `/pay/return/${token}` };
}

describe('the pages', () => {
  it.each([
    ['pay', 'Payment received', 'paid'],
    ['decline', 'Your payment did not go through', 'failed: declined'],
    ['cancel', 'You have not paid', 'failed: cancelled'],
  ])('tell at once what came of it: %s', async (choice, heading, told) => {
    const { id, back } = await payWith(choice);
    const page = await (await get(back)).text();
    expect(page).toContain(`<h1 class="govuk-heading-l">${heading}</h1>`);
    expect(await stage.told(id)).toEqual([told]);
  });

  it('say that we are still checking when the answer was lost, and find out', async () => {
    const { id, back } = await payWith('pay-and-lose');
    expect(await (await get(back)).text()).toContain('We are still checking your payment');
    expect(await stage.told(id)).toEqual([]);
    await stage.keep(3, 20);
    expect(await (await get(back)).text()).toContain('Payment received');
    expect(await stage.told(id)).toEqual(['paid']);
  });

  it('let nobody pay a second time', async () => {
    const { id, path } = await stage.start();
    const page = (await get(path)).headers.get('location') ?? '';
    await choose(page, 'pay');
    const again = await choose(page, 'pay');
    expect(await again.text()).toContain('This pretend payment is over');
    stage.wait(5);
    expect(await (await get(path)).text()).toContain('Payment received');
    expect(await stage.told(id)).toEqual(['paid']);
  });

  it('say kindly that a link has run out, and what to do', async () => {
    const { path } = await stage.start();
    stage.wait(3600);
    const answer = await get(path);
    const page = await answer.text();
    expect(answer.status).toBe(200);
    expect(page).toContain('This link has run out');
    expect(page).toContain('No money was taken.');
    expect(page).toContain('ask again');
  });

  it('offer to pay to someone who came back without paying', async () => {
    const { path, token } = await stage.start();
    await get(path);
    await get(new URL((await get(path)).headers.get('location') ?? '').pathname);
    stage.wait(5);
    const page = await (await get(`/pay/return/${token}`)).text();
    expect(page).toContain('You have not paid yet');
    expect(page).toContain('You have until 10:15am to pay.');
    expect(page).toContain(`href="${path}"`);
  });

  it('know small and capital letters for the same, as phones write them', async () => {
    const { path } = await stage.start();
    expect((await get(path.replace(/[^/]+$/, (token) => token.toUpperCase()))).status).toBe(303);
  });

  it('are kept by nobody and tell the next site nothing', async () => {
    const { path, token } = await stage.start();
    for (const one of [path, `/pay/return/${token}`, '/pay/222222222222']) {
      const { headers } = await get(one);
      expect(headers.get('cache-control')).toBe('private, no-store');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-robots-tag')).toBe('noindex');
    }
  });

  it('do not know a link that there is none of', async () => {
    for (const path of ['/pay/222222222222', '/pay/return/222222222222', '/pay/x', '/pay/return/%00']) {
      const answer = await get(path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain('We cannot find that payment');
    }
  });

  it('find the stylesheets, which look like links', async () => {
    for (const path of ['/pay/pay.css', '/stub-pay/stub-pay.css']) {
      expect((await get(path)).headers.get('content-type')).toBe('text/css; charset=utf-8');
    }
  });

  it('escape what is not theirs', async () => {
    const { path, token } = await stage.start();
    await database.db.execute(`UPDATE payments SET description = '<script>alert("1")</script>'`);
    const page = await (await get(`/pay/return/${token}`)).text();
    const pretend = await (await get((await get(path)).headers.get('location') ?? '')).text();
    for (const html of [page, pretend]) {
      expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;');
      expect(html).not.toContain('<script');
    }
  });
});

describe('hostile input', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '%00',
      '%E0%A4',
      '__proto__',
      'constructor',
      '../../etc/passwd',
      '%ud800',
      'a'.repeat(5000),
    ),
    fc.string({ unit: fc.constantFrom(...'23456789bcdfgh'), minLength: 12, maxLength: 12 }),
  );
  const path = fc
    .tuple(fc.constantFrom('/pay/', '/pay/return/', '/stub-pay/', '/payments/govuk-pay'), hostile)
    .map(([start, rest]) => start + (start.endsWith('/') ? encode(rest) : ''));
  const headers = fc.record({
    'content-type': fc.constantFrom(
      'application/x-www-form-urlencoded',
      'application/json',
      'text/plain',
      '',
    ),
    'pay-signature': fc.constantFrom('', 'f'.repeat(64), '\u00ff'.repeat(64), 'é'),
  });

  it('is answered with a plain 4xx, and leaves nothing behind', async () => {
    const live = await stage.start();
    await get(live.path);
    const page = `/stub-pay/${site.stub.provider.name === 'stub-pay' ? '0f9d-unguessable-1' : ''}`;
    await fc.assert(
      fc.asyncProperty(
        fc.oneof({ weight: 4, arbitrary: path }, { weight: 1, arbitrary: fc.constant(page) }),
        fc.constantFrom('GET', 'POST'),
        headers,
        fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.constant('choice=fly'), fc.constant('choice=')),
        async (target, method, sent, body) => {
          const answer = await fetch(`${site.url}${target}`, {
            method,
            redirect: 'manual',
            headers: sent,
            ...(method === 'POST' && { body }),
          });
          const said = await answer.text();
          const fine = target === page && method === 'GET';
          expect(answer.status).toBeGreaterThanOrEqual(fine ? 200 : 400);
          expect(answer.status).toBeLessThan(500);
          expect(said).not.toContain('<script');
        },
      ),
      { numRuns: 400 },
    );
    expect(site.defects).toEqual([]);
    expect(await stage.payment(live.id)).toMatchObject({ status: 'open' });
  });

  it('is refused when it is too long to read', async () => {
    const answer = await fetch(`${site.url}/payments/govuk-pay`, {
      method: 'POST',
      body: 'x'.repeat(1_100_000),
    });
    expect(answer.status).toBe(413);
  });

  function encode(text: string): string {
    if (text.startsWith('%')) return text;
    return encodeURIComponent(text.toWellFormed());
  }
});
