/** The demonstration council's pages, apart from the chat on them. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import type { Chat } from '../channels/direct-line/chat.ts';
import { chromium } from '../environment/chromium.ts';
import { describeWith } from '../environment/need.ts';
import { renderPage } from '../environment/templates.ts';
import { launchBrowser } from './browser.ts';
import { buildWidget, startCouncilSite } from './council-site.ts';

const PATHS = ['/', '/topics/waste', '/topics/council-tax', '/answers/recycling-what-goes-where'];

let site: Chat;
let browser: Browser;

beforeAll(async () => {
  if (!chromium.found) return;
  site = await startCouncilSite(buildWidget(), () => []);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.host.close();
});

describeWith(chromium, 'the council’s pages', () => {
  it.each([320, 768, 1280])(
    'read well at %i, with nothing axe objects to, all from this server',
    async (width) => {
      const page = await browser.newPage({ viewport: { width, height: 800 } });
      const asked: string[] = [];
      page.on('response', (response) => {
        if (
          !response.url().startsWith(site.host.url) ||
          response.status() >= 400 ||
          /\/fonts\//.test(response.url())
        ) {
          asked.push(`${response.status()} ${response.url()}`);
        }
      });
      page.on('pageerror', (error) => asked.push(error.message));
      page.on('console', (message) => asked.push(message.text()));
      for (const path of PATHS) {
        await page.goto(site.host.url + path);
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate<axe.AxeResults>('axe.run(document)');
        expect({ path, violations: violations.map(({ id, nodes }) => [id, nodes[0]?.html]) }).toEqual({
          path,
          violations: [],
        });
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
        expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
        const fonts = await page.evaluate<string[]>(
          '[...new Set([...document.querySelectorAll("body, body *")].map((it) => getComputedStyle(it).fontFamily))]',
        );
        expect(fonts.filter((font) => /GDS/i.test(font))).toEqual([]);
      }
      expect(asked).toEqual([]);
      await page.close();
    },
  );

  it('list the answers of a topic by name, and have nothing in the header too small to hit', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.host.url}/topics/waste`);
    const titles = await page.getByRole('main').locator('li a').allTextContents();
    expect(titles.length).toBeGreaterThan(10);
    expect(titles).toEqual([...titles].sort((one, other) => one.localeCompare(other, 'en-GB')));
    for (const link of await page.getByRole('banner').getByRole('link').all()) {
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    }
    await page.close();
  });

  it('link to pages that are there', async () => {
    const page = await browser.newPage();
    const seen = new Set<string>();
    for (const path of PATHS) {
      await page.goto(site.host.url + path);
      const links = await page
        .locator('body > :not(#parley-chat) a[href^="/"]')
        .evaluateAll((all) => all.map((it) => it.getAttribute('href') ?? ''));
      for (const link of links) seen.add(link);
    }
    // Other parts of Parley serve these two.
    const elsewhere = ['/pocket-phone', '/desk'];
    for (const link of [...seen].filter((link) => !elsewhere.includes(link))) {
      const { status } = await fetch(site.host.url + link);
      expect({ link, status }).toEqual({ link, status: 200 });
    }
    for (const link of elsewhere) expect(seen).toContain(link);
    await page.close();
  });
});

it('has a plain page for saying one thing, which shows no one’s markup', () => {
  const council = { name: 'Fernley Borough Council', shortName: 'Fernley Council', numbers: {} };
  const html = renderPage('message.njk', {
    council,
    heading: 'Page not found',
    message: '<script>x</script>',
  });
  expect(html).toContain('<title>Page not found – Fernley Borough Council</title>');
  expect(html).toContain('&lt;script&gt;x&lt;/script&gt;');
});
