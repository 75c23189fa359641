/** Our own widget on the council's pages, and a resident who uses it: what its suites share. */
import { afterAll, afterEach, beforeAll, beforeEach, expect } from '@jest/globals';
import axe from 'axe-core';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { Say } from '../../src/conversation/message.ts';
import { chromium } from '../environment/chromium.ts';
import { describeWith } from '../environment/need.ts';
import { launchBrowser, PATIENCE_MS } from './browser.ts';
import { buildWidget, startCouncilSite } from './council-site.ts';

const COLLECTIONS: Say = {
  text: [
    'Your next collections at **12 Fern Street**:',
    '',
    '- **Black bin**: Tuesday 24 November',
    '- **Blue bin**: Tuesday 1 December',
    '',
    'See [what goes in it](/topics/waste) or https://www.gov.uk/recycling.',
  ].join('\n'),
  quickReplies: ['Remind me', 'Something else'],
  attachments: [{ contentType: 'text/calendar', name: 'bin-days.ics', path: '/files/bin-day/abc.ics' }],
};

const UNSAFE = [
  '<img src=x onerror="window.stolen = 1">',
  '[one](javascript:window.stolen=1)',
  '[two](//evil.example/x)',
  '[three](/\\evil.example)',
  '[four](data:text/html,x)',
  '[five](/safe?a=1&b=2)',
  '[six](https://safe.example/a_(b))',
].join('\n\n');

const NUMBERS =
  'Ring **0800 111 999**, [us](/contact) on 01632 960000, [our waste team](tel:01632960100), 116 123 or **999**. It costs £999 or £1,999, reference 12345 or SP-999-X8K, at 999 Harrow Lane.';

export function bot(text: string): readonly Say[] {
  if (/bin day/.test(text)) return [COLLECTIONS];
  if (/unsafe/.test(text)) return [{ text: UNSAFE }];
  if (/who to ring/.test(text)) return [{ text: NUMBERS }];
  if (/quiet/.test(text)) return [];
  if (/strike/.test(text))
    return [{ text: '**Crews are on strike** until Friday.' }, { text: `You said: ${text}` }];
  return [{ text: `You said: ${text}` }];
}

/** The built widget's file. */
export let widget: string;
/** The council's site, of all tests of a suite. */
export let site: Awaited<ReturnType<typeof startCouncilSite>>;
export let browser: Browser;
/** Of the visit of the test that runs. */
export let context: BrowserContext;
export let page: Page;
/** What the page complained of: errors, and what it asked of other servers. */
let complaints: string[] = [];

/** A suite in which tests make a visit each, and end with nothing complained of. */
export function describeWidget(title: string, suite: () => void): void {
  describeWith(chromium, title, () => {
    beforeAll(async () => {
      widget = buildWidget();
      site = await startCouncilSite(widget, bot);
      browser = await launchBrowser();
    });
    afterAll(async () => {
      await browser?.close();
      await site?.host.close();
    });
    beforeEach(() => {
      site.gateway.accepted.length = 0;
      site.gateway.typed.length = 0;
      site.gateway.holding = false;
      site.host.defects.length = 0;
      site.hurry = 0;
      site.greetings = [];
      site.off = undefined;
    });
    afterEach(async () => {
      Object.assign(site.host, { offline: false, refuseSockets: false });
      await context?.close();
      expect({ complaints, defects: site.host.defects }).toEqual({ complaints: [], defects: [] });
    });
    suite();
  });
}

export async function visit(path = '/', options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  page = await context.newPage();
  complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(site.host.url)) complaints.push(`asked for ${request.url()}`);
  });
  await page.goto(site.host.url + path);
}

export const launcher = () => page.getByRole('button', { name: 'Chat with us' });
export const panel = () => page.getByRole('dialog', { name: 'Ask Fernley Council' });
export const log = () => panel().getByRole('log');
export const box = () => panel().getByRole('textbox', { name: 'Your message' });
export const said = (text: string) => log().getByText(text, { exact: true });

export async function say(text: string): Promise<void> {
  await box().fill(text);
  await box().press('Enter');
}

/** The resident's and the others' bubbles in their order on screen. */
export function bubbles(): Promise<string[]> {
  return log().locator('.bubble').allInnerTexts();
}

/** The words of the element that has the keyboard, in the page or in the widget. */
export function focused(): Promise<string> {
  return page.evaluate(`(() => {
    const outer = document.activeElement;
    const inner = outer?.shadowRoot?.activeElement ?? outer;
    return inner?.getAttribute('aria-label') || inner?.id || inner?.className || inner?.localName || '';
  })()`);
}

/** What a screen reader would call what has the keyboard: its label, or the first line of its text. */
export function focusedName(): Promise<string> {
  return page.evaluate(`(() => {
    const it = document.activeElement.shadowRoot.activeElement;
    return it.ariaLabel ?? it.innerText.split('\\n')[0];
  })()`);
}

export function contact(): string {
  return site.gateway.accepted.at(-1)?.contact ?? '';
}

export function styleOf(element: Locator, property: string): Promise<string> {
  return element.evaluate(
    (it, name) => it.ownerDocument.defaultView?.getComputedStyle(it).getPropertyValue(name) ?? '',
    property,
  );
}

/** What axe objects to, once nothing on the page is still fading in: contrast is measured through opacity. */
export async function problems(): Promise<string[]> {
  await page.evaluate(`Promise.all(
    [document, document.getElementById('parley-chat')?.shadowRoot]
      .flatMap((root) => root?.getAnimations() ?? [])
      .filter((it) => it.effect.getComputedTiming().iterations !== Infinity)
      .map((it) => it.finished.catch(() => {}))
  )`);
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>('axe.run(document)');
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((it) => `${it.html} ${it.failureSummary}`).join(' ')}`,
  );
}

export async function expectSoon(condition: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`It did not come about within ${PATIENCE_MS / 1000} seconds.`);
    await page.waitForTimeout(50);
  }
}
