/** A folder of content files, read whole: what is in it, and everything that is wrong with it. */
import { isUtf8 } from 'node:buffer';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ContentKind, ItemKey } from '../../store/content.ts';
import { FOLDERS, pathOf, readItem, writeItem } from './content-file.ts';

export interface FolderItem extends ItemKey {
  readonly body: unknown;
}

export interface ContentFolder {
  readonly items: readonly FolderItem[];
  /** Each names its file. */
  readonly problems: readonly string[];
}

const LARGEST_FILE = 1_000_000;

/** Never throws for what is in the folder: it is listed, whether a file is broken, too large or not text at all. */
export async function readFolder(folder: string): Promise<ContentFolder> {
  const items: (FolderItem & { readonly path: string })[] = [];
  const problems: string[] = [];
  let found = false;
  for (const kind of Object.keys(FOLDERS) as ContentKind[]) {
    const names = await namesIn(join(folder, FOLDERS[kind].folder), FOLDERS[kind].ending);
    if (names === undefined) continue;
    found = true;
    for (const name of names) {
      const path = `${FOLDERS[kind].folder}/${name}`;
      const read = await readOne(kind, join(folder, path));
      if (typeof read === 'string') problems.push(`${path}: ${read}`);
      else if (read.kind === 'wrong') problems.push(...read.problems.map((problem) => `${path}: ${problem}`));
      else items.push({ kind, id: idOf(kind, name, read.body), body: read.body, path });
    }
  }
  if (!found) problems.push(`${folder}: has no folder articles, wording or notices`);
  return { items, problems: [...problems, ...nameProblems(items)] };
}

/** An article and a notice say their own id; the words of a dialog have its name. */
function idOf(kind: ContentKind, name: string, body: { readonly id?: string }): string {
  return (kind === 'wording' ? undefined : body.id) ?? name.slice(0, -FOLDERS[kind].ending.length);
}

function nameProblems(items: readonly (FolderItem & { readonly path: string })[]): readonly string[] {
  const paths = new Map<string, string>();
  return items.flatMap((item) => {
    const key = `${item.kind}/${item.id}`;
    const other = paths.get(key);
    paths.set(key, item.path);
    if (other !== undefined) return [`${item.path}: has the id "${item.id}", which ${other} has too`];
    return item.path === pathOf(item) ? [] : [`${item.path}: has the id "${item.id}"; name the file so`];
  });
}

async function namesIn(folder: string, ending: string): Promise<readonly string[] | undefined> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith(ending));
    return files.map(({ name }) => name).sort();
  } catch {
    return undefined;
  }
}

async function readOne(kind: ContentKind, path: string) {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_FILE) return `has ${size.toLocaleString('en-GB')} bytes; the most is 1,000,000`;
    const bytes = await readFile(path);
    return isUtf8(bytes) ? readItem(kind, bytes.toString('utf8')) : 'is not text in UTF-8';
  } catch {
    return 'cannot be read';
  }
}

/** Writes every item into its file. @returns files of the folder that no item has, which are left alone. */
export async function writeFolder(
  folder: string,
  items: readonly FolderItem[],
): Promise<{ readonly left: readonly string[] }> {
  const written = new Set<string>();
  for (const item of items) {
    const path = pathOf(item);
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), writeItem(item, item.body));
    written.add(path);
  }
  const left: string[] = [];
  for (const { folder: kindFolder, ending } of Object.values(FOLDERS)) {
    const names = (await namesIn(join(folder, kindFolder), ending)) ?? [];
    left.push(...names.map((name) => `${kindFolder}/${name}`).filter((path) => !written.has(path)));
  }
  return { left };
}
