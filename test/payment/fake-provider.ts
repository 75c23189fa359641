/** A payment provider in memory whose every call can be made to go wrong, before or after the deed. */
import type {
  Answer,
  CreatePayment,
  FailureCode,
  PaymentProvider,
  PaymentState,
  ProviderPayment,
  ProviderRefund,
  RefundPayment,
} from '../../src/payment/payment.ts';

export type Call = 'create' | 'get' | 'cancel' | 'refund' | 'refunds' | 'find';

/**
 * `later` and `lost-before`: it did not happen, and we are told, or not. `lost-after`: it did, and we are not
 * told. `crash-…`: our own process ends there.
 */
export type Fault = 'later' | 'lost-before' | 'lost-after' | 'crash-before' | 'crash-after';

export class Crash extends Error {
  constructor() {
    super('the process ended here');
  }
}

interface Held {
  readonly id: string;
  readonly key: string;
  readonly request: CreatePayment;
  readonly madeAt: Date;
  state: PaymentState;
  refunds: (ProviderRefund & { readonly key: string })[];
}

/** As GOV.UK Pay's. */
const PAGE_MS = 90 * 60_000;
/** How long lists lag behind. */
const LAG_MS = 5000;

export class FakeProvider implements PaymentProvider {
  readonly name: string = 'fake-pay';
  readonly calls: Call[] = [];
  /** Taken one after another by the calls to come; `undefined` lets one through. */
  faults: (Fault | undefined)[] = [];
  /** What becomes of refunds. */
  refundState: ProviderRefund['state'] = 'success';
  refundable: 'at-once' | 'not-yet' | 'never' = 'at-once';
  readonly held = new Map<string, Held>();
  readonly #now: () => Date;
  #count = 0;

  constructor(now: () => Date) {
    this.#now = now;
  }

  create(request: CreatePayment): Promise<Answer<ProviderPayment>> {
    return this.#answer('create', () => {
      const earlier = [...this.held.values()].find(({ key }) => key === request.idempotencyKey);
      if (earlier !== undefined) return ok(this.#describe(earlier));
      this.#count += 1;
      const made: Held = {
        id: `pay-${this.#count}`,
        key: request.idempotencyKey,
        request,
        madeAt: this.#now(),
        state: { kind: 'created' },
        refunds: [],
      };
      this.held.set(made.id, made);
      return ok(this.#describe(made));
    });
  }

  get(id: string): Promise<Answer<ProviderPayment>> {
    return this.#answer('get', () => this.#with(id, (held) => ok(this.#describe(held))));
  }

