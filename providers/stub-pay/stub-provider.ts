/** Answers as a payment provider would, from books of its own. No money moves. */
import type {
  Answer,
  CreatePayment,
  PaymentProvider,
  PaymentState,
  ProviderPayment,
  ProviderRefund,
  RefundPayment,
} from '../../src/payment/payment.ts';
import type { LoggedPayment, LoggedRefund, PaymentLog } from './payment-log.ts';

/** As GOV.UK Pay's. */
const PAGE_MS = 90 * 60_000;

export interface StubNeeds {
  readonly log: PaymentLog;
  /** Where residents reach the pretend page, without a slash at its end. */
  readonly publicUrl: string;
  readonly now: () => Date;
  /** Unguessable: whoever knows a payment's id may pretend to pay it. */
  readonly newId: () => string;
}

export class StubProvider implements PaymentProvider {
  readonly name = 'stub-pay';
  readonly #needs: StubNeeds;

  constructor(needs: StubNeeds) {
    this.#needs = needs;
  }

  async create(payment: CreatePayment): Promise<Answer<ProviderPayment>> {
    const { log, newId, now } = this.#needs;
    const { idempotencyKey: key, metadata = {}, email: _, ...details } = payment;
    const earlier = log.all().find((one) => one.key === key);
    return this.#tell(earlier ?? log.add({ id: newId(), key, metadata, ...details }, now()));
  }

  async get(providerId: string): Promise<Answer<ProviderPayment>> {
    const payment = this.current(providerId);
    return payment === undefined ? NOT_FOUND : this.#tell(payment);
  }

  async cancel(providerId: string): Promise<Answer<undefined>> {
    const payment = this.current(providerId);
    if (payment === undefined) return NOT_FOUND;
    if (!isOpen(payment)) return { kind: 'refused', code: 'not-cancellable', reason: 'It has ended' };
    this.#needs.log.become(providerId, 'cancelled');
    return { kind: 'ok', value: undefined };
  }

  async refund(providerId: string, wanted: RefundPayment): Promise<Answer<ProviderRefund>> {
    const { log, newId, now } = this.#needs;
    const payment = this.current(providerId);
    if (payment === undefined) return NOT_FOUND;
    const earlier = payment.refunds.find(({ key }) => key === wanted.idempotencyKey);
    if (earlier !== undefined) return { kind: 'ok', value: refundOf(earlier) };
    if (payment.status !== 'success') {
      return { kind: 'refused', code: 'not-refundable', reason: 'It was not paid' };
    }
    const available = availableOf(payment);
    if (available !== wanted.amountAvailablePence || wanted.amountPence > available) {
      return { kind: 'refused', code: 'amount-mismatch', reason: 'Another amount can be given back' };
    }
    const { amountPence, idempotencyKey: key } = wanted;
    const refund = { id: newId(), key, amountPence, at: now() };
    log.refund(providerId, refund);
    return { kind: 'ok', value: refundOf(refund) };
  }

  async refunds(providerId: string): Promise<Answer<readonly ProviderRefund[]>> {
    const payment = this.current(providerId);
    return payment === undefined ? NOT_FOUND : { kind: 'ok', value: payment.refunds.map(refundOf) };
  }

  async find(reference: string): Promise<Answer<readonly ProviderPayment[]>> {
    const found = this.#needs.log.all().filter((payment) => payment.reference === reference);
    return { kind: 'ok', value: found.map((payment) => this.#describe(payment)) };
  }

  /** The payment as it stands now, its time over if it is. */
  current(providerId: string): LoggedPayment | undefined {
    const { log, now } = this.#needs;
    const payment = log.get(providerId);
    if (payment && isOpen(payment) && now().getTime() - payment.madeAt.getTime() > PAGE_MS) {
      log.become(providerId, 'expired');
    }
    return log.get(providerId);
  }

  #tell(payment: LoggedPayment): Answer<ProviderPayment> {
    const { silentUntil } = payment;
    if (silentUntil !== undefined && this.#needs.now() < silentUntil) {
      return { kind: 'unknown', reason: 'The pretend provider keeps its answer for itself' };
    }
    return { kind: 'ok', value: this.#describe(payment) };
  }

  #describe(payment: LoggedPayment): ProviderPayment {
    const { id, amountPence, metadata, status } = payment;
    return {
      providerId: id,
      state: stateOf(payment),
      amountPence,
      metadata,
      ...(isOpen(payment) && { payUrl: `${this.#needs.publicUrl}/stub-pay/${id}` }),
      refundable:
        status === 'success' && availableOf(payment) > 0
          ? { kind: 'available', pence: availableOf(payment) }
          : { kind: isOpen(payment) ? 'not-yet' : 'never' },
    };
  }
}

const NOT_FOUND = { kind: 'refused', code: 'not-found', reason: 'There is no such payment' } as const;

/** Whether it can still be paid. */
export function isOpen({ status }: LoggedPayment): boolean {
  return status === 'created' || status === 'started';
}

function stateOf({ status }: LoggedPayment): PaymentState {
  if (status === 'declined' || status === 'expired' || status === 'cancelled-by-payer') {
    return { kind: 'failed', code: status };
  }
  return { kind: status };
}

function availableOf({ amountPence, refunds }: LoggedPayment): number {
  return amountPence - refunds.reduce((sum, refund) => sum + refund.amountPence, 0);
}

function refundOf({ id, amountPence, at }: LoggedRefund): ProviderRefund {
  return { providerRefundId: id, amountPence, state: 'success', createdAt: at };
}
