/** Reads who imports whom from the sources themselves. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { PROJECT } from '../environment/project.ts';

export interface Import {
  /** Project-relative file that imports. */
  readonly from: string;
  /** Project-relative file, or the bare name of a package. */
  readonly to: string;
  readonly typeOnly: boolean;
}

const STATEMENT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[\w*{][^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** All imports of the TypeScript files under the given folders or files. */
export function readImports(places: readonly string[]): readonly Import[] {
  return places.flatMap(sourceFiles).flatMap((file) => {
    const source = readFileSync(join(PROJECT, file), 'utf8');
    return [...source.matchAll(STATEMENT)].map(([, type, named, dynamic]) => ({
      from: file,
      to: resolveTarget(file, named ?? dynamic ?? ''),
      typeOnly: type !== undefined,
    }));
  });
}

export function sourceFiles(place: string): readonly string[] {
  if (/\.tsx?$/.test(place)) return [place];
  if (!existsSync(join(PROJECT, place))) return [];
  return readdirSync(join(PROJECT, place), { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes('node_modules'),
    )
    .map((entry) => relative(PROJECT, join(entry.parentPath, entry.name)));
}

function resolveTarget(from: string, target: string): string {
  if (target.startsWith('.')) return normalize(join(dirname(from), target));
  return target.startsWith('@') ? target.split('/').slice(0, 2).join('/') : (target.split('/')[0] ?? target);
}

/** The files and packages that are loaded with a file, by whatever way: types are loaded by nobody. */
export function loadedWith(file: string, imports: readonly Import[]): ReadonlySet<string> {
  const loaded = new Set([file]);
  // What is added is come to later in the same walk.
  for (const each of loaded) {
    for (const { from, to, typeOnly } of imports) if (from === each && !typeOnly) loaded.add(to);
  }
  return loaded;
}

/** Groups of files that import each other in a circle. Type imports count: they tie files as much. */
export function cycles(imports: readonly Import[]): readonly (readonly string[])[] {
  const edges = new Map<string, string[]>();
  for (const { from, to } of imports) edges.set(from, [...(edges.get(from) ?? []), to]);
  const found: string[][] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): void => {
    const at = path.indexOf(file);
    if (at >= 0) {
      found.push([...path.slice(at), file]);
      return;
    }
    if (done.has(file)) return;
    path.push(file);
    for (const next of edges.get(file) ?? []) visit(next);
    path.pop();
    done.add(file);
  };
  for (const file of edges.keys()) visit(file);
  return found;
}
