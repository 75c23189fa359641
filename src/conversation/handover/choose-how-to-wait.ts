import type { Pending } from '../session.ts';
import { startDialog } from '../start-dialog.ts';
import type { Turn } from '../turn.ts';

type WhileClosed = Extract<Pending, { kind: 'while-closed' }>;

/**
 * The desk has closed while they waited. True when they have said what they would rather do; anything else is
 * answered as ever, and they keep their place.
 */
export async function chooseHowToWait(turn: Turn, leave: () => Promise<unknown>): Promise<boolean> {
  const { pending } = turn.session;
  if (pending?.kind !== 'while-closed') return false;
  const chosen = readChoice(turn, pending);
  delete turn.session.pending;
  if (chosen === undefined) return false;
  if (chosen.choice === 'leave') await leave();
  else if (chosen.choice === 'wait') turn.say({ text: pending.waitOn });
  else await startDialog(turn, turn.world.advisorDialog, turn.read(chosen.label));
  return true;
}

function readChoice(turn: Turn, { options }: WhileClosed): WhileClosed['options'][number] | undefined {
  const { understanding } = turn.world;
  // Neither a yes nor a no to the offer takes their place from them.
  const answered = understanding.yesNo(turn.text)?.rest === '';
  if (answered) return options.find(({ choice }) => choice === 'wait');
  const [only, ...others] = understanding.choose(
    turn.text,
    options.map(({ label }) => label),
  );
  return only !== undefined && others.length === 0 ? options[only] : undefined;
}
