/** Private notes on a conversation, and what else staff write about it. */
import { recordAction } from '../store/audit-trail.ts';
import type { Queryable } from '../store/database.ts';
import { keepNote, type NoteKind } from '../store/handover-notes.ts';
import type { Handover } from '../store/handover-table.ts';
import { findHandover, tagHandover } from '../store/handovers.ts';
import type { DeskOutcome } from './change.ts';
import type { DeskPorts } from './ports.ts';
import type { Member } from './sessions.ts';

export interface NewNote {
  readonly kind: NoteKind;
  readonly text: string;
  /** The console's own id of it: sent again with the same id, it is kept once. */
  readonly clientId?: string;
}

/** Keeps a note along with something else, in its transaction. `by` undefined: nobody did it. @returns whether it is new */
export async function writeNote(
  tx: Queryable,
  { id, conversationId }: Pick<Handover, 'id' | 'conversationId'>,
  by: Pick<Member, 'id' | 'name'> | undefined,
  { kind, text, clientId }: NewNote,
  now: Date,
): Promise<boolean> {
  return keepNote(tx, {
    handoverId: id,
    conversationId,
    clientId: clientId ?? `${kind}-${now.getTime()}`,
    at: now,
    staffId: by?.id ?? null,
    author: by?.name ?? 'Parley',
    kind,
    text,
  });
}

/** A note of an advisor's own. Anyone at the desk may write one, whoever has the conversation. */
export async function addNote(
  desk: DeskPorts,
  id: string,
  member: Member,
  note: { readonly clientId: string; readonly text: string },
): Promise<DeskOutcome> {
  const handover = await findHandover(desk.database.db, id);
  if (!handover) return { kind: 'gone' };
  const now = desk.clock.now();
  await desk.database.transaction(async (tx) => {
    if (await writeNote(tx, handover, member, { kind: 'note', ...note }, now)) {
      await recordAction(tx, { at: now, staffId: member.id, action: 'note-written', subject: id });
    }
  });
  desk.news.publish({ kind: 'notes', conversation: handover.conversationId });
  return { kind: 'done', entries: [] };
}

/** What an open conversation is filed under. */
export async function tag(
  desk: DeskPorts,
  id: string,
  member: Member,
  tags: readonly string[],
): Promise<DeskOutcome> {
  const now = desk.clock.now();
  const tagged = await desk.database.transaction(async (tx) => {
    if (!(await tagHandover(tx, id, tags))) return false;
    await recordAction(tx, { at: now, staffId: member.id, action: 'handover-tagged', subject: id });
    return true;
  });
  if (tagged) desk.news.publish({ kind: 'queue' });
  return tagged ? { kind: 'done', entries: [] } : { kind: 'gone' };
}