  cancel(id: string): Promise<Answer<undefined>> {
    return this.#answer('cancel', () =>
      this.#with(id, (held) => {
        if (!this.isOpen(id)) return refused('not-cancellable');
        held.state = { kind: 'cancelled' };
        return ok(undefined);
      }),
    );
  }

  /** Like GOV.UK Pay it knows no key for refunds: only the sum that can be given back guards against two. */
  refund(id: string, { amountPence, amountAvailablePence, idempotencyKey }: RefundPayment) {
    return this.#answer<ProviderRefund>('refund', () =>
      this.#with(id, (held) => {
        if (held.state.kind !== 'success' || this.refundable !== 'at-once') return refused('not-refundable');
        if (this.available(id) !== amountAvailablePence) return refused('amount-mismatch');
        if (amountPence > amountAvailablePence) return refused('rejected');
        const refund = {
          providerRefundId: `${id}-refund-${held.refunds.length + 1}`,
          amountPence,
          state: this.refundState,
          createdAt: this.#now(),
          key: idempotencyKey,
        };
        held.refunds.push(refund);
        return ok(refund);
      }),
    );
  }

  refunds(id: string): Promise<Answer<readonly ProviderRefund[]>> {
    return this.#answer('refunds', () =>
      this.#with(id, ({ refunds }) => ok(refunds.filter(({ createdAt }) => this.#isListed(createdAt)))),
    );
  }

  find(reference: string): Promise<Answer<readonly ProviderPayment[]>> {
    return this.#answer('find', () =>
      ok(
        [...this.held.values()]
          .filter(({ request, madeAt }) => request.reference === reference && this.#isListed(madeAt))
          .map((held) => {
            const { payUrl: _, ...listed } = this.#describe(held);
            return listed;
          }),
      ),
    );
  }

  isOpen(id: string): boolean {
    const held = this.held.get(id);
    if (held === undefined) return false;
    this.#expire(held);
    return held.state.kind === 'created' || held.state.kind === 'started';
  }

  /** What is left of the money taken, in pence. */
  available(id: string): number {
    const held = this.held.get(id);
    if (held?.state.kind !== 'success') return 0;
    const back = held.refunds.filter(({ state }) => state !== 'error');
    return held.request.amountPence - back.reduce((sum, { amountPence }) => sum + amountPence, 0);
  }

  /** The resident does something on the payment page. Nothing once it is over. */
  start(id: string): void {
    if (this.isOpen(id)) this.#become(id, { kind: 'started' });
  }

  submit(id: string): void {
    if (this.isOpen(id)) this.#become(id, { kind: 'submitted' });
  }

  pay(id: string): void {
    if (this.isOpen(id) || this.held.get(id)?.state.kind === 'submitted')
      this.#become(id, { kind: 'success' });
  }

  fail(id: string, code: FailureCode): void {
    if (this.isOpen(id) || this.held.get(id)?.state.kind === 'submitted') {
      this.#become(id, { kind: 'failed', code });
    }
  }

  settleRefund(id: string, state: 'success' | 'error'): void {
    const held = this.held.get(id);
    if (held) held.refunds = held.refunds.map((refund) => ({ ...refund, state }));
  }

  #become(id: string, state: PaymentState): void {
    const held = this.held.get(id);
    if (held) held.state = state;
  }

  #expire(held: Held): void {
    const open = held.state.kind === 'created' || held.state.kind === 'started';
    if (open && this.#now().getTime() - held.madeAt.getTime() >= PAGE_MS) {
      held.state = { kind: 'failed', code: 'expired' };
    }
  }

  #isListed(since: Date): boolean {
    return this.#now().getTime() - since.getTime() >= LAG_MS;
  }

  #with<Value>(id: string, work: (held: Held) => Answer<Value>): Answer<Value> {
    const held = this.held.get(id);
    if (held === undefined) return refused('not-found');
    this.#expire(held);
    return work(held);
  }

  async #answer<Value>(call: Call, work: () => Answer<Value>): Promise<Answer<Value>> {
    this.calls.push(call);
    const fault = this.faults.shift();
    if (fault === 'crash-before') throw new Crash();
    if (fault === 'later') return { kind: 'later', afterSeconds: 3, reason: 'busy' };
    if (fault === 'lost-before') return { kind: 'unknown', reason: 'lost' };
    const answer = work();
    if (fault === 'crash-after') throw new Crash();
    return fault === 'lost-after' ? { kind: 'unknown', reason: 'lost' } : answer;
  }

  #describe(held: Held): ProviderPayment {
    this.#expire(held);
    const { id, request, state } = held;
    const left = this.available(id);
    return {
      providerId: id,
      state,
      amountPence: request.amountPence,
      metadata: request.metadata ?? {},
      ...(this.isOpen(id) && { payUrl: `https://pay.example/${id}` }),
      refundable:
        this.refundable === 'not-yet'
          ? { kind: 'not-yet' }
          : this.refundable === 'at-once' && left > 0
            ? { kind: 'available', pence: left }
            : { kind: 'never' },
    };
  }
}

function ok<Value>(value: Value): Answer<Value> {
  return { kind: 'ok', value };
}

function refused(code: (Answer<never> & { kind: 'refused' })['code']): Answer<never> {
  return { kind: 'refused', code, reason: code };
}
