/** Meta's Graph API: one request, and what came of it. Neither tokens nor words are ever in what it tells. */
import { createHmac } from 'node:crypto';
import { Agent } from 'node:http';
import { Agent as TlsAgent } from 'node:https';
import axios, { type AxiosInstance, type AxiosRequestConfig, type AxiosResponse } from 'axios';
import { z } from 'zod';
import { neverConnected } from '../../src/conversation/outside/not-connected.ts';
import { CAME_TOO_LATE, unlessLate } from '../unless-late.ts';
import type { MetaSettings } from './settings.ts';

export type GraphAnswer =
  | { readonly kind: 'answered'; readonly body: unknown }
  | { readonly kind: 'refused'; readonly status: number; readonly code?: number; readonly subcode?: number }
  /** No connection stood, so nothing was asked. */
  | { readonly kind: 'unreached'; readonly why: string }
  /** This process stood still while it connected, so it asked nothing. */
  | { readonly kind: 'stood-still' }
  /** It was asked, and nobody knows what came of it. */
  | { readonly kind: 'unanswered'; readonly why: string };

const errorSchema = z.object({ error: z.object({ code: z.number(), error_subcode: z.number().optional() }) });

/** Larger than any answer of theirs. */
const LONGEST_ANSWER = 5_000_000;

export class Graph {
  readonly #settings: MetaSettings;
  readonly #axios: AxiosInstance;
  /** Without it a token that was stolen opens nothing, where the app is set so. */
  readonly #proof: string;

  constructor(settings: MetaSettings) {
    this.#settings = settings;
    this.#proof = createHmac('sha256', settings.appSecret).update(settings.accessToken).digest('hex');
    this.#axios = openAxios(settings.timeout);
  }

  post(path: string, body: object): Promise<GraphAnswer> {
    const headers = { 'content-type': 'application/json' };
    return this.#ask(path, { method: 'POST', headers, data: JSON.stringify(body) });
  }

  get(path: string, signal: AbortSignal): Promise<GraphAnswer> {
    return this.#ask(path, { signal });
  }

  /** What proves us to Meta's own hosts. */
  get authorization(): string {
    return `Bearer ${this.#settings.accessToken}`;
  }

  async #ask(path: string, { headers, ...request }: AxiosRequestConfig<string>): Promise<GraphAnswer> {
    const { graphUrl, timeout } = this.#settings;
    try {
      const response = await this.#axios.request<string>({
        url: `${graphUrl}/${path}?appsecret_proof=${this.#proof}`,
        signal: AbortSignal.timeout(timeout),
        ...request,
        headers: { ...headers, authorization: this.authorization },
      });
      return readAnswer(response);
    } catch (error) {
      return readFailure(error);
    }
  }
}

/** Node's own `fetch` gives no hold of its connections, and keeps them: one may be gone when it is used again. */
function openAxios(timeout: number): AxiosInstance {
  return axios.create({
    httpAgent: unlessLate(new Agent({ keepAlive: false }), timeout),
    httpsAgent: unlessLate(new TlsAgent({ keepAlive: false }), timeout),
    maxContentLength: LONGEST_ANSWER,
    maxRedirects: 0,
    responseType: 'text',
    // The answer as it is: what it cannot read, axios would pass on for an answer.
    transformResponse: (text: unknown) => text,
    validateStatus: () => true,
  });
}

function readAnswer({ status, data }: AxiosResponse<string>): GraphAnswer {
  const body = readJson(data);
  if (status < 300)
    return body === undefined ? { kind: 'unanswered', why: 'garbled' } : { kind: 'answered', body };
  // The Graph API sends nobody elsewhere: something between us did.
  if (status < 400) return { kind: 'unanswered', why: 'redirect' };
  const { error } = errorSchema.safeParse(body).data ?? {};
  return {
    kind: 'refused',
    status,
    ...(error && { code: error.code }),
    ...(error?.error_subcode !== undefined && { subcode: error.error_subcode }),
  };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const failureSchema = z.object({ code: z.string() });

/** What axios gives up by itself: our own signal, which has no word of whether anything was taken. */
const GIVEN_UP = 'ERR_CANCELED';

function readFailure(error: unknown): GraphAnswer {
  const { code = GIVEN_UP } = failureSchema.safeParse(error).data ?? {};
  if (code === CAME_TOO_LATE) return { kind: 'stood-still' };
  if (neverConnected(code)) return { kind: 'unreached', why: code };
  return { kind: 'unanswered', why: code === GIVEN_UP ? 'time-out' : code };
}
