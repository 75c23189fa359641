/** What a Parley under test begins with: all that is shipped, or a few articles where a suite learns drafts again and again. */
import { existsSync } from 'node:fs';
import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DIALOGS } from '../../src/composition/dialogs.ts';
import { CONTENT_FOLDERS } from '../../src/composition/settings.ts';
import type { Article } from '../../src/content/article.ts';
import { type ContentFiles, readContentFiles } from '../../src/content/files.ts';
import type { WordingFile } from '../../src/content/wording.ts';
import { CACHE, keep, keyOf } from './prepared.ts';

const IDS = DIALOGS.map(({ dialog }) => dialog.id);

/** All that decides what is read. */
const READ_FROM = [
  ...['knowledge-base', 'src/conversation/wording.yaml', ...IDS.map((id) => `dialogs/${id}/wording.yaml`)],
  ...['src/content', 'node_modules/yaml/package.json', 'node_modules/zod/package.json'],
];

/** Where what was learnt of a few articles is kept between suites. */
const LEARNT_OF_FEW = join(CACHE, 'learnt-of-few');

/** Those that suites of the editor write, and some beside them. */
const FEW = new Set([
  ...['allotments', 'blue-badge', 'bus-pass', 'contact-us', 'council-jobs'],
  ...['council-tax-bands', 'council-tax-pay', 'free-school-meals', 'library-join', 'library-opening'],
  ...['new-resident-bins', 'noise-complaint', 'pest-control', 'refuse-bin-rules', 'stray-dogs'],
  'tip-opening-times',
]);
/** Of each article and dialog; of what is for nobody here there are thousands. */
const FEW_PHRASES = 30;

/** All articles and wording of the project. Kept once read: 123 files of YAML take a second at each start. */
export async function shippedContent(): Promise<ContentFiles> {
  const path = join(CACHE, 'content', `${await keyOf(READ_FROM)}.json`);
  const kept = await readFile(path, 'utf8').catch(() => undefined);
  if (kept !== undefined) {
    const { articles, wordings }: Kept = JSON.parse(kept);
    return { articles, wordings: new Map(wordings), problems: [] };
  }
  const files = await readContentFiles(CONTENT_FOLDERS, IDS);
  if (files.problems.length === 0) {
    const whole: Kept = { articles: files.articles, wordings: [...files.wordings] };
    await keep(path, JSON.stringify(whole));
  }
  return files;
}

interface Kept {
  readonly articles: readonly Article[];
  readonly wordings: readonly [string, WordingFile][];
}

/**
 * Sixteen articles and every dialog, with a few of their phrases: learnt in half a second instead of seven. What is
 * understood by them says nothing of how well residents are understood; what becomes of a draft is the same.
 */
export async function fewArticles(): Promise<ContentFiles> {
  const { articles, wordings, problems } = await shippedContent();
  const known = new Set([...FEW, ...IDS]);
  const phrasesOf = ({ phrases }: Article | WordingFile) => ({ phrases: phrases.slice(0, FEW_PHRASES) });
  return {
    problems,
    articles: articles
      .filter(({ id }) => FEW.has(id))
      .map((one) => ({ ...one, ...phrasesOf(one), related: one.related.filter((id) => known.has(id)) })),
    wordings: new Map([...wordings].map(([id, one]) => [id, { ...one, ...phrasesOf(one) }])),
  };
}

/**
 * `learntIn` for a Parley with few articles: a copy, in this folder. Only what was learnt last is kept in a folder, and
 * what one suite publishes must not take the place of what all begin with.
 */
export async function learntOfFew(folder: string): Promise<string> {
  const copy = join(folder, 'learnt');
  if (existsSync(LEARNT_OF_FEW)) await cp(LEARNT_OF_FEW, copy, { recursive: true });
  return copy;
}

/** Keeps what a Parley with few articles has learnt at its start, before anything was published there. */
export async function keepLearntOfFew(learntIn: string): Promise<void> {
  for (const name of await readdir(learntIn)) {
    const path = join(LEARNT_OF_FEW, name);
    if (!existsSync(path)) await keep(path, await readFile(join(learntIn, name)));
  }
}
