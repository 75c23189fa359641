/** Calls to the server. Every failure is an `ApiError` with words for the person at the screen. */
import type * as z from 'zod/mini';
import { errorSchema } from './wire.ts';

export class ApiError extends Error {
  /** The server's code, or `offline` when it could not be reached. */
  readonly code: string;
  /** The first name of whoever has the conversation, where that is the trouble. */
  readonly advisor: string | undefined;
  /** Whatever else the server told with it, to be read with a schema. */
  readonly details: unknown;

  constructor(code: string, message: string, advisor?: string, details?: unknown) {
    super(message);
    this.code = code;
    this.advisor = advisor;
    this.details = details;
  }

  /** Whether the same call may succeed later. */
  get passes(): boolean {
    return ['offline', 'unavailable', 'internal', 'too-many-requests', 'too-busy'].includes(this.code);
  }
}

interface Call {
  readonly body?: unknown;
  readonly csrf?: string;
  /** Made by the page, not by the person: it does not keep the session alive. */
  readonly background?: boolean;
  /** For what takes long by its nature; 20 seconds unless told. */
  readonly patienceMs?: number;
}

export async function get<Schema extends z.ZodMiniType>(
  schema: Schema,
  path: string,
  call: Call = {},
): Promise<z.infer<Schema>> {
  const answer = await send('GET', path, call);
  return schema.parse(await answer.json());
}

export async function post(path: string, call: Call): Promise<Response> {
  return send('POST', path, call);
}

/** A question with words that must not be in an address, or a change with an answer. */
export async function ask<Schema extends z.ZodMiniType>(
  schema: Schema,
  path: string,
  call: Call,
): Promise<z.infer<Schema>> {
  const answer = await send('POST', path, call);
  return schema.parse(await answer.json());
}

export async function put(path: string, call: Call): Promise<Response> {
  return send('PUT', path, call);
}

/** A change of what stands at an address, with an answer. */
export async function putFor<Schema extends z.ZodMiniType>(
  schema: Schema,
  path: string,
  call: Call,
): Promise<z.infer<Schema>> {
  const answer = await send('PUT', path, call);
  return schema.parse(await answer.json());
}

export async function remove(path: string, call: Call): Promise<Response> {
  return send('DELETE', path, call);
}

/** An answer that takes longer than this will not come: the way to us or back is blocked. */
const PATIENCE_MS = 20_000;
/** For what a draft is learnt for first. Seconds, as a rule; the server itself gives up after three minutes, and says so. */
export const LEARNING_MS = 200_000;

async function send(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  { body, csrf, background, patienceMs = PATIENCE_MS }: Call,
): Promise<Response> {
  const carries = method === 'POST' || method === 'PUT' || body !== undefined;
  const response = await fetch(path, {
    method,
    credentials: 'same-origin',
    signal: AbortSignal.timeout(patienceMs),
    headers: {
      accept: 'application/json',
      ...(carries && { 'content-type': 'application/json' }),
      ...(csrf !== undefined && { 'x-csrf-token': csrf }),
      ...(background === true && { 'x-parley-background': '1' }),
    },
    ...(carries && { body: JSON.stringify(body ?? {}) }),
  }).catch(() => {
    throw new ApiError('offline', 'We cannot reach the server. Check your connection.');
  });
  if (!response.ok) throw await errorOf(response);
  return response;
}

async function errorOf(response: Response): Promise<ApiError> {
  const body: unknown = await response.json().catch(() => undefined);
  const told = errorSchema.safeParse(body);
  if (told.success) {
    const { code, message, advisor } = told.data.error;
    return new ApiError(code, message, advisor, {
      ...(body as object),
      ...(body as { error: object }).error,
    });
  }
  return new ApiError('internal', 'Something went wrong. Please try again.');
}

/** What to tell about anything that was thrown. */
export function tellOf(error: unknown): string {
  return error instanceof ApiError ? error.message : 'Something went wrong. Please try again.';
}
