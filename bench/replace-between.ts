/** Figures into a page, between `<!-- mark -->` and `<!-- /mark -->`, so that a page is brought up to date by a command. */
import { readFile, writeFile } from 'node:fs/promises';

/** @throws Error when the page has no such marks */
export async function replaceBetween(path: string, mark: string, text: string): Promise<void> {
  const page = await readFile(path, 'utf8');
  const begin = `<!-- ${mark} -->`;
  const end = `<!-- /${mark} -->`;
  const from = page.indexOf(begin);
  const to = page.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`${path} has no "${begin}" with "${end}" after it.`);
  await writeFile(path, `${page.slice(0, from + begin.length)}\n\n${text}\n\n${page.slice(to)}`);
}
