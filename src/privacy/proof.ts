/** What staff did with residents' data, and what became of it: the trail of who asked for what, and proof of each erasure. */
import { type AuditAction, type AuditedDeed, listActions } from '../store/audit-trail.ts';
import type { Queryable } from '../store/database.ts';
import { type ErasedRows, findErasures, type Outside } from '../store/erasures.ts';
import { summed } from './erase.ts';
import { HOLDINGS } from './holdings/index.ts';

const DEEDS: readonly AuditAction[] = ['person-looked-up', 'person-exported', 'person-erased'];

/** Something that was done with a person's data. Nothing in it says whose. */
export interface PersonDeed {
  readonly id: number;
  readonly at: Date;
  readonly action: string;
  /** Null where it was done at the command line, or the resident asked for it by themselves. */
  readonly by: string | null;
  readonly why: string | null;
  /** Of an erasure: where its proof is, and how much is still to go outside. */
  readonly erasure?: { readonly id: string; readonly waiting: number };
}

/** The latest first; of what these ids name where told, and before the one of a number. */
export async function deedsWith(
  db: Queryable,
  only: { readonly subjects?: readonly string[]; readonly before?: number | undefined },
  limit: number,
): Promise<readonly PersonDeed[]> {
  const { subjects, before } = only;
  const listed = await listActions(
    db,
    { actions: DEEDS, before, ...(subjects && { subject: subjects }) },
    limit,
  );
  const erased = listed.filter(({ action }) => action === 'person-erased').map(({ subject }) => subject);
  const waiting = new Map((await findErasures(db, erased)).map(({ id, outside }) => [id, outside.length]));
  return listed.map((deed) => {
    const left = waiting.get(deed.subject);
    return { ...deedOf(deed), ...(left !== undefined && { erasure: { id: deed.subject, waiting: left } }) };
  });
}

function deedOf({ id, at, action, staffId, name, detail }: AuditedDeed): PersonDeed {
  return { id, at, action, by: staffId === null ? null : (name ?? 'A former colleague'), why: detail };
}

export interface Proof {
  readonly id: string;
  readonly at: Date;
  readonly by: string | null;
  readonly why: string | null;
  /** When nothing was left to go outside any more; null until then. */
  readonly doneAt: Date | null;
  readonly triedAt: Date | null;
  readonly rows: readonly (ErasedRows & { readonly holds: string })[];
  /** Pictures, and messages by the channel that carried them, that are still to go. */
  readonly waiting: readonly { readonly what: string; readonly things: number }[];
}

/** Undefined when there was no such erasure, or its record is over. */
export async function proofOf(db: Queryable, id: string): Promise<Proof | undefined> {
  const [erasure] = await findErasures(db, [id]);
  if (!erasure) return undefined;
  const [deed] = await listActions(db, { actions: ['person-erased'], subject: id }, 1);
  const { at, doneAt, triedAt, outside } = erasure;
  const { by = null, why = null } = deed ? deedOf(deed) : {};
  const rows = summed(erasure.rows).map((row) => ({ ...row, holds: holdsOf(row.table) }));
  return { ...{ id, at, by, why, doneAt, triedAt }, rows, waiting: waitingOf(outside) };
}

/** A table's contents as the holdings tell them; what is no table tells itself. */
function holdsOf(table: string): string {
  const holding = HOLDINGS[table];
  return holding?.kind === 'personal' ? holding.holds : table;
}

function waitingOf(outside: readonly Outside[]): Proof['waiting'] {
  const counts = new Map<string, number>();
  for (const one of outside) {
    const what = one.kind === 'photo' ? 'pictures' : `messages by ${one.channel}`;
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return [...counts].map(([what, things]) => ({ what, things }));
}
