/** What residents say of how it was, read from their own words. Pure text in, meaning out. */
import { asksBack, correctsEarlier, plainOf, yesOrNo } from '../../src/conversation/slots/plain-answer.ts';

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

/** Words of praise, and right behind them what nobody praises: "great job missing my bins again". */
const PRAISE = String.raw`\b(?:great|good|nice|brilliant|excellent|fantastic|amazing|wonderful|lovely|super|top|well done|bravo|congratulations|congrats|cheers|thanks|thank you|ta)\b`;
const SOUR =
  '(?:missing|losing|forgetting|ignoring|wasting|ruining|breaking|smashing|making me|being late|leaving (?:rubbish|a mess)|not (?:coming|collecting|emptying|picking|turning|answering|replying|reading|fixing|doing|helping|listening)|never (?:coming|collecting|answering|fixing)|nothing(?! else)|late again|useless|(?:just )?another (?:ro)?bot|missed (?:my|our|the|it)|(?:my|our|the) bins? (?:was|were|is|are|has|have)(?: not| still))';
const SARCASM = new RegExp(
  [
    String.raw`${PRAISE}(?: (?:job|work|service|one|lads|guys|team|you lot|effort|stuff))?\W+(?:(?:on|for|at|by|with|again) )?${SOUR}\b`,
    String.raw`${PRAISE}[^.!?]{0,25}\b(?:missed|missing|late|forgot\w*|did ?n'?t|not)\b[^.!?]{0,25}\bagain$`,
  ].join('|'),
);
/** Asked whom to thank, they thank nobody. */
const NO_THANKS =
  /^(?:nobody|no ?one|none of (?:you|them|it)|not you|sarcas\w+|(?:(?:you|they|it|he|she|you lot)(?:'?re|'?s| are| is| were| was)? )?(?:useless|disgrace\w*|disgust\w*|the worst))\b|\b(?:thanks for nothing|sarcas\w+|(?:being|was) ironic|(?:is|was|it'?s) a joke|i (?:want|wanted|need) to complain|a complaint)\b/;

/** It sounds like praise and is none, or it is plainly the opposite of the thanks that were announced. */
export function isNoPraise(text: string): boolean {
  const plain = plainOf(text);
  return SARCASM.test(plain) || NO_THANKS.test(plain);
}

/** What sort of feedback it is, where they say so; a complaint before all else. */
export function feedbackIn(text: string): FeedbackKind | undefined {
  const plain = plainOf(text);
  if (ratingIn(text, false) !== undefined) return 'rating';
  if (SARCASM.test(plain)) return 'complaint';
  return (Object.keys(SAID) as FeedbackKind[]).find((kind) => SAID[kind].test(plain));
}

/** There is more in the message than what sort of feedback it is. */
export function saysMore(text: string): boolean {
  return plainOf(text).split(' ').length > 7;
}

/** "Yes", "ok then": agrees to tell, and tells nothing. */
export function onlyAgrees(text: string): boolean {
  const said = plainOf(text)
    .replace(/\b(?:please|thanks|thank you|ta|then|that|course)\b/g, ' ')
    .trim();
  return yesOrNo(text) === 'yes' && said.split(/\s+/).length <= 2;
}

/** What is asked about the feedback itself, whatever it is. */
const ABOUT_FEEDBACK: readonly (readonly [string, RegExp])[] = [
  [
    'aside-answer',
    /\b(?:hear back|(?:get|have|be) (?:a reply|an answer|a response|answered)|(?:reply|answer|get back|respond|write back) to (?:me|us)|how long (?:will|does) (?:it|that|this) take)\b/,
  ],
  [
    'aside-anonymous',
    /^(?:(?:so|but|and|ok|wait) )*(?:(?:do|must|should) (?:i|we) (?:(?:have|need) to |really )*(?:give|say|tell|leave|put)(?: you)? (?:my|our|a|an|any|who)\b|(?:can|could|may) (?:i|we) (?:be|stay|remain|keep|do (?:it|this)|complain|send (?:it|this))(?: it| this)? (?:anonymous(?:ly)?|private(?:ly)?|nameless)\b)/,
  ],
  [
    'aside-why',
    /\b(?:(?:why|y|what) (?:do|does|would) (?:you|u|ya|it|anyone) (?:need|want|ask|care)|(?:need|want) (?:to know )?(?:that|this|it) for|(?:is it|will it be|is this) (?:anonymous|private|confidential)|who (?:reads|sees|gets|will (?:read|see|get)))\b/,
  ],
  [
    'aside-how',
    /^(?:how (?:do|can|should|would) (?:i|we)(?: \w+)?(?: (?:that|it|this))?|what (?:do|should|shall|can) i (?:say|put|write|type)|what do you mean)\b/,
  ],
];
const LONGEST_ASIDE = 10;

/** The words that answer a question about the feedback itself. */
export function asideIn(text: string): string | undefined {
  const plain = plainOf(text);
  if (!asksBack(text) || plain.split(' ').length > LONGEST_ASIDE) return undefined;
  return ABOUT_FEEDBACK.find(([, pattern]) => pattern.test(plain))?.[0];
}

const WANTS =
  /\b(?:i|we)(?: just)? (?:want|need|wanna|would like|'?d like|wanted|meant) (?:to )?(?:report|book|order|renew|check|cancel|change|speak|talk|find|know|pay|a|an|my)\b|^(?:report|book|order|renew)\b/;
/** Ideas are put as questions too. */
const IDEA =
  /^(?:why (?:not|do ?n'?t|ca ?n'?t|is ?n'?t|are ?n'?t)|(?:can|could|would|should|will|ca ?n'?t|could ?n'?t) (?:you|u|we|they|the|there|it)|(?:how|what) about|what if|is it possible|would it)\b/;
const FEW_WORDS = 3;

/** It asks for something else, or asks a question, rather than say what they think. */
export function isNoFeedback(text: string, kind: FeedbackKind | undefined, namesTask: boolean): boolean {
  const plain = plainOf(text);
  if (namesTask && (correctsEarlier(text) || WANTS.test(plain))) return true;
  // What went wrong is told in questions as often as not.
  if (kind === 'complaint' || kind === 'rating') return false;
  const isShort = plain.split(' ').length <= FEW_WORDS;
  return (namesTask && isShort) || (asksBack(text) && !(kind === 'comment' && IDEA.test(plain)));
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
