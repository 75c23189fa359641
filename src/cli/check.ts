import { Command } from 'commander';
import type { ContentReport } from '../composition/check-content.ts';
import type { Confusion } from '../understanding/confusion.ts';
import type { CommandContext, Terminal } from './context.ts';

/** `parley check`: content and dialogs, every problem at once, in an editor's words. */
export function checkCommand({ terminal, environment }: CommandContext): Command {
  return new Command('check')
    .description('check articles, wording, dialogs and settings; lists every problem at once')
    .option('--quick', 'without looking for phrases that are taken for other topics')
    .option('--articles', 'the reading age, phrases, text length and review date of each article')
    .option('--json', 'everything found, as JSON')
    .action(async (options: Options, command: Command) => {
      const { checkContent } = await import('../composition/check-content.ts');
      const report = await checkContent(await environment(), new Date(), { quick: options.quick ?? false });
      if (options.json) terminal.stdout.write(`${JSON.stringify(report)}\n`);
      else tell(terminal, report, options);
      if (report.problems.length > 0) command.error('', { exitCode: 1 });
    });
}

interface Options {
  readonly quick?: true;
  readonly articles?: true;
  readonly json?: true;
}

function tell({ stdout }: Terminal, report: ContentReport, { articles }: Options): void {
  const lines = [
    ...report.problems.map((problem) => `- ${problem}`),
    ...under('Worth a look:', report.remarks),
    ...(report.confusion ? confusedLines(report.confusion) : []),
    ...(articles ? articleLines(report) : []),
    report.summary,
  ];
  stdout.write(`${lines.join('\n')}\n`);
}

function articleLines({ articles }: ContentReport): string[] {
  return under(
    'Articles:',
    articles.map(
      ({ id, readingAge, phrases, textLength, review }) =>
        `${id}: reads at age ${readingAge.toFixed(1)}, ${phrases} phrases, text of ${textLength} characters, review by ${review}`,
    ),
  );
}

/** From this probability on, a phrase taken for another topic would be answered by that one at once. */
const SURE = 0.6;

/** Only what would mislead a resident: a phrase taken for another topic with some doubt is met with choices. */
function confusedLines({ pairs }: Confusion): string[] {
  const lines = pairs.flatMap(({ ids, phrases }) => {
    const sure = phrases.filter(({ score }) => score >= SURE);
    const told = sure.map(({ id, phrase, score }) => `    ${id}: "${phrase}" (${score.toFixed(2)})`);
    return sure.length > 0 ? [`  ${ids.join(' and ')}`, ...told] : [];
  });
  return lines.length > 0 ? ['Phrases taken for the other topic when they are not learnt:', ...lines] : [];
}

function under(head: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [head, ...lines.map((line) => `  ${line}`)] : [];
}
