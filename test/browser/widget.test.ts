/** Our own widget on the council's pages, used as residents use it: by keyboard, by touch, on bad lines. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import axe from 'axe-core';
import {
  type Browser,
  type BrowserContext,
  chromium as driver,
  type Locator,
  type Page,
} from 'playwright-core';
import type { Say } from '../../src/conversation/message.ts';
import type { Chat } from '../channels/direct-line/chat.ts';
import { CHROMIUM_ARGUMENTS, chromium, chromiumPath } from '../environment/chromium.ts';
import { describeWith } from '../environment/need.ts';
import { buildWidget, startCouncilSite } from './council-site.ts';
import { isInSight } from './desk-browser.ts';

const SHOTS = process.env.SHOTS;

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

function bot(text: string): readonly Say[] {
  if (/bin day/.test(text)) return [COLLECTIONS];
  if (/unsafe/.test(text)) return [{ text: UNSAFE }];
  if (/quiet/.test(text)) return [];
  if (/strike/.test(text))
    return [{ text: '**Crews are on strike** until Friday.' }, { text: `You said: ${text}` }];
  return [{ text: `You said: ${text}` }];
}

let widget: string;
let site: Chat & { hurry: number; greetings: readonly string[]; off: string | undefined };
let browser: Browser;
let context: BrowserContext;
let page: Page;
/** What the page complained of: errors, and resources it could not load. */
let complaints: string[];

beforeAll(async () => {
  if (!chromium.found) return;
  widget = buildWidget();
  site = await startCouncilSite(widget, bot);
  browser = await driver.launch({ executablePath: chromiumPath ?? '', args: [...CHROMIUM_ARGUMENTS] });
});
afterAll(async () => {
  await browser?.close();
  await site?.host.close();
});

async function visit(path = '/', options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  page = await context.newPage();
  complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(site.host.url)) complaints.push(`asked for ${request.url()}`);
  });
  await page.goto(site.host.url + path);
}

const launcher = () => page.getByRole('button', { name: 'Chat with us' });
const panel = () => page.getByRole('dialog', { name: 'Ask Fernley Council' });
const log = () => panel().getByRole('log');
const box = () => panel().getByRole('textbox', { name: 'Your message' });
const said = (text: string) => log().getByText(text, { exact: true });

async function say(text: string): Promise<void> {
  await box().fill(text);
  await box().press('Enter');
}

/** The resident's and the others' bubbles in their order on screen. */
function bubbles(): Promise<string[]> {
  return log().locator('.bubble').allInnerTexts();
}

/** The words of the element that has the keyboard, in the page or in the widget. */
function focused(): Promise<string> {
  return page.evaluate(`(() => {
    const outer = document.activeElement;
    const inner = outer?.shadowRoot?.activeElement ?? outer;
    return inner?.getAttribute('aria-label') || inner?.id || inner?.className || inner?.localName || '';
  })()`);
}

/** Run before the page's own scripts: notes each message that appears, and whether it is read out. */
const NOTE_ANNOUNCEMENTS = `
  window.heard = [];
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    new MutationObserver((changes) => {
      for (const row of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
        if (!row.classList?.contains('message')) continue;
        const live = row.closest('[role=log]').getAttribute('aria-live');
        window.heard.push([row.querySelector('.bubble').textContent.trim(), live]);
      }
    }).observe(root, { subtree: true, childList: true });
    return root;
  };
`;

const BLOCK_STORAGE = `
  Object.defineProperty(window, 'sessionStorage', {
    get: () => {
      throw new DOMException('blocked', 'SecurityError');
    },
  });
`;

/** What a screen reader would call what has the keyboard: its label, or the first line of its text. */
function focusedName(): Promise<string> {
  return page.evaluate(`(() => {
    const it = document.activeElement.shadowRoot.activeElement;
    return it.ariaLabel ?? it.innerText.split('\\n')[0];
  })()`);
}

function contact(): string {
  return site.gateway.accepted.at(-1)?.contact ?? '';
}

