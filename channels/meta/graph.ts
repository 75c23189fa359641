/** Meta's Graph API: one request, and what came of it. Neither tokens nor words are ever in what it tells. */
import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { neverConnected } from '../../src/conversation/outside/not-connected.ts';
import type { MetaSettings } from './settings.ts';

export type GraphAnswer =
  | { readonly kind: 'answered'; readonly body: unknown }
  | { readonly kind: 'refused'; readonly status: number; readonly code?: number; readonly subcode?: number }
  /** No connection stood, so nothing was asked. */
  | { readonly kind: 'unreached'; readonly why: string }
  /** It was asked, and nobody knows what came of it. */
  | { readonly kind: 'unanswered'; readonly why: string };

const errorSchema = z.object({ error: z.object({ code: z.number(), error_subcode: z.number().optional() }) });

export class Graph {
  readonly #settings: MetaSettings;
  /** Without it a token that was stolen opens nothing, where the app is set so. */
  readonly #proof: string;

  constructor(settings: MetaSettings) {
    this.#settings = settings;
    this.#proof = createHmac('sha256', settings.appSecret).update(settings.accessToken).digest('hex');
  }

  post(path: string, body: object): Promise<GraphAnswer> {
    const headers = { 'content-type': 'application/json' };
    return this.#ask(path, { method: 'POST', headers, body: JSON.stringify(body) });
  }

  get(path: string, signal: AbortSignal): Promise<GraphAnswer> {
    return this.#ask(path, { signal });
  }

  /** What proves us to Meta's own hosts. */
  get authorization(): string {
    return `Bearer ${this.#settings.accessToken}`;
  }

  async #ask(path: string, { headers, ...request }: RequestInit): Promise<GraphAnswer> {
    const { graphUrl, timeout } = this.#settings;
    try {
      const response = await fetch(`${graphUrl}/${path}?appsecret_proof=${this.#proof}`, {
        redirect: 'error',
        signal: AbortSignal.timeout(timeout),
        ...request,
        headers: { ...headers, authorization: this.authorization },
      });
      return await readAnswer(response);
    } catch (error) {
      return readFailure(error);
    }
  }
}

async function readAnswer(response: Response): Promise<GraphAnswer> {
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok) {
    return body === undefined ? { kind: 'unanswered', why: 'garbled' } : { kind: 'answered', body };
  }
  const { error } = errorSchema.safeParse(body).data ?? {};
  return {
    kind: 'refused',
    status: response.status,
    ...(error && { code: error.code }),
    ...(error?.error_subcode !== undefined && { subcode: error.error_subcode }),
  };
}

const failureSchema = z.object({ cause: z.object({ code: z.string() }) });

function readFailure(error: unknown): GraphAnswer {
  const { cause } = failureSchema.safeParse(error).data ?? {};
  if (cause === undefined) return { kind: 'unanswered', why: 'time-out' };
  return { kind: neverConnected(cause.code) ? 'unreached' : 'unanswered', why: cause.code };
}
