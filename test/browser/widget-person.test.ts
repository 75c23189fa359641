/** Our widget while a person has the conversation: who writes, what has arrived, what can be kept, and coming back later. */
import { readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { RunningParley } from '../../src/composition/server.ts';
import type { Chat } from '../channels/direct-line/chat.ts';
import { chromium } from '../environment/chromium.ts';
import { describeWith } from '../environment/need.ts';
import { PROJECT } from '../environment/project.ts';
import { temporaryFolder } from '../environment/temporary-folder.ts';
import { startTestParley } from '../server/running.ts';
import { launchBrowser } from './browser.ts';
import { buildWidget, startCouncilSite } from './council-site.ts';

let widget: string;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  if (!chromium.found) return;
  widget = buildWidget();
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function visit(url: string, width = 1280): Promise<void> {
  context = await browser.newContext({ viewport: { width, height: 800 } });
  await context.clock.install();
  page = await context.newPage();
  complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  // What is tested is the widget as it is built now.
  await page.route('**/widget.js', (route) => route.fulfill({ path: widget }));
  await page.goto(url);
}

async function leave(): Promise<void> {
  expect(complaints).toEqual([]);
  await context.close();
}

const panel = () => page.getByRole('dialog');
const log = () => panel().getByRole('log');
const box = () => panel().getByRole('textbox', { name: 'Your message' });
const said = (text: string | RegExp) => log().getByText(text);

async function open(): Promise<void> {
  await page.getByRole('button', { name: 'Chat with us' }).click();
}

async function say(text: string): Promise<void> {
  await box().fill(text);
  await box().press('Enter');
}

/** Asks until it is so. */
async function until(is: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await is())) await new Promise((resume) => setTimeout(resume, 50));
}

function bubbles(): Promise<string[]> {
  return log().locator('.bubble').allInnerTexts();
}

