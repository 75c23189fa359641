import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type BadLine, openTable, type Row } from '../../../src/content/places/read-table.ts';
import { ParleyError } from '../../../src/errors.ts';
import { temporaryFolder } from '../../environment/temporary-folder.ts';
import { csv, inPieces } from './write-csv.ts';

async function read(
  source: Readable | string,
): Promise<{ header: readonly string[]; rows: Row[]; bad: BadLine[] }> {
  const bad: BadLine[] = [];
  const table = await openTable(source, { onBad: (line) => bad.push(line) });
  const rows: Row[] = [];
  for await (const batch of table.batches) rows.push(...batch);
  return { header: table.header, rows, bad };
}

const refusal = (source: Readable | string) =>
  read(source).then(
    () => 'read',
    (error) => (error instanceof ParleyError ? `${error.code}: ${error.detail}` : String(error)),
  );

describe('a CSV file', () => {
  it('is read with byte order mark, quotes, blank lines and any line ending', async () => {
    const text = '\uFEFFPremises ID,Number\r\n\r\n1,"Flat 2, 4"\n2,"the ""old"" mill"\r3,x';
    for (const size of [1, 2, 3, 7, 1000]) {
      const { header, rows, bad } = await read(inPieces(text, size));
      expect(header).toEqual(['premises_id', 'number']);
      expect(rows).toEqual([
        { line: 3, cells: ['1', 'Flat 2, 4'] },
        { line: 4, cells: ['2', 'the "old" mill'] },
        { line: 5, cells: ['3', 'x'] },
      ]);
      expect(bad).toEqual([]);
    }
  });

  it('loses one line to a stray quote, tells its number, and passes empty ones over', async () => {
    const { rows, bad } = await read(csv('a,b', '1,"open', '2,fine', '3,"a"b', '4,too,many', ',,', '5,ok'));
    expect(rows.map(({ line }) => line)).toEqual([3, 7]);
    expect(bad).toEqual([
      { line: 2, reason: 'A quotation mark is out of place.' },
      { line: 4, reason: 'A quotation mark is out of place.' },
      { line: 5, reason: 'It has 3 columns; the first line of the file has 2.' },
    ]);
  });

  it('keeps letters that were cut in two by the reading', async () => {
    const { rows } = await read(inPieces('a\nCafé Zürich', 1));
    expect(rows).toEqual([{ line: 2, cells: ['Café Zürich'] }]);
  });

  it('never loses a line without a word, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary-ascii' }).map(oneLine)), async (lines) => {
        const { rows, bad } = await read(csv('a,b', ...lines));
        const told = new Set([...rows, ...bad].map(({ line }) => line));
        const silent = lines.flatMap((text, index) => (told.has(index + 2) ? [] : [text]));
        expect(silent.filter((text) => /[^\s,"]/.test(text))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

function oneLine(text: string): string {
  return text.replaceAll(/[\0\r\n]/g, ' ');
}

describe('a file that is not CSV', () => {
  it('is refused with a reason', async () => {
    expect(await refusal(Readable.from([Buffer.from('PK\x03\x04 and so on')]))).toMatch(
      /^import-refused: .*spreadsheet/,
    );
    expect(await refusal(Readable.from([Buffer.from([0xff, 0xfe, 0x61, 0])]))).toMatch(
      /^import-refused: .*UTF-16/,
    );
    expect(await refusal(Readable.from([Buffer.from('a,b\n1,\0')]))).toMatch(
      /^import-refused: .*not a text file/,
    );
    expect(await refusal(csv(''))).toBe('import-refused: The file is empty.');
    expect(await refusal('/no/such/file.csv')).toBe('import-refused: There is no such file.');
    expect(await refusal(temporaryFolder('table'))).toBe('import-refused: There is no such file.');
  });

  it('is not read to the end when a line never ends', async () => {
    const piece = Buffer.alloc(32_768, 'x');
    let given = 0;
    const endless = new Readable({
      read() {
        given += 1;
        this.push(piece);
      },
    });
    expect(await refusal(endless)).toMatch(/^import-refused: Line 1 is far too long/);
    expect(given).toBeLessThan(20);
  });

  it('is read from a path with progress in bytes', async () => {
    const path = join(temporaryFolder('table'), 'a.csv');
    writeFileSync(path, 'a\n1\n2\n');
    const seen: unknown[] = [];
    const table = await openTable(path, { onBad: () => {}, onProgress: (progress) => seen.push(progress) });
    for await (const batch of table.batches) expect(batch.length).toBeLessThanOrEqual(2);
    expect(seen).toEqual([{ bytes: 6, totalBytes: 6 }]);
  });
});
