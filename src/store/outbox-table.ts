/**
 * What has to leave, one row a message, written in the transaction that said it. Messages of a conversation
 * leave one at a time and in order: of the most urgent unfinished rows the oldest is the head of the line, a claim
 * makes it `sending`, and the database allows one such row a conversation. No lock is held while the provider is
 * asked; a claim whose outcome nobody wrote down is taken up again after a grace, as a try to ask about.
 */
import { sql } from 'drizzle-orm';
import {
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { URGENCIES } from '../conversation/channel.ts';
import type { HandoverNews } from '../conversation/message.ts';
import { conversations } from './conversations.ts';
import { transcript } from './transcript.ts';

/**
 * Reports only ever raise it, so that they may come in any order. `delivered` is above `failed`, since a message that
 * arrived has arrived, whatever else is reported of it.
 *
 * Three writers put it back to `waiting`. Each could have a message sent twice, and says why it does not:
 * - `sendLater` (outbox-settle.ts), from `sending`: this try sent nothing. `tried_at` goes back to what the tries before
 *   left, so that one of those whose outcome nobody knows is still asked about.
 * - `sendAgain` (outbox-settle.ts), from `sending` or `sent`: the provider took it in and dropped it. `provider_id` and
 *   `tried_at` are cleared, so nobody asks about that try again; its id is kept as `dropped_id`, and what is still reported
 *   under it changes nothing. At most eight attempts.
 * - `retryFailed` (outbox-withdraw.ts), from `failed`: an advisor wants it tried once more, as if it never had been. The id of
 *   the first try stays among `provider_ids`: told under it, `delivered` ends the retry unsent, and all else changes nothing.
 */
export const RANK = { waiting: 0, sending: 1, sent: 2, failed: 3, delivered: 4 } as const;
export type OutboxStatus = keyof typeof RANK;

export const outbox = pgTable(
  'outbox',
  {
    /**
     * `conversation-sequence`, with `_part` after the first, or `-news` where it is that (see outbox-ids.ts): also the
     * idempotency key with the provider, and safe in a callback's URL.
     */
    id: text('id').primaryKey(),
    conversationId: text('conversation_id')
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    /** The transcript entry whose words are sent; news goes after it. */
    sequence: integer('sequence').notNull(),
    /** Told to software instead of the entry's words to people. */
    news: jsonb('news').$type<HandoverNews>(),
    /** From 0: an entry of a web chat that is texted may take several texts. */
    part: integer('part').notNull().default(0),
    /** Where it goes and in what words, when not to the conversation's own contact as the entry stands. */
    channel: text('channel'),
    account: text('account'),
    contact: text('contact'),
    text: text('text'),
    urgency: text('urgency', { enum: URGENCIES }).notNull().default('reply'),
    /** Of what is said of our own accord: the kind of opt-in it rests on, or its kind of notice. */
    kind: text('kind'),
    /** From then on nobody needs it. */
    usefulUntil: timestamp('useful_until', { withTimezone: true }),
    status: text('status', { enum: ['waiting', 'sending', 'sent', 'failed', 'delivered'] })
      .notNull()
      .default('waiting'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    /** Not before this may it be tried (again). */
    notBefore: timestamp('not_before', { withTimezone: true }),
    /** When the running try was claimed. */
    claimedAt: timestamp('claimed_at', { withTimezone: true }),
    /** When the first try was begun whose outcome nobody knows. */
    triedAt: timestamp('tried_at', { withTimezone: true }),
    attempts: integer('attempts').notNull().default(0),
    /** When the pace of its line lets it go: its parts are out of the bucket, and it need not ask again. */
    pacedFor: timestamp('paced_for', { withTimezone: true }),
    /** With it: the line, the day and how many parts were counted. No day once they are given back. */
    pacedLine: text('paced_line'),
    pacedOn: text('paced_on'),
    pacedParts: integer('paced_parts'),
    providerId: text('provider_id'),
    /** The provider's id of a try that it dropped: what is still reported of that is of no interest. */
    droppedId: text('dropped_id'),
    /** Every id that a provider has had it under: it only grows, so that all of them can be asked to forget it. */
    providerIds: text('provider_ids').array().notNull().default(sql`'{}'`),
    reason: text('reason'),
  },
  (table) => [
    uniqueIndex('outbox_sequence').on(
      table.conversationId,
      table.sequence,
      table.part,
      sql`(${table.news} IS NULL)`,
    ),
    foreignKey({
      name: 'outbox_entry',
      columns: [table.conversationId, table.sequence],
      foreignColumns: [transcript.conversationId, transcript.sequence],
    }).onDelete('cascade'),
    uniqueIndex('outbox_one_at_a_time').on(table.conversationId).where(sql`status = 'sending'`),
    index('outbox_line')
      .on(table.conversationId, table.sequence, table.part)
      .where(sql`status = 'waiting' OR status = 'sending'`),
    // For counting what was sent in some days; of rows in the order of their time it is a few pages.
    index('outbox_created').using('brin', table.createdAt),
    // For giving back what was counted and never left.
    index('outbox_unsent_parts')
      .on(table.pacedOn)
      .where(sql`paced_on IS NOT NULL AND tried_at IS NULL AND status IN ('failed', 'delivered')`),
    index('outbox_unfinished')
      .on(table.createdAt)
      .where(sql`(status = 'waiting' OR status = 'sending') AND urgency = 'reply'`),
    // Words of its own for the conversation's own contact are a code's.
    index('outbox_codes').on(table.usefulUntil).where(sql`contact IS NULL AND text ~ '[0-9]'`),
    index('outbox_unhurried')
      .on(table.urgency.desc(), table.createdAt)
      .where(sql`status = 'waiting' AND urgency <> 'reply'`),
  ],
);
