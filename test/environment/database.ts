/** A fresh, empty database for a suite: PGlite in memory, from the template, in about half a second. */
import type { Database } from '../../src/store/database.ts';
import { makeTemplate } from '../../src/store/make-template.ts';
import { openDatabase } from '../../src/store/open.ts';

/** Open it in `beforeAll` and close it in `afterAll`: one left open holds 300 MB and keeps jest from ending. */
export async function openTestDatabase(): Promise<Database> {
  await makeTemplate();
  return openDatabase({});
}
