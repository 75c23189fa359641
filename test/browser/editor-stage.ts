/** Two editors at their screens in a real browser, a whole Parley behind them, and residents who ask. */
import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { Role, RunningParley } from '../../src/composition/server.ts';
import { temporaryFolder } from '../environment/temporary-folder.ts';
import { startTestParley } from '../server/running.ts';
import { launchBrowser, openPage } from './browser.ts';
import { buildConsole } from './console-build.ts';
import { signIn } from './desk-browser.ts';

interface Account {
  readonly email: string;
  readonly password: string;
}

export interface EditorStage {
  readonly parley: RunningParley;
  /** What any page complained of; a test ends with none. */
  readonly complaints: string[];
  /** Signs in: `sam` has every job, `priya` only edits; or somebody with an account of the test's own. */
  sitDown(who: 'sam' | 'priya' | Account, path: string): Promise<Page>;
  /** What a resident who was never here is answered. */
  ask(text: string, channel?: 'web' | 'sms'): Promise<string>;
  /** Everyone leaves. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

function isOfConsole({ pathname }: URL): boolean {
  return /^\/(?:desk|editor|insights|broadcasts|person)(?:\/|$)/.test(pathname);
}

/**
 * @param content what there is to edit; `few` of it is learnt in no time, see `fewArticles`
 * @param role `serve`: nothing is sent and nobody told but by the test itself
 */
export async function openEditorStage(
  content: 'all' | 'few',
  now?: () => Date,
  role?: Role,
): Promise<EditorStage> {
  const folder = temporaryFolder('console');
  await buildConsole(folder);
  const assets = await readdir(join(folder, 'assets'));
  const browser: Browser = await launchBrowser();
  const parley = await startTestParley({}, now, content, role && { role });
  const contexts: BrowserContext[] = [];
  const complaints: string[] = [];
  let asked = 0;
  return {
    parley,
    complaints,
    async sitDown(who, path) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      contexts.push(context);
      await context.route(isOfConsole, async (route) => {
        const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
        const asset = assets.includes(name);
        const { headers } = await fetch(`${parley.url}/health`);
        await route.fulfill({
          path: join(folder, asset ? `assets/${name}` : 'index.html'),
          // The real headers, so that the content security policy holds here too.
          headers: { 'content-security-policy': headers.get('content-security-policy') ?? '' },
        });
      });
      const page = await openPage(context, complaints);
      await page.goto(parley.url + path);
      const { email = '', password = '' } =
        (typeof who === 'string'
          ? parley.demoStaff.find((account) => account.email.startsWith(`${who}@`))
          : who) ?? {};
      await signIn(page, email, password);
      return page;
    },
    async ask(text, channel = 'web') {
      asked += 1;
      const contact = channel === 'sms' ? `+447700900${200 + asked}` : randomUUID();
      const said = await parley.core.speaker(channel, contact).say(text);
      return said.flatMap((entry) => (entry.author === 'parley' ? [entry.text] : [])).join('\n');
    },
    async clear() {
      for (const context of contexts.splice(0)) await context.close();
    },
    async close() {
      await browser.close();
      await parley.stop();
    },
  };
}

/** Waits until the server has the draft. */
export async function saved(page: Page): Promise<void> {
  await page
    .locator('.save-line')
    .getByText(/^Draft saved/)
    .waitFor();
}

export function field(page: Page, name: string): Locator {
  return page.getByRole('textbox', { name, exact: true });
}

/** One of the pages of what is edited: `History`. */
export function tab(page: Page, name: string): Locator {
  return page.getByRole('navigation', { name: 'This item' }).getByRole('link', { name });
}
