/** From draft to live and back: a second person looks, now or at a time; what was live before comes back by one click. */
import { problemsOf } from '../content/check-item.ts';
import { type ItemKey, publish as publishBody, type Remark } from '../store/content.ts';
import {
  archiveLive,
  type ContentVersion,
  findVersion,
  goLive,
  liveVersion,
  moveOpen,
  onItem,
  openVersion,
  scheduledDue,
} from '../store/content-versions.ts';
import type { Queryable } from '../store/database.ts';
import type { EditOutcome, Editor, EditorPorts } from './ports.ts';
import { done, edited, record } from './save-draft.ts';

/** In place of a staff id, where no person sent a version back. */
export const BY_ITSELF = 'parley';

export interface Submission {
  readonly revision: number;
  readonly why: string;
  readonly publishAt?: Date | undefined;
}

/** Asks a second person to look. */
export async function submit(
  ports: EditorPorts,
  item: ItemKey,
  editor: Editor,
  { revision, why, publishAt }: Submission,
): Promise<EditOutcome> {
  return change(ports, item, async (tx, now) => {
    const open = await openVersion(tx, item);
    if (!open) return { kind: 'gone' };
    if (open.revision !== revision) return edited(tx, open);
    const problems = problemsOf(item.kind, item.id, open.body, ports.surroundings());
    if (problems.length > 0) return { kind: 'wrong', problems };
    const plan = { why, publishAt: publishAt ?? null, sentBack: null };
    await moveOpen(tx, open, { status: 'review', ...plan });
    await record(tx, editor, now, item, open.version, 'content-submitted');
    return done(open.version, 'review', open.revision);
  });
}

/** What was in review, or scheduled, is a draft again. */
export async function sendBack(
  ports: EditorPorts,
  item: ItemKey,
  editor: Editor,
  why: string,
): Promise<EditOutcome> {
  return change(ports, item, async (tx, now) => {
    const open = await openVersion(tx, item);
    if (!open || open.status === 'draft') return { kind: 'gone' };
    const sentBack = { by: editor.id, at: now.toISOString(), why };
    await moveOpen(tx, open, { status: 'draft', sentBack, approvedBy: null, brokenReason: null });
    await record(tx, editor, now, item, open.version, 'content-sent-back');
    return done(open.version, 'draft', open.revision);
  });
}

export interface Approval {
  readonly revision: number;
  readonly why?: string | undefined;
  /** Needed where examples would go elsewhere than they must. */
  readonly brokenReason?: string | undefined;
  /** When it goes live; now where it is past. As the author planned unless told. */
  readonly publishAt?: Date | undefined;
}

/** Approves what is open: it is live at once, or at its time. */
export async function approve(
  ports: EditorPorts,
  item: ItemKey,
  editor: Editor,
  approval: Approval,
): Promise<EditOutcome> {
  const seen = await openVersion(ports.database.db, item);
  const { brokenReason = null } = approval;
  const examples = seen ? await ports.brokenExamples(item, seen.body) : [];
  return change(ports, item, async (tx, now) => {
    const open = await openVersion(tx, item);
    const refused = await refuse(ports, tx, item, editor, approval.revision, open);
    if (refused || !open) return refused ?? { kind: 'gone' };
    if (examples.length > 0 && brokenReason === null) return { kind: 'examples-broken', examples };
    const reason = examples.length > 0 ? brokenReason : null;
    const at = approval.publishAt ?? open.publishAt;
    if (at && at > now) {
      const { why } = approval;
      const how = { approvedBy: editor.id, brokenReason: reason, publishAt: at };
      await moveOpen(tx, open, { status: 'scheduled', ...how, ...(why !== undefined && { why }) });
      await record(tx, editor, now, item, open.version, 'content-scheduled');
      return done(open.version, 'scheduled', open.revision);
    }
    if (approval.why !== undefined) await moveOpen(tx, open, { status: 'review', why: approval.why });
    await goLive(tx, open, { now, approvedBy: editor.id, brokenReason: reason });
    await record(tx, editor, now, item, open.version, 'content-published');
    return done(open.version, 'published', open.revision);
  });
}

/** Why it may not go live by this hand, if it may not. */
async function refuse(
  ports: EditorPorts,
  tx: Queryable,
  item: ItemKey,
  editor: Editor,
  revision: number,
  open: ContentVersion | undefined,
): Promise<EditOutcome | undefined> {
  if (!open) return { kind: 'gone' };
  if (open.revision !== revision) return edited(tx, open);
  if (!mayApprove(ports, open, editor)) return { kind: 'own-work' };
  if (open.status === 'draft' && !ports.settings.approveOwn) {
    return { kind: 'wrong', problems: [{ field: '', message: 'has not been sent for review yet' }] };
  }
  const live = await liveVersion(tx, item);
  // Approved as a change of what was live then; the author looks again at what is live now.
  if (live && live.version !== open.basedOn) return edited(tx, live);
  const problems = problemsOf(item.kind, item.id, open.body, ports.surroundings());
  return problems.length > 0 ? { kind: 'wrong', problems } : undefined;
}

