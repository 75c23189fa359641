/** `parley person erase-again`: erases whoever a restored backup has brought back. */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { ParleyError } from '../errors.ts';
import { eraseAgain } from '../privacy/erase-again.ts';
import { IN_THE_WAY } from '../privacy/in-the-way.ts';
import { conversations } from '../store/conversations.ts';
import { contactsBesides } from '../store/erasures.ts';
import type { CommandContext } from './context.ts';
import { finishOutside } from './finish-outside.ts';
import { onDatabase } from './on-database.ts';

/** Where it is more, and more than a tenth of all, something is wrong with the list. */
const MOST = 20;

interface Asked {
  readonly stillThere: string;
  readonly reason: string;
  readonly yes?: boolean;
}

export function eraseAgainCommand(context: CommandContext): Command {
  return new Command('erase-again')
    .description('after a restore, erase whoever was erased since the backup; first run `parley retain`')
    .requiredOption(
      '--still-there <file>',
      'ids of the conversations there were after the backup, one a line',
    )
    .requiredOption('--reason <words>', 'why; kept in the audit trail with each')
    .option('--yes', 'do it; without this it only says how many are concerned')
    .action((asked: Asked) => run(context, asked));
}

async function run(context: CommandContext, { stillThere, reason, yes = false }: Asked): Promise<void> {
  const { readSettings } = await import('../composition/settings.ts');
  const settings = await readSettings(await context.environment());
  const ids = await readIds(stillThere);
  const { stdout } = context.terminal;
  await onDatabase(context, async (database) => {
    const back = await contactsBesides(database.db, ids);
    stdout.write(`Conversations here and not in the list of ${ids.length}: ${back.length}\n`);
    if (!yes || back.length === 0) return;
    const all = await database.db.$count(conversations);
    if (back.length > Math.max(MOST, all / 10)) {
      throw new ParleyError(
        'malformed-request',
        `That is more than a tenth of all ${all}: the list is older than the backup, or was cut short. Nobody was erased.`,
      );
    }
    const now = new Date();
    const by = { staffId: null, reason };
    const safeguardingDays = settings.privacy.keep.safeguarding;
    const ports = { database, safeguardingDays, now, by, newId: () => randomUUID() };
    const { erased, inTheWay } = await eraseAgain(ports, back);
    stdout.write(`Residents erased again: ${erased}\n`);
    for (const why of inTheWay) stdout.write(`Not all of them: ${IN_THE_WAY[why]}. Run it again later.\n`);
    await finishOutside(settings, database, now, stdout);
  });
}

/** @throws ParleyError `malformed-request`, also for an empty list: one that could not be written would take everybody. */
async function readIds(file: string): Promise<readonly string[]> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) throw new ParleyError('malformed-request', `${file} cannot be read.`);
  const ids = text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  // A list with a heading or quotes is of another kind: nobody would be found in it, and everybody would go.
  const odd = ids.findIndex((id) => !/^[\w:.+@-]{1,200}$/.test(id));
  if (odd >= 0) throw new ParleyError('malformed-request', `${file} has in line ${odd + 1} what is no id.`);
  if (ids.length === 0) throw new ParleyError('malformed-request', `${file} lists no conversation.`);
  return ids;
}
