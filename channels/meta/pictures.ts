/**
 * Fetches pictures from Meta. An address is trusted only as far as it is Meta's own; our token goes to the Graph API, and to
 * the host where WhatsApp keeps files. What comes is checked where it is kept.
 */
import { z } from 'zod';
import type { PhotoShelf } from '../../src/conversation/channel.ts';
import type { Inbound } from '../../src/conversation/message.ts';
import { type Fetched, follow, isPlain, keepPictures, NOT_RECEIVED } from '../fetch-pictures.ts';
import type { Graph } from './graph.ts';

/** WhatsApp names a picture by an id, Messenger by an address. */
export type Picture = { readonly id: string } | { readonly address: string };

/** Where Meta keeps files: `lookaside.fbsbx.com`, `scontent.xx.fbcdn.net`… */
const FILES = /^(?:[a-z0-9-]+\.)+(?:fbsbx\.com|fbcdn\.net)$/;
/** Where a file of WhatsApp's is, which asks for our token. */
const WHATSAPP_FILES = 'lookaside.fbsbx.com';

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
    const signal = AbortSignal.timeout(this.#milliseconds);
    return keepPictures(
      inbound,
      pictures,
      (picture, maxBytes) => this.#fetch(picture, maxBytes, signal),
      shelf,
    );
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
    return follow(first, {
      isAllowed: (url) => isOfMeta(url, this.#origin),
      headersFor: (url) => {
        const opens = ofWhatsApp && (url.hostname === WHATSAPP_FILES || url.origin === this.#origin);
        return opens ? { authorization: this.#graph.authorization } : {};
      },
      maxBytes,
      signal,
    });
  }
}

/** Whether a file may be fetched from there: Meta's own hosts, by https and as they are, and the Graph API's own address. */
export function isOfMeta(url: URL, graphOrigin: string): boolean {
  if (url.origin === graphOrigin) return true;
  return isPlain(url) && FILES.test(url.hostname);
}
