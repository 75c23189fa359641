/** `parley import collections`: rounds, their dates and what becomes of them, from CSV. */
import type { Database } from '../../store/database.ts';
import { DATED_JOBS } from './dated-jobs.ts';
import { importFile } from './import-file.ts';
import type { ImportOptions, ImportResult } from './import-result.ts';
import { PREMISES_ROUNDS } from './premises-rounds.ts';
import type { Source } from './read-lines.ts';
import { REVISED_DATES } from './revised-dates.ts';
import { ROUND_DATES } from './round-dates.ts';
import { ROUND_STATUS } from './round-status.ts';

/** The most particular first: a file of revised dates may well have a column for the service too. */
const KINDS = [REVISED_DATES, ROUND_STATUS, ROUND_DATES, PREMISES_ROUNDS, DATED_JOBS];

/**
 * Imports any of the kinds of collections file. With any bad line nothing is imported, unless `skipBad`.
 * @throws ParleyError `import-refused` when the file cannot be read at all
 */
export function importCollections(
  database: Database,
  source: Source,
  options: ImportOptions,
): Promise<ImportResult> {
  return importFile(database, source, KINDS, options);
}
