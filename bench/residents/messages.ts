/** A folder of residents' messages: `messages.tsv` (text, tab, topic id), `out-of-scope.txt`, `urgent.tsv` (text, tab, kind or none). */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface ResidentMessages {
  readonly messages: readonly { readonly text: string; readonly id: string }[];
  readonly outOfScope: readonly string[];
  /** `none` is what sounds urgent and is not. */
  readonly urgent: readonly { readonly text: string; readonly id: string }[];
}

/** @throws Error in words when messages.tsv is missing or a line has no tab; the other two files may be missing. */
export async function readResidents(folder: string): Promise<ResidentMessages> {
  const messages = labelled(folder, 'messages.tsv', await readLines(folder, 'messages.tsv'));
  if (messages.length === 0)
    throw new Error(
      `${folder} has no messages.tsv, a line each: what was typed, a tab, the article or dialog it asks for.`,
    );
  return {
    messages,
    outOfScope: (await readLines(folder, 'out-of-scope.txt')).filter((line) => line.trim() !== ''),
    urgent: labelled(folder, 'urgent.tsv', await readLines(folder, 'urgent.tsv')),
  };
}

async function readLines(folder: string, file: string): Promise<string[]> {
  const source = await readFile(join(folder, file), 'utf8').catch(() => '');
  return source.replace(/^\uFEFF/, '').split(/\r?\n/);
}

function labelled(folder: string, file: string, lines: readonly string[]) {
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    const tab = line.lastIndexOf('\t');
    if (tab < 0) throw new Error(`${join(folder, file)}: line ${at + 1} has no tab.`);
    return [{ text: line.slice(0, tab), id: line.slice(tab + 1).trim() }];
  });
}
