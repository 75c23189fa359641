/** A wait for, and talk with, an advisor, as it is kept. */
import { sql } from 'drizzle-orm';
import { index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { conversations } from './conversations.ts';
import { moment } from './moment.ts';

export type HandoverStatus = 'waiting' | 'active' | 'closed' | 'left-message';
/**
 * `urgent` comes before everyone: someone may be in danger or at risk. `vulnerable` comes next: they have said that
 * waiting is harder for them than for others.
 */
export type Priority = 'urgent' | 'vulnerable' | 'normal';
/** Why someone who had an advisor waits again. */
export type Requeued = 'silent' | 'offline' | 'released' | 'transferred';
/** How the resident wants to be helped. Only `chat` waits in the live queue. */
export type Wish = 'chat' | 'message' | 'call-back';

/** How to reach the resident when the desk is back. */
export interface LeftContact {
  readonly name: string;
  /** E.164. */
  readonly phone: string;
}

export const handovers = pgTable(
  'handovers',
  {
    id: text('id').primaryKey(),
    conversationId: text('conversation_id')
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    status: text('status').$type<HandoverStatus>().notNull(),
    wish: text('wish').$type<Wish>().notNull(),
    priority: text('priority').$type<Priority>().notNull(),
    /** Who answers for it, as council.yaml names them. */
    team: text('team').notNull().default('general'),
    requestedAt: moment('requested_at').notNull(),
    /** The resident's own words; empty when they would not say. */
    reason: text('reason').notNull(),
    contact: jsonb('contact').$type<LeftContact>(),
    /** When they asked to be rung back, if they said. */
    ringFrom: moment('ring_from'),
    ringTo: moment('ring_to'),
    /** What a resident quotes; only left messages have one. */
    reference: text('reference').unique(),
    takenBy: text('taken_by'),
    takenAt: moment('taken_at'),
    /** When somebody took it for the first time, whoever had it later: what the resident waited. */
    firstTakenAt: moment('first_taken_at'),
    /** When anybody first wrote to the resident. */
    firstRepliedAt: moment('first_replied_at'),
    /** When whoever has it last wrote to the resident or sent them a form; null until they have. */
    repliedAt: moment('replied_at'),
    requeued: text('requeued').$type<Requeued>(),
    closedAt: moment('closed_at'),
    /** The id of a member of staff, or `resident`. */
    closedBy: text('closed_by'),
    /** Why, as council.yaml names the reasons. */
    closeReason: text('close_reason'),
    tags: text('tags').array().notNull().default([]),
    /** Stars from 1 to 5, when the resident gave any. */
    rating: integer('rating'),
    /** The right to read a copy of what was said; made when it ends. */
    copyToken: text('copy_token').unique(),
  },
  (table) => [
    index('handovers_status').on(table.status, table.requestedAt),
    index('handovers_requested').on(table.requestedAt),
    index('handovers_conversation').on(table.conversationId),
    index('handovers_taken_by').on(table.takenBy).where(sql`${table.status} = 'active'`),
    uniqueIndex('handovers_one_live')
      .on(table.conversationId)
      .where(sql`${table.status} in ('waiting', 'active')`),
  ],
);

/** Replies an advisor's console has sent, by its own ids, so that a retry is not said twice. */
export const handoverReplies = pgTable(
  'handover_replies',
  {
    handoverId: text('handover_id')
      .notNull()
      .references(() => handovers.id, { onDelete: 'cascade' }),
    clientId: text('client_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.handoverId, table.clientId] })],
);

export type Handover = typeof handovers.$inferSelect;
