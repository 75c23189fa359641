import { expect, it } from '@jest/globals';
import { withoutPersonalData } from '../../src/composition/without-personal-data.ts';

it.each([
  ['my account is 12345678', 'my account is [number]'],
  ['card 4929 1234 5678 9012 was charged', 'card [number] was charged'],
  ['ring me on +44 7700 900123', 'ring me on [number]'],
  ['my NI number is QQ 12 34 56 C', 'my NI number is [number]'],
  ['what about MB-4K7-2QX', 'what about [number]'],
  ['can i have 3 bins by 5 december', 'can i have 3 bins by 5 december'],
])('keeps of "%s" only "%s"', (words, kept) => {
  expect(withoutPersonalData(words)).toBe(kept);
});

it('replaces postcodes, emails, house numbers and registrations by stand-ins that nobody has', () => {
  const kept = withoutPersonalData('bin day at 14 Harrow Lane FN3 2BD, ann@fernley.example, van AB12 CDE');
  expect(kept).not.toMatch(/\b14\b|FN3|ann@|AB12/);
  expect(kept).toMatch(/^bin day at \d+ Harrow Lane FN9/);
});

it('has no way to follow somebody from one question to the next', () => {
  expect(withoutPersonalData('FN1 2AB')).toBe(withoutPersonalData('FN3 2BD'));
});