/** Nobody approves what they wrote, not even a part of it, unless the council's setting lets them. */
export function mayApprove(
  { settings }: Pick<EditorPorts, 'settings'>,
  { writers }: Pick<ContentVersion, 'writers'>,
  { id }: Editor,
): boolean {
  return settings.approveOwn || !writers.includes(id);
}

/**
 * Takes away what is live: residents no longer get it. One click puts it back. What was to go live at a time is a draft
 * again, or it would bring the item back by itself. `seen` is the live version that the editor has before them.
 */
export async function archive(
  ports: EditorPorts,
  item: ItemKey,
  editor: Editor,
  { seen, why }: { readonly seen: number; readonly why: string },
): Promise<EditOutcome> {
  if (item.kind === 'wording') {
    return {
      kind: 'wrong',
      problems: [{ field: '', message: 'is said by a dialog, so it cannot be taken away' }],
    };
  }
  return change(ports, item, async (tx, now) => {
    const live = await liveVersion(tx, item);
    if (!live) return { kind: 'gone' };
    if (live.version !== seen) return edited(tx, live);
    await archiveLive(tx, live, { by: editor.id, at: now.toISOString(), why });
    const open = await openVersion(tx, item);
    if (open?.status === 'scheduled') {
      await unschedule(tx, open, 'draft', { by: editor.id, at: now.toISOString(), why: `Archived: ${why}` });
      await record(tx, editor, now, item, open.version, 'content-sent-back');
    }
    await record(tx, editor, now, item, live.version, 'content-archived');
    return done(live.version, 'archived', live.revision);
  });
}

/**
 * Puts a version that was live before back, as a new one: it was approved once, so nobody else has to, and a link by
 * `http://` that worked then is no reason to keep a mistake live. `seen` is the live version that the editor has before
 * them; null when nothing is live.
 */
export async function restore(
  ports: EditorPorts,
  item: ItemKey,
  editor: Editor,
  { version, seen, why }: { readonly version: number; readonly seen: number | null; readonly why: string },
): Promise<EditOutcome> {
  return change(ports, item, async (tx, now) => {
    const live = await liveVersion(tx, item);
    if ((live?.version ?? null) !== seen) {
      return edited(tx, live ?? (await findVersion(tx, item, seen ?? version)));
    }
    const former = await findVersion(tx, item, version);
    if (!former?.publishedAt) return { kind: 'gone' };
    const { body } = former;
    const problems = problemsOf(item.kind, item.id, body, { ...ports.surroundings(), httpLinks: true });
    if (problems.length > 0) return { kind: 'wrong', problems };
    const restored = await publishBody(tx, { ...item, body, author: editor.id, now, why, basedOn: version });
    await record(tx, editor, now, item, restored, 'content-restored');
    return done(restored, 'published', 1);
  });
}

/**
 * Puts live what is due. What would not be approved as things are now waits for a second person again instead, with
 * why. Any replica may look at any time: each goes live once. @returns how many did.
 */
export async function publishDue(
  ports: Pick<EditorPorts, 'database' | 'clock' | 'surroundings'>,
): Promise<number> {
  const now = ports.clock.now();
  let count = 0;
  for (const item of await scheduledDue(ports.database.db, now)) {
    count += await onItem(ports.database, item, async (tx) => {
      const open = await openVersion(tx, item);
      if (open?.status !== 'scheduled' || !open.publishAt || open.publishAt > now) return 0;
      const { approvedBy, brokenReason } = open;
      const why = whyNot(ports, open, await liveVersion(tx, item));
      if (why !== undefined) {
        await unschedule(tx, open, 'review', { by: BY_ITSELF, at: now.toISOString(), why });
        await record(tx, undefined, now, item, open.version, 'content-sent-back');
        return 0;
      }
      await goLive(tx, open, { now, approvedBy, brokenReason });
      await record(tx, undefined, now, item, open.version, 'content-published');
      return 1;
    });
  }
  return count;
}

/** Why what was approved for now should not go live all the same. */
function whyNot(
  { surroundings }: Pick<EditorPorts, 'surroundings'>,
  open: ContentVersion,
  live: ContentVersion | undefined,
): string | undefined {
  if (live && live.version !== open.basedOn && !wasPutBack(live)) {
    return 'Another version went live after this was approved.';
  }
  const problems = problemsOf(open.kind, open.id, open.body, surroundings());
  const told = problems.map(({ field, message }) => `${field} ${message}`.trim()).join('; ');
  return told === '' ? undefined : `When its time came, this had to be put right: ${told}`.slice(0, 1000);
}

/** Only what was put back is made of an earlier version and has no writers. What is scheduled goes live after that. */
function wasPutBack({ basedOn, writers }: ContentVersion): boolean {
  return basedOn !== null && writers.length === 0;
}

function unschedule(
  tx: Queryable,
  open: ContentVersion,
  status: 'draft' | 'review',
  sentBack: Remark,
): Promise<void> {
  return moveOpen(tx, open, { status, sentBack, publishAt: null, approvedBy: null, brokenReason: null });
}

function change(
  { database, clock }: EditorPorts,
  item: ItemKey,
  work: (tx: Queryable, now: Date) => Promise<EditOutcome>,
): Promise<EditOutcome> {
  return onItem(database, item, (tx) => work(tx, clock.now()));
}
