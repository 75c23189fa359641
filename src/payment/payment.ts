/**
 * The port every payment provider implements, in `providers/<name>`. An adapter translates, nothing more: it
 * asks its provider and says what came of it. It never sees the database, and never decides to try again
 * what may have happened. Amounts are whole pence.
 */
import type { Endpoint, WireRequest } from '../conversation/channel.ts';

export type { Endpoint, WireRequest, WireResponse } from '../conversation/channel.ts';

export type FailureCode = 'declined' | 'expired' | 'cancelled-by-payer' | 'other';

/** How a payment stands with the provider. The last four never change again. */
export type PaymentState =
  /** Made; the resident has not opened its page. */
  | { readonly kind: 'created' }
  /** The resident is filling in the page. */
  | { readonly kind: 'started' }
  /** Card details are in and being checked. */
  | { readonly kind: 'submitted' }
  /** The bank has agreed; the money is about to be taken. */
  | { readonly kind: 'capturable' }
  | { readonly kind: 'success' }
  | { readonly kind: 'failed'; readonly code: FailureCode }
  /** We ended it. */
  | { readonly kind: 'cancelled' }
  /** The provider broke down over it. No money was taken. */
  | { readonly kind: 'error' };

/** Whether, and how much of, a payment can be given back. */
export type Refundable =
  /** It may be later: the money has not reached the council yet. */
  | { readonly kind: 'not-yet' }
  | { readonly kind: 'available'; readonly pence: number }
  /** All of it has been given back, or it never can be. */
  | { readonly kind: 'never' };

export interface ProviderPayment {
  readonly providerId: string;
  readonly state: PaymentState;
  readonly amountPence: number;
  /** Where the resident pays. Absent once there is nothing more for them to do. Good for one visit only. */
  readonly payUrl?: string;
  /** As given when it was made, where the provider tells it. */
  readonly metadata: Readonly<Record<string, string>>;
  readonly refundable: Refundable;
}

export interface ProviderRefund {
  readonly providerRefundId: string;
  readonly amountPence: number;
  readonly state: 'submitted' | 'success' | 'error';
  readonly createdAt: Date;
}

export type RefusalCode =
  | 'not-found'
  /** It has ended, or is at a point where it cannot be ended. */
  | 'not-cancellable'
  /** What can be given back is not what we believed. */
  | 'amount-mismatch'
  | 'not-refundable'
  /** The provider does not take a request like this one, ever. */
  | 'rejected';

/** What came of asking. A closed set: the service knows what to do with each. */
export type Answer<Value> =
  | { readonly kind: 'ok'; readonly value: Value }
  /** Nothing happened. Ask again, not before `afterSeconds`. */
  | { readonly kind: 'later'; readonly afterSeconds: number; readonly reason: string }
  /** Nothing happened, and nothing will however often it is asked. */
  | { readonly kind: 'refused'; readonly code: RefusalCode; readonly reason: string }
  /** It may have happened: find out, never ask anew under another key. */
  | { readonly kind: 'unknown'; readonly reason: string };

export interface CreatePayment {
  readonly amountPence: number;
  readonly reference: string;
  readonly description: string;
  /** Where the resident comes back to. */
  readonly returnUrl: string;
  /** The same key again gives the payment made the first time. */
  readonly idempotencyKey: string;
  readonly email?: string;
  readonly metadata?: Readonly<Record<string, string>>;
}

export interface RefundPayment {
  readonly amountPence: number;
  /** What we believe can be given back; the provider refuses when that is not so. */
  readonly amountAvailablePence: number;
  readonly idempotencyKey: string;
}

export interface PaymentProvider {
  /** Kept with each payment: another provider is never asked about it. */
  readonly name: string;
  create(payment: CreatePayment): Promise<Answer<ProviderPayment>>;
  get(providerId: string): Promise<Answer<ProviderPayment>>;
  /** Ends it before it is paid. */
  cancel(providerId: string): Promise<Answer<undefined>>;
  refund(providerId: string, refund: RefundPayment): Promise<Answer<ProviderRefund>>;
  /** The refunds of a payment. The newest may be missing for a few seconds. */
  refunds(providerId: string): Promise<Answer<readonly ProviderRefund[]>>;
  /** Payments of a reference. The newest may be missing for a few seconds. */
  find(reference: string): Promise<Answer<readonly ProviderPayment[]>>;
  /** Absent where the provider does not call us. */
  readonly webhook?: ProviderWebhook;
}

/** The provider's news of a payment. Only which one it is about counts: how it stands is asked. */
export interface ProviderWebhook {
  /** An Express path. */
  readonly path: string;
  /** The provider's id of the payment; undefined for news of something else. @throws ParleyError `bad-signature` */
  read(request: WireRequest): string | undefined;
}

/** A provider with pages of its own to serve. */
export interface ServedProvider {
  readonly provider: PaymentProvider;
  readonly endpoints: readonly Endpoint[];
}

/** Whether the provider's word on it is final. */
export function isFinished({ kind }: PaymentState): boolean {
  return kind === 'success' || kind === 'failed' || kind === 'cancelled' || kind === 'error';
}
