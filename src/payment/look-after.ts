/** One look at one payment: asks the provider what is not known, ends what is over, and says when to look next. */
import { changePayment, findPayment, type Payment, putOffPayment } from '../store/payments.ts';
import { makeAtProvider } from './make.ts';
import { type Answer, isFinished, type ProviderPayment } from './payment.ts';
import type { PaymentPorts } from './ports.ts';
import { endingOf, settlePayment } from './settle.ts';
import { closingTime, nextLook, nextTry } from './timing.ts';

/** What the provider said, when it was asked and answered. */
export type Look = ProviderPayment | undefined;

/** Looks after a payment, whatever its status. Safe to call at any time, also twice at once. */
export async function lookAfter(ports: PaymentPorts, id: string): Promise<Look> {
  const payment = await findPayment(ports.database.db, id);
  if (payment === undefined) return undefined;
  if (payment.status === 'waiting') return lookAfterWaiting(ports, payment);
  const { provider, providerId } = payment;
  if (payment.status === 'paid' || providerId === null) {
    await putOffPayment(ports.database.db, payment, { dueAt: null, misses: 0 });
    return undefined;
  }
  if (provider !== ports.provider.name) return missed(ports, payment, STRANGER);
  return lookAfterMade(ports, payment, providerId);
}

/** Left from before the council changed its provider: kept, and told about, until a person decides. */
const STRANGER = { kind: 'refused', code: 'not-found', reason: 'it was made by another provider' } as const;

/** Nobody was ever shown a page to pay on, so once it is over nobody needs to be asked. */
async function lookAfterWaiting(ports: PaymentPorts, payment: Payment): Promise<Look> {
  if (payment.closing === 'not-wanted') {
    await settlePayment(ports, payment.id, { kind: 'failed', failure: 'cancelled' });
  } else if (ports.clock.now() >= payment.holdUntil) {
    await settlePayment(ports, payment.id, { kind: 'expired' });
  } else if (payment.triedAt !== null) {
    return makeAtProvider(ports, payment);
  } else {
    await putOffPayment(ports.database.db, payment, { dueAt: payment.holdUntil, misses: 0 });
  }
  return undefined;
}

async function lookAfterMade(ports: PaymentPorts, payment: Payment, providerId: string): Promise<Look> {
  const answer = await ask(ports, payment, providerId);
  if (answer.kind !== 'ok') return missed(ports, payment, answer);
  const { state, amountPence } = answer.value;
  if (amountPence !== payment.amountPence) {
    const reason = `${ports.provider.name} has another amount than we asked for`;
    ports.onProblem({ reason, paymentId: payment.id });
    return missed(ports, payment, { kind: 'unknown', reason: 'another amount' });
  }
  if (isFinished(state)) {
    await end(ports, payment, answer.value);
    return answer.value;
  }
  return isOver(ports, payment, answer.value)
    ? close(ports, payment, answer.value)
    : wait(ports, payment, answer.value);
}

async function end(ports: PaymentPorts, payment: Payment, { state }: ProviderPayment): Promise<void> {
  // Read again: that we are ending it may have been noted since.
  const closing = (await findPayment(ports.database.db, payment.id))?.closing ?? payment.closing;
  const ending = endingOf(state, closing);
  if (ending !== undefined) await settlePayment(ports, payment.id, ending);
  // For one that had ended already, and was only looked at because somebody rang.
  await changePayment(ports.database.db, payment.id, ['failed', 'expired'], { dueAt: null, misses: 0 });
}

function isOver(ports: PaymentPorts, payment: Payment, { state }: ProviderPayment): boolean {
  const closing = closingTime(payment, state, ports.figures);
  if (closing === undefined) return false;
  return payment.closing !== null || payment.status !== 'open' || ports.clock.now() >= closing;
}

async function wait(ports: PaymentPorts, payment: Payment, seen: ProviderPayment): Promise<Look> {
  const dueAt = nextLook(payment, seen.state, ports.figures, ports.clock.now());
  await putOffPayment(ports.database.db, payment, { dueAt, misses: 0 });
  return seen;
}

/** Ends it with the provider, then asks how it stands: the resident may have been quicker. */
async function close(ports: PaymentPorts, payment: Payment, seen: ProviderPayment): Promise<Look> {
  await changePayment(ports.database.db, payment.id, ['open'], { closing: payment.closing ?? 'hold-over' });
  const cancelled = await ports.provider.cancel(seen.providerId);
  if (cancelled.kind === 'later') return missed(ports, payment, cancelled);
  const answer = await ask(ports, payment, seen.providerId);
  if (answer.kind !== 'ok') return missed(ports, payment, answer);
  if (isFinished(answer.value.state)) {
    await end(ports, payment, answer.value);
    return answer.value;
  }
  return missed(ports, payment, { kind: 'unknown', reason: 'not ended yet' });
}

async function ask(
  ports: PaymentPorts,
  payment: Payment,
  providerId: string,
): Promise<Answer<ProviderPayment>> {
  await changePayment(ports.database.db, payment.id, [payment.status], { askedAt: ports.clock.now() });
  return ports.provider.get(providerId);
}

async function missed(
  ports: PaymentPorts,
  payment: Payment,
  answer: Exclude<Answer<unknown>, { kind: 'ok' }>,
): Promise<undefined> {
  if (answer.kind === 'refused') {
    const reason = `${ports.provider.name} does not know a payment of ours: ${answer.reason}`;
    ports.onProblem({ reason, paymentId: payment.id });
  }
  await putOffPayment(ports.database.db, payment, nextTry(payment, answer, ports.clock.now()));
}
