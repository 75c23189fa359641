/** How many sockets are open, and whose. Frames that come too fast close theirs. */
import type { IncomingMessage } from 'node:http';
import type { WebSocket } from 'ws';
import type { ErrorCode } from '../../errors.ts';
import { callerOf, isOwn } from './caller.ts';
import { networkOf } from './network.ts';

export interface SocketLimits {
  readonly sockets: number;
  readonly socketsPerAddress: number;
  readonly framesPerMinute: number;
  /** Proxies in front, whose word on the caller's address is taken. */
  readonly hops: number;
}

/** Closes a socket whose other end does not keep to the rules. */
const POLICY = 1008;

export class Seats {
  readonly #limits: SocketLimits;
  readonly #taken = new Map<string, number>();
  #all = 0;

  constructor(limits: SocketLimits) {
    this.#limits = limits;
  }

  /** Why there is no place for another; undefined when there is. */
  refuses(request: IncomingMessage): ErrorCode | undefined {
    if (this.#all >= this.#limits.sockets) return 'unavailable';
    const address = networkOf(callerOf(request, this.#limits.hops));
    if (isOwn(address)) return undefined;
    return this.#of(address) >= this.#limits.socketsPerAddress ? 'too-many-requests' : undefined;
  }

  /** Counts a socket until it closes. */
  take(request: IncomingMessage, socket: WebSocket): void {
    const address = networkOf(callerOf(request, this.#limits.hops));
    this.#all += 1;
    this.#taken.set(address, this.#of(address) + 1);
    socket.once('close', () => {
      this.#all -= 1;
      const left = this.#of(address) - 1;
      if (left > 0) this.#taken.set(address, left);
      else this.#taken.delete(address);
    });
    this.#countFrames(socket);
  }

  #of(address: string): number {
    return this.#taken.get(address) ?? 0;
  }

  #countFrames(socket: WebSocket): void {
    let minute = 0;
    let frames = 0;
    const count = () => {
      const now = Math.floor(performance.now() / 60_000);
      frames = now === minute ? frames + 1 : 1;
      minute = now;
      if (frames > this.#limits.framesPerMinute) socket.close(POLICY);
    };
    socket.on('message', count);
    socket.on('ping', count);
  }
}
