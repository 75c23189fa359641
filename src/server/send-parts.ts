/** Sends something long as it is made. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';

/** Whoever stops the download stops the reading; the file is cut off where that was. */
export async function sendParts(
  parts: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
  response: Response,
): Promise<void> {
  await pipeline(Readable.from(parts), response).catch((error: unknown) => {
    if (!response.destroyed || !isHangUp(error)) throw error;
  });
}

function isHangUp(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}
