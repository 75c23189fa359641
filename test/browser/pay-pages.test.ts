/** The pages about payments in a browser: walked through, read by axe, and small enough for a small phone. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { requestRefund, stopPayment } from '../../src/store/ask-payment.ts';
import type { Database } from '../../src/store/database.ts';
import { chromium } from '../environment/chromium.ts';
import { openTestDatabase } from '../environment/database.ts';
import { describeWith } from '../environment/need.ts';
import { type Site, startSite } from '../payment/site.ts';
import { clearPayments, makeHirings, Stage } from '../payment/stage.ts';
import { launchBrowser } from './browser.ts';

const WIDTHS = [320, 1280] as const;
/** Set to keep pictures of every page, to be looked at. */
const PICTURES = process.env.PICTURES;

let database: Database;
let browser: Browser;
let stage: Stage;
let site: Site;
let page: Page;

beforeAll(async () => {
  if (!chromium.found) return;
  database = await openTestDatabase();
  await makeHirings(database.db);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await database?.close();
});

describeWith(chromium, 'the pages about payments', () => {
  beforeEach(async () => {
    await clearPayments(database.db);
    stage = new Stage(database);
    site = await startSite(stage);
    page = await browser.newPage();
  });
  afterEach(async () => {
    await page.close();
    await site.stop();
  });

  /** Opens the link that was texted; it leads to the pretend page. */
  async function open() {
    const started = await stage.start();
    await page.goto(`${site.url}${started.path}`);
    return started;
  }

  async function choose(label: string): Promise<void> {
    stage.wait(5);
    await page.getByRole('button', { name: label, exact: true }).click();
  }

  const heading = () => page.getByRole('heading', { level: 1 }).textContent();

  /** Nothing wrong by axe, and nothing wider than the screen, on a small phone and a desktop. */
  async function expectFine(name: string): Promise<void> {
    await page.evaluate(axe.source);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const { violations } = await page.evaluate<axe.AxeResults>('axe.run(document)');
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      if (PICTURES === undefined) continue;
      mkdirSync(PICTURES, { recursive: true });
      await page.screenshot({ path: join(PICTURES, `${name}-${width}.png`), fullPage: true });
    }
  }

  it('lead from the link to "Payment received"', async () => {
    await open();
    expect(await page.getByText('This is a pretend payment page. No money moves.').isVisible()).toBe(true);
    await expectFine('pretend-page');
    await choose('Pay £25.00');
    expect(await heading()).toBe('Payment received');
    await expectFine('paid');
    await page.goBack();
    await page.reload();
    expect(await heading()).toBe('This pretend payment is over');
    await expectFine('pretend-over');
  });

  it('can be used by keyboard alone', async () => {
    await open();
    const label = () => page.evaluate('document.activeElement.textContent');
    for (let presses = 0; presses < 5 && (await label()) !== 'Decline the card'; presses += 1) {
      await page.keyboard.press('Tab');
    }
    stage.wait(5);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Your payment did not go through' }).waitFor();
  });

  it('offer another try after a declined card', async () => {
    stage.startsAnew = true;
    await open();
    await choose('Decline the card');
    expect(await heading()).toBe('Your payment did not go through');
    await expectFine('declined');
    await page.getByRole('link', { name: 'Try again' }).click();
    await choose('Pay £25.00');
    expect(await heading()).toBe('Payment received');
  });

  it('say that nothing was paid after a cancel', async () => {
    await open();
    await choose('Cancel');
    expect(await heading()).toBe('You have not paid');
    await expectFine('cancelled');
  });

  it('say that we are checking, until we know', async () => {
    await open();
    await choose('Pay, but lose the answer');
    expect(await heading()).toBe('The answer was lost');
    await expectFine('answer-lost');
    await page.getByRole('link', { name: 'Go back as a resident would' }).click();
    expect(await heading()).toBe('We are still checking your payment');
    await expectFine('checking');
    stage.wait(60);
    await page.getByRole('link', { name: 'Check again' }).click();
    expect(await heading()).toBe('Payment received');
  });

  it('offer to pay to someone who came back too soon', async () => {
    const { token } = await open();
    stage.wait(5);
    await page.goto(`${site.url}/pay/return/${token}`);
    expect(await heading()).toBe('You have not paid yet');
    await expectFine('not-yet');
  });

  it('say kindly that a link has run out', async () => {
    const { path } = await open();
    stage.wait(3600);
    await page.goto(`${site.url}${path}`);
    expect(await heading()).toBe('This link has run out');
    await expectFine('run-out');
  });

  it('tell of money on its way back', async () => {
    const { id, token } = await open();
    await choose('Pay £25.00');
    const refund = { id: 'refund-1', paymentId: id, amountPence: 2500, reason: 'cancelled' };
    await database.transaction((tx) => requestRefund(tx, refund, stage.now));
    await page.goto(`${site.url}/pay/return/${token}`);
    expect(await heading()).toBe('We are sending back £25.00');
    await expectFine('refunding');
    await stage.keep();
    await page.reload();
    expect(await heading()).toBe('We have sent back £25.00');
  });

  it('say that we cannot take the payment just now', async () => {
    const { path } = await stage.start();
    site.stub.provider.create = async () => ({ kind: 'later', afterSeconds: 5, reason: 'busy' });
    await page.goto(`${site.url}${path}`);
    expect(await heading()).toBe('We cannot take your payment just now');
    await expectFine('busy');
  });

  it('do not know a link that there is none of, nor one that is not wanted any more', async () => {
    await page.goto(`${site.url}/pay/222222222222`);
    expect(await heading()).toBe('We cannot find that payment');
    await expectFine('unknown-link');
    const { path, subject } = await open();
    await stopPayment(database.db, { purpose: 'hire', subject }, stage.now);
    await page.goto(`${site.url}${path}`);
    expect(await heading()).toBe('You have not paid');
  });
});
