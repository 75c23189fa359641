/** Saving what an editor is working on. A draft may be unfinished; what another saved is never overwritten. */
import { type Problem, tooLarge } from '../content/check-item.ts';
import { recordAction } from '../store/audit-trail.ts';
import type { ContentStatus, ItemKey } from '../store/content.ts';
import {
  type ContentVersion,
  deleteOpen,
  insertDraft,
  liveVersion,
  onItem,
  openVersion,
  updateDraft,
} from '../store/content-versions.ts';
import type { Queryable } from '../store/database.ts';
import { staffNames } from '../store/staff.ts';
import { type EditOutcome, type Editor, type EditorPorts, subjectOf } from './ports.ts';

export interface DraftSaving {
  readonly body: Readonly<Record<string, unknown>>;
  /** The one that the editor has before them; 0 when nothing is open yet. */
  readonly revision: number;
  /** The live version that it was made from; null for a new item. */
  readonly basedOn: number | null;
  /**
   * The live version that the editor looked at since, and writes on as a change of. Without it an open version stays a
   * change of what it was begun from, so that nobody undoes unseen what went live meanwhile.
   */
  readonly seen?: number | undefined;
  readonly why?: string | undefined;
}

/** Saves the next revision of an item's open version, or opens one. What was in review or scheduled is a draft again. */
export async function saveDraft(
  ports: EditorPorts,
  item: ItemKey,
  editor: Editor,
  saving: DraftSaving,
): Promise<EditOutcome> {
  return onItem(ports.database, item, (tx) => saveIn(tx, ports, item, editor, saving));
}

/** The same, in a transaction that has locked the item. Nothing is written unless it is done. */
export async function saveIn(
  tx: Queryable,
  ports: EditorPorts,
  item: ItemKey,
  editor: Editor,
  saving: DraftSaving,
): Promise<EditOutcome> {
  const body = item.kind === 'wording' ? saving.body : { ...saving.body, id: item.id };
  const problems = [...tooLarge(body), ...nameProblems(ports, item)];
  if (problems.length > 0) return { kind: 'wrong', problems };
  const now = ports.clock.now();
  const open = await openVersion(tx, item);
  const live = await liveVersion(tx, item);
  const { seen } = saving;
  if ((open?.revision ?? 0) !== saving.revision) return edited(tx, open ?? live);
  if (seen !== undefined && seen !== live?.version) return edited(tx, live ?? open);
  const basedOn = seen ?? (open ? open.basedOn : saving.basedOn);
  if (!open && basedOn !== (live?.version ?? null)) return edited(tx, live);
  const row = { ...item, body, author: editor.id, why: saving.why, basedOn, now };
  if (open) {
    const revision = await updateDraft(tx, open, row);
    await record(tx, editor, now, item, open.version, 'content-saved');
    return done(open.version, 'draft', revision);
  }
  const version = await insertDraft(tx, row);
  await record(tx, editor, now, item, version, 'content-saved');
  return done(version, 'draft', 1);
}

/** Throws away what is open. */
export async function discardDraft(
  ports: EditorPorts,
  item: ItemKey,
  editor: Editor,
  revision: number,
): Promise<EditOutcome> {
  const now = ports.clock.now();
  return onItem(ports.database, item, async (tx): Promise<EditOutcome> => {
    const open = await openVersion(tx, item);
    if (!open) return { kind: 'gone' };
    if (open.revision !== revision) return edited(tx, open);
    await deleteOpen(tx, open);
    await record(tx, editor, now, item, open.version, 'content-discarded');
    return done(open.version, open.status, open.revision);
  });
}

/** A new item must have a name that fits, and is nobody's; words are of dialogs that there are. */
function nameProblems(ports: EditorPorts, { kind, id }: ItemKey): readonly Problem[] {
  const { shipped } = ports.surroundings();
  const field = 'id';
  if (kind === 'wording') return shipped.has(id) ? [] : [{ field, message: 'is no dialog that runs here' }];
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || id.length > 60) {
    return [{ field, message: 'is made of small letters, figures and single dashes, at most 60' }];
  }
  return kind === 'article' && shipped.has(id)
    ? [{ field, message: 'is the name of a dialog; give it another' }]
    : [];
}

/** What another has saved since. Nothing stands there any more: then it is gone. */
export async function edited(tx: Queryable, there: ContentVersion | undefined): Promise<EditOutcome> {
  if (!there) return { kind: 'gone' };
  const names = await staffNames(tx, [there.author]);
  const { version, body } = there;
  const live = there.status === 'published';
  return {
    ...{ kind: 'edited-meanwhile', version, body },
    by: names.get(there.author) ?? there.author,
    at: (live ? there.publishedAt : null) ?? there.savedAt,
    revision: live ? 0 : there.revision,
  };
}

export function done(version: number, status: ContentStatus, revision: number): EditOutcome {
  return { kind: 'done', version, status, revision };
}

type Deed = Extract<Parameters<typeof recordAction>[1]['action'], `content-${string}`>;

/** Every deed is in the audit trail, in the transaction that did it. */
export async function record(
  tx: Queryable,
  editor: Editor | undefined,
  at: Date,
  item: ItemKey,
  version: number,
  action: Deed,
): Promise<void> {
  const detail = `version ${version}`;
  await recordAction(tx, { at, staffId: editor?.id ?? null, action, subject: subjectOf(item), detail });
}
