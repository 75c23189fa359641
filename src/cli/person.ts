/** `parley person find|export|erase`: what is held on one resident, for whoever answers their request. */
import { randomBytes, randomUUID } from 'node:crypto';
import { Command } from 'commander';
import type { Settings } from '../composition/settings.ts';
import { ParleyError } from '../errors.ts';
import { type Erased, erase } from '../privacy/erase.ts';
import { giveOut, heldOn } from '../privacy/export.ts';
import { IN_THE_WAY } from '../privacy/in-the-way.ts';
import type { Wanted } from '../privacy/trail.ts';
import { type Asked, wantedOf } from '../privacy/wanted.ts';
import type { Database } from '../store/database.ts';
import type { CommandContext } from './context.ts';
import { eraseAgainCommand } from './erase-again.ts';
import { finishOutside } from './finish-outside.ts';
import { onDatabase } from './on-database.ts';
import { writeHeld } from './write-held.ts';

interface Reasoned extends Asked {
  readonly reason: string;
}

/** `not-allowed` is not ours to give at a terminal: whoever reaches it may read the database. The reason is kept. */
export function personCommand(context: CommandContext): Command {
  const find = askedBy(new Command('find'))
    .description('say how much is held on a person, and where; nothing of it is shown')
    .action((asked: Asked) => withPerson(context, asked, findPerson));
  const give = askedBy(new Command('export'))
    .description('write all that is held on a person into a folder: a page, JSON and pictures')
    .requiredOption('--reason <words>', 'why, such as the number of their request; kept in the audit trail')
    .requiredOption('--out <folder>', 'a folder that is not there yet')
    .action((asked: Reasoned & { readonly out: string }) =>
      withPerson(context, asked, (work) => exportPerson(work, asked.reason, asked.out)),
    );
  const remove = askedBy(new Command('erase'))
    .description('erase a person from every table, file, queue and provider; says what is kept and why')
    .requiredOption('--reason <words>', 'why, such as the number of their request; kept in the audit trail')
    .option('--yes', 'do it; without this it only says how much is held')
    .action((asked: Reasoned & { readonly yes?: boolean }) =>
      withPerson(context, asked, (work) => (asked.yes ? erasePerson(work, asked.reason) : findPerson(work))),
    );
  return new Command('person')
    .description('what is held on one resident')
    .addCommand(find)
    .addCommand(give)
    .addCommand(remove)
    .addCommand(eraseAgainCommand(context));
}

function askedBy(command: Command): Command {
  return command
    .option('--phone <number>', 'theirs, as they would write it')
    .option('--email <address>', 'theirs')
    .option('--reference <reference>', 'of a request or message of theirs')
    .option('--also-unproven', 'web chats too in which their contact was given, by whomever');
}

interface Work {
  readonly context: CommandContext;
  readonly database: Database;
  readonly settings: Settings;
  readonly wanted: Wanted;
  readonly now: Date;
}

async function withPerson(
  context: CommandContext,
  asked: Asked,
  work: (work: Work) => Promise<void>,
): Promise<void> {
  const { readSettings } = await import('../composition/settings.ts');
  const settings = await readSettings(await context.environment());
  const now = new Date();
  const wanted = wantedOf(asked, now);
  if (!wanted)
    throw new ParleyError('malformed-request', 'Give --phone, --email or --reference, written in full.');
  await onDatabase(context, (database) => work({ context, database, settings, wanted, now }));
}

async function findPerson({ context, database, settings, wanted }: Work): Promise<void> {
  const { tables, unproven } = await heldOn(database, wanted, settings.privacy.keep);
  const out = context.terminal.stdout;
  if (tables.length === 0) out.write('Nothing is held.\n');
  for (const { table, rows, holds, until } of tables)
    out.write(`${table}: ${rows.length} (${holds}) ${until.join(' ')}\n`);
  tellUnproven(out, unproven);
}

async function exportPerson(
  { context, database, settings, wanted, now }: Work,
  reason: string,
  folder: string,
): Promise<void> {
  const by = { staffId: null, reason };
  const held = await giveOut(database, wanted, settings.privacy.keep, by);
  const { openOutside } = await import('../composition/privacy.ts');
  const { files, close } = await openOutside(settings, database, now);
  const picture = (id: string) => files.get(id);
  try {
    await writeHeld(held, folder, { council: settings.council.name, madeAt: now, picture });
  } finally {
    await close();
  }
  const rows = held.tables.reduce((total, table) => total + table.rows.length, 0);
  context.terminal.stdout.write(`${rows} records and ${held.photos.length} pictures are in the folder.\n`);
  context.terminal.stdout.write(
    'Read it before you send it: what they and staff wrote may speak of other people.\n',
  );
  tellUnproven(context.terminal.stdout, held.unproven);
}

async function erasePerson(
  { context, database, settings, wanted, now }: Work,
  reason: string,
): Promise<void> {
  const id = randomUUID();
  const salt = randomBytes(16).toString('hex');
  const safeguardingDays = settings.privacy.keep.safeguarding;
  const by = { staffId: null, reason };
  const done = await erase({ database, safeguardingDays, id, now, salt, by }, wanted);
  const out = context.terminal.stdout;
  if (done.kind === 'not-now')
    throw new ParleyError(
      'already-taken',
      `Nothing was erased: ${done.why.map((why) => IN_THE_WAY[why]).join('; ')}.`,
    );
  if (done.kind === 'erased') {
    tellRows(out, done);
    await finishOutside(settings, database, now, out);
  } else out.write('Nothing is held.\n');
  tellUnproven(out, done.unproven);
}

function tellRows(out: NodeJS.WritableStream, { rows, outside }: Extract<Erased, { kind: 'erased' }>): void {
  for (const { table, how, rows: count, why } of rows) {
    out.write(`${table}: ${count} ${how}${why === undefined ? '' : ` (${why})`}\n`);
  }
  out.write(`outside the database: ${outside}\n`);
}

function tellUnproven(out: NodeJS.WritableStream, unproven: number): void {
  if (unproven === 0) return;
  const chats = unproven === 1 ? 'one more web chat' : `${unproven} more web chats`;
  out.write(`Their contact was given in ${chats}, by whomever: --also-unproven takes those in.\n`);
}
