/** Our own widget as residents reach it: by keyboard, by touch, by screen reader, enlarged, and with what everyone must know. */
import { describe, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { isInSight } from './desk-browser.ts';
import {
  box,
  bubbles,
  contact,
  context,
  describeWidget,
  expectSoon,
  focused,
  focusedName,
  launcher,
  log,
  page,
  panel,
  problems,
  said,
  say,
  site,
  styleOf,
  visit,
} from './widget-stage.ts';

const SHOTS = process.env.SHOTS;

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

describeWidget('the chat widget', () => {
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
});
