/** What the page about a payment shows, for the template that makes it HTML. */
import type { Payment } from '../../store/payments.ts';
import { type CouncilWords, type PageWords, pounds } from './words.ts';

/** What it is about; without it only the words are shown. */
export type About = Pick<Payment, 'description' | 'amountPence' | 'reference'>;

export interface PaymentPage {
  readonly words: PageWords;
  readonly council: CouncilWords;
  readonly details?: { readonly description: string; readonly amount: string; readonly reference: string };
}

/** Makes it HTML, with everything escaped. */
export type RenderPaymentPage = (template: 'payment.njk', page: PaymentPage) => string;

export function paymentPage(words: PageWords, council: CouncilWords, about?: About): PaymentPage {
  if (about === undefined) return { words, council };
  const { description, amountPence, reference } = about;
  return { words, council, details: { description, amount: pounds(amountPence), reference } };
}
