import { createInterface } from 'node:readline';
import { Command } from 'commander';
import type { TranscriptEntry } from '../conversation/message.ts';
import type { CommandContext } from './context.ts';
import { readMoment } from './read-moment.ts';

interface ChatOptions {
  readonly json?: boolean;
  readonly channel: string;
  readonly from: string;
  readonly data?: string;
  readonly at?: Date;
}

/** `parley chat`: a conversation in the terminal, or scripted with a message a line and `--json`. */
export function chatCommand({ terminal, environment }: CommandContext): Command {
  return new Command('chat')
    .description('have a conversation in the terminal')
    .option('--json', 'print {from, text, quickReplies?} lines, for scripts')
    .option('--channel <name>', 'web or sms', 'web')
    .option('--from <contact>', 'the phone number or chat that speaks', '07700900123')
    .option('--data <folder>', 'data folder; DATA_DIR unless told')
    .option('--at <moment>', 'the moment of the conversation, ISO 8601; now unless told', readMoment)
    .action(async (options: ChatOptions) => {
      const settings = await environment();
      const { openCore } = await import('../composition/core.ts');
      const core = await openCore(
        { ...settings, DATA_DIR: options.data ?? settings.DATA_DIR, LOG_LEVEL: 'error' },
        options.at ? { clock: { now: () => options.at ?? new Date() } } : {},
      );
      try {
        const speaker = core.speaker(options.channel, options.from);
        const print = options.json ? printJson : printLine;
        const lines = createInterface({ input: terminal.stdin, output: terminal.stdout, prompt: 'You: ' });
        if (!options.json) lines.prompt();
        for await (const line of lines) {
          for (const entry of await speaker.say(line)) print(entry, terminal.stdout);
          if (!options.json) lines.prompt();
        }
      } finally {
        await core.close();
      }
    });
}

function printJson({ author, text, quickReplies }: TranscriptEntry, out: NodeJS.WritableStream): void {
  const from = author === 'resident' ? 'resident' : 'parley';
  out.write(`${JSON.stringify({ from, text, ...(quickReplies && { quickReplies }) })}\n`);
}

function printLine({ author, text, quickReplies }: TranscriptEntry, out: NodeJS.WritableStream): void {
  if (author === 'resident') return;
  out.write(`Parley: ${text}\n`);
  if (quickReplies) out.write(`        [${quickReplies.join('] [')}]\n`);
}
