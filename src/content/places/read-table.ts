/** CSV as rows with line numbers. Each physical line is a record, so that a stray quote spoils one line and no more. */
import { parse } from 'csv-parse/sync';
import { ParleyError } from '../../errors.ts';
import { type Progress, readLines, type Source } from './read-lines.ts';

export interface BadLine {
  readonly line: number;
  /** Why it cannot be taken, for the person who has the file. Holds nothing out of the file. */
  readonly reason: string;
}

export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Table {
  /** In small letters, with `_` for spaces and dashes. */
  readonly header: readonly string[];
  /** In order; lines without any text are left out. */
  readonly batches: AsyncGenerator<readonly Row[]>;
}

export interface ReadOptions {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly onBad: (bad: BadLine) => void;
}

/** Reads the header and gets ready to read the rest. @throws ParleyError `import-refused` */
export async function openTable(source: Source, options: ReadOptions): Promise<Table> {
  const lines = readLines(source, options.onProgress);
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    const at = next.value.lines.findIndex((line) => line.trim() !== '');
    const headerLine = next.value.lines[at];
    if (headerLine === undefined) continue;
    const header = (isWellQuoted(headerLine) ? (cellsOf([headerLine])[0] ?? []) : []).map(normaliseName);
    const after = { first: next.value.first + at + 1, lines: next.value.lines.slice(at + 1) };
    return { header, batches: rowsOf(after, lines, header.length, options.onBad) };
  }
  throw new ParleyError('import-refused', 'The file is empty.');
}

async function* rowsOf(
  first: { readonly first: number; readonly lines: readonly string[] },
  others: ReturnType<typeof readLines>,
  width: number,
  onBad: ReadOptions['onBad'],
): AsyncGenerator<readonly Row[]> {
  yield rowsIn(first.first, first.lines, width, onBad);
  for await (const { first: line, lines } of others) yield rowsIn(line, lines, width, onBad);
}

function rowsIn(first: number, lines: readonly string[], width: number, onBad: ReadOptions['onBad']): Row[] {
  const texts = wellQuoted(first, lines, onBad);
  return cellsOf(texts.map(({ text }) => text)).flatMap((cells, index): Row[] => {
    const line = texts[index]?.line ?? 0;
    if (cells.every((cell) => cell.trim() === '')) return [];
    if (cells.length === width) return [{ line, cells }];
    onBad({ line, reason: countOff(cells.length, width) });
    return [];
  });
}

/** The lines that hold one record each. */
function wellQuoted(first: number, lines: readonly string[], onBad: ReadOptions['onBad']) {
  return lines.flatMap((text, index) => {
    if (text.trim() === '') return [];
    const line = first + index;
    if (isWellQuoted(text)) return [{ line, text }];
    onBad({ line, reason: 'A quotation mark is out of place.' });
    return [];
  });
}

function countOff(found: number, width: number): string {
  return `It has ${found} column${found === 1 ? '' : 's'}; the first line of the file has ${width}.`;
}

/** One record a line: the caller has seen to it that no quoted cell runs over the end of its line. */
function cellsOf(lines: readonly string[]): string[][] {
  return parse(lines.join('\n'), { relax_column_count: true, trim: true });
}

/** Quotes enclose whole cells and are closed on the line. Linear in the length of the line. */
function isWellQuoted(line: string): boolean {
  return (
    !line.includes('"') || /^(?:[^",]*|\s*"(?:[^"]|"")*"\s*)(?:,(?:[^",]*|\s*"(?:[^"]|"")*"\s*))*$/.test(line)
  );
}

function normaliseName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');
}
