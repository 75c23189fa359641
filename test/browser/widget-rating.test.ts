/** "Did this help?" under an answer of a whole Parley, in our widget: small, out of the way, and gone when it is answered. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import axe from 'axe-core';
import { sql } from 'drizzle-orm';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { RunningParley } from '../../src/composition/server.ts';
import { rowsOf } from '../../src/store/database.ts';
import { chromium } from '../environment/chromium.ts';
import { describeWith } from '../environment/need.ts';
import { startTestParley } from '../server/running.ts';
import { launchBrowser } from './browser.ts';
import { buildWidget } from './council-site.ts';

const SHOTS = process.env.SHOTS;
const LIBRARY = 'how do i join the library';

describeWith(chromium, 'the question whether an answer helped', () => {
  let parley: RunningParley;
  let widget: string;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    widget = buildWidget();
    parley = await startTestParley({}, () => new Date());
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await parley?.stop();
  });
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.route('**/widget.js', (route) => route.fulfill({ path: widget }));
    await page.goto(parley.url);
    await page.getByRole('button', { name: 'Chat with us' }).click();
  });
  afterEach(async () => {
    await context.close();
    expect(complaints.splice(0)).toEqual([]);
  });

  const log = () => page.getByRole('dialog').getByRole('log');
  const box = () => page.getByRole('dialog').getByRole('textbox', { name: 'Your message' });
  const asks = () => log().getByRole('group', { name: 'Did this help?' });
  const yes = () => asks().getByRole('button', { name: 'Yes, that helped' });
  const no = () => asks().getByRole('button', { name: 'No, that did not help' });

  async function say(text: string): Promise<void> {
    await box().fill(text);
    await box().press('Enter');
  }

  async function problems(): Promise<string[]> {
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<axe.AxeResults>(
      "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
    );
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  }

  /** Presses Shift and Tab until that has the keyboard. */
  async function tabBackTo(name: string): Promise<void> {
    for (let presses = 0; presses < 30; presses += 1) {
      await page.keyboard.press('Shift+Tab');
      const label = await page.evaluate<string | null>(
        "document.activeElement.shadowRoot.activeElement.getAttribute('aria-label')",
      );
      if (label === name) return;
    }
    throw new Error(`${name} was not reached`);
  }

  it('stands under the latest answer alone, small but easy to hit, and axe has nothing to say', async () => {
    await say(LIBRARY);
    await yes().waitFor();
    for (const button of [yes(), no()]) {
      const { width = 0, height = 0 } = (await button.boundingBox()) ?? {};
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
    // The answer is read out; the question under it is there for whoever looks.
    expect(await asks().getAttribute('aria-live')).toBe('off');
    for (const [width, height] of [
      [1280, 800],
      [320, 640],
    ] as const) {
      await page.setViewportSize({ width, height });
      await asks().scrollIntoViewIfNeeded();
      if (SHOTS) await page.screenshot({ path: `${SHOTS}/rating-${width}.png` });
      expect(await problems()).toEqual([]);
      expect(
        await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
      ).toBeLessThanOrEqual(0);
    }
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/rating-dark.png` });
    expect(await problems()).toEqual([]);
    await page.reload();
    await yes().waitFor();
    await say('hello');
    await log().getByText('hello', { exact: true }).waitFor();
    expect(await asks().count()).toBe(0);
    await log().locator('.message.parley').last().waitFor();
    expect(await asks().count()).toBe(0);
  });

  it('is answered by keys, says so in words, and leaves the keyboard at the message box', async () => {
    await say(LIBRARY);
    await no().waitFor();
    await box().focus();
    await tabBackTo('No, that did not help');
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/rating-focus.png` });
    await page.keyboard.press('Enter');
    await log().getByText('That did not help', { exact: true }).waitFor();
    expect(await asks().count()).toBe(0);
    await log().getByText("I've noted that").waitFor();
    await log().getByRole('button', { name: 'Talk to a person' }).waitFor();
    expect(await asks().count()).toBe(0);
    await box().and(page.locator(':focus')).waitFor();
    const { db } = parley.core.database;
    const ended = await rowsOf(db, sql`SELECT ended FROM questions WHERE ended IS NOT NULL`);
    expect(ended).toEqual([{ ended: 'not-helpful' }]);
    await say(LIBRARY);
    await yes().click();
    await log().getByText('glad that helped').waitFor();
    expect(await asks().count()).toBe(0);
  });
});
