/** All that turns leave (transcript, outbox, inbox mark, records, session), of several conversations in one statement. */
import { type SQL, sql } from 'drizzle-orm';
import type { TurnResult } from '../conversation/ports.ts';
import { type NumberedLine, newsAfter, storableLines } from './lines.ts';
import { storableQuestion } from './questions.ts';
import { storableJson } from './storable-text.ts';
import type { Head } from './turn-head.ts';
import { LINE, writeSaid } from './write-said.ts';

/** A turn that has been reckoned, and is yet to be written. */
export interface ReckonedTurn {
  readonly conversationId: string;
  readonly now: Date;
  readonly head: Head;
  readonly result: TurnResult;
  readonly lines: readonly NumberedLine[];
}

/** Writes one turn whose conversation is locked. */
export function turnStatement(turn: ReckonedTurn): SQL {
  return statementOf([turn], sql`true`, sql` LIMIT 1`);
}

/**
 * Writes turns that were reckoned without a lock, each only if nothing has happened in its conversation since: what changes a
 * session raises its revision, what is said its sequence, and no message came before this one. A conversation that somebody holds is passed over, so
 * that the others need not wait. Its rows are the conversations whose turns were written.
 */
export function turnsStatement(turns: readonly ReckonedTurn[]): SQL {
  const nothingHappened = sql`c.session_revision = t.revision AND c.last_sequence = t.after
        AND EXISTS (SELECT FROM inbox i WHERE i.id = t.inbox AND i.status = 'waiting')
        AND NOT EXISTS (SELECT FROM inbox before WHERE before.conversation_id = c.id
          AND before.status IN ('waiting', 'kept') AND before.id < t.inbox)`;
  return statementOf(turns, nothingHappened, sql``);
}

function statementOf(turns: readonly ReckonedTurn[], ifSo: SQL, limit: SQL): SQL {
  return sql`
    WITH turn AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${storableJson(turns.map(storable))}::jsonb) AS t(id text, revision int, after int,
        inbox bigint, kept boolean, "optedIn" boolean, session jsonb, lines jsonb, count int, at timestamptz,
        channel text, "visitAt" timestamptz, did jsonb, asked jsonb, news jsonb, told jsonb)${limit}
    ), held AS MATERIALIZED (
      SELECT t.* FROM turn t JOIN conversations c ON c.id = t.id WHERE ${ifSo}
      FOR NO KEY UPDATE OF c SKIP LOCKED
    ), said AS MATERIALIZED (
      SELECT t.id, t.at AS now, line.* FROM held t CROSS JOIN LATERAL jsonb_to_recordset(t.lines) AS ${LINE}
    ), ${writeSaid()}, taken AS (
      UPDATE inbox i SET status = CASE WHEN t.kept THEN 'kept' ELSE 'taken' END, is_written = i.is_written OR t.kept
      FROM held t WHERE i.id = t.inbox
    ), recorded AS (
      INSERT INTO turns_taken (id, conversation_id, visit_at, at, channel, did)
      SELECT inbox, id, "visitAt", at, channel, ARRAY(SELECT jsonb_array_elements_text(did))
      FROM held WHERE did IS NOT NULL
      ON CONFLICT (id) DO NOTHING
    ), asked AS (
      INSERT INTO questions (id, at, channel, key, words, taken, topics, score)
      SELECT q.id, t.at, t.channel, q.key, q.words, q.taken, ARRAY(SELECT jsonb_array_elements_text(q.topics)), q.score
      FROM held t CROSS JOIN LATERAL jsonb_to_record(t.asked) AS q(id text, key text, words text, taken text,
        topics jsonb, score real)
      WHERE t.asked IS NOT NULL
      ON CONFLICT (id) DO NOTHING
    ), followed AS (
      UPDATE questions q SET taken = coalesce(n.taken, q.taken), ended = coalesce(n.ended, q.ended),
        topics = coalesce((SELECT array_agg(value) FROM jsonb_array_elements_text(n.topics)), q.topics)
      FROM held t CROSS JOIN LATERAL jsonb_to_recordset(t.news) AS n(id text, taken text, ended text, topics jsonb)
      WHERE q.id = n.id
    )
    UPDATE conversations c SET session = t.session, session_revision = c.session_revision + 1,
      last_sequence = c.last_sequence + t.count, changed_at = t.at, unreachable_at = NULL,
      opted_out_at = CASE WHEN t."optedIn" THEN NULL ELSE c.opted_out_at END
    FROM held t WHERE c.id = t.id RETURNING c.id`;
}

function storable({ conversationId, now, head, result, lines }: ReckonedTurn) {
  const { message, inboxId, revision, lastSequence } = head;
  const { record } = result;
  const channel = message.via ?? message.channel;
  return {
    ...{ id: conversationId, revision, after: lastSequence, inbox: inboxId, channel, at: now },
    ...{ session: result.session, lines: storableLines(lines), count: lines.length },
    kept: result.keptForLater === true,
    // By their own word, or because the carrier says so.
    optedIn: message.carrierOptOut === 'start' || result.events.some(({ kind }) => kind === 'opted-in'),
    told: newsAfter(lastSequence + lines.length, result.news),
    ...(record && { visitAt: record.visitAt, did: record.did, news: record.news }),
    asked: record?.asked && storableQuestion(record.asked),
  };
}
