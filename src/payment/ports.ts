/** What looking after payments needs of the world; the composition root provides it. */
import type { Counter, Rate } from '../conversation/outside/allowance.ts';
import type { Clock, Ids } from '../conversation/ports.ts';
import type { Database } from '../store/database.ts';
import type { PaymentOutcome } from '../store/payment-outcome.ts';
import type { Announce } from './announce.ts';
import type { PaymentProvider } from './payment.ts';
import type { PaymentFigures } from './timing.ts';

/** Something that an operator has to look at. Nothing in it is the resident's. */
export interface PaymentProblem {
  /** What is wrong, in plain words. */
  readonly reason: string;
  readonly paymentId?: string;
  readonly refundId?: string;
  /** What broke, where it is not only that the provider said no. */
  readonly error?: unknown;
}

export interface PaymentPorts {
  readonly database: Database;
  readonly provider: PaymentProvider;
  /** By dialog id. Money for a purpose that nobody answers for any more goes back. */
  readonly outcomes: ReadonlyMap<string, PaymentOutcome>;
  readonly announce: Announce;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Where residents reach us, without a slash at its end: they come back here from the provider's page. */
  readonly publicUrl: string;
  readonly figures: PaymentFigures;
  /** How often one pay link may have the provider asked; see `VISITS`. */
  readonly visits: Counter;
  /** Told what an operator should know: a provider that refuses, an outcome that could not be told. */
  onProblem(problem: PaymentProblem): void;
}

/** Visits of one pay link: more than a resident makes, and too few to be felt by the provider. */
export const VISITS: Rate = { burst: 5, perMinute: 10 };

/** Where residents come back to after paying, root-relative. */
export function returnPathOf(token: string): string {
  return `/pay/return/${token}`;
}
