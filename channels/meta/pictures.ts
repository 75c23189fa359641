/**
 * Fetches pictures from Meta. An address is trusted only as far as it is Meta's own; our token goes to the Graph API, and to
 * the host where WhatsApp keeps files. What comes is checked where it is kept.
 */
import { z } from 'zod';
import type { PhotoShelf } from '../../src/conversation/channel.ts';
import type { Inbound, PhotoTrouble } from '../../src/conversation/message.ts';
import type { Graph } from './graph.ts';

/** WhatsApp names a picture by an id, Messenger by an address. */
export type Picture = { readonly id: string } | { readonly address: string };

type Fetched = { readonly kind: 'fetched'; readonly bytes: Buffer } | { readonly kind: 'not-received' };

const NOT_RECEIVED = { kind: 'not-received' } as const;
/** Where Meta keeps files: `lookaside.fbsbx.com`, `scontent.xx.fbcdn.net`… */
const FILES = /^(?:[a-z0-9-]+\.)+(?:fbsbx\.com|fbcdn\.net)$/;
/** Where a file of WhatsApp's is, which asks for our token. */
const WHATSAPP_FILES = 'lookaside.fbsbx.com';
const MOST_HOPS = 3;

const mediaSchema = z.object({ url: z.url() });

export class MetaPictures {
  readonly #graph: Graph;
  readonly #origin: string;
  readonly #milliseconds: number;

  /** @param milliseconds for all pictures of one message, which is acknowledged only afterwards */
  constructor(graph: Graph, graphUrl: string, milliseconds: number) {
    this.#graph = graph;
    this.#origin = new URL(graphUrl).origin;
    this.#milliseconds = milliseconds;
  }

  /** Fetches and keeps the pictures of a message that is about to be accepted: a turn makes no network calls. */
  async keep(
    inbound: Inbound,
    pictures: readonly Picture[],
    shelf: PhotoShelf,
  ): Promise<Pick<Inbound, 'photos' | 'photoTrouble'>> {
    if (pictures.length === 0) return {};
    const { most, maxBytes } = shelf.limits;
    const signal = AbortSignal.timeout(this.#milliseconds);
    const fetched = await Promise.all(
      pictures.slice(0, most).map((picture) => this.#fetch(picture, maxBytes, signal)),
    );
    const bytes = fetched.flatMap((one) => (one.kind === 'fetched' ? [one.bytes] : []));
    const { photos, trouble } = await shelf.keep(inbound, bytes);
    const missing: PhotoTrouble | undefined = bytes.length < fetched.length ? 'not-received' : undefined;
    const photoTrouble = trouble ?? missing ?? (pictures.length > most ? 'too-many' : undefined);
    return { ...(photos.length > 0 && { photos }), ...(photoTrouble && { photoTrouble }) };
  }

  /** Never throws. A file larger than `maxBytes` comes cut off just above it, to be refused. */
  async #fetch(picture: Picture, maxBytes: number, signal: AbortSignal): Promise<Fetched> {
    try {
      if ('address' in picture) return await this.#follow(picture.address, maxBytes, signal);
      const media = await this.#graph.get(picture.id, signal);
      const { url } = mediaSchema.safeParse(media.kind === 'answered' ? media.body : {}).data ?? {};
      return url === undefined ? NOT_RECEIVED : await this.#follow(url, maxBytes, signal, true);
    } catch {
      // Reset, slow or gone: the resident is asked to send it again.
      return NOT_RECEIVED;
    }
  }

  async #follow(first: string, maxBytes: number, signal: AbortSignal, ofWhatsApp = false): Promise<Fetched> {
    let next = URL.canParse(first) ? new URL(first) : undefined;
    for (let hop = 0; next && isOfMeta(next, this.#origin) && hop < MOST_HOPS; hop += 1) {
      const opens = ofWhatsApp && (next.hostname === WHATSAPP_FILES || next.origin === this.#origin);
      const headers = opens ? { authorization: this.#graph.authorization } : {};
      const response = await fetch(next, { headers, redirect: 'manual', signal });
      if (response.ok) return { kind: 'fetched', bytes: await readAtMost(response, maxBytes) };
      await response.body?.cancel();
      next = onward(response, next);
    }
    return NOT_RECEIVED;
  }
}

/** Whether a file may be fetched from there: Meta's own hosts, by https and as they are, and the Graph API's own address. */
export function isOfMeta(url: URL, graphOrigin: string): boolean {
  if (url.origin === graphOrigin) return true;
  const plain = url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '';
  return plain && FILES.test(url.hostname);
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
