/**
 * The end of a payment or a refund: status, history, the dialog's own records, what is said and a refund that
 * follows from it, all in one transaction. The row is locked and looked at again first, so that whoever comes
 * second with the same news changes nothing.
 */
import type { Form, Say } from '../conversation/message.ts';
import type { Queryable } from '../store/database.ts';
import { recordPayment } from '../store/payment-history.ts';
import type { Honoured, OutcomeContext } from '../store/payment-outcome.ts';
import {
  changePayment,
  findPayment,
  lockPayment,
  type Payment,
  type PaymentFailure,
  type PaymentStatus,
} from '../store/payments.ts';
import { addRefund, changeRefund, type Refund } from '../store/refunds.ts';
import type { PaymentState } from './payment.ts';
import type { PaymentPorts } from './ports.ts';

export type Ending =
  | { readonly kind: 'paid' }
  | { readonly kind: 'failed'; readonly failure: PaymentFailure }
  | { readonly kind: 'expired' };

/** `paid` has the last word over every other end; nothing has it over `paid`. */
const ENDS_FROM: Readonly<Record<Ending['kind'], readonly PaymentStatus[]>> = {
  paid: ['waiting', 'open', 'failed', 'expired'],
  failed: ['waiting', 'open'],
  expired: ['waiting', 'open'],
};

/** What the provider's final word means for us; undefined when it is not final. */
export function endingOf(state: PaymentState, closing: Payment['closing']): Ending | undefined {
  switch (state.kind) {
    case 'success':
      return { kind: 'paid' };
    case 'cancelled':
      return closing === 'hold-over' ? { kind: 'expired' } : { kind: 'failed', failure: 'cancelled' };
    case 'failed':
      return endingOfFailure(state.code);
    case 'error':
      return { kind: 'failed', failure: 'error' };
    default:
      return undefined;
  }
}

function endingOfFailure(code: (PaymentState & { kind: 'failed' })['code']): Ending {
  if (code === 'expired') return { kind: 'expired' };
  if (code === 'declined') return { kind: 'failed', failure: 'declined' };
  return { kind: 'failed', failure: code === 'cancelled-by-payer' ? 'cancelled' : 'error' };
}

/** Ends a payment and tells its dialog, unless that has been done. Throws when the dialog does: try again later. */
export async function settlePayment(ports: PaymentPorts, id: string, ending: Ending): Promise<void> {
  const now = ports.clock.now();
  const known = await findPayment(ports.database.db, id);
  if (known === undefined || !ENDS_FROM[ending.kind].includes(known.status)) return;
  await ports.announce(known.conversationId, now, async (tx, form) => {
    const payment = await lockPayment(tx, id);
    if (payment === undefined || !ENDS_FROM[ending.kind].includes(payment.status)) return [];
    const context = contextOf(ports, tx, now, form);
    return ending.kind === 'paid'
      ? settlePaid(ports, payment, context)
      : settleUnpaid(ports, payment, ending, context);
  });
}

async function settlePaid(
  ports: PaymentPorts,
  payment: Payment,
  context: OutcomeContext,
): Promise<readonly Say[]> {
  const { tx, now } = context;
  const ended = payment.status === 'failed' || payment.status === 'expired';
  const late = ended || now > payment.holdUntil;
  const { honoured, says } = await askDialog(ports, payment, late, context);
  await changePayment(tx, payment.id, [payment.status], {
    status: 'paid',
    honoured,
    failure: null,
    settledAt: now,
    dueAt: null,
    misses: 0,
  });
  const detail = `${late ? 'late' : 'in time'}, ${honoured ? 'honoured' : 'to be given back'}`;
  await recordPayment(tx, { paymentId: payment.id, kind: 'paid', detail }, now);
  if (!honoured) await giveBack(ports, payment, context);
  return says;
}

async function askDialog(
  ports: PaymentPorts,
  payment: Payment,
  late: boolean,
  context: OutcomeContext,
): Promise<Honoured> {
  const outcome = ports.outcomes.get(payment.purpose);
  if (outcome !== undefined) return outcome.paid(payment, { late }, context);
  const reason = `Nobody answers for payments of ${payment.purpose}: the money goes back`;
  ports.onProblem({ reason, paymentId: payment.id });
  return { honoured: false, says: [] };
}

async function giveBack(
  ports: PaymentPorts,
  { id: paymentId, amountPence }: Payment,
  { tx, now }: OutcomeContext,
): Promise<void> {
  const reason = 'What was paid for could not be given any more';
  const refundId = ports.ids.next();
  await addRefund(tx, { id: refundId, paymentId, amountPence, reason }, amountPence, now);
  await recordPayment(tx, { paymentId, refundId, kind: 'refund-asked', detail: reason }, now);
}

async function settleUnpaid(
  ports: PaymentPorts,
  payment: Payment,
  ending: Exclude<Ending, { kind: 'paid' }>,
  context: OutcomeContext,
): Promise<readonly Say[]> {
  const { tx, now } = context;
  const failure = ending.kind === 'failed' ? ending.failure : null;
  // First, so that the dialog can start another payment for the same thing.
  await changePayment(tx, payment.id, [payment.status], {
    status: ending.kind,
    failure,
    settledAt: now,
    dueAt: null,
    misses: 0,
  });
  const detail = failure === null ? {} : { detail: failure };
  await recordPayment(tx, { paymentId: payment.id, kind: ending.kind, ...detail }, now);
  const outcome = ports.outcomes.get(payment.purpose);
  if (outcome === undefined) return [];
  return failure === null ? outcome.expired(payment, context) : outcome.failed(payment, failure, context);
}

/** As `settlePayment`, for a refund that the provider has made or will not make. */
export async function settleRefund(
  ports: PaymentPorts,
  refund: Refund,
  status: 'refunded' | 'failed',
  detail?: string,
): Promise<void> {
  const now = ports.clock.now();
  const known = await findPayment(ports.database.db, refund.paymentId);
  if (known === undefined) return;
  await ports.announce(known.conversationId, now, async (tx, form) => {
    const payment = await lockPayment(tx, refund.paymentId);
    const settled = await changeRefund(tx, refund.id, ['waiting', 'tried', 'submitted'], {
      status,
      settledAt: now,
      dueAt: null,
      misses: 0,
    });
    if (payment === undefined || settled === undefined) return [];
    const kind = status === 'refunded' ? 'refunded' : 'refund-failed';
    const entry = { paymentId: payment.id, refundId: refund.id, kind, ...(detail && { detail }) } as const;
    await recordPayment(tx, entry, now);
    const outcome = ports.outcomes.get(payment.purpose);
    const context = contextOf(ports, tx, now, form);
    if (outcome === undefined) return [];
    return status === 'refunded'
      ? outcome.refunded(payment, settled, context)
      : outcome.refundFailed(payment, settled, context);
  });
}

function contextOf(ports: PaymentPorts, tx: Queryable, now: Date, form: Form): OutcomeContext {
  return { tx, now, form, newId: () => ports.ids.next() };
}
