/** Where requests for a person are kept: the desk's own records, written in the turn's transaction. */
import type { Queryable } from '../../src/store/database.ts';
import { positionOf, recentWaits } from '../../src/store/handover-queue.ts';
import { findLive, joinQueue, leaveMessage } from '../../src/store/handovers.ts';
import type { AdvisorRecords } from './request.ts';

export function advisorRecords(db: Queryable): AdvisorRecords {
  return {
    async join(request, now) {
      const handover = await joinQueue(db, request, now);
      const { id, team } = handover;
      return { id, team, position: (await positionOf(db, id)) ?? 1 };
    },
    waits: (team, since, most) => recentWaits(db, team, since, most),
    async waitsAbout(conversationId) {
      const live = await findLive(db, conversationId);
      return live && live.reason !== ''
        ? { words: live.reason, urgent: live.priority === 'urgent' }
        : undefined;
    },
    leave({ way, name, phone, window, ...asked }, now) {
      const left = { ...asked, contact: { name, phone }, wish: way, ...(window && { window }) };
      return leaveMessage(db, left, now);
    },
  };
}
