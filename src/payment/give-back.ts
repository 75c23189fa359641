/**
 * One look at one refund. The provider is told how much we believe can be given back, so a refund whose
 * outcome was lost may be asked for again: had it been made, that sum has changed and the second is refused.
 */
import { findPayment, type Payment } from '../store/payments.ts';
import { changeRefund, findRefund, markRefundTried, type Refund, refundsOf } from '../store/refunds.ts';
import type { Answer, ProviderRefund } from './payment.ts';
import type { PaymentPorts } from './ports.ts';
import { settleRefund } from './settle.ts';
import { nextTry } from './timing.ts';

/** Longest that a refund may be missing from the provider's list, and that the clocks may differ. */
const LIST_LAG_MS = 10 * 60_000;
const CLOCK_SLACK_MS = 2 * 60_000;

interface Case {
  readonly ports: PaymentPorts;
  readonly refund: Refund;
  readonly payment: Payment;
  readonly providerId: string;
}

/** Looks after a refund, whatever its status. Safe to call at any time, also twice at once. */
export async function lookAfterRefund(ports: PaymentPorts, id: string): Promise<void> {
  const { db } = ports.database;
  const refund = await findRefund(db, id);
  const payment = refund && (await findPayment(db, refund.paymentId));
  if (refund === undefined || payment === undefined) return;
  if (refund.status === 'refunded' || refund.status === 'failed') {
    await changeRefund(db, id, [refund.status], { dueAt: null });
    return;
  }
  const { provider, providerId } = payment;
  if (providerId === null || provider !== ports.provider.name) {
    const reason = 'A refund is due of a payment that another provider took';
    ports.onProblem({ reason, paymentId: payment.id, refundId: id });
    await later({ ports, refund }, { kind: 'unknown', reason: 'another provider' });
    return;
  }
  const under = { ports, refund, payment, providerId };
  if (refund.status === 'waiting') await askFresh(under);
  else if (refund.status === 'tried') await findOut(under);
  else await follow(under);
}

/** Not asked for yet: sees what can be given back, writes that down, then asks. */
async function askFresh(under: Case): Promise<void> {
  const { ports, refund, providerId } = under;
  const answer = await ports.provider.get(providerId);
  if (answer.kind !== 'ok') return later(under, answer);
  const { refundable } = answer.value;
  if (refundable.kind === 'not-yet') return later(under, { kind: 'unknown', reason: 'not refundable yet' });
  if (refundable.kind === 'never' || refundable.pence < refund.amountPence) {
    return settleRefund(ports, refund, 'failed', 'The provider cannot give it back');
  }
  if (!(await markRefundTried(ports.database.db, refund.id, refundable.pence, ports.clock.now()))) {
    return later(under, { kind: 'unknown', reason: 'another refund goes first' });
  }
  const asked = await ask(under, refundable.pence);
  if (asked.kind === 'ok') return took(under, asked.value);
  if (asked.kind === 'refused' && asked.code === 'rejected') {
    return settleRefund(ports, refund, 'failed', asked.reason);
  }
  // Certainly not taken: what can be given back is looked at afresh.
  if (asked.kind !== 'unknown') await putBack(under);
  await later(under, asked);
}

/** Asked for, outcome lost: looks for it, and asks again for the same sum out of the same sum. */
async function findOut(under: Case): Promise<void> {
  const { ports, refund } = under;
  const listed = await ports.provider.refunds(under.providerId);
  if (listed.kind !== 'ok') return later(under, listed);
  const ours = await pickOurs(under, listed.value);
  if (ours !== undefined) return took(under, ours);
  const asked = await ask(under, refund.availablePence ?? 0);
  if (asked.kind === 'ok') return took(under, asked.value);
  if (asked.kind === 'refused' && (await changedByOthers(under))) await putBack(under);
  await later(under, asked);
}

/**
 * What can be given back has changed since we asked, but not by our amount, and our refund is not listed after
 * all this time: someone refunded by hand, and we begin again from what is left.
 */
async function changedByOthers({ ports, refund, providerId }: Case): Promise<boolean> {
  const age = ports.clock.now().getTime() - (refund.triedAt?.getTime() ?? 0);
  if (age <= LIST_LAG_MS) return false;
  const answer = await ports.provider.get(providerId);
  if (answer.kind !== 'ok' || answer.value.refundable.kind === 'not-yet') return false;
  const { refundable } = answer.value;
  const left = refundable.kind === 'available' ? refundable.pence : 0;
  return left !== (refund.availablePence ?? 0) - refund.amountPence;
}

/** One of the same amount that is none of our others and not older than our asking. */
async function pickOurs(
  { ports, refund }: Case,
  listed: readonly ProviderRefund[],
): Promise<ProviderRefund | undefined> {
  const all = await refundsOf(ports.database.db, refund.paymentId);
  const others = new Set(all.map(({ providerRefundId }) => providerRefundId));
  const since = (refund.triedAt?.getTime() ?? 0) - CLOCK_SLACK_MS;
  return listed.find(
    ({ providerRefundId, amountPence, createdAt }) =>
      amountPence === refund.amountPence && !others.has(providerRefundId) && createdAt.getTime() >= since,
  );
}

/** The provider has it: waits for the money to be on its way. */
async function follow(under: Case): Promise<void> {
  const listed = await under.ports.provider.refunds(under.providerId);
  if (listed.kind !== 'ok') return later(under, listed);
  const ours = listed.value.find(
    ({ providerRefundId }) => providerRefundId === under.refund.providerRefundId,
  );
  if (ours === undefined || ours.state === 'submitted') {
    return later(under, { kind: 'unknown', reason: 'on its way' });
  }
  await conclude(under, ours);
}

async function took(under: Case, made: ProviderRefund): Promise<void> {
  const { ports, refund } = under;
  await changeRefund(ports.database.db, refund.id, ['tried'], {
    status: 'submitted',
    providerRefundId: made.providerRefundId,
    misses: 0,
  });
  if (made.state !== 'submitted') return conclude(under, made);
  await later({ ports, refund: { ...refund, misses: 0 } }, { kind: 'unknown', reason: 'on its way' });
}

function conclude({ ports, refund }: Case, { state }: ProviderRefund): Promise<void> {
  return state === 'success'
    ? settleRefund(ports, refund, 'refunded')
    : settleRefund(ports, refund, 'failed', 'The provider tried and could not');
}

function ask(
  { ports, refund, providerId }: Case,
  amountAvailablePence: number,
): Promise<Answer<ProviderRefund>> {
  const { amountPence, id: idempotencyKey } = refund;
  return ports.provider.refund(providerId, { amountPence, amountAvailablePence, idempotencyKey });
}

async function putBack({ ports, refund }: Case): Promise<void> {
  await changeRefund(ports.database.db, refund.id, ['tried'], {
    status: 'waiting',
    triedAt: null,
    availablePence: null,
  });
}

async function later(
  { ports, refund }: Pick<Case, 'ports' | 'refund'>,
  answer: Exclude<Answer<unknown>, { kind: 'ok' }>,
): Promise<void> {
  if (answer.kind === 'refused') {
    const { id: refundId, paymentId } = refund;
    ports.onProblem({ reason: `A refund was refused: ${answer.reason}`, paymentId, refundId });
  }
  const open = ['waiting', 'tried', 'submitted'] as const;
  await changeRefund(ports.database.db, refund.id, open, nextTry(refund, answer, ports.clock.now()));
}
