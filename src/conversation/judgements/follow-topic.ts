import type { Decision } from '../../understanding/understanding.ts';
import { plainOf } from '../slots/plain-answer.ts';
import { plainWords } from '../slots/plain-words.ts';
import { type Turn, withReplies } from '../turn.ts';
import { sayAnswer } from './say-answer.ts';

/** How people ask on about what they were just told. */
const ASKS_ON =
  /^(?:and|but|or|so|ok|okay|also|what (?:about|if)|how about|is (?:it|that|there)|are (?:they|there)|does (?:it|that)|do (?:i|we|they|you)|can (?:i|it|they|you)|how (?:much|long|often|many|far|do i)|when|where|which|who|what (?:day|time))\b/;
const GOES_ON = /^(?:and|but|or|so|also|what about|how about)\b/;
const WEAK = 0.8;
const MOST_WORDS = 9;
/** Words that any answer holds. */
const SMALL =
  /^(?:about|also|need|have|with|from|that|this|they|them|there|does|what|when|where|which|much|many|long|often|take|takes|then|want|would|could|should|will|your|mine|know|tell|please|thanks)$/;
/** What is asked without naming it, and what an answer to it looks like. */
const KINDS_OF_ANSWER: readonly (readonly [RegExp, RegExp])[] = [
  [/\bhow much\b|\bcosts?\b|\bprice\b|\bfree\b|\bpay\b/, /£\d|\bfree\b|\d+p\b/i],
  [/\bhow long\b|\bhow soon\b/, /\b\d+ (?:working )?(?:days?|weeks?|months?|years?|hours?|minutes?)\b/i],
  [
    /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\bweekends?\b|\bbank holidays?\b|\bchristmas\b/,
    /\b(?:every day|daily|seven days|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|weekends?|bank holidays?|25 (?:and 26 )?december|christmas)\b/i,
  ],
  [/\bwhat time\b|\bwhen\b|\bopen\b/, /\b\d{1,2}(?::\d\d)?(?:am|pm)\b/i],
];

/**
 * "And how much is it?" says nothing by itself. Read together with the question that was answered last, it may:
 * then that is answered, by the same article only with the part of it that speaks of what was asked.
 */
export async function followTopic(turn: Turn): Promise<boolean> {
  const { session, current, understood, text, input } = turn;
  const { about, pending } = session;
  if (!about || current || (pending && pending.kind !== 'offer-person')) return false;
  if (!saysLittle(understood.decision, text)) return false;
  const age = input.now.getTime() - new Date(about.at).getTime();
  if (age > input.limits.expiryMinutes * 60_000 || !asksOn(text)) return false;
  const { decision } = turn.read(`${about.text} ${text}`);
  if (decision.kind !== 'answer') return false;
  if (decision.id !== about.article) sayAnswer(turn, decision.id, decision.score, decision.passage);
  else if (!sayPart(turn, about.article, decision.score)) return false;
  // What is asked on next is still about the first question.
  session.about = { ...about, article: decision.id, at: input.now.toISOString() };
  session.misses = 0;
  return true;
}

/** Alone it is about nothing; or it goes on by its first word, and what it would be taken for is hardly more. */
function saysLittle(decision: Decision, text: string): boolean {
  if (decision.kind === 'none' || decision.kind === 'clarify' || namesNothing(text)) return true;
  return decision.kind === 'answer' && decision.score < WEAK && GOES_ON.test(plainOf(text));
}

/** "How long does it take" is asked of many things, and names none. */
function namesNothing(text: string): boolean {
  return plainWords(text).every(({ plain }) => plain.length <= 3 || SMALL.test(plain));
}

function asksOn(text: string): boolean {
  const plain = plainOf(text);
  return ASKS_ON.test(plain) && plain.split(' ').length <= MOST_WORDS;
}

/** Says again what the article has on it. By text that is all of it, since it is short. */
function sayPart(turn: Turn, article: string, score: number): boolean {
  const whole = turn.world.answer(article, turn.input.limits.form);
  const part = whole && speakingOf(turn.text, whole.text, turn.input.limits.form === 'text');
  if (part === undefined) return false;
  const title = turn.titleOf(article);
  turn.emit({ kind: 'question-answered', article, score });
  const say =
    turn.input.limits.form === 'text'
      ? { text: part }
      : withReplies(turn.words('passage', { passage: part, title }), [title]);
  turn.say(say);
  turn.session.lastSaid = say.text;
  delete turn.session.pending;
  return true;
}

/** The paragraph that holds most words of the question, of those that hold the kind of thing that was asked for. */
function speakingOf(question: string, answer: string, whole: boolean): string | undefined {
  const parts = whole ? [answer] : answer.split(/\n\n+/);
  const shares = (part: string) => plainWords(question).filter(({ plain }) => stemsIn(part).has(stem(plain)));
  const [best] = parts
    .filter((part) => answers(question, part))
    .sort((one, other) => shares(other).length - shares(one).length);
  return best;
}

function answers(question: string, part: string): boolean {
  const kinds = KINDS_OF_ANSWER.filter(([asked]) => asked.test(plainOf(question)));
  if (kinds.length > 0) return kinds.some(([, found]) => found.test(part));
  const words = stemsIn(part);
  return plainWords(question).some(
    ({ plain }) => plain.length > 3 && !SMALL.test(plain) && words.has(stem(plain)),
  );
}

function stemsIn(text: string): ReadonlySet<string> {
  return new Set(plainWords(text.replaceAll('*', ' ')).map(({ plain }) => stem(plain)));
}

function stem(word: string): string {
  return word.replace(/(?:ies|es|s|ing|ed)$/, '');
}
