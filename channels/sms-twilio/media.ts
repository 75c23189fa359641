/**
 * Fetches the pictures of a text (MMS). The address comes with the message, so it is trusted only as far as it is
 * Twilio's own: our credentials go to Twilio's API and nowhere else, and where Twilio sends us on without them.
 */
import { type Fetched, follow, isPlain, NOT_RECEIVED } from '../fetch-pictures.ts';
import type { SmsTwilioSettings } from './settings.ts';

/** Fetches one address; never throws. A file larger than `maxBytes` comes cut off just above it, to be refused. */
export type FetchMedia = (address: string, maxBytes: number) => Promise<Fetched>;

/** `api.twilio.com`, and its other regions: `api.dublin.ie1.twilio.com`. */
const API = /^api(?:\.[a-z0-9-]+){0,2}\.twilio\.com$/;
/** Where Twilio's API sends on to: its own storage, in its own network or at Amazon's. */
const STORAGE = /^(?:[a-z0-9-]+\.)+twiliocdn\.com$/;
const AMAZON = /^s3(?:-external-1|[.-][a-z0-9-]+)?\.amazonaws\.com$/;
const AMAZON_PATH = '/media.twiliocdn.com/';

export function mediaOfTwilio(settings: SmsTwilioSettings): FetchMedia {
  const { accountSid, authToken, apiUrl, timeout } = settings;
  const credentials = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
  return async (address, maxBytes) => {
    const meant = URL.canParse(address) ? new URL(address) : undefined;
    const ours = `/2010-04-01/Accounts/${accountSid}/Messages/`;
    if (!meant || !isPlain(meant) || !API.test(meant.hostname) || !meant.pathname.startsWith(ours))
      return NOT_RECEIVED;
    const first = apiUrl === undefined ? meant : new URL(meant.pathname, apiUrl);
    const signal = AbortSignal.timeout(timeout);
    try {
      return await follow(first.href, {
        // A stand-in for Twilio's API may send on within itself.
        isAllowed: (url) => url.origin === first.origin || isOfTwilio(url),
        headersFor: (_url, hop) => (hop === 0 ? { authorization: credentials } : {}),
        maxBytes,
        signal,
      });
    } catch {
      // Reset, slow or gone: the resident is asked to send it again.
      return NOT_RECEIVED;
    }
  };
}

/** Where Twilio keeps files, or what sends on to there. */
function isOfTwilio(url: URL): boolean {
  const amazon = AMAZON.test(url.hostname) && url.pathname.startsWith(AMAZON_PATH);
  return isPlain(url) && (amazon || STORAGE.test(url.hostname) || API.test(url.hostname));
}
