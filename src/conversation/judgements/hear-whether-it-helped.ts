import { plainOf } from '../slots/plain-answer.ts';
import { type Turn, withReplies } from '../turn.ts';

/** All of a message that says the answer was the wrong one: "no that's not it", "that didn't help". */
const NOT_IT =
  /^(?:(?:no|nope|nah|sorry|but|um|er)[ ,]+)*(?:(?:that|this|it)(?:s| is| was|'s)? ?(?:not|wasn'?t|isn'?t) (?:it|right|helpful|(?:really )?what i (?:asked|meant|wanted|want|need|needed|was (?:asking|looking for)|am (?:asking|looking for)|asked for)|the (?:answer|right answer|question)|my question|an answer|any (?:help|use|good))|(?:that|this|it) (?:did|does)(?:n'?t| not) (?:help(?: me)?|answer (?:it|my question|the question|that))|not (?:it|helpful|what i (?:asked|meant|wanted)|the (?:right )?answer)|wrong (?:answer|one|thing)|unhelpful|you (?:did|have|haven)(?:n'?t|'?t| not) answered? (?:it|my question|the question))(?: at all| though| either| sorry)*$/;
/** All of a message that says it was the right one. Thanks say so too. */
const WAS_IT =
  /^(?:(?:yes|yeah|yep|ok|great|brilliant)[ ,]+)*(?:(?:that|this|it) (?:helped|did help|does help|helps|answers (?:it|my question|that)|answered (?:it|my question|that))|that(?:s| is|'s| was) (?:it|what i (?:needed|wanted|was looking for))|helpful)(?: thanks| thank you| cheers)*$/;

/** The same in a picture, of any skin. */
const THUMBS_DOWN = /^(?:👎\p{Emoji_Modifier}?\s*)+$/u;
const THUMBS_UP = /^(?:👍\p{Emoji_Modifier}?\s*)+$/u;

/** The resident says whether the answer they had was what they asked. If not, a person is offered. */
export async function hearWhetherItHelped(turn: Turn): Promise<boolean> {
  const { session, current } = turn;
  if (!session.about || current || (session.pending && session.pending.kind !== 'offer-person')) return false;
  const plain = plainOf(turn.text);
  // After an offer a thumb answers the offer.
  const thumb = session.pending ? '' : turn.text.trim();
  if ((WAS_IT.test(plain) || THUMBS_UP.test(thumb)) && noteHelped(turn, true)) {
    turn.sayWordsInPassing('glad-it-helped');
    return true;
  }
  if (!NOT_IT.test(plain) && !THUMBS_DOWN.test(thumb)) return false;
  noteHelped(turn, false);
  const { text } = session.about;
  turn.say(withReplies(turn.words('not-it', {}, session.misses), [turn.words('talk-to-a-person')]));
  session.misses += 1;
  session.pending = { kind: 'offer-person', text };
  return true;
}

/** False when there is no answer of late to have helped, or it was rated before. */
export function noteHelped(turn: Turn, helpful: boolean): boolean {
  const { about, question } = turn.session;
  if (!about || !question?.answered || !turn.isFresh(about.at)) return false;
  turn.emit({ kind: 'answer-rated', article: about.article, helpful });
  return true;
}
