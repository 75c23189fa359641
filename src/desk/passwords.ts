/**
 * Passwords of local staff accounts: scrypt from node:crypto, its parameters kept with each hash so that
 * they can be raised later and old hashes renewed at the next sign-in.
 */
import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import { ParleyError } from '../errors.ts';

/** Cost of one hash. OWASP's figures for scrypt: 128 MB of memory and about a third of a second. */
export interface Strength {
  /** Memory and time cost, as a power of two. */
  readonly logN: number;
  readonly r: number;
  readonly p: number;
}

export const STRENGTH: Strength = { logN: 17, r: 8, p: 1 };

const KEY_BYTES = 32;
const SALT_BYTES = 16;
const SHORTEST = 12;
/** Long enough for any passphrase, short enough that hashing it costs no more than another. */
const LONGEST = 200;

/** Each hash holds 128 MB while it runs; more at once would let strangers exhaust the memory. */
const AT_ONCE = 2;
/** About ten seconds' work. */
const MOST_QUEUED = 50;

export type PasswordCheck =
  | { readonly kind: 'right' /** The hash was made with other parameters. */; readonly stale: boolean }
  | { readonly kind: 'wrong' };

/** Says in plain words why a new password will not do; undefined when it will. */
export function refusePassword(password: string, about: { email: string; name: string }): string | undefined {
  const plain = canonical(password);
  const { length } = [...plain];
  if (length < SHORTEST) return `Use at least ${SHORTEST} characters. Three or four random words work well.`;
  if (length > LONGEST) return `Use at most ${LONGEST} characters.`;
  if (new Set(plain).size < 5) return 'Use more different characters: this one is easy to guess.';
  const guessable = ['password', 'qwerty', '123456', ...wordsOf(about.email), ...wordsOf(about.name)];
  const rest = guessable.reduce((left, word) => left.replaceAll(word, ''), plain.toLowerCase());
  if ([...rest].length < SHORTEST / 2)
    return 'Leave out your name, your email and common words: they are easy to guess.';
  return undefined;
}

/** `scrypt$<logN>$<r>$<p>$<salt>$<key>`, the last two in base64url. */
export async function hashPassword(password: string, strength: Strength = STRENGTH): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const key = await derive(password, salt, strength);
  const { logN, r, p } = strength;
  return ['scrypt', logN, r, p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/**
 * Compares in constant time. Without a hash (nobody has that email) it works just as long, so that the time
 * taken tells nothing, and answers `wrong`.
 */
export async function checkPassword(
  password: string,
  hash: string | undefined,
  strength: Strength = STRENGTH,
): Promise<PasswordCheck> {
  const stored = readHash(hash);
  const used = stored?.strength ?? strength;
  const key = await derive(password, stored?.salt ?? Buffer.alloc(SALT_BYTES), used);
  const same = timingSafeEqual(key, stored?.key ?? Buffer.alloc(KEY_BYTES));
  if (!stored || !same) return { kind: 'wrong' };
  const stale = used.logN !== strength.logN || used.r !== strength.r || used.p !== strength.p;
  return { kind: 'right', stale };
}

function readHash(hash: string | undefined) {
  const [scheme, logN, r, p, salt, key] = hash?.split('$') ?? [];
  if (scheme !== 'scrypt' || salt === undefined || key === undefined) return undefined;
  const stored = Buffer.from(key, 'base64url');
  if (stored.length !== KEY_BYTES) return undefined;
  return {
    strength: { logN: Number(logN), r: Number(r), p: Number(p) },
    salt: Buffer.from(salt, 'base64url'),
    key: stored,
  };
}

let running = 0;
const queued: (() => void)[] = [];

async function derive(password: string, salt: Buffer, { logN, r, p }: Strength): Promise<Buffer> {
  if (queued.length >= MOST_QUEUED) throw new ParleyError('too-busy', 'Too many sign-ins at once.');
  if (running >= AT_ONCE) await new Promise<void>((resume) => queued.push(resume));
  else running += 1;
  try {
    const N = 2 ** logN;
    return await scryptAsync(canonical(password), salt, { N, r, p, maxmem: 256 * N * r });
  } finally {
    const next = queued.shift();
    if (next) next();
    else running -= 1;
  }
}

function scryptAsync(password: string, salt: Buffer, options: ScryptOptions): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password, salt, KEY_BYTES, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
}

/** The same password typed on another keyboard may come in other code points (NIST SP 800-63B). */
function canonical(password: string): string {
  return password.normalize('NFKC');
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3);
}
