import { Command } from 'commander';
import { isGsm7, lengthOnAir } from '../conversation/fitting/gsm7.ts';
import { ParleyError } from '../errors.ts';
import type { Queryable } from '../store/database.ts';
import { countKept } from '../store/inbox.ts';
import { EVERYTHING, readServiceState, switchOff, switchOn } from '../store/service-state.ts';
import type { CommandContext } from './context.ts';
import { onDatabase } from './on-database.ts';

/** Those that residents write by, and email, by which they are only told. */
const SWITCHABLE = ['web', 'sms', 'whatsapp', 'messenger', 'bot-framework', 'email'];

/** Two text messages, as for everything Parley says by text. */
const LONGEST = 306;

/** `parley off`: tells residents that the service, or one channel of it, is closed for now, within seconds. */
export function offCommand(context: CommandContext): Command {
  const command = new Command('off')
    .description('switch the service off for residents, with a message; what they write is kept')
    .option('--channel <name>', `one channel only: ${SWITCHABLE.join(', ')}`)
    .option('--message <words>', 'what residents are told, and where to turn meanwhile')
    .option('--show', 'what is off, and what waits');
  return command.action(
    ({ channel, message, show }: { channel?: string; message?: string; show?: boolean }) =>
      onDatabase(context, async ({ db }, name) => {
        const { stdout } = context.terminal;
        if (!show) await switchOff(db, channelOf(channel), wordsOf(message), new Date());
        stdout.write(`Database: ${name}\n${await tellState(db)}`);
        if (!show) stdout.write('Every server knows within five seconds. `parley on` ends it.\n');
      }),
  );
}

/** `parley on`: ends it. Whoever wrote meanwhile is answered. */
export function onCommand(context: CommandContext): Command {
  return new Command('on')
    .description('switch the service on again; what was written meanwhile is answered')
    .option('--channel <name>', 'one channel only; everything unless told')
    .action(({ channel }: { channel?: string }) =>
      onDatabase(context, async ({ db }, name) => {
        const { off } = await readServiceState(db);
        for (const name of channel === undefined ? off.keys() : [channelOf(channel)])
          await switchOn(db, name);
        context.terminal.stdout.write(`Database: ${name}\n${await tellState(db)}`);
      }),
    );
}

function channelOf(name: string | undefined): string {
  if (name === undefined) return EVERYTHING;
  if (SWITCHABLE.includes(name)) return name;
  throw new ParleyError('malformed-request', `There is no channel "${name}": ${SWITCHABLE.join(', ')}.`);
}

/** They go out by text too, so they must fit there. */
function wordsOf(message = ''): string {
  const words = message.trim();
  if (words === '') throw new ParleyError('malformed-request', 'Say what residents are told: --message "…".');
  if (!isGsm7(words)) {
    throw new ParleyError(
      'malformed-request',
      'The message has characters that texts cannot carry, such as “ or –.',
    );
  }
  if (lengthOnAir(words) <= LONGEST) return words;
  throw new ParleyError(
    'malformed-request',
    `The message has ${lengthOnAir(words)} characters, at most ${LONGEST} fit.`,
  );
}

async function tellState(db: Queryable): Promise<string> {
  const { off } = await readServiceState(db);
  const kept = await countKept(db);
  const lines = [...off].map(
    ([channel, { message, since }]) =>
      `Off since ${since.toISOString()}: ${channel}. Residents are told: ${message}`,
  );
  if (lines.length === 0) lines.push('Everything is on.');
  for (const [channel, count] of kept) lines.push(`${channel}: ${count} messages wait to be answered.`);
  return `${lines.join('\n')}\n`;
}
