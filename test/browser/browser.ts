/** The browser that tests drive, and pages that tell what they complain of. */
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../environment/chromium.ts';

/** How long anything may take on a slow machine. */
export const PATIENCE_MS = 120_000;

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath ?? '', args: [...CHROMIUM_ARGUMENTS] });
}

/** A page that puts errors of its scripts and what it writes to the console as such into `complaints`. */
export async function openPage(context: BrowserContext, complaints: string[]): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // That the network answered 4xx or was away is what some of these tests are about.
    const expected = /Failed to load resource|ERR_|net::/.test(message.text());
    if (message.type() === 'error' && !expected) complaints.push(message.text());
  });
  return page;
}
