/**
 * Fetches the pictures that came with a message. Their addresses are whatever the resident's app says, so they are
 * trusted only where they are Microsoft's own, and our token goes nowhere but to the service that the message is
 * proven to come from.
 */
import { type Fetched, follow, isPlain, NOT_RECEIVED } from '../fetch-pictures.ts';
import { type Activity, fieldOf } from './activity.ts';
import type { Library } from './library.ts';
import type { BotFrameworkSettings } from './settings.ts';

/** Fetches one address; never throws. A file larger than `maxBytes` comes cut off just above it, to be refused. */
export type FetchPicture = (at: Address, maxBytes: number) => Promise<Fetched>;

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

export function picturesOfConnector(
  { timeout }: Pick<BotFrameworkSettings, 'timeout'>,
  library: Library,
): FetchPicture {
  return async ({ address, serviceUrl }, maxBytes) => {
    if (address.startsWith('data:')) return inlined(address);
    const signal = AbortSignal.timeout(timeout);
    try {
      const { mayFetch, token } = await library();
      const service = new URL(serviceUrl).origin;
      const isAllowed = (url: URL) => url.origin === service || (isPlain(url) && mayFetch(url));
      const headersFor = async (url: URL): Promise<Record<string, string>> =>
        url.origin === service ? { authorization: `Bearer ${await token()}` } : {};
      return await follow(address, { isAllowed, headersFor, maxBytes, signal });
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
