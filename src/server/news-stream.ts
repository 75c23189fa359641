/** News to advisors' screens as server-sent events. */
import type { Request, Response } from 'express';
import type { NewsItem, Newsroom } from '../desk/news.ts';

export interface StreamParts {
  readonly news: Newsroom;
  /** Whether the reader may still listen; asked at every heartbeat. */
  mayListen(): Promise<boolean>;
  /** Ends all streams when the server stops. */
  readonly stopping?: AbortSignal | undefined;
}

/** Two missed and the reader knows, within 25 seconds, that nothing comes through any more. */
const HEARTBEAT_MS = 10_000;
/** How long a browser waits before it connects again. */
const RETRY_MS = 2_000;

/** Sends what was missed since `lastId`, then everything new, until either side goes. */
export function streamNews(
  request: Request,
  response: Response,
  lastId: string | undefined,
  parts: StreamParts,
): void {
  const { news, stopping } = parts;
  response.writeHead(200, {
    'Content-Type': 'text/event-stream',
    'Cache-Control': 'no-store',
    // nginx would keep the events back.
    'X-Accel-Buffering': 'no',
  });
  response.write(`retry: ${RETRY_MS}\n\n`);
  for (const item of lastId === undefined ? [] : news.since(lastId)) write(response, item);
  // Even a quiet stream has told its place, so that a reconnect misses nothing.
  response.write(`id: ${news.latestId}\nevent: ready\ndata: {}\n\n`);
  const stop = news.subscribe((item) => write(response, item));
  const heartbeat = setInterval(() => beat(response, parts.mayListen), HEARTBEAT_MS);
  const end = () => {
    stop();
    clearInterval(heartbeat);
    stopping?.removeEventListener('abort', end);
    response.end();
  };
  request.on('close', end);
  response.on('error', end);
  stopping?.addEventListener('abort', end);
  if (stopping?.aborted) end();
}

function write(response: Response, { id, news }: NewsItem): void {
  response.write(`id: ${id}\ndata: ${JSON.stringify(news)}\n\n`);
}

async function beat(response: Response, mayListen: () => Promise<boolean>): Promise<void> {
  try {
    if (await mayListen()) response.write('event: beat\ndata: {}\n\n');
    else response.end('event: signed-out\ndata: {}\n\n');
  } catch {
    // The database is away for a moment: the next beat asks again.
  }
}
