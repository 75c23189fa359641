/**
 * Pictures that a provider keeps and tells the address of: fetched while a message is taken in, by every channel alike. Which
 * addresses are the provider's own, and which of them are shown a token, each channel says itself.
 */
import type { PhotoShelf } from '../src/conversation/channel.ts';
import type { Inbound, PhotoTrouble } from '../src/conversation/message.ts';

export type Fetched =
  | { readonly kind: 'fetched'; readonly bytes: Buffer }
  | { readonly kind: 'not-received' };

export const NOT_RECEIVED = { kind: 'not-received' } as const;
const MOST_HOPS = 3;

/**
 * Fetches side by side and keeps the pictures of a message that is about to be accepted: a turn makes no network calls, and
 * tells what came to nothing.
 * @param fetchOne never throws; a file larger than `maxBytes` comes cut off just above it, to be refused
 */
export async function keepPictures<Picture>(
  inbound: Inbound,
  pictures: readonly Picture[],
  fetchOne: (picture: Picture, maxBytes: number) => Promise<Fetched>,
  shelf: PhotoShelf,
): Promise<Pick<Inbound, 'photos' | 'photoTrouble'>> {
  if (pictures.length === 0) return {};
  const { most, maxBytes } = shelf.limits;
  const fetched = await Promise.all(pictures.slice(0, most).map((picture) => fetchOne(picture, maxBytes)));
  const bytes = fetched.flatMap((one) => (one.kind === 'fetched' ? [one.bytes] : []));
  const { photos, trouble } = await shelf.keep(inbound, bytes);
  const missing: PhotoTrouble | undefined = bytes.length < fetched.length ? 'not-received' : undefined;
  const photoTrouble = trouble ?? missing ?? (pictures.length > most ? 'too-many' : undefined);
  return { ...(photos.length > 0 && { photos }), ...(photoTrouble && { photoTrouble }) };
}

interface Following {
  /** Asked of every address, the first included. */
  isAllowed(url: URL): boolean;
  /** `hop` is 0 for the first address. */
  headersFor(url: URL, hop: number): Promise<Record<string, string>> | Record<string, string>;
  readonly maxBytes: number;
  readonly signal: AbortSignal;
}

/** Fetches an address, and where it sends us on to while that is allowed. Throws as `fetch` does. */
export async function follow(first: string, following: Following): Promise<Fetched> {
  const { isAllowed, headersFor, maxBytes, signal } = following;
  let next = URL.canParse(first) ? new URL(first) : undefined;
  for (let hop = 0; next && isAllowed(next) && hop < MOST_HOPS; hop += 1) {
    const response = await fetch(next, { headers: await headersFor(next, hop), redirect: 'manual', signal });
    if (response.ok) return { kind: 'fetched', bytes: await readAtMost(response, maxBytes) };
    await response.body?.cancel();
    next = onward(response, next);
  }
  return NOT_RECEIVED;
}

/** By https, without a port or a name and password of its own. */
export function isPlain(url: URL): boolean {
  return url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '';
}

function onward(response: Response, from: URL): URL | undefined {
  const location = response.headers.get('location');
  if (response.status < 300 || response.status > 399 || location === null) return undefined;
  return URL.canParse(location, from.href) ? new URL(location, from) : undefined;
}

/** Reads until it is clear that it is too much; what a header says of its length is not relied on. */
async function readAtMost(response: Response, maxBytes: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    parts.push(part);
    length += part.length;
    if (length > maxBytes) break;
  }
  return Buffer.concat(parts);
}
