/**
 * Twilio's REST API as documented, on this machine: messages are created and listed under basic
 * authentication, and it can be made to fail in each way that Twilio and the network do.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const ACCOUNT = `AC${'0'.repeat(31)}1`;
export const TOKEN = 'a token for tests';
export const COUNCIL = '+447700900100';
export const RESIDENT = '+447700900123';

/** What the next creation meets. `kept` says whether Twilio took the message before the failure. */
export type Mishap =
  | { readonly kind: 'error'; readonly status: number; readonly code: number }
  | { readonly kind: 'page'; readonly status: number }
  | { readonly kind: 'reset' | 'silence' | 'garbage'; readonly kept: boolean };

interface SentMessage {
  readonly sid: string;
  readonly to: string;
  readonly from: string;
  readonly body: string;
  readonly callback: string | undefined;
  readonly createdAt: Date;
}

export interface TwilioServer {
  readonly url: string;
  readonly sent: SentMessage[];
  /** `POST Messages`, `GET Messages`… as they came. */
  readonly calls: string[];
  /** Met by the next creations, one each. */
  readonly mishaps: Mishap[];
  /** Takes a message as if it had come some other time. */
  add(message: Partial<SentMessage>): SentMessage;
  close(): Promise<void>;
}

export async function startTwilio(now: () => Date): Promise<TwilioServer> {
  const http = createServer();
  const twilio: Omit<TwilioServer, 'url'> = {
    sent: [],
    calls: [],
    mishaps: [],
    add(message) {
      const sid = `SM${String(twilio.sent.length + 1).padStart(32, '0')}`;
      const kept = {
        sid,
        to: RESIDENT,
        from: COUNCIL,
        body: '',
        callback: undefined,
        createdAt: now(),
        ...message,
      };
      twilio.sent.push(kept);
      return kept;
    },
    close: async () => {
      http.closeAllConnections();
      await new Promise((closed) => http.close(closed));
    },
  };
  http.on('request', (request, response) => void answer(twilio, request, response));
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening));
  return Object.assign(twilio, { url: `http://127.0.0.1:${(http.address() as AddressInfo).port}` });
}

const JSON_TYPE = { 'Content-Type': 'application/json' };

async function answer(
  twilio: Omit<TwilioServer, 'url'>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '', 'http://twilio');
  const [resource = ''] = /[A-Z][a-z]+\.json$/.exec(url.pathname) ?? [];
  const call = `${request.method} ${resource.replace('.json', '')}`;
  twilio.calls.push(call);
  const expected = `Basic ${Buffer.from(`${ACCOUNT}:${TOKEN}`).toString('base64')}`;
  if (request.headers.authorization !== expected) return fail(response, 401, 20003);
  if (!url.pathname.startsWith(`/2010-04-01/Accounts/${ACCOUNT}/`)) return fail(response, 404, 20404);
  if (call === 'POST Messages') return create(twilio, await form(request), response);
  if (call === 'GET Messages') return list(twilio, url.searchParams, response);
  return fail(response, 404, 20404);
}

function create(twilio: Omit<TwilioServer, 'url'>, fields: URLSearchParams, response: ServerResponse): void {
  const mishap = twilio.mishaps.shift();
  const take = () =>
    twilio.add({
      to: fields.get('To') ?? '',
      from: fields.get('From') ?? '',
      body: fields.get('Body') ?? '',
      callback: fields.get('StatusCallback') ?? undefined,
    });
  if (mishap === undefined) send(response, 201, resourceOf(take()));
  else if (mishap.kind === 'error') fail(response, mishap.status, mishap.code);
  else if (mishap.kind === 'page') {
    response.writeHead(mishap.status, { 'Content-Type': 'text/html' }).end('<h1>Bad gateway</h1>');
  } else {
    if (mishap.kept) take();
    if (mishap.kind === 'reset') response.destroy();
    if (mishap.kind === 'garbage') response.writeHead(201, JSON_TYPE).end('{"sid": "S');
  }
}

function list({ sent }: Omit<TwilioServer, 'url'>, query: URLSearchParams, response: ServerResponse): void {
  const messages = sent
    .filter(({ to, from }) => to === query.get('To') && from === query.get('From'))
    .toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime())
    .slice(0, Number(query.get('PageSize') ?? 50))
    .map(resourceOf);
  send(response, 200, { messages, next_page_uri: null });
}

function resourceOf({ sid, to, from, body, createdAt }: SentMessage): object {
  const date = createdAt.toUTCString().replace('GMT', '+0000');
  return {
    sid,
    account_sid: ACCOUNT,
    to,
    from,
    body,
    status: 'queued',
    direction: 'outbound-api',
    date_created: date,
    date_updated: date,
    date_sent: null,
    num_segments: '1',
    error_code: null,
    error_message: null,
  };
}

async function form(request: IncomingMessage): Promise<URLSearchParams> {
  let body = '';
  for await (const chunk of request) body += chunk;
  return new URLSearchParams(body);
}

function fail(response: ServerResponse, status: number, code: number): void {
  send(response, status, { code, message: 'As documented', more_info: `https://twilio/${code}`, status });
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, JSON_TYPE).end(JSON.stringify(body));
}
