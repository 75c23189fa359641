/**
 * Browsers that somebody has signed in with before. The brake on guessing at an account holds strangers; whoever it
 * belongs to gets past it with a browser that a stranger has not. What the browser keeps is a number drawn for it and
 * a signature for each person who signed in with it: nobody can tell from it who that was.
 */
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { canonicalEmail } from './canonical-email.ts';

/** A screen that a team shares. Whoever signed in longest ago is a stranger again. */
const MOST_PEOPLE = 8;

const COOKIE = /^[\w-]{22}(?:\.[\w-]{43})*$/;

export interface KnownBrowsers {
  /** The browser's number, where that person has signed in with it. */
  numberOf(cookie: string | undefined, email: string): string | undefined;
  /** What it keeps once that person has signed in. */
  remember(cookie: string | undefined, email: string): string;
}

export function knownBrowsers(secret: string): KnownBrowsers {
  const key = createHash('sha256').update(`parley-known-browser\n${secret}`).digest();
  const sign = (number: string, email: string) =>
    createHmac('sha256', key)
      .update(`${number}\n${canonicalEmail(email)}`)
      .digest('base64url');
  return {
    numberOf(cookie, email) {
      const { number, signatures } = readCookie(cookie);
      const wanted = Buffer.from(sign(number, email));
      return signatures.some((one) => timingSafeEqual(Buffer.from(one), wanted)) ? number : undefined;
    },
    remember(cookie, email) {
      const { number, signatures } = readCookie(cookie);
      const own = sign(number, email);
      const others = signatures.filter((one) => one !== own);
      return [number, own, ...others].slice(0, 1 + MOST_PEOPLE).join('.');
    },
  };
}

function readCookie(cookie = ''): { readonly number: string; readonly signatures: readonly string[] } {
  if (!COOKIE.test(cookie)) return { number: randomBytes(16).toString('base64url'), signatures: [] };
  const [number = '', ...signatures] = cookie.split('.');
  return { number, signatures: signatures.slice(0, MOST_PEOPLE) };
}
