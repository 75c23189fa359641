import type { Say } from '../message.ts';
import { type Turn, withReplies } from '../turn.ts';

/** A question longer than this is a story, of which the next one seldom speaks. */
const LONGEST_QUESTION = 200;

/**
 * Says an article's answer; when only one paragraph speaks of the question, that paragraph and the article's
 * name. When it has been withdrawn meanwhile, a person is offered instead.
 */
export function sayAnswer(turn: Turn, article: string, score: number, passage?: string): void {
  const whole = turn.world.answer(article, turn.input.limits.form);
  if (whole === undefined) {
    turn.sayWords('answer-withdrawn', {}, [turn.words('talk-to-a-person')]);
    return;
  }
  turn.emit({ kind: 'question-answered', article, score });
  const say = passage === undefined ? whole : paragraph(turn, article, passage);
  turn.say(say);
  const at = turn.input.now.toISOString();
  turn.session.about = { article, text: turn.text.slice(0, LONGEST_QUESTION), at };
  if (!turn.current) delete turn.session.pending;
}

/** By text the name is enough: it can be sent back as it is. */
function paragraph(turn: Turn, article: string, passage: string): Say {
  const title = turn.titleOf(article);
  const buttons = turn.input.limits.form === 'web' ? [title] : [];
  return withReplies(turn.words('passage', { passage, title }), buttons);
}
