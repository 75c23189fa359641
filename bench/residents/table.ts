/** The figures as people read them, in Markdown. */
import type { ResidentMessages } from './messages.ts';
import type { ResidentFigures } from './score.ts';

/** Percentages with the aim beside them where there is one. */
export function inTable(figures: ResidentFigures, { outOfScope, urgent }: ResidentMessages): string {
  const alike = urgent.filter(({ id }) => id === 'none').length;
  const rows: [string, number, number, string][] = [
    ['likeliest topic is right', figures.topOne, figures.messages, ''],
    ['right first time', figures.rightFirst, figures.messages, '90 or more'],
    ['… of which by the number to ring first', figures.bySignpost, figures.messages, ''],
    ['right, or among the choices', figures.rightOrChoice, figures.messages, '95 or more'],
    ['confidently wrong', figures.wrong, figures.messages, '5 or less'],
    ['out of scope, yet answered', figures.outOfScopeAnswered, outOfScope.length, '8 or less'],
    ['urgent, found', figures.urgentFound, urgent.length - alike, '95 or more'],
    ['urgent, found as its kind', figures.urgentOfItsKind, urgent.length - alike, ''],
    ['look-alike, left alone', figures.lookAlikesLeft, alike, '90 or more'],
  ];
  return [
    '| Residents’ messages | % | of | Aim |',
    '| --- | --: | --: | --: |',
    ...rows.map(([what, value, of, aim]) => `| ${what} | ${inPercent(value)} | ${of} | ${aim} |`),
    `| expected calibration error | ${figures.calibrationError.toFixed(3)} | ${figures.messages + outOfScope.length} | 0.05 or less |`,
    '',
    '| Answering the surest | wrong among them % | from a probability of |',
    '| --: | --: | --: |',
    ...figures.risk.map(
      ({ coverage, risk, threshold }) =>
        `| ${inPercent(coverage)} % | ${inPercent(risk)} | ${threshold.toFixed(2)} |`,
    ),
  ].join('\n');
}

function inPercent(value: number): string {
  return Number.isNaN(value) ? '–' : (100 * value).toFixed(1);
}
