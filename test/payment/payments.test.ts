import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Payments } from '../../src/payment/payments.ts';
import { stopPayment } from '../../src/store/ask-payment.ts';
import type { Database } from '../../src/store/database.ts';
import { openTestDatabase } from '../environment/database.ts';
import { Crash } from './fake-provider.ts';
import { clearPayments, HOLD_MINUTES, makeHirings, Stage } from './stage.ts';

let database: Database;
let stage: Stage;

beforeAll(async () => {
  database = await openTestDatabase();
  await makeHirings(database.db);
});
afterAll(() => database.close());
beforeEach(async () => {
  await clearPayments(database.db);
  stage = new Stage(database);
});

const AFTER_HOLD = HOLD_MINUTES * 60 + 1;

/** The resident opens the link and is taken to the payment page. */
async function opened() {
  const started = await stage.start();
  const visit = await stage.payments.visit(started.token);
  expect(visit).toEqual({ kind: 'go', url: 'https://pay.example/pay-1' });
  return { ...started, providerId: 'pay-1' };
}

describe('paying', () => {
  it('asks the provider only once the link is opened, and tells when it was paid', async () => {
    const started = await stage.start();
    await stage.keep(3);
    expect(stage.provider.calls).toEqual([]);
    await stage.payments.visit(started.token);
    stage.provider.pay('pay-1');
    await stage.keep();
    expect(await stage.told(started.id)).toEqual(['paid']);
    expect(await stage.hiring(started.subject)).toBe('booked');
    expect(await stage.payment(started.id)).toMatchObject({ status: 'paid', honoured: true, dueAt: null });
  });

  it('gives the provider what it needs, our id and nothing personal', async () => {
    const { token } = await opened();
    expect(stage.provider.held.get('pay-1')?.request).toEqual({
      amountPence: 2500,
      reference: 'HI-thing-1',
      description: 'Hire of a thing',
      returnUrl: `https://parley.example/pay/return/${token}`,
      idempotencyKey: 'payment-1',
      metadata: { parley_payment: 'payment-1' },
    });
  });

  it('leads every later visit to the same payment', async () => {
    const { token } = await opened();
    expect(await stage.payments.visit(token)).toEqual({ kind: 'go', url: 'https://pay.example/pay-1' });
    expect(stage.provider.held.size).toBe(1);
  });

  it('makes one payment of two visits at the same moment', async () => {
    const { token } = await stage.start();
    const visits = await Promise.all([stage.payments.visit(token), stage.payments.visit(token)]);
    expect(visits.map(({ kind }) => kind)).toEqual(['go', 'go']);
    expect(stage.provider.held.size).toBe(1);
  });

  it('finds out at once when the resident comes back, and does not ask again on each reload', async () => {
    const { id, token } = await opened();
    stage.provider.pay('pay-1');
    stage.wait(60);
    expect((await stage.payments.standing(token))?.standing).toEqual({ kind: 'paid' });
    expect(await stage.told(id)).toEqual(['paid']);
    const calls = stage.provider.calls.length;
    await stage.payments.standing(token);
    expect(stage.provider.calls).toHaveLength(calls);
  });

  it('does not ask the provider on every reload while it is checking', async () => {
    const { token } = await opened();
    stage.provider.submit('pay-1');
    stage.wait(60);
    await stage.payments.standing(token);
    const calls = stage.provider.calls.length;
    expect((await stage.payments.standing(token))?.standing).toEqual({ kind: 'checking' });
    expect(stage.provider.calls).toHaveLength(calls);
  });

  it('takes the webhook as a bell: repeated, of a stranger, or when all is said', async () => {
    const { id } = await opened();
    stage.provider.pay('pay-1');
    await Promise.all([1, 2, 3].map(() => stage.payments.ring('pay-1')));
    await stage.payments.ring('pay-99');
    await stage.payments.idle();
    await stage.payments.ring('pay-1');
    await stage.payments.idle();
    expect(await stage.told(id)).toEqual(['paid']);
    expect(await stage.outcomes(id)).toEqual(['paid']);
  });

  it('does not lose a webhook when the process ends right after it', async () => {
    const { id } = await opened();
    await stage.keep();
    stage.provider.pay('pay-1');
    stage.provider.faults = ['crash-before'];
    await stage.payments.ring('pay-1');
    await stage.payments.idle();
    expect(stage.problems).toEqual([{ paymentId: id, reason: expect.any(String), error: expect.any(Crash) }]);
    stage.restart();
    await stage.keep(1, 130);
    expect(await stage.told(id)).toEqual(['paid']);
  });

  it('tries again when the dialog fails, and tells it once in the end', async () => {
    const { id, subject } = await opened();
    stage.provider.pay('pay-1');
    stage.dialogFails = 2;
    await stage.keep(4, 130);
    expect(await stage.told(id)).toEqual(['paid']);
    expect(await stage.hiring(subject)).toBe('booked');
    expect(stage.problems).toHaveLength(2);
  });
});

