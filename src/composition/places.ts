/** The shipped council's premises and rounds, so that a first start can answer bin day. */
import type { Database } from '../store/database.ts';

export async function fillPlaces(_database: Database, _now: Date): Promise<void> {}
