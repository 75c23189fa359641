/** Talking with our own widget: what is said and how it looks, from page to page, and on another website. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Chat } from '../channels/direct-line/chat.ts';
import { startCouncilSite } from './council-site.ts';
import {
  bot,
  box,
  browser,
  bubbles,
  contact,
  context,
  describeWidget,
  focused,
  launcher,
  log,
  page,
  panel,
  said,
  say,
  site,
  styleOf,
  visit,
  widget,
} from './widget-stage.ts';

const BLOCK_STORAGE = `
  Object.defineProperty(window, 'sessionStorage', {
    get: () => {
      throw new DOMException('blocked', 'SecurityError');
    },
  });
`;

describeWidget('the chat widget in use', () => {
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
      const copy = panel().getByRole('button', { name: 'Keep a copy of this chat' });
      const before = await copy.boundingBox();
      await panel().getByRole('button', { name: 'Start a new chat' }).click();
      // Whoever presses twice presses nothing else.
      expect(await copy.boundingBox()).toEqual(before);
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
      // With nothing to ask yet it opens, and the browser scolds nobody.
      await page.getByRole('button', { name: 'Ask', exact: true }).click();
      await box().waitFor();
      expect(await focused()).toBe('words');
      await page.keyboard.press('Escape');
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

    it('rings a number that is pressed on a phone, and leaves numbers alone where nothing rings', async () => {
      const numbers = () =>
        log()
          .locator('a[href^="tel:"]')
          .evaluateAll((all) => all.map((it) => `${it.textContent} ${it.getAttribute('href')}`));
      await visit('/', { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });
      await launcher().tap();
      await say('who to ring');
      await log().getByText('reference 12345').waitFor();
      expect(await numbers()).toEqual([
        '0800 111 999 tel:0800111999',
        '01632 960000 tel:01632960000',
        'our waste team tel:01632960100',
        '116 123 tel:116123',
        '999 tel:999',
      ]);
      // The chat that told the number is still there after the call.
      await log()
        .getByRole('link', { name: '01632 960000' })
        .evaluate((it) => it.addEventListener('click', (event: Event) => event.preventDefault()));
      await log().getByRole('link', { name: '01632 960000' }).tap();
      await page.reload();
      await log().getByText('reference 12345').waitFor();
      await context.close();
      await visit();
      await launcher().click();
      await say('who to ring');
      await log().getByText('reference 12345').waitFor();
      // What an editor made a link of is one everywhere.
      expect(await numbers()).toEqual(['our waste team tel:01632960100']);
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

  describe('on another website', () => {
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
      const page = await browser.newPage();
      await page.goto(otherUrl());
      expect(await page.locator('#parley-chat').count()).toBe(1);
      await page.getByRole('button', { name: 'Chat with us' }).click();
      const dialog = page.getByRole('dialog', { name: 'Ask us' });
      expect(await styleOf(dialog.locator('header'), 'background-color')).toBe('rgb(90, 20, 20)');
      expect(await styleOf(dialog.getByRole('textbox'), 'font-size')).toBe('16px');
      await dialog.getByRole('textbox').fill('hello');
      await dialog.getByRole('textbox').press('Enter');
      await dialog.getByText('You said: hello').waitFor();
      parley.gateway.write(parley.gateway.accepted[0]?.contact ?? '', { author: 'parley', text: 'and more' });
      await dialog.getByText('and more').waitFor();
      await page.context().close();
    });
  });
});
