import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { type StubPay, stubPay } from '../../providers/stub-pay/stub-pay.ts';
import type { Gateway } from '../../src/conversation/channel.ts';
import { ParleyError } from '../../src/errors.ts';
import type { CreatePayment, WireResponse } from '../../src/payment/payment.ts';
import { ended, startChild } from '../environment/child.ts';
import { PROJECT } from '../environment/project.ts';
import { renderPage } from '../environment/templates.ts';
import { temporaryFolder } from '../environment/temporary-folder.ts';
import { countedIds, later, NOON } from '../store/fixtures.ts';

let file: string;
let now: Date;
let stub: StubPay;

beforeEach(() => {
  file = join(temporaryFolder('stub-pay'), 'deeper', 'payments.jsonl');
  now = NOON;
  stub = open();
});

function open(production = false): StubPay {
  const ids = countedIds(`id-${Math.floor(now.getTime() / 1000)}`);
  return stubPay({
    production,
    file,
    publicUrl: 'http://localhost:3000/',
    council: { name: 'Fernley Borough Council' },
    now: () => now,
    newId: () => ids.next(),
    render: renderPage,
  });
}

/** Closes the books and opens them again, as at a restart. */
function reopen(): void {
  stub.close();
  now = later(1, now);
  stub = open();
}

const SOFA: CreatePayment = {
  amountPence: 2500,
  reference: 'BW-K47-Q2X',
  description: 'Bulky waste collection',
  returnUrl: 'http://localhost:3000/pay/return/k7m2q9x4btwd',
  idempotencyKey: 'payment-1',
  metadata: { parley_payment: 'payment-1' },
};

async function made(): Promise<string> {
  const answer = await stub.provider.create(SOFA);
  if (answer.kind !== 'ok') throw new Error(answer.reason);
  return answer.value.providerId;
}

function call(method: 'GET' | 'POST', id: string, choice?: string): Promise<WireResponse> {
  const endpoint = stub.endpoints.find((one) => one.method === method && one.path.endsWith(':id'));
  if (endpoint === undefined) throw new Error('There is no such endpoint.');
  return endpoint.handle(
    {
      method,
      url: `/stub-pay/${id}`,
      params: { id },
      query: {},
      headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
      body: Buffer.from(new URLSearchParams(choice === undefined ? {} : { choice }).toString()),
      remoteAddress: '192.0.2.1',
    },
    undefined as unknown as Gateway,
  );
}

it('is not for production', () => {
  expect(() => open(true)).toThrow(ParleyError);
});

describe('the pretend provider', () => {
  it('makes a payment once for a key, also after a restart', async () => {
    const id = await made();
    reopen();
    expect(await made()).toBe(id);
    expect(await stub.provider.find('BW-K47-Q2X')).toMatchObject({ value: [{ providerId: id }] });
    expect(await stub.provider.find('BW-OTHER')).toEqual({ kind: 'ok', value: [] });
  });

  it('remembers everything over a restart, and passes over a line that a crash cut short', async () => {
    const id = await made();
    await call('GET', id);
    await call('POST', id, 'pay');
    await stub.provider.refund(id, { amountPence: 500, amountAvailablePence: 2500, idempotencyKey: 'r1' });
    const before = [await stub.provider.get(id), await stub.provider.refunds(id)];
    appendFileSync(file, '{"kind":"became","id":"');
    reopen();
    expect([await stub.provider.get(id), await stub.provider.refunds(id)]).toEqual(before);
    await stub.provider.refund(id, { amountPence: 500, amountAvailablePence: 2000, idempotencyKey: 'r2' });
    reopen();
    expect(await stub.provider.refunds(id)).toMatchObject({ value: [{}, {}] });
  });

  it('runs out after 90 minutes', async () => {
    const id = await made();
    now = later(90 * 60 + 1);
    expect(await stub.provider.get(id)).toMatchObject({
      value: { state: { kind: 'failed', code: 'expired' } },
    });
    expect((await call('GET', id)).body).toContain('Its time ran out.');
  });

  it('can be ended until it is paid', async () => {
    const id = await made();
    expect(await stub.provider.cancel(id)).toEqual({ kind: 'ok', value: undefined });
    expect(await stub.provider.cancel(id)).toMatchObject({ kind: 'refused', code: 'not-cancellable' });
    expect((await call('POST', id, 'pay')).body).toContain('The council ended it.');
    expect(await stub.provider.get(id)).toMatchObject({ value: { state: { kind: 'cancelled' } } });
  });

  it('refunds as GOV.UK Pay would, and once for a key', async () => {
    const id = await made();
    const back = (amountPence: number, amountAvailablePence: number, idempotencyKey: string) =>
      stub.provider.refund(id, { amountPence, amountAvailablePence, idempotencyKey });
    expect(await back(2500, 2500, 'r1')).toMatchObject({ code: 'not-refundable' });
    await call('POST', id, 'pay');
    expect(await back(1000, 2000, 'r1')).toMatchObject({ code: 'amount-mismatch' });
    const first = await back(1000, 2500, 'r1');
    expect(await back(1000, 2500, 'r1')).toEqual(first);
    expect(await back(1600, 1500, 'r2')).toMatchObject({ code: 'amount-mismatch' });
    expect(await stub.provider.get(id)).toMatchObject({ value: { refundable: { pence: 1500 } } });
  });

  it('knows no other payments', async () => {
    const unknown = { kind: 'refused', code: 'not-found' };
    expect(await stub.provider.get('__proto__')).toMatchObject(unknown);
    expect(await stub.provider.cancel('x')).toMatchObject(unknown);
    expect(await stub.provider.refunds('x')).toMatchObject(unknown);
    await expect(call('GET', 'x')).rejects.toThrow(new ParleyError('not-found'));
  });

  it('says nothing for 30 seconds of a payment whose answer it lost', async () => {
    const id = await made();
    expect((await call('POST', id, 'pay-and-lose')).body).toContain('The answer was lost');
    reopen();
    expect((await stub.provider.get(id)).kind).toBe('unknown');
    now = later(40);
    expect(await stub.provider.get(id)).toMatchObject({ value: { state: { kind: 'success' } } });
  });
});

describe('the pretend page', () => {
  it('says what it is, and offers every ending', async () => {
    const { body } = await call('GET', await made());
    expect(body).toContain('This is a pretend payment page. No money moves.');
    for (const label of ['Pay £25.00', 'Decline the card', 'Cancel', 'Pay, but lose the answer']) {
      expect(body).toContain(`>${label}</button>`);
    }
    expect(body).not.toContain('<input');
  });

  it('takes only its own choices, sent as its own form', async () => {
    const id = await made();
    await expect(call('POST', id, 'steal')).rejects.toThrow(new ParleyError('malformed-request'));
    await expect(call('POST', id)).rejects.toThrow(new ParleyError('malformed-request'));
  });
});

it('loses nothing that it answered when it is killed', async () => {
  stub.close();
  const child = startChild(process.execPath, [
    '--import',
    'tsx',
    join(PROJECT, 'test/providers/stub-pay-process.ts'),
    file,
  ]);
  const answered: string[] = [];
  if (child.stdout === null) throw new Error('The process has no output.');
  for await (const line of createInterface({ input: child.stdout })) {
    answered.push(line);
    if (answered.length === 200) break;
  }
  child.kill('SIGKILL');
  await ended(child);
  expect(readFileSync(file, 'utf8').length).toBeGreaterThan(0);
  stub = open();
  for (const id of answered) {
    expect(await stub.provider.get(id)).toMatchObject({ value: { state: { kind: 'cancelled' } } });
  }
});
