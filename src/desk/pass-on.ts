/** A conversation passed on: to a team, to a colleague, back to Parley, or taken from a colleague. */
import { takeBack } from '../conversation/handover/loan.ts';
import type { Session } from '../conversation/session.ts';
import { recordAction } from '../store/audit-trail.ts';
import type { Queryable } from '../store/database.ts';
import type { Handover } from '../store/handover-table.ts';
import { closeHandover, findHandover, handHandover, releaseHandover } from '../store/handovers.ts';
import { listPresent } from '../store/presence.ts';
import { findStaff, type Staff } from '../store/staff.ts';
import {
  type Change,
  changeConversation,
  type DeskOutcome,
  firstName,
  NotAsWas,
  newCopyToken,
} from './change.ts';
import { writeNote } from './notes.ts';
import type { DeskPorts } from './ports.ts';
import { seenSince } from './presence.ts';
import { mayEnd, refuseOverCapacity } from './queue.ts';
import type { Member } from './sessions.ts';

export type To =
  | { readonly kind: 'team'; readonly team: string }
  | { readonly kind: 'advisor'; readonly id: string }
  | { readonly kind: 'bot' };

/** Passes a conversation on, with a note for whoever gets it. The resident keeps their place and is told. */
export async function transfer(
  desk: DeskPorts,
  id: string,
  member: Member,
  to: To,
  note?: string,
): Promise<DeskOutcome> {
  const before = await findHandover(desk.database.db, id);
  if (before?.status !== 'active') return { kind: 'gone' };
  if (!mayEnd(before, member)) return { kind: 'not-yours' };
  const target = to.kind === 'advisor' ? await someoneThere(desk, to.id, before) : undefined;
  if (to.kind === 'advisor' && !target) return { kind: 'not-there' };
  if (to.kind === 'team' && !desk.teams.all.some((team) => team.id === to.team)) return { kind: 'not-there' };
  return changeConversation(desk, before, async (session, tx, now) => {
    const done = await moveTo(desk, tx, { before, member, session, now }, to, target);
    const detail = to.kind === 'team' ? to.team : (target?.id ?? 'bot');
    const deed = { at: now, staffId: member.id, action: 'handover-transferred', subject: id } as const;
    await recordAction(tx, { ...deed, detail: `${to.kind}:${detail}` });
    if (note !== undefined) await writeNote(tx, before, member, { kind: 'transferred', text: note }, now);
    return done;
  });
}

interface Move {
  readonly before: Handover;
  readonly member: Member;
  readonly session: Session;
  readonly now: Date;
}

async function moveTo(
  desk: DeskPorts,
  tx: Queryable,
  { before, member, session, now }: Move,
  to: To,
  target: Staff | undefined,
): Promise<Change> {
  const { id, takenBy } = before;
  const gone = new NotAsWas({ kind: 'gone' });
  const advisor = firstName(member);
  if (to.kind === 'bot') {
    const copyToken = newCopyToken();
    const how = { closeReason: 'returned', copyToken, still: { heldBy: takenBy } };
    if (!(await closeHandover(tx, id, member.id, now, how))) throw new NotAsWas({ kind: 'already-taken' });
    const { handover: _ended, ...rest } = session;
    return {
      session: rest,
      notice: 'advisor-left',
      words: 'advisor-left',
      advisor,
      rate: id,
      copy: copyToken,
    };
  }
  // Whoever gets them starts with a clean sheet, and may send the form again.
  takeBack(session);
  if (target) {
    await refuseOverCapacity(desk, tx, target.id).catch((error: unknown) => {
      throw error instanceof NotAsWas ? new NotAsWas({ kind: 'not-there' }) : error;
    });
    if (!(await handHandover(tx, id, takenBy, target.id, now))) throw gone;
    const fillings = { previous: advisor };
    return {
      session,
      notice: 'advisor-joined',
      words: 'advisor-passed-on',
      fillings,
      advisor: firstName(target),
    };
  }
  const team = to.kind === 'team' ? to.team : before.team;
  if (!(await releaseHandover(tx, { id, holder: takenBy, requeued: 'transferred', team }))) throw gone;
  const waiting = { ...session, handover: { id, state: 'waiting' as const } };
  const fillings = { team: desk.teams.named(team).name };
  return { session: waiting, notice: 'advisor-left', words: 'advisor-passed-team', fillings, advisor };
}

/** A colleague who is at the desk now, other than who has it. */
async function someoneThere(desk: DeskPorts, id: string, { takenBy }: Handover): Promise<Staff | undefined> {
  const present = await listPresent(desk.database.db, seenSince(desk));
  if (id === takenBy || !present.some((one) => one.id === id)) return undefined;
  return findStaff(desk.database.db, id);
}

/** Takes a conversation from the colleague who has it: by a supervisor, or by someone who answers for its team. */
export async function takeOver(desk: DeskPorts, id: string, member: Member): Promise<DeskOutcome> {
  const before = await findHandover(desk.database.db, id);
  if (before?.status !== 'active' || before.takenBy === null) return { kind: 'gone' };
  if (before.takenBy === member.id) return { kind: 'done', entries: [] };
  const previous = await findStaff(desk.database.db, before.takenBy);
  if (!mayTakeOver(before, member)) return { kind: 'not-yours' };
  return changeConversation(desk, before, async (session, tx, now) => {
    await refuseOverCapacity(desk, tx, member.id);
    if (!(await handHandover(tx, id, before.takenBy, member.id, now))) {
      throw new NotAsWas({ kind: 'already-taken' });
    }
    takeBack(session);
    const deed = { at: now, staffId: member.id, action: 'handover-taken-over', subject: id } as const;
    await recordAction(tx, { ...deed, detail: `from:${before.takenBy}` });
    const text = `Took over from ${previous?.name ?? 'a colleague'}.`;
    await writeNote(tx, before, member, { kind: 'taken-over', text }, now);
    const fillings = { previous: firstName(previous ?? { name: 'A colleague' }) };
    return {
      session,
      notice: 'advisor-joined',
      words: 'advisor-passed-on',
      fillings,
      advisor: firstName(member),
    };
  });
}

function mayTakeOver({ team }: Handover, { roles, teams = [] }: Member): boolean {
  return roles.includes('supervisor') || teams.length === 0 || teams.includes(team);
}
