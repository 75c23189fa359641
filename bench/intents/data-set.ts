/** A folder of labelled messages: `train.tsv`, `train_10.tsv`, `test.tsv` (text, tab, intent), perhaps `oos.tsv`. */
import { readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';

export interface Labelled {
  readonly text: string;
  readonly intent: string;
}

export interface DataSet {
  readonly name: string;
  /** The files there are to train from, by what they are called in the table. */
  readonly training: ReadonlyMap<string, readonly Labelled[]>;
  readonly test: readonly Labelled[];
  /** Messages of no intent; empty when there is no `oos.tsv`. */
  readonly outOfScope: readonly string[];
  /** What is odd but can be measured all the same, in words. */
  readonly remarks: readonly string[];
}

export type ReadDataSet =
  | { readonly kind: 'data-set'; readonly set: DataSet }
  | { readonly kind: 'wrong'; readonly problems: readonly string[] };

const TRAINING = [
  ['full', 'train.tsv'],
  ['10 each', 'train_10.tsv'],
] as const;

/** Lines of one file that are told before the rest is only counted. */
const TOLD = 5;

/** Reads and checks a folder. Whatever is wrong with it is told at once, in words, with file and line. */
export async function readDataSet(folder: string): Promise<ReadDataSet> {
  const there = await stat(folder).catch(() => undefined);
  if (!there?.isDirectory()) return { kind: 'wrong', problems: [`${folder}: there is no such folder`] };
  const problems: string[] = [];
  const training = new Map<string, readonly Labelled[]>();
  for (const [name, file] of TRAINING) {
    const rows = await readLabelled(join(folder, file), problems);
    if (rows) training.set(name, rows);
  }
  const test = await readLabelled(join(folder, 'test.tsv'), problems);
  if (training.size === 0) problems.push(`${folder}: has neither train.tsv nor train_10.tsv`);
  if (!test) problems.push(`${folder}: has no test.tsv`);
  for (const [name, rows] of training) {
    if (new Set(rows.map(({ intent }) => intent)).size < 2)
      problems.push(`${folder}: "${name}" has fewer than two intents, so there is nothing to tell apart`);
  }
  if (test?.length === 0) problems.push(`${folder}: test.tsv is empty`);
  if (problems.length > 0 || !test) return { kind: 'wrong', problems };
  const outOfScope = await readTexts(join(folder, 'oos.tsv'));
  const set = { name: basename(resolve(folder)), training, test, outOfScope };
  return { kind: 'data-set', set: { ...set, remarks: remarksOn(set) } };
}

/** Undefined when there is no such file. */
async function readLabelled(path: string, problems: string[]): Promise<Labelled[] | undefined> {
  const lines = await readLines(path);
  if (!lines) return undefined;
  const rows: Labelled[] = [];
  const wrong: string[] = [];
  for (const { line, number } of lines) {
    // The intent stands last, so a text may hold tabs itself.
    const tab = line.lastIndexOf('\t');
    const intent = line.slice(tab + 1).trim();
    if (tab < 0) wrong.push(`${path}: line ${number} has no tab between text and intent`);
    else if (intent === '') wrong.push(`${path}: line ${number} has no intent after its tab`);
    else rows.push({ text: line.slice(0, tab), intent });
  }
  problems.push(...wrong.slice(0, TOLD));
  if (wrong.length > TOLD) problems.push(`${path}: ${wrong.length - TOLD} more lines like these`);
  return rows;
}

/** Texts of no intent; whatever stands behind a tab is not looked at. */
async function readTexts(path: string): Promise<string[]> {
  const lines = await readLines(path);
  return (lines ?? []).map(({ line }) => line.split('\t', 1)[0] ?? '').filter((text) => text.trim() !== '');
}

async function readLines(path: string): Promise<{ line: string; number: number }[] | undefined> {
  const source = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return source
    ?.replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line, at) => ({ line, number: at + 1 }))
    .filter(({ line }) => line.trim() !== '');
}

function remarksOn({ training, test }: Pick<DataSet, 'training' | 'test'>): string[] {
  return [...training].flatMap(([name, rows]) => {
    const known = new Set(rows.map(({ intent }) => intent));
    const unknown = new Set(test.map(({ intent }) => intent).filter((intent) => !known.has(intent)));
    return unknown.size > 0
      ? [`"${name}" never saw ${unknown.size} of the intents in test.tsv, which count as wrong`]
      : [];
  });
}
