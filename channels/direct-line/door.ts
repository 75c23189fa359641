/** Who may come in: websites by the origin list, callers by token and by how often they knock. */
import type { WireRequest, WireResponse } from '../../src/conversation/channel.ts';
import { ParleyError } from '../../src/errors.ts';
import { REFUSALS, type Refusal, refuse } from './refusal.ts';
import type { Claims, TokenKind, Tokens } from './token.ts';

/**
 * Whether the page that calls may use the chat. A caller without an Origin is no page; a page of this very
 * server is let in by its Host, so that the chat works under any name the server is reached by.
 */
export function originAllowed(request: WireRequest, allowed: ReadonlySet<string>): boolean {
  const origin = request.headers.origin;
  if (origin === undefined || allowed.has('*') || allowed.has(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === request.headers.host;
}

function corsHeaders(request: WireRequest): Record<string, string> {
  const origin = request.headers.origin;
  return {
    vary: 'Origin',
    ...(origin === undefined
      ? {}
      : { 'access-control-allow-origin': origin, 'access-control-expose-headers': 'Retry-After' }),
  };
}

export function preflight(request: WireRequest): WireResponse {
  return {
    status: 204,
    headers: {
      ...corsHeaders(request),
      'access-control-allow-methods': 'GET, POST, OPTIONS',
      // The last two are sent by Microsoft's clients.
      'access-control-allow-headers': 'Authorization, Content-Type, X-Ms-Bot-Agent, X-Requested-With',
      'access-control-max-age': '600',
    },
  };
}

export type Entry =
  | { readonly kind: 'let-in'; readonly claims: Claims }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Reads the bearer token. Where the path names a conversation, the token must be for that one. */
export function enter(request: WireRequest, tokens: Tokens): Entry {
  const [, token] = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
  if (token === undefined) return { kind: 'refused', refusal: REFUSALS.noToken };
  return enterBy(token, 'chat', request, tokens);
}

/** The same for a token that came in the address. */
export function enterBy(token: string, kind: TokenKind, request: WireRequest, tokens: Tokens): Entry {
  const reading = tokens.read(token, kind);
  if (reading.kind === 'expired') return { kind: 'refused', refusal: { code: 'token-expired' } };
  if (reading.kind === 'forged') return { kind: 'refused', refusal: { code: 'not-allowed' } };
  const named = request.params.id;
  return named === undefined || named === reading.claims.conversation
    ? { kind: 'let-in', claims: reading.claims }
    : { kind: 'refused', refusal: REFUSALS.wrongConversation };
}

/**
 * Whether it reads a chat by a token that is good for it. Those count for the conversation, at its own door: many residents
 * read theirs from one address.
 */
export function readsOwnChat({ method, path, authorization = '' }: Reading, tokens: Tokens): boolean {
  const [, id] = /^\/v3\/directline\/conversations\/([^/]+)(?:\/activities)?$/.exec(path) ?? [];
  const [, token] = /^Bearer (\S+)$/i.exec(authorization) ?? [];
  if (method !== 'GET' || id === undefined || token === undefined) return false;
  const reading = tokens.read(token, 'chat');
  return reading.kind === 'good' && encodeURIComponent(reading.claims.conversation) === id;
}

interface Reading {
  readonly method: string;
  /** Without a query. */
  readonly path: string;
  readonly authorization?: string | undefined;
}

/** Runs a route for allowed websites, and answers expected failures so that the page can read them. */
export async function behindDoor(
  request: WireRequest,
  allowed: ReadonlySet<string>,
  route: () => Promise<WireResponse>,
): Promise<WireResponse> {
  if (!originAllowed(request, allowed)) return refuse(REFUSALS.wrongOrigin);
  const answer = await route().catch((error: unknown) => {
    if (error instanceof ParleyError) return refuse({ code: error.code });
    throw error;
  });
  return readably(request, { ...answer, headers: { 'cache-control': 'no-store', ...answer.headers } });
}

/** The answer such that the page that asked may read it. */
export function readably(request: WireRequest, answer: WireResponse): WireResponse {
  return { ...answer, headers: { ...answer.headers, ...corsHeaders(request) } };
}
