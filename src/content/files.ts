/** Content as files: how it starts, and how it travels through git. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { ENGINE_WORDING } from '../conversation/world.ts';
import { type Article, parseArticle } from './article.ts';
import { plainIssue } from './plain-issue.ts';
import { type WordingFile, wordingFileSchema } from './wording.ts';

export interface ContentFiles {
  readonly articles: readonly Article[];
  /** By dialog id; the engine's own under `parley`. */
  readonly wordings: ReadonlyMap<string, WordingFile>;
  /** One line a problem, each naming its file. Files with problems are left out above. */
  readonly problems: readonly string[];
}

/** Where content lies in the project, or in a council's own folder of the same form. */
export interface ContentFolders {
  readonly knowledgeBase: string;
  readonly dialogs: string;
  readonly engineWording: string;
}

/** Reads every article, and the wording of the engine and of the given dialogs. Never throws for what is inside them: problems are listed. */
export async function readContentFiles(
  folders: ContentFolders,
  dialogs: readonly string[],
): Promise<ContentFiles> {
  const problems: string[] = [];
  const articles = await readArticles(folders.knowledgeBase, problems);
  const wordings = new Map<string, WordingFile>();
  for (const [id, path] of wordingPaths(folders, dialogs)) {
    const wording = await readWording(path, problems);
    if (wording) wordings.set(id, wording);
  }
  return { articles, wordings, problems };
}

async function readArticles(folder: string, problems: string[]): Promise<readonly Article[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  const articles: Article[] = [];
  for (const name of names) {
    const parsed = parseArticle(await readFile(join(folder, name), 'utf8'));
    if (parsed.kind === 'wrong') problems.push(...parsed.problems.map((problem) => `${name}: ${problem}`));
    else if (`${parsed.article.id}.md` !== name) problems.push(`${name}: its id is "${parsed.article.id}"`);
    else articles.push(parsed.article);
  }
  return articles;
}

function wordingPaths(folders: ContentFolders, dialogs: readonly string[]): readonly [string, string][] {
  return [
    [ENGINE_WORDING, folders.engineWording],
    ...dialogs.map((id): [string, string] => [id, join(folders.dialogs, id, 'wording.yaml')]),
  ];
}

async function readWording(path: string, problems: string[]): Promise<WordingFile | undefined> {
  const label = path.split('/').slice(-2).join('/');
  try {
    const parsed = wordingFileSchema.safeParse(parse(await readFile(path, 'utf8')));
    if (parsed.success) return parsed.data;
    problems.push(
      ...parsed.error.issues.map((issue) => `${label}: ${issue.path.join('.')}: ${plainIssue(issue)}`),
    );
  } catch (error) {
    problems.push(`${label}: ${error instanceof Error ? error.message : basename(path)}`);
  }
  return undefined;
}
