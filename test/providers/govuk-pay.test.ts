import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { govukPay } from '../../providers/govuk-pay/govuk-pay.ts';
import { govukPaySettings } from '../../providers/govuk-pay/settings.ts';
import type { CreatePayment, PaymentProvider } from '../../src/payment/payment.ts';
import { freePort } from '../environment/child.ts';
import { API_KEY, GovukPayServer, type Mishap } from './govuk-pay-server.ts';

let server: GovukPayServer;
let provider: PaymentProvider;
let pauses: number[];

beforeAll(async () => {
  server = await GovukPayServer.start();
});
afterAll(() => server.stop());
beforeEach(() => {
  server.clear();
  pauses = [];
  provider = providerAt(server.url);
});

function providerAt(apiUrl: string, apiKey = API_KEY): PaymentProvider {
  const settings = govukPaySettings.parse({ apiKey, apiUrl, timeoutMs: 2000 });
  return govukPay(settings, { pause: async (milliseconds) => void pauses.push(milliseconds) });
}

const SOFA: CreatePayment = {
  amountPence: 2500,
  reference: 'BW-K47-Q2X',
  description: 'Bulky waste collection',
  returnUrl: 'https://parley.example/pay/return/k7m2q9x4btwd',
  idempotencyKey: 'payment-1',
  metadata: { parley_payment: 'payment-1' },
};

async function made(): Promise<string> {
  const answer = await provider.create(SOFA);
  if (answer.kind !== 'ok') throw new Error(answer.reason);
  return answer.value.providerId;
}

