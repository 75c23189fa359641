/** The calls of Direct Line 3.0 that the widget makes, and the part of an activity that it reads. */
import type { Ticket } from './memory.ts';

export interface Activity {
  readonly type: string;
  readonly text?: string;
  readonly textFormat?: string;
  readonly name?: string;
  readonly timestamp?: string;
  readonly from?: { readonly name?: string; readonly role?: string };
  readonly suggestedActions?: { readonly actions?: readonly { readonly title: string }[] };
  readonly attachments?: readonly {
    readonly name?: string;
    readonly contentType?: string;
    readonly contentUrl?: string;
  }[];
  readonly channelData?: {
    readonly clientActivityID?: string;
    readonly parley?: {
      readonly author?: 'resident' | 'parley' | 'advisor' | 'system';
      readonly sequence?: number;
      readonly notice?: 'advisor-joined' | 'advisor-left';
      readonly advisor?: string;
      /** It is heard next whether this answer helped. */
      readonly rateable?: boolean;
    };
  };
}

export interface ActivitySet {
  readonly activities?: readonly Activity[];
  readonly watermark?: string;
}

interface Grant {
  readonly conversationId: string;
  readonly token: string;
  readonly expires_in: number;
  readonly streamUrl?: string;
}

/** A call that was answered with a refusal. No answer at all is the browser's own TypeError. */
export class Refusal extends Error {
  readonly status: number;
  readonly retryAfterSeconds: number;

  constructor(status: number, message: string, retryAfterSeconds: number) {
    super(message);
    this.status = status;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** The conversation is no longer ours: its half hour is over. */
  get expired(): boolean {
    return this.status === 401 || this.status === 403;
  }
}

const ANSWER_WITHIN_MS = 20_000;
const UPLOAD_WITHIN_MS = 120_000;

export class DirectLine {
  readonly #base: string;

  constructor(api: string) {
    this.#base = `${api}/v3/directline`;
  }

  async begin(): Promise<Ticket> {
    return toTicket((await this.#call('POST', '/tokens/generate')) as Grant);
  }

  async refresh({ token }: Ticket): Promise<Ticket> {
    return toTicket((await this.#call('POST', '/tokens/refresh', token)) as Grant);
  }

  post({ conversationId, token }: Ticket, activity: object): Promise<unknown> {
    const from = { id: 'resident', role: 'user' };
    return this.#call('POST', `/conversations/${conversationId}/activities`, token, { ...activity, from });
  }

  /** A message with pictures. */
  upload({ conversationId, token }: Ticket, activity: object, photos: readonly Blob[]): Promise<unknown> {
    const form = new FormData();
    form.append(
      'activity',
      new Blob([JSON.stringify(activity)], { type: 'application/vnd.microsoft.activity' }),
    );
    for (const photo of photos) form.append('file', photo, 'photo');
    return this.#call('POST', `/conversations/${conversationId}/upload`, token, form);
  }

  async read({ conversationId, token }: Ticket, watermark: number): Promise<ActivitySet> {
    return (await this.#call(
      'GET',
      `/conversations/${conversationId}/activities?watermark=${watermark}`,
      token,
    )) as ActivitySet;
  }

  /** Opens the stream from the watermark on. The server is asked under the name this page knows it by. */
  async stream({ conversationId, token }: Ticket, watermark: number): Promise<WebSocket> {
    const path = `/conversations/${conversationId}?watermark=${watermark}`;
    const { streamUrl = '' } = (await this.#call('GET', path, token)) as Grant;
    const { pathname, search } = new URL(streamUrl);
    return new WebSocket(new URL(this.#base).origin.replace(/^http/, 'ws') + pathname + search);
  }

  async #call(method: string, path: string, token?: string, body?: object): Promise<unknown> {
    const giveUp = new AbortController();
    const form = body instanceof FormData;
    const timer = setTimeout(() => giveUp.abort(), form ? UPLOAD_WITHIN_MS : ANSWER_WITHIN_MS);
    try {
      const response = await fetch(this.#base + path, {
        method,
        signal: giveUp.signal,
        headers: {
          ...(token && { authorization: `Bearer ${token}` }),
          ...(body && !form && { 'content-type': 'application/json' }),
        },
        ...(body && { body: form ? body : JSON.stringify(body) }),
      });
      const answer = await response.json().catch(() => ({}));
      if (response.ok) return answer;
      const wait = Number(response.headers.get('retry-after')) || 5;
      throw new Refusal(response.status, String(answer?.error?.message ?? ''), wait);
    } finally {
      clearTimeout(timer);
    }
  }
}

function toTicket({ conversationId, token, expires_in }: Grant): Ticket {
  return { conversationId, token, expires: Date.now() + expires_in * 1000 };
}