describeWith(chromium, 'the chat widget while a person has the conversation', () => {
  let site: Chat & { hurry: number };
  beforeAll(async () => {
    site = await startCouncilSite(widget, (text) => [{ text: `You said: ${text}` }]);
  });
  afterAll(() => site?.host.close());
  beforeEach(async () => {
    site.hurry = 0;
    await visit(site.host.url);
    await open();
    await say('hello');
    await said('You said: hello').waitFor();
    const joined = { author: 'system', notice: 'advisor-joined', advisor: 'Sam' } as const;
    site.gateway.write(contact(), { ...joined, text: 'Sam from Fernley Council has joined the chat.' });
    await panel().getByText('You are talking to Sam, a person').waitFor();
  });
  afterEach(leave);

  const contact = () => site.gateway.accepted.at(-1)?.contact ?? '';
  const fromSam = (text: string) =>
    site.gateway.write(contact(), { author: 'advisor', advisor: 'Sam', text });

  it('shows that the advisor is writing, by name, until they have written or stopped', async () => {
    const dots = panel().getByText('Sam is writing');
    site.gateway.type(contact());
    await page.clock.runFor(400);
    await dots.waitFor();
    fromSam('I am looking it up.');
    await said('I am looking it up.').waitFor();
    await dots.waitFor({ state: 'hidden' });
    site.gateway.type(contact());
    await until(async () => {
      await page.clock.runFor(400);
      return dots.isVisible();
    });
    await page.clock.runFor(8000);
    await dots.waitFor({ state: 'hidden' });
  });

  it('lets the advisor see that the resident is writing', async () => {
    const before = site.gateway.typed.length;
    await box().fill('I am');
    await until(() => site.gateway.typed.length > before);
  });

  it('says what it has received, so that the desk can show it', async () => {
    fromSam('Here it is.');
    await said('Here it is.').waitFor();
    await until(() => site.gateway.received.at(-1)?.[1] === 4);
  });

  it('keeps a copy of the chat as a file', async () => {
    fromSam('Your **reference** is 12.');
    await said(/is 12\.$/).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      panel().getByRole('button', { name: 'Keep a copy of this chat' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('chat.txt');
    const lines = (await readFile(await download.path(), 'utf8')).trim().split('\n\n');
    expect(lines[0]).toBe('Ask Fernley Council');
    expect(lines.slice(-4).map((line) => line.replace(/^.*?\d\d:\d\d {2}/, ''))).toEqual([
      'You: hello',
      'Fernley assistant: You said: hello',
      'Fernley assistant: Sam from Fernley Council has joined the chat.',
      'Sam: Your **reference** is 12.',
    ]);
  });

  it('is the same conversation 20 minutes later, whole, with the draft, opened again or left open', async () => {
    const first = contact();
    await box().fill('I was about to');
    await page.goto('about:blank');
    fromSam('Are you still there?');
    fromSam('I have found it.');
    site.hurry = 20 * 60_000;
    await page.clock.fastForward('20:00');
    await page.goto(site.host.url);
    await said('I have found it.').waitFor();
    expect(await box().inputValue()).toBe('I was about to');
    const seen = ['hello', 'You said: hello', 'Sam from Fernley Council has joined the chat.'];
    const since = ['Are you still there?', 'I have found it.'];
    expect((await bubbles()).slice(1)).toEqual([...seen, ...since]);
    await panel().getByText('You are talking to Sam, a person').waitFor();

    // Left open for longer than its half hour, while the line breaks and Sam writes on.
    for (let minutes = 21; minutes <= 60; minutes += 1) {
      site.hurry = minutes * 60_000;
      await page.clock.fastForward('01:00');
      // By the time this has its answer, what the widget asked has too, mostly; what has not is asked again.
      await page.evaluate("fetch('/widget.js').then((answer) => answer.text())");
    }
    site.host.dropSockets();
    fromSam('Shall I post it?');
    await until(async () => {
      await page.clock.runFor(2000);
      return said('Shall I post it?').isVisible();
    });
    await say('yes please');
    await until(() => site.gateway.accepted.at(-1)?.text === 'yes please');
    expect(contact()).toBe(first);
    expect((await bubbles()).slice(1, 7)).toEqual([...seen, ...since, 'Shall I post it?']);
  });

  it('has nothing that axe finds, with its buttons and with someone writing', async () => {
    site.gateway.type(contact());
    await page.clock.runFor(400);
    await panel().getByText('Sam is writing').waitFor();
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<axe.AxeResults>(
      "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })",
    );
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([]);
  });
});

describeWith(chromium, 'the chat widget when nobody is left at the desk', () => {
  let parley: RunningParley;
  beforeAll(async () => {
    // Looks every second: at this pace a look that is a second late would else find the whole desk gone for a minute.
    const council = join(temporaryFolder('council'), 'council.yaml');
    const shipped = readFileSync(join(PROJECT, 'council.yaml'), 'utf8');
    expect(shipped).toContain('lookEverySeconds: 5');
    writeFileSync(council, shipped.replace('lookEverySeconds: 5', 'lookEverySeconds: 1'));
    // Ten times as fast, so that the minute after a start, in which nobody counts as gone, is soon over.
    const began = Date.now();
    const opens = Date.parse('2026-11-23T10:00:00Z');
    parley = await startTestParley(
      { COUNCIL_FILE: council },
      () => new Date(opens + (Date.now() - began) * 10),
    );
  });
  afterAll(() => parley?.stop());
  afterEach(leave);

  /** The demo's only advisor is at the desk, or away from it. */
  async function advisor() {
    const { email, password } = parley.demoStaff[0] ?? {};
    const headers = { 'content-type': 'application/json', origin: parley.url };
    const body = JSON.stringify({ email, password });
    const response = await fetch(`${parley.url}/api/staff/sign-in`, { method: 'POST', headers, body });
    const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
    const { csrf } = (await response.json()) as { csrf: string };
    return async (state: string) => {
      const put = { method: 'PUT', headers: { ...headers, cookie, 'x-csrf-token': csrf } };
      await fetch(`${parley.url}/api/desk/presence`, { ...put, body: JSON.stringify({ state }) });
    };
  }

  it('offers the other ways by buttons, and to whoever asks after that too, down to when to ring', async () => {
    const is = await advisor();
    await is('available');
    await visit(parley.url, 320);
    await open();
    await say('I want to talk to a person about my rent');
    await said(/next in the queue/).waitFor();
    await is('away');
    await said(/nobody is at our desk just now/).waitFor({ timeout: 60_000 });
    const reply = (name: string) => panel().getByRole('button', { name, exact: true });
    await reply('Leave a message').waitFor();
    await reply('Ask for a call back').click();
    await said('What is your name?').waitFor();
    await say('Jo');
    await said('What number shall we ring?').waitFor();
    await say('07700 900123');
    await said('When shall we ring you?').waitFor();
    await reply('Tomorrow morning').click();
    await said(/tomorrow morning, between/).waitFor();
    await reply('Yes').click();
    await said(/An advisor will ring you tomorrow morning/).waitFor();
    await leave();

    // Someone else asks when the last advisor has just gone.
    await visit(parley.url);
    await open();
    await say('I want to talk to a person about my dog');
    await reply('Ask for a call back').waitFor({ timeout: 60_000 });
  });
});