describe('not paying', () => {
  it.each([
    ['declined', 'declined'],
    ['cancelled-by-payer', 'cancelled'],
    ['other', 'error'],
  ] as const)('tells that it failed: %s', async (code, failure) => {
    const { id, token } = await opened();
    stage.provider.fail('pay-1', code);
    await stage.keep();
    expect(await stage.told(id)).toEqual([`failed: ${failure}`]);
    expect((await stage.payments.standing(token))?.standing).toMatchObject({
      kind: 'not-paid',
      declined: code === 'declined',
    });
  });

  it('leads from the old link to the new one that the dialog made', async () => {
    stage.startsAnew = true;
    const { token } = await opened();
    stage.provider.fail('pay-1', 'declined');
    await stage.keep();
    const shown = await stage.payments.standing(token);
    expect(shown?.standing).toEqual({
      kind: 'not-paid',
      declined: true,
      again: expect.stringMatching(/^\/pay\/[2-9b-z]{12}$/),
    });
  });

  it('runs out without asking anyone when the link was never opened', async () => {
    const { id, token, subject } = await stage.start();
    stage.wait(AFTER_HOLD);
    expect((await stage.payments.visit(token)).kind).toBe('shown');
    await stage.keep();
    expect(await stage.told(id)).toEqual(['expired']);
    expect(await stage.hiring(subject)).toBe('free');
    expect(stage.provider.calls).toEqual([]);
  });

  it('ends an open payment with the provider before it gives up what was kept', async () => {
    const { id, subject, token } = await opened();
    await stage.keep(1, AFTER_HOLD);
    expect(stage.provider.held.get('pay-1')?.state).toEqual({ kind: 'cancelled' });
    expect(await stage.told(id)).toEqual(['expired']);
    expect(await stage.hiring(subject)).toBe('free');
    expect((await stage.payments.standing(token))?.standing).toEqual({ kind: 'run-out' });
  });

  it('gives someone who is typing five minutes more, and takes no new visits', async () => {
    const { id, token, subject } = await opened();
    stage.provider.start('pay-1');
    await stage.keep(1, AFTER_HOLD);
    expect(await stage.told(id)).toEqual([]);
    expect(await stage.hiring(subject)).toBe('kept');
    expect(await stage.payments.visit(token)).toMatchObject({ standing: { kind: 'checking' } });
    await stage.keep(1, 301);
    expect(await stage.told(id)).toEqual(['expired']);
  });

  it('keeps waiting while the card is being checked', async () => {
    const { id } = await opened();
    stage.provider.submit('pay-1');
    await stage.keep(5, 600);
    expect(await stage.told(id)).toEqual([]);
    stage.provider.pay('pay-1');
    await stage.keep(1, 301);
    expect(await stage.told(id)).toEqual(['paid late']);
  });

  it('keeps what is kept for as long as the provider cannot be asked', async () => {
    const { id, subject } = await opened();
    stage.provider.faults = Array.from({ length: 40 }, () => 'lost-before' as const);
    await stage.keep(8, 700);
    expect(await stage.hiring(subject)).toBe('kept');
    stage.provider.faults = [];
    await stage.keep(1, 700);
    expect(await stage.told(id)).toEqual(['expired']);
  });

  it('hears from the provider when its page ran out', async () => {
    const { id } = await opened();
    await stage.payment(id);
    stage.provider.faults = Array.from({ length: 40 }, () => 'later' as const);
    await stage.keep(1, 91 * 60);
    stage.provider.faults = [];
    await stage.keep(1, 700);
    expect(stage.provider.held.get('pay-1')?.state).toEqual({ kind: 'failed', code: 'expired' });
    expect(await stage.told(id)).toEqual(['expired']);
  });
});

