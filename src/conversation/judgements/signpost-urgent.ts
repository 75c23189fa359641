import type { Turn } from '../turn.ts';

/**
 * The right number first, at once, in any state, whoever has the conversation; then a person is offered.
 * What was under way is kept.
 */
export async function signpostUrgent(turn: Turn): Promise<boolean> {
  const { decision } = turn.understood;
  if (decision.kind !== 'urgent') return false;
  const { urgent } = decision;
  turn.emit({ kind: 'urgent-signposted', urgent });
  turn.sayWords(`urgent-${urgent}`);
  // Whoever has told us to stop hears that and no more: a yes to an offer would not be answered.
  if (turn.session.handover || turn.session.stopped) return true;
  turn.sayWords('urgent-offer-person', {}, [turn.words('yes'), turn.words('no')]);
  // What they said is the reason the advisor sees, and what puts them first.
  turn.session.pending = { kind: 'offer-person', text: turn.text };
  return true;
}
