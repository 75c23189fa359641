/**
 * What each turn did, one row a turn and never changed: insights are counted from it. Its rows say which conversation
 * and which visit, and hold nobody's words.
 */
import { type SQL, sql } from 'drizzle-orm';
import { bigint, index, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { TurnRecord } from '../conversation/turn-record.ts';
import { storableJson } from './storable-text.ts';

export const turnsTaken = pgTable(
  'turns_taken',
  {
    /** That of its message in the inbox. */
    id: bigint('id', { mode: 'number' }).primaryKey(),
    conversationId: text('conversation_id').notNull(),
    /** When the visit began: with the conversation it names the visit. */
    visitAt: timestamp('visit_at', { withTimezone: true }).notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    /** What the message really came by. */
    channel: text('channel').notNull(),
    /** `kind:subject`, in the order in which it happened. */
    did: text('did').array().notNull(),
  },
  (table) => [index('turns_taken_visit').on(table.visitAt), index('turns_taken_at').on(table.at)],
);

/** A turn whose record is to be kept. */
export interface RecordedTurn {
  readonly inboxId: number;
  readonly conversationId: string;
  readonly channel: string;
  readonly record: TurnRecord;
}

/** The part of a turn's statement that keeps its record. */
export function keepTurn({ inboxId, conversationId, channel, record }: RecordedTurn, now: Date): SQL {
  return sql`INSERT INTO turns_taken (id, conversation_id, visit_at, at, channel, did)
    SELECT ${inboxId}::bigint, ${conversationId}::text, ${record.visitAt}::timestamptz, ${now.toISOString()}::timestamptz,
      ${channel}::text, ARRAY(SELECT jsonb_array_elements_text(${storableJson(record.did)}::jsonb))
    ON CONFLICT (id) DO NOTHING`;
}
