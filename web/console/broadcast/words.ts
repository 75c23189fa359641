/** How broadcasts read. */
import type { Audience, Broadcast, Choices } from './wire.ts';

const STATUSES: Readonly<Record<string, string>> = {
  draft: 'Draft',
  review: 'Waits for approval',
  queueing: 'Starting',
  sending: 'Being sent',
  paused: 'Paused',
  done: 'Done',
  cancelled: 'Cancelled',
};

export function statusName(status: string): string {
  return STATUSES[status] ?? status;
}

const LOOKS: Readonly<Record<string, string>> = {
  review: 'tag tag-waiting',
  paused: 'tag tag-waiting',
  queueing: 'tag tag-active',
  sending: 'tag tag-active',
};

export function statusLook(status: string): string {
  return LOOKS[status] ?? 'tag';
}

const REASONS: Readonly<Record<string, string>> = {
  'opted-out': 'have texted STOP, or their carrier says so',
  'cannot-be-reached': 'have a number that cannot be reached',
  'too-many': 'have had as many this week as is allowed',
  'told-already': 'were told by another number of theirs',
  'changed-mind': 'changed their minds meanwhile',
  ended: 'were not told before it ended',
  cancelled: 'were not told before it was cancelled',
};

export function reasonWords(reason: string): string {
  return REASONS[reason] ?? reason;
}

const HELD: Readonly<Record<string, string>> = {
  night: 'Nobody is disturbed at this hour. It goes on in the morning.',
  spent: "Today's money for texts is spent. It goes on tomorrow.",
  off: 'Texts are switched off. It goes on when they are on again.',
};

/** Why nobody is told just now. */
export function heldWords(held: string): string {
  return HELD[held] ?? held;
}

/** `FN3 and FN4 2`, `round REF-MON-1`, `everyone who asked`. */
export function audienceWords(audience: Audience): string {
  if (audience.to === 'everyone') return 'Everyone who asked for it';
  const names = audience.to === 'area' ? audience.areas : audience.rounds;
  const listed =
    names.length < 2 ? (names[0] ?? 'none yet') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return audience.to === 'area'
    ? `Homes in ${listed}`
    : `Homes on ${names.length === 1 ? 'round' : 'rounds'} ${listed}`;
}

/** `REF-MON-3 (refuse, 1,204 homes)`. */
export function roundWords({ id, service, homes }: Choices['rounds'][number]): string {
  return `${id} (${service}, ${homes.toLocaleString('en-GB')} ${homes === 1 ? 'home' : 'homes'})`;
}

export function people(n: number): string {
  return n === 1 ? '1 person' : `${n.toLocaleString('en-GB')} people`;
}

/** Whose text has left; what is only made can still be taken back. */
export function told({ progress: { said, leaving } }: Pick<Broadcast, 'progress'>): number {
  return said - leaving;
}

export function isRunning({ status }: Pick<Broadcast, 'status'>): boolean {
  return status === 'queueing' || status === 'sending';
}
