/**
 * How well the urgent detector does on messages written for it. `tune` is what its rules were made by,
 * `report` was only ever measured. A file given on the command line is measured whole, and only counts are
 * printed: npx tsx test/understanding/urgent/measure.ts [FILE]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../../src/understanding/normalise.ts';
import { tokenise } from '../../../src/understanding/tokens.ts';
import { findUrgent } from '../../../src/understanding/urgent/urgent.ts';

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
  readonly wrong: readonly { readonly text: string; readonly kind: string; readonly got: string }[];
}

export function readCases(path: string): UrgentCase[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .flatMap(([text, kind]) => (text && kind ? [{ text, kind: kind.trim() }] : []));
}

const HERE = import.meta.dirname;

/** The development messages, split by the parity of a hash of their text. */
export function developmentCases(half: 'tune' | 'report'): UrgentCase[] {
  return ['urgent.tsv', 'look-alikes.tsv']
    .flatMap((name) => readCases(join(HERE, name)))
    .filter(({ text }) => (parityOf(text) === 0) === (half === 'tune'));
}

function parityOf(text: string): number {
  let hash = 7;
  for (let at = 0; at < text.length; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> 15)) & 1;
}

export function measureUrgent(cases: readonly UrgentCase[]): UrgentMeasure {
  const read = cases.map(({ text, kind }) => ({
    text,
    kind,
    got: findUrgent(tokenise(fold(text)))?.urgent ?? 'none',
  }));
  const urgent = read.filter(({ kind }) => kind !== 'none');
  const lookAlikes = read.filter(({ kind }) => kind === 'none');
  return {
    urgent: urgent.length,
    caught: urgent.filter(({ got }) => got !== 'none').length,
    rightKind: urgent.filter(({ kind, got }) => got === kind).length,
    lookAlikes: lookAlikes.length,
    leftAlone: lookAlikes.filter(({ got }) => got === 'none').length,
    wrong: read.filter(({ kind, got }) => got !== kind),
  };
}

function print(name: string, measure: UrgentMeasure): void {
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)}% (${part}/${whole})`;
  console.log(
    `${name}: caught ${share(measure.caught, measure.urgent)}, right kind ${share(measure.rightKind, measure.urgent)}, ` +
      `look-alikes left alone ${share(measure.leftAlone, measure.lookAlikes)}`,
  );
}

if (process.argv[1]?.endsWith('measure.ts')) {
  const [file] = process.argv.slice(2);
  if (file === undefined) {
    const tune = measureUrgent(developmentCases('tune'));
    for (const { text, kind, got } of tune.wrong) console.log(`${kind}\t${got}\t${text}`);
    print('tune', tune);
    print('report', measureUrgent(developmentCases('report')));
  } else {
    print('file', measureUrgent(readCases(file)));
  }
}
