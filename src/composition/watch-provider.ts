/** A payment provider that tells how each call to it went. */
import type { Answer, PaymentProvider } from '../payment/payment.ts';

/** A refusal is an answer too: the provider works. One that asks for patience is up, but takes nothing. */
export function watchProvider(provider: PaymentProvider, answered: (ok: boolean) => void): PaymentProvider {
  const watched =
    <Given extends readonly unknown[], Value>(call: (...given: Given) => Promise<Answer<Value>>) =>
    async (...given: Given): Promise<Answer<Value>> => {
      try {
        const answer = await call(...given);
        answered(answer.kind === 'ok' || answer.kind === 'refused');
        return answer;
      } catch (error) {
        answered(false);
        throw error;
      }
    };
  return {
    ...provider,
    create: watched((payment) => provider.create(payment)),
    get: watched((id) => provider.get(id)),
    cancel: watched((id) => provider.cancel(id)),
    refund: watched((id, refund) => provider.refund(id, refund)),
    refunds: watched((id) => provider.refunds(id)),
    find: watched((reference) => provider.find(reference)),
  };
}
