/** HTTP to GOV.UK Pay: what was asked, and what can be told from the answer or from there being none. */
import { z } from 'zod';
import { neverConnected } from '../../src/conversation/outside/not-connected.ts';
import type { Answer, RefusalCode } from '../../src/payment/payment.ts';
import type { GovukPaySettings } from './settings.ts';
import { errorSchema } from './wire.ts';

export interface Asked<Value> {
  readonly method: 'GET' | 'POST';
  /** `/v1/payments`, encoded. */
  readonly path: string;
  readonly body?: object;
  readonly idempotencyKey?: string;
  /** Reads the body of a good answer; undefined when it does not make sense. */
  readonly read: (body: unknown) => Value | undefined;
  /** Tries in all. More than one only for what may safely happen twice. */
  readonly tries: number;
}

export interface RequestNeeds {
  readonly settings: Pick<GovukPaySettings, 'apiKey' | 'apiUrl' | 'timeoutMs'>;
  /** Waits between tries. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** Larger than any answer of theirs. */
const LONGEST_ANSWER = 5_000_000;

const FIRST_PAUSE_MS = 200;

/** Asks, and where that is safe asks again when nothing is known. Never throws. */
export async function request<Value>(needs: RequestNeeds, asked: Asked<Value>): Promise<Answer<Value>> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await tryOnce(needs, asked);
    if (answer.kind !== 'unknown' || attempt >= asked.tries) return answer;
    await needs.pause(FIRST_PAUSE_MS * 2 ** (attempt - 1));
  }
}

async function tryOnce<Value>({ settings }: RequestNeeds, asked: Asked<Value>): Promise<Answer<Value>> {
  try {
    const response = await fetch(`${settings.apiUrl}${asked.path}`, {
      method: asked.method,
      headers: {
        Accept: 'application/json',
        Authorization: `Bearer ${settings.apiKey}`,
        ...(asked.body !== undefined && { 'Content-Type': 'application/json' }),
        ...(asked.idempotencyKey !== undefined && { 'Idempotency-Key': asked.idempotencyKey }),
      },
      ...(asked.body !== undefined && { body: JSON.stringify(asked.body) }),
      redirect: 'error',
      signal: AbortSignal.timeout(settings.timeoutMs),
    });
    const body = await bodyOf(response);
    return response.ok ? readGood(asked, body) : readBad(response, body);
  } catch (error) {
    return readNone(error);
  }
}

async function bodyOf(response: Response): Promise<unknown> {
  if (Number(response.headers.get('content-length') ?? 0) > LONGEST_ANSWER) {
    await response.body?.cancel();
    return undefined;
  }
  const text = await response.text();
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** An answer in the 200s that we cannot read proves that something happened, but not what. */
function readGood<Value>({ read }: Asked<Value>, body: unknown): Answer<Value> {
  const value = read(body);
  return value === undefined
    ? { kind: 'unknown', reason: 'GOV.UK Pay gave an answer that we cannot read' }
    : { kind: 'ok', value };
}

type Verdict = { readonly refused: RefusalCode } | { readonly later: number } | 'unknown';

/** Their error codes that decide something. Seconds are how long to wait. */
const ERRORS: ReadonlyMap<string, Verdict> = new Map<string, Verdict>([
  // Creating: the key has been used for a payment whose details differ. It exists: it has to be looked for.
  ['P0191', 'unknown'],
  // Their own downstream failed in the middle of creating, reading, cancelling, refunding, searching.
  ['P0198', 'unknown'],
  ['P0298', 'unknown'],
  ['P0498', 'unknown'],
  ['P0598', 'unknown'],
  ['P0698', 'unknown'],
  ['P0798', 'unknown'],
  ['P0200', { refused: 'not-found' }],
  ['P0500', { refused: 'not-found' }],
  ['P0501', { refused: 'not-cancellable' }],
  ['P0502', { refused: 'not-cancellable' }],
  ['P0600', { refused: 'not-found' }],
  ['P0603', { refused: 'not-refundable' }],
  ['P0604', { refused: 'amount-mismatch' }],
  ['P0900', { later: 2 }],
  // The service is switched off, or not allowed to do this, until somebody changes that.
  ['P0920', { later: 300 }],
  ['P0930', { later: 300 }],
  ['P0940', { later: 300 }],
]);

function readBad<Value>(response: Response, body: unknown): Answer<Value> {
  const { status } = response;
  const code = errorSchema.safeParse(body).data?.code;
  const reason = `GOV.UK Pay answered ${status}${code === undefined ? '' : ` ${code}`}`;
  const verdict = (code === undefined ? undefined : ERRORS.get(code)) ?? verdictOf(status);
  // An error of theirs may come after the deed, whatever its code says.
  if (verdict === 'unknown' || (status >= 500 && !('later' in verdict))) return { kind: 'unknown', reason };
  if ('refused' in verdict) return { kind: 'refused', code: verdict.refused, reason };
  return { kind: 'later', afterSeconds: Math.max(verdict.later, retryAfter(response)), reason };
}

function verdictOf(status: number): Verdict {
  if (status === 404) return { refused: 'not-found' };
  if (status === 429) return { later: 2 };
  // A wrong key, until somebody puts in the right one.
  if (status === 401 || status === 403) return { later: 300 };
  if (status === 409) return 'unknown';
  if (status === 412) return { refused: 'amount-mismatch' };
  return status >= 400 && status < 500 && status !== 408 ? { refused: 'rejected' } : 'unknown';
}

function retryAfter(response: Response): number {
  const seconds = Number(response.headers.get('retry-after') ?? 0);
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), 3600) : 0;
}

const failure = z.object({ name: z.string().optional(), cause: z.object({ code: z.string() }).optional() });

function readNone<Value>(error: unknown): Answer<Value> {
  const { name, cause } = failure.safeParse(error).data ?? {};
  const code = cause?.code;
  if (neverConnected(code)) {
    return { kind: 'later', afterSeconds: 5, reason: `GOV.UK Pay cannot be reached (${code})` };
  }
  return { kind: 'unknown', reason: `No answer from GOV.UK Pay (${code ?? name ?? 'no reason given'})` };
}
