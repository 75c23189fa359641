/**
 * Microsoft's Web Chat, as anyone may put it on a page of their own, against our Direct Line server.
 * It is installed apart: `npm ci --prefix test/browser/web-chat`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { type Chat, startChat } from '../channels/direct-line/chat.ts';
import { chromium } from '../environment/chromium.ts';
import { describeWith, type Program } from '../environment/need.ts';
import { launchBrowser } from './browser.ts';

const BUNDLE = join(import.meta.dirname, 'web-chat/node_modules/botframework-webchat/dist/webchat.js');

const webChat: Program = chromium.found
  ? {
      name: "Microsoft's Web Chat",
      found: existsSync(BUNDLE),
      how: 'run npm ci --prefix test/browser/web-chat.',
    }
  : chromium;

const PAGE = `<!doctype html><html lang="en"><title>Web Chat</title>
<div id="chat" style="height: 600px"></div>
<script src="/webchat.js"></script>
<script>
  async function start(parley, options) {
    const domain = parley + '/v3/directline';
    const { token } = await (await fetch(domain + '/tokens/generate', { method: 'POST' })).json();
    const directLine = WebChat.createDirectLine({ token, domain, ...options });
    WebChat.renderWebChat({ directLine, locale: 'en-GB' }, document.getElementById('chat'));
  }
</script></html>`;

let site: Server;
let chat: Chat;
let browser: Browser;
let page: Page;
let complaints: string[];

const siteUrl = () => `http://127.0.0.1:${(site.address() as AddressInfo).port}`;

beforeAll(async () => {
  if (!webChat.found) return;
  site = createServer((request, response) => {
    const script = request.url === '/webchat.js';
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(script ? readFileSync(BUNDLE) : PAGE);
  });
  await new Promise<void>((listening) => site.listen(0, '127.0.0.1', listening));
  chat = await startChat({
    allowedOrigins: [siteUrl()],
    now: () => new Date(),
    bot: (text) => [{ text: `You said: **${text}**`, quickReplies: ['Yes, please', 'No'] }],
  });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await chat?.host.close();
  await new Promise((closed) => (site ? site.close(closed) : closed(undefined)));
});

const box = () => page.getByRole('textbox', { name: 'Message input box' });
/** The bubble with these words: they are also in its live region, and there a little sooner. */
const bubble = (text: string) => page.locator('.webchat__bubble__content', { hasText: text });

async function bubbles(): Promise<string[]> {
  const texts = await page.locator('.webchat__bubble__content').allTextContents();
  return texts.map((text) => text.trim());
}

async function say(text: string): Promise<void> {
  await box().fill(text);
  await box().press('Enter');
}

describeWith(webChat, "Microsoft's Web Chat", () => {
  beforeEach(async () => {
    complaints = [];
    chat.gateway.accepted.length = 0;
    page = await browser.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      const known = [siteUrl(), chat.host.url, 'blob:', 'data:'];
      if (!known.some((start) => request.url().startsWith(start))) complaints.push(request.url());
    });
    await page.goto(siteUrl());
  });
  afterEach(async () => {
    await page.close();
    expect({ complaints, defects: chat.host.defects }).toEqual({ complaints: [], defects: [] });
  });

  it.each([
    ['a WebSocket', '{}'],
    ['polling', '{ webSocket: false }'],
  ])('says, hears and chooses over %s', async (_name, options) => {
    await page.evaluate(`start('${chat.host.url}', ${options})`);
    await say('hello');
    await bubble('You said: hello').waitFor();
    const replies = page.getByRole('toolbar', { name: 'Suggested actions' });
    await replies.getByRole('button', { name: 'Yes, please' }).click();
    await bubble('You said: Yes, please').waitFor();
    expect(await bubbles()).toEqual(['hello', 'You said: hello', 'Yes, please', 'You said: Yes, please']);
    expect(await page.locator('.webchat__bubble--from-user').count()).toBe(2);
    expect(chat.gateway.accepted.map(({ text }) => text)).toEqual(['hello', 'Yes, please']);
  });

  it('shows what a person says, and a file', async () => {
    await page.evaluate(`start('${chat.host.url}', {})`);
    await say('hello');
    await bubble('You said: hello').waitFor();
    chat.gateway.write(chat.gateway.accepted[0]?.contact ?? '', {
      author: 'advisor',
      advisor: 'Sam',
      text: 'Here are your dates.',
      attachments: [{ contentType: 'text/calendar', name: 'bin-days.ics', path: '/files/bin-day/abc.ics' }],
    });
    await bubble('Here are your dates.').waitFor();
    const file = page.getByRole('link', { name: /bin-days\.ics/ });
    expect(await file.getAttribute('href')).toBe(`${chat.host.url}/files/bin-day/abc.ics`);
  });

  it('comes back after a lost connection and has missed nothing', async () => {
    // Its wait before it connects again is 3 s + 12 s × random.
    await page.evaluate('Math.random = () => -0.24');
    await page.evaluate(`start('${chat.host.url}', {})`);
    await say('one');
    await bubble('You said: one').waitFor();
    chat.host.dropSockets();
    chat.gateway.write(chat.gateway.accepted[0]?.contact ?? '', { author: 'parley', text: 'Meanwhile' });
    await bubble('Meanwhile').waitFor();
    await say('two');
    await bubble('You said: two').waitFor();
    expect(await bubbles()).toEqual(['one', 'You said: one', 'Meanwhile', 'two', 'You said: two']);
  });
});
