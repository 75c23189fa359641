/**
 * Large bodies in hand, of everybody together. Those that arrive are counted by the bytes that are here, so that whoever
 * sends slowly holds next to nothing; those that are here are worked on a few at a time, since pictures are in memory
 * several times over while they are read and cleaned.
 */
import type { Response } from 'express';

/** Worked on at once. */
const AT_ONCE = 6;

interface Waiting {
  readonly response: Response;
  readonly work: () => void;
}

export class Uploads {
  readonly #mostBytes: number;
  readonly #waiting: Waiting[] = [];
  #bytes = 0;
  #working = 0;

  /** @param largest bytes that one of them may have */
  constructor(largest: number) {
    this.#mostBytes = AT_ONCE * largest;
  }

  /**
   * Counts what arrives for an answer until that is over, or it is more than it may be: that is thrown away as it comes.
   * @returns takes bytes in; false when they have no place
   */
  counted(response: Response, maxBytes: number): (bytes: number) => boolean {
    let held = 0;
    let isTooLarge = false;
    const letGo = () => {
      this.#bytes -= held;
      held = 0;
    };
    response.once('close', letGo);
    return (bytes) => {
      if (response.closed) return false;
      isTooLarge ||= held + bytes > maxBytes;
      if (isTooLarge) {
        letGo();
        return true;
      }
      held += bytes;
      this.#bytes += bytes;
      return this.#bytes <= this.#mostBytes;
    };
  }

  /** Works when it is its turn, which lasts until it is answered; never when its caller has gone meanwhile. */
  inTurn(response: Response, work: () => void): void {
    this.#waiting.push({ response, work });
    this.#begin();
  }

  #begin(): void {
    while (this.#working < AT_ONCE) {
      const next = this.#waiting.shift();
      if (next === undefined) return;
      if (next.response.closed) continue;
      this.#working += 1;
      next.response.once('close', () => {
        this.#working -= 1;
        this.#begin();
      });
      next.work();
    }
  }
}
