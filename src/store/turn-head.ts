/** Where a turn begins: the message whose turn it is, and its conversation. */
import { type SQL, sql } from 'drizzle-orm';
import type { Inbound } from '../conversation/message.ts';
import type { Waiting } from '../conversation/ports.ts';
import type { Next } from './accept.ts';
import { momentOf, type Queryable, rowsOf } from './database.ts';
import { mayHaveTurn, type Switches } from './switches.ts';

/** What a turn works on. */
export interface Head extends Next {
  /** It was kept while the service was off, and stands in the transcript since it came. */
  readonly isWritten: boolean;
  /** No other message of the conversation waits behind it. */
  readonly isLast: boolean;
}

interface Row extends Omit<Head, 'message'> {
  readonly channel: string;
  readonly account: string;
  readonly contact: string;
  readonly via: string;
  readonly externalId: string;
  readonly text: string;
  readonly carrierOptOut: NonNullable<Inbound['carrierOptOut']> | null;
  readonly photos: NonNullable<Inbound['photos']> | null;
  readonly photoTrouble: NonNullable<Inbound['photoTrouble']> | null;
  readonly inPublic: boolean;
  readonly receivedAt: string;
}

/**
 * Locks the conversation together with its oldest message that may have its turn; undefined when there is none.
 * Looked for again when the channel was switched on while we waited for the lock: messages kept from before come first.
 */
export async function lockHead(
  tx: Queryable,
  conversationId: string,
  switches: Switches | undefined,
  now: Date,
): Promise<Head | undefined> {
  for (;;) {
    const turnOf = mayHaveTurn(switches, now);
    const [row] = await rowsOf<Row>(tx, headStatement(conversationId, turnOf.which));
    if (row === undefined) return undefined;
    const head = { ...row, message: waitingOf(row) };
    if (!turnOf.isOff(row.via) || mayHaveTurn(switches, now).isOff(row.via)) return head;
  }
}

/**
 * Locks the same for a turn that was reckoned without a lock, if nothing has happened since: no row otherwise. The
 * locks are those of `lockHead`.
 */
export function lockNext(conversationId: string, { inboxId, revision, lastSequence }: Next): SQL {
  return sql`
    SELECT c.id FROM conversations c JOIN inbox i ON i.conversation_id = c.id
    WHERE c.id = ${conversationId} AND c.session_revision = ${revision}
      AND c.last_sequence = ${lastSequence} AND i.id = ${inboxId} AND i.status = 'waiting'
      AND NOT EXISTS (SELECT FROM inbox before
        WHERE before.conversation_id = c.id AND before.status IN ('waiting', 'kept') AND before.id < i.id)
    FOR NO KEY UPDATE OF c, i`;
}

/**
 * When another replica holds them, the lock is waited for and the message found taken: no row, and that replica goes on
 * with the rest. The lock is the weaker one that lets new messages in meanwhile.
 */
function headStatement(conversationId: string, which: SQL): SQL {
  return sql`
    SELECT i.id AS "inboxId", c.channel, c.account, c.contact, i.channel AS via, i.external_id AS "externalId", i.text,
      i.carrier_opt_out AS "carrierOptOut", i.photos, i.photo_trouble AS "photoTrouble",
      i.in_public AS "inPublic", i.received_at AS "receivedAt", i.is_written AS "isWritten", c.session,
      c.session_revision AS revision, c.last_sequence AS "lastSequence", NOT EXISTS (SELECT FROM inbox next
        WHERE next.conversation_id = c.id AND next.status IN ('waiting', 'kept') AND next.id > i.id) AS "isLast"
    FROM conversations c JOIN inbox i ON i.conversation_id = c.id
    WHERE c.id = ${conversationId} AND ${which} AND i.id = (
      SELECT i.id FROM inbox i WHERE i.conversation_id = ${conversationId} AND ${which}
      ORDER BY i.id LIMIT 1)
    FOR NO KEY UPDATE OF c, i`;
}

function waitingOf(row: Row): Waiting {
  return {
    channel: row.channel,
    account: row.account,
    contact: row.contact,
    externalId: row.externalId,
    text: row.text,
    receivedAt: momentOf(row.receivedAt),
    ...(row.via !== row.channel && { via: row.via }),
    ...(row.carrierOptOut !== null && { carrierOptOut: row.carrierOptOut }),
    ...(row.photos !== null && { photos: row.photos }),
    ...(row.photoTrouble !== null && { photoTrouble: row.photoTrouble }),
    ...(row.inPublic && { inPublic: true }),
  };
}
