/**
 * Meta's Graph API as documented, on this machine: it takes messages of WhatsApp and Messenger, refuses what is beyond its
 * limits, serves pictures, and can be made to fail in each way that it and the network do.
 */
import { createHmac } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { messengerSettings, whatsAppMetaSettings } from '../../../channels/meta/settings.ts';

export const NOW = new Date('2026-11-21T09:05:00Z');
export const APP_SECRET = 'an app secret for tests';
export const VERIFY_TOKEN = 'a verify token for tests';
export const TOKEN = 'an access token for tests';
export const PUBLIC_URL = 'https://parley.fernley.example';
export const COUNCIL = '+441632960100';
export const PHONE_NUMBER_ID = '100000000000001';
export const PAGE = '200000000000002';

/** What the next message meets. `kept` says whether Meta took the message before the failure. */
export type Mishap =
  | { readonly kind: 'error'; readonly status: number; readonly code?: number; readonly subcode?: number }
  | { readonly kind: 'page'; readonly status: number }
  | { readonly kind: 'reset' | 'silence' | 'garbage'; readonly kept: boolean };

export interface GraphServer {
  readonly url: string;
  /** Bodies of the messages it took, the signs of writing among them. */
  readonly sent: Record<string, unknown>[];
  /** Resolves to the first body that it took, or takes, and is the one looked for. */
  arrived(isIt: (body: string) => boolean): Promise<Record<string, unknown>>;
  /** Paths asked for, and what was shown with them. */
  readonly calls: { readonly path: string; readonly authorization: string | undefined }[];
  readonly mishaps: Mishap[];
  readonly files: Map<string, (request: IncomingMessage, response: ServerResponse) => void>;
  /** Serves a picture under `/files/<id>`, as Messenger names it, and tells WhatsApp's name of it the same address. */
  keep(id: string, bytes: Buffer): void;
  close(): Promise<void>;
}

const few = (most: number) => z.string().min(1).max(most);
const row = z.object({ id: few(200), title: few(24), description: few(72).optional() });
const buttons = z.array(
  z.object({ type: z.literal('reply'), reply: z.object({ id: few(256), title: few(20) }) }),
);
const action = z.object({ buttons: buttons.min(1).max(3) });
const listAction = z.object({
  button: few(20),
  sections: z.array(z.object({ rows: z.array(row).min(1).max(10) })),
});
const body = (most: number) => z.object({ text: few(most) });

const interactive = z.union([
  z.strictObject({ type: z.literal('button'), body: body(1024), action }),
  z.strictObject({ type: z.literal('list'), body: body(4096), action: listAction }),
]);

const whatsApp = z.object({
  messaging_product: z.literal('whatsapp'),
  recipient_type: z.literal('individual'),
});
const address = z.union([z.object({ to: z.string().regex(/^\d+$/) }), z.object({ recipient: z.string() })]);
const content = z.union([
  z.object({ type: z.literal('text'), text: z.object({ body: few(4096), preview_url: z.boolean() }) }),
  z.object({ type: z.literal('interactive'), interactive }),
]);
const ofWhatsApp = z.union([
  whatsApp.and(address).and(content),
  z.object({ messaging_product: z.literal('whatsapp'), status: z.literal('read'), message_id: z.string() }),
]);

const postback = z.object({ type: z.literal('postback'), title: few(20), payload: few(1000) });
const quick = z.object({ content_type: z.literal('text'), title: few(20), payload: few(1000) });
const template = z.object({
  template_type: z.literal('button'),
  text: few(640),
  buttons: z.array(postback).min(1).max(3),
});
const ofMessenger = z.object({
  recipient: z.union([z.strictObject({ id: z.string() }), z.strictObject({ comment_id: z.string() })]),
  messaging_type: z.enum(['RESPONSE', 'MESSAGE_TAG']).optional(),
  sender_action: z.enum(['typing_on']).optional(),
  message: z
    .union([
      z.strictObject({
        text: few(2000),
        quick_replies: z.array(quick).min(1).max(13).optional(),
        metadata: few(1000),
      }),
      z.strictObject({
        attachment: z.object({ type: z.literal('template'), payload: template }),
        metadata: few(1000),
      }),
    ])
    .optional(),
});

