/** What only the advisor who has a conversation may do with it: asked first, and again with the conversation locked. */
import type { Speech } from '../conversation/ports.ts';
import { readSession } from '../conversation/session.ts';
import { optedOutAt } from '../store/conversations.ts';
import type { Queryable } from '../store/database.ts';
import type { Handover } from '../store/handover-table.ts';
import { findHandover } from '../store/handovers.ts';
import { announce, type DeskOutcome, NotAsWas, type NotDone, outcomeOf } from './change.ts';
import type { DeskPorts } from './ports.ts';
import type { Member } from './sessions.ts';

/** A conversation that is theirs, with the lock on it. */
export interface Held {
  readonly conversationId: string;
  /** As it is stored. */
  readonly session: unknown;
  readonly tx: Queryable;
  readonly now: Date;
}

/** Says what `work` comes to, to a resident who may be written to; nothing where `member` has them no longer. */
export async function asHolder(
  desk: DeskPorts,
  id: string,
  member: Member,
  work: (held: Held) => Promise<Speech>,
): Promise<DeskOutcome> {
  const found = await findHeld(desk.database.db, id, member);
  if (found.kind !== 'held') return found;
  const { conversationId } = found.handover;
  const now = desk.clock.now();
  return outcomeOf(async () => {
    const entries = await desk.conversations.speak(conversationId, now, async (session, tx) => {
      // It may have changed hands, or they may have said stop, since it was looked.
      const still = await findHeld(tx, id, member);
      if (still.kind !== 'held') throw new NotAsWas(still);
      if (await hasStopped(tx, conversationId, session)) throw new NotAsWas({ kind: 'stopped' });
      return work({ conversationId, session, tx, now });
    });
    announce(desk, conversationId);
    return { kind: 'done', entries };
  });
}

/** The handover, where they have it; else why they may not act on it. */
export async function findHeld(
  db: Queryable,
  id: string,
  member: Member,
): Promise<{ readonly kind: 'held'; readonly handover: Handover } | NotDone> {
  const handover = await findHandover(db, id);
  if (handover?.status === 'waiting') return { kind: 'not-yours' };
  if (handover?.status !== 'active') return { kind: 'gone' };
  return handover.takenBy === member.id ? { kind: 'held', handover } : { kind: 'not-yours' };
}

/** They have texted STOP, or their carrier says so: nothing may be sent until START. */
async function hasStopped(tx: Queryable, conversationId: string, session: unknown): Promise<boolean> {
  return readSession(session)?.stopped === true || (await optedOutAt(tx, conversationId)) !== null;
}
