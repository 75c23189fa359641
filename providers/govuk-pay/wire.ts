/** What GOV.UK Pay sends, as far as we read it; it adds fields without notice. */
import { z } from 'zod';
import type {
  FailureCode,
  PaymentState,
  ProviderPayment,
  ProviderRefund,
  Refundable,
} from '../../src/payment/payment.ts';

const state = z.object({
  status: z.string(),
  finished: z.boolean().optional(),
  code: z.string().nullish(),
});

export const paymentSchema = z.object({
  payment_id: z.string().min(1),
  amount: z.number().int(),
  state,
  /** Values may be text, numbers or booleans. */
  metadata: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).nullish(),
  refund_summary: z.object({ status: z.string(), amount_available: z.number().int().nullish() }).nullish(),
  _links: z.object({ next_url: z.object({ href: z.url({ protocol: /^https?$/ }) }).nullish() }).nullish(),
});

export const searchSchema = z.object({ results: z.array(paymentSchema) });

export const refundSchema = z.object({
  refund_id: z.string().min(1),
  amount: z.number().int(),
  status: z.enum(['submitted', 'success', 'error']),
  created_date: z.coerce.date(),
});

export const refundsSchema = z.object({ _embedded: z.object({ refunds: z.array(refundSchema) }) });

export const errorSchema = z.object({ code: z.string() });

export const webhookSchema = z.object({
  resource_type: z.string(),
  resource_id: z.string().nullish(),
  resource: z.object({ payment_id: z.string().nullish() }).nullish(),
});

const PLAIN_STATES = [
  'created',
  'started',
  'submitted',
  'capturable',
  'success',
  'cancelled',
  'error',
] as const;

const FAILURES: ReadonlyMap<string, FailureCode> = new Map([
  ['P0010', 'declined'],
  ['P0020', 'expired'],
  ['P0030', 'cancelled-by-payer'],
]);

/** Undefined for a state that GOV.UK Pay has thought of since: better to ask again than to guess about money. */
function readState({ status, code }: z.output<typeof state>): PaymentState | undefined {
  if (status === 'failed') return { kind: 'failed', code: FAILURES.get(code ?? '') ?? 'other' };
  const kind = PLAIN_STATES.find((known) => known === status);
  return kind && { kind };
}

function readRefundable(summary: z.output<typeof paymentSchema>['refund_summary']): Refundable {
  if (summary?.status === 'available') return { kind: 'available', pence: summary.amount_available ?? 0 };
  return { kind: summary?.status === 'pending' ? 'not-yet' : 'never' };
}

/** Undefined when its state is one we do not know. */
export function readPayment(wire: z.output<typeof paymentSchema>): ProviderPayment | undefined {
  const known = readState(wire.state);
  if (known === undefined) return undefined;
  const payUrl = wire._links?.next_url?.href;
  const metadata = Object.entries(wire.metadata ?? {}).map(([key, value]) => [key, String(value)] as const);
  return {
    providerId: wire.payment_id,
    state: known,
    amountPence: wire.amount,
    ...(payUrl !== undefined && { payUrl }),
    metadata: Object.fromEntries(metadata),
    refundable: readRefundable(wire.refund_summary),
  };
}

export function readRefund(wire: z.output<typeof refundSchema>): ProviderRefund {
  return {
    providerRefundId: wire.refund_id,
    amountPence: wire.amount,
    state: wire.status,
    createdAt: wire.created_date,
  };
}
