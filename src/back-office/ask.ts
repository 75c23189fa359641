/** One HTTP request to a system outside, and what can be told from its answer or from there being none. */
import { z } from 'zod';
import { neverConnected } from '../conversation/outside/not-connected.ts';

export type Answered =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly text: string;
      /** Seconds they want to be left alone. */
      readonly retryAfter: number | undefined;
    }
  /** Certainly nothing happened. */
  | { readonly kind: 'not-connected'; readonly reason: string }
  /** It may have happened. */
  | { readonly kind: 'no-answer'; readonly reason: string };

/** Longer than any answer that is of use; the rest is not read. */
const LONGEST_ANSWER = 5_000_000;
const LONGEST_PAUSE_SECONDS = 24 * 3600;

/** Asks. Never throws, never follows a redirect, and says nothing of what was sent in its reasons. */
export async function ask(url: string, init: RequestInit, timeoutMs: number): Promise<Answered> {
  try {
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    return {
      kind: 'answer',
      status: response.status,
      text: await textOf(response),
      retryAfter: retryAfter(response),
    };
  } catch (error) {
    const { name, cause } = failure.safeParse(error).data ?? {};
    const code = cause?.code ?? '';
    if (neverConnected(code)) return { kind: 'not-connected', reason: `cannot be reached (${code})` };
    return { kind: 'no-answer', reason: `no answer (${code || (name ?? 'no reason given')})` };
  }
}

const failure = z.object({ name: z.string().optional(), cause: z.object({ code: z.string() }).optional() });

async function textOf(response: Response): Promise<string> {
  if (response.body === null) return '';
  const decoder = new TextDecoder();
  let text = '';
  for await (const part of response.body) {
    text += decoder.decode(part, { stream: true });
    if (text.length > LONGEST_ANSWER) break;
  }
  return text;
}

function retryAfter(response: Response): number | undefined {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds, LONGEST_PAUSE_SECONDS) : undefined;
}
