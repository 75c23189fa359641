import { readCarrierKeyword } from '../carrier-keywords.ts';
import type { Turn } from '../turn.ts';

/**
 * STOP, HELP and START on channels of the text form. When the carrier has answered the resident itself, we
 * stay silent: a reply after STOP would be refused. Anyone who has stopped hears nothing until START.
 */
export async function heedCarrier(turn: Turn): Promise<boolean> {
  const { message, limits } = turn.input;
  const keyword =
    message.carrierOptOut ?? (limits.form === 'text' ? readCarrierKeyword(message.text) : undefined);
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
      return turn.session.stopped === true;
  }
}

function stop(turn: Turn, byCarrier: boolean): boolean {
  if (!turn.session.stopped) {
    turn.emit({ kind: 'opted-out' });
    if (!byCarrier) turn.sayWords('carrier-stop');
  }
  turn.session.stopped = true;
  turn.session.frames = [];
  delete turn.session.pending;
  return true;
}

function start(turn: Turn, byCarrier: boolean): boolean {
  if (turn.session.stopped) turn.emit({ kind: 'opted-in' });
  delete turn.session.stopped;
  if (!byCarrier) turn.sayWords('carrier-start');
  return true;
}