describeWith(chromium, 'the chat widget', () => {
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
    await context.close();
    expect({ complaints, defects: site.host.defects }).toEqual({ complaints: [], defects: [] });
  });

  describe('while there is something that everyone must know', () => {
    const STRIKE = '**Crews are on strike** until Friday.';

    it('greets with it above the welcome, and has it on screen once when the server says it too', async () => {
      site.greetings = [STRIKE];
      await visit();
      await launcher().click();
      await log().getByText('until Friday').waitFor();
      expect(await bubbles()).toEqual([
        'Crews are on strike until Friday.',
        expect.stringContaining('I am an automated assistant'),
      ]);
      await say('what about the strike');
      await said('You said: what about the strike').waitFor();
      expect(await log().getByText('until Friday').count()).toBe(1);
      // On the next page it stands where the server said it.
      await page.reload();
      await said('You said: what about the strike').waitFor();
      expect((await bubbles()).filter((text) => text.includes('until Friday'))).toHaveLength(1);
    });

    it('opens as ever where it cannot be fetched', async () => {
      await visit();
      await page.route('**/greetings.json', (route) => route.fulfill({ status: 503, body: 'no' }));
      await launcher().click();
      await log().getByText('I am an automated assistant').waitFor();
      expect(await bubbles()).toHaveLength(1);
    });
  });

  describe('while the service is switched off', () => {
    const CLOSED = 'Our chat is closed for repair. Ring 01632 960000.';

    it('says so on the page and above the chat, and no more once it is on', async () => {
      site.off = CLOSED;
      await visit();
      await page.getByRole('region', { name: 'Important' }).getByText(CLOSED).waitFor();
      await launcher().click();
      await panel().getByRole('status').filter({ hasText: CLOSED }).waitFor();
      site.off = undefined;
      await say('are you there');
      await panel().getByRole('status').filter({ hasText: CLOSED }).waitFor({ state: 'hidden' });
    });
  });

  describe('by keyboard and screen reader', () => {
    it('opens, is left by Escape, and gives the keyboard back', async () => {
      await visit();
      expect(await panel().count()).toBe(0);
      await launcher().focus();
      await page.keyboard.press('Enter');
      expect(await focused()).toBe('words');
      await page.keyboard.press('Escape');
      expect(await panel().count()).toBe(0);
      expect(await focused()).toBe('launcher');
    });

    it('can be used from the first question to the last without a mouse', async () => {
      await visit();
      await launcher().focus();
      await page.keyboard.press('Enter');
      const last = panel().getByRole('button', { name: 'Talk to a person' });
      await last.waitFor();
      await page.keyboard.press('Shift+Tab');
      expect(await focusedName()).toBe('Add a photo');
      await page.keyboard.press('Shift+Tab');
      expect(await last.evaluate((it) => it.matches(':focus'))).toBe(true);
      for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      await said('When is my bin day?').waitFor();
      await panel().getByRole('button', { name: 'Remind me' }).waitFor();
      expect(await focused()).toBe('words');
      const stops = [];
      for (let presses = 0; presses < 5; presses++) {
        await page.keyboard.press('Shift+Tab');
        stops.push(await focusedName());
      }
      expect(stops).toEqual([
        'Add a photo',
        'Something else',
        'Remind me',
        'Add to your calendar',
        'https://www.gov.uk/recycling',
      ]);
    });

    it('reads out what is new and not what was there before', async () => {
      await visit();
      await context.addInitScript(NOTE_ANNOUNCEMENTS);
      await page.reload();
      await launcher().click();
      await say('one');
      await said('You said: one').waitFor();
      await page.reload();
      await said('You said: one').waitFor();
      await log().and(page.locator('[aria-live=polite]')).waitFor();
      await say('two');
      await said('You said: two').waitFor();
      const heard = (await page.evaluate('heard')) as [string, string][];
      expect(heard.slice(1)).toEqual([
        ['one', 'off'],
        ['You said: one', 'off'],
        ['two', 'polite'],
        ['You said: two', 'polite'],
      ]);
    });

    it('says who spoke, and that a person is a person, in words', async () => {
      await visit();
      await launcher().click();
      await say('hello');
      await said('You said: hello').waitFor();
      site.gateway.write(contact(), { author: 'system', text: '', notice: 'advisor-joined', advisor: 'Sam' });
      site.gateway.write(contact(), { author: 'advisor', text: 'I am *Sam*.', advisor: 'Sam' });
      await said('I am *Sam*.').waitFor();
      await panel().getByText('You are talking to Sam, a person').waitFor();
      expect(await log().locator('.message').last().locator('.by').textContent()).toMatch(
        /Sam\s+Person, council advisor\s+\d+:\d\d[ap]m/,
      );
      expect(await log().locator('.message.parley').last().locator('.by').textContent()).toMatch(
        /Fernley assistant\s+Automated/,
      );
      await said('Sam has joined. You are now talking to a person.').waitFor();
      await box().pressSequentially('er');
      await expectSoon(() => site.gateway.typed.length > 0);
      site.gateway.write(contact(), { author: 'system', text: 'Sam has gone home.', notice: 'advisor-left' });
      await said('Sam has gone home.').waitFor();
      await panel().getByText('Automated assistant', { exact: true }).waitFor();
    });

    it.each([
      [320, 640],
      [1280, 800],
    ])('has nothing axe objects to at %i × %i, light, dark or with forced colours', async (width, height) => {
      for (const media of [
        { colorScheme: 'light' },
        { colorScheme: 'dark' },
        { forcedColors: 'active' },
      ] as const) {
        await visit('/', { viewport: { width, height }, ...media });
        expect(await problems()).toEqual([]);
        await launcher().click();
        await say('When is my bin day?');
        await panel().getByRole('button', { name: 'Remind me' }).waitFor();
        expect(await problems()).toEqual([]);
        site.gateway.write(contact(), { author: 'advisor', text: 'I am here.', advisor: 'Sam' });
        site.gateway.write(contact(), { author: 'system', text: 'Sam left.', notice: 'advisor-left' });
        await said('Sam left.').waitFor();
        await page.route('**/activities', (route) =>
          route.fulfill({ status: 413, json: { error: { message: 'Too long.' } } }),
        );
        await say('x');
        await log().getByText('Not sent. Too long.').waitFor();
        await panel().getByRole('button', { name: 'Start a new chat' }).click();
        expect(await problems()).toEqual([]);
        await context.close();
      }
      await visit();
    });

    it.each([
      ['320 px wide', 320, 640],
      ['zoomed to 200% on a small laptop', 640, 360],
      ['zoomed to 400%', 320, 200],
    ])(
      'fits when %s: covers the page, keeps Tab inside, scrolls one way only',
      async (_name, width, height) => {
        await visit('/', { viewport: { width, height }, reducedMotion: 'reduce' });
        await launcher().click();
        expect(await panel().getAttribute('aria-modal')).toBe('true');
        const area = await panel().boundingBox();
        expect(area).toEqual({ x: 0, y: 0, width, height });
        await say('When is my bin day?');
        await said('When is my bin day?').waitFor();
        await panel().getByRole('button', { name: 'Remind me' }).waitFor();
        for (let presses = 0; presses < 12; presses++) {
          await page.keyboard.press('Tab');
          expect(await page.evaluate('document.activeElement.id')).toBe('parley-chat');
        }
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
        expect(await log().evaluate((it) => it.scrollWidth <= it.clientWidth)).toBe(true);
        const sizes = await panel()
          .locator('button:visible, a.file')
          .evaluateAll((all) => all.map((it) => it.getBoundingClientRect()));
        for (const size of sizes) expect(Math.min(size.width, size.height)).toBeGreaterThanOrEqual(44);
        await page.keyboard.press('Escape');
        expect(await page.evaluate('document.documentElement.style.overflow')).toBe('');
      },
    );

    it('lets what stands around the messages scroll away where it is zoomed to 400%', async () => {
      await visit('/', { viewport: { width: 320, height: 256 }, reducedMotion: 'reduce' });
      await launcher().click();
      for (const text of ['one', 'two', 'three']) {
        await say(text);
        await said(`You said: ${text}`).waitFor();
      }
      const place = async (locator: Locator) => (await locator.boundingBox()) ?? { y: 0, height: 0 };
      const header = panel().locator('header');
      // At the end: the last answer and the box to write in, and nothing else.
      const last = said('You said: three');
      await expectSoon(async () => {
        const { y, height } = await place(last);
        return y >= 0 && y + height <= (await place(box())).y;
      });
      const above = await place(header);
      expect(above.y + above.height).toBeLessThanOrEqual(0);
      if (SHOTS) await page.screenshot({ path: `${SHOTS}/widget-zoomed-end.png` });
      // Further up nothing covers what is read, and everything can be reached.
      await panel().evaluate((it) => {
        it.scrollTop = 0;
      });
      expect((await place(header)).y).toBe(0);
      expect((await place(box())).y).toBeGreaterThanOrEqual(256);
      if (SHOTS) await page.screenshot({ path: `${SHOTS}/widget-zoomed-top.png` });
      expect(await problems()).toEqual([]);
      // Who has scrolled up stays there while more is said, and answering leads back to the end.
      site.gateway.write(contact(), { author: 'parley', text: 'and more' });
      await said('and more').waitFor();
      expect((await place(header)).y).toBe(0);
      await say('four');
      await said('You said: four').waitFor();
      await expectSoon(async () => (await place(said('You said: four'))).y < 256);
    });

    it('stays at the end when the box to write in grows, and leaves who has scrolled up where they are', async () => {
      await visit('/', { viewport: { width: 400, height: 600 } });
      await launcher().click();
      for (const text of ['one', 'two', 'three', 'four', 'five', 'six']) {
        await say(text);
        await said(`You said: ${text}`).waitFor();
      }
      const scroller = panel().locator('.scroller');
      const last = said('You said: six');
      await expectSoon(() => isInSight(last, scroller));
      await box().fill('a\nb\nc\nd\ne');
      await expectSoon(() => isInSight(last, scroller));
      // As when a keyboard opens over the page.
      await page.setViewportSize({ width: 400, height: 400 });
      await expectSoon(() => isInSight(last, scroller));
      await scroller.hover();
      await page.mouse.wheel(0, -4000);
      await expectSoon(async () => (await scroller.evaluate((it) => it.scrollTop)) === 0);
      await box().fill('');
      await page.setViewportSize({ width: 400, height: 500 });
      await page.waitForTimeout(300);
      expect(await scroller.evaluate((it) => it.scrollTop)).toBe(0);
    });

    it('stands still for those who want no motion', async () => {
      await visit('/', { reducedMotion: 'reduce' });
      await launcher().click();
      expect(await page.evaluate('document.getAnimations().length')).toBe(0);
      expect(await styleOf(panel(), 'animation-name')).toBe('none');
    });
  });

  describe('talking', () => {
    it('shows lists, bold words, links and files, and offers replies once', async () => {
      await visit();
      await launcher().click();
      await panel().getByRole('button', { name: 'When is my bin day?' }).click();
      const answer = log().locator('.message.parley').last();
      await answer.getByRole('listitem').nth(1).waitFor();
      expect(await answer.locator('strong').allInnerTexts()).toEqual([
        '12 Fern Street',
        'Black bin',
        'Blue bin',
      ]);
      const links = await answer
        .locator('a')
        .evaluateAll((all) =>
          all.map((it) => [it.getAttribute('href'), it.getAttribute('target'), it.getAttribute('download')]),
        );
      expect(links).toEqual([
        ['/topics/waste', null, null],
        ['https://www.gov.uk/recycling', '_blank', null],
        [`${site.host.url}/files/bin-day/abc.ics`, null, 'bin-days.ics'],
      ]);
      expect(await panel().getByRole('button', { name: 'Talk to a person' }).count()).toBe(0);
      await panel().getByRole('button', { name: 'Something else' }).click();
      await said('You said: Something else').waitFor();
      expect(await panel().locator('.replies').count()).toBe(0);
      expect(site.gateway.accepted.map(({ text }) => text)).toEqual([
        'When is my bin day?',
        'Something else',
      ]);
    });

    it('makes nothing of what looks like markup or a harmful link', async () => {
      await visit();
      await launcher().click();
      await say('<b>unsafe</b>');
      await said('<b>unsafe</b>').waitFor();
      await log().getByText('[one]').waitFor();
      const links = await log()
        .locator('a')
        .evaluateAll((all) => all.map((it) => it.getAttribute('href')));
      expect(links).toEqual(['/safe?a=1&b=2', 'https://safe.example/a_(b)']);
      expect(await log().locator('img, b:has-text("unsafe")').count()).toBe(0);
      expect(await page.evaluate('window.stolen')).toBeUndefined();
    });

    it('shows that an answer is on its way', async () => {
      await visit();
      await launcher().click();
      site.gateway.holding = true;
      await say('hello');
      await panel().getByText('Fernley assistant is writing').waitFor({ state: 'attached' });
      await panel().locator('.typing:not([hidden])').waitFor();
      site.gateway.release();
      await said('You said: hello').waitFor();
      await panel().locator('.typing[hidden]').waitFor({ state: 'attached' });
    });

    it('keeps many messages in order, each once', async () => {
      await visit();
      await launcher().click();
      const texts = ['one', 'two', 'three', 'four', 'five'];
      for (const text of texts) await say(text);
      await said('You said: five').waitFor();
      expect((await bubbles()).slice(1)).toEqual(texts.flatMap((text) => [text, `You said: ${text}`]));
    });

    it('says how much room is left and refuses to cut a long message short', async () => {
      await visit();
      await launcher().click();
      await box().fill('x'.repeat(3900));
      await panel().getByText('100 characters left').waitFor();
      await box().fill('x'.repeat(4012));
      await panel().getByText('12 characters too long.').waitFor();
      await box().press('Enter');
      expect(site.gateway.accepted).toEqual([]);
      expect((await box().inputValue()).length).toBe(4012);
    });

    it('takes a line break with Shift, and sends with Enter', async () => {
      await visit();
      await launcher().click();
      await box().pressSequentially('one');
      await box().press('Shift+Enter');
      await box().pressSequentially('two');
      await box().press('Enter');
      await said('You said: one').or(log().getByText('You said: one')).first().waitFor();
      expect(site.gateway.accepted[0]?.text).toBe('one\ntwo');
    });

    it('starts again when asked twice, with nothing left of the old chat', async () => {
      await visit();
      await launcher().click();
      await say('hello');
      await said('You said: hello').waitFor();
      const first = contact();
      await panel().getByRole('button', { name: 'Start a new chat' }).click();
      await page.keyboard.press('Escape');
      expect(await box().isVisible()).toBe(true);
      await panel().getByRole('button', { name: 'Start a new chat' }).click();
      await panel()
        .getByRole('group', { name: 'Start a new chat?' })
        .getByRole('button', { name: 'Start a new chat' })
        .click();
      expect(await bubbles()).toHaveLength(1);
      await page.reload();
      await panel().getByRole('button', { name: 'When is my bin day?' }).waitFor();
      await say('again');
      await said('You said: again').waitFor();
      expect(contact()).not.toBe(first);
    });

    it('is opened and asked by the page itself', async () => {
      await visit();
      await page.getByLabel('Ask a question in your own words').fill('Where is the tip?');
      await page.getByRole('button', { name: 'Ask', exact: true }).click();
      await said('You said: Where is the tip?').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('link', { name: 'Find your bin day' }).click();
      await said('When is my bin day?').waitFor();
      expect(new URL(page.url()).pathname).toBe('/');
    });
  });

  describe('from page to page', () => {
    it('keeps the conversation, the draft and the open panel, without taking the keyboard', async () => {
      await visit();
      await launcher().click();
      await say('When is my bin day?');
      await panel().getByRole('button', { name: 'Remind me' }).waitFor();
      await box().fill('I was about to');
      await log().getByRole('link', { name: 'what goes in it' }).click();
      await page.waitForURL('**/topics/waste');
      await panel().getByRole('button', { name: 'Remind me' }).waitFor();
      expect(await box().inputValue()).toBe('I was about to');
      expect(await focused()).toBe('govuk-template__body');
      await page.reload();
      await panel().getByRole('button', { name: 'Remind me' }).waitFor();
      await say('hello again');
      await said('You said: hello again').waitFor();
      expect((await bubbles()).slice(1).map((text) => text.split('\n')[0])).toEqual([
        'When is my bin day?',
        'Your next collections at 12 Fern Street:',
        'hello again',
        'You said: hello again',
      ]);
      expect(new Set(site.gateway.accepted.map((inbound) => inbound.contact)).size).toBe(1);
    });

    it('stays closed when closed, and counts what came meanwhile', async () => {
      await visit();
      await launcher().click();
      await say('hello');
      await said('You said: hello').waitFor();
      await page.keyboard.press('Escape');
      site.gateway.write(contact(), { author: 'advisor', text: 'Are you there?', advisor: 'Sam' });
      await page.getByRole('button', { name: 'Chat with us 1 new message' }).waitFor();
      await page.goto(`${site.host.url}/topics/waste`);
      await page.getByRole('button', { name: 'Chat with us 1 new message' }).waitFor();
      await launcher().click();
      await said('Are you there?').waitFor();
      await page.keyboard.press('Escape');
      await page.reload();
      await page.waitForLoadState('networkidle');
      expect(await page.locator('.badge').isVisible()).toBe(false);
    });

    it('lets a link on a phone show its page', async () => {
      await visit('/', { viewport: { width: 320, height: 640 }, hasTouch: true });
      await launcher().tap();
      await say('When is my bin day?');
      await log().getByRole('link', { name: 'what goes in it' }).tap();
      await page.waitForURL('**/topics/waste');
      await page.getByRole('heading', { name: 'Bins and recycling', level: 1 }).waitFor();
      expect(await panel().count()).toBe(0);
      await launcher().tap();
      await said('When is my bin day?').waitFor();
    });

    it('works where the browser keeps nothing', async () => {
      await visit();
      await context.addInitScript(BLOCK_STORAGE);
      await page.reload();
      await launcher().click();
      await say('hello');
      await said('You said: hello').waitFor();
    });
  });

  describe('on a bad line', () => {
    it('comes back after a lost connection and has missed nothing', async () => {
      await visit();
      await launcher().click();
      await say('one');
      await said('You said: one').waitFor();
      site.host.dropSockets();
      site.gateway.write(contact(), { author: 'parley', text: 'While you were away' });
      await said('While you were away').waitFor();
      await say('two');
      await said('You said: two').waitFor();
      expect((await bubbles()).slice(1)).toEqual([
        'one',
        'You said: one',
        'While you were away',
        'two',
        'You said: two',
      ]);
    });

    it('asks by polling where WebSockets do not open', async () => {
      site.host.refuseSockets = true;
      await visit();
      await launcher().click();
      await say('one');
      await said('You said: one').waitFor();
      for (const text of ['first', 'second', 'third']) {
        site.gateway.write(contact(), { author: 'advisor', text, advisor: 'Sam' });
        await said(text).waitFor();
      }
      expect((await bubbles()).slice(1)).toEqual(['one', 'You said: one', 'first', 'second', 'third']);
      // The browser itself reports each WebSocket it could not open; that is no error of ours.
    });

    it('sends again what got no answer, and it is taken once', async () => {
      await visit();
      await launcher().click();
      let lost = 0;
      await page.route('**/activities', async (route) => {
        if (route.request().method() !== 'POST' || lost++ > 0) return route.continue();
        await route.fetch();
        await route.abort();
      });
      await say('hello');
      await said('You said: hello').waitFor();
      await expectSoon(async () => lost > 1 && (await log().getByText('Sending…').count()) === 0);
      expect(site.gateway.accepted).toHaveLength(1);
      expect((await bubbles()).slice(1)).toEqual(['hello', 'You said: hello']);
    });

    it('says what was not sent, and sends it when asked', async () => {
      await visit();
      await page.clock.install();
      await launcher().click();
      site.host.offline = true;
      await say('hello');
      await say('are you there?');
      await log().getByText('Sending…').first().waitFor();
      const again = panel().getByRole('button', { name: 'Try again' });
      await expectSoon(async () => {
        await page.clock.fastForward(5000);
        return (await again.count()) === 2;
      });
      site.host.offline = false;
      await again.first().click();
      await said('You said: hello').waitFor();
      // Now that the line is back, the other goes by itself.
      await said('You said: are you there?').waitFor();
      expect(site.gateway.accepted.map(({ text }) => text)).toEqual(['hello', 'are you there?']);
    });

    it('sends from the next page what this one could not', async () => {
      await visit();
      await launcher().click();
      await say('one');
      await said('You said: one').waitFor();
      await page.route('**/activities', (route) =>
        route.request().method() === 'POST' ? route.abort() : route.continue(),
      );
      await say('two');
      await log().getByText('Sending…').waitFor();
      await page.unroute('**/activities');
      await page.goto(`${site.host.url}/topics/waste`);
      await said('You said: two').waitFor();
      expect((await bubbles()).slice(1)).toEqual(['one', 'You said: one', 'two', 'You said: two']);
      expect(site.gateway.accepted).toHaveLength(2);
    });

    it('waits when it is told to, and says why a message was refused', async () => {
      await visit();
      await launcher().click();
      let calls = 0;
      await page.route('**/activities', (route) => {
        if (route.request().method() !== 'POST' || ++calls > 1) return route.continue();
        return route.fulfill({ status: 429, headers: { 'retry-after': '1' }, json: {} });
      });
      await say('hello');
      await said('You said: hello').waitFor();
      expect(calls).toBe(2);
    });

    it('starts a new chat, politely and without losing a word, when the old one has timed out', async () => {
      await visit();
      await launcher().click();
      await say('one');
      await said('You said: one').waitFor();
      const first = contact();
      site.hurry = 31 * 60_000;
      await say('two');
      await said('You said: two').waitFor();
      await log()
        .getByText(/^This chat timed out, to keep your details safe/)
        .waitFor();
      expect(contact()).not.toBe(first);
      expect((await bubbles()).slice(1).map((text) => text.slice(0, 19))).toEqual([
        'one',
        'You said: one',
        'This chat timed out',
        'two',
        'You said: two',
      ]);
      await page.reload();
      await said('You said: two').waitFor();
      expect(await said('You said: one').count()).toBe(0);
    });

    it('tells the resident who is not there to answer, and goes on when it is', async () => {
      await visit();
      await page.clock.install();
      await launcher().click();
      await say('one');
      await said('You said: one').waitFor();
      site.host.offline = true;
      site.host.dropSockets();
      const trouble = panel().getByText(
        'We cannot reach the chat just now. Trying again… You can also call 01632 960000.',
      );
      await expectSoon(async () => {
        await page.clock.fastForward(4000);
        return (await trouble.count()) > 0;
      });
      await say('two');
      await expectSoon(async () => {
        await page.clock.fastForward(4000);
        return (await panel().getByRole('button', { name: 'Try again' }).count()) === 1;
      });
      site.host.offline = false;
      await expectSoon(async () => {
        await page.clock.fastForward(4000);
        return (await trouble.count()) === 0;
      });
      // Nobody has to ask for it.
      await said('You said: two').waitFor();
    });
  });
});

