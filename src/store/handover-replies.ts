/** When staff wrote to the resident, and which replies were said already. */
import { and, eq, sql } from 'drizzle-orm';
import type { Queryable } from './database.ts';
import { handoverReplies, handovers } from './handover-table.ts';
import { momentSql } from './moment.ts';

/** Whoever has it has done something for the resident. */
export async function noteAnswered(db: Queryable, id: string, now: Date): Promise<void> {
  const first = sql`coalesce(${handovers.firstRepliedAt}, ${momentSql(now)})`;
  await db.update(handovers).set({ repliedAt: now, firstRepliedAt: first }).where(eq(handovers.id, id));
}

/** Whether a reply was noted by that id. */
export async function wasReplied(db: Queryable, handoverId: string, clientId: string): Promise<boolean> {
  const { handoverId: of, clientId: as } = handoverReplies;
  return (await db.$count(handoverReplies, and(eq(of, handoverId), eq(as, clientId)))) > 0;
}

/** Notes a reply by the id its console gave it. False when it was noted before. */
export async function noteReply(
  db: Queryable,
  handoverId: string,
  clientId: string,
  now: Date,
): Promise<boolean> {
  await noteAnswered(db, handoverId, now);
  const noted = await db
    .insert(handoverReplies)
    .values({ handoverId, clientId })
    .onConflictDoNothing()
    .returning({ clientId: handoverReplies.clientId });
  return noted.length > 0;
}
