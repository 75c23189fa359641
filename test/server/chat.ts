/** A resident's web chat as any client of Direct Line has it, at whichever server it happens to reach. */
import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import { WebSocket } from 'ws';
import { until } from '../environment/child.ts';

interface ActivitySet {
  readonly watermark: string;
  readonly activities: readonly {
    readonly type: string;
    readonly text?: string;
    readonly channelData?: { readonly parley?: { readonly sequence?: number; readonly author?: string } };
  }[];
}

interface Listening {
  /** Resolves once something like it was heard, on this stream. */
  hears(words: RegExp): Promise<void>;
  /** All that was, as `author: text`. */
  heard(): readonly string[];
  close(): void;
}

export interface Chat {
  readonly conversation: string;
  /** Says it and has it taken in: again and again under one id, as clients do, until a server takes it. */
  say(url: string, text: string): Promise<void>;
  /** One try. */
  post(url: string, text: string, id?: string): Promise<Response>;
  /** Everything so far, as `author: text`. */
  read(url: string): Promise<readonly string[]>;
  /** Asks again and again until something like it was said. */
  readsAt(url: string, words: RegExp): Promise<void>;
  /** Opens a stream; it comes back by itself, from where it was, when it breaks. */
  listenAt(url: string): Listening;
}

export async function openChat(url: string): Promise<Chat> {
  const begun = await fetch(`${url}/v3/directline/tokens/generate`, { method: 'POST' });
  const { token, conversationId } = (await begun.json()) as { token: string; conversationId: string };
  const path = `/v3/directline/conversations/${conversationId}`;
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const post = (at: string, text: string, id: string = randomUUID()) =>
    fetch(`${at}${path}/activities`, {
      method: 'POST',
      headers,
      body: JSON.stringify({
        type: 'message',
        from: { id: 'resident' },
        text,
        channelData: { clientActivityID: id },
      }),
    });
  const read = async (at: string) => {
    const lines: string[] = [];
    for (let watermark = '0'; ; ) {
      const response = await fetch(`${at}${path}/activities?watermark=${watermark}`, { headers });
      expect(response.status).toBe(200);
      const page = (await response.json()) as ActivitySet;
      for (const { text, channelData } of page.activities) {
        if (text !== undefined) lines.push(`${channelData?.parley?.author}: ${text}`);
      }
      if (page.watermark === watermark) return lines;
      watermark = page.watermark;
    }
  };
  return {
    conversation: conversationId,
    post,
    read,
    say: async (at, text) => {
      const id = randomUUID();
      await until(async () => expect((await post(at, text, id)).status).toBe(200));
    },
    readsAt: (at, words) =>
      until(async () => expect((await read(at)).filter((line) => words.test(line))).not.toEqual([])),
    listenAt: (at) => listen(at, path, headers),
  };
}

function listen(at: string, path: string, headers: Record<string, string>): Listening {
  const heard: string[] = [];
  let watermark = 0;
  let socket: WebSocket | undefined;
  let closed = false;
  const open = async () => {
    const response = await fetch(`${at}${path}?watermark=${watermark}`, { headers });
    const { streamUrl } = (await response.json()) as { streamUrl: string };
    const { pathname, search } = new URL(streamUrl);
    socket = new WebSocket(at.replace(/^http/, 'ws') + pathname + search);
    socket.on('error', () => {
      // Its end is told by `close`.
    });
    socket.on('message', (bytes) => {
      const frame = String(bytes);
      if (frame === '') return;
      for (const { text, channelData } of (JSON.parse(frame) as ActivitySet).activities) {
        if (text === undefined) continue;
        heard.push(`${channelData?.parley?.author}: ${text}`);
        watermark = Math.max(watermark, channelData?.parley?.sequence ?? 0);
      }
    });
    socket.on('close', () => again());
  };
  const again = () => {
    if (!closed) setTimeout(() => void open().catch(again), 50);
  };
  void open().catch(again);
  return {
    heard: () => heard,
    hears: (words) => until(async () => expect(heard.filter((line) => words.test(line))).not.toEqual([])),
    close: () => {
      closed = true;
      socket?.close();
    },
  };
}
