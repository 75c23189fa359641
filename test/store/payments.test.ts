import { beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { type NewPayment, payLink, startPayment, stopPayment } from '../../src/store/ask-payment.ts';
import { historyOfPayment, recordPayment } from '../../src/store/payment-history.ts';
import {
  bringForward,
  changePayment,
  claimDuePayments,
  findPayment,
  findPaymentByToken,
  type Payment,
  paymentsFor,
  putOffPayment,
  tokenOf,
} from '../../src/store/payments.ts';
import { addRefund, claimDueRefunds, markRefundTried } from '../../src/store/refunds.ts';
import { onBothEngines } from './engines.ts';
import { later, NOON } from './fixtures.ts';

onBothEngines('payments', (engine) => {
  const db = () => engine.database().db;
  const wanted = (id: string, more: Partial<NewPayment> = {}): NewPayment => ({
    id,
    purpose: 'bulky-waste',
    subject: `booking of ${id}`,
    conversationId: null,
    amountPence: 2500,
    reference: 'BW-K47-Q2X',
    description: 'Bulky waste collection',
    holdUntil: later(900),
    ...more,
  });
  const start = (id: string, more: Partial<NewPayment> = {}) => startPayment(db(), wanted(id, more), NOON);
  const read = async (id: string) => (await findPayment(db(), id)) as Payment;

  beforeEach(() => db().execute(sql`TRUNCATE payments, refunds, payment_history`));

  describe('startPayment', () => {
    it('gives a short link without anything personal in it', async () => {
      const started = await start('p1');
      expect(started.path).toMatch(/^\/pay\/[2-9b-df-hj-km-np-tv-xz]{12}$/);
      expect(payLink(started, 'Pay £25')).toEqual({
        contentType: 'text/html',
        name: 'Pay £25',
        path: started.path,
      });
      expect(await findPaymentByToken(db(), tokenOf('p1'))).toMatchObject({
        id: 'p1',
        status: 'waiting',
        dueAt: later(900),
      });
    });

    it('gives the live payment back when the same is asked for again', async () => {
      const first = await start('p1');
      expect(await start('p2', { subject: 'booking of p1' })).toEqual(first);
      expect(await historyOfPayment(db(), 'p1')).toHaveLength(1);
    });

    it('refuses a second live payment of another amount for one thing', async () => {
      await start('p1');
      await expect(start('p2', { subject: 'booking of p1', amountPence: 4000 })).rejects.toThrow('live');
    });

    it('takes a new one once the earlier has ended', async () => {
      await start('p1');
      await changePayment(db(), 'p1', ['waiting'], { status: 'failed' });
      expect((await start('p2', { subject: 'booking of p1' })).id).toBe('p2');
      expect(await paymentsFor(db(), 'bulky-waste', 'booking of p1')).toHaveLength(2);
    });

    it('keeps one of many that are asked for at once', async () => {
      const ids = Array.from({ length: 8 }, (_, index) => `p${index}`);
      const started = await Promise.all(ids.map((id) => start(id, { subject: 'one booking' })));
      expect(new Set(started.map(({ id }) => id)).size).toBe(1);
    });

    it.each([0, -1])('refuses an amount of %d', async (amountPence) => {
      await expect(start('p1', { amountPence })).rejects.toThrow();
    });
  });

  it('leaves nothing behind when its turn is rolled back', async () => {
    const turn = engine.database().transaction(async (tx) => {
      await startPayment(tx, wanted('p1'), NOON);
      throw new Error('the turn failed');
    });
    await expect(turn).rejects.toThrow('the turn failed');
    expect(await findPayment(db(), 'p1')).toBeUndefined();
  });

  it('gives what is due to one of those who ask, and to nobody else for a while', async () => {
    for (const id of ['p1', 'p2', 'p3', 'p4']) await start(id);
    const claims = await Promise.all([1, 2, 3].map(() => claimDuePayments(db(), later(901), later(1000), 2)));
    expect(claims.flat().sort()).toEqual(['p1', 'p2', 'p3', 'p4']);
    expect(await claimDuePayments(db(), later(999), later(1100), 9)).toEqual([]);
    expect(await claimDuePayments(db(), later(1000), later(1100), 9)).toHaveLength(4);
  });

  it('does not put off what was rung for meanwhile', async () => {
    await start('p1');
    const seen = await read('p1');
    await bringForward(db(), 'p1', NOON);
    await putOffPayment(db(), seen, { dueAt: later(3600), misses: 0 });
    expect((await read('p1')).dueAt).toEqual(NOON);
    await putOffPayment(db(), await read('p1'), { dueAt: null, misses: 0 });
    await putOffPayment(db(), await read('p1'), { dueAt: later(5), misses: 1 });
    expect((await read('p1')).dueAt).toEqual(later(5));
  });

  it('stops only what is live', async () => {
    await start('p1');
    await changePayment(db(), 'p1', ['waiting'], { status: 'paid', dueAt: null });
    await stopPayment(db(), { purpose: 'bulky-waste', subject: 'booking of p1' }, NOON);
    expect(await read('p1')).toMatchObject({ closing: null, dueAt: null });
  });

  it('refuses to record an outcome twice', async () => {
    await start('p1');
    const outcome = { paymentId: 'p1', kind: 'paid' } as const;
    await recordPayment(db(), outcome, NOON);
    await expect(recordPayment(db(), outcome, NOON)).rejects.toThrow();
  });

  it('asks the provider for one refund of a payment at a time', async () => {
    await start('p1');
    for (const id of ['r1', 'r2']) {
      const refund = { id, paymentId: 'p1', amountPence: 1000, reason: 'cancelled' };
      expect(await addRefund(db(), refund, 2500, NOON)).toBe(true);
    }
    expect(await claimDueRefunds(db(), NOON, later(60), 9)).toHaveLength(2);
    const tried = await Promise.all(
      ['r1', 'r2'].map((id) => markRefundTried(db(), id, 2500, NOON).catch(() => false)),
    );
    expect(tried.filter(Boolean)).toHaveLength(1);
  });
});
