import type { Turn } from './turn.ts';

/**
 * Drops all that is under way, asked or waiting, where nothing more is to be said: after STOP, an erasure, or a loop with
 * another machine. What was begun counts as given up.
 */
export function dropEverything(turn: Turn): void {
  const { session } = turn;
  for (const { dialog } of session.frames.toReversed()) turn.emit({ kind: 'dialog-cancelled', dialog });
  session.frames = [];
  delete session.pending;
  delete session.queued;
  delete session.toRate;
  delete session.photos;
  delete session.rest;
}
