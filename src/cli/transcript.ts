import { Command } from 'commander';
import { stringify } from 'yaml';
import { photoIdOf, type TranscriptEntry } from '../conversation/message.ts';
import { ParleyError } from '../errors.ts';
import { conversationKeyOf } from '../store/conversations.ts';
import type { Database } from '../store/database.ts';
import { readTranscriptById } from '../store/transcript.ts';
import { createRedactor } from '../understanding/redact.ts';
import type { CommandContext } from './context.ts';
import { onDatabase } from './on-database.ts';

/** `parley transcript ID`: a live conversation as a conversation test, personal data replaced. */
export function transcriptCommand(context: CommandContext): Command {
  return new Command('transcript')
    .description('write a conversation as a test, with personal data replaced')
    .argument('<id>', "the conversation's id")
    .option('--data <folder>', 'data folder; DATA_DIR unless told')
    .action(async (id: string, { data }: { data?: string }) => {
      const write = async ({ db }: Database) => {
        const key = await conversationKeyOf(db, id);
        if (!key) throw new ParleyError('not-found', 'No conversation has that id.');
        context.terminal.stdout.write(asTest(key.channel, await readTranscriptById(db, id, 0, 10_000)));
      };
      await onDatabase(context, write, { folder: data });
    });
}

interface Step {
  readonly resident: string;
  /** Pictures that came with it; which ones they were stays here. */
  readonly photos?: readonly 'picture'[];
  readonly parley: string[];
  quickReplies?: readonly string[];
}

function asTest(channel: string, entries: readonly TranscriptEntry[]): string {
  const redact = createRedactor();
  const steps: Step[] = [];
  for (const { author, text, quickReplies, attachments = [] } of entries) {
    const photos = attachments.flatMap((file) => (photoIdOf(file) ? (['picture'] as const) : []));
    if (author === 'resident') {
      steps.push({ resident: redact(text), ...(photos.length > 0 && { photos }), parley: [] });
    }
    const step = steps.at(-1);
    if (author === 'resident' || !step) continue;
    step.parley.push(redact(text));
    if (quickReplies) step.quickReplies = quickReplies.map(redact);
  }
  const at = entries[0]?.at.toISOString() ?? '';
  return stringify({ name: 'What this conversation shows', channel, at, steps }, { lineWidth: 110 });
}
