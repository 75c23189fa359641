/** Card payments by GOV.UK Pay. */
import type { Answer, PaymentProvider, ProviderPayment } from '../../src/payment/payment.ts';
import { type Asked, request } from './requests.ts';
import type { GovukPaySettings } from './settings.ts';
import { govukPayWebhook } from './webhook.ts';
import { paymentSchema, readPayment, readRefund, refundSchema, refundsSchema, searchSchema } from './wire.ts';

export interface GovukPayNeeds {
  /** Waits between tries; a plain timer unless told. */
  readonly pause?: (milliseconds: number) => Promise<void>;
}

/** Reading may safely happen twice. */
const READ_TRIES = 3;
/** So may creating, under one key. */
const CREATE_TRIES = 2;
/** Most that one page of their search holds. */
const MOST_FOUND = 500;

/** The provider `govuk-pay`. It asks nothing until the first payment. */
export function govukPay(
  settings: GovukPaySettings,
  { pause = plainPause }: GovukPayNeeds = {},
): PaymentProvider {
  const ask = <Value>(asked: Asked<Value>): Promise<Answer<Value>> => request({ settings, pause }, asked);
  return {
    name: 'govuk-pay',
    webhook: govukPayWebhook(settings.webhookSecret),
    create: ({ amountPence, reference, description, returnUrl, idempotencyKey, email, metadata }) =>
      ask({
        method: 'POST',
        path: '/v1/payments',
        body: {
          amount: amountPence,
          reference,
          description,
          return_url: returnUrl,
          language: 'en',
          ...(email !== undefined && { email }),
          ...(metadata !== undefined && { metadata }),
        },
        idempotencyKey,
        read: readOne,
        tries: CREATE_TRIES,
      }),
    get: (id) => ask({ method: 'GET', path: pathOf(id), read: readOne, tries: READ_TRIES }),
    cancel: (id) =>
      nothing(ask({ method: 'POST', path: `${pathOf(id)}/cancel`, read: () => true, tries: 1 })),
    refund: (id, { amountPence, amountAvailablePence }) =>
      ask({
        method: 'POST',
        path: `${pathOf(id)}/refunds`,
        body: { amount: amountPence, refund_amount_available: amountAvailablePence },
        read: (body) => readWith(refundSchema.safeParse(body).data, readRefund),
        tries: 1,
      }),
    refunds: (id) =>
      ask({
        method: 'GET',
        path: `${pathOf(id)}/refunds`,
        read: (body) => refundsSchema.safeParse(body).data?._embedded.refunds.map(readRefund),
        tries: READ_TRIES,
      }),
    find: (reference) =>
      ask({
        method: 'GET',
        path: `/v1/payments?${new URLSearchParams({ reference, display_size: String(MOST_FOUND) })}`,
        read: readFound,
        tries: READ_TRIES,
      }),
  };
}

function pathOf(providerId: string): string {
  return `/v1/payments/${encodeURIComponent(providerId)}`;
}

function readOne(body: unknown): ProviderPayment | undefined {
  return readWith(paymentSchema.safeParse(body).data, readPayment);
}

/** Payments in a state we do not know are left out: they are not ours to adopt yet. */
function readFound(body: unknown): readonly ProviderPayment[] | undefined {
  return searchSchema
    .safeParse(body)
    .data?.results.map(readPayment)
    .filter((payment) => payment !== undefined);
}

function readWith<Wire, Value>(wire: Wire | undefined, read: (wire: Wire) => Value): Value | undefined {
  return wire === undefined ? undefined : read(wire);
}

/** An answer whose only content is that it was done. */
async function nothing(asked: Promise<Answer<true>>): Promise<Answer<undefined>> {
  const answer = await asked;
  return answer.kind === 'ok' ? { kind: 'ok', value: undefined } : answer;
}

function plainPause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
