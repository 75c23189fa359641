import { describe, expect, it } from '@jest/globals';
import {
  asksBack,
  correctsEarlier,
  nameGiven,
  nameIn,
  pleadsNot,
  readablePhone,
  shortened,
  takesBack,
  toldIn,
  withholds,
  yesOrNo,
} from '../../../src/conversation/slots/plain-answer.ts';

describe('yes or no', () => {
  it.each([
    ['yes', 'yes'],
    ['Yeah, a white van', 'yes'],
    ['yep!', 'yes'],
    ['ok', 'yes'],
    ['it is', 'yes'],
    ['no problem', 'yes'],
    ['ok yes', 'yes'],
    ['oh no', 'no'],
    ["well I don't know", 'unsure'],
    ['no', 'no'],
    ['No thanks', 'no'],
    ["no it's fine", 'no'],
    ["I didn't see anything", 'no'],
    ['nobody', 'no'],
    ['its not offensive', 'no'],
    ['not sure', 'unsure'],
    ['I don’t know', 'unsure'],
    ['dunno mate', 'unsure'],
    ['maybe', 'unsure'],
    ['ok but where?', undefined],
    ['it was wrong twice', undefined],
    ['yesterday', undefined],
    ['north street', undefined],
    ['a van', undefined],
    ['', undefined],
  ])('"%s" is %s', (text, answer) => {
    expect(yesOrNo(text)).toBe(answer);
  });
});

it.each(['no please dont', "please don't", "no, don't do it", 'please dont do that'])(
  'hears a plea and no fact in "%s"',
  (text) => expect(pleadsNot(text)).toBe(true),
);
it.each(['no', "no don't", "no I don't", "please don't tell my neighbour", 'no please'])(
  'hears no plea in "%s"',
  (text) => expect(pleadsNot(text)).toBe(false),
);

it.each(['skip', 'Skip it.', 'no', 'none', "don't know", 'rather not say', 'no idea', "that's all"])(
  'takes "%s" for nothing to say',
  (text) => expect(withholds(text)).toBe(true),
);
it.each(['no bins came', 'it was wrong twice', 'none of the lights work', 'skip on the road', ''])(
  'takes "%s" for an answer',
  (text) => expect(withholds(text)).toBe(false),
);

it.each(['where?', 'what do you mean', 'can you help', 'is it free'])('hears a question in "%s"', (text) =>
  expect(asksBack(text)).toBe(true),
);
it.each([
  'do i have to disconnect it first',
  'do we need to be in',
  'do children count',
  'dont i get it free',
  'whats pension credit',
  'wheres the postcode on it',
  'can we do weekends',
  'cant you do saturdays',
  'should i empty it',
  'am i allowed to leave it on the grass',
  'will it be early',
  'will they come in the house',
  'would it be cheaper',
  'and is the price for each',
  'ok but how much is it',
  'have i got to pay now',
  'i want to know if i can cancel',
  'y do you need that',
])('hears a question in "%s", which has no question mark', (text) => expect(asksBack(text)).toBe(true));
it.each([
  'Will Smith',
  'will do',
  'May Fletcher',
  'do it tuesday',
  'do tuesdays',
  'was a white van',
  'was there on monday',
  'need the sofa gone',
  'have a look',
  'is behind the shop',
  'and a mattress',
])('hears none in "%s"', (text) => expect(asksBack(text)).toBe(false));
it.each(['outside the wharf', 'Whitby Road', 'my house', 'canal bridge'])('hears none in "%s"', (text) =>
  expect(asksBack(text)).toBe(false),
);

it.each(["no, it's a fox", 'sorry, 14', 'actually Mill Lane', 'I meant the other one', 'change the place'])(
  'hears a correction in "%s"',
  (text) => expect(correctsEarlier(text)).toBe(true),
);
it.each(['no', "no I didn't", 'nobody else', 'north side', 'Notting Road'])('hears none in "%s"', (text) =>
  expect(correctsEarlier(text)).toBe(false),
);

it.each([
  ['Sam', 'Sam'],
  ['my name is Sam Green', 'Sam Green'],
  ["I'm Siân O’Neill-Smith.", 'Siân O’Neill-Smith'],
  ['yes', undefined],
  ['1234', undefined],
  ['what for?', undefined],
  ['skip', undefined],
  ['a b c d e f g', undefined],
])('reads the name in "%s"', (text, name) => expect(nameIn(text)).toBe(name));

it('takes a name unasked only where it is said to be one', () => {
  expect(nameGiven('hello, my name is Sam Green and I moved')).toBe('Sam Green');
  expect(nameGiven("My name is Sam Green and I'm moving out")).toBe('Sam Green');
  expect(nameGiven('I am moving to Green Lane')).toBeUndefined();
  expect(nameGiven('My name is spelt wrong')).toBeUndefined();
});

it('writes numbers and long words as people can read them', () => {
  expect(readablePhone('+447700900123')).toBe('07700 900123');
  expect(readablePhone('+33123456789')).toBe('+33123456789');
  expect(shortened('one two three four', 12)).toBe('one two...');
  expect(shortened('one  two', 12)).toBe('one two');
  expect(shortened('x'.repeat(30), 12)).toHaveLength(12);
});

it.each([
  'no sorry i meant my neighbours at 26',
  'no just the mattress',
  "no it's number 18",
  'no wait, 14 harrow lane',
  'nope i said friday',
  'no not wednesday, friday',
  'no thats my old address',
  'no sorry friday',
])('hears "%s" take back what was said before', (text) => expect(takesBack(text)).toBe(true));
it.each([
  'no',
  'no thanks',
  'no sorry',
  'no just me',
  'no its just the 2 of us',
  'no sorry i have 2 kids',
  "no i'm 78",
  'no it is fine',
  'no not really',
  'not wednesday',
])('hears "%s" take back nothing', (text) => expect(takesBack(text)).toBe(false));

describe('what is told, in a message made to be slow', () => {
  it.each(['? ', '?', ' ', '\n', 'is it ', 'it is. ', '!'])('"%s" for 60,000 characters', (part) => {
    const text = `x${part.repeat(60_000 / part.length)}x`;
    const begun = performance.now();
    for (const answering of [true, false]) toldIn(text, answering);
    // In time that grew with the square it took 10 s and more.
    expect(performance.now() - begun).toBeLessThan(4000);
  });
});
