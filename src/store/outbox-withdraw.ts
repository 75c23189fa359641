/** What is not to leave after all, and what is to be tried once more. */
import { sql } from 'drizzle-orm';
import { type Queryable, rowsOf } from './database.ts';

/** A message that failed is tried again, unless the person has unsubscribed or texted STOP. False when it had not failed. */
export async function retryFailed(db: Queryable, conversationId: string, sequence: number): Promise<boolean> {
  const rows = await rowsOf<{ id: string }>(
    db,
    sql`UPDATE outbox o SET status = 'waiting', reason = NULL, not_before = NULL, tried_at = NULL,
          claimed_at = NULL, provider_id = NULL, paced_for = NULL, paced_on = NULL, created_at = now()
        FROM conversations c, transcript t
        WHERE o.conversation_id = ${conversationId} AND o.sequence = ${sequence} AND o.status = 'failed'
          AND o.news IS NULL
          AND c.id = o.conversation_id AND c.opted_out_at IS NULL
          AND coalesce(c.session ->> 'stopped', 'false') <> 'true'
          AND t.conversation_id = o.conversation_id AND t.sequence = o.sequence AND t.author = 'advisor'
        RETURNING o.id`,
  );
  return rows.length > 0;
}

/** What Parley said and nobody has begun to send is not sent any more: a person has the conversation now. */
export async function withdrawUnsent(db: Queryable, conversationId: string): Promise<void> {
  await db.execute(
    sql`UPDATE outbox o SET status = 'failed', reason = 'advisor-has-it' FROM transcript t
        WHERE o.conversation_id = ${conversationId} AND o.status = 'waiting' AND o.tried_at IS NULL
          AND o.news IS NULL AND o.urgency = 'reply'
          AND t.conversation_id = o.conversation_id AND t.sequence = o.sequence AND t.author = 'parley'`,
  );
}

/** STOP: what was said before it and nobody has begun to send is not sent any more. */
export async function withdrawBefore(tx: Queryable, conversationId: string, upTo: number): Promise<void> {
  await tx.execute(
    sql`UPDATE outbox SET status = 'failed', reason = 'opted-out'
        WHERE conversation_id = ${conversationId} AND sequence <= ${upTo} AND status = 'waiting'
          AND tried_at IS NULL AND news IS NULL`,
  );
}
