/** When a payment is looked at next, and when it is ended. Pure: the moment is passed in. */
import { z } from 'zod';
import type { Payment } from '../store/payments.ts';
import type { Answer, PaymentState } from './payment.ts';

export const paymentFiguresSchema = z.strictObject({
  /** `nobody`: the council takes no payments here, so no dialog may have a price. */
  takenBy: z.enum(['govuk-pay', 'nobody']).default('govuk-pay'),
  /** Minutes after which a payment page is closed. GOV.UK Pay closes its own after 90. */
  pageMinutes: z.number().int().positive().max(90).default(90),
  /** Minutes that someone who is typing in their card is given once what they pay for is no longer kept. */
  finishTypingMinutes: z.number().int().min(0).max(60).default(5),
});

export type PaymentFigures = z.output<typeof paymentFiguresSchema>;

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** A payment page that is open a while is looked at less and less often. */
const PACE: readonly { readonly until: number; readonly every: number }[] = [
  { until: 10 * MINUTE, every: 20 * SECOND },
  { until: 60 * MINUTE, every: 60 * SECOND },
];
const SLOW_PACE = 5 * MINUTE;

const LONGEST_PAUSE = 10 * MINUTE;

/**
 * When we end the payment ourselves. Undefined while the card is being checked: ending it then would leave
 * the resident not knowing, and it takes a minute at most.
 */
export function closingTime(
  payment: Pick<Payment, 'holdUntil' | 'madeAt'>,
  state: PaymentState,
  figures: PaymentFigures,
): Date | undefined {
  if (state.kind === 'submitted' || state.kind === 'capturable') return undefined;
  const typing = state.kind === 'started' ? figures.finishTypingMinutes * MINUTE : 0;
  const held = payment.holdUntil.getTime() + typing;
  const page = (payment.madeAt ?? payment.holdUntil).getTime() + figures.pageMinutes * MINUTE;
  return new Date(Math.min(held, page));
}

/** When to ask again about an open payment that has not come to its end. */
export function nextLook(
  payment: Pick<Payment, 'holdUntil' | 'madeAt'>,
  state: PaymentState,
  figures: PaymentFigures,
  now: Date,
): Date {
  const age = now.getTime() - (payment.madeAt ?? now).getTime();
  const every = PACE.find(({ until }) => age < until)?.every ?? SLOW_PACE;
  const closing = closingTime(payment, state, figures)?.getTime() ?? Number.POSITIVE_INFINITY;
  return new Date(Math.max(Math.min(now.getTime() + every, closing), now.getTime() + SECOND));
}

/** When to try again after the given number of misses in a row, the first being 1: soon, then less often. */
export function afterMisses(misses: number, now: Date, atLeastSeconds = 0): Date {
  const pause = Math.min(5 * SECOND * 2 ** Math.min(misses - 1, 20), LONGEST_PAUSE);
  return new Date(now.getTime() + Math.max(pause, atLeastSeconds * SECOND));
}

/** The next try after an answer that was none. */
export function nextTry(
  { misses: before }: { readonly misses: number },
  answer: Exclude<Answer<unknown>, { kind: 'ok' }>,
  now: Date,
): { readonly misses: number; readonly dueAt: Date } {
  const misses = before + 1;
  return { misses, dueAt: afterMisses(misses, now, answer.kind === 'later' ? answer.afterSeconds : 0) };
}