describeWith(chromium, 'the chat widget on another website', () => {
  let other: Server;
  let parley: Chat;

  beforeAll(async () => {
    other = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><html lang="en" style="font-size: 62.5%"><title>Library</title>
        <script src="${parley.host.url}/widget.js" data-parley data-title="Ask us" data-theme="dark" defer></script>
        <script src="${parley.host.url}/widget.js" data-parley defer></script>
        <style>* { all: unset; } #parley-chat { --parley-brand-dark: rgb(90, 20, 20) }</style><h1>Library</h1>`);
    });
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
    parley = await startCouncilSite(widget, bot, [otherUrl()]);
  });
  afterAll(async () => {
    await parley.host.close();
    await new Promise((closed) => other.close(closed));
  });

  const otherUrl = () => `http://127.0.0.1:${(other.address() as AddressInfo).port}`;

  it('works by one script tag, once, in its own look', async () => {
    context = await browser.newContext();
    page = await context.newPage();
    await page.goto(otherUrl());
    expect(await page.locator('#parley-chat').count()).toBe(1);
    await launcher().click();
    const dialog = page.getByRole('dialog', { name: 'Ask us' });
    expect(await styleOf(dialog.locator('header'), 'background-color')).toBe('rgb(90, 20, 20)');
    expect(await styleOf(dialog.getByRole('textbox'), 'font-size')).toBe('16px');
    await dialog.getByRole('textbox').fill('hello');
    await dialog.getByRole('textbox').press('Enter');
    await dialog.getByText('You said: hello').waitFor();
    parley.gateway.write(parley.gateway.accepted[0]?.contact ?? '', { author: 'parley', text: 'and more' });
    await dialog.getByText('and more').waitFor();
    await context.close();
  });
});

function styleOf(element: Locator, property: string): Promise<string> {
  return element.evaluate(
    (it, name) => it.ownerDocument.defaultView?.getComputedStyle(it).getPropertyValue(name) ?? '',
    property,
  );
}

/** What axe objects to, once nothing on the page is still fading in: contrast is measured through opacity. */
async function problems(): Promise<string[]> {
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

async function expectSoon(condition: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error('It did not come about within 15 seconds.');
    await page.waitForTimeout(50);
  }
}
