/** What staff did, to what, and when. Kept after the account is gone. */
import { and, desc, eq, gt, inArray, lt } from 'drizzle-orm';
import { index, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { Queryable } from './database.ts';
import { staff } from './staff.ts';

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
  /** Of an account; the detail is its new roles or teams. */
  | 'staff-disabled'
  | 'staff-enabled'
  | 'staff-roles-changed'
  | 'staff-teams-changed'
  | 'staff-password-reset'
  | 'signed-in'
  | 'signed-out'
  | 'conversation-read'
  /** Search shows passages of what was said. The subject is who searched; their words are kept nowhere. */
  | 'conversations-searched'
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
  | 'handover-put-back'
  | 'listened-in'
  | 'reply-retried'
  | 'dialog-started'
  | 'saved-reply-changed'
  | 'correction-proposed'
  | 'correction-taken'
  | 'correction-declined'
  | 'correction-put-back'
  | 'question-ruled-on'
  | 'question-put-back'
  | 'session-revoked'
  | 'session-stolen'
  | 'requests-exported'
  /** How much is held on a resident was looked up, then all of it written out, or erased; the detail is why. */
  | 'person-looked-up'
  | 'person-exported'
  | 'person-erased'
  /** What editors did; the subject is `article/bulky-waste-prices`, the detail its version. */
  | 'content-saved'
  | 'content-discarded'
  | 'content-submitted'
  | 'content-sent-back'
  | 'content-scheduled'
  | 'content-published'
  | 'content-archived'
  | 'content-restored'
  | 'content-imported'
  | 'example-kept'
  | 'example-removed'
  /** Of broadcasts; the subject is `broadcast/` and its id. */
  | 'broadcast-written'
  | 'broadcast-submitted'
  | 'broadcast-sent-back'
  | 'broadcast-approved'
  | 'broadcast-paused'
  | 'broadcast-resumed'
  | 'broadcast-cancelled';

/** One deed, with the name of who did it. */
export interface AuditedDeed {
  readonly id: number;
  readonly at: Date;
  readonly staffId: string | null;
  readonly name: string | null;
  readonly action: string;
  readonly subject: string;
  readonly detail: string | null;
}

/** No deed has a higher number. */
export const LAST_DEED = 2 ** 31 - 1;

interface OnlyDeeds {
  readonly subject?: string | readonly string[] | undefined;
  readonly actions?: readonly AuditAction[];
  /** Before the one of this number. */
  readonly before?: number | undefined;
}

/** What was done, the latest first; to some subjects or of some kinds where told. */
export async function listActions(
  db: Queryable,
  only: OnlyDeeds,
  limit: number,
): Promise<readonly AuditedDeed[]> {
  const { id, at, staffId, action, subject, detail } = auditTrail;
  return db
    .select({ id, at, staffId, name: staff.name, action, subject, detail })
    .from(auditTrail)
    .leftJoin(staff, eq(staff.id, auditTrail.staffId))
    .where(
      and(
        only.subject === undefined ? undefined : inArray(subject, [only.subject].flat()),
        only.actions && inArray(action, [...only.actions]),
        only.before === undefined ? undefined : lt(id, only.before),
      ),
    )
    .orderBy(desc(id))
    .limit(limit);
}

/** Whether someone did that to it since then. */
export async function wasDoneSince(
  db: Queryable,
  deed: { readonly staffId: string; readonly action: AuditAction; readonly subject: string },
  since: Date,
): Promise<boolean> {
  const { at, staffId, action, subject } = auditTrail;
  const same = and(eq(subject, deed.subject), eq(staffId, deed.staffId), eq(action, deed.action));
  return (await db.$count(auditTrail, and(same, gt(at, since)))) > 0;
}

/** Who did the latest such deed since; undefined where nobody did. */
export async function lastToDo(
  db: Queryable,
  deed: { readonly action: AuditAction; readonly subject: string },
  since: Date,
): Promise<string | undefined> {
  const { at, id, staffId, action, subject } = auditTrail;
  const [last] = await db
    .select({ staffId })
    .from(auditTrail)
    .where(and(eq(subject, deed.subject), eq(action, deed.action), gt(at, since)))
    .orderBy(desc(id))
    .limit(1);
  return last?.staffId ?? undefined;
}

export async function recordAction(
  db: Queryable,
  entry: { at: Date; staffId: string | null; action: AuditAction; subject: string; detail?: string },
): Promise<void> {
  await db.insert(auditTrail).values(entry);
}
