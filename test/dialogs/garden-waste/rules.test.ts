import { describe, expect, it } from '@jest/globals';
import { binsIn, hasBinsIn, taskIn } from '../../../dialogs/garden-waste/reading.ts';
import { isRefunded, priceOf, standingOf, yearFrom } from '../../../dialogs/garden-waste/rules.ts';
import { gardenWasteSettings } from '../../../dialogs/garden-waste/settings.ts';

const SETTINGS = gardenWasteSettings.parse({});
const TODAY = '2026-11-23';

describe('how an address stands', () => {
  const year = (endsOn: string, bins = 1) => ({ endsOn, bins });

  it.each([
    ['nothing was ever paid', [], { kind: 'none' }],
    ['the last year is over', [year('2026-11-22')], { kind: 'none' }],
    ['it ends today', [year(TODAY)], { kind: 'renewable', bins: 1, endsOn: TODAY }],
    ['it ends in 30 days', [year('2026-12-23', 2)], { kind: 'renewable', bins: 2, endsOn: '2026-12-23' }],
    [
      'it ends in 31 days',
      [year('2026-12-24')],
      { kind: 'running', bins: 1, endsOn: '2026-12-24', renewFrom: '2026-11-24' },
    ],
    [
      'it was renewed already',
      [year('2027-12-01', 3), year('2026-12-01')],
      { kind: 'running', bins: 3, endsOn: '2027-12-01', renewFrom: '2027-11-01' },
    ],
  ])('when %s', (_when, years, standing) => {
    expect(standingOf(years, TODAY, SETTINGS)).toEqual(standing);
  });
});

describe('a year', () => {
  it('begins five days after paying, or ten when a bin must come', () => {
    const none = { kind: 'none' } as const;
    expect(yearFrom(none, TODAY, true, SETTINGS)).toEqual({ startsOn: '2026-11-28', endsOn: '2027-11-27' });
    expect(yearFrom(none, TODAY, false, SETTINGS)).toEqual({ startsOn: '2026-12-03', endsOn: '2027-12-02' });
  });

  it('follows on the one before when it is renewed, over a leap day too', () => {
    const ending = (endsOn: string) => ({ kind: 'renewable', bins: 1, endsOn }) as const;
    expect(yearFrom(ending('2026-12-01'), TODAY, true, SETTINGS)).toEqual({
      startsOn: '2026-12-02',
      endsOn: '2027-12-01',
    });
    expect(yearFrom(ending('2028-02-28'), '2028-02-01', true, SETTINGS)).toEqual({
      startsOn: '2028-02-29',
      endsOn: '2029-02-27',
    });
  });

  it.each([
    [1, 4500],
    [2, 8000],
    [5, 18500],
  ])('for %d bins costs %d pence', (bins, pence) => expect(priceOf(bins, SETTINGS)).toBe(pence));

  it('is refunded until the end of the fourteenth day', () => {
    const paid = new Date('2026-11-23T22:00:00Z');
    expect(isRefunded(paid, new Date('2026-12-07T23:59:00Z'), SETTINGS)).toBe(true);
    expect(isRefunded(paid, new Date('2026-12-08T00:00:00Z'), SETTINGS)).toBe(false);
    expect(isRefunded(null, paid, SETTINGS)).toBe(false);
  });
});

describe('residents’ words', () => {
  it.each([
    ['sign me up for the brown bin', 'join'],
    ['i want a garden bin', 'join'],
    ['renew my garden waste', 'renew'],
    ['pay for another year', 'renew'],
    ['when does my brown bin run out', 'ask'],
    ['have i paid for this year', 'ask'],
    ['how much is it', 'about'],
    ['cancel the garden waste please', 'cancel'],
    ['can i get my money back', 'cancel'],
    ['garden waste', undefined],
  ])('%j means %s', (text, task) => expect(taskIn(text)).toBe(task));

  it.each([
    ['2', 2],
    ['two please', 2],
    ['just one', 1],
    ['a bin', 1],
    ['3 brown bins', 3],
    ['0', 0],
    ['number 14', undefined],
    ['12 harrow lane', undefined],
    ['lots', undefined],
  ])('%j in answer is %s', (text, bins) => expect(binsIn(text, true)).toBe(bins));

  it.each([
    ['i want 2 brown bins at 12 harrow lane', 2],
    ['join at 12 harrow lane', undefined],
    ['2', undefined],
  ])('%j in passing is %s', (text, bins) => expect(binsIn(text, false)).toBe(bins));

  it.each([
    ['we have no bin yet', false],
    ["i don't have one", false],
    ['i already have one', true],
    ['garden waste please', undefined],
  ])('%j about bins at home is %s', (text, has) => expect(hasBinsIn(text)).toBe(has));
});
