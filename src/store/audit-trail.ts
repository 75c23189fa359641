/** What staff did, to what, and when. Kept after the account is gone. */
import { index, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { Queryable } from './database.ts';

export const auditTrail = pgTable(
  'audit_trail',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    /** Null when it was done at the command line. Kept after the account is gone. */
    staffId: text('staff_id'),
    action: text('action').notNull(),
    /** The id of what it was done to. */
    subject: text('subject').notNull(),
    /** What else there is to know of it: an id or a name from council.yaml, never a resident's words. */
    detail: text('detail'),
  },
  (table) => [index('audit_trail_at').on(table.at), index('audit_trail_subject').on(table.subject)],
);

/** What staff can be seen to have done. A closed list, so that a report can name each. */
export type AuditAction =
  | 'staff-added'
  | 'signed-in'
  | 'signed-out'
  | 'conversation-read'
  | 'handover-taken'
  | 'handover-released'
  | 'handover-taken-over'
  | 'handover-transferred'
  | 'handover-requeued'
  | 'handover-tagged'
  | 'note-written'
  | 'reply-written'
  | 'presence-chosen'
  | 'handover-closed'
  | 'handover-dealt-with'
  | 'requests-exported';

export async function recordAction(
  db: Queryable,
  entry: { at: Date; staffId: string | null; action: AuditAction; subject: string; detail?: string },
): Promise<void> {
  await db.insert(auditTrail).values(entry);
}
