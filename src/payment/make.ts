/** Makes a payment at the provider, once, however often it is tried and wherever a try is cut short. */
import { recordPayment } from '../store/payment-history.ts';
import { changePayment, findPayment, type Payment } from '../store/payments.ts';
import type { Answer, CreatePayment, ProviderPayment } from './payment.ts';
import { type PaymentPorts, returnPathOf } from './ports.ts';
import { settlePayment } from './settle.ts';
import { afterMisses, nextLook, nextTry } from './timing.ts';

/** Our id travels with the payment, so that it can be told from others of the same reference. */
const OUR_ID = 'parley_payment';

/**
 * Resolves to the payment at the provider, its page's address with it, when there is one now. Undefined when
 * the provider could not be asked, or refused for good: the payment then waits or has failed.
 */
export async function makeAtProvider(
  ports: PaymentPorts,
  payment: Payment,
): Promise<ProviderPayment | undefined> {
  const { db } = ports.database;
  const now = ports.clock.now();
  const tried = await changePayment(db, payment.id, ['waiting'], {
    provider: ports.provider.name,
    triedAt: payment.triedAt ?? now,
    // Should nobody write down what came of it, it is found out soon.
    dueAt: afterMisses(payment.misses + 3, now),
  });
  if (tried === undefined) return undefined;
  const answer = await askFor(ports, payment);
  if (answer.kind === 'ok') return keepMade(ports, payment, answer.value);
  await noteMissed(ports, payment, answer);
  return undefined;
}

/** A try of unknown outcome is looked for first; then asked again under its own key, which makes no second one. */
async function askFor(ports: PaymentPorts, payment: Payment): Promise<Answer<ProviderPayment>> {
  if (payment.triedAt !== null) {
    const found = await ports.provider.find(payment.reference);
    if (found.kind !== 'ok') return asUnknown(found);
    const ours = found.value.find(({ metadata }) => metadata[OUR_ID] === payment.id);
    // What is found in a list lacks the page's address.
    if (ours !== undefined) return ports.provider.get(ours.providerId);
  }
  return ports.provider.create(requestOf(ports, payment));
}

function asUnknown<Value>(answer: Answer<Value>): Answer<never> {
  return { kind: 'unknown', reason: answer.kind === 'ok' ? '' : answer.reason };
}

function requestOf({ publicUrl }: PaymentPorts, payment: Payment): CreatePayment {
  return {
    amountPence: payment.amountPence,
    reference: payment.reference,
    description: payment.description,
    returnUrl: `${publicUrl}${returnPathOf(payment.token)}`,
    idempotencyKey: payment.id,
    metadata: { [OUR_ID]: payment.id },
  };
}

/** Only a payment written down as made is shown to anyone: `waiting` means that nobody can have paid. */
async function keepMade(
  ports: PaymentPorts,
  payment: Payment,
  made: ProviderPayment,
): Promise<ProviderPayment | undefined> {
  const now = ports.clock.now();
  const kept = await ports.database.transaction(async (tx) => {
    const opened = await changePayment(tx, payment.id, ['waiting'], {
      status: 'open',
      providerId: made.providerId,
      madeAt: now,
      dueAt: nextLook({ ...payment, madeAt: now }, made.state, ports.figures, now),
      misses: 0,
    });
    if (opened !== undefined) await recordPayment(tx, { paymentId: payment.id, kind: 'made' }, now);
    return opened;
  });
  if (kept !== undefined) return made;
  // Two made it at once: under one key it is the same payment.
  const known = await findPayment(ports.database.db, payment.id);
  return known?.status === 'open' && known.providerId === made.providerId ? made : undefined;
}

async function noteMissed(
  ports: PaymentPorts,
  payment: Payment,
  answer: Exclude<Answer<ProviderPayment>, { kind: 'ok' }>,
): Promise<void> {
  const { db } = ports.database;
  const now = ports.clock.now();
  if (answer.kind === 'refused') {
    const reason = `${ports.provider.name} took no payment of ours: ${answer.reason}`;
    ports.onProblem({ reason, paymentId: payment.id });
    return settlePayment(ports, payment.id, { kind: 'failed', failure: 'error' });
  }
  const { misses, dueAt } = nextTry(payment, answer, now);
  await changePayment(db, payment.id, ['waiting'], {
    misses,
    dueAt,
    // This try certainly made nothing; whether an earlier one did is as unknown as before.
    ...(answer.kind === 'later' && { triedAt: payment.triedAt }),
  });
}
