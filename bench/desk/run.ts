/**
 * `npm run bench:desk`: the desk's list with 200 live and 10,000 ended conversations in a real browser, on the real
 * server and database, beside React Virtuoso with all of them in the browser's memory. One after the
 * other, several times. `npm ci --prefix bench` installs the peer.
 */

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { openDeskServer } from '../../test/browser/desk-server.ts';
import { MONDAY_10AM, PASSWORD } from '../../test/desk/desk-stage.ts';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../../test/environment/chromium.ts';
import { temporaryFolder } from '../../test/environment/temporary-folder.ts';
import { fill, type Listed } from './fill.ts';
import { atPart, IN_PAGE, type ListFigures, measureScroll, measureSearch } from './measure-list.ts';

const LIVE = Number(process.env.LIVE ?? 200);
const CLOSED = Number(process.env.CLOSED ?? 10_000);
const ROUNDS = Number(process.env.ROUNDS ?? 5);
/** What it was about, which both lists know. */
const WORDS = ['9411 ', 'kiln', '7302 ', 'pothole', '5050 '];
/** What was said in the middle of a conversation: a word of one, and words of many. */
const SAID_WORDS = ['zq9411', 'storm', 'zq7302', 'same trouble', 'zq5050'];

interface List {
  readonly name: string;
  /** Everything before the list is asked for. */
  prepare(page: Page): Promise<void>;
  /** Asks for the list. */
  show(page: Page): Promise<unknown>;
  readonly scroller: string;
  /** It knows the messages, and finds what was said in them. */
  readonly knowsMessages: boolean;
}

async function measure(browser: Browser, list: List): Promise<ListFigures> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, bypassCSP: true });
  try {
    await context.addInitScript(IN_PAGE);
    const page = await context.newPage();
    await list.prepare(page);
    const began = performance.now();
    await list.show(page);
    await page.waitForFunction("firstRow() !== ''", undefined, { polling: 'raf' });
    const shown = performance.now() - began;
    const frames = await measureScroll(page, list.scroller);
    const searches = await measureSearch(page, list.scroller, WORDS);
    const said = list.knowsMessages ? await measureSearch(page, list.scroller, SAID_WORDS) : [];
    return {
      shown,
      frameP95: atPart(frames, 0.95),
      frameLongest: Math.max(...frames),
      search: atPart(searches, 0.5),
      ...(said.length > 0 && { said: atPart(said, 0.5), saidLongest: Math.max(...said) }),
    };
  } finally {
    await context.close();
  }
}

async function main(): Promise<void> {
  const server = await openDeskServer();
  const peer = await servePeer(await fill(server.stage.database, LIVE, CLOSED, MONDAY_10AM));
  await server.stage.addMember('Sam Okafor');
  const browser = await chromium.launch({
    executablePath: chromiumPath ?? '',
    args: [...CHROMIUM_ARGUMENTS],
  });
  const lists: readonly List[] = [
    {
      name: 'the desk, from its server',
      scroller: '.list-body',
      knowsMessages: true,
      async prepare(page) {
        await page.goto(`${server.url}/desk/`);
        await page.getByLabel('Email').fill('sam.okafor@fernley.example');
        await page.getByLabel('Password').fill(PASSWORD);
        await page.keyboard.press('Enter');
        await page.getByText('Nobody is waiting.').or(page.locator('.row').first()).first().waitFor();
        await page.getByRole('tab', { name: 'Mine' }).click();
        await page.getByText('You have no conversation.').waitFor();
      },
      show: (page) => page.getByRole('tab', { name: 'All' }).click(),
    },
    {
      name: 'React Virtuoso, all in memory',
      scroller: '[data-virtuoso-scroller]',
      knowsMessages: false,
      prepare: async () => {},
      show: (page) => page.goto(peer.url),
    },
  ];
  try {
    const figures = lists.map((): ListFigures[] => []);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [index, list] of lists.entries()) figures[index]?.push(await measure(browser, list));
    }
    report(lists, figures);
  } finally {
    await browser.close();
    await peer.close();
    await server.close();
  }
}

/** The peer's page, built by the same Vite. */
async function servePeer(rows: readonly Listed[]) {
  const folder = temporaryFolder('bench');
  await build({
    root: join(import.meta.dirname, 'peer'),
    logLevel: 'error',
    resolve: { dedupe: ['react', 'react-dom'] },
    build: { outDir: folder, target: 'es2022' },
  });
  const server = createServer(async (request, response) => {
    const path = request.url === '/' ? '/index.html' : (request.url ?? '');
    if (path === '/rows.json') return response.end(JSON.stringify(rows));
    const kind = { html: 'text/html', js: 'text/javascript', css: 'text/css' }[path.split('.').at(-1) ?? ''];
    const file = await readFile(join(folder, path)).catch(() => undefined);
    if (!file) return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': kind ?? 'text/plain' }).end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function report(lists: readonly List[], figures: readonly (readonly ListFigures[])[]): void {
  const keys = ['shown', 'frameP95', 'frameLongest', 'search', 'said', 'saidLongest'] as const;
  const median = (index: number, key: keyof ListFigures) => {
    const known = (figures[index] ?? []).flatMap((one) => one[key] ?? []);
    return known.length === 0 ? Number.NaN : atPart(known, 0.5);
  };
  const inWords = (figure: number, digits: number) => (Number.isNaN(figure) ? '–' : figure.toFixed(digits));
  const row = (name: string, cell: (key: keyof ListFigures) => string) =>
    `| ${[name, ...keys.map(cell)].join(' | ')} |`;
  console.log(
    [
      `${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}; ${LIVE} live and ${CLOSED} ended, median of ${ROUNDS} rounds`,
      '',
      '| | first rows ms | frame while scrolling, p95 ms | longest frame ms | search ms | in messages ms | slowest of them ms |',
      '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
      ...lists.map(({ name }, index) => row(name, (key) => inWords(median(index, key), 0))),
      row('the desk to its peer', (key) => inWords(median(0, key) / median(1, key), 2)),
    ].join('\n'),
  );
}

await main();