export async function startGraph(): Promise<GraphServer> {
  const http = createServer();
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening));
  const waiting = new EventEmitter();
  const graph: GraphServer = {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    sent: [],
    arrived: (isIt) =>
      new Promise((resolve) => {
        const look = () => {
          const found = graph.sent.find((sent) => isIt(JSON.stringify(sent)));
          if (found) resolve(found);
          else waiting.once('served', look);
        };
        look();
      }),
    calls: [],
    mishaps: [],
    files: new Map(),
    keep(id, bytes) {
      const address = JSON.stringify({ url: `${graph.url}/files/${id}`, mime_type: 'image/jpeg', id });
      graph.files.set(`/v24.0/${id}`, (_request, response) => response.end(address));
      graph.files.set(`/files/${id}`, (_request, response) => response.end(bytes));
    },
    close: async () => {
      http.closeAllConnections();
      await new Promise((closed) => http.close(closed));
    },
  };
  const commented = new Set<string>();
  http.on('request', (request, response) => {
    void serve(graph, commented, request, response).then(() => waiting.emit('served'));
  });
  return graph;
}

async function serve(
  graph: GraphServer,
  commented: Set<string>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '', graph.url);
  graph.calls.push({ path: url.pathname, authorization: request.headers.authorization });
  const file = graph.files.get(url.pathname);
  if (file) return file(request, response);
  const proof = createHmac('sha256', APP_SECRET).update(TOKEN).digest('hex');
  const isProven = request.headers.authorization === `Bearer ${TOKEN}`;
  if (!isProven || url.searchParams.get('appsecret_proof') !== proof) return fail(response, 401, 190);
  const [, id] = /^\/v24\.0\/(\d+)\/messages$/.exec(url.pathname) ?? [];
  if (request.method !== 'POST' || id === undefined) return fail(response, 404, 100);
  take(graph, commented, id, JSON.parse(await textOf(request)), response);
}

/** A message, as far as the next mishap lets it. */
function take(
  graph: GraphServer,
  commented: Set<string>,
  id: string,
  asked: Record<string, unknown>,
  response: ServerResponse,
): void {
  const mishap = graph.mishaps.shift();
  const comment = commentIn(asked);
  const taken = (id === PAGE ? ofMessenger : ofWhatsApp).safeParse(asked).success;
  if (mishap?.kind === 'error') fail(response, mishap.status, mishap.code, mishap.subcode);
  else if (mishap?.kind === 'page') response.writeHead(mishap.status).end('<h1>Bad gateway</h1>');
  else if (!taken) fail(response, 400, 100);
  else if (comment !== undefined && commented.has(comment)) fail(response, 400, 10_900);
  else {
    if (!mishap || mishap.kept) {
      commented.add(comment ?? '');
      graph.sent.push(asked);
    }
    if (mishap?.kind === 'reset') response.destroy();
    else if (mishap?.kind === 'garbage') response.writeHead(200).end('{"messages": [');
    else if (mishap === undefined) answer(response, id, `m_${graph.sent.length}`);
  }
}

function answer(response: ServerResponse, id: string, named: string): void {
  const told =
    id === PAGE ? { recipient_id: 'r', message_id: named } : { messages: [{ id: `wamid.${named}` }] };
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(told));
}

function commentIn(asked: unknown): string | undefined {
  return z.object({ recipient: z.object({ comment_id: z.string() }) }).safeParse(asked).data?.recipient
    .comment_id;
}

function fail(response: ServerResponse, status: number, code?: number, subcode?: number): void {
  const error = {
    message: 'As documented',
    type: 'OAuthException',
    code,
    error_subcode: subcode,
    fbtrace_id: 'A',
  };
  response
    .writeHead(status, { 'content-type': 'application/json' })
    .end(JSON.stringify(code === undefined ? {} : { error }));
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}

function settingsFor(url: string) {
  return {
    ...{ appSecret: APP_SECRET, verifyToken: VERIFY_TOKEN, accessToken: TOKEN, publicUrl: PUBLIC_URL },
    ...{ graphUrl: `${url}/v24.0`, timeout: 2000 },
  };
}

export function whatsAppSettingsFor(url: string, more: object = {}) {
  const line = { number: COUNCIL, phoneNumberId: PHONE_NUMBER_ID };
  return whatsAppMetaSettings.parse({ ...settingsFor(url), ...line, ...more });
}

export function messengerSettingsFor(url: string, more: object = {}) {
  return messengerSettings.parse({ ...settingsFor(url), page: PAGE, pictureTimeout: 400, ...more });
}
