import { justSent, justSignedUp } from '../after-task/just-sent.ts';
import type { AnyDialog } from '../dialog.ts';
import { plainOf } from '../slots/plain-answer.ts';
import { startDialog } from '../start-dialog.ts';
import type { Turn } from '../turn.ts';

const LEADS =
  "(?:ok|okay|yes|yeah|yep|yup|great|right|so|well|and|cool|perfect|good|fine|lovely|brilliant|thanks|thank you|alright|please|then|just|go ahead and|let'?s|i'?ll|i will|i'?d like(?: you)? to|i would like(?: you)? to|i want(?: you)? to|i need(?: you)? to|can (?:i|we|you|u)|could (?:i|we|you|u)|will you)";
const DEEDS = [
  '(?:sign|book|put) me (?:up|in|down)(?: (?:for|to) (?:it|that|one|this))?',
  '(?:book|order|join|subscribe|sign up|apply|go ahead|go for it)(?: (?:it|that|one|this|to it|for it|for one|with it|with that))?',
  '(?:do|get|have|arrange|request|start|set up) (?:it|that|one|this)',
  '(?:set|sort) (?:it|that|one|this) up',
].join('|');
const WANTS_ONE =
  "(?:i'?d like|i would like|i want|i need|i'?ll have|i'?ll take|we want|we need) (?:it|one|that)";
/** All of a message that says to go on with what was just told of. A mere "ok" says that it was understood. */
const GOES_AHEAD = new RegExp(
  `^(?:${LEADS} )*(?:${DEEDS}|${WANTS_ONE})(?: (?:then|please|pls|now|for me|thanks|thank you|today))*\\W*$`,
);

/**
 * "Ok book it", after what it costs: the task that the answer speaks of is begun, with what was asked in it. Said alone it
 * would be a yes to nothing.
 */
export async function goAhead(turn: Turn): Promise<boolean> {
  const { session, current, world, text } = turn;
  if (current || session.pending || session.handover || !GOES_AHEAD.test(plainOf(text))) return false;
  const { about, topics } = session;
  const since = about?.at ?? session.lastHeardAt;
  // What was done already is not begun again by a word of thanks.
  if (
    since === undefined ||
    !turn.isFresh(since) ||
    justSent(turn)?.isSubject ||
    justSignedUp(turn)?.isSubject
  )
    return false;
  // A task may only have told what it would cost.
  const next = about ? nextOf(turn, about.article) : world.dialogs.get(topics?.[0] ?? '');
  const words = about?.text ?? next?.afterwards?.again;
  if (!next || words === undefined) return false;
  await startDialog(turn, next.id, turn.read(`${words}, ${text}`));
  return true;
}

/** The one task among the next steps of an article; undefined where there are several to choose from. */
function nextOf({ world }: Turn, article: string): AnyDialog | undefined {
  const next = world.answer(article, 'web')?.quickReplies ?? [];
  const [only, ...others] = [...world.dialogs.values()].filter(({ id }) =>
    next.includes(world.title(id) ?? id),
  );
  return others.length === 0 ? only : undefined;
}
