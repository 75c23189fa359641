/** In a provider's place where the council takes no payments: nothing here asks for money, so nothing is lost. */
import type { PaymentProvider } from './payment.ts';

const A_DAY = 24 * 3600;

const later = async () =>
  ({ kind: 'later', afterSeconds: A_DAY, reason: 'council.yaml says that nobody takes payments' }) as const;

export const nobodyTakes: PaymentProvider = {
  name: 'nobody',
  create: later,
  get: later,
  cancel: later,
  refund: later,
  refunds: later,
  find: later,
};
