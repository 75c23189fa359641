import { createInterface } from 'node:readline';
import { Command } from 'commander';
import type { Explanation, Understood } from '../understanding/understanding.ts';
import type { CommandContext } from './context.ts';
import { readMoment } from './read-moment.ts';

/** `parley understand`: reads a message a line and prints what Parley makes of it. */
export function understandCommand({ terminal, environment }: CommandContext): Command {
  return new Command('understand')
    .description('read a message a line and print what Parley makes of it')
    .argument('[message...]', 'one message, instead of lines from standard input')
    .option('--json', 'a JSON line for each message')
    .option('--explain', 'which words counted, the runner-up and the threshold')
    .option('--data <folder>', 'data folder whose content is used; a throw-away one unless told')
    .option('--at <moment>', 'the moment it is said, ISO 8601', readMoment)
    .action(async (words: string[], options: Options) => {
      const { openCore } = await import('../composition/core.ts');
      const core = await openCore({ ...(await environment()), DATA_DIR: options.data, LOG_LEVEL: 'error' });
      try {
        const { understanding } = core.content.current().world;
        const print = (text: string) => {
          const now = options.at ?? core.clock.now();
          const told = options.explain
            ? tellExplanation(understanding.explain(text, now), options.json)
            : tell(asLine(understanding.understand(text, now)), options.json);
          terminal.stdout.write(`${told}\n`);
        };
        if (words.length > 0) print(words.join(' '));
        else for await (const line of createInterface({ input: terminal.stdin })) print(line);
      } finally {
        await core.close();
      }
    });
}

interface Options {
  readonly json?: boolean;
  readonly explain?: boolean;
  readonly data?: string;
  readonly at?: Date;
}

function tell(line: UnderstoodLine, json = false): string {
  return json ? JSON.stringify(line) : inWords(line);
}

interface UnderstoodLine {
  readonly text: string;
  readonly kind: 'answer' | 'dialog' | 'clarify' | 'urgent' | 'none';
  readonly id: string | null;
  readonly score: number;
  readonly alternatives: readonly { readonly id: string; readonly score: number }[];
  readonly urgent?: string;
}

/** One line of `parley understand --json`. A control such as "talk to a person" is told as its dialog. */
function asLine({ text, decision, commands }: Understood): UnderstoodLine {
  const ranked = commands.flatMap((command) =>
    command.kind === 'answer' || command.kind === 'dialog'
      ? [{ id: command.id, score: rounded(command.score) }]
      : [],
  );
  switch (decision.kind) {
    case 'urgent':
      return {
        text,
        kind: 'urgent',
        id: decision.urgent,
        score: rounded(decision.score),
        alternatives: ranked.slice(0, 3),
        urgent: decision.urgent,
      };
    case 'clarify': {
      const options = decision.options.map(({ id, score }) => ({ id, score: rounded(score) }));
      return {
        text,
        kind: 'clarify',
        id: options[0]?.id ?? null,
        score: options[0]?.score ?? 0,
        alternatives: options,
      };
    }
    case 'none':
      return {
        text,
        kind: 'none',
        id: null,
        score: rounded(decision.score),
        alternatives: ranked.slice(0, 3),
      };
    default: {
      const alternatives = ranked.filter(({ id }) => id !== decision.id).slice(0, 3);
      return { text, kind: decision.kind, id: decision.id, score: rounded(decision.score), alternatives };
    }
  }
}

function inWords({ kind, id, score, alternatives }: UnderstoodLine): string {
  const others = alternatives.map((other) => `${other.id} ${other.score}`).join(', ');
  return `${kind}${id === null ? '' : ` ${id}`} (${score})${others ? `; also ${others}` : ''}`;
}

/** How many words of a topic are worth showing. */
const TOLD_WORDS = 6;

function tellExplanation(explanation: Explanation, json = false): string {
  const line = asLine(explanation.understood);
  const { reason, threshold, topics, urgent } = explanation;
  if (json) return JSON.stringify({ ...line, reason, threshold, topics, nearestUrgent: urgent });
  const wordsOf = (words: Explanation['topics'][number]['words']) =>
    words
      .slice(0, TOLD_WORDS)
      .map(({ text, readAs, weight }) => {
        const word = readAs === undefined ? text : `${text} (read as ${readAs})`;
        return `${word} ${weight < 0 ? '-' : '+'}${Math.round(Math.abs(weight) * 100)}%`;
      })
      .join(', ');
  return [
    inWords(line),
    `  ${reason} Answered at once from ${threshold}.`,
    ...topics.map(({ id, score, words }) => `  ${id} ${rounded(score)}: ${wordsOf(words)}`),
    `  Urgent? Nearest is ${urgent.kind}, ${rounded(urgent.lead)} ahead of everyday${urgent.byRule ? ', and a rule matched' : ''}.`,
  ].join('\n');
}

function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}
