/** Advisors at their desks in a real browser: signing in, looking, and what the browser complained of. */
import { expect } from '@jest/globals';
import axe from 'axe-core';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { PASSWORD } from '../desk/desk-stage.ts';
import { launchBrowser, openPage } from './browser.ts';

export interface Desk {
  readonly page: Page;
  readonly context: BrowserContext;
  /** The row of a conversation in the list. */
  row(name: string | RegExp): Locator;
  readonly log: Locator;
  readonly replyBox: Locator;
  button(name: string | RegExp): Locator;
}

export interface DeskBrowser {
  /** What any page complained of; a test ends with none. */
  readonly complaints: string[];
  /**
   * Opens a browser of its own for a member of staff and signs in. `url` is the server's, or a line's to it. The
   * page's clock goes by itself, and a test may put it forward.
   */
  sitDown(url: string, email: string, path?: string): Promise<Desk>;
  /** Everyone leaves. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

export async function openDeskBrowser(): Promise<DeskBrowser> {
  const browser: Browser = await launchBrowser();
  const contexts: BrowserContext[] = [];
  const complaints: string[] = [];
  return {
    complaints,
    async sitDown(url, email, path = '/desk/') {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      contexts.push(context);
      await context.clock.install();
      const page = await openPage(context, complaints);
      await page.goto(url + path);
      await signIn(page, email);
      return deskOn(page, context);
    },
    async clear() {
      for (const context of contexts.splice(0)) await context.close();
    },
    close: () => browser.close(),
  };
}

export async function signIn(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

function deskOn(page: Page, context: BrowserContext): Desk {
  return {
    page,
    context,
    row: (name) => page.getByRole('link', { name }),
    log: page.getByRole('log'),
    replyBox: page.getByLabel('Your reply'),
    button: (name) => page.getByRole('button', { name, exact: typeof name === 'string' }),
  };
}

/** Waits until that has the focus. */
export async function isFocused(locator: Locator): Promise<void> {
  await locator.and(locator.page().locator(':focus')).waitFor();
}

/**
 * Names of what the browser keeps. To be asked again and again from here: the page's security headers forbid the eval
 * by which Playwright's own `waitForFunction` would ask there.
 */
export function keptBy(page: Page): Promise<string> {
  return page.evaluate('Object.keys(localStorage).join()');
}

/** Whether it stands within what is shown of a place that scrolls. */
export async function isInSight(locator: Locator, scroller: Locator): Promise<boolean> {
  const [own, shown] = [await locator.boundingBox(), await scroller.boundingBox()];
  if (!own || !shown) return false;
  return own.y >= shown.y && own.y + own.height <= shown.y + shown.height;
}

/** What axe finds on the page as it stands. */
export async function problemsOf(shown: Page): Promise<string[]> {
  await shown.evaluate(axe.source);
  const { violations } = await shown.evaluate<axe.AxeResults>(
    "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
  );
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

/** Pixels by which the page itself scrolls down, where it should stand still and its parts scroll. */
export async function downwardsOf(shown: Page): Promise<number> {
  return shown.evaluate<number>(
    'document.documentElement.scrollHeight - document.documentElement.clientHeight',
  );
}

/** Pixels by which the page is wider than the screen. */
export async function sidewaysOf(shown: Page): Promise<number> {
  return shown.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
}

const SHOTS = process.env.SHOTS;

/**
 * Nothing for axe to complain of and nothing to scroll sideways for, wide and narrow. With `SHOTS` set to a folder,
 * pictures of it are kept there.
 */
export async function looksWell(page: Page, name: string): Promise<void> {
  for (const [width, height] of [
    [1280, 900],
    [320, SHOTS ? 2400 : 640],
  ] as const) {
    await page.setViewportSize({ width, height });
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}-${width}.png` });
    expect(await problemsOf(page)).toEqual([]);
    expect(await sidewaysOf(page)).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** In the dark colours, which have pairs of their own. */
export async function looksWellAtNight(page: Page, name: string): Promise<void> {
  // Without motion the colours are there at once, not on their way from the light ones.
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}-dark.png` });
  expect(await problemsOf(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: null });
}
