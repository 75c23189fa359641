/** Articles, wordings and notices as editors see them: what is live, what is open, and what became of it. */
import { problemsOf } from '../content/check-item.ts';
import { londonDay } from '../conversation/calendar/working-days.ts';
import type { ContentKind, ContentStatus, ItemKey } from '../store/content.ts';
import {
  type ContentVersion,
  findVersion,
  frontVersions,
  historyOf,
  liveVersion,
  OPEN,
  openVersion,
  type VersionHead,
} from '../store/content-versions.ts';
import { staffNames } from '../store/staff.ts';
import { type Editor, type EditorPorts, subjectOf } from './ports.ts';
import { BY_ITSELF, mayApprove } from './publish.ts';

export interface Counts {
  readonly used: number;
  readonly helpful: number;
  readonly failed: number;
}

export interface ItemLine extends ItemKey, Counts {
  readonly title: string;
  readonly topic?: string;
  readonly owner?: string;
  readonly status: ContentStatus;
  readonly live?: { readonly version: number; readonly at: Date; readonly by: string };
  readonly open?: OpenHead;
  /** YYYY-MM-DD by which its owner looks again. */
  readonly review?: string;
  readonly due: boolean;
  /** How many things keep what stands in front from being live as it is. */
  readonly problems: number;
  /** Why the live version could not be used: the one before is said instead. */
  readonly broken?: string;
}

interface OpenHead {
  readonly version: number;
  readonly status: ContentStatus;
  readonly by: string;
  readonly byId: string;
  readonly savedAt: Date;
  readonly publishAt?: Date;
}

/** Every item of a kind, or of all, by kind and id. `counts` are how often each was used, by id. */
export async function listItems(
  ports: EditorPorts,
  kind: ContentKind | undefined,
  counts: ReadonlyMap<string, Counts> = new Map(),
): Promise<readonly ItemLine[]> {
  const items = groupByItem(await frontVersions(ports.database.db));
  const fronts = [...items.values()].filter((versions) => kind === undefined || versions[0]?.kind === kind);
  const names = await staffNames(
    ports.database.db,
    fronts.flat().map(({ author }) => author),
  );
  return fronts.flatMap((versions) => lineOf(ports, versions, names, counts) ?? []);
}

function groupByItem(versions: readonly ContentVersion[]): ReadonlyMap<string, readonly ContentVersion[]> {
  const groups = new Map<string, ContentVersion[]>();
  for (const version of versions) {
    const group = groups.get(subjectOf(version));
    if (group) group.push(version);
    else groups.set(subjectOf(version), [version]);
  }
  return groups;
}

function lineOf(
  ports: EditorPorts,
  versions: readonly ContentVersion[],
  names: ReadonlyMap<string, string>,
  counts: ReadonlyMap<string, Counts>,
): ItemLine | undefined {
  const open = versions.find(({ status }) => OPEN.includes(status));
  const live = versions.find(({ status }) => status === 'published');
  const front = open ?? live ?? versions.at(-1);
  if (!front) return undefined;
  const { kind, id } = front;
  const { title, topic, owner, review } = shownOf(front.body, id);
  const broken = ports.broken().get(subjectOf(front));
  return {
    ...{ kind, id, title, status: front.status },
    ...(topic !== undefined && { topic }),
    ...(owner !== undefined && { owner }),
    ...(live && {
      live: { version: live.version, at: live.publishedAt ?? live.savedAt, by: nameOf(names, live.author) },
    }),
    ...(open && { open: openHead(open, names) }),
    ...(review !== undefined && { review }),
    due: live !== undefined && review !== undefined && review <= londonDay(ports.clock.now()),
    ...(counts.get(id) ?? { used: 0, helpful: 0, failed: 0 }),
    problems: problemsOf(kind, id, front.body, ports.surroundings()).length,
    ...(broken !== undefined && { broken }),
  };
}

function openHead(open: VersionHead, names: ReadonlyMap<string, string>): OpenHead {
  const { version, status, savedAt, publishAt, author } = open;
  return {
    ...{ version, status, savedAt, byId: author, by: nameOf(names, author) },
    ...(publishAt && { publishAt }),
  };
}

