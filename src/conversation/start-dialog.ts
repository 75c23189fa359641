/** Starting a transaction, alone or on top of the one under way. */
import type { Understood } from '../understanding/understanding.ts';
import { advance, askPendingAgain, tellTrouble } from './advance.ts';
import { saySorry } from './beside/say-sorry.ts';
import { fillFrom } from './fill.ts';
import { newFrame } from './frame.ts';
import { takeBack } from './handover/loan.ts';
import type { Turn } from './turn.ts';

/** Deeper than this nobody remembers what they were doing. */
export const DEPTH = 3;

/** Starts a dialog with whatever the message already says for it. */
export async function startDialog(turn: Turn, id: string, message: Understood): Promise<void> {
  const dialog = turn.world.dialogs.get(id);
  if (!dialog) {
    turn.sayWords('answer-withdrawn', {}, [turn.words('talk-to-a-person')]);
    return;
  }
  // Whoever asks for a person while they have one has had enough of the form that person sent.
  if (id === turn.world.advisorDialog && turn.session.handover?.state === 'with-advisor') {
    for (const dropped of takeBack(turn.session)) turn.emit({ kind: 'dialog-cancelled', dialog: dropped });
    return;
  }
  const open = turn.session.frames.find((frame) => frame.dialog === id);
  if (open) {
    // Asked for again while it is open: it comes to the top with what it has, and takes what is said for it now.
    turn.session.frames = [...turn.session.frames.filter((frame) => frame !== open), open];
    delete turn.session.pending;
    const again = await fillFrom(turn, { frame: open, dialog }, message);
    return again ? tellTrouble(turn, again) : askPendingAgain(turn);
  }
  if (turn.session.frames.length >= DEPTH) {
    turn.sayWords('finish-this-first', { title: turn.titleOf(id) });
    return askPendingAgain(turn);
  }
  const frame = newFrame(dialog);
  turn.session.frames.push(frame);
  delete turn.session.pending;
  delete turn.session.about;
  turn.emit({ kind: 'dialog-started', dialog: id });
  if (message.text === turn.text) saySorry(turn, id);
  const trouble = await fillFrom(turn, { frame, dialog }, message);
  await advance(turn, { frame, dialog }, trouble);
}
