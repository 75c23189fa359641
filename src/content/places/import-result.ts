/** What an import is asked and what it answers. */
import type { Progress } from './read-lines.ts';
import type { BadLine } from './read-table.ts';

export interface ImportOptions {
  /** Told after every part of the file that was read. */
  readonly onProgress?: (progress: Progress) => void;
  readonly now: Date;
  /** Imports the good lines of a file that also has bad ones. Otherwise such a file changes nothing. */
  readonly skipBad?: boolean;
}

export interface ImportResult {
  /** Which kind of file it was taken for. */
  readonly kind: string;
  /** Lines taken over; 0 when there are bad lines and they were not to be skipped. */
  readonly imported: number;
  /** Lines that say exactly what another one says. */
  readonly repeated: number;
  /** In the order of the file; the first 10,000 found. */
  readonly bad: readonly BadLine[];
  /** How many bad lines there are in all. */
  readonly badLines: number;
}

const MOST_LISTED = 10_000;

/** Collects bad lines without letting a hopeless file fill the memory. */
export class BadLines {
  count = 0;
  readonly #listed: BadLine[] = [];

  readonly add = (bad: BadLine): void => {
    this.count += 1;
    if (this.#listed.length < MOST_LISTED) this.#listed.push(bad);
  };

  get listed(): readonly BadLine[] {
    return this.#listed.toSorted((one, other) => one.line - other.line);
  }
}
