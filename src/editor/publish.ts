/** From draft to live and back: a second person looks, now or at a time; what was live before comes back by one click. */
import { problemsOf } from '../content/check-item.ts';
import { type ItemKey, publish as publishBody } from '../store/content.ts';
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

/** Takes away what is live: residents no longer get it. One click puts it back. */
export async function archive(
  ports: EditorPorts,
  item: ItemKey,
  editor: Editor,
  why: string,
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
    await archiveLive(tx, live, { by: editor.id, at: now.toISOString(), why });
    await record(tx, editor, now, item, live.version, 'content-archived');
    return done(live.version, 'archived', live.revision);
  });
}

/** Puts a version that was live before back, as a new one: it was approved once, so nobody else has to. */
export async function restore(
  ports: EditorPorts,
  item: ItemKey,
  editor: Editor,
  { version, why }: { readonly version: number; readonly why: string },
): Promise<EditOutcome> {
  return change(ports, item, async (tx, now) => {
    const former = await findVersion(tx, item, version);
    if (!former?.publishedAt) return { kind: 'gone' };
    const problems = problemsOf(item.kind, item.id, former.body, ports.surroundings());
    if (problems.length > 0) return { kind: 'wrong', problems };
    const { body } = former;
    const restored = await publishBody(tx, { ...item, body, author: editor.id, now, why, basedOn: version });
    await record(tx, editor, now, item, restored, 'content-restored');
    return done(restored, 'published', 1);
  });
}

/** Puts live what is due. Any replica may look at any time: each goes live once. @returns how many did. */
export async function publishDue(ports: Pick<EditorPorts, 'database' | 'clock'>): Promise<number> {
  const now = ports.clock.now();
  let count = 0;
  for (const item of await scheduledDue(ports.database.db, now)) {
    count += await onItem(ports.database.db, item, async (tx) => {
      const open = await openVersion(tx, item);
      if (open?.status !== 'scheduled' || !open.publishAt || open.publishAt > now) return 0;
      const { approvedBy, brokenReason } = open;
      await goLive(tx, open, { now, approvedBy, brokenReason });
      await record(tx, undefined, now, item, open.version, 'content-published');
      return 1;
    });
  }
  return count;
}

function change(
  { database, clock }: EditorPorts,
  item: ItemKey,
  work: (tx: Queryable, now: Date) => Promise<EditOutcome>,
): Promise<EditOutcome> {
  return onItem(database.db, item, (tx) => work(tx, clock.now()));
}
