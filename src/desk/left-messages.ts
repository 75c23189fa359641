/** Messages and call-backs that residents left: marked as dealt with, and put back where that was a slip. */
import { recordAction } from '../store/audit-trail.ts';
import type { Handover } from '../store/handover-table.ts';
import { closeHandover, type Filed, findHandover, reopenMessage } from '../store/handovers.ts';
import type { DeskOutcome } from './change.ts';
import type { DeskPorts } from './ports.ts';
import type { Member } from './sessions.ts';

/** Until when a slip can be taken back, in milliseconds: the next shift is there by then. */
const PUT_BACK_MS = 24 * 3600_000;

/** Nobody is told: the resident was got back to by other ways than ours. */
export async function dealWith(
  desk: DeskPorts,
  id: string,
  member: Member,
  filed: Filed,
): Promise<DeskOutcome> {
  const now = desk.clock.now();
  const dealt = await desk.database.transaction(async (tx) => {
    if (!(await closeHandover(tx, id, member.id, now, { ...filed, still: 'left-message' }))) return false;
    await recordAction(tx, { at: now, staffId: member.id, action: 'handover-dealt-with', subject: id });
    return true;
  });
  desk.news.publish({ kind: 'queue' });
  return dealt ? { kind: 'done', entries: [] } : { kind: 'gone' };
}

/**
 * Puts a message that was marked as dealt with back at its old place, by anybody who could have marked it. Where
 * it is there already nothing changes.
 */
export async function putBack(desk: DeskPorts, id: string, member: Member): Promise<DeskOutcome> {
  const now = desk.clock.now();
  const back = await desk.database.transaction(async (tx) => {
    if (!(await reopenMessage(tx, id, slipsSince(now)))) return false;
    await recordAction(tx, { at: now, staffId: member.id, action: 'handover-put-back', subject: id });
    return true;
  });
  desk.news.publish({ kind: 'queue' });
  const isThere = back || (await findHandover(desk.database.db, id))?.status === 'left-message';
  return isThere ? { kind: 'done', entries: [] } : { kind: 'gone' };
}

export function mayPutBack({ status, wish, closedAt }: Handover, now: Date): boolean {
  return status === 'closed' && wish !== 'chat' && closedAt !== null && closedAt > slipsSince(now);
}

function slipsSince(now: Date): Date {
  return new Date(now.getTime() - PUT_BACK_MS);
}
