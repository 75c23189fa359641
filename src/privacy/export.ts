/** All that is held on a person, for them to read: their rows, without what is somebody else's, and their pictures. */
import { sql } from 'drizzle-orm';
import { type Database, rowsOf } from '../store/database.ts';
import { HOLDINGS } from './holdings/index.ts';
import { followTrail, type Trail, theirs, type Wanted } from './trail.ts';

type Row = Readonly<Record<string, unknown>>;

/** What one table has of them. */
interface HeldRows {
  readonly table: string;
  readonly holds: string;
  /** Columns that are not given out, and why. */
  readonly leftOut: Readonly<Record<string, string>>;
  readonly rows: readonly Row[];
}

export interface Held {
  readonly tables: readonly HeldRows[];
  readonly photos: readonly { readonly id: string; readonly contentType: string }[];
  /** Chats in which their contact was given and that may be somebody else's; not in here. */
  readonly unproven: number;
  /** The id of a conversation or request of theirs, for the audit trail. */
  readonly subject: string | undefined;
}

/** Reads everything at one moment. */
export async function heldOn(database: Database, wanted: Wanted): Promise<Held> {
  return database.transaction(async (tx) => {
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
      if (rows.length > 0) tables.push({ table, holds: holding.holds, leftOut, rows });
    }
    const pictures = tables.find(({ table }) => table === 'photos')?.rows ?? [];
    const photos = pictures.map(({ id, content_type }) => ({
      id: String(id),
      contentType: String(content_type),
    }));
    const { conversations, requests } = trail.lists;
    const subject = conversations[0] ?? requests[0];
    return { tables, photos, unproven: trail.unproven.length, subject };
  });
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
