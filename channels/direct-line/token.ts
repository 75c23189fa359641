/**
 * Tokens of the chat: small signed notes, so that nothing is stored before the first message. A `chat` token
 * opens one conversation for half an hour; a `stream` token opens one WebSocket on it within a minute;
 * a `photo` token shows the conversation's pictures where no header can be sent, for half an hour.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

export const CHAT_SECONDS = 1800;
const STREAM_SECONDS = 60;

const claimsSchema = z.object({
  kind: z.enum(['chat', 'stream', 'photo']),
  conversation: z.string().min(1),
  /** What the client calls its resident: only ever told back to that client. */
  user: z.string().optional(),
  /** Seconds since 1970. */
  expires: z.number().int(),
  /** For a stream: when it is closed, so that its client comes back with a fresh token. Seconds since 1970. */
  until: z.number().int().optional(),
});

export type Claims = z.infer<typeof claimsSchema>;
/** What a token is made for. */
export type Chat = Pick<Claims, 'conversation' | 'user'>;
export type TokenKind = Claims['kind'];

export type Reading =
  | { readonly kind: 'good'; readonly claims: Claims }
  | { readonly kind: 'expired' }
  | { readonly kind: 'forged' };

export class Tokens {
  readonly #secret: string;
  /** Signed with until a moment ago: what it signed still counts. */
  readonly #before: string | undefined;
  readonly #now: () => Date;

  constructor(secret: string, now: () => Date, before?: string) {
    this.#secret = secret;
    this.#before = before;
    this.#now = now;
  }

  /** A token that opens `conversation` for 1800 seconds. */
  chat({ conversation, user }: Chat): string {
    return this.#sign({ kind: 'chat', conversation, user, expires: this.#seconds() + CHAT_SECONDS });
  }

  /** A token for a WebSocket on the conversation: opened within 60 seconds, it lives as long as a chat token. */
  stream({ conversation, user }: Chat): string {
    const now = this.#seconds();
    const [expires, until] = [now + STREAM_SECONDS, now + CHAT_SECONDS];
    return this.#sign({ kind: 'stream', conversation, user, expires, until });
  }

  /** A token that shows the pictures of `conversation`, and opens nothing else, for 1800 seconds. */
  photo({ conversation }: Chat): string {
    return this.#sign({ kind: 'photo', conversation, expires: this.#seconds() + CHAT_SECONDS });
  }

  /** Checks signature, kind and expiry. Says `expired` only of a token we did sign. */
  read(token: string, kind: TokenKind): Reading {
    const [payload = '', signature = '', ...rest] = token.split('.');
    if (rest.length > 0 || !this.#signed(payload, signature)) return { kind: 'forged' };
    const claims = claimsSchema.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString()));
    if (!claims.success || claims.data.kind !== kind) return { kind: 'forged' };
    return claims.data.expires <= this.#seconds()
      ? { kind: 'expired' }
      : { kind: 'good', claims: claims.data };
  }

  #sign(claims: Claims): string {
    const payload = Buffer.from(JSON.stringify(claims)).toString('base64url');
    return `${payload}.${macOf(payload, this.#secret).toString('base64url')}`;
  }

  #signed(payload: string, signature: string): boolean {
    const given = Buffer.from(signature, 'base64url');
    return [this.#secret, ...(this.#before === undefined ? [] : [this.#before])].some((secret) => {
      const ours = macOf(payload, secret);
      return given.length === ours.length && timingSafeEqual(given, ours);
    });
  }

  #seconds(): number {
    return Math.floor(this.#now().getTime() / 1000);
  }
}

function macOf(payload: string, secret: string): Buffer {
  return createHmac('sha256', secret).update(`direct-line ${payload}`).digest();
}
