/** What residents say of how it was, read from their own words. Pure text in, meaning out. */
import { plainOf } from '../../src/conversation/slots/plain-answer.ts';

export const FEEDBACK_KINDS = ['rating', 'complaint', 'compliment', 'comment'] as const;
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number];

const SAID: Readonly<Record<FeedbackKind, RegExp>> = {
  complaint:
    /\b(?:complain(?:t|ts|ing)?|not happy|unhappy|not satisfied|dissatisfied|disgust(?:ed|ing)|appall(?:ed|ing)|disgrace(?:ful)?|rude|useless|rubbish service|fed up|let down|furious|angry|shocking|terrible service|awful service)\b/,
  compliment:
    /\b(?:compliments?|praise|well done|say thank ?s|say thank you|thank (?:the|your|you to)|pass on my thanks|grateful|(?:great|good|brilliant|excellent|fantastic|amazing|super|lovely) (?:job|work|service)|were (?:lovely|brilliant|great|very kind|so kind|fantastic)|really helpful)\b/,
  rating:
    /\b(?:rat(?:e|ing)|stars?|scores?|out of (?:5|five|10|ten)|survey|how (?:was|did) (?:the|this) chat)\b/,
  comment:
    /\b(?:comments?|suggest(?:ion|ions)?|ideas?|improve(?:ment|ments)?|you should|it would be (?:good|better|nice|helpful))\b/,
};

/** What sort of feedback it is, where they say so; a complaint before all else. */
export function feedbackIn(text: string): FeedbackKind | undefined {
  const plain = plainOf(text);
  if (ratingIn(text, false) !== undefined) return 'rating';
  return (Object.keys(SAID) as FeedbackKind[]).find((kind) => SAID[kind].test(plain));
}

/** There is more in the message than what sort of feedback it is. */
export function saysMore(text: string): boolean {
  return plainOf(text).split(' ').length > 7;
}

const NUMBERS = ['one', 'two', 'three', 'four', 'five'];
const WORDS: readonly (readonly [number, RegExp])[] = [
  [1, /^(?:very (?:poor|bad)|terrible|awful|useless|dreadful|rubbish|worst|hopeless|no help)/],
  [2, /^(?:poor|bad|not (?:very )?(?:good|helpful)|disappointing)/],
  [3, /^(?:ok|okay|average|alright|all right|so so|fair|not bad|middling)/],
  [4, /^(?:good|helpful|pretty good|quite good)/],
  [5, /^(?:very (?:good|helpful)|excellent|brilliant|great|perfect|amazing|fantastic|superb|top)/],
];

/** Stars from 1 to 5. Unasked only where stars or a score are named. */
export function ratingIn(text: string, answering: boolean): number | undefined {
  const plain = plainOf(text);
  const signs = [...text.matchAll(/⭐|🌟|★/gu)].length;
  if (signs > 0) return Math.min(signs, 5);
  const named =
    /\b([1-5]|one|two|three|four|five) ?(?:stars?|out of (?:5|five)|\/ ?5)(?!\d)/.exec(plain)?.[1] ??
    /\brat(?:e|ing)\b.{0,30}\b([1-5])$/.exec(plain)?.[1];
  if (named !== undefined) return numberOf(named);
  if (!answering) return undefined;
  const alone = /^(?:a |i'?d (?:say|give it) (?:a )?|give it (?:a )?)?([1-5]|one|two|three|four|five)$/.exec(
    plain,
  )?.[1];
  if (alone !== undefined) return numberOf(alone);
  return WORDS.find(([, pattern]) => pattern.test(plain))?.[0];
}

function numberOf(said: string): number {
  return NUMBERS.includes(said) ? NUMBERS.indexOf(said) + 1 : Number(said);
}
