import { expect, it } from '@jest/globals';
import { withoutPersonalData } from '../../src/understanding/without-personal-data.ts';

const NOW = new Date('2026-11-23T10:00:00Z');

it.each([
  ['my account is 12345678', 'my account is [number]'],
  ['card 4929 1234 5678 9012 was charged', 'card [number] was charged'],
  ['ring me on +44 7700 900123', 'ring me on [number]'],
  ['my NI number is QQ 12 34 56 C', 'my NI number is [number]'],
  ['what about MB-K47-Q2X', 'what about [number]'],
  ['NI QQ-12-34-56-C, or AB-12-11-56-C', 'NI [number], or [number]'],
  ['card 4111/1111/1111/1111 or 4111 1111/11111111', 'card [number] or [number]'],
  ['my reference is 48213', 'my reference is [number]'],
  ['my dob is 3/4/1961', 'my dob is [date]'],
  ['i was born 12 March 1961 in Fernley', 'i was born [date] in Fernley'],
  ['born in 1961, moved in 2024', 'born in [date], moved in 2024'],
  ['dob 3.4.61 or 1961-04-03 or March 12th, 1961', 'dob [date] or [date] or [date]'],
  ["it's 12th of march 61", "it's [date]"],
  ['my son was born on 3/4/2021, is there a place', 'my son was born on [date], is there a place'],
])('keeps of "%s" only "%s"', (words, kept) => {
  expect(withoutPersonalData(words, NOW)).toBe(kept);
});

it.each([
  'can i have 3 bins by 5 december',
  'bin day 24 December 2026',
  'is it open on 24/12/2026 or 26/12/26 or 2026-12-28',
  'i moved on 1 april 2024, what do i pay',
  'council tax for 2026/27',
  'how much for 500 A5 flyers',
  'the £12,500 band, or £12500, or 12500 pounds',
  'is the tip open 24/7',
  'collect on 12 march 10 bags, or may 12',
])('leaves what makes a question one: %s', (words) => {
  expect(withoutPersonalData(words, NOW)).toBe(words);
});

it('replaces postcodes, emails, house numbers and registrations by stand-ins that nobody has', () => {
  const kept = withoutPersonalData(
    'bin day at 14 Harrow Lane FN3 2BD, ann@fernley.example, van AB12 CDE',
    NOW,
  );
  expect(kept).not.toMatch(/\b14\b|FN3|ann@|AB12/);
  expect(kept).toMatch(/^bin day at \d+ Harrow Lane FN9/);
});

it.each(['blue bin at 22b FN3 2BD', 'bins for no 234 FN3 2BD', 'rubbish in 36a fn3 2bd'])(
  'keeps no address of "%s", though it begins as a reference does',
  (words) => {
    expect(withoutPersonalData(words, NOW)).not.toMatch(/22b|234|36a|FN3|2BD/i);
  },
);

it('keeps no reference, however it is written', () => {
  expect(withoutPersonalData('any news of sp k47 q2x', NOW)).toMatch(/^any news of SP-Z\dZ-Z\dZ$/);
  expect(withoutPersonalData('any news of SPK47Q2X or SP-KO7-Q2X', NOW)).not.toMatch(/K47|Q2X|KO7/);
});

it('has no way to follow somebody from one question to the next', () => {
  expect(withoutPersonalData('FN1 2AB', NOW)).toBe(withoutPersonalData('FN3 2BD', NOW));
});
