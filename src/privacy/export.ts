/** All that is held on a person, for them to read: their rows, without what is somebody else's, and their pictures. */
import { sql } from 'drizzle-orm';
import { recordAction } from '../store/audit-trail.ts';
import { type Database, rowsOf } from '../store/database.ts';
import { HOLDINGS } from './holdings/index.ts';
import { keptUntil } from './kept-until.ts';
import type { PrivacySettings } from './settings.ts';
import { followTrail, type Trail, theirs, type Wanted } from './trail.ts';

type Row = Readonly<Record<string, unknown>>;

/** What one table has of them. */
interface HeldRows {
  readonly table: string;
  readonly holds: string;
  /** Columns that are not given out, and why. */
  readonly leftOut: Readonly<Record<string, string>>;
  /** Until when they are kept, in sentences. */
  readonly until: readonly string[];
  readonly rows: readonly Row[];
}

export interface Held {
  readonly tables: readonly HeldRows[];
  readonly photos: readonly { readonly id: string; readonly contentType: string }[];
  /** Chats in which their contact was given and that may be somebody else's; not in here. */
  readonly unproven: number;
  /** Ids of their conversations and requests, by the first of which the audit trail names them. */
  readonly subjects: readonly string[];
}

/** Reads everything at one moment. */
export async function heldOn(
  database: Database,
  wanted: Wanted,
  keep: PrivacySettings['keep'],
): Promise<Held> {
  const times = { keep, now: wanted.joinedAt };
  return database.transaction(async (tx) => {
    // By default each statement sees what was committed before it, so a turn in between would show in one table alone.
    await tx.execute(sql`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY`);
    const trail = await followTrail(tx, wanted);
    const tables: HeldRows[] = [];
    for (const [table, holding] of Object.entries(HOLDINGS)) {
      if (holding.kind !== 'personal' || holding.nobodys !== undefined) continue;
      const leftOut = holding.leaveOut ?? {};
      const found = await rowsOf<Row>(
        tx,
        sql`SELECT * FROM ${sql.identifier(table)} WHERE ${theirs(holding, trail)} ORDER BY 1, 2`,
      );
      const rows = found.map((row) => givenOut(table, row, leftOut, trail));
      if (rows.length === 0) continue;
      const until = await keptUntil(tx, table, trail, times);
      tables.push({ table, holds: holding.holds, leftOut, until, rows });
    }
    const pictures = tables.find(({ table }) => table === 'photos')?.rows ?? [];
    const photos = pictures.map(({ id, content_type }) => ({
      id: String(id),
      contentType: String(content_type),
    }));
    const { conversations, requests } = trail.lists;
    const subjects = [...conversations].sort().concat([...requests].sort());
    return { tables, photos, unproven: trail.unproven.length, subjects };
  });
}

/** Whom the audit trail says to have looked, or to have been given it, and why. */
interface Asker {
  /** Null at the command line. */
  readonly staffId: string | null;
  readonly reason: string;
}

/**
 * The same for somebody outside. Written down before anything leaves: an export that nobody knows of would be worse than
 * one that failed.
 */
export async function giveOut(
  database: Database,
  wanted: Wanted,
  keep: PrivacySettings['keep'],
  { staffId, reason }: Asker,
): Promise<Held> {
  const held = await heldOn(database, wanted, keep);
  const deed = { at: wanted.joinedAt, staffId, action: 'person-exported', detail: reason } as const;
  await recordAction(database.db, { ...deed, subject: subjectOf(held) });
  return held;
}

/** An id of theirs, for the audit trail. */
export function subjectOf({ subjects: [first = 'nobody'] }: Held): string {
  return first;
}

/** A row as it may be given out. */
function givenOut(table: string, row: Row, leftOut: Readonly<Record<string, string>>, trail: Trail): Row {
  const kept = Object.entries(row).filter(([column, value]) => !(column in leftOut) && value !== null);
  const given = Object.fromEntries(kept);
  // A chat of theirs may have been given somebody else's number to go on by, or to send news to.
  const isTheirs = trail.lists.contacts.includes(String(row.contact));
  if ('contact' in given && table !== 'handovers' && !isTheirs) given.contact = '(another contact, left out)';
  return given;
}
