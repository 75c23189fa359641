import { Command } from 'commander';
import { importCrewLog } from '../content/places/crew-log.ts';
import { importAddresses } from '../content/places/import-addresses.ts';
import { importCollections } from '../content/places/import-collections.ts';
import type { ImportOptions, ImportResult } from '../content/places/import-result.ts';
import { ParleyError } from '../errors.ts';
import type { Database } from '../store/database.ts';
import type { CommandContext } from './context.ts';
import { onDatabase } from './on-database.ts';
import { progressBar } from './progress-bar.ts';

type Importer = (database: Database, path: string, options: ImportOptions) => Promise<ImportResult>;

const IMPORTERS: Readonly<Record<string, { readonly run: Importer; readonly what: string }>> = {
  addresses: { run: importAddresses, what: 'addresses: one premises a line' },
  collections: {
    run: importCollections,
    what: 'collections: rounds, dated jobs, revised dates or round status; told apart by their columns',
  },
  'crew-log': { run: importCrewLog, what: 'what crews logged when they left a container behind' },
};

/** `parley import addresses|collections|crew-log FILE`: a CSV file, all of it or nothing. */
export function importCommand(context: CommandContext): Command {
  const command = new Command('import').description('import a CSV file, all of it or nothing');
  for (const [name, { run, what }] of Object.entries(IMPORTERS)) {
    command.addCommand(
      new Command(name)
        .description(what)
        .argument('<file>')
        .option('--data <folder>', 'data folder; DATA_DIR unless told')
        .option('--skip-bad', 'leave bad lines out instead of refusing the file')
        .action((file: string, options: { data?: string; skipBad?: boolean }) =>
          importFile(context, run, file, options),
        ),
    );
  }
  return command;
}

function importFile(
  context: CommandContext,
  run: Importer,
  file: string,
  { data, skipBad = false }: { data?: string; skipBad?: boolean },
): Promise<void> {
  const { stderr, stdout } = context.terminal;
  const work = async (database: Database) => {
    const bar = progressBar(stderr);
    try {
      const result = await run(database, file, { now: new Date(), skipBad, onProgress: bar.show });
      bar.end();
      report(result, skipBad, stdout);
    } finally {
      bar.end();
    }
  };
  return onDatabase(context, work, { folder: data });
}

/** @throws ParleyError `import-refused` when nothing was imported, after every bad line was told. */
function report(result: ImportResult, skipBad: boolean, out: NodeJS.WritableStream): void {
  for (const { line, reason } of result.bad) out.write(`line ${line}: ${reason}\n`);
  const unlisted = result.badLines - result.bad.length;
  if (unlisted > 0) out.write(`and ${unlisted} more bad lines\n`);
  if (result.badLines > 0 && !skipBad) {
    throw new ParleyError('import-refused', `${result.badLines} bad lines; --skip-bad leaves them out.`);
  }
  const repeated = result.repeated > 0 ? `, ${result.repeated} repeated` : '';
  const left = result.badLines > 0 ? `, ${result.badLines} left out` : '';
  out.write(`${result.kind}: ${result.imported} lines imported${repeated}${left}\n`);
}
