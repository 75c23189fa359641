import { type CarrierKeyword, readCarrierKeyword } from '../carrier-keywords.ts';
import { dropEverything } from '../drop-everything.ts';
import type { Turn } from '../turn.ts';

/**
 * STOP, HELP and START on channels of the text form; STOP, and START after it, wherever Parley can write of its own
 * accord. When the carrier has answered the resident itself, we stay silent: a reply after STOP would be refused.
 * Anyone who has stopped hears nothing until START, but where to turn in danger, unless the carrier would keep it from them.
 */
export async function heedCarrier(turn: Turn): Promise<boolean> {
  const { message } = turn.input;
  const keyword = message.carrierOptOut ?? keywordIn(turn);
  const byCarrier = message.carrierOptOut !== undefined;
  switch (keyword) {
    case 'stop':
      return stop(turn, byCarrier);
    case 'start':
      return start(turn, byCarrier);
    case 'help':
      if (!byCarrier) turn.sayWords('carrier-help');
      return true;
    default:
      return turn.session.stopped === true && !mayBeWarned(turn);
  }
}

/** No carrier asks for the others there: help is the usual help, and "start" to somebody new a way to begin. */
function keywordIn({ input: { message, limits }, session }: Turn): CarrierKeyword | undefined {
  const keyword = readCarrierKeyword(message.text);
  if (limits.form === 'text') return keyword;
  const counts = keyword === 'stop' || (keyword === 'start' && session.stopped);
  return limits.unsolicited && counts ? keyword : undefined;
}

/** They are in danger, and nothing but our own word keeps us from answering. */
export function mayBeWarned({ session, understood }: Turn): boolean {
  return understood.decision.kind === 'urgent' && session.stoppedByCarrier !== true;
}

function stop(turn: Turn, byCarrier: boolean): boolean {
  if (!turn.session.stopped) {
    turn.emit({ kind: 'opted-out' });
    if (!byCarrier) turn.sayWords('carrier-stop');
  }
  turn.session.stopped = true;
  if (byCarrier) turn.session.stoppedByCarrier = true;
  dropEverything(turn);
  return true;
}

function start(turn: Turn, byCarrier: boolean): boolean {
  // Also to those who never told us to stop: their carrier may have.
  turn.emit({ kind: 'opted-in' });
  delete turn.session.stopped;
  delete turn.session.stoppedByCarrier;
  if (!byCarrier) turn.sayWords('carrier-start');
  return true;
}
