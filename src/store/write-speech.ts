/** All that is said outside a turn (transcript, outbox, session), in one statement. */
import { type SQL, sql } from 'drizzle-orm';
import type { Speech } from '../conversation/ports.ts';
import { type NumberedLine, newsAfter, storableLines } from './lines.ts';
import { momentSql } from './moment.ts';
import { storableJson } from './storable-text.ts';
import { LINE, writeSaid } from './write-said.ts';

/** What is said in a conversation whose row is locked. */
export interface ReckonedSpeech extends Omit<Speech, 'entries' | 'deliver'> {
  readonly conversationId: string;
  readonly now: Date;
  /** Of the conversation, before this. */
  readonly lastSequence: number;
  readonly lines: readonly NumberedLine[];
}

export function speechStatement(speech: ReckonedSpeech): SQL {
  const { conversationId, now, session, lastSequence, lines, news } = speech;
  const { urgency = 'reply', kind = null, usefulUntil } = speech;
  const placed = newsAfter(lastSequence + lines.length, news);
  const leaving = sql`${urgency}, ${kind}, ${usefulUntil?.toISOString() ?? null}::timestamptz`;
  return sql`
    WITH held AS (
      SELECT ${conversationId}::text AS id, ${momentSql(now)} AS at,
        ${placed ? storableJson(placed) : null}::jsonb AS told
    ), said AS (
      SELECT h.id, h.at AS now, line.*
      FROM held h CROSS JOIN jsonb_to_recordset(${storableJson(storableLines(lines))}::jsonb) AS ${LINE}
    ), ${writeSaid(leaving)}
    UPDATE conversations c SET session = ${storableJson(session)}::jsonb,
      session_revision = c.session_revision + 1, last_sequence = c.last_sequence + ${lines.length},
      changed_at = h.at
    FROM held h WHERE c.id = h.id`;
}
