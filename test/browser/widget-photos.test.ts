/** Sending a photo from the chat, as residents do: chosen, looked at once more, sent, seen again after a reload. */
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { until } from '../environment/child.ts';
import { chromium } from '../environment/chromium.ts';
import { describeWith } from '../environment/need.ts';
import { exif, jpeg, jpegExif, jpegWith, png, SECRET } from '../photos/pictures.ts';
import { launchBrowser } from './browser.ts';
import { buildWidget, startCouncilSite } from './council-site.ts';
import { isInSight } from './desk-browser.ts';

/** What the browser knows of an image element. */
interface Shown {
  decode(): Promise<void>;
  readonly naturalWidth: number;
  readonly naturalHeight: number;
}

/** What it knows of one that it draws. */
interface Drawn {
  getContext(kind: '2d'): {
    getImageData(x: number, y: number, width: number, height: number): { readonly data: readonly number[] };
  };
}

const SHOTS = process.env.SHOTS;

type Site = Awaited<ReturnType<typeof startCouncilSite>>;

let site: Site;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  if (!chromium.found) return;
  site = await startCouncilSite(buildWidget(), (text) => [
    { text: text ? `You said: ${text}` : 'Thanks for the photo.' },
  ]);
  browser = await launchBrowser();
});
afterEach(async () => {
  await page.context().close();
  expect(site.host.defects).toEqual([]);
  site.gateway.accepted.length = 0;
  site.gateway.photos.kept.clear();
});
afterAll(async () => {
  await browser?.close();
  await site?.host.close();
});

async function visit(width: number, height: number): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
  page = await context.newPage();
  // Choosers reach the test only while something listens. Begun with a key press, listening can come too late.
  page.on('filechooser', () => {});
  await page.goto(site.host.url);
  await page.getByRole('button', { name: 'Chat with us' }).click();
}

const panel = () => page.getByRole('dialog', { name: 'Ask Fernley Council' });
const addPhoto = () => panel().getByRole('button', { name: 'Add a photo' });
const send = () => panel().getByRole('button', { name: 'Send', exact: true });
const pictures = () => panel().getByRole('img', { name: 'Photo you sent' });

/** What was chosen and is not sent yet. */
const waiting = (name: string) =>
  panel().getByRole('list', { name: 'Photos to send' }).getByRole('img', { name, exact: true });

async function choose(...files: readonly (readonly [name: string, bytes: Buffer])[]): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), addPhoto().click()]);
  const given = files.map(([name, buffer]) => ({
    name,
    mimeType: 'image/jpeg',
    buffer: Buffer.from(buffer),
  }));
  await chooser.setFiles(given);
}

