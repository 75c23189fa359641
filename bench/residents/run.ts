/**
 * `npm run bench:residents -- DIR`: how well the shipped articles and dialogs are understood when asked for as
 * residents ask. The folder is a test set: look at the figures, and at the misses only when it is retired.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { DIALOGS } from '../../src/composition/dialogs.ts';
import { factsOf } from '../../src/composition/facts.ts';
import { CONTENT_FOLDERS, PROJECT, readSettings } from '../../src/composition/settings.ts';
import { environmentSchema } from '../../src/config/environment.ts';
import { readContentFiles } from '../../src/content/files.ts';
import { createLibrary } from '../../src/content/library.ts';
import { createUnderstanding } from '../../src/understanding/understand.ts';
import { machine } from '../machine.ts';
import { replaceBetween } from '../replace-between.ts';
import { readResidents } from './messages.ts';
import { scoreResidents } from './score.ts';
import { inTable } from './table.ts';

const USUAL = join(PROJECT, '../shared/data/residents');
const NOW = new Date('2026-11-23T10:00:00Z');

const program = new Command('bench:residents')
  .description('how well residents are understood with the shipped articles and dialogs')
  .argument('[dir]', 'folder of messages.tsv, out-of-scope.txt and urgent.tsv')
  .option('--misses', 'list what was misread; whoever has seen it can no longer test with it')
  .option('--json', 'the figures as JSON')
  .option('--write <file>', 'put the table between the marks "<!-- bench:residents -->" of a page')
  .action(run);

await program.parseAsync();

interface Options {
  readonly misses?: true;
  readonly json?: true;
  readonly write?: string;
}

async function run(folder: string = USUAL, options: Options): Promise<void> {
  if (!existsSync(folder)) {
    return program.error(
      `Name a folder that holds messages.tsv, and perhaps out-of-scope.txt and urgent.tsv.`,
    );
  }
  const residents = await readResidents(folder).catch((error: Error) => program.error(error.message));
  const { figures, misses } = scoreResidents(residents, await shippedUnderstanding(), NOW);
  const about = { measured: new Date().toISOString().slice(0, 10), ...machine() };
  const table = inTable(figures, residents);
  console.log(options.json ? JSON.stringify({ ...about, figures }, undefined, 2) : table);
  if (options.misses)
    for (const { text, expected, got } of misses) console.log(`${expected}: ${text} -> ${got}`);
  if (options.write !== undefined) {
    await replaceBetween(options.write, 'bench:residents', `Measured ${about.measured}.\n\n${table}`);
  }
}

/** Trained from the files, as a fresh Parley is. */
async function shippedUnderstanding() {
  const ids = DIALOGS.map(({ dialog }) => dialog.id);
  const { articles, wordings, problems } = await readContentFiles(CONTENT_FOLDERS, ids);
  if (problems.length > 0) program.error(problems.join('\n'));
  const settings = await readSettings(environmentSchema.parse({ NODE_ENV: 'test' }));
  const { topics } = createLibrary(articles, wordings, new Set(ids), { facts: factsOf(settings) });
  return createUnderstanding({ topics });
}
