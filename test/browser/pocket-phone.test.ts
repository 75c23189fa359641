import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { emailOnPocketPhone } from '../../channels/notify/pocket-mail.ts';
import { type Simulator, simulateTwilio } from '../../channels/sms-twilio/simulator.ts';
import type { Channel } from '../../src/conversation/channel.ts';
import { type Host, startHost } from '../channels/direct-line/host.ts';
import { RecordingGateway } from '../channels/recording-gateway.ts';
import { chromium } from '../environment/chromium.ts';
import { describeWith } from '../environment/need.ts';
import { temporaryFolder } from '../environment/temporary-folder.ts';
import { jpeg } from '../photos/pictures.ts';
import { launchBrowser } from './browser.ts';

const COUNCIL = '+447700900100';
const folder = temporaryFolder('pocket-phone');
const gateway = new RecordingGateway();
let host: Host;
let simulator: Simulator;
let mail: Channel;
let browser: Browser;
let page: Page;

/** Parley answers each text with the same words in brackets. */
function answer({ contact, externalId, text }: { contact: string; externalId: string; text: string }): void {
  const said = { author: 'parley', say: { text: `(${text})` } } as const;
  void simulator.channel.send?.({ channel: 'sms', account: COUNCIL, contact, id: externalId, ...said });
}

beforeAll(async () => {
  if (!chromium.found) return;
  host = await startHost((publicUrl) => {
    simulator = simulateTwilio({
      production: false,
      file: join(folder, 'pocket-phone.jsonl'),
      council: { name: 'Fernley Borough Council' },
      settings: { number: COUNCIL, publicUrl },
      now: () => new Date('2026-11-21T09:05:00Z'),
      delay: 0,
    });
    mail = emailOnPocketPhone({
      production: false,
      file: join(folder, 'pocket-mail.jsonl'),
      settings: {
        ...{ subject: 'A message from Fernley', publicUrl },
        expiryMinutes: 720,
        rememberMinutes: 720,
      },
      now: () => new Date('2026-11-21T09:05:00Z'),
    });
    return { ...simulator.channel, endpoints: [...simulator.channel.endpoints, ...mail.endpoints] };
  }, gateway);
  gateway.onAccept = answer;
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  simulator?.stop();
  await host?.close();
});

async function openPage(width = 1280): Promise<void> {
  page = await browser.newPage({ viewport: { width, height: 800 } });
  page.on('pageerror', (error) => host.defects.push(error));
  await page.goto(`${host.url}/pocket-phone`);
  await page.getByRole('heading', { name: 'Fernley Borough Council' }).waitFor();
}

const log = () => page.getByRole('log');
const draft = () => page.getByRole('textbox', { name: 'Text message' });

