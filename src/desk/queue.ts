/** The advisors' queue: take, give back, close. Each changes records, session and transcript at once. */
import { takeBack } from '../conversation/handover/loan.ts';
import type { Pending, Session } from '../conversation/session.ts';
import { recordAction } from '../store/audit-trail.ts';
import type { Queryable } from '../store/database.ts';
import { countHeld } from '../store/handover-queue.ts';
import type { Handover } from '../store/handover-table.ts';
import { closeHandover, findHandover, releaseHandover, takeHandover } from '../store/handovers.ts';
import { withdrawUnsent } from '../store/outbox-withdraw.ts';
import { lockStaff } from '../store/staff.ts';
import {
  changeConversation,
  type DeskOutcome,
  firstName,
  NotAsWas,
  newCopyToken,
  takenBySomeone,
} from './change.ts';
import { dealWith } from './left-messages.ts';
import { writeNote } from './notes.ts';
import type { DeskPorts } from './ports.ts';
import type { Member } from './sessions.ts';

/** An advisor takes a resident who waits. Of several at once one gets it; taking one's own again changes nothing. */
export async function take(desk: DeskPorts, id: string, member: Member): Promise<DeskOutcome> {
  const before = await findHandover(desk.database.db, id);
  if (before?.status === 'active') {
    return before.takenBy === member.id ? { kind: 'done', entries: [] } : takenBySomeone(desk, id);
  }
  if (before?.status !== 'waiting') return { kind: 'gone' };
  return changeConversation(desk, before, async (session, tx, now) => {
    await refuseOverCapacity(desk, tx, member.id);
    if (!(await takeHandover(tx, id, member.id, now))) throw new NotAsWas({ kind: 'already-taken' });
    await withdrawUnsent(tx, before.conversationId);
    await recordAction(tx, { at: now, staffId: member.id, action: 'handover-taken', subject: id });
    return {
      session: withAdvisor(session, id, desk.world().advisorDialog),
      notice: 'advisor-joined',
      words: 'advisor-joined',
      advisor: firstName(member),
    };
  });
}

/** Their row is locked, so that two at once cannot both be the last that fits. */
export async function refuseOverCapacity(desk: DeskPorts, tx: Queryable, staffId: string): Promise<void> {
  const most = (await lockStaff(tx, staffId))?.mostAtOnce ?? desk.settings.mostAtOnce;
  if ((await countHeld(tx, staffId)) >= most) throw new NotAsWas({ kind: 'at-capacity' });
}

/** What was asked while they waited, and means nothing once somebody is there. */
const ASKED_WHILE_WAITING: readonly Pending['kind'][] = ['while-closed', 'text-number'];

/** Whoever was looking for another way to reach a person, since nobody was there, has found one. */
function withAdvisor({ pending, ...session }: Session, id: string, advisorDialog: string): Session {
  const { loop: _brokenByPerson, ...heard } = session;
  const isOther = ({ dialog }: { dialog: string }) => dialog !== advisorDialog;
  const frames = session.handover?.overnight ? session.frames.filter(isOther) : session.frames;
  const isOpen = frames.length === session.frames.length;
  const kept = pending && isOpen && !ASKED_WHILE_WAITING.includes(pending.kind) ? { pending } : {};
  return {
    ...heard,
    frames,
    ...kept,
    handover: { id, state: 'with-advisor' },
  };
}

/** Gives the resident back to the queue, where they keep their place. */
export async function release(
  desk: DeskPorts,
  id: string,
  member: Member,
  note?: string,
): Promise<DeskOutcome> {
  const before = await findHandover(desk.database.db, id);
  if (before?.status !== 'active') return { kind: 'gone' };
  if (!mayEnd(before, member)) return { kind: 'not-yours' };
  return changeConversation(desk, before, async (session, tx, now) => {
    if (!(await releaseHandover(tx, { id, holder: before.takenBy, requeued: 'released' })))
      throw new NotAsWas({ kind: 'gone' });
    takeBack(session);
    await recordAction(tx, { at: now, staffId: member.id, action: 'handover-released', subject: id });
    if (note !== undefined) await writeNote(tx, before, member, { kind: 'released', text: note }, now);
    return {
      session: { ...session, handover: { id, state: 'waiting' } },
      notice: 'advisor-left',
      words: 'advisor-back-soon',
      advisor: firstName(member),
    };
  });
}

/** Why a conversation ended, as council.yaml names the reasons, and what it is filed under. */
export interface Closing {
  readonly reason?: string | undefined;
  readonly tags?: readonly string[] | undefined;
}

/** Ends a conversation with an advisor, after which Parley answers again; or marks a left message dealt with. */
export async function close(
  desk: DeskPorts,
  id: string,
  member: Member,
  closing: Closing = {},
): Promise<DeskOutcome> {
  const before = await findHandover(desk.database.db, id);
  if (before?.status === 'left-message') return dealWith(desk, id, member, filed(closing));
  if (before?.status === 'waiting') return { kind: 'not-yours' };
  if (before?.status !== 'active') return { kind: 'gone' };
  if (!mayEnd(before, member)) return { kind: 'not-yours' };
  return changeConversation(desk, before, async (session, tx, now) => {
    const copyToken = newCopyToken();
    const how = { ...filed(closing), copyToken, still: { heldBy: before.takenBy } };
    if (!(await closeHandover(tx, id, member.id, now, how))) throw new NotAsWas({ kind: 'already-taken' });
    await recordAction(tx, {
      ...{ at: now, staffId: member.id, action: 'handover-closed', subject: id },
      ...(closing.reason !== undefined && { detail: closing.reason }),
    });
    const { handover: _ended, ...rest } = session;
    return {
      session: rest,
      notice: 'advisor-left',
      words: 'advisor-left',
      advisor: firstName(member),
      rate: id,
      copy: copyToken,
    };
  });
}

function filed({ reason, tags }: Closing) {
  return { ...(reason !== undefined && { closeReason: reason }), ...(tags && { tags: [...tags] }) };
}

/** Who holds it, or a supervisor when they have gone home. */
export function mayEnd(handover: Handover, member: Member): boolean {
  return handover.takenBy === member.id || member.roles.includes('supervisor');
}
