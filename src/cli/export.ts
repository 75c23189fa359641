import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import { exportQuery, filterOf } from '../desk/export-filter.ts';
import { exportRequests } from '../desk/export-requests.ts';
import { ParleyError } from '../errors.ts';
import type { CommandContext } from './context.ts';
import { onDatabase } from './on-database.ts';

interface ExportOptions {
  readonly from?: string;
  readonly to?: string;
  readonly kind?: string;
  readonly status?: string;
  readonly out?: string;
}

/** `parley export requests`: as CSV, to standard output or a file that only its owner can read. */
export function exportCommand(context: CommandContext): Command {
  const requests = new Command('requests')
    .description('requests as CSV, oldest first; they hold personal data')
    .option('--from <day>', 'made on that day or later, 2026-11-23')
    .option('--to <day>', 'made on that day or before')
    .option('--kind <kind>', 'of one dialog, such as missed-bin')
    .option('--status <status>', 'that stand so now, such as created')
    .option('--out <file>', 'a file instead of standard output')
    .action((options: ExportOptions) => run(context, options));
  return new Command('export').description('records as CSV').addCommand(requests);
}

async function run(context: CommandContext, { out, ...asked }: ExportOptions): Promise<void> {
  const query = exportQuery.safeParse(asked);
  if (!query.success) {
    const wrong = query.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`);
    throw new ParleyError('malformed-request', wrong.join('; '));
  }
  await onDatabase(context, async (database) => {
    const lines = Readable.from(
      exportRequests(database, filterOf(query.data), { staffId: null, now: new Date() }),
    );
    if (out === undefined) await pipeline(lines, context.terminal.stdout, { end: false });
    else await pipeline(lines, createWriteStream(out, { flags: 'wx', mode: 0o600 }));
  });
}
