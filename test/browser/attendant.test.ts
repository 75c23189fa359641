/** The attendant's page and the permit's page in a real browser, against a whole Parley. */
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { RunningParley } from '../../src/composition/server.ts';
import { addStaff } from '../../src/desk/accounts.ts';
import { insertPermit, tipVisits } from '../../src/store/tip-permits.ts';
import { PASSWORD, WEAK } from '../desk/desk-stage.ts';
import { until } from '../environment/child.ts';
import { chromium } from '../environment/chromium.ts';
import { describeWith } from '../environment/need.ts';
import { startTestParley } from '../server/running.ts';
import { launchBrowser } from './browser.ts';

/** The browser's clock is the real one, and says when a visit was. */
const NOW = new Date();
const SHOTS = process.env.SCREENSHOTS;

const dayFrom = (days: number) => new Date(NOW.getTime() + days * 86_400_000).toISOString().slice(0, 10);

describeWith(chromium, 'the page at the gate', () => {
  let parley: RunningParley;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const complaints: string[] = [];
  const tokens = new Map<string, string>();

  beforeAll(async () => {
    parley = await startTestParley({}, NOW);
    const account = { email: 'gate@fernley.example', name: 'Gil Gate', roles: ['attendant'] as const };
    await addStaff(parley.core.database, { ...account, password: PASSWORD }, NOW, WEAK);
    for (const [code, registration, expiresOn] of [
      ['TP-A2B-C2D', 'AB12 CDE', dayFrom(300)],
      ['TP-A3B-C3D', 'AB13 CDE', dayFrom(-2)],
      ['TP-A4B-C4D', 'AB14 CDE', dayFrom(300)],
    ] as const) {
      tokens.set(code, randomUUID());
      const about = {
        id: randomUUID(),
        token: tokens.get(code) ?? '',
        uprn: `u-${code}`,
        conversationId: null,
      };
      await insertPermit(
        parley.core.database.db,
        {
          ...about,
          code,
          registration,
          expiresOn,
          kind: 'standard',
          vehicle: 'van',
          startsOn: dayFrom(-60),
          channel: 'web',
          contact: 'chat',
        },
        NOW,
      );
    }
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await parley?.stop();
  });
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 320, height: 640 } });
    page = await context.newPage();
    page.setDefaultTimeout(60_000);
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      // That the network was away, or a password wrong, is what some of these tests are about.
      if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) {
        complaints.push(message.text());
      }
    });
  });
  afterEach(async () => {
    await context.close();
    expect(complaints.splice(0)).toEqual([]);
  });

  async function signIn(): Promise<void> {
    await page.goto(`${parley.url}/attendant`);
    await page.getByLabel('Email').fill('gate@fernley.example');
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('button', { name: 'Find' }).waitFor();
  }

  async function find(typed: string): Promise<void> {
    await page.getByLabel('Permit code or registration').fill(typed);
    await page.getByRole('button', { name: 'Find' }).click();
  }

  async function visitsOf(code: string): Promise<number> {
    const rows = await parley.core.database.db.select().from(tipVisits);
    return rows.filter(({ uprn }) => uprn === `u-${code}`).length;
  }

  /** At the gate contrast is the enhanced one, for the sun; the council's own header has the usual. */
  async function looksWell(name: string, sun = true): Promise<void> {
    const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    if (sun) rules.push('wcag2aaa');
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate<axe.AxeResults>(
        `axe.run({ runOnly: [${rules.map((rule) => `'${rule}'`).join()}] })`,
      );
      const problems = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
      expect({ name, width, problems }).toEqual({ name, width, problems: [] });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      if (SHOTS !== undefined)
        await page.screenshot({ path: `${SHOTS}/${name}-${width}.png`, fullPage: true });
    }
  }

  it('says plainly that a password was wrong', async () => {
    await page.goto(`${parley.url}/attendant`);
    await looksWell('sign-in');
    await page.getByLabel('Email').fill('gate@fernley.example');
    await page.getByLabel('Password').fill('not the password');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').getByText('That email and password do not match.').waitFor();
  });

  it('finds a permit and marks one visit, however often it is tapped', async () => {
    await signIn();
    await find('ab12cde');
    await page.getByText('Can come in').waitFor();
    await page.getByText('12 visits left').waitFor();
    await looksWell('found');
    const button = page.getByRole('button', { name: 'Mark visit' });
    expect((await button.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(60);
    await button.dblclick();
    await page.getByText('Visit marked at').waitFor();
    await page.getByText('11 visits left').waitFor();
    await looksWell('marked');
    await find('TP A2B C2D');
    await page.getByText('Visit marked at').waitFor();
    expect(await visitsOf('TP-A2B-C2D')).toBe(1);
  });

  it('refuses with the reason', async () => {
    await signIn();
    await find('TP-A3B-C3D');
    await page.getByText('Do not let in').waitFor();
    await page.getByText('This permit has run out.').waitFor();
    expect(await page.getByRole('button', { name: /Mark/ }).count()).toBe(0);
    await looksWell('refused');
  });

  it('keeps visits marked without signal over a reload, shows them as waiting, and sends each once', async () => {
    await signIn();
    await context.setOffline(true);
    await find('AB14 CDE');
    await page.getByRole('button', { name: 'Mark visit anyway' }).click();
    await page.getByText('Marked, waiting for signal').waitFor();
    await page.getByRole('region', { name: 'Waiting to be sent' }).getByText('AB14 CDE at').waitFor();
    await looksWell('waiting');
    expect(await visitsOf('TP-A4B-C4D')).toBe(0);
    await context.setOffline(false);
    await page.reload();
    await page.getByRole('region', { name: 'Waiting to be sent' }).waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Find' }).waitFor();
    await expectVisits('TP-A4B-C4D', 1);
    expect(await page.evaluate("localStorage.getItem('parley-attendant-waiting')")).toBeNull();
  });

  async function expectVisits(code: string, count: number): Promise<void> {
    await until(async () => expect(await visitsOf(code)).toBe(count));
  }

  it('tells of a visit that could not be counted when it was sent', async () => {
    await signIn();
    await context.setOffline(true);
    await find('TP-A3B-C3D');
    await page.getByRole('button', { name: 'Mark visit anyway' }).click();
    await page.getByText('Marked, waiting for signal').waitFor();
    await context.setOffline(false);
    const late = page.getByRole('region', { name: 'Sent, but not counted' });
    await late.getByText('This permit has run out.').waitFor();
    expect(await visitsOf('TP-A3B-C3D')).toBe(0);
  });

  it('comes from the QR code of a permit to its visit', async () => {
    const path = `/permit/${tokens.get('TP-A4B-C4D')}`;
    await page.goto(parley.url + path);
    expect(await page.getByRole('link', { name: 'Mark a visit' }).count()).toBe(0);
    await looksWell('permit', false);
    await signIn();
    await page.goto(parley.url + path);
    await page.getByRole('link', { name: 'Mark a visit' }).click();
    await page.getByText('TP-A4B-C4D').waitFor();
  });
});
