/** The physical lines of a text file, in batches, with a guard against files that are no such thing. */
import { createReadStream, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { ParleyError } from '../../errors.ts';

/** No honest line of addresses or collections comes near; a file of one endless line stops here. */
const LONGEST_LINE = 65_536;
const CHUNK = 256 * 1024;

export interface Progress {
  readonly bytes: number;
  /** Undefined when a stream was given. */
  readonly totalBytes: number | undefined;
}

export interface Lines {
  /** The number of the first of these lines, from 1. */
  readonly first: number;
  readonly lines: readonly string[];
}

export type Source = string | Readable;

/**
 * Reads a file (by path) or a stream of UTF-8 text. Byte order marks and all three line endings are fine.
 * @throws ParleyError `import-refused` for what is not text, or has a line beyond any reason.
 */
export async function* readLines(
  source: Source,
  onProgress?: (progress: Progress) => void,
): AsyncGenerator<Lines> {
  const totalBytes = typeof source === 'string' ? sizeOf(source) : undefined;
  const decoder = new TextDecoder('utf-8');
  let bytes = 0;
  let first = 1;
  let rest = '';
  for await (const chunk of chunksOf(source)) {
    refuseBinary(chunk, bytes === 0);
    bytes += chunk.length;
    onProgress?.({ bytes, totalBytes });
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* batchOf(first, lines);
    first += lines.length;
    if (rest.length > LONGEST_LINE) throw tooLong(first);
  }
  rest += decoder.decode();
  if (rest !== '') yield* batchOf(first, [rest]);
}

function* batchOf(first: number, lines: readonly string[]): Generator<Lines> {
  if (lines.length === 0) return;
  const tooLongAt = lines.findIndex((line) => line.length > LONGEST_LINE);
  if (tooLongAt >= 0) throw tooLong(first + tooLongAt);
  yield { first, lines };
}

function tooLong(line: number): ParleyError {
  return new ParleyError('import-refused', `Line ${line} is far too long. Is this a CSV file?`);
}

/** The chunks as bytes, with lone and paired carriage returns made line feeds. */
async function* chunksOf(source: Source): AsyncGenerator<Buffer> {
  const stream = typeof source === 'string' ? createReadStream(source, { highWaterMark: CHUNK }) : source;
  let heldReturn = false;
  for await (const part of stream) {
    const bytes = Buffer.isBuffer(part) ? part : Buffer.from(part);
    if (bytes.length === 0) continue;
    // A return at the very end waits for the next chunk, which may begin with its line feed.
    const text: Buffer = heldReturn ? Buffer.concat([RETURN, bytes]) : bytes;
    heldReturn = text[text.length - 1] === 0x0d;
    yield withLineFeeds(heldReturn ? text.subarray(0, -1) : text);
  }
}

const RETURN = Buffer.from('\r');

function withLineFeeds(bytes: Buffer): Buffer {
  if (!bytes.includes(0x0d)) return bytes;
  return Buffer.from(bytes.toString('latin1').replaceAll(/\r\n?/g, '\n'), 'latin1');
}

function sizeOf(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new ParleyError('import-refused', 'There is no such file.');
  return found.size;
}

function refuseBinary(chunk: Buffer, isFirst: boolean): void {
  const start = isFirst ? chunk.subarray(0, 4).toString('latin1') : '';
  if (start === 'PK\x03\x04') {
    throw new ParleyError('import-refused', 'This is a spreadsheet or a zip file. Save it as CSV first.');
  }
  if (start.startsWith('\xff\xfe') || start.startsWith('\xfe\xff')) {
    throw new ParleyError('import-refused', 'This file is in UTF-16. Save it as CSV in UTF-8.');
  }
  if (chunk.includes(0)) throw new ParleyError('import-refused', 'This is not a text file. Is it CSV?');
}
