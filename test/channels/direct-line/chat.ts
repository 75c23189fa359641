/** What the Direct Line tests share: a fixed clock, counted ids, a bot that echoes, a host and a plain client. */
import type { Router } from 'express';
import { WebSocket } from 'ws';
import { createDirectLineChannel, type DirectLineOptions } from '../../../channels/direct-line/channel.ts';
import { type Host, startHost } from './host.ts';
import { type Bot, MemoryGateway } from './memory-gateway.ts';

export const START = new Date('2026-11-21T09:05:00Z');

export interface Chat {
  readonly host: Host;
  readonly gateway: MemoryGateway;
  /** Moves the clock. */
  pass(seconds: number): void;
  /** Lets the streams' timers come due once. */
  tick(): void;
}

const echoBot: Bot = (text) => [{ text: `You said: ${text}` }];

export async function startChat(
  options: Partial<DirectLineOptions> & { bot?: Bot; pages?: readonly Router[] } = {},
): Promise<Chat> {
  const { bot = echoBot, pages, ...direct } = options;
  let now = START;
  let ids = 0;
  const timers = new Set<() => void>();
  const clock = direct.now ?? (() => now);
  const gateway = new MemoryGateway(bot, clock);
  const channel = (publicUrl: string) =>
    createDirectLineChannel({
      secret: 'a secret for tests only',
      publicUrl,
      allowedOrigins: ['https://www.fernley.example'],
      now: clock,
      newId: () => `id-${++ids}`,
      botName: 'Fernley assistant',
      every: (_seconds, work) => {
        timers.add(work);
        return () => void timers.delete(work);
      },
      ...direct,
    });
  return {
    host: await startHost(channel, gateway, pages),
    gateway,
    pass: (seconds) => {
      now = new Date(now.getTime() + seconds * 1000);
    },
    tick: () => {
      for (const work of timers) work();
    },
  };
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into the JSON as it comes over the wire.
  readonly body: any;
}

/** One call of the API, relative to /v3/directline. */
export async function call(
  { host }: Chat,
  method: string,
  path: string,
  {
    token,
    json,
    ...init
  }: Omit<RequestInit, 'headers'> & {
    token?: string | undefined;
    json?: unknown;
    headers?: Record<string, string>;
  } = {},
): Promise<Answer> {
  const response = await fetch(`${host.url}/v3/directline${path}`, {
    method,
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    ...init,
    headers: {
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...init.headers,
    },
  });
  const text = await response.text();
  let body: unknown = text;
  try {
    body = JSON.parse(text);
  } catch {}
  return { status: response.status, headers: response.headers, body };
}

export interface Ticket {
  readonly conversationId: string;
  readonly token: string;
  readonly streamUrl: string;
}

/** A conversation, begun. */
export async function begin(chat: Chat): Promise<Ticket> {
  const { body } = await call(chat, 'POST', '/tokens/generate');
  return (await call(chat, 'POST', '/conversations', { token: body.token, json: {} })).body;
}

export function say(
  chat: Chat,
  { conversationId, token }: Ticket,
  text: string,
  id?: string,
): Promise<Answer> {
  return call(chat, 'POST', `/conversations/${conversationId}/activities`, {
    token,
    json: { type: 'message', from: { id: 'me' }, text, channelData: { clientActivityID: id } },
  });
}

/** A WebSocket whose frames can be awaited one by one. */
export class Frames {
  readonly socket: WebSocket;
  /** The HTTP status a refused socket was answered with, or the close code of an open one. */
  readonly ended: Promise<number>;
  readonly #frames: string[] = [];
  #wake: () => void = () => {};

  constructor(url: string, headers: Record<string, string> = {}) {
    this.socket = new WebSocket(url, { headers });
    this.socket.on('message', (bytes) => {
      this.#frames.push(bytes.toString());
      this.#wake();
    });
    this.ended = new Promise((end) => {
      this.socket.on('unexpected-response', (_request, response) => end(response.statusCode ?? 0));
      this.socket.on('close', end);
      this.socket.on('error', () => end(0));
    });
  }

  async opened(): Promise<void> {
    if (this.socket.readyState !== WebSocket.OPEN)
      await new Promise((open) => this.socket.once('open', open));
  }

  /** The next frame as it came, waiting for it. */
  async next(): Promise<string> {
    while (this.#frames.length === 0) {
      await new Promise<void>((wake) => {
        this.#wake = wake;
      });
    }
    return this.#frames.shift() ?? '';
  }

  /** The activities' texts up to and with the one that reads `last`; typing reads as `…`. */
  async textsUntil(last: string): Promise<string[]> {
    const texts: string[] = [];
    while (!texts.includes(last)) {
      const frame = await this.next();
      if (frame === '') continue;
      for (const { type, text } of JSON.parse(frame).activities) texts.push(type === 'typing' ? '…' : text);
    }
    return texts;
  }

  close(): void {
    this.socket.close();
  }
}
