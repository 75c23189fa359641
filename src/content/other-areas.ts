/** Names of other councils' areas, from a file that a council may add to. */
import { z } from 'zod';
import { ParleyError } from '../errors.ts';
import type { AreaList } from '../understanding/areas/area-names.ts';
import { plainIssue } from './plain-issue.ts';
import { readYamlFile } from './yaml-file.ts';

const name = z.string().min(2).max(60);
/** Written in several rows, so that a line stays short. */
const names = z.array(z.union([name, z.array(name)])).transform((rows) => rows.flat());

const otherAreasSchema = z.strictObject({
  /** By headings of any kind, for whoever looks for one. */
  areas: z.record(z.string(), names),
  alsoNames: names.default([]),
  alsoWords: names.default([]),
  shortFor: z.record(name, name).default({}),
});

/** What of an `AreaList` is the same for councils everywhere. */
export type NamesOfAreas = Omit<AreaList, 'ours'>;

/** @throws ParleyError `settings-wrong` where the file cannot be read as names, naming every problem. */
export async function readOtherAreas(path: string): Promise<NamesOfAreas> {
  const parsed = otherAreasSchema.safeParse(await readYamlFile(path));
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      (issue) => `- ${path}: ${issue.path.join('.')}: ${plainIssue(issue)}`,
    );
    throw new ParleyError('settings-wrong', `\n${problems.join('\n')}`);
  }
  const { areas, alsoNames, alsoWords, shortFor } = parsed.data;
  return { places: Object.values(areas).flat(), names: alsoNames, words: alsoWords, shortFor };
}
