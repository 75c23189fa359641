/** Sending a photo from the chat, as residents do: chosen, looked at once more, sent, seen again after a reload. */
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import axe from 'axe-core';
import { type Browser, chromium as driver, type Page } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, chromium, chromiumPath } from '../environment/chromium.ts';
import { describeWith } from '../environment/need.ts';
import { exif, jpeg, jpegExif, jpegWith, png, SECRET } from '../photos/pictures.ts';
import { buildWidget, startCouncilSite } from './council-site.ts';

/** What the browser knows of an image element. */
interface Shown {
  decode(): Promise<void>;
  readonly naturalWidth: number;
  readonly naturalHeight: number;
}

type Site = Awaited<ReturnType<typeof startCouncilSite>>;

let site: Site;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  if (!chromium.found) return;
  site = await startCouncilSite(buildWidget(), (text) => [
    { text: text ? `You said: ${text}` : 'Thanks for the photo.' },
  ]);
  browser = await driver.launch({ executablePath: chromiumPath ?? '', args: [...CHROMIUM_ARGUMENTS] });
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
    const remove = await panel().getByRole('button', { name: 'Remove' }).boundingBox();
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

  it.each([
    ['a page named .jpg', Buffer.from('<!doctype html>'), 'That file is not a photo.'],
    ['half a picture', jpeg().subarray(0, -20), 'That photo did not arrive whole.'],
    ['nothing', Buffer.alloc(0), 'That photo is empty.'],
  ])('say in words why %s is not taken', async (_what, bytes, words) => {
    await visit(320, 640);
    await choose(['x.jpg', bytes]);
    await panel().getByText('1 photo ready to send.').waitFor();
    await send().click();
    await panel().getByText(`Not sent. ${words}`).waitFor();
    expect(await problems()).toEqual([]);
    expect(site.gateway.accepted).toEqual([]);
    expect(site.gateway.photos.kept.size).toBe(0);
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
