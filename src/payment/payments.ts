/**
 * Looks after payments from the pay link to the end, whatever crashes on the way. What is true stands in two
 * places: the row, written before each call to the provider, and the provider, asked whenever the row does
 * not know. No call is made inside a transaction.
 */
import {
  bringForward,
  claimDuePayments,
  findPayment,
  findPaymentAtProvider,
  findPaymentByToken,
  liveFor,
  type Payment,
  pathOf,
} from '../store/payments.ts';
import { bringRefundsForward, claimDueRefunds, refundsOf } from '../store/refunds.ts';
import { lookAfterRefund } from './give-back.ts';
import { type Look, lookAfter } from './look-after.ts';
import { makeAtProvider } from './make.ts';
import type { PaymentState } from './payment.ts';
import type { PaymentPorts, PaymentProblem } from './ports.ts';
import { canGoOn, type Standing, standingOf } from './standing.ts';

/** What a resident who follows the pay link is shown. */
export type Visit =
  | { readonly kind: 'go'; readonly url: string }
  | { readonly kind: 'shown'; readonly payment: Payment; readonly standing: Standing }
  /** The provider cannot make the payment just now. Nothing was taken. */
  | { readonly kind: 'busy'; readonly payment: Payment }
  | { readonly kind: 'unknown-link' };

/** For how long a payment that was claimed is left to whoever claimed it. */
const LEASE_MS = 120_000;
const AT_ONCE = 8;
/** A resident who reloads the page does not make us ask the provider more often than this. */
const ASK_AGAIN_MS = 2000;

export class Payments {
  readonly #ports: PaymentPorts;
  readonly #running = new Set<Promise<void>>();

  constructor(ports: PaymentPorts) {
    this.#ports = ports;
  }

  /** Follows the pay link: to the provider's page while there is something to pay, else to how it stands. */
  async visit(token: string): Promise<Visit> {
    const payment = await findPaymentByToken(this.#db, token);
    if (payment === undefined) return { kind: 'unknown-link' };
    if (this.#wouldAsk(payment) && (await this.#ports.visits.take(token)) > 0)
      return this.#afterMissing(payment);
    if (payment.status === 'waiting' && this.#takesPayment(payment)) return this.#open(payment);
    if (payment.status === 'open' && this.#takesPayment(payment)) return this.#goOn(payment);
    const look = payment.status === 'open' ? await this.#look(payment.id) : undefined;
    return this.#show(payment.id, look?.state);
  }

  /** How the payment stands, the provider asked where it is not known. Undefined when there is no such link. */
  async standing(
    token: string,
  ): Promise<{ readonly payment: Payment; readonly standing: Standing } | undefined> {
    const payment = await findPaymentByToken(this.#db, token);
    if (payment === undefined) return undefined;
    const asked = payment.askedAt?.getTime() ?? 0;
    const fresh = this.#now.getTime() - asked < ASK_AGAIN_MS;
    // Many requests at one moment all find that it was asked long ago.
    const mayAsk = payment.status === 'open' && !fresh && (await this.#ports.visits.take(token)) === 0;
    const look = mayAsk ? await this.#look(payment.id) : undefined;
    return this.#show(payment.id, look?.state);
  }

  /** The provider has news of a payment. Once this resolves the news cannot be lost. */
  async ring(providerId: string): Promise<void> {
    const payment = await findPaymentAtProvider(this.#db, this.#ports.provider.name, providerId);
    if (payment === undefined) return;
    if (payment.status === 'paid') await bringRefundsForward(this.#db, payment.id, this.#now);
    else await bringForward(this.#db, payment.id, this.#now);
    this.#inBackground(async () => {
      await this.lookAfterDue();
    });
  }

  /** Looks after what is due; resolves to how much that was. One that fails is tried again later. */
  async lookAfterDue(): Promise<number> {
    const now = this.#now;
    const until = new Date(now.getTime() + LEASE_MS);
    const payments = await claimDuePayments(this.#db, now, until, AT_ONCE);
    await Promise.all(payments.map((id) => this.#look(id)));
    const refunds = await claimDueRefunds(this.#db, now, until, AT_ONCE);
    await Promise.all(
      refunds.map((id) => this.#guard(() => lookAfterRefund(this.#ports, id), { refundId: id })),
    );
    return payments.length + refunds.length;
  }

  /** Resolves once nothing is under way that a call above has begun. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  get #db() {
    return this.#ports.database.db;
  }

  get #now(): Date {
    return this.#ports.clock.now();
  }

  #takesPayment({ holdUntil, closing }: Payment): boolean {
    return closing === null && this.#now < holdUntil;
  }

  /** Whether following its link means a call to the provider. */
  #wouldAsk(payment: Payment): boolean {
    return payment.status === 'open' || (payment.status === 'waiting' && this.#takesPayment(payment));
  }

  async #open(payment: Payment): Promise<Visit> {
    let made: Look;
    await this.#guard(
      async () => {
        made = await makeAtProvider(this.#ports, payment);
      },
      { paymentId: payment.id },
    );
    if (made?.payUrl !== undefined && canGoOn(made.state)) return { kind: 'go', url: made.payUrl };
    return this.#afterMissing(payment, made?.state);
  }

  /** The address of a payment page is good for one visit, so each visit asks for a new one. */
  async #goOn(payment: Payment): Promise<Visit> {
    const look: Look = await this.#look(payment.id);
    if (look?.payUrl !== undefined && canGoOn(look.state)) return { kind: 'go', url: look.payUrl };
    return this.#afterMissing(payment, look?.state);
  }

  async #afterMissing({ id }: Payment, state?: PaymentState): Promise<Visit> {
    const payment = await findPayment(this.#db, id);
    return payment?.status === 'waiting' ? { kind: 'busy', payment } : this.#show(id, state);
  }

  async #show(id: string, state: PaymentState | undefined): Promise<Visit & { kind: 'shown' }> {
    const payment = (await findPayment(this.#db, id)) as Payment;
    const live = await liveFor(this.#db, payment.purpose, payment.subject);
    const again = live === undefined || live.id === id ? undefined : pathOf(live.token);
    const refunds = await refundsOf(this.#db, id);
    return { kind: 'shown', payment, standing: standingOf(payment, refunds, state, again, this.#now) };
  }

  /** Undefined also when it failed: the resident then hears that we are still checking. */
  async #look(id: string): Promise<Look> {
    let look: Look;
    await this.#guard(
      async () => {
        look = await lookAfter(this.#ports, id);
      },
      { paymentId: id },
    );
    return look;
  }

  #inBackground(work: () => Promise<void>): void {
    const running = this.#guard(work, {}).finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  async #guard(
    work: () => Promise<unknown>,
    of: Pick<PaymentProblem, 'paymentId' | 'refundId'>,
  ): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#ports.onProblem({ reason: 'It could not be looked after and is tried again', ...of, error });
    }
  }
}
