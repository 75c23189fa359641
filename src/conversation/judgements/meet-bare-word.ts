import { isSameJson } from '../same-json.ts';
import { plainOf } from '../slots/plain-answer.ts';
import { disputes } from '../topics/disputes.ts';
import type { Turn } from '../turn.ts';

/** Nothing but a short number, or nothing but signs. */
const NO_WORDS = /^[^\p{L}\d]*(?:\d{1,4}[^\p{L}\d]*)?$/u;

/** A yes, a no, a number or a "?" that answers nothing we asked is about no article: it gets a kind word. */
export async function meetBareWord(turn: Turn): Promise<boolean> {
  const { session, current, world } = turn;
  if (session.pending || current) return false;
  const bare = bareWord(turn);
  if (bare === undefined) return false;
  if (bare === 'no') turn.sayWordsInPassing('nothing-asked-no');
  // "Ok" to what we have said asks for nothing more.
  else if (bare === 'yes' && hasBeenTold(turn)) turn.sayWordsInPassing('nothing-asked-ok');
  else turn.sayWords(`nothing-asked-${bare}`, {}, world.starters, session.misses);
  if (bare === 'sign') session.misses += 1;
  return true;
}

/** A greeting tells nothing: it is asked what they would like. */
function hasBeenTold({ session: { said }, world }: Turn): boolean {
  return said !== undefined && !isSameJson(said.at(-1)?.quickReplies ?? [], world.starters);
}

/** Whether the message says so little that it can only be an answer. */
export function isBareWord(turn: Turn): boolean {
  return bareWord(turn) !== undefined;
}

function bareWord({ text, world }: Turn): 'yes' | 'no' | 'sign' | undefined {
  // "I think so" answers; "I think it's wrong" says something.
  if (disputes(plainOf(text))) return undefined;
  const answer = world.understanding.yesNo(text);
  if (answer?.outcome === 'no') return 'no';
  if (answer?.outcome === 'yes') return 'yes';
  return answer?.outcome === 'unsure' || NO_WORDS.test(text.trim()) ? 'sign' : undefined;
}
