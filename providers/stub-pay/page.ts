/** What the pretend payment page shows, for the template that makes it HTML. */
import { pounds } from '../../src/payment/pages/words.ts';
import type { LoggedPayment } from './payment-log.ts';

export interface StubPage {
  readonly council: string;
  readonly payment: Pick<LoggedPayment, 'id' | 'description' | 'reference' | 'returnUrl'>;
  readonly amount: string;
  /** `open` to make it up, `lost` when its answer was lost on purpose: nothing leads back by itself then. */
  readonly show: 'open' | 'lost' | 'over';
  readonly ended: string;
}

/** Makes it HTML, with everything escaped. */
export type RenderStubPage = (template: 'stub-pay.njk', page: StubPage) => string;

const ENDED: Readonly<Record<LoggedPayment['status'], string>> = {
  created: 'It is not finished.',
  started: 'It is not finished.',
  success: 'It was paid.',
  declined: 'The card was declined.',
  'cancelled-by-payer': 'It was cancelled.',
  cancelled: 'The council ended it.',
  expired: 'Its time ran out.',
};

export function stubPage(payment: LoggedPayment, council: string, show: StubPage['show']): StubPage {
  const { id, description, reference, returnUrl, amountPence, status } = payment;
  return {
    council,
    payment: { id, description, reference, returnUrl },
    amount: pounds(amountPence),
    show,
    ended: ENDED[status],
  };
}
