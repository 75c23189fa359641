/** Notes of staff on a conversation. Residents never see them. */
import { asc, eq, sql } from 'drizzle-orm';
import { index, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import { conversations } from './conversations.ts';
import type { Queryable } from './database.ts';
import { handovers } from './handover-table.ts';
import { storableText } from './storable-text.ts';
import { wordsOf } from './words-index.ts';

/** Written by hand, or along with what was done. */
export type NoteKind = 'note' | 'transferred' | 'taken-over' | 'released' | 'requeued' | 'channel';

export const handoverNotes = pgTable(
  'handover_notes',
  {
    handoverId: text('handover_id')
      .notNull()
      .references(() => handovers.id, { onDelete: 'cascade' }),
    /** The console's own id of it, so that a retry is not kept twice. */
    clientId: text('client_id').notNull(),
    conversationId: text('conversation_id')
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    at: timestamp('at', { withTimezone: true }).notNull(),
    /** Null when nobody did it: an advisor was gone. */
    staffId: text('staff_id'),
    author: text('author').notNull(),
    kind: text('kind').$type<NoteKind>().notNull(),
    text: text('text').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.handoverId, table.clientId] }),
    index('handover_notes_conversation').on(table.conversationId, table.at),
    index('handover_notes_words').using('gin', wordsOf(table.text)),
  ],
);

export type Note = typeof handoverNotes.$inferSelect;

/** Keeps a note; the same id again keeps nothing. @returns whether it is new */
export async function keepNote(db: Queryable, note: Note): Promise<boolean> {
  const kept = await db
    .insert(handoverNotes)
    .values({ ...note, text: storableText(note.text) })
    .onConflictDoNothing()
    .returning({ clientId: handoverNotes.clientId });
  return kept.length > 0;
}

/** Every note on a conversation, of earlier handovers too, oldest first. */
export async function listNotes(db: Queryable, conversationId: string): Promise<readonly Note[]> {
  return db
    .select()
    .from(handoverNotes)
    .where(eq(handoverNotes.conversationId, conversationId))
    .orderBy(asc(handoverNotes.at), asc(sql`${handoverNotes.clientId}`))
    .limit(500);
}
