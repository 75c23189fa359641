import { expect, it } from '@jest/globals';
import {
  asideIn,
  barIn,
  keeperIn,
  metresIn,
  vehicleIn,
  wishIn,
} from '../../../dialogs/tip-permit/reading.ts';

it.each([
  ['renew my tip permit', 'renew'],
  ['my permit has run out', 'renew'],
  ['how many goes left on my permit', 'check'],
  ['when does my permit run out', 'check'],
  ['change the reg on my tip permit', 'change'],
  ["i've got a new van and need it on my permit", 'change'],
  ['I need a tip permit', 'get'],
  ['tip permit', undefined],
])('%s: %s', (text, wish) => expect(wishIn(text)).toBe(wish));

it.each([
  ['a transit', 'van'],
  ['car with a trailer', 'trailer'],
  ['pick-up', 'pickup'],
  ['just my car', 'car'],
  ['by the car park', undefined],
])('%s is a %s', (text, vehicle) => expect(vehicleIn(text)).toBe(vehicle));

it.each([
  ["it's hired", 'hire'],
  ['borrowing my dads', 'borrowed'],
  ["my mate's van", 'borrowed'],
  ["it's mine", 'own'],
  ['not hired', 'own'],
  ['a van', undefined],
])('%s: %s', (text, keeper) => expect(keeperIn(text)).toBe(keeper));

it.each([
  ['it has a logo on the side', 'sign-written'],
  ['no logo', undefined],
  ['my works van', 'business'],
  ['it is over 3.5 tonnes', 'heavy'],
  ['it is 3.5 tonnes', undefined],
  ['7.5 tonne lorry', 'heavy'],
  ['trade waste', 'trade-waste'],
])('%s: %s', (text, bar) => expect(barIn(text, 3.5)).toBe(bar));

it.each([
  ['2m', false, 2],
  ['about 180 cm', false, 1.8],
  ['6ft 6', false, 1.9812],
  ['2.5', true, 2.5],
  ['2', false, undefined],
  ['12 Harrow Lane', true, undefined],
])('%s (asked: %s) is %s metres', (text, asked, metres) => {
  const read = metresIn(text, asked);
  if (metres === undefined) expect(read).toBeUndefined();
  else expect(read).toBeCloseTo(metres, 3);
});

it.each([
  ['how many times can i go', 'aside-visits'],
  ['how often can we come', 'aside-visits'],
  ['is it free', 'aside-cost'],
  ['how much is it', 'aside-cost'],
  ['how many visits are left', undefined],
  ['how much can i bring', undefined],
])('%s is answered by %s', (text, key) => expect(asideIn(text)).toBe(key));
