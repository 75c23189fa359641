/** Calls to the server. Every failure is an `ApiError` with words for the person at the screen. */
import type * as z from 'zod/mini';
import { errorSchema } from './wire.ts';

export class ApiError extends Error {
  /** The server's code, or `offline` when it could not be reached. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }

  /** Whether the same call may succeed later. */
  get passes(): boolean {
    return ['offline', 'unavailable', 'internal', 'too-many-requests'].includes(this.code);
  }
}

interface Call {
  readonly body?: unknown;
  readonly csrf?: string;
  /** Made by the page, not by the person: it does not keep the session alive. */
  readonly background?: boolean;
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

async function send(
  method: 'GET' | 'POST',
  path: string,
  { body, csrf, background }: Call,
): Promise<Response> {
  const response = await fetch(path, {
    method,
    credentials: 'same-origin',
    headers: {
      accept: 'application/json',
      ...(method === 'POST' && { 'content-type': 'application/json' }),
      ...(csrf !== undefined && { 'x-csrf-token': csrf }),
      ...(background === true && { 'x-parley-background': '1' }),
    },
    ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
  }).catch(() => {
    throw new ApiError('offline', 'We cannot reach the server. Check your connection.');
  });
  if (!response.ok) throw await errorOf(response);
  return response;
}

async function errorOf(response: Response): Promise<ApiError> {
  const told = errorSchema.safeParse(await response.json().catch(() => undefined));
  if (told.success) return new ApiError(told.data.error.code, told.data.error.message);
  return new ApiError('internal', 'Something went wrong. Please try again.');
}

/** What to tell about anything that was thrown. */
export function tellOf(error: unknown): string {
  return error instanceof ApiError ? error.message : 'Something went wrong. Please try again.';
}
