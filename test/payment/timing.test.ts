import { describe, expect, it } from '@jest/globals';
import type { PaymentState } from '../../src/payment/payment.ts';
import {
  afterMisses,
  closingTime,
  nextLook,
  nextTry,
  paymentFiguresSchema,
} from '../../src/payment/timing.ts';
import { later, NOON } from '../store/fixtures.ts';

const FIGURES = paymentFiguresSchema.parse({});
const MINUTE = 60;
const created: PaymentState = { kind: 'created' };

describe('closingTime', () => {
  it.each([
    ['when what is kept is over', created, 15, later(15 * MINUTE)],
    ['five minutes later for someone who is typing', { kind: 'started' }, 15, later(20 * MINUTE)],
    ['after 90 minutes at the latest', created, 600, later(90 * MINUTE)],
    ['after 90 minutes also for someone who is typing', { kind: 'started' }, 600, later(90 * MINUTE)],
  ] as const)('is %s', (_, state, heldMinutes, closing) => {
    const payment = { holdUntil: later(heldMinutes * MINUTE), madeAt: NOON };
    expect(closingTime(payment, state, FIGURES)).toEqual(closing);
  });

  it.each(['submitted', 'capturable'] as const)('is never while the payment is %s', (kind) => {
    expect(closingTime({ holdUntil: NOON, madeAt: NOON }, { kind }, FIGURES)).toBeUndefined();
  });
});

describe('nextLook', () => {
  const payment = { holdUntil: later(600 * MINUTE), madeAt: NOON };
  it.each([
    ['20 seconds at first', 0, 20],
    ['a minute after ten', 10 * MINUTE, 60],
    ['five minutes after an hour', 60 * MINUTE, 300],
  ])('is in %s', (_, age, pause) => {
    expect(nextLook(payment, created, FIGURES, later(age))).toEqual(later(age + pause));
  });

  it('is when the payment is to be ended, if that is sooner', () => {
    const short = { holdUntil: later(10), madeAt: NOON };
    expect(nextLook(short, created, FIGURES, NOON)).toEqual(later(10));
  });

  it('is never at once, so that nothing turns in a circle', () => {
    expect(nextLook({ holdUntil: NOON, madeAt: NOON }, created, FIGURES, later(99))).toEqual(later(100));
  });
});

describe('afterMisses', () => {
  it('waits longer each time, up to ten minutes', () => {
    const pauses = [1, 2, 3, 8, 1000].map((misses) => afterMisses(misses, NOON));
    expect(pauses).toEqual([later(5), later(10), later(20), later(600), later(600)]);
  });

  it('waits at least as long as the provider asks', () => {
    const later300 = { kind: 'later', afterSeconds: 300, reason: 'wrong key' } as const;
    expect(nextTry({ misses: 0 }, later300, NOON)).toEqual({ misses: 1, dueAt: later(300) });
  });
});
