import { it } from '@jest/globals';
import { chromium as playwright } from 'playwright-core';
import { take } from '../../src/desk/queue.ts';
import { MONDAY_10AM, PASSWORD } from '../desk/desk-stage.ts';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../environment/chromium.ts';
import { openDeskServer } from './desk-server.ts';

it('shoots', async () => {
  const server = await openDeskServer();
  const { stage } = server;
  await stage.addMember('Sam Okafor');
  const asha = await stage.addMember('Asha Patel');
  const at = (m: number) => stage.setTime(new Date(MONDAY_10AM.getTime() + m * 60000));
  const r1 = stage.resident('web', 'one');
  await r1.say('when is the library open');
  at(1);
  const id = await r1.join('my council tax bill, which still says two people live here');
  await stage.resident('sms', '+447700900111').join('a parking fine');
  at(4);
  const urgent = stage.resident('sms', '+447700900112');
  await urgent.say('I can smell gas in my kitchen');
  await urgent.say('yes');
  const other = stage.resident('web', 'other');
  const oid = await other.join('housing list');
  await take(stage.desk, oid, asha);
  stage.setTime(new Date('2026-11-22T20:00:00Z'));
  const left = stage.resident('web', 'left');
  await left.say('can someone ring me back about my bins');
  await left.say('Jo Bright');
  await left.say('07700 900123');
  await left.say('yes');
  at(12);
  const browser = await playwright.launch({
    executablePath: chromiumPath ?? '',
    args: [...CHROMIUM_ARGUMENTS],
  });
  for (const [scheme, width, height] of [
    ['light', 1280, 800],
    ['dark', 1280, 800],
    ['light', 320, 640],
    ['light', 900, 700],
  ] as const) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme });
    page.on('console', (m) => console.log(m.type(), m.text()));
    page.on('pageerror', (e) => console.log('pageerror', e.message));
    const shot = (name: string) => page.screenshot({ path: `/tmp/shots/${name}-${scheme}-${width}.png` });
    await page.goto(`${server.url}/desk/`);
    await page.getByLabel('Email').waitFor();
    await shot('sign-in');
    await page.getByLabel('Email').fill('sam.okafor@fernley.example');
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Queue' }).waitFor();
    await page.getByText('Waiting').first().waitFor();
    await shot('queue');
    await page.goto(`${server.url}/desk/conversations/${id}`);
    await page.locator('.transcript').waitFor();
    await shot('waiting');
    const t = page.getByRole('button', { name: 'Take conversation' });
    if (await t.isVisible()) await t.click();
    await page.getByLabel('Your reply').fill('Hello, I am Sam. I can put that right.');
    await page.keyboard.press('Enter');
    await page.locator('.message-advisor').first().waitFor();
    await r1.say('oh good, thank you. it is just me here now');
    await page.getByText('just me here').last().waitFor();
    await page.getByLabel('Your reply').fill('One moment, I am looking at your account.');
    await shot('talking');
    if (width === 1280 && scheme === 'light') {
      await page.keyboard.press('Escape');
      await page.keyboard.press('e');
      await page.waitForTimeout(200);
      await shot('end');
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      await shot('help');
      await page.keyboard.press('Escape');
    }
    await page.goto(`${server.url}/desk/`);
    await page.getByText('my bins').click();
    await page.getByText('Jo Bright').first().waitFor({ state: 'attached' });
    await shot('left');
    await page.close();
  }
  await browser.close();
  await server.close();
}, 120000);
