import { describe, expect, it } from '@jest/globals';
import { signOfLife } from '../../../src/conversation/slots/sign-of-life.ts';

const of = (list: string) => list.split('|');

describe('what only says that somebody is there', () => {
  it.each(of('hello|hi again|hey there|Hiya mate|hello love|HELLO??|hi hi'))('hello: %s', (text) =>
    expect(signOfLife(text)).toBe('hello'),
  );
  it.each(
    of(
      "are you there?|you still there|r u there|u there|is anyone there|hello is anybody there please|anyone there???|is this working|did you get that|did you get my last message|has my message gone through|why aren't you answering|hello are you still there dear?",
    ),
  )('there: %s', (text) => expect(signOfLife(text)).toBe('there'));
  it.each(
    of(
      "im back|I'm back now|sorry im back|ok i am back|still here|back again|sorry had to answer the door|my phone died|lost signal|sorry, got cut off|bad connection",
    ),
  )('back: %s', (text) => expect(signOfLife(text)).toBe('back'));
  it.each(of('sorry|so sorry|sorry about that|sorry for the delay|I am really sorry'))('sorry: %s', (text) =>
    expect(signOfLife(text)).toBe('sorry'),
  );
  it.each(
    of(
      "one sec|hang on|hang on a minute please|hold on|wait|wait a sec|2 mins|just a moment|bear with me|let me check|ill just get it|i'll find my glasses|let me ask my wife|looking for it now|brb|hmm hang on|bear with me, ill just check",
    ),
  )('wait: %s', (text) => expect(signOfLife(text)).toBe('wait'));
});

describe('what says more than that', () => {
  it.each(
    of(
      "hello when is my bin day|sorry it's number 16|sorry, no|yes sorry|ok|alright|morning|are you open|are you there on sunday|is anyone coming|is the tip still open|did you get my report about the pothole|i need to get rid of a sofa|i'll get a permit|wait it's the blue one|hang on it's the 14th|back|back garden|can i wait|i'm waiting for my new bin|the wait is too long|my phone died so i missed the text about my bin|let me know|ill be at work|no signal at the crossing|i was looking for a new bin|a minute ago i told you|hmm|well|sorry?|did it go through|has it gone|has that gone through|is it broken|is it still broken|is it working|still full|the street light is not working|i am sorry but that is wrong|here|5",
    ),
  )('%s', (text) => expect(signOfLife(text)).toBeUndefined());
});
