/**
 * What each turn did, one row a turn and never changed: insights are counted from it. Its rows say which conversation
 * and which visit, and hold nobody's words.
 */
import { bigint, index, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

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
