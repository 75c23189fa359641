/** Somebody with an address of their own who calls a server of this machine, by http or https. */
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request as plainly } from 'node:http';
import { request as securely } from 'node:https';
import { expect } from '@jest/globals';
import { WebSocket } from 'ws';
import { until } from '../environment/child.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** Which of Parley's errors it is; undefined when it is none, or not Parley's. */
  readonly code: string | undefined;
}

interface Stream {
  /** Resolves once a frame had something like it. */
  hears(words: RegExp): Promise<void>;
  close(): void;
}

export interface Caller {
  ask(
    method: string,
    path: string,
    more?: { readonly headers?: OutgoingHttpHeaders; readonly body?: string | Buffer },
  ): Promise<Answer>;
  /** Opens a WebSocket; fails when it is refused. */
  stream(url: string): Promise<Stream>;
}

/** `address`: one of this machine's, 127.0.0.x. `ca`: whose word on the server's name is taken. */
export function callerFrom(url: string, address: string, ca?: Buffer): Caller {
  const way = { localAddress: address, ...(ca && { ca }) };
  return {
    ask: (method, path, { headers = {}, body } = {}) =>
      new Promise((resolve, reject) => {
        const begin = url.startsWith('https:') ? securely : plainly;
        const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
        const options = { ...way, method, headers: { ...headers, ...length }, agent: false };
        const asked = begin(url + path, options, (answer) => {
          const pieces: Buffer[] = [];
          answer.on('data', (piece) => pieces.push(piece));
          answer.on('error', reject);
          answer.on('end', () => {
            const text = Buffer.concat(pieces).toString();
            const code = /^\{"error":\{"code":"([a-z-]+)"/.exec(text)?.[1];
            resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text, code });
          });
        });
        asked.on('error', reject);
        asked.end(body);
      }),
    stream: (at) =>
      new Promise((resolve, reject) => {
        const socket = new WebSocket(at, way);
        const heard: string[] = [];
        socket.on('message', (frame) => heard.push(String(frame)));
        socket.on('error', reject);
        socket.on('open', () =>
          resolve({
            hears: (words) =>
              until(async () => expect(heard.filter((one) => words.test(one))).not.toEqual([])),
            close: () => socket.close(),
          }),
        );
      }),
  };
}
