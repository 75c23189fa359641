/** The HTTP routes of Direct Line 3.0, one function each. */
import type { Endpoint, Gateway, WireRequest, WireResponse } from '../../src/conversation/channel.ts';
import { activitySet, externalIdOf } from './activity.ts';
import { behindDoor, enter, preflight } from './door.ts';
import { type Incoming, readActivity, readJson, readUpload, readUser } from './incoming.ts';
import { sendPhoto, uploadBody } from './photos.ts';
import { photoRefusal, REFUSALS, type Refusal, refuse } from './refusal.ts';
import { BASE, CONVERSATION, type Service } from './service.ts';
import { showTyping } from './streams.ts';
import { CHAT_SECONDS, type Chat, type Claims } from './token.ts';
import { readWatermark } from './watermark.ts';

/** A call with a good token. */
interface Call {
  readonly service: Service;
  readonly request: WireRequest;
  readonly gateway: Gateway;
  readonly claims: Claims;
}

/** Method, path, how much of the allowance it takes, and what it does. */
const ROUTES: readonly (readonly [
  method: 'GET' | 'POST',
  path: string,
  allowance: 'reads' | 'messages',
  run: (call: Call) => Promise<WireResponse> | WireResponse,
])[] = [
  ['POST', `${BASE}/tokens/refresh`, 'reads', refresh],
  ['POST', `${BASE}/conversations`, 'reads', start],
  ['GET', CONVERSATION, 'reads', reconnect],
  ['GET', `${CONVERSATION}/activities`, 'reads', read],
  ['POST', `${CONVERSATION}/activities`, 'messages', post],
  ['POST', `${CONVERSATION}/upload`, 'messages', upload],
];

export function routes(service: Service): readonly Endpoint[] {
  const generatePath = `${BASE}/tokens/generate`;
  return [
    {
      method: 'POST',
      path: generatePath,
      handle: (request) => guard(request, () => generate(service, request)),
    },
    ...ROUTES.map(
      ([method, path, allowance, run]): Endpoint => ({
        method,
        path,
        ...(run === upload && { largeBody: uploadBody(service) }),
        handle: (request, gateway) =>
          guard(request, () => withToken(allowance, { service, request, gateway }, run)),
      }),
    ),
    { method: 'GET', path: `${CONVERSATION}/photos/:photo`, handle: sendPhoto(service) },
    ...[...new Set([generatePath, ...ROUTES.map(([, path]) => path)])].map(
      (path): Endpoint => ({
        method: 'OPTIONS',
        path,
        handle: (request) => guard(request, () => preflight(request)),
      }),
    ),
  ];

  function guard(request: WireRequest, route: () => Promise<WireResponse> | WireResponse) {
    return behindDoor(request, service.origins, async () => route());
  }
}

async function withToken(
  allowance: 'reads' | 'messages',
  call: Omit<Call, 'claims'>,
  run: (call: Call) => Promise<WireResponse> | WireResponse,
): Promise<WireResponse> {
  const { service, request } = call;
  const entry = enter(request, service.tokens);
  if (entry.kind === 'refused') return refuse(entry.refusal);
  const waits = await Promise.all([
    allowance === 'messages' ? service.messagesOfAddress.take(request.remoteAddress) : 0,
    service[allowance].take(entry.claims.conversation),
  ]);
  const wait = Math.max(...waits);
  return wait > 0 ? refuse(tooMany(wait)) : run({ ...call, claims: entry.claims });
}

/** A token for a conversation that is new, and that no one else can name. Nothing is stored yet. */
async function generate(service: Service, request: WireRequest): Promise<WireResponse> {
  const wait = await service.starts.take(request.remoteAddress);
  if (wait > 0) return refuse(tooMany(wait));
  const body = readJson(request.body);
  if (body === undefined) return refuse({ code: 'malformed-request' });
  return { status: 200, body: grant(service, { conversation: service.newId(), user: readUser(body) }) };
}

function refresh({ service, claims }: Call): WireResponse {
  return { status: 200, body: grant(service, claims) };
}

function start({ service, claims, request }: Call): WireResponse {
  const body = readJson(request.body);
  if (body === undefined) return refuse({ code: 'malformed-request' });
  return { status: 201, body: withStream(service, { ...claims, user: readUser(body) ?? claims.user }, 0) };
}

/** The way back in after a lost stream: a new stream address, good for 60 seconds, from the watermark on. */
function reconnect({ service, claims, request }: Call): WireResponse {
  const after = readWatermark(request.query.watermark);
  if (after === undefined) return refuse({ code: 'malformed-request' });
  return { status: 200, body: withStream(service, claims, after) };
}

async function read({ service, claims, request, gateway }: Call): Promise<WireResponse> {
  const after = readWatermark(request.query.watermark);
  if (after === undefined) return refuse({ code: 'malformed-request' });
  const key = service.key(claims.conversation);
  // Who reads on from there has what came before.
  gateway.feed.received(key, after);
  // A page that was just opened has nothing yet; one that lost its line reads on from where it was.
  if (after === 0) gateway.feed.here(key);
  const entries = await gateway.feed.read(key, after);
  return { status: 200, body: activitySet(entries, after, service.reader(claims)) };
}

function post(call: Call): Promise<WireResponse> {
  const body = readJson(call.request.body);
  return take(call, readActivity(body));
}

async function upload(call: Call): Promise<WireResponse> {
  const { body, headers } = call.request;
  return take(call, await readUpload(body, headers['content-type'] ?? ''));
}

/** Takes in what was posted. Answers once it is safe on disk, with the id under which it will be seen again. */
async function take({ service, claims, gateway }: Call, incoming: Incoming): Promise<WireResponse> {
  if (incoming.kind === 'refused') return refuse(incoming.refusal);
  const key = service.key(claims.conversation);
  const clientId = (incoming.kind === 'message' && incoming.clientId) || service.newId();
  const id = externalIdOf(claims.conversation, clientId);
  if (incoming.kind === 'typing') {
    gateway.feed.here(key);
    gateway.feed.typing(key);
  }
  if (incoming.kind === 'message') {
    const { text, pictures = [] } = incoming;
    const message = { ...key, externalId: id };
    const { photos, trouble } = await gateway.photos.keep(message, pictures, true);
    if (trouble !== undefined) return refuse(photoRefusal(trouble, service.photoLimits));
    const { accepted } = await gateway.accept({ ...message, text, ...(photos.length > 0 && { photos }) });
    if (accepted) showTyping(service, claims.conversation);
  }
  return { status: 200, body: { id } };
}

function grant(service: Service, chat: Chat) {
  return {
    conversationId: chat.conversation,
    token: service.tokens.chat(chat),
    expires_in: CHAT_SECONDS,
  };
}

function withStream(service: Service, chat: Chat, after: number) {
  const base = service.publicUrl.replace(/^http/, 'ws');
  const path = `${BASE}/conversations/${encodeURIComponent(chat.conversation)}/stream`;
  const query = new URLSearchParams({ watermark: String(after), t: service.tokens.stream(chat) });
  return { ...grant(service, chat), streamUrl: `${base}${path}?${query}` };
}

function tooMany(retryAfterSeconds: number): Refusal {
  return { ...REFUSALS.tooMany, retryAfterSeconds };
}
