/** What is told of money that goes back, and what advisors are left where it does not. */
import { pounds } from '../conversation/money.ts';
import { makeReference } from '../conversation/reference.ts';
import type { Voice } from '../conversation/voice.ts';
import { conversationKeyOf } from './conversations.ts';
import { leaveMessage } from './handovers.ts';
import type { OutcomeContext, PaymentOutcome } from './payment-outcome.ts';
import type { Payment } from './payments.ts';
import type { Refund } from './refunds.ts';

/** Says `refunded`, `refund-failed`, `who` and `refund-reason` of the dialog's wording. */
export function refundOutcome(
  voiceOf: (context: OutcomeContext) => Voice,
): Pick<PaymentOutcome, 'refunded' | 'refundFailed'> {
  return {
    async refunded(payment, { amountPence }, context) {
      const fillings = { amount: pounds(amountPence), reference: payment.reference };
      return [voiceOf(context).say('refunded', fillings)];
    },
    async refundFailed(payment, refund, context) {
      const fillings = { amount: pounds(refund.amountPence), reference: payment.reference };
      await leaveForAdvisors(payment, refund, context, voiceOf(context));
      return [voiceOf(context).say('refund-failed', fillings)];
    },
  };
}

/** The money has to be given back by a person. */
async function leaveForAdvisors(
  { conversationId, reference }: Payment,
  { id, amountPence }: Refund,
  { tx, now }: OutcomeContext,
  { words }: Voice,
): Promise<void> {
  if (conversationId === null) return;
  const { contact = '' } = (await conversationKeyOf(tx, conversationId)) ?? {};
  const message = {
    id: `refund-${id}`,
    conversationId,
    reason: words('refund-reason', { amount: pounds(amountPence), reference }),
    contact: { name: words('who', { reference }), phone: /^\+\d{8,15}$/.test(contact) ? contact : '' },
    priority: 'normal',
    wish: 'message',
  } as const;
  await leaveMessage(tx, { ...message, reference: makeReference('MS', id) }, now);
}
