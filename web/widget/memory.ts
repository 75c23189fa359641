/**
 * What outlives a page: kept in sessionStorage, so it lasts for reloads and for moving between pages, and is
 * gone with the tab. A shared computer in a library must not show one resident's chat to the next.
 */
export interface Remembered {
  readonly ticket?: Ticket;
  /** Messages not known to have arrived: sent again, under the same ids, by the next page. */
  readonly outgoing?: readonly { readonly id: string; readonly text: string; readonly at: number }[];
  /** When the welcome was first on screen. */
  readonly welcomed?: number;
  /** The sequence of the last message that was on screen. */
  readonly seen?: number;
  readonly open?: boolean;
  readonly draft?: string;
}

/** The right to one conversation. */
export interface Ticket {
  readonly conversationId: string;
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

const KEY = 'parley-chat';

/** Reads once, then writes through. Where storage is blocked, it simply lasts only as long as the page. */
export class Memory {
  #now: Remembered = read();

  get now(): Remembered {
    return this.#now;
  }

  keep(change: { [Name in keyof Remembered]?: Remembered[Name] | undefined }): void {
    // Undefined values are left out by JSON, which is how they are forgotten.
    this.#now = JSON.parse(JSON.stringify({ ...this.#now, ...change }));
    try {
      sessionStorage.setItem(KEY, JSON.stringify(this.#now));
    } catch {
      // Blocked or full: nothing to be done, and nothing to trouble the resident with.
    }
  }
}

function read(): Remembered {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
    return typeof stored === 'object' && stored !== null ? stored : {};
  } catch {
    return {};
  }
}
