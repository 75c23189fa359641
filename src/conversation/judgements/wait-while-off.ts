import type { Turn } from '../turn.ts';

const HOUR_MS = 3600_000;

/**
 * While the service is switched off, residents are told so and their message is kept: its turn is taken once the
 * service is on again. What is urgent, STOP and a talk with an advisor go on as ever.
 */
export async function waitWhileOff(turn: Turn): Promise<boolean> {
  const { off } = turn.input;
  if (!off || turn.session.handover?.state === 'with-advisor') return false;
  turn.emit({ kind: 'kept-for-later' });
  if (isToldAlready(turn, off.repeatHours)) return true;
  turn.say({ text: off.message });
  turn.session.toldOffAt = turn.input.now.toISOString();
  return true;
}

/** Each text costs money and disturbs; on a page silence would look broken. */
function isToldAlready({ input, session }: Turn, repeatHours: number): boolean {
  if (input.limits.form === 'web' || session.toldOffAt === undefined) return false;
  return input.now.getTime() - Date.parse(session.toldOffAt) < repeatHours * HOUR_MS;
}