describe('an unknown outcome', () => {
  it.each(['lost-before', 'lost-after', 'crash-before', 'crash-after', 'later'] as const)(
    'of making it (%s) is found out, and makes no second payment',
    async (fault) => {
      const { id, token } = await stage.start();
      stage.provider.faults = [fault];
      expect(await stage.payments.visit(token)).toMatchObject({ kind: 'busy' });
      stage.restart();
      await stage.keep(2, 60);
      expect(await stage.payments.visit(token)).toEqual({ kind: 'go', url: 'https://pay.example/pay-1' });
      stage.provider.pay('pay-1');
      await stage.keep();
      expect(stage.provider.held.size).toBe(1);
      expect(await stage.told(id)).toEqual(['paid']);
    },
  );

  it('asks by reference first, then again under the same key', async () => {
    const { token } = await stage.start();
    stage.provider.faults = ['lost-after'];
    await stage.payments.visit(token);
    // Too soon to be listed: only the key tells.
    await stage.payments.visit(token);
    expect(stage.provider.calls).toEqual(['create', 'find', 'create']);
    expect(stage.provider.held.size).toBe(1);
  });

  it('adopts only a payment that is its own, among those of one reference', async () => {
    const { token } = await stage.start();
    await stage.provider.create({
      amountPence: 100,
      reference: 'HI-thing-1',
      description: 'Made by hand',
      returnUrl: 'https://parley.example',
      idempotencyKey: 'by-hand',
    });
    stage.provider.faults = ['lost-after'];
    await stage.payments.visit(token);
    stage.wait(60);
    expect(await stage.payments.visit(token)).toEqual({ kind: 'go', url: 'https://pay.example/pay-2' });
  });

  it('of ending it is found out: paid meanwhile is paid', async () => {
    const { id, subject } = await opened();
    stage.provider.faults = [undefined, 'lost-before'];
    await stage.keep(1, AFTER_HOLD);
    stage.provider.pay('pay-1');
    await stage.keep(2, 30);
    expect(await stage.told(id)).toEqual(['paid late']);
    expect(await stage.hiring(subject)).toBe('booked');
  });

  it('of ending it is found out: ended is expired, once', async () => {
    const { id } = await opened();
    stage.provider.faults = [undefined, 'crash-after'];
    await stage.keep(1, AFTER_HOLD);
    stage.restart();
    await stage.keep(2, 130);
    expect(await stage.outcomes(id)).toEqual(['expired']);
    expect(await stage.told(id)).toEqual(['expired']);
  });
});

describe('paid after all', () => {
  it('honours what can still be had', async () => {
    const { id, subject } = await opened();
    await stage.keep(1, AFTER_HOLD);
    expect(await stage.told(id)).toEqual(['expired']);
    // Against all its promises the provider takes the money of a payment that it ended.
    Object.assign(stage.provider.held.get('pay-1') ?? {}, { state: { kind: 'success' } });
    await stage.payments.ring('pay-1');
    await stage.payments.idle();
    expect(await stage.told(id)).toEqual(['expired', 'paid late']);
    expect(await stage.hiring(subject)).toBe('booked');
    expect(stage.provider.available('pay-1')).toBe(2500);
  });

  it('gives the money back when somebody else has it by now', async () => {
    const { id, subject, token } = await opened();
    await stage.keep(1, AFTER_HOLD);
    await stage.loseTo(subject);
    Object.assign(stage.provider.held.get('pay-1') ?? {}, { state: { kind: 'success' } });
    await stage.payments.ring('pay-1');
    await stage.payments.idle();
    expect(await stage.told(id)).toEqual(['expired', 'paid late', 'refunded 2500']);
    expect(stage.provider.available('pay-1')).toBe(0);
    expect(await stage.payment(id)).toMatchObject({ status: 'paid', honoured: false });
    expect((await stage.payments.standing(token))?.standing).toEqual({ kind: 'refunded', amountPence: 2500 });
  });

  it('gives the money back when nobody answers for it any more', async () => {
    const { id } = await opened();
    stage.provider.pay('pay-1');
    stage.payments = new Payments({ ...stage.ports, outcomes: new Map() });
    await stage.keep(3, 30);
    expect(await stage.outcomes(id)).toEqual(['paid', 'refunded']);
    expect(stage.provider.available('pay-1')).toBe(0);
  });
});

