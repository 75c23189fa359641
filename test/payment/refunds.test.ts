import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type RefundRequested, requestRefund } from '../../src/store/ask-payment.ts';
import type { Database } from '../../src/store/database.ts';
import { refundsOf } from '../../src/store/refunds.ts';
import { openTestDatabase } from '../environment/database.ts';
import type { Fault } from './fake-provider.ts';
import { clearPayments, makeHirings, Stage } from './stage.ts';

let database: Database;
let stage: Stage;
let id: string;
let token: string;

beforeAll(async () => {
  database = await openTestDatabase();
  await makeHirings(database.db);
});
afterAll(() => database.close());
beforeEach(async () => {
  await clearPayments(database.db);
  stage = new Stage(database);
  ({ id, token } = await stage.start());
  await stage.payments.visit(token);
});

/** The resident pays, and the dialog hears of it. */
async function paid(): Promise<void> {
  stage.provider.pay('pay-1');
  await stage.keep();
  expect(await stage.told(id)).toEqual(['paid']);
}

let count = 0;
function ask(amountPence: number): Promise<RefundRequested> {
  count += 1;
  const refund = { id: `refund-${count}`, paymentId: id, amountPence, reason: 'cancelled in time' };
  return database.transaction((tx) => requestRefund(tx, refund, stage.now));
}

async function statuses(): Promise<readonly string[]> {
  return (await refundsOf(database.db, id)).map(({ status }) => status);
}

describe('a refund', () => {
  it('is asked for outside the turn, and told once the money is on its way', async () => {
    await paid();
    stage.provider.refundState = 'submitted';
    expect(await ask(2500)).toBe('kept');
    await stage.keep(2, 30);
    expect(await stage.told(id)).toEqual(['paid']);
    expect((await stage.payments.standing(token))?.standing).toEqual({
      kind: 'refunding',
      amountPence: 2500,
    });
    stage.provider.settleRefund('pay-1', 'success');
    await stage.payments.ring('pay-1');
    await stage.payments.idle();
    expect(await stage.told(id)).toEqual(['paid', 'refunded 2500']);
  });

  it('may be of a part, and of the rest, but of no more', async () => {
    await paid();
    expect([await ask(1000), await ask(1500), await ask(1)]).toEqual(['kept', 'kept', 'too-much']);
    await stage.keep(4, 30);
    expect(stage.provider.available('pay-1')).toBe(0);
    expect(await stage.told(id)).toEqual(['paid', 'refunded 1000', 'refunded 1500']);
  });

  it('is refused for what was not paid', async () => {
    expect(await ask(2500)).toBe('not-paid');
  });

  it('waits until the provider can give the money back', async () => {
    await paid();
    stage.provider.refundable = 'not-yet';
    await ask(2500);
    await stage.keep(3, 700);
    expect(await stage.told(id)).toEqual(['paid']);
    stage.provider.refundable = 'at-once';
    await stage.keep(1, 700);
    expect(await stage.told(id)).toEqual(['paid', 'refunded 2500']);
  });
});

describe('a refund that cannot be made', () => {
  it('is told when the provider never could', async () => {
    await paid();
    stage.provider.refundable = 'never';
    await ask(2500);
    await stage.keep();
    expect(await stage.told(id)).toEqual(['paid', 'refund of 2500 failed']);
    expect(await stage.outcomes(id)).toEqual(['paid', 'refund-failed']);
    expect((await stage.payments.standing(token))?.standing.kind).toBe('refund-failed');
  });

  it('is told when the provider tried and could not', async () => {
    await paid();
    stage.provider.refundState = 'submitted';
    await ask(2500);
    await stage.keep();
    stage.provider.settleRefund('pay-1', 'error');
    await stage.keep(2, 60);
    expect(await stage.told(id)).toEqual(['paid', 'refund of 2500 failed']);
  });

  it('lets another be asked for', async () => {
    await paid();
    stage.provider.refundable = 'never';
    await ask(2500);
    await stage.keep();
    stage.provider.refundable = 'at-once';
    expect(await ask(2500)).toBe('kept');
    await stage.keep();
    expect(await statuses()).toEqual(['failed', 'refunded']);
  });
});

describe('an unknown outcome', () => {
  const faults: readonly Fault[] = ['lost-before', 'lost-after', 'crash-before', 'crash-after', 'later'];

  it.each(faults)('of the refund (%s) is found out, and gives nothing back twice', async (fault) => {
    await paid();
    await ask(2500);
    stage.provider.faults = [undefined, fault];
    await stage.keep();
    stage.restart();
    await stage.keep(4, 130);
    expect(stage.provider.held.get('pay-1')?.refunds).toHaveLength(1);
    expect(await stage.outcomes(id)).toEqual(['paid', 'refunded']);
  });

  it.each(faults)('of a part (%s) gives that part back once, and the next after it', async (fault) => {
    await paid();
    await ask(1000);
    await ask(1000);
    stage.provider.faults = [undefined, fault];
    await stage.keep();
    stage.restart();
    await stage.keep(8, 130);
    expect(stage.provider.held.get('pay-1')?.refunds).toHaveLength(2);
    expect(stage.provider.available('pay-1')).toBe(500);
  });

  it('is asked again out of the same sum, which the provider refuses when it was made', async () => {
    await paid();
    await ask(2500);
    stage.provider.faults = [undefined, 'lost-after'];
    await stage.payments.lookAfterDue();
    const { calls } = stage.provider;
    stage.wait(4);
    // Rung for before the refund is listed anywhere.
    await stage.payments.ring('pay-1');
    await stage.payments.idle();
    expect(calls.slice(-2)).toEqual(['refunds', 'refund']);
    expect(stage.provider.held.get('pay-1')?.refunds).toHaveLength(1);
    await stage.keep(2, 60);
    expect(await statuses()).toEqual(['refunded']);
  });

  it('begins again from what is left when somebody refunded by hand meanwhile', async () => {
    await paid();
    await ask(1000);
    stage.provider.faults = [undefined, 'lost-before'];
    await stage.payments.lookAfterDue();
    await stage.provider.refund('pay-1', {
      amountPence: 300,
      amountAvailablePence: 2500,
      idempotencyKey: 'by hand',
    });
    await stage.keep(6, 400);
    expect(await statuses()).toEqual(['refunded']);
    expect(stage.provider.available('pay-1')).toBe(1200);
  });

  it('fails when somebody gave too much back by hand', async () => {
    await paid();
    await ask(2500);
    stage.provider.faults = [undefined, 'lost-before'];
    await stage.payments.lookAfterDue();
    await stage.provider.refund('pay-1', {
      amountPence: 300,
      amountAvailablePence: 2500,
      idempotencyKey: 'by hand',
    });
    await stage.keep(6, 400);
    expect(await statuses()).toEqual(['failed']);
    expect(await stage.told(id)).toEqual(['paid', 'refund of 2500 failed']);
  });
});
