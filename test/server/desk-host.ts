/** The staff's API on a desk stage, with screens that are signed in to it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Router } from 'express';
import { leaveDesk } from '../../src/desk/presence.ts';
import { createApp } from '../../src/server/app.ts';
import { deskRoutes } from '../../src/server/routes/desk.ts';
import { type StaffParts, staffRoutes } from '../../src/server/routes/staff.ts';
import type { StaffGate } from '../../src/server/staff-gate.ts';
import { type DeskStage, deskSettings, PASSWORD, WEAK } from '../desk/desk-stage.ts';

interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the server sent, for the test to look at.
  readonly body: any;
  readonly headers: Headers;
}

export interface Screen {
  readonly cookie: string;
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  post(path: string, body?: unknown): Promise<Answer>;
}

export interface DeskHost {
  readonly url: string;
  readonly defects: unknown[];
  screenOf(email: string, headers?: Record<string, string>): Promise<Screen>;
  close(): Promise<void>;
}

export async function openDeskHost(
  stage: DeskStage,
  more: Partial<StaffParts> = {},
  routesOf: (gate: StaffGate) => readonly Router[] = () => [],
): Promise<DeskHost> {
  const { database, desk } = stage;
  const gate: StaffGate = { database, clock: desk.clock, rules: deskSettings, secure: false };
  const stopping = new AbortController();
  const defects: unknown[] = [];
  const app = createApp({
    log: (_request, _response, next) => next(),
    trustProxy: 1,
    secure: false,
    onDefect: (error) => defects.push(error),
    routes: [
      staffRoutes({
        ...gate,
        council: 'Fernley Borough Council',
        strength: WEAK,
        signedOut: (id) => leaveDesk(desk, id),
        ...more,
      }),
      deskRoutes({ gate, desk, photos: { read: async () => undefined }, stopping: stopping.signal }),
      ...routesOf(gate),
    ],
  });
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function send(method: string, path: string, body: unknown, headers: Record<string, string>) {
    const response = await fetch(url + path, {
      method,
      headers: { origin: url, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const read = text.startsWith('{') ? JSON.parse(text) : text;
    return { status: response.status, headers: response.headers, body: read };
  }

  return {
    url,
    defects,
    async screenOf(email, headers = {}) {
      const answer = await send('POST', '/api/staff/sign-in', { email, password: PASSWORD }, headers);
      const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
      const own = { cookie, 'x-csrf-token': String(answer.body.csrf), ...headers };
      return {
        cookie,
        ask: (method, path, body, other = {}) => send(method, path, body, { ...own, ...other }),
        get: (path, other = {}) => send('GET', path, undefined, { ...own, ...other }),
        post: (path, body = {}) => send('POST', path, body, own),
      };
    },
    async close() {
      stopping.abort();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
