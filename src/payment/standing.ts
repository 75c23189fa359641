/** How a payment stands, as its resident is told. Pure. */
import type { Payment } from '../store/payments.ts';
import type { Refund } from '../store/refunds.ts';
import { isFinished, type PaymentState } from './payment.ts';

export type Standing =
  /** Nothing was paid and there is still time: `path` leads to the payment page. */
  | { readonly kind: 'to-pay'; readonly path: string; readonly until: Date }
  /** The provider is checking the card, or cannot be asked. */
  | { readonly kind: 'checking' }
  | { readonly kind: 'paid' }
  | { readonly kind: 'refunding'; readonly amountPence: number }
  | { readonly kind: 'refunded'; readonly amountPence: number }
  | { readonly kind: 'refund-failed'; readonly amountPence: number }
  /** No money was taken. `again` leads to a new payment for the same thing, where there is one. */
  | { readonly kind: 'not-paid'; readonly declined: boolean; readonly again?: string }
  | { readonly kind: 'run-out'; readonly again?: string };

/**
 * @param state what the provider said just now; undefined when it could not be asked or did not need to be
 * @param again the pay link of a live payment for the same thing, other than this one
 */
export function standingOf(
  payment: Payment,
  refunds: readonly Refund[],
  state: PaymentState | undefined,
  again: string | undefined,
  now: Date,
): Standing {
  const elsewhere = again === undefined ? {} : { again };
  switch (payment.status) {
    case 'paid':
      return refundStanding(refunds.at(-1)) ?? { kind: 'paid' };
    case 'failed':
      return { kind: 'not-paid', declined: payment.failure === 'declined', ...elsewhere };
    case 'expired':
      return { kind: 'run-out', ...elsewhere };
    case 'waiting':
      return toPay(payment, now) ?? { kind: 'run-out', ...elsewhere };
    case 'open':
      if (state?.kind !== 'created' && state?.kind !== 'started') return { kind: 'checking' };
      return toPay(payment, now) ?? { kind: 'checking' };
  }
}

function toPay({ token, holdUntil, closing }: Payment, now: Date): Standing | undefined {
  if (now >= holdUntil || closing !== null) return undefined;
  return { kind: 'to-pay', path: `/pay/${token}`, until: holdUntil };
}

function refundStanding(refund: Refund | undefined): Standing | undefined {
  if (refund === undefined) return undefined;
  const { amountPence } = refund;
  if (refund.status === 'refunded') return { kind: 'refunded', amountPence };
  return { kind: refund.status === 'failed' ? 'refund-failed' : 'refunding', amountPence };
}

/** Whether the resident can still do something on the provider's page. */
export function canGoOn(state: PaymentState): boolean {
  return !isFinished(state) && state.kind !== 'submitted' && state.kind !== 'capturable';
}
