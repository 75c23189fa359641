/**
 * Fetches the pictures that came with a message. Their addresses are whatever the resident's app says, so they are
 * trusted only where they are Microsoft's own, and our token goes nowhere but to the service that the message is
 * proven to come from.
 */
import type { PhotoShelf } from '../../src/conversation/channel.ts';
import type { Inbound, PhotoTrouble } from '../../src/conversation/message.ts';
import { type Activity, fieldOf } from './activity.ts';
import type { Library } from './library.ts';
import type { BotFrameworkSettings } from './settings.ts';

type Fetched = { readonly kind: 'fetched'; readonly bytes: Buffer } | { readonly kind: 'not-received' };

/** Fetches one address; never throws. A file larger than `maxBytes` comes cut off just above it, to be refused. */
export type FetchPicture = (address: string, serviceUrl: string, maxBytes: number) => Promise<Fetched>;

const NOT_RECEIVED = { kind: 'not-received' } as const;
const MOST_HOPS = 3;

/** A file shared in Teams: its content has an address that is good for some minutes. */
const TEAMS_FILE = 'application/vnd.microsoft.teams.file.download.info';

export interface Address {
  readonly address: string;
  readonly serviceUrl: string;
}

/** Where the files of a message are. Cards and the same words as HTML, which Teams adds, are no files. */
export function pictureAddresses({ attachments = [], serviceUrl }: Activity): readonly Address[] {
  return attachments.flatMap((attachment) => {
    const contentType = fieldOf(attachment, 'contentType');
    const isFile = contentType === TEAMS_FILE;
    const address = isFile
      ? fieldOf(fieldOf(attachment, 'content'), 'downloadUrl')
      : fieldOf(attachment, 'contentUrl');
    return typeof address === 'string' && contentType !== 'text/html' ? [{ address, serviceUrl }] : [];
  });
}

/** Fetched before the message is acknowledged: a turn makes no network calls, and tells what came to nothing. */
export async function keepPictures(
  inbound: Inbound,
  addresses: readonly Address[],
  fetchPicture: FetchPicture,
  shelf: PhotoShelf,
): Promise<Pick<Inbound, 'photos' | 'photoTrouble'>> {
  if (addresses.length === 0) return {};
  const { most, maxBytes } = shelf.limits;
  const fetched = await Promise.all(
    addresses.slice(0, most).map(({ address, serviceUrl }) => fetchPicture(address, serviceUrl, maxBytes)),
  );
  const pictures = fetched.flatMap((one) => (one.kind === 'fetched' ? [one.bytes] : []));
  const { photos, trouble } = await shelf.keep(inbound, pictures);
  const missing: PhotoTrouble | undefined = pictures.length < fetched.length ? 'not-received' : undefined;
  const photoTrouble = trouble ?? missing ?? (addresses.length > most ? 'too-many' : undefined);
  return { ...(photos.length > 0 && { photos }), ...(photoTrouble && { photoTrouble }) };
}

export function picturesOfConnector(
  { timeout }: Pick<BotFrameworkSettings, 'timeout'>,
  library: Library,
): FetchPicture {
  return async (address, serviceUrl, maxBytes) => {
    if (address.startsWith('data:')) return inlined(address);
    const signal = AbortSignal.timeout(timeout);
    try {
      const { mayFetch, token } = await library();
      const service = new URL(serviceUrl).origin;
      const isAllowed = (url: URL) => url.origin === service || (isPlain(url) && mayFetch(url));
      return await follow(address, isAllowed, signal, maxBytes, async (url) =>
        url.origin === service ? { authorization: `Bearer ${await token()}` } : {},
      );
    } catch {
      // Reset, slow or gone: the resident is asked to send it again.
      return NOT_RECEIVED;
    }
  };
}

/** A picture in the message itself, which is a megabyte at most. */
function inlined(address: string): Fetched {
  const [, base64] = /^data:image\/[\w.+-]+;base64,([\w+/=\s]+)$/.exec(address) ?? [];
  return base64 === undefined ? NOT_RECEIVED : { kind: 'fetched', bytes: Buffer.from(base64, 'base64') };
}

function isPlain(url: URL): boolean {
  return url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '';
}

async function follow(
  first: string,
  isAllowed: (url: URL) => boolean,
  signal: AbortSignal,
  maxBytes: number,
  headersFor: (url: URL) => Promise<Record<string, string>>,
): Promise<Fetched> {
  let next = URL.canParse(first) ? new URL(first) : undefined;
  for (let hop = 0; next && isAllowed(next) && hop < MOST_HOPS; hop += 1) {
    const response = await fetch(next, { headers: await headersFor(next), redirect: 'manual', signal });
    if (response.ok) return { kind: 'fetched', bytes: await readAtMost(response, maxBytes) };
    await response.body?.cancel();
    next = onward(response, next);
  }
  return NOT_RECEIVED;
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
