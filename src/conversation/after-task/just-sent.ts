/** What was finished, taken back or signed up for last, for as long as what is said may be about it. */
import type { Completion } from '../dialog.ts';
import type { Session } from '../session.ts';
import type { TurnInput, World } from '../world.ts';

/** Longer ago it is no longer what "it" means. A reference finds a request at any time. */
const HOURS = 24;

export interface JustSent {
  readonly reference: string;
  readonly dialog: string;
  /** Nothing else was begun or answered since. */
  readonly isSubject: boolean;
}

/** Taken back: nothing of it stands. */
export interface JustUndone extends JustSent {
  /** What becomes of what was paid, in the words of its dialog. */
  readonly money: string;
}

interface Moment {
  readonly session: Session;
  readonly input: TurnInput;
  readonly world: World;
}

/** Undefined where nothing was finished of late, and for what was finished before its dialog was kept. */
export function justSent({ session, input, world }: Moment): JustSent | undefined {
  const { sent, topics } = session;
  if (sent?.dialog === undefined || !world.dialogs.has(sent.dialog)) return undefined;
  if (isLongAgo(sent.at, input)) return undefined;
  const [latest] = topics ?? [];
  const { reference, dialog } = sent;
  // After a silence no topic is remembered: what was sent still is.
  const isSubject = latest === undefined || [dialog, world.statusDialog, sent.topic].includes(latest);
  return { reference, dialog, isSubject };
}

/** Undefined where nothing was taken back of late. */
export function justUndone({ session, input, world }: Moment): JustUndone | undefined {
  const { undone, topics } = session;
  if (!undone || !world.dialogs.has(undone.dialog) || isLongAgo(undone.at, input)) return undefined;
  const [latest] = topics ?? [];
  const { reference, dialog, money } = undone;
  return { reference, dialog, money, isSubject: latest === undefined || latest === dialog };
}

function isLongAgo(at: string, { now }: TurnInput): boolean {
  return now.getTime() - Date.parse(at) > HOURS * 3_600_000;
}

/** What they are to hear from us from now on. It has no reference. */
export interface JustSignedUp extends Pick<JustSent, 'dialog' | 'isSubject'> {
  /** The words it ended with; undefined once somebody else may read them. */
  readonly said?: string | undefined;
}

/** Undefined where they were signed up for nothing of late. */
export function justSignedUp({ session, input, world }: Moment): JustSignedUp | undefined {
  const { signedUp, topics } = session;
  if (!signedUp || !world.dialogs.has(signedUp.dialog) || isLongAgo(signedUp.at, input)) return undefined;
  const [latest] = topics ?? [];
  const { dialog, said } = signedUp;
  return { dialog, said, isSubject: latest === undefined || latest === dialog };
}

/** Keeps what a dialog made, took back or signed them up for, since what is said next may be about that. */
export function keepMade(session: Session, dialog: string, made: Completion, now: Date): void {
  const { reference, undone, signedUp, say } = made;
  const at = now.toISOString();
  if (undone) {
    if (reference === undefined || session.sent?.reference === reference) delete session.sent;
    if (reference !== undefined) session.undone = { reference, at, dialog, money: undone.money };
  } else if (reference !== undefined) {
    session.sent = { reference, at, dialog };
    delete session.undone;
  }
  if (signedUp) {
    session.signedUp = { dialog, at, said: say.text };
    delete session.undone;
  } else if (reference !== undefined || session.signedUp?.dialog === dialog) delete session.signedUp;
}
