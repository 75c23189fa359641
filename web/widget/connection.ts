/**
 * Keeps up with one conversation for as long as it lasts: catches up by HTTP, then listens on a WebSocket from
 * the same watermark, and begins again when the line breaks. Where WebSockets never open, it goes on asking.
 */
import { type Activity, type ActivitySet, type DirectLine, Refusal } from './direct-line.ts';
import type { Ticket } from './memory.ts';

export interface ConnectionListener {
  /** Whatever came, in order, none twice. `history` marks what had been said before this page was loaded. */
  heard(activity: Activity, history: boolean): void;
  /** The history is complete. */
  caughtUp(): void;
  refreshed(ticket: Ticket): void;
  expired(): void;
  /** Whether the line has been down for more than a moment. */
  trouble(on: boolean): void;
}

type Timer = ReturnType<typeof setTimeout>;

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 30_000;
/** The server sends an empty frame every 20 s; a line silent for longer than two is dead. */
const SILENCE_MS = 50_000;
const POLL_MS = 2000;
const POLL_HIDDEN_MS = 10_000;
/** How many polls before a WebSocket is tried again. */
const POLLS = 30;

export class Connection {
  readonly #line: DirectLine;
  readonly #listener: ConnectionListener;
  #ticket: Ticket;
  #watermark = 0;
  #caughtUp = false;
  #closed = false;
  #socket: WebSocket | undefined;
  /** How often in a row a stream has not even opened. */
  #unopened = 0;
  #wake: () => void = () => {};
  #refreshTimer: Timer | undefined;

  constructor(line: DirectLine, ticket: Ticket, listener: ConnectionListener) {
    this.#line = line;
    this.#ticket = ticket;
    this.#listener = listener;
    addEventListener('online', this.#hurry);
    document.addEventListener('visibilitychange', this.#hurry);
    this.#planRefresh();
    void this.#keepUp();
  }

  get watermark(): number {
    return this.#watermark;
  }

  close(): void {
    this.#closed = true;
    removeEventListener('online', this.#hurry);
    document.removeEventListener('visibilitychange', this.#hurry);
    clearTimeout(this.#refreshTimer);
    this.#socket?.close();
    this.#wake();
  }

  readonly #hurry = (): void => {
    if (!document.hidden) this.#wake();
  };

  async #keepUp(): Promise<void> {
    let failures = 0;
    while (!this.#closed) {
      try {
        await this.#catchUp();
        failures = 0;
        this.#listener.trouble(false);
        if (this.#unopened < 2) await this.#listen();
        else await this.#poll();
      } catch (error) {
        if (this.#over(error)) return;
        failures += 1;
        if (failures > 1) this.#listener.trouble(true);
      }
      await this.#pause(
        Math.min(FIRST_PAUSE_MS * 2 ** failures, LONGEST_PAUSE_MS) * (0.5 + Math.random() / 2),
      );
    }
  }

  /** Reads until nothing is new. */
  async #catchUp(): Promise<void> {
    let before: number;
    do {
      before = this.#watermark;
      this.#take(await this.#line.read(this.#ticket, before));
    } while (this.#watermark > before && !this.#closed);
    if (!this.#caughtUp && !this.#closed) {
      this.#caughtUp = true;
      this.#listener.caughtUp();
    }
  }

  /** Listens until the socket closes. */
  async #listen(): Promise<void> {
    const socket = await this.#line.stream(this.#ticket, this.#watermark);
    this.#socket = socket;
    if (this.#closed) socket.close();
    this.#unopened += 1;
    let silence: Timer | undefined;
    const heard = () => {
      clearTimeout(silence);
      silence = setTimeout(() => socket.close(), SILENCE_MS);
    };
    await new Promise<void>((closed) => {
      heard();
      socket.onopen = () => {
        this.#unopened = 0;
        heard();
      };
      socket.onmessage = ({ data }) => {
        heard();
        if (data) this.#take(JSON.parse(data));
        // Also to an empty frame: it tells that the page is still there.
        socket.send(JSON.stringify({ received: this.#watermark }));
      };
      socket.onclose = () => closed();
    });
    clearTimeout(silence);
  }

  /** Asks again and again for a minute or more, then lets a WebSocket be tried again. */
  async #poll(): Promise<void> {
    for (let polls = 0; polls < POLLS && !this.#closed; polls++) {
      await this.#pause(document.hidden ? POLL_HIDDEN_MS : POLL_MS);
      await this.#catchUp();
    }
    this.#unopened = 1;
  }

  #take({ activities = [], watermark }: ActivitySet): void {
    for (const activity of activities) {
      const sequence = activity.channelData?.parley?.sequence;
      // What came by HTTP may come again by the stream.
      if (this.#closed || (sequence !== undefined && sequence <= this.#watermark)) continue;
      if (sequence !== undefined) this.#watermark = sequence;
      this.#listener.heard(activity, !this.#caughtUp);
    }
    this.#watermark = Math.max(this.#watermark, Number(watermark) || 0);
  }

  #planRefresh(afterMs = (this.#ticket.expires - Date.now()) / 2): void {
    this.#refreshTimer = setTimeout(() => void this.#refresh(), Math.max(afterMs, FIRST_PAUSE_MS));
  }

  async #refresh(): Promise<void> {
    try {
      this.#ticket = await this.#line.refresh(this.#ticket);
      if (this.#closed) return;
      this.#listener.refreshed(this.#ticket);
      this.#planRefresh();
    } catch (error) {
      if (!this.#over(error)) this.#planRefresh(LONGEST_PAUSE_MS);
    }
  }

  /** Whether the conversation is over, by our closing it or by its half hour. */
  #over(error: unknown): boolean {
    if (this.#closed) return true;
    if (!(error instanceof Refusal && error.expired)) return false;
    this.close();
    this.#listener.expired();
    return true;
  }

  #pause(ms: number): Promise<void> {
    if (this.#closed) return Promise.resolve();
    return new Promise((resume) => {
      const timer = setTimeout(resume, ms);
      this.#wake = () => {
        clearTimeout(timer);
        resume();
      };
    });
  }
}
