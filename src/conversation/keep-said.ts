import type { Turn } from './turn.ts';

/**
 * Keeps what a turn said, to be said again on "say that again". What waited for MORE is let go with it: a "go on" would else
 * be heard as a wish for what was said before, and not as the yes that it is to what is asked now.
 */
export function keepSaid({ session, events }: Turn): void {
  const said = events.flatMap((event) => (event.kind === 'said' && !event.inPassing ? [event.say] : []));
  if (said.length === 0) return;
  session.said = said;
  delete session.rest;
}
