/** Postcodes whose addresses came from a source outside, so that each is asked for once in a while and not at each turn. */
import { sql } from 'drizzle-orm';
import { integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { type Database, type Queryable, rowsOf } from './database.ts';
import { momentSql } from './moment.ts';
import { humanOrder, type Premises, premises, streetKey, streets } from './premises.ts';

export const lookedUpPostcodes = pgTable('looked_up_postcodes', {
  postcode: text('postcode').primaryKey(),
  lookedUpAt: timestamp('looked_up_at', { withTimezone: true }).notNull(),
  /** Addresses that there were; none is an answer too. */
  found: integer('found').notNull(),
});

/**
 * Whether a source should be asked about a postcode: it was last asked before `staleBefore`, or never, and the
 * council's own addresses have nothing there.
 */
export async function needsLookingUp(db: Queryable, postcode: string, staleBefore: Date): Promise<boolean> {
  const [row] = await rowsOf<{ stale: boolean | null; own: boolean }>(
    db,
    sql`select (select looked_up_at < ${momentSql(staleBefore)}
                from looked_up_postcodes where postcode = ${postcode}) as stale,
          exists (select from premises where postcode = ${postcode}) as own`,
  );
  return row?.stale ?? row?.own === false;
}

/** Adds what a source has at a postcode. What the council imported itself stands; only a missing postcode is added to it. */
export async function keepLookedUp(
  database: Database,
  postcode: string,
  found: readonly Omit<Premises, 'traits'>[],
  now: Date,
): Promise<void> {
  await database.transaction(async (tx) => {
    for (const { street: name, locality, town, ...one } of found) {
      const district = postcode.split(' ')[0] ?? null;
      const key = streetKey({ name, locality, district });
      await tx.insert(streets).values({ key, name, locality, town, district }).onConflictDoNothing();
      await tx
        .insert(premises)
        .values({ ...one, streetKey: key, sortKey: humanOrder(one.number, one.subBuilding) })
        .onConflictDoUpdate({
          target: premises.uprn,
          set: { postcode: sql`coalesce(${premises.postcode}, excluded.postcode)` },
        });
    }
    await tx
      .insert(lookedUpPostcodes)
      .values({ postcode, lookedUpAt: now, found: found.length })
      .onConflictDoUpdate({
        target: lookedUpPostcodes.postcode,
        set: { lookedUpAt: now, found: found.length },
      });
  });
}
