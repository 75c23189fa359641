/** Who is at the desk: chosen by hand, lost by silence, and gone with the last screen. */
import { recordAction } from '../store/audit-trail.ts';
import {
  choosePresence,
  findPresence,
  listDeskStaff,
  listPresent,
  noteGone,
  noteSeen,
  type Presence,
  type PresenceState,
  type Present,
} from '../store/presence.ts';
import type { DeskPorts } from './ports.ts';
import type { Member } from './sessions.ts';

/** A screen that has given no sign since then counts as gone. */
export function seenSince({ clock, settings }: DeskPorts): Date {
  return new Date(clock.now().getTime() - settings.offlineSeconds * 1000);
}

/** Writing every sign of every screen would tell no more. */
const SIGN_EVERY_MS = 5_000;

/** A sign of an advisor's screen; `active` when they did something themselves. */
export async function giveSign(desk: DeskPorts, member: Member, active: boolean): Promise<void> {
  const { db } = desk.database;
  const now = desk.clock.now();
  const before = await findPresence(db, member.id);
  const last = active ? before?.activeAt : before?.seenAt;
  if (last && now.getTime() - last.getTime() < SIGN_EVERY_MS && !(active && before?.auto)) return;
  const after = await noteSeen(db, member.id, now, active);
  const wasThere = before !== undefined && before.seenAt > seenSince(desk);
  if (!wasThere || before.state !== after.state) desk.news.publish({ kind: 'presence' });
}

export async function chooseToBe(desk: DeskPorts, member: Member, state: PresenceState): Promise<Presence> {
  const now = desk.clock.now();
  const deed = { at: now, staffId: member.id, action: 'presence-chosen', subject: member.id } as const;
  const presence = await desk.database.transaction(async (tx) => {
    const chosen = await choosePresence(tx, member.id, state, now);
    await recordAction(tx, { ...deed, detail: state });
    return chosen;
  });
  desk.news.publish({ kind: 'presence' });
  return presence;
}

/** They signed out. */
export async function leaveDesk(desk: DeskPorts, staffId: string): Promise<void> {
  await noteGone(desk.database.db, staffId);
  desk.news.publish({ kind: 'presence' });
}

/** Whether someone at the desk answers for a team; who has no teams answers for all. */
export function someoneAnswers(present: readonly Present[], team: string): boolean {
  return present.some(({ teams }) => teams.length === 0 || teams.includes(team));
}

export function whoIsThere(desk: DeskPorts): Promise<readonly Present[]> {
  return listPresent(desk.database.db, seenSince(desk));
}

/** Someone who works at the desk, as colleagues see them. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly teams: readonly string[];
  readonly state: PresenceState | 'offline';
  readonly active: number;
  readonly most: number;
}

/** Everyone who may have conversations, those who are there first. */
export async function listColleagues(desk: DeskPorts): Promise<readonly Colleague[]> {
  const since = seenSince(desk);
  const listed = await listDeskStaff(desk.database.db);
  return listed.map(({ seenAt, state, mostAtOnce, ...one }): Colleague => {
    const there = seenAt !== null && seenAt > since && state !== null;
    return { ...one, state: there ? state : 'offline', most: mostAtOnce ?? desk.settings.mostAtOnce };
  });
}
