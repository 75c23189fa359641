/**
 * Stands in for a payment provider where there is no key for one: a page of our own on which a card payment
 * can be pretended, and made to fail. Never in production.
 */
import { ParleyError } from '../../src/errors.ts';
import type { ServedProvider } from '../../src/payment/payment.ts';
import { stubEndpoints } from './endpoints.ts';
import type { RenderStubPage } from './page.ts';
import { PaymentLog } from './payment-log.ts';
import { StubProvider } from './stub-provider.ts';

export interface StubPayOptions {
  /** True refuses: anyone could have what others pay for. */
  readonly production: boolean;
  /** The file of JSON lines in which the pretend provider keeps its books. */
  readonly file: string;
  readonly publicUrl: string;
  readonly council: { readonly name: string };
  readonly now: () => Date;
  /** Unguessable ids. */
  readonly newId: () => string;
  readonly render: RenderStubPage;
}

export interface StubPay extends ServedProvider {
  /** Lets go of the file. */
  close(): void;
}

/** @throws ParleyError `settings-wrong` in production, so that its page cannot be served by mistake. */
export function stubPay(options: StubPayOptions): StubPay {
  if (options.production) {
    throw new ParleyError('settings-wrong', 'The pretend payment page is not for production.');
  }
  const { council, now, newId, render } = options;
  const log = new PaymentLog(options.file);
  const publicUrl = options.publicUrl.replace(/\/+$/, '');
  const provider = new StubProvider({ log, publicUrl, now, newId });
  return {
    provider,
    endpoints: stubEndpoints({ provider, log, council, now, render }),
    close: () => log.close(),
  };
}
