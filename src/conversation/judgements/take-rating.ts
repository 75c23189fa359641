import type { Turn } from '../turn.ts';
import { withReplies } from '../turn.ts';

const STARS = [1, 2, 3, 4, 5] as const;

/** How the talk with an advisor was. Anything but stars means they would rather go on: it is not asked again. */
export async function takeRating(turn: Turn, handover: string): Promise<boolean> {
  delete turn.session.pending;
  const stars = starsIn(turn);
  if (stars === undefined) return false;
  await turn.input.rate(handover, stars);
  turn.emit({ kind: 'handover-rated', handover });
  turn.sayWords(stars <= 2 ? 'rated-low' : 'rated');
  return true;
}

function starsIn(turn: Turn): number | undefined {
  const text = turn.text.trim();
  const digit = /^([1-5])(?: ?(?:stars?|\/ ?5|out of (?:5|five)))?[.!]?$/i.exec(text)?.[1];
  if (digit !== undefined) return Number(digit);
  const [only, ...others] = turn.world.understanding.choose(text, labelsOf(turn));
  return only === undefined || others.length > 0 ? undefined : STARS[only];
}

const labelsOf = (turn: Turn) => STARS.map((stars) => turn.words(`rating-${stars}`));

/** Asks once about a talk with an advisor, when what was under way before it is done. */
export function askRating(turn: Turn): void {
  const { session } = turn;
  const { toRate } = session;
  if (toRate === undefined || session.frames.length > 0 || session.pending || session.handover) return;
  delete session.toRate;
  if (session.stopped) return;
  turn.say(withReplies(turn.words('ask-rating'), labelsOf(turn)));
  session.pending = { kind: 'rate', handover: toRate };
}