describe('not wanted any more', () => {
  const stop = (subject: string) => stopPayment(database.db, { purpose: 'hire', subject }, stage.now);

  it('ends at once when it was never opened', async () => {
    const { id, subject } = await stage.start();
    await stop(subject);
    await stage.keep();
    expect(await stage.told(id)).toEqual(['failed: cancelled']);
    expect(stage.provider.calls).toEqual([]);
  });

  it('ends an open one with the provider', async () => {
    const { id, subject, token } = await opened();
    await stop(subject);
    expect((await stage.payments.visit(token)).kind).toBe('shown');
    await stage.keep();
    expect(stage.provider.held.get('pay-1')?.state).toEqual({ kind: 'cancelled' });
    expect(await stage.told(id)).toEqual(['failed: cancelled']);
  });

  it('tells when it had been paid all the same', async () => {
    const { id, subject } = await opened();
    stage.provider.pay('pay-1');
    await stop(subject);
    await stage.keep();
    expect(await stage.told(id)).toEqual(['paid']);
  });
});

describe('a pay link that is opened again and again', () => {
  const calls = () => stage.provider.calls.length;
  const visit = async (token: string) => {
    const before = calls();
    const { kind } = await stage.payments.visit(token);
    return [kind, calls() > before];
  };

  it('has the provider asked a few times at once, and again after a while', async () => {
    const { token } = await opened();
    const visits = [];
    for (let count = 0; count < 6; count += 1) visits.push(await visit(token));
    expect(visits).toEqual([
      ...Array.from({ length: 4 }, () => ['go', true]),
      ['shown', false],
      ['shown', false],
    ]);
    // Nobody is told that nothing was paid while that is not known.
    expect(await stage.payments.visit(token)).toMatchObject({ standing: { kind: 'checking' } });
    expect(await visit((await stage.start()).token)).toEqual(['go', true]);
    stage.wait(6);
    expect(await visit(token)).toEqual(['go', true]);
  });

  it('has it asked no more often by the address to come back to, however many ask at one moment', async () => {
    const { token } = await opened();
    stage.provider.submit('pay-1');
    stage.wait(60);
    const before = calls();
    const shown = await Promise.all(Array.from({ length: 20 }, () => stage.payments.standing(token)));
    expect(calls() - before).toBe(5);
    expect(new Set(shown.map((one) => one?.standing.kind))).toEqual(new Set(['checking']));
  });

  it('says that payments cannot be taken just now while none has been made', async () => {
    const { token } = await stage.start();
    stage.provider.create = async () => ({ kind: 'later', afterSeconds: 1, reason: 'too many requests' });
    for (let count = 0; count < 7; count += 1) expect((await visit(token))[0]).toBe('busy');
    stage.provider.create = () => {
      throw new Error('the provider was asked');
    };
    expect(await visit(token)).toEqual(['busy', false]);
    expect(stage.problems).toEqual([]);
  });
});

describe('what cannot be', () => {
  it('settles nothing on another amount than was asked for, and says so', async () => {
    const { id } = await opened();
    const held = stage.provider.held.get('pay-1');
    Object.assign(held?.request ?? {}, { amountPence: 1 });
    stage.provider.pay('pay-1');
    await stage.keep(3, 600);
    expect(await stage.told(id)).toEqual([]);
    expect(stage.problems[0]).toEqual({
      reason: 'fake-pay has another amount than we asked for',
      paymentId: id,
    });
  });

  it('tells a refusal to make it as a failure, to the dialog and to operators', async () => {
    const { id, token } = await stage.start();
    stage.provider.create = async () => ({ kind: 'refused', code: 'rejected', reason: 'no' });
    expect(await stage.payments.visit(token)).toMatchObject({ standing: { kind: 'not-paid' } });
    expect(await stage.told(id)).toEqual(['failed: error']);
    expect(stage.problems).toEqual([
      { reason: expect.stringMatching(/took no payment of ours: no$/), paymentId: id },
    ]);
  });

  it('leaves payments of another provider alone, and says so', async () => {
    const { id } = await opened();
    Object.assign(stage.provider, { name: 'other-pay' });
    const calls = stage.provider.calls.length;
    await stage.keep(2, 700);
    expect(stage.provider.calls).toHaveLength(calls);
    expect(await stage.payment(id)).toMatchObject({ status: 'open' });
    expect(stage.problems[0]).toEqual({
      reason: expect.stringMatching(/made by another provider$/),
      paymentId: id,
    });
  });

  it('knows no link that it did not make', async () => {
    expect(await stage.payments.visit('222222222222')).toEqual({ kind: 'unknown-link' });
    expect(await stage.payments.standing('-')).toBeUndefined();
  });
});
