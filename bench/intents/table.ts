/** The figures as people read them: a Markdown table, one line a system and training set. */
import type { Machine } from '../machine.ts';
import type { Outcome } from './measure.ts';

export interface Result {
  readonly set: string;
  readonly training: string;
  readonly intents: number;
  readonly examples: number;
  readonly test: number;
  readonly outOfScope: number;
  readonly system: string;
  readonly outcome: Outcome;
}

const HEAD = [
  'Data',
  'Trained from',
  'System',
  'Accuracy %',
  'Macro-F1 %',
  'AUROC',
  'ECE',
  'Training s',
  'µs a query',
  'Memory MB, held / peak',
];

export function tableOf(
  results: readonly Result[],
  { measured, ...machine }: Machine & { measured: string },
): string {
  const rows = results.map((result) => [
    result.set,
    `${result.training}: ${result.examples} of ${result.intents} intents`,
    result.system,
    ...cellsOf(result.outcome),
  ]);
  return [
    `Measured ${measured} on ${machine.processor}, ${machine.memoryGb} GB, Node ${machine.node}; ${machine.versions}.`,
    '',
    line(HEAD),
    line(HEAD.map((_, at) => (at < 3 ? '---' : '--:'))),
    ...rows.map(line),
  ].join('\n');
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function cellsOf(outcome: Outcome): string[] {
  if (outcome.kind === 'failed') return [outcome.reason, '', '', '', '', '', ''];
  if (outcome.kind === 'not-installed') return ['not installed', '', '', '', '', '', ''];
  const { figures } = outcome;
  return [
    (100 * figures.accuracy).toFixed(1),
    (100 * figures.macroF1).toFixed(1),
    figures.auroc === null ? '–' : figures.auroc.toFixed(3),
    figures.calibrationError.toFixed(3),
    (figures.trainingMs / 1000).toFixed(figures.trainingMs < 10_000 ? 2 : 0),
    figures.queryMicroseconds.toFixed(0),
    `${figures.heldMb.toFixed(0)} / ${figures.peakMb.toFixed(0)}`,
  ];
}
