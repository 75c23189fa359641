/**
 * The port by which a dialog hears what came of a payment it started. Each method runs inside the transaction
 * that settles the payment, with the conversation locked: what the dialog writes, what is said and the
 * outcome itself stand or fall together, and each outcome is told exactly once. If a method throws, nothing
 * has happened, and it is called again later. No network calls in here.
 */
import type { Form, Say } from '../conversation/message.ts';
import type { Queryable } from './database.ts';
import type { Payment, PaymentFailure } from './payments.ts';
import type { Refund } from './refunds.ts';

export interface OutcomeContext {
  /** The transaction: use nothing else. */
  readonly tx: Queryable;
  readonly now: Date;
  /** Which wording the resident's channel takes. */
  readonly form: Form;
  /** A new random id, for a payment to take this one's place. */
  newId(): string;
}

/** What the dialog made of money that has come. */
export interface Honoured {
  /** False when what was paid for cannot be given any more: all of it then goes back, by itself. */
  readonly honoured: boolean;
  readonly says: readonly Say[];
}

export interface PaymentOutcome {
  /**
   * The money has been taken. `late`: the time it was kept for is over, or the payment had been told as
   * failed or expired before. Look whether what was paid for can still be had, and has not been paid for by
   * another payment meanwhile.
   */
  paid(payment: Payment, how: { readonly late: boolean }, context: OutcomeContext): Promise<Honoured>;
  /** No money was taken. What is kept may be offered again, with a new payment, while its time lasts. */
  failed(payment: Payment, failure: PaymentFailure, context: OutcomeContext): Promise<readonly Say[]>;
  /** The time is over and the provider says nothing was paid: give up what was kept. */
  expired(payment: Payment, context: OutcomeContext): Promise<readonly Say[]>;
  /** The money is on its way back to the card. */
  refunded(payment: Payment, refund: Refund, context: OutcomeContext): Promise<readonly Say[]>;
  /** The provider will not give it back: a person has to. */
  refundFailed(payment: Payment, refund: Refund, context: OutcomeContext): Promise<readonly Say[]>;
}
