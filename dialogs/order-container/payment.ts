/** What becomes of an order once its payment is settled. */
import { isHoliday } from '../../src/conversation/calendar/bank-holidays.ts';
import { dayWords } from '../../src/conversation/calendar/clock-words.ts';
import { londonDay } from '../../src/conversation/calendar/working-days.ts';
import type { Form, Say } from '../../src/conversation/message.ts';
import { pounds } from '../../src/conversation/money.ts';
import { payLink, startPayment } from '../../src/store/ask-payment.ts';
import type { OutcomeContext, PaymentOutcome } from '../../src/store/payment-outcome.ts';
import type { Payment } from '../../src/store/payments.ts';
import { findRequest, setStatus } from '../../src/store/requests.ts';
import { ORDER_KIND } from './records.ts';
import { deliverBy } from './rules.ts';
import type { OrderContainerSettings } from './settings.ts';

/** A sentence of the dialog's wording.yaml in that form. */
export type OrderWords = (
  form: Form,
  key: string,
  fillings?: Readonly<Record<string, string | number>>,
) => string;

const BY = 'payments';

/** To be registered under `order-container` among the payments' outcomes. */
export function orderContainerOutcome(
  words: OrderWords,
  settings: () => OrderContainerSettings,
): PaymentOutcome {
  const told = (
    context: OutcomeContext,
    key: string,
    { reference, amountPence }: Payment,
    more = {},
  ): Say[] => [{ text: words(context.form, key, { reference, price: pounds(amountPence), ...more }) }];
  return {
    async paid(payment, _how, context) {
      const { tx, now } = context;
      const dueOn = deliverBy(londonDay(now), settings(), isHoliday);
      const changed = await setStatus(tx, payment.subject, { status: 'confirmed', by: BY, at: now, dueOn });
      // An order that was given up meanwhile may have been made again: its money goes back.
      if (changed.kind !== 'changed')
        return { honoured: false, says: told(context, 'paid-too-late', payment) };
      const due = dayWords(dueOn, londonDay(now));
      return { honoured: true, says: told(context, 'paid', payment, { due }) };
    },
    async failed(payment, _failure, context) {
      const { tx, now } = context;
      const order = await findRequest(tx, payment.subject);
      if (order?.status !== 'created') return [];
      if (payment.holdUntil <= now) return giveUp(payment, context, told);
      const { subject, conversationId, amountPence, reference, description, holdUntil } = payment;
      const again = await startPayment(
        tx,
        {
          id: context.newId(),
          purpose: ORDER_KIND,
          subject,
          conversationId,
          amountPence,
          reference,
          description,
          holdUntil,
        },
        now,
      );
      const [say] = told(context, 'not-paid', payment);
      const label = words(context.form, 'pay-label', { price: pounds(amountPence) });
      return say === undefined ? [] : [{ ...say, attachments: [payLink(again, label)] }];
    },
    expired: (payment, context) => giveUp(payment, context, told),
    refunded: async (payment, _refund, context) => told(context, 'refunded', payment),
    refundFailed: async (payment, _refund, context) => told(context, 'refund-failed', payment),
  };
}

async function giveUp(
  payment: Payment,
  context: OutcomeContext,
  told: (context: OutcomeContext, key: string, payment: Payment) => readonly Say[],
): Promise<readonly Say[]> {
  const { tx, now } = context;
  const changed = await setStatus(tx, payment.subject, { status: 'cancelled', by: BY, at: now });
  return changed.kind === 'changed' ? told(context, 'not-paid-in-time', payment) : [];
}
