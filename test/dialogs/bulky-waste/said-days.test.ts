import { describe, expect, it } from '@jest/globals';
import { asksAboutDay, isLeft, saidDays } from '../../../dialogs/bulky-waste/said-days.ts';

/** A Tuesday, a Wednesday and a Thursday. */
const DAYS = ['2026-11-24', '2026-11-25', '2026-11-26'];

function leftOf(text: string): readonly string[] {
  const { ruledOut } = saidDays({ text, entities: [] } as unknown as Parameters<typeof saidDays>[0]);
  return DAYS.filter((day) => isLeft(day, ruledOut)).map((day) => day.slice(-2));
}

describe('days that are ruled out', () => {
  it.each([
    'anything except tuesday',
    'any day but tuesday',
    'not tuesday',
    'i can’t do tuesdays',
    'i cant make it on tuesday',
    'tuesday is no good',
    'tuesdays no good for me',
    "tuesday i'm at work",
    'i work tuesdays, wednesday is fine',
    'not tuesday, wednesday please',
    'apart from tues',
    'dont come on a tuesday',
    'tuesday doesnt work for me',
  ])('"%s" leaves all but Tuesday', (text) => expect(leftOf(text)).toEqual(['25', '26']));

  it.each([
    'tuesday',
    'yes tuesday works',
    'i dont mind, tuesday',
    'sounds good but tuesday please',
    'after work on tuesday',
    'tuesday so i can work wednesday afternoon',
  ])('"%s" rules out no Tuesday', (text) => expect(leftOf(text)).toContain('24'));

  it('hears several at once', () => expect(leftOf('not tuesday or wednesday')).toEqual(['26']));
});

it.each([
  'can i have tuesday',
  'tuesday?',
  'how about wednesday?',
  'could you come on friday',
  'is the 4th ok',
])('hears "%s" as asking for the day', (text) => expect(asksAboutDay(text)).toBe(false));
it.each(['what time do you come on tuesday', 'do i have to be in on tuesday', 'can i cancel on tuesday'])(
  'hears "%s" as asking about it',
  (text) => expect(asksAboutDay(text)).toBe(true),
);