async function problems(): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>('axe.run(document)');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((it) => it.html).join(' ')}`);
}

/** A JPEG of 2,600 by 1,300 pixels, with a place in its metadata, drawn by the browser itself. */
async function largePicture(): Promise<Buffer> {
  const url = await page.evaluate<string>(`(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [2600, 1300];
    canvas.getContext('2d').fillRect(0, 0, 1300, 1300);
    return canvas.toDataURL('image/jpeg', 0.5);
  })()`);
  const drawn = Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
  return Buffer.concat([drawn.subarray(0, 2), jpegExif(exif(1)), drawn.subarray(2)]);
}

describeWith(chromium, 'photos in the chat widget', () => {
  it.each([
    [320, 640],
    [1280, 800],
  ])('are chosen, sent with words and shown, at %i × %i', async (width, height) => {
    await visit(width, height);
    await choose(['a.jpg', jpegWith(jpegExif(exif(1)))], ['b.png', png()]);
    await panel().getByText('2 photos ready to send.').waitFor();
    expect(await problems()).toEqual([]);
    await waiting('a.jpg').waitFor();
    await waiting('b.png').waitFor();
    if (SHOTS) await page.waitForTimeout(500);
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/widget-photos-${width}.png` });
    const remove = await panel().getByRole('button', { name: 'Remove a.jpg' }).boundingBox();
    expect(Math.min(remove?.height ?? 0, remove?.width ?? 0)).toBeGreaterThanOrEqual(44);
    await panel().getByRole('textbox').fill('by the bridge');
    await send().click();
    await panel().getByText('You said: by the bridge').waitFor();
    await pictures().nth(1).waitFor();
    const widths = await pictures().evaluateAll((all) =>
      Promise.all(
        all.map(async (it) => {
          const image = it as unknown as Shown;
          await image.decode();
          return image.naturalWidth;
        }),
      ),
    );
    expect(widths).toEqual([24, 24]);
    expect(site.gateway.accepted).toMatchObject([{ text: 'by the bridge', photos: [{}, {}] }]);
    for (const { photo } of site.gateway.photos.kept.values())
      expect(photo.bytes.includes(SECRET)).toBe(false);
    expect(await problems()).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await page.reload();
    await pictures().nth(1).waitFor();
    expect(await pictures().count()).toBe(2);
  });

  it('are made small before they leave, and lose where they were taken', async () => {
    await visit(1280, 800);
    const uploads: Buffer[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/upload')) uploads.push(request.postDataBuffer() ?? Buffer.alloc(0));
    });
    const large = await largePicture();
    expect(large.includes(SECRET)).toBe(true);
    await choose(['large.jpg', large]);
    await panel().getByText('1 photo ready to send.').waitFor();
    await send().click();
    await pictures().waitFor();
    const size = await pictures().evaluate(async (it) => {
      const image = it as unknown as Shown;
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    });
    expect(size).toEqual([2000, 1000]);
    expect(uploads.some((body) => body.includes(SECRET))).toBe(false);
  });

  it('can be taken away again, and are sent by keyboard alone', async () => {
    await visit(1280, 800);
    await choose(['a.jpg', jpeg()]);
    await panel().getByRole('button', { name: 'Remove' }).press('Enter');
    await panel().getByText('1 photo ready to send.').waitFor({ state: 'detached' });
    await panel().getByRole('textbox').press('Enter');
    expect(site.gateway.accepted).toEqual([]);
    await addPhoto().focus();
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
    await chooser.setFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: jpeg() });
    await panel().getByText('1 photo ready to send.').waitFor();
    await panel().getByRole('textbox').press('Enter');
    await panel().getByText('Thanks for the photo.').waitFor();
    expect(site.gateway.accepted).toMatchObject([{ text: '', photos: [{}] }]);
  });

  it('are looked at before they are sent, and taken away one by one by keys', async () => {
    await visit(1280, 800);
    await choose(['a.jpg', jpeg()], ['b.png', png()]);
    await panel().getByText('2 photos ready to send.').waitFor();
    // It is drawn: an address of the page's own would be kept out by the page's content security policy.
    const middle = () =>
      waiting('b.png').evaluate(
        (it) => (it as unknown as Drawn).getContext('2d').getImageData(64, 64, 1, 1).data[3],
      );
    await until(async () => expect(await middle()).toBe(255));
    // From the box back over the camera to what was chosen.
    await panel().getByRole('textbox').focus();
    for (let presses = 0; presses < 2; presses++) await page.keyboard.press('Shift+Tab');
    expect(
      await panel()
        .getByRole('button', { name: 'Remove b.png' })
        .evaluate((it) => it.matches(':focus')),
    ).toBe(true);
    await page.keyboard.press('Enter');
    await panel().getByText('1 photo ready to send.').waitFor();
    expect(await waiting('b.png').count()).toBe(0);
    await page.keyboard.press('Enter');
    await panel().getByText('Thanks for the photo.').waitFor();
    expect(site.gateway.accepted).toMatchObject([{ photos: [{}] }]);
    expect(await panel().getByRole('list', { name: 'Photos to send' }).count()).toBe(0);
  });

  it.each([
    ['a page named .jpg', [Buffer.from('<!doctype html>')], 'We cannot open that file.'],
    ['nothing', [Buffer.alloc(0)], 'That photo is empty.'],
    ['a fourth', [jpeg(), jpeg(), jpeg(), jpeg()], 'Send up to 3 photos at once, please.'],
    [
      '9 MB',
      [Buffer.concat([Buffer.from([0xff, 0xd8]), Buffer.alloc(9e6)])],
      'That photo is too big. The limit is 8 MB.',
    ],
  ])('say at once why %s is not taken, before anything is sent', async (_what, files, words) => {
    await visit(320, 640);
    await choose(...files.map((bytes, index) => [`${index}.jpg`, bytes] as const));
    await panel().getByRole('status').getByText(words).waitFor();
    expect(await waiting('3.jpg').count()).toBe(0);
    expect(await problems()).toEqual([]);
    expect(site.gateway.accepted).toEqual([]);
    // What is wrong is not said for ever.
    await panel().getByRole('textbox').fill('then without');
    await panel().getByRole('status').getByText(words).waitFor({ state: 'detached' });
  });

  it('say in words what only the server can see', async () => {
    await visit(320, 640);
    await choose(['x.jpg', jpeg().subarray(0, -20)]);
    await panel().getByText('1 photo ready to send.').waitFor();
    await send().click();
    await panel().getByText('Not sent. That photo did not arrive whole.').waitFor();
    expect(await problems()).toEqual([]);
    expect(site.gateway.accepted).toEqual([]);
    expect(site.gateway.photos.kept.size).toBe(0);
  });

  it.each([
    ['whoever reads along at the end', false],
    ['whoever reads further up where they are', true],
  ])('that load late keep %s', async (_who, up) => {
    await visit(320, 480);
    let load = () => {};
    const slow = new Promise<void>((resolve) => {
      load = resolve;
    });
    await page.route(
      (url) => url.protocol === 'http:',
      async (route) => {
        if (route.request().resourceType() === 'image') await slow;
        await route.continue();
      },
    );
    await choose(['tall.jpg', await largePicture()]);
    await panel().getByText('1 photo ready to send.').waitFor();
    await send().click();
    const last = panel().getByText('Thanks for the photo.');
    await last.waitFor();
    const scroller = panel().locator('.scroller');
    if (up) {
      await scroller.hover();
      await page.mouse.wheel(0, -2000);
      await until(async () => expect(await scroller.evaluate((it) => it.scrollTop)).toBe(0));
    }
    load();
    await until(async () => {
      const { height = 0 } = (await pictures().boundingBox()) ?? {};
      expect(height).toBeGreaterThan(100);
    });
    if (up) expect(await scroller.evaluate((it) => it.scrollTop)).toBe(0);
    else await until(async () => expect(await isInSight(last, scroller)).toBe(true));
  });

  it('show that they are on their way, and go on after a broken line', async () => {
    await visit(1280, 800);
    let broken = 0;
    await page.route('**/upload', (route) => {
      broken += 1;
      return broken === 1 ? route.abort() : route.continue();
    });
    await choose(['a.jpg', jpeg()]);
    await panel().getByText('1 photo ready to send.').waitFor();
    await send().click();
    await panel().getByRole('progressbar', { name: 'Sending' }).waitFor();
    await panel().getByText('Thanks for the photo.').waitFor();
    await panel().getByRole('progressbar').waitFor({ state: 'detached' });
    expect(site.gateway.accepted).toHaveLength(1);
  });
});