/** What a list shows of a body, whatever state it is in. */
export function shownOf(body: unknown, id: string) {
  const fields: Readonly<Record<string, unknown>> =
    typeof body === 'object' && body !== null ? { ...body } : {};
  const text = (name: string) => {
    const value = fields[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  return { title: text('title') ?? id, topic: text('topic'), owner: text('owner'), review: text('review') };
}

export interface HistoryEntry {
  readonly version: number;
  readonly status: ContentStatus;
  readonly by: string;
  readonly approvedBy?: string;
  readonly why?: string;
  readonly brokenReason?: string;
  /** The version it was made from, or whose body it brought back. */
  readonly basedOn?: number;
  readonly savedAt: Date;
  readonly publishedAt?: Date;
  readonly sentBack?: Said;
  readonly ended?: Said;
}

interface Said {
  readonly by: string;
  readonly at: string;
  readonly why: string;
}

export interface ItemView extends ItemKey {
  readonly live?: {
    readonly version: number;
    readonly body: unknown;
    readonly by: string;
    readonly at: Date;
  };
  readonly open?: OpenHead & {
    readonly revision: number;
    readonly body: unknown;
    readonly why?: string;
    readonly basedOn?: number;
    readonly sentBack?: Said;
  };
  /** What was live last, where neither is there: the item is archived. */
  readonly last?: { readonly body: unknown };
  readonly mayApprove: boolean;
  readonly broken?: string;
  readonly history: readonly HistoryEntry[];
}

/** One item with its history; undefined when there is none of that name. */
export async function viewItem(
  ports: EditorPorts,
  item: ItemKey,
  editor: Editor,
): Promise<ItemView | undefined> {
  const { db } = ports.database;
  const history = await historyOf(db, item);
  if (history.length === 0) return undefined;
  const [live, open] = [await liveVersion(db, item), await openVersion(db, item)];
  const wasLive = live || open ? undefined : history.find(({ publishedAt }) => publishedAt !== null);
  const last = wasLive && (await findVersion(db, item, wasLive.version));
  const names = await staffNames(db, history.flatMap(peopleOf));
  const broken = ports.broken().get(subjectOf(item));
  return {
    ...item,
    ...(live && {
      live: {
        version: live.version,
        body: live.body,
        by: nameOf(names, live.author),
        at: live.publishedAt ?? live.savedAt,
      },
    }),
    ...(open && { open: openView(open, names) }),
    ...(last && { last: { body: last.body } }),
    mayApprove: open !== undefined && mayApprove(ports, open, editor),
    ...(broken !== undefined && { broken }),
    history: history.map((version) => entryOf(version, names)),
  };
}

function openView(open: ContentVersion, names: ReadonlyMap<string, string>) {
  const { revision, body, why, basedOn, sentBack } = open;
  return {
    ...openHead(open, names),
    ...{ revision, body },
    ...(why !== null && { why }),
    ...(basedOn !== null && { basedOn }),
    ...(sentBack && { sentBack: { ...sentBack, by: nameOf(names, sentBack.by) } }),
  };
}

/** A version with its body; undefined when there is none. */
export async function viewVersion(
  ports: EditorPorts,
  item: ItemKey,
  version: number,
): Promise<(HistoryEntry & { readonly body: unknown }) | undefined> {
  const found = await findVersion(ports.database.db, item, version);
  if (!found) return undefined;
  const names = await staffNames(ports.database.db, peopleOf(found));
  return { ...entryOf(found, names), body: found.body };
}

function entryOf(version: VersionHead, names: ReadonlyMap<string, string>): HistoryEntry {
  const { status, author, approvedBy, why, brokenReason, basedOn, savedAt, publishedAt, sentBack, ended } =
    version;
  return {
    ...{ version: version.version, status, by: nameOf(names, author), savedAt },
    ...(approvedBy !== null && { approvedBy: nameOf(names, approvedBy) }),
    ...(why !== null && { why }),
    ...(brokenReason !== null && { brokenReason }),
    ...(basedOn !== null && { basedOn }),
    ...(publishedAt && { publishedAt }),
    ...(sentBack && { sentBack: { ...sentBack, by: nameOf(names, sentBack.by) } }),
    ...(ended && { ended: { ...ended, by: nameOf(names, ended.by) } }),
  };
}

function peopleOf({ author, approvedBy, sentBack, ended }: VersionHead): readonly string[] {
  return [author, approvedBy, sentBack?.by, ended?.by].flatMap((id) => id ?? []);
}

/** `files` and `import` are nobody's account; the account of someone else may be gone. */
function nameOf(names: ReadonlyMap<string, string>, id: string): string {
  if (id === BY_ITSELF) return 'Parley';
  return names.get(id) ?? (id === 'files' || id === 'import' ? id : 'someone who has left');
}
