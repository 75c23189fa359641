import type { Decision } from '../../understanding/understanding.ts';
import { asksBack, plainOf } from '../slots/plain-answer.ts';
import { disputes } from '../topics/disputes.ts';
import { fittingPart, linksOf } from '../topics/fitting-part.ts';
import { ASKS_OF_US, namesSubject, subjectWords } from '../topics/subject.ts';
import { type Turn, withReplies } from '../turn.ts';

/** How people ask on about what they were just told. */
const ASKS_ON =
  /^(?:and|but|or|so|ok|okay|also|what|whats|hows|wheres|whens|whos|how about|is (?:it|that|there)|are (?:they|there)|does|do|can|could|should|will|would|must|how|when|where|which|who|whose|why|any)\b/;
const GOES_ON = /^(?:and|but|or|so|also|what about|how about)\b/;
/** What goes on telling: "it's 3 in the morning". */
const TELLS_ON =
  /^(?:(?:and|but|so) )?(?:its|it's|it|that|that's|thats|they|they're|this|there|there's|theres|he|she|he's|she's)\b/;
const WEAK = 0.8;
const MOST_WORDS = 12;
/** The first number in an answer is the one to ring about it. */
const PHONE = /\b0\d{3,4} ?\d{3} ?\d{3,4}\b/;

/**
 * "And how much is it?" says nothing by itself. It is read with the question that was answered last: by the same article,
 * only with the part of it that speaks of what was asked. Where none does, that is said, with whom to ring: what the
 * words alone happen to be likest would be an answer about something else.
 */
export async function followTopic(turn: Turn): Promise<boolean> {
  const { session, current, understood, text, input } = turn;
  const { about, pending } = session;
  // Neither a choice nor a subject is named by it: what was asked about before that is meant.
  const asked = pending !== undefined && pending.kind !== 'offer-person' && pending.kind !== 'clarify';
  if (!about || current || asked) return false;
  if (!turn.isFresh(about.at) || !isShort(text)) return false;
  if (!saysLittle(turn) || isOtherTask(understood.decision, text)) return false;
  const article = asksOn(text) ? answerFrom(turn, about) : undefined;
  if (article === undefined && !admitGap(turn, about.article)) return false;
  // What is asked on next is still about the first question.
  session.about = { ...about, article: article ?? about.article, at: input.now.toISOString() };
  return true;
}

/** Alone it is about nothing; or it goes on by its first word, and what it would be taken for is hardly more. */
function saysLittle(turn: Turn): boolean {
  const { decision } = turn.understood;
  if (decision.kind === 'none' || decision.kind === 'clarify' || !namesSubject(turn)) return true;
  return decision.kind === 'answer' && decision.score < WEAK && GOES_ON.test(plainOf(turn.text));
}

/** A task is begun by what it is called: without any such word it is not meant. */
function isOtherTask({ kind }: Decision, text: string): boolean {
  return kind === 'urgent' || (kind === 'dialog' && subjectWords(text).length > 0);
}

function asksOn(text: string): boolean {
  const plain = plainOf(text);
  return ASKS_ON.test(plain) || disputes(plain) || asksBack(text);
}

function isShort(text: string): boolean {
  return plainOf(text).split(' ').length <= MOST_WORDS;
}

/** Says the part of the article that speaks of it, or of the one that both questions together are about. */
function answerFrom(
  turn: Turn,
  { article, text }: { readonly article: string; readonly text: string },
): string | undefined {
  const { decision } = turn.read(`${text} ${turn.text}`);
  const score = 'score' in decision ? decision.score : 0;
  if (sayPart(turn, article, score)) return article;
  const other = decision.kind === 'answer' && decision.id !== article ? decision.id : undefined;
  return other !== undefined && sayPart(turn, other, score) ? other : undefined;
}

/** Says again what the article has on it. By text that is all of it, since it is short. False where it has nothing. */
export function sayPart(turn: Turn, article: string, score: number): boolean {
  const form = turn.input.limits.form;
  const whole = turn.world.answer(article, form);
  const part = whole && fittingPart(turn.text, whole.text, form === 'text');
  if (part === undefined) return false;
  const title = turn.titleOf(article);
  turn.emit({ kind: 'question-answered', article, score });
  const say =
    form === 'text' ? { text: part } : withReplies(turn.words('passage', { passage: part, title }), [title]);
  turn.say(say);
  if (!turn.current) delete turn.session.pending;
  turn.session.misses = 0;
  return true;
}

/**
 * Says that we cannot tell this of the topic, whom to ring about it, and where its next step is. False where the words
 * may be about something else after all.
 */
function admitGap(turn: Turn, article: string): boolean {
  const { text, understood, session, world } = turn;
  const { kind } = understood.decision;
  const jumps = kind === 'answer' || kind === 'dialog';
  const asks = asksOn(text);
  // What names something, slips and all, is for its own topic.
  if (asks ? subjectWords(text).length > 0 : !jumps || !TELLS_ON.test(plainOf(text))) return false;
  if (ASKS_OF_US.test(plainOf(text))) return false;
  const whole = world.answer(article, turn.input.limits.form)?.text;
  if (whole === undefined) return false;
  const phone = PHONE.exec(whole)?.[0] ?? world.facts.phone ?? '';
  turn.emit({ kind: 'question-unanswered', text });
  const key = asks ? 'not-on-topic' : 'no-more-on-topic';
  const told = turn.words(key, { title: turn.titleOf(article), phone }, session.misses);
  const withNext = [told, ...linksOf(whole).slice(0, 1)].join('\n\n');
  turn.say(withReplies(withNext, [turn.words('talk-to-a-person')]));
  session.misses += 1;
  session.pending = { kind: 'offer-person', text };
  return true;
}
