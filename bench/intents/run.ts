/**
 * `npm run bench:intents -- DIR…`: trains and tests Parley and its peers on folders of labelled messages, each
 * system in a process of its own, and prints a table and JSON.
 */
import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { machine } from '../machine.ts';
import { replaceBetween } from '../replace-between.ts';
import { readDataSet } from './data-set.ts';
import type { Outcome } from './measure.ts';
import { runMeasurement } from './run-measurement.ts';
import { SYSTEMS, type SystemName, USUAL } from './system.ts';
import { type Result, tableOf } from './table.ts';

const HELP =
  'Name at least one folder that holds test.tsv and train.tsv or train_10.tsv (a line each: text, tab, intent), and perhaps oos.tsv (a text a line).';

interface Options {
  readonly systems: readonly SystemName[];
  readonly limit: number;
  readonly json?: string;
  readonly write?: string;
}

/** The systems that were said not to be installed: once each is enough. */
const told = new Set<SystemName>();

const program = new Command('bench:intents')
  .description('trains and tests Parley and its peers on folders of labelled messages')
  .argument('[dir...]', 'folders of train.tsv, train_10.tsv, test.tsv and perhaps oos.tsv')
  .option('--systems <names>', `some of ${Object.keys(SYSTEMS).join(', ')}`, readSystems, USUAL)
  .option('--limit <minutes>', 'how long one system may take on one training set', Number, 30)
  .option('--json <file>', 'write the figures there instead of after the table')
  .option('--write <file>', 'put the table between the marks "<!-- bench:intents -->" of a page')
  .action(run);

await program.parseAsync();

async function run(folders: readonly string[], options: Options): Promise<void> {
  if (folders.length === 0) return program.error(HELP, { exitCode: 2 });
  const sets = await Promise.all(folders.map(readDataSet));
  const problems = sets.flatMap((read) => (read.kind === 'wrong' ? read.problems : []));
  if (problems.length > 0) return program.error(problems.map((problem) => `- ${problem}`).join('\n'));
  const results: Result[] = [];
  for (const [at, read] of sets.entries()) {
    if (read.kind === 'data-set') results.push(...(await measureSet(folders[at] ?? '', read.set, options)));
  }
  const about = { measured: new Date().toISOString().slice(0, 10), ...machine() };
  const table = tableOf(results, about);
  const json = JSON.stringify({ ...about, results }, undefined, 2);
  console.log(`\n${table}`);
  if (options.json === undefined) console.log(`\n${json}`);
  else await writeFile(options.json, `${json}\n`);
  if (options.write !== undefined) await replaceBetween(options.write, 'bench:intents', table);
}

type Sets = Extract<Awaited<ReturnType<typeof readDataSet>>, { kind: 'data-set' }>['set'];

async function measureSet(folder: string, set: Sets, { systems, limit }: Options): Promise<Result[]> {
  for (const remark of set.remarks) console.error(`${set.name}: ${remark}`);
  const results: Result[] = [];
  for (const [training, examples] of set.training) {
    const size = {
      set: set.name,
      training,
      intents: new Set(examples.map(({ intent }) => intent)).size,
      examples: examples.length,
      test: set.test.length,
      outOfScope: set.outOfScope.length,
    };
    for (const system of systems) {
      const outcome = await runMeasurement({ folder, training, system }, limit * 60_000);
      tellProgress(`${set.name}, ${training}`, system, outcome);
      if (outcome.kind !== 'not-installed') results.push({ ...size, system: SYSTEMS[system].title, outcome });
    }
  }
  return results;
}

function tellProgress(where: string, system: SystemName, outcome: Outcome): void {
  const { title } = SYSTEMS[system];
  if (outcome.kind === 'measured') {
    console.error(`${where}, ${title}: ${(100 * outcome.figures.accuracy).toFixed(1)} % right`);
  } else if (outcome.kind === 'failed') {
    console.error(`${where}, ${title}: ${outcome.reason}`);
  } else if (!told.has(system)) {
    told.add(system);
    console.error(`${title} is not installed and is left out; "npm ci --prefix bench" brings it.`);
  }
}

function readSystems(names: string): readonly SystemName[] {
  const known = (name: string): name is SystemName => Object.hasOwn(SYSTEMS, name);
  const asked = names.split(',').map((name) => name.trim());
  const unknown = asked.filter((name) => !known(name));
  if (unknown.length > 0)
    throw program.error(
      `There is no system "${unknown.join('", "')}". There are ${Object.keys(SYSTEMS).join(', ')}.`,
    );
  return asked.filter(known);
}
