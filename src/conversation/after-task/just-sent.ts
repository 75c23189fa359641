/** The task that was finished last, for as long as what is said may be about it. */
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

/** Undefined where nothing was finished of late, and for what was finished before its dialog was kept. */
export function justSent({
  session,
  input,
  world,
}: {
  readonly session: Session;
  readonly input: TurnInput;
  readonly world: World;
}): JustSent | undefined {
  const { sent, topics } = session;
  if (sent?.dialog === undefined || !world.dialogs.has(sent.dialog)) return undefined;
  if (input.now.getTime() - Date.parse(sent.at) > HOURS * 3_600_000) return undefined;
  const [latest] = topics ?? [];
  const { reference, dialog } = sent;
  // After a silence no topic is remembered: what was sent still is.
  const isSubject = latest === undefined || [dialog, world.statusDialog, sent.topic].includes(latest);
  return { reference, dialog, isSubject };
}
