/** What residents' browsers and the provider ask for: the pay link, the page after it, and the webhook. */
import { readFileSync } from 'node:fs';
import { type About, paymentPage, type RenderPaymentPage } from './pages/page.ts';
import { busyWords, type CouncilWords, type PageWords, unknownWords, wordsFor } from './pages/words.ts';
import type { Endpoint, PaymentProvider, WireResponse } from './payment.ts';
import type { Payments } from './payments.ts';

export interface PaymentEndpointsOptions {
  readonly payments: Payments;
  readonly provider: PaymentProvider;
  readonly council: CouncilWords;
  readonly render: RenderPaymentPage;
}

/** Mount them in this order: the stylesheet stands before the links that look like it. */
export function paymentEndpoints({
  payments,
  provider,
  council,
  render,
}: PaymentEndpointsOptions): readonly Endpoint[] {
  const page = (words: PageWords, about?: About, status = 200) =>
    html(status, render('payment.njk', paymentPage(words, council, about)));
  return [
    stylesheet('/pay/pay.css', new URL('./pages/pay.css', import.meta.url)),
    {
      method: 'GET',
      path: '/pay/return/:token',
      async handle({ params }) {
        const shown = await payments.standing(tokenOf(params));
        if (shown === undefined) return page(unknownWords(council), undefined, 404);
        return page(wordsFor(shown.standing, shown.payment, council), shown.payment);
      },
    },
    {
      method: 'GET',
      path: '/pay/:token',
      async handle({ params }) {
        const visit = await payments.visit(tokenOf(params));
        switch (visit.kind) {
          case 'go':
            return { status: 303, headers: { ...PRIVATE, Location: visit.url } };
          case 'shown':
            return page(wordsFor(visit.standing, visit.payment, council), visit.payment);
          case 'busy':
            return page(busyWords(visit.payment.token, council), visit.payment);
          case 'unknown-link':
            return page(unknownWords(council), undefined, 404);
        }
      },
    },
    ...webhookOf(payments, provider),
  ];
}

function webhookOf(payments: Payments, { webhook }: PaymentProvider): readonly Endpoint[] {
  if (webhook === undefined) return [];
  return [
    {
      method: 'POST',
      path: webhook.path,
      async handle(request) {
        const providerId = webhook.read(request);
        if (providerId !== undefined) await payments.ring(providerId);
        return { status: 204 };
      },
    },
  ];
}

/** The link is the right to pay and to see: nobody keeps a copy, and the next site is not told of it. */
const PRIVATE = {
  'Cache-Control': 'private, no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex',
} as const;

function html(status: number, body: string): WireResponse {
  return { status, headers: { ...PRIVATE, 'Content-Type': 'text/html; charset=utf-8' }, body };
}

/** What cannot be a token is looked for as one that nobody has; small and capital letters are one on phones. */
function tokenOf(params: Readonly<Record<string, string>>): string {
  const token = (params.token ?? '').toLowerCase();
  return /^[2-9b-z]{12}$/.test(token) ? token : '-';
}

function stylesheet(path: string, file: URL): Endpoint {
  const response: WireResponse = {
    status: 200,
    headers: { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'max-age=3600' },
    body: readFileSync(file, 'utf8'),
  };
  return { method: 'GET', path, handle: async () => response };
}
