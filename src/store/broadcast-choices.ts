/** What a broadcast can be for. */
import { sql } from 'drizzle-orm';
import { type Queryable, rowsOf } from './database.ts';

/** Districts with their sectors, and rounds with how many homes are on them. */
export async function placesToChoose(db: Queryable): Promise<{
  readonly areas: readonly string[];
  readonly rounds: readonly { readonly id: string; readonly service: string; readonly homes: number }[];
}> {
  const areas = await rowsOf<{ area: string }>(
    db,
    sql`SELECT area FROM (
          SELECT DISTINCT split_part(postcode, ' ', 1) AS area FROM premises WHERE postcode IS NOT NULL
          UNION SELECT DISTINCT left(postcode, -2) FROM premises WHERE postcode IS NOT NULL
          UNION SELECT DISTINCT district FROM streets WHERE district IS NOT NULL) a
        ORDER BY length(split_part(area, ' ', 1)), area`,
  );
  const rounds = await rowsOf<{ id: string; service: string; homes: number }>(
    db,
    sql`SELECT r.id, r.service, count(DISTINCT s.uprn)::int AS homes FROM rounds r
        JOIN premises_services s ON s.round_id = r.id GROUP BY r.id, r.service ORDER BY r.service, r.id LIMIT 500`,
  );
  return { areas: areas.map(({ area }) => area), rounds };
}
