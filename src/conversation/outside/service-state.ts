/** What is off on purpose and what does not work just now, as everything that speaks to residents may ask. */
import type { ChannelName } from '../message.ts';

/** What may fail while Parley goes on. */
const PARTS = [
  'redis',
  'postgres',
  'sms',
  'email',
  'whatsapp',
  'messenger',
  'bot-framework',
  'payment',
  'addresses',
  'back-office-webhook',
  'back-office-open311',
  'photos',
] as const;

export type Part = (typeof PARTS)[number];

export function isPart(name: string): name is Part {
  return PARTS.some((part) => part === name);
}

/** A part that does not work. */
export interface Degradation {
  readonly part: Part;
  readonly since: Date;
  /** For operators: what that means, in plain words. */
  readonly says: string;
}

/** Switched off by an operator, with what residents are told. */
export interface Off {
  readonly message: string;
  readonly since: Date;
}

/** Where those who call something outside say how it went. */
export interface Degraded {
  /**
   * How one try went. Cheap, never throws: call it after each. A part counts as failing after several failures
   * in a row, and as well after one success.
   */
  report(part: Part, ok: boolean, now: Date): void;
  /** What fails now, on any replica. */
  list(): readonly Degradation[];
  isDown(part: Part): boolean;
}

/** Read-only and at once: it is kept up to date in the background, within five seconds on every replica. */
export interface Service {
  readonly degraded: Degraded;
  /** Whether an operator has switched the channel, or everything, off. */
  offFor(channel: ChannelName): Off | undefined;
  /** Everything is off, not one channel alone. */
  wholly(): Off | undefined;
}
