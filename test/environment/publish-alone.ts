/** A version that goes live by itself, as an editor elsewhere would have it. */
import { type Publication, publish } from '../../src/store/content.ts';
import type { Database } from '../../src/store/database.ts';

/** @returns the new version's number. */
export function publishAlone(database: Database, item: Publication): Promise<number> {
  return database.transaction((tx) => publish(tx, item));
}
