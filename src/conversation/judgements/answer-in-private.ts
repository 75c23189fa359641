import type { Turn } from '../turn.ts';

/**
 * Who writes where everyone reads it is asked, in one private message, to go on there: nothing of theirs is looked up, and
 * nothing they said in public is taken for an answer. Only an urgent matter is answered at once.
 */
export async function answerInPrivate(turn: Turn): Promise<boolean> {
  if (!turn.input.message.inPublic) return false;
  const { decision } = turn.understood;
  if (decision.kind === 'urgent') {
    turn.emit({ kind: 'urgent-signposted', urgent: decision.urgent });
    turn.sayWords(`urgent-${decision.urgent}`);
  } else turn.sayWords('in-public', {}, [turn.words('in-public-go-on')]);
  return true;
}
