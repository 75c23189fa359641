/** One file into the database, all or nothing. */
import type { Database } from '../../store/database.ts';
import { type FileKind, kindOf } from './file-kind.ts';
import { BadLines, type ImportOptions, type ImportResult } from './import-result.ts';
import type { Source } from './read-lines.ts';
import { openTable } from './read-table.ts';

/**
 * Imports a file of one of the given kinds in a single transaction. With any bad line nothing is imported,
 * unless `skipBad`; every bad line is told either way.
 * @throws ParleyError `import-refused` when the file cannot be read at all
 */
export async function importFile(
  database: Database,
  source: Source,
  kinds: readonly FileKind[],
  options: ImportOptions,
): Promise<ImportResult> {
  const bad = new BadLines();
  const table = await openTable(source, { onProgress: options.onProgress, onBad: bad.add });
  const kind = kindOf(table.header, kinds);
  return database.transaction(async (tx) => {
    const staged = await kind.stage(tx, table, bad, options.now);
    const refused = bad.count > 0 && !options.skipBad;
    const imported = refused ? 0 : await kind.takeOver(tx, options.now);
    return {
      kind: kind.title,
      imported,
      repeated: refused ? 0 : staged - imported,
      bad: bad.listed,
      badLines: bad.count,
    };
  });
}
