import { describe, expect, it } from '@jest/globals';
import { blamesCrew, needIn, reasonIn } from '../../../dialogs/order-container/reading.ts';
import {
  asksNeed,
  counted,
  deliverBy,
  isEligible,
  mostOf,
  priceOf,
  REASONS,
  type Reason,
} from '../../../dialogs/order-container/rules.ts';
import { orderContainerSettings } from '../../../dialogs/order-container/settings.ts';
import { isHoliday } from '../../../src/conversation/calendar/bank-holidays.ts';

const settings = orderContainerSettings.parse({});

describe('what a container costs', () => {
  it.each<[string, Reason, boolean, number, number]>([
    ['refuse', 'lost', false, 1, 2500],
    ['refuse', 'damaged', false, 1, 2500],
    ['refuse', 'damaged', true, 1, 0],
    ['refuse', 'new-home', false, 1, 0],
    ['refuse', 'bigger', false, 1, 0],
    ['refuse', 'remove', false, 1, 0],
    ['recycling', 'lost', false, 2, 0],
    ['garden', 'lost', true, 1, 2500],
  ])('%s, %s, crew %s, %i: %i', (service, reason, byCrew, quantity, pence) =>
    expect(priceOf({ service, reason, byCrew, quantity }, settings)).toBe(pence),
  );

  it('is for each', () => {
    const dear = orderContainerSettings.parse({ offers: { glass: { most: 3, prices: { extra: 450 } } } });
    const order = { service: 'glass', reason: 'extra', byCrew: false, quantity: 3 } as const;
    expect(priceOf(order, dear)).toBe(1350);
  });
});

describe('who may have more room for rubbish', () => {
  it.each(REASONS)('%s', (reason) => {
    expect(asksNeed('refuse', reason)).toBe(reason === 'bigger' || reason === 'extra');
    expect(asksNeed('recycling', reason)).toBe(false);
  });

  it.each([
    [{ kind: 'people', count: 5 }, false],
    [{ kind: 'people', count: 6 }, true],
    [{ kind: 'people', count: 12 }, true],
    [{ kind: 'nappies' }, true],
    [{ kind: 'medical' }, true],
    [{ kind: 'none' }, false],
  ] as const)('%j: %s', (need, may) => expect(isEligible(need, settings)).toBe(may));
});

it.each([
  ['2026-11-23', '2026-12-07'],
  ['2026-12-18', '2027-01-06'],
])('ordered on %s it comes by %s', (day, due) => expect(deliverBy(day, settings, isHoliday)).toBe(due));

it.each([
  ['refuse', 1],
  ['recycling', 2],
  ['textiles', 3],
  ['unheard-of', 1],
])('of %s at most %i', (service, most) => expect(mostOf(service, settings)).toBe(most));

it('takes no more than three of anything', () =>
  expect(orderContainerSettings.safeParse({ offers: { refuse: { most: 4 } } }).success).toBe(false));

it.each([
  [1, 'blue bin', 'blue bin'],
  [2, 'blue bin', '2 blue bins'],
  [2, 'glass box', '2 glass boxes'],
  [3, 'food caddy', '3 food caddies'],
])('%i %s: %s', (quantity, name, words) => expect(counted(quantity, name)).toBe(words));

describe('why it is wanted', () => {
  it.each<[string, Reason | undefined]>([
    ['my bin has been stolen', 'lost'],
    ['someone stole my blue bin', 'lost'],
    ['the lid came off', 'damaged'],
    ['wheel has fallen off my bin', 'damaged'],
    ['its cracked all down the side', 'damaged'],
    ['just moved in', 'new-home'],
    ['new build', 'new-home'],
    ['another one please', 'extra'],
    ['we need a larger one', 'bigger'],
    ['take away my old bin', 'remove'],
    ['we no longer need it', 'remove'],
    ['a bin please', undefined],
  ])('%s: %s', (text, reason) => expect(reasonIn(text)).toBe(reason));

  it.each([
    ['the binmen broke it', true],
    ['it was crushed by the lorry', true],
    ['your crew snapped the lid', true],
    ['the wind blew it over', false],
  ])('%s: our crew is %s', (text, crew) => expect(blamesCrew(text)).toBe(crew));

  it.each([
    ['7', true, { kind: 'people', count: 7 }],
    ['7', false, undefined],
    ['there are 7 of us', false, { kind: 'people', count: 7 }],
    ['a family of eight', false, { kind: 'people', count: 8 }],
    ['my daughter is in nappies', false, { kind: 'nappies' }],
    ['dialysis waste', false, { kind: 'medical' }],
    ['none of that', true, { kind: 'none' }],
    ['hmm', true, undefined],
  ])('%s (asked: %s)', (text, asked, need) => expect(needIn(text, asked)).toEqual(need));
});