describe('create', () => {
  it('sends what is documented and reads the answer, new fields and all', async () => {
    expect(await provider.create(SOFA)).toEqual({
      kind: 'ok',
      value: {
        providerId: expect.any(String),
        state: { kind: 'created' },
        amountPence: 2500,
        payUrl: expect.stringMatching(/^https:\/\/card\.example\/secure\//),
        metadata: { parley_payment: 'payment-1' },
        refundable: { kind: 'never' },
      },
    });
    expect(server.seen).toMatchObject([
      {
        method: 'POST',
        path: '/v1/payments',
        headers: { authorization: `Bearer ${API_KEY}`, 'idempotency-key': 'payment-1' },
        body: {
          amount: 2500,
          reference: 'BW-K47-Q2X',
          description: 'Bulky waste collection',
          return_url: SOFA.returnUrl,
          language: 'en',
          metadata: { parley_payment: 'payment-1' },
        },
      },
    ]);
  });

  it('gives the same payment for the same key', async () => {
    const first = await made();
    expect(await made()).toBe(first);
    expect(server.payments.size).toBe(1);
  });

  it('does not know what became of a key that was used for something else', async () => {
    await made();
    expect((await provider.create({ ...SOFA, amountPence: 4000 })).kind).toBe('unknown');
    expect(server.payments.size).toBe(1);
  });

  it.each<Mishap>(['hang', 'cut', 'garbled', { status: 500, code: 'P0198' }, { status: 502, html: true }])(
    'asks once more under the same key when nothing is known: %j',
    async (mishap) => {
      server.mishaps = [mishap];
      expect((await provider.create(SOFA)).kind).toBe('ok');
      expect(server.payments.size).toBe(1);
      expect(server.seen.map(({ headers }) => headers['idempotency-key'])).toEqual([
        'payment-1',
        'payment-1',
      ]);
      expect(pauses).toEqual([200]);
    },
  );

  it.each<Mishap>(['hang', 'cut', 'garbled', { status: 503, code: 'P0999' }])(
    'says that it does not know when the second time is no better: %j',
    async (mishap) => {
      server.mishaps = [mishap, mishap];
      expect((await provider.create(SOFA)).kind).toBe('unknown');
      expect(server.seen).toHaveLength(2);
    },
  );

  it('is told to wait, and says for how long', async () => {
    server.mishaps = [
      { status: 429, code: 'P0900' },
      { status: 429, code: 'P0900', retryAfter: 30 },
      { status: 429, html: true, retryAfter: 99999 },
    ];
    const waits = [await provider.create(SOFA), await provider.create(SOFA), await provider.create(SOFA)];
    expect(waits).toMatchObject([
      { kind: 'later', afterSeconds: 2 },
      { kind: 'later', afterSeconds: 30 },
      { kind: 'later', afterSeconds: 3600 },
    ]);
    expect(server.payments.size).toBe(0);
  });

  it.each([
    [{ ...SOFA, amountPence: 0 }, 'rejected'],
    [{ ...SOFA, amountPence: 10_000_001 }, 'rejected'],
  ])('is refused for good what they never take', async (payment, code) => {
    expect(await provider.create(payment)).toMatchObject({ kind: 'refused', code });
    expect(server.seen).toHaveLength(1);
  });

  it('waits for a right key, and never tells the wrong one', async () => {
    const answer = await providerAt(server.url, 'api_test_wrong_key').create(SOFA);
    expect(answer).toMatchObject({ kind: 'later' });
    expect(JSON.stringify(answer)).not.toContain('wrong_key');
  });

  it('knows that nothing happened when nobody listens', async () => {
    const nobody = providerAt(`http://127.0.0.1:${await freePort()}`);
    expect(await nobody.create(SOFA)).toMatchObject({ kind: 'later' });
  });
});

describe('get', () => {
  it.each([
    ['created', undefined, { kind: 'created' }],
    ['started', undefined, { kind: 'started' }],
    ['submitted', undefined, { kind: 'submitted' }],
    ['capturable', undefined, { kind: 'capturable' }],
    ['success', undefined, { kind: 'success' }],
    ['failed', 'P0010', { kind: 'failed', code: 'declined' }],
    ['failed', 'P0020', { kind: 'failed', code: 'expired' }],
    ['failed', 'P0030', { kind: 'failed', code: 'cancelled-by-payer' }],
    ['failed', 'P0077', { kind: 'failed', code: 'other' }],
    ['failed', undefined, { kind: 'failed', code: 'other' }],
    ['cancelled', 'P0040', { kind: 'cancelled' }],
    ['error', 'P0050', { kind: 'error' }],
  ] as const)('reads %s %s', async (status, code, state) => {
    const id = await made();
    server.become(id, status, code);
    expect(await provider.get(id)).toMatchObject({ kind: 'ok', value: { state } });
  });

  it('does not guess at a state that is new to it', async () => {
    const id = await made();
    server.become(id, 'pondering');
    expect((await provider.get(id)).kind).toBe('unknown');
  });

  it('brings a fresh address each time, and none once it is over', async () => {
    const id = await made();
    const first = await provider.get(id);
    const second = await provider.get(id);
    expect(first).not.toEqual(second);
    server.become(id, 'success');
    expect(await provider.get(id)).toMatchObject({
      value: { refundable: { kind: 'available', pence: 2500 } },
    });
    expect(await provider.get(id)).not.toHaveProperty('value.payUrl');
  });

  it('tries three times what may safely be asked again, but not when told to wait', async () => {
    const id = await made();
    server.seen.length = 0;
    server.mishaps = [{ status: 500, code: 'P0298' }, 'cut'];
    expect((await provider.get(id)).kind).toBe('ok');
    expect(pauses).toEqual([200, 400]);
    server.mishaps = [{ status: 429, code: 'P0900' }];
    expect((await provider.get(id)).kind).toBe('later');
    expect(server.seen).toHaveLength(4);
  });

  it('knows a payment that there is none of', async () => {
    expect(await provider.get('nobody/../else')).toMatchObject({ kind: 'refused', code: 'not-found' });
    expect(server.seen[0]?.path).toBe('/v1/payments/nobody%2F..%2Felse');
  });
});

describe('cancel', () => {
  it('ends it', async () => {
    const id = await made();
    expect(await provider.cancel(id)).toEqual({ kind: 'ok', value: undefined });
    expect(await provider.get(id)).toMatchObject({ value: { state: { kind: 'cancelled' } } });
  });

  it('is refused for what has ended, or never was', async () => {
    const id = await made();
    server.become(id, 'success');
    expect(await provider.cancel(id)).toMatchObject({ kind: 'refused', code: 'not-cancellable' });
    expect(await provider.cancel('nobody')).toMatchObject({ kind: 'refused', code: 'not-found' });
  });

  it('is tried once: it may have happened', async () => {
    const id = await made();
    server.seen.length = 0;
    server.mishaps = ['cut'];
    expect((await provider.cancel(id)).kind).toBe('unknown');
    expect(server.seen).toHaveLength(1);
  });
});

describe('refund', () => {
  const back = (id: string, amountPence: number, amountAvailablePence: number) =>
    provider.refund(id, { amountPence, amountAvailablePence, idempotencyKey: 'refund-1' });

  async function paid(): Promise<string> {
    const id = await made();
    server.become(id, 'success');
    return id;
  }

  it('gives money back, and tells how it goes', async () => {
    const id = await paid();
    const answer = await back(id, 1000, 2500);
    expect(answer).toMatchObject({ kind: 'ok', value: { amountPence: 1000, state: 'submitted' } });
    expect(await provider.refunds(id)).toMatchObject({ value: [{ amountPence: 1000, state: 'submitted' }] });
    const payment = server.payments.get(id);
    if (payment?.refunds[0]) payment.refunds[0].status = 'success';
    expect(await provider.refunds(id)).toMatchObject({ value: [{ state: 'success' }] });
    expect(await provider.get(id)).toMatchObject({
      value: { refundable: { kind: 'available', pence: 1500 } },
    });
  });

  it('is refused when another sum can be given back than we believe', async () => {
    const id = await paid();
    await back(id, 1000, 2500);
    expect(await back(id, 1000, 2500)).toMatchObject({ kind: 'refused', code: 'amount-mismatch' });
    expect(server.payments.get(id)?.refunds).toHaveLength(1);
  });

  it('is tried once: it may have happened', async () => {
    const id = await paid();
    server.mishaps = ['hang'];
    expect((await back(id, 2500, 2500)).kind).toBe('unknown');
    expect(server.payments.get(id)?.refunds).toHaveLength(1);
    expect(await back(id, 2500, 2500)).toMatchObject({ kind: 'refused' });
  });

  it('is refused for what was not paid, or is not there yet, or never was', async () => {
    const id = await made();
    expect(await back(id, 2500, 2500)).toMatchObject({ kind: 'refused', code: 'not-refundable' });
    server.become(id, 'success');
    Object.assign(server.payments.get(id) ?? {}, { refundStatus: 'pending' });
    expect(await back(id, 2500, 2500)).toMatchObject({ kind: 'refused', code: 'not-refundable' });
    expect(await provider.get(id)).toMatchObject({ value: { refundable: { kind: 'not-yet' } } });
    expect(await back('nobody', 1, 1)).toMatchObject({ kind: 'refused', code: 'not-found' });
  });

  it('says that all of it has gone back', async () => {
    const id = await paid();
    await back(id, 2500, 2500);
    expect(await provider.get(id)).toMatchObject({ value: { refundable: { kind: 'never' } } });
  });
});

describe('find', () => {
  it('finds the payments of a reference with what we noted on them', async () => {
    await made();
    await provider.create({
      ...SOFA,
      idempotencyKey: 'payment-2',
      metadata: { parley_payment: 'payment-2' },
    });
    await provider.create({ ...SOFA, idempotencyKey: 'payment-3', reference: 'BW-OTHER' });
    const found = await provider.find('BW-K47-Q2X');
    expect(found.kind === 'ok' && found.value.map(({ metadata }) => metadata.parley_payment)).toEqual([
      'payment-1',
      'payment-2',
    ]);
    expect(server.seen.at(-1)?.path).toBe('/v1/payments?reference=BW-K47-Q2X&display_size=500');
  });
});
