import { asksBack, plainOf } from '../slots/plain-answer.ts';
import { subjectWords } from '../topics/subject.ts';
import type { Turn } from '../turn.ts';
import { withReplies } from '../turn.ts';

const STARS = [1, 2, 3, 4, 5] as const;

const COMPLAINS =
  /\b(?:never|useless|rubbish|terrible|awful|crap|hopeless|bad|poor|worst|slow|rude|disappoint\w*|waste of (?:my )?time|no (?:help|use|good)|not (?:very |really |so |that |at all )?(?:good|great|helpful|impressed|happy|useful)|(?:did|does|do|was|has)(?:n'?t| not) (?:\w+ )?(?:help\w*|understand|understood|listen\w*|answer\w*|work\w*|care\w*|sort\w*))\b/;
const PRAISES =
  /\b(?:lovely|great|brilliant|excellent|fantastic|wonderful|amazing|very good|really good|(?:very |so |really |was )(?:helpful|kind|nice|friendly|patient))\b/;
const LONGEST_VERDICT = 120;
/** What a verdict on a talk is about; anything else named makes it a new matter: "the bins are rubbish". */
const OF_A_TALK = new Set(
  (
    'advisor adviser agent assistant bot chat chatbot robot computer machine service staff team lady woman man lad girl bloke guy answers answered question ' +
    'questions understand understands understood listen listens listened helps helped helpful word said experience conversation total totally absolutely bit lot job'
  ).split(' '),
);

/**
 * How the talk with an advisor was. A verdict in words is met with words: which stars it would be is theirs to say.
 * Anything else means they would rather go on: it is not asked again.
 */
export async function takeRating(turn: Turn, handover: string): Promise<boolean> {
  delete turn.session.pending;
  const stars = starsIn(turn);
  if (stars === undefined) return meetVerdict(turn);
  await turn.input.rate(handover, stars);
  turn.emit({ kind: 'handover-rated', handover });
  turn.sayWords(stars <= 2 ? 'rated-low' : 'rated');
  return true;
}

/** "My bin was never emptied" is no verdict on the talk, nor is a question. */
function meetVerdict(turn: Turn): boolean {
  const plain = plainOf(turn.text);
  if (plain.length > LONGEST_VERDICT || asksBack(turn.text)) return false;
  const verdict = COMPLAINS.exec(plain) ?? PRAISES.exec(plain);
  if (!verdict) return false;
  const rest = subjectWords(plain.replace(verdict[0], ' '));
  if (!rest.every((word) => OF_A_TALK.has(word) || COMPLAINS.test(word) || PRAISES.test(word))) return false;
  turn.sayWords(COMPLAINS.test(plain) ? 'rated-low' : 'rated');
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
