/** Content to files and back: what differs, and an import that is all or nothing. */
import { isDeepStrictEqual } from 'node:util';
import { recordAction } from '../../store/audit-trail.ts';
import { type ItemKey, publish } from '../../store/content.ts';
import type { Database } from '../../store/database.ts';
import { type Problem, problemsOf, type Surroundings } from '../check-item.ts';
import { type GoodContent, keyOf } from '../good-content.ts';
import { pathOf, plainBody } from './content-file.ts';
import type { ContentFolder, FolderItem } from './folder.ts';

/** Who published what came by an import. */
const FROM_IMPORT = 'import';

export interface Difference extends ItemKey {
  readonly where: 'only-in-folder' | 'only-here' | 'both';
  /** What differs, where both have it. */
  readonly fields: readonly string[];
}

/** What an import of the folder would change, and what is here alone, which it leaves. */
export function compareFolder({ items }: ContentFolder, live: GoodContent): readonly Difference[] {
  const inFolder = new Set(items.map(keyOf));
  const differences = items.flatMap((item): Difference[] => {
    const { kind, id } = item;
    const here = live.items.get(keyOf(item));
    if (!here) return [{ kind, id, where: 'only-in-folder', fields: [] }];
    const fields = changedFields(plainBody(item, here.body), plainBody(item, item.body));
    return fields.length > 0 ? [{ kind, id, where: 'both', fields }] : [];
  });
  const onlyHere = [...live.items.values()].filter((item) => !inFolder.has(keyOf(item)));
  return [
    ...differences,
    ...onlyHere.map(({ kind, id }): Difference => ({ kind, id, where: 'only-here', fields: [] })),
  ];
}

/** The fields that differ; of lists and of words by key, how many. */
function changedFields(here: unknown, there: unknown): readonly string[] {
  const [one, other] = [fieldsOf(here), fieldsOf(there)];
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return names.flatMap((name) =>
    isDeepStrictEqual(one[name], other[name]) ? [] : [describeChange(name, one[name], other[name])],
  );
}

function describeChange(name: string, here: unknown, there: unknown): string {
  if (Array.isArray(here) && Array.isArray(there)) {
    const missing = (some: readonly unknown[], from: readonly unknown[]) =>
      some.filter((entry) => !from.some((known) => isDeepStrictEqual(known, entry))).length;
    const [more, fewer] = [missing(there, here), missing(here, there)];
    return more + fewer === 0 ? `${name} (order)` : `${name} (${more} more, ${fewer} fewer)`;
  }
  if (name !== 'words') return name;
  return `words: ${changedFields(here, there).join(', ')}`;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** What keeps the folder from being imported, beyond what cannot be read: each names its file. */
export function checkFolder({ items, problems }: ContentFolder, around: Surroundings): readonly string[] {
  const told = ({ field, message }: Problem) => (field === '' ? message : `${field} ${message}`);
  return [
    ...problems,
    ...items.flatMap((item) =>
      problemsOf(item.kind, item.id, item.body, around).map((problem) => `${pathOf(item)}: ${told(problem)}`),
    ),
  ];
}

/** Publishes what differs, in one transaction. @returns the items that changed. */
export async function importItems(
  database: Database,
  items: readonly FolderItem[],
  live: GoodContent,
  { now, why }: { readonly now: Date; readonly why: string | undefined },
): Promise<readonly ItemKey[]> {
  const differing = compareFolder({ items, problems: [] }, live).filter((one) => one.where !== 'only-here');
  const changed = new Set(differing.map(keyOf));
  await database.transaction(async (tx) => {
    for (const item of items.filter((one) => changed.has(keyOf(one)))) {
      const { kind, id, body } = item;
      const words = why === undefined ? {} : { why };
      const version = await publish(tx, { kind, id, body, author: FROM_IMPORT, now, ...words });
      const detail = `version ${version}`;
      await recordAction(tx, {
        at: now,
        staffId: null,
        action: 'content-imported',
        subject: keyOf(item),
        detail,
      });
    }
  });
  return differing.map(({ kind, id }) => ({ kind, id }));
}
