import type { Further } from '../../understanding/understanding.ts';
import { askPendingAgain } from '../advance.ts';
import { startDialog } from '../start-dialog.ts';
import { queueDialog } from '../take-queued.ts';
import type { Turn } from '../turn.ts';
import { sayAnswer } from './say-answer.ts';

/**
 * Several things asked at once. Questions are answered first, since that takes no time; then the first
 * transaction begins, and the others wait until it is done.
 */
export async function takeSeveral(turn: Turn, asked: readonly Further['decision'][]): Promise<void> {
  for (const one of asked) {
    if (one.kind === 'answer') sayAnswer(turn, one.id, one.score, one.passage);
  }
  const current = turn.current?.dialog.id;
  const dialogs = asked.filter(({ kind, id }) => kind === 'dialog' && id !== current);
  const [first, ...later] = dialogs;
  for (const { id } of later) queueDialog(turn, id);
  if (first && later.length > 0) {
    const then = later.map(({ id }) => turn.titleOf(id)).join(', ');
    turn.sayWords('one-at-a-time', { first: turn.titleOf(first.id), then });
  }
  if (first) await startDialog(turn, first.id, turn.understood);
  else await askPendingAgain(turn);
}