async function problems(): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>('axe.run(document)');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describeWith(chromium, 'the pocket phone in a browser', () => {
  beforeEach(() => {
    gateway.accepted.length = 0;
    host.defects.length = 0;
  });

  it('texts by keyboard alone and shows the answer, delivered both ways', async () => {
    await openPage();
    await page.getByLabel('Whose phone is this?').focus();
    const focused = () => page.evaluate('document.activeElement.id');
    for (let presses = 0; presses < 20 && (await focused()) !== 'draft'; presses += 1) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type('When is my bin day?');
    await page.keyboard.press('Enter');
    await log().getByText('(When is my bin day?)').waitFor();
    await log().locator('.text.delivered').nth(1).waitFor();
    expect(await log().locator('.bubble').allTextContents()).toEqual([
      'When is my bin day?',
      '(When is my bin day?)',
    ]);
    expect(await draft().inputValue()).toBe('');
    await page.reload();
    await log().getByText('(When is my bin day?)').waitFor();
    await page.close();
  });

  it('has its mail right under what is said of it, however high the phone is', async () => {
    await openPage();
    const hint = await page.getByText('Phones that are never reached').boundingBox();
    const mail = await page.getByRole('heading', { name: 'Mail' }).boundingBox();
    expect((mail?.y ?? 0) - (hint?.y ?? 0) - (hint?.height ?? 0)).toBeLessThan(60);
    await page.close();
  });

  it('counts the message as it is written', async () => {
    await openPage();
    await draft().fill('Hello, 17 letters');
    await page.getByText('1 message, 143 characters left').waitFor();
    await draft().fill('a'.repeat(161));
    await page.getByText('2 messages, 145 characters left').waitFor();
    await draft().fill('Thank you 😀');
    await page.getByText('UCS-2').waitFor();
    await page.close();
  });

  it('shows markup as it was written, and keeps phones apart', async () => {
    await openPage();
    await page.getByLabel('Whose phone is this?').selectOption('07700 900124');
    const markup = '<img src=x onerror="document.title=1"> http://fernley.example/a"b';
    await draft().fill(markup);
    await page.getByRole('button', { name: 'Send' }).click();
    await log().getByText(`(${markup})`).waitFor();
    expect(await page.title()).toBe('Pocket phone');
    expect(await log().locator('img').count()).toBe(0);
    await page.getByLabel('Whose phone is this?').selectOption('07700 900125');
    await page.getByText('No messages yet').or(log()).first().waitFor();
    expect(await log().locator('.bubble').count()).toBe(0);
    await page.close();
  });

  it('sends a picture, small, and shows it', async () => {
    await openPage(320);
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Add a picture' }).click(),
    ]);
    await chooser.setFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: jpeg() });
    await page.getByText('1 picture to send.').waitFor();
    expect(await problems()).toEqual([]);
    await draft().fill('by the bridge');
    await page.getByRole('button', { name: 'Send' }).click();
    await log().getByText('(by the bridge)').waitFor();
    await log().getByRole('img', { name: 'Picture', exact: true }).waitFor();
    expect(gateway.accepted).toMatchObject([
      { text: 'by the bridge', photos: [{ contentType: 'image/jpeg' }] },
    ]);
    await page.close();
  });

  it('takes another number, and asks again when it is none', async () => {
    await openPage();
    await page.getByRole('button', { name: 'Other number' }).click();
    await page.getByLabel('Mobile number').fill('banana');
    await page.keyboard.press('Enter');
    await page.getByText('Type a phone number, such as 07700 900126.').waitFor();
    expect(await problems()).toEqual([]);
    await page.getByLabel('Mobile number').fill('07700 900777');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.type('Hello');
    await page.keyboard.press('Enter');
    await log().getByText('(Hello)').waitFor();
    expect(gateway.accepted).toMatchObject([{ contact: '+447700900777', text: 'Hello' }]);
    await page.getByRole('button', { name: 'Clear this phone' }).click();
    await page.getByText('This phone is cleared.').waitFor();
    await expectEmpty();
    await page.close();
  });

  it('keeps what did not get through, to be sent again once', async () => {
    await openPage();
    gateway.failure = new Error('the database is away');
    await draft().fill('Is anyone there?');
    await page.keyboard.press('Enter');
    await page.getByText('Press Send to try again').waitFor();
    expect(await draft().inputValue()).toBe('Is anyone there?');
    gateway.failure = undefined;
    await page.getByRole('button', { name: 'Send' }).click();
    await log().getByText('(Is anyone there?)').waitFor();
    expect(gateway.accepted).toHaveLength(1);
    host.defects.length = 0;
    await page.close();
  });

  it.each([320, 1280])(
    'shows mails beside the texts, opened by keyboard, markup as it was written, at %i',
    async (width) => {
      await openPage(width);
      const mails = page.getByRole('region', { name: 'Mail' });
      await mails.waitFor();
      const key = {
        channel: 'email',
        account: 'council',
        contact: `a.long.address.${width}@community-association.example.com`,
      };
      const text = `Your code is ${width}. <b onclick="x">See</b> https://fernley.example/${'very-long-'.repeat(9)}words`;
      await mail.send?.({ ...key, id: `mail-${width}`, author: 'advisor', say: { text } });
      const summary = mails.locator('summary', { hasText: `${width}@` });
      await summary.focus();
      await page.keyboard.press('Enter');
      await mails.getByText(`Your code is ${width}. <b onclick="x">See</b>`).waitFor();
      expect(await problems()).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      await page.close();
    },
  );

  it.each([320, 768, 1280])('has nothing axe objects to and no sideways scrolling at %i', async (width) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await openPage(width);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await draft().fill('Hello there');
      await page.keyboard.press('Enter');
      await log().getByText('(Hello there)').first().waitFor();
      expect(await problems()).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      await page.close();
    }
    expect(host.defects).toEqual([]);
  });
});

async function expectEmpty(): Promise<void> {
  await log().locator('.bubble').first().waitFor({ state: 'detached' });
  expect(await log().locator('.bubble').count()).toBe(0);
}
