/** What editors decided of questions that were not answered well, so that they are not shown again. */
import { and, eq, gt, inArray, sql } from 'drizzle-orm';
import { pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { Queryable } from './database.ts';

/** `not-for-us` for good; the others until it is asked again afterwards and fails again. */
export type Ruling = 'added' | 'new-article' | 'not-for-us';

export const questionRulings = pgTable('question_rulings', {
  /** As in `questions.key`. */
  key: text('key').primaryKey(),
  ruling: text('ruling').$type<Ruling>().notNull(),
  /** The article or dialog it went to, if any. */
  topic: text('topic'),
  at: timestamp('at', { withTimezone: true }).notNull(),
  staffId: text('staff_id').notNull(),
});

/** Keeps what was decided of some questions; a later decision takes the place of an earlier one. */
export async function ruleOn(
  db: Queryable,
  keys: readonly string[],
  ruling: Omit<typeof questionRulings.$inferInsert, 'key'>,
): Promise<void> {
  if (keys.length === 0) return;
  await db
    .insert(questionRulings)
    .values(keys.map((key) => ({ ...ruling, key })))
    .onConflictDoUpdate({
      target: questionRulings.key,
      set: {
        ruling: sql`excluded.ruling`,
        topic: sql`excluded.topic`,
        at: sql`excluded.at`,
        staffId: sql`excluded.staff_id`,
      },
    });
}

/** What somebody ruled so after `since`. */
export async function keysRuled(
  db: Queryable,
  { ruling, staffId, since }: { readonly ruling: Ruling; readonly staffId: string; readonly since: Date },
): Promise<readonly string[]> {
  const { key, at } = questionRulings;
  const same = and(eq(questionRulings.ruling, ruling), eq(questionRulings.staffId, staffId), gt(at, since));
  const rows = await db.select({ key }).from(questionRulings).where(same);
  return rows.map((row) => row.key);
}

/** They are as if nobody had ever ruled on them: all their failures count again. */
export async function forgetRulings(db: Queryable, keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await db.delete(questionRulings).where(inArray(questionRulings.key, [...keys]));
}
