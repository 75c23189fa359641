import { Command } from 'commander';
import type { ContentHere } from '../composition/content-exchange.ts';
import { compareFolder, type Difference, importItems } from '../content/exchange/exchange.ts';
import { type ContentFolder, readFolder, writeFolder } from '../content/exchange/folder.ts';
import { ParleyError } from '../errors.ts';
import type { Database } from '../store/database.ts';
import type { CommandContext } from './context.ts';
import { onDatabase } from './on-database.ts';

/** Every problem of a folder, a line each. */
type Problems = (folder: ContentFolder) => readonly string[];

/** `parley content export|import|diff DIR`: what is live as files, for review in git, and back. */
export function contentCommand(context: CommandContext): Command {
  const { stdout } = context.terminal;
  const command = new Command('content').description('articles, wording and notices as files');
  command.addCommand(
    new Command('export')
      .description('write what is live into a folder')
      .argument('<folder>')
      .action((folder: string) =>
        onContent(context, async ({ live }) => {
          const { left } = await writeFolder(folder, [...live.items.values()]);
          for (const path of left) stdout.write(`${path}: is not live; an import would publish it\n`);
          stdout.write(`${live.items.size} items written\n`);
        }),
      ),
  );
  command.addCommand(
    new Command('diff')
      .description('what an import of a folder would change')
      .argument('<folder>')
      .action((folder: string) =>
        onContent(context, async (here, problemsOf) => {
          const read = await readFolder(folder);
          for (const problem of problemsOf(read)) stdout.write(`${problem}\n`);
          const differences = compareFolder(read, here.live);
          for (const difference of differences) stdout.write(`${lineOf(difference)}\n`);
          if (differences.length === 0) stdout.write('No differences.\n');
        }),
      ),
  );
  command.addCommand(
    new Command('import')
      .description('publish what differs in a folder, all of it or nothing')
      .argument('<folder>')
      .option('--why <words>', 'why, for the history')
      .action((folder: string, { why }: { why?: string }) =>
        onContent(context, async (here, problemsOf, database) => {
          const read = await readFolder(folder);
          const problems = problemsOf(read);
          for (const problem of problems) stdout.write(`${problem}\n`);
          if (problems.length > 0) throw new ParleyError('import-refused', `${problems.length} in all.`);
          const changed = await importItems(database, read.items, here.live, { now: new Date(), why });
          for (const { kind, id } of changed) stdout.write(`${kind}/${id}: published\n`);
          stdout.write(changed.length === 0 ? 'Nothing differs.\n' : `${changed.length} items published\n`);
        }),
      ),
  );
  return command;
}

async function onContent(
  context: CommandContext,
  work: (here: ContentHere, problemsOf: Problems, database: Database) => Promise<void>,
): Promise<void> {
  await onDatabase(context, async (database) => {
    const { problemsOfFolder, readContentHere } = await import('../composition/content-exchange.ts');
    const here = await readContentHere(database, await context.environment(), new Date());
    await work(here, (read) => problemsOfFolder(read, here), database);
  });
}

function lineOf({ kind, id, where, fields }: Difference): string {
  if (where === 'only-in-folder') return `+ ${kind}/${id}: new`;
  if (where === 'only-here') return `  ${kind}/${id}: not in the folder; an import leaves it`;
  return `~ ${kind}/${id}: ${fields.join(', ')}`;
}
