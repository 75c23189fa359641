/**
 * How well the urgent detector does on messages written for it that it neither learnt from nor was tuned by.
 * A file given on the command line (text, tab, kind or `none`) is measured instead, and only counts are
 * printed: `npx tsx test/understanding/urgent/measure.ts [FILE]`
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../../src/understanding/normalise.ts';
import { tokenise } from '../../../src/understanding/tokens.ts';
import { learnUrgent } from '../../../src/understanding/urgent/second-opinion.ts';
import { createUrgentDetector } from '../../../src/understanding/urgent/urgent.ts';
import { PROJECT } from '../../environment/project.ts';

export interface UrgentCase {
  readonly text: string;
  /** An urgent kind, or `none`. */
  readonly kind: string;
}

export interface UrgentMeasure {
  readonly urgent: number;
  /** Found at all, whatever the kind. */
  readonly caught: number;
  readonly rightKind: number;
  readonly lookAlikes: number;
  readonly leftAlone: number;
}

function readCases(path: string): UrgentCase[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .flatMap(([text, kind]) => (text && kind ? [{ text, kind: kind.trim() }] : []));
}

const kept = (name: string) => readCases(join(PROJECT, 'test/understanding/urgent', name));

/** The messages kept aside for this. */
export const heldOutCases = (): UrgentCase[] => ['urgent.tsv', 'look-alikes.tsv'].flatMap(kept);

/** Signs rather than names, dialect, slips, what is buried in a question about something else: as hard as they come. */
export const roundaboutCases = (): UrgentCase[] => kept('roundabout.tsv');

/** By somebody who was told to write what a market town would, half of it by signs, and what only sounds so or is chat. */
export const marketTownCases = (): UrgentCase[] => kept('market-town.tsv');

export function measureUrgent(cases: readonly UrgentCase[]): UrgentMeasure {
  const detector = createUrgentDetector(learnUrgent());
  const read = cases.map(({ text, kind }) => ({
    kind,
    got: detector.find(tokenise(fold(text)))?.urgent ?? 'none',
  }));
  const urgent = read.filter(({ kind }) => kind !== 'none');
  const lookAlikes = read.filter(({ kind }) => kind === 'none');
  return {
    urgent: urgent.length,
    caught: urgent.filter(({ got }) => got !== 'none').length,
    rightKind: urgent.filter(({ kind, got }) => got === kind).length,
    lookAlikes: lookAlikes.length,
    leftAlone: lookAlikes.filter(({ got }) => got === 'none').length,
  };
}

if (process.argv[1]?.endsWith('measure.ts')) {
  const [file] = process.argv.slice(2);
  const measure = measureUrgent(file === undefined ? heldOutCases() : readCases(file));
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)}% (${part}/${whole})`;
  console.log(`urgent caught: ${share(measure.caught, measure.urgent)}`);
  console.log(`of the right kind: ${share(measure.rightKind, measure.urgent)}`);
  console.log(`look-alikes left alone: ${share(measure.leftAlone, measure.lookAlikes)}`);
}
