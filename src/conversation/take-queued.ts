/** What was asked in the same message as something else, once that is done. */
import type { Session } from './session.ts';
import { startDialog } from './start-dialog.ts';
import type { Turn } from './turn.ts';

/** Remembers a transaction for when the one under way is done. */
export function queueDialog(turn: Turn, dialog: string): void {
  const { session, input, text } = turn;
  session.queued = [...(session.queued ?? []), { dialog, text, at: input.now.toISOString() }];
}

/** Starts the next of what was asked for, when nothing is under way and no question is open. */
export async function takeQueued(turn: Turn): Promise<void> {
  const { session } = turn;
  const waiting = (session.queued ?? []).filter(({ at }) => !session.stopped && turn.isFresh(at));
  const free = session.frames.length === 0 && !session.pending && !session.handover;
  const next = free ? waiting[0] : undefined;
  keep(session, next ? waiting.slice(1) : waiting);
  if (!next) return;
  turn.sayWords('and-then', { title: turn.titleOf(next.dialog) });
  await startDialog(turn, next.dialog, turn.read(next.text));
}

function keep(session: Session, waiting: NonNullable<Session['queued']>): void {
  if (waiting.length > 0) session.queued = waiting;
  else delete session.queued;
}
