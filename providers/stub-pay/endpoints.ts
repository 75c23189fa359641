/** The pretend payment page and what its buttons do. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ParleyError } from '../../src/errors.ts';
import type { Endpoint, WireRequest, WireResponse } from '../../src/payment/payment.ts';
import { type RenderStubPage, type StubPage, stubPage } from './page.ts';
import type { LoggedPayment, PaymentLog } from './payment-log.ts';
import { isOpen, type StubProvider } from './stub-provider.ts';

/** How long the pretend provider says nothing about a payment whose answer was lost. */
const SILENCE_MS = 30_000;

const choiceSchema = z.enum(['pay', 'decline', 'cancel', 'pay-and-lose']);
type Choice = z.output<typeof choiceSchema>;

export interface StubPageOptions {
  readonly provider: StubProvider;
  readonly log: PaymentLog;
  readonly council: { readonly name: string };
  readonly now: () => Date;
  readonly render: RenderStubPage;
}

/** Mount them in this order: the stylesheet stands before the payments. */
export function stubEndpoints(options: StubPageOptions): readonly Endpoint[] {
  const { log } = options;
  return [
    {
      method: 'GET',
      path: '/stub-pay/stub-pay.css',
      handle: async () => STYLES,
    },
    {
      method: 'GET',
      path: '/stub-pay/:id',
      async handle(request) {
        const payment = find(options, request);
        if (!isOpen(payment)) return page(options, payment, 'over');
        if (payment.status === 'created') log.become(payment.id, 'started');
        return page(options, payment, 'open');
      },
    },
    {
      method: 'POST',
      path: '/stub-pay/:id',
      async handle(request) {
        const payment = find(options, request);
        const choice = readChoice(request);
        if (!isOpen(payment)) return page(options, payment, 'over');
        return choose(options, payment, choice);
      },
    },
  ];
}

function choose(options: StubPageOptions, payment: LoggedPayment, choice: Choice): WireResponse {
  const { log, now } = options;
  switch (choice) {
    case 'pay':
      log.become(payment.id, 'success');
      break;
    case 'decline':
      log.become(payment.id, 'declined');
      break;
    case 'cancel':
      log.become(payment.id, 'cancelled-by-payer');
      break;
    case 'pay-and-lose':
      log.become(payment.id, 'success', new Date(now().getTime() + SILENCE_MS));
      return page(options, payment, 'lost');
  }
  return { status: 303, headers: { 'Cache-Control': 'no-store', Location: payment.returnUrl } };
}

/** @throws ParleyError `not-found` */
function find({ provider }: StubPageOptions, { params }: WireRequest): LoggedPayment {
  const payment = provider.current(params.id ?? '');
  if (payment === undefined) throw new ParleyError('not-found');
  return payment;
}

/** @throws ParleyError `unsupported-media-type` or `malformed-request` */
function readChoice(request: WireRequest): Choice {
  const type = request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') throw new ParleyError('unsupported-media-type');
  const choice = choiceSchema.safeParse(new URLSearchParams(request.body.toString('utf8')).get('choice'));
  if (!choice.success) throw new ParleyError('malformed-request');
  return choice.data;
}

function page(
  { render, council }: StubPageOptions,
  payment: LoggedPayment,
  show: StubPage['show'],
): WireResponse {
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'private, no-store',
    'Referrer-Policy': 'same-origin',
    'X-Robots-Tag': 'noindex',
  };
  return { status: 200, headers, body: render('stub-pay.njk', stubPage(payment, council.name, show)) };
}

const STYLES: WireResponse = {
  status: 200,
  headers: { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'max-age=3600' },
  body: readFileSync(new URL('./stub-pay.css', import.meta.url), 'utf8'),
};
