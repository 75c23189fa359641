/** The browser for tests: the one CHROMIUM names, else the one installed. */
import { findProgram } from './child.ts';
import type { Program } from './need.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Its path, or undefined. */
export const chromiumPath: string | undefined =
  process.env.CHROMIUM ??
  NAMES.map((name) => findProgram(name)).find((path) => path !== undefined) ??
  findProgram('Google Chrome', ['/Applications/Google Chrome.app/Contents/MacOS']);

/** What Chromium needs to run in a container as root, and to stay off the network. */
export const CHROMIUM_ARGUMENTS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
];

export const chromium: Program = {
  name: 'Chromium',
  found: chromiumPath !== undefined,
  how: 'set CHROMIUM to its path, or install it (Debian: apt-get install chromium).',
};
