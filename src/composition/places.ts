/** The shipped council's premises and rounds, so that a first start can answer bin day. */
import { fillFernley } from '../content/places/fill-fernley.ts';
import type { Database } from '../store/database.ts';

/** At every start: the rounds go on as time does. */
export function fillPlaces(database: Database, now: Date): Promise<void> {
  return fillFernley(database, now);
}
