/**
 * Fetches the pictures of a text (MMS). The address comes with the message, so it is trusted only as far as it is
 * Twilio's own: our credentials go to Twilio's API and nowhere else, and where Twilio sends us on without them.
 */
import type { SmsTwilioSettings } from './settings.ts';

type Media = { readonly kind: 'fetched'; readonly bytes: Buffer } | { readonly kind: 'not-received' };

/** Fetches one address; never throws. A file larger than `maxBytes` comes cut off just above it, to be refused. */
export type FetchMedia = (address: string, maxBytes: number) => Promise<Media>;

const NOT_RECEIVED = { kind: 'not-received' } as const;
/** `api.twilio.com`, and its other regions: `api.dublin.ie1.twilio.com`. */
const API = /^api(?:\.[a-z0-9-]+){0,2}\.twilio\.com$/;
/** Where Twilio's API sends on to: its own storage, in its own network or at Amazon's. */
const STORAGE = /^(?:[a-z0-9-]+\.)+twiliocdn\.com$/;
const AMAZON = /^s3(?:-external-1|[.-][a-z0-9-]+)?\.amazonaws\.com$/;
const AMAZON_PATH = '/media.twiliocdn.com/';
const MOST_HOPS = 3;

export function mediaOfTwilio(settings: SmsTwilioSettings): FetchMedia {
  const { accountSid, authToken, apiUrl, timeout } = settings;
  const credentials = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
  return async (address, maxBytes) => {
    const meant = readAddress(address);
    const ours = `/2010-04-01/Accounts/${accountSid}/Messages/`;
    if (!meant || !API.test(meant.hostname) || !meant.pathname.startsWith(ours)) return NOT_RECEIVED;
    const first = apiUrl === undefined ? meant : new URL(meant.pathname, apiUrl);
    const signal = AbortSignal.timeout(timeout);
    try {
      return await follow(first, credentials, maxBytes, signal);
    } catch {
      // Reset, slow or gone: the resident is asked to send it again.
      return NOT_RECEIVED;
    }
  };
}

/** An address by https, without a port or a name and password of its own; undefined for anything else. */
function readAddress(address: string): URL | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const plain = url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '';
  return plain ? url : undefined;
}

async function follow(
  first: URL,
  credentials: string,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Media> {
  let url = first;
  let headers: Record<string, string> = { authorization: credentials };
  for (let hop = 0; hop < MOST_HOPS; hop += 1) {
    const response = await fetch(url, { headers, redirect: 'manual', signal });
    if (response.ok) return { kind: 'fetched', bytes: await readAtMost(response, maxBytes) };
    await response.body?.cancel();
    const next = onward(response, url, first);
    if (next === undefined) return NOT_RECEIVED;
    url = next;
    headers = {};
  }
  return NOT_RECEIVED;
}

/** Where we are sent on to, if that is Twilio's; a stand-in for Twilio's API may send on within itself. */
function onward(response: Response, from: URL, first: URL): URL | undefined {
  const location = response.headers.get('location');
  if (response.status < 300 || response.status > 399 || location === null) return undefined;
  if (!URL.canParse(location, from.href)) return undefined;
  const next = new URL(location, from);
  if (next.origin === first.origin) return next;
  const url = readAddress(next.href);
  if (url === undefined) return undefined;
  const amazon = AMAZON.test(url.hostname) && url.pathname.startsWith(AMAZON_PATH);
  return amazon || STORAGE.test(url.hostname) || API.test(url.hostname) ? url : undefined;
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
