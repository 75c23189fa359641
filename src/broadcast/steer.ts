/** While it is told: pausing, going on, and taking back what has not gone. */
import { skipWaiting, withdrawUnsent } from '../store/broadcast-people.ts';
import type { Broadcast } from '../store/broadcasts.ts';
import type { Queryable } from '../store/database.ts';
import type { BroadcastPorts, Manager } from './ports.ts';
import { change, move, type Outcome } from './write.ts';

/** Nobody else is told until it goes on: what is made already and has not begun to leave is made again then. */
export function pause(ports: BroadcastPorts, id: string, manager: Manager): Promise<Outcome> {
  return change(ports, id, ['queueing', 'sending'], async (tx, was, now) => {
    await withdrawUnsent(tx, id, 'paused');
    return move(tx, was, { status: 'paused' }, now, manager, 'broadcast-paused');
  });
}

export function resume(ports: BroadcastPorts, id: string, manager: Manager): Promise<Outcome> {
  // Queueing goes on where it was. Where it was done it stays so: who has another key now would be told twice.
  return change(ports, id, ['paused'], (tx, was, now) =>
    move(
      tx,
      was,
      { status: was.queuedAt === null ? 'queueing' : 'sending' },
      now,
      manager,
      'broadcast-resumed',
    ),
  );
}

/** For good. A draft that is cancelled stays in the list, since somebody may ask what became of it. */
export function cancel(ports: BroadcastPorts, id: string, manager: Manager): Promise<Outcome> {
  return change(ports, id, ['draft', 'review', 'queueing', 'sending', 'paused'], async (tx, was, now) => {
    await takeBack(tx, was, 'cancelled');
    return move(tx, was, { status: 'cancelled', finishedAt: now }, now, manager, 'broadcast-cancelled');
  });
}

/** What has not gone does not go. */
export async function takeBack(
  tx: Queryable,
  { id }: Pick<Broadcast, 'id'>,
  reason: 'cancelled' | 'ended',
): Promise<void> {
  await skipWaiting(tx, id, reason);
  await withdrawUnsent(tx, id, reason);
}
