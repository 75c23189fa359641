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
  for (const { id } of dialogs.slice(1)) queueDialog(turn, id);
  const [first] = dialogs;
  if (first) await startDialog(turn, first.id, turn.understood);
  else await askPendingAgain(turn);
}
