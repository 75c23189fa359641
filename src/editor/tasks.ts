/** What waits for an editor: answers to look at again, changes to approve, and what advisors propose. */
import { londonDay } from '../conversation/calendar/working-days.ts';
import type { ItemKey } from '../store/content.ts';
import { frontVersions } from '../store/content-versions.ts';
import { openCorrections } from '../store/corrections.ts';
import { shownOf } from './items.ts';
import type { Editor, EditorPorts } from './ports.ts';
import { mayApprove } from './publish.ts';

/** More would not be read in a list of what to do. */
const MOST_PROPOSALS = 500;

export interface EditorTask {
  readonly kind: 'review-due' | 'to-approve' | 'proposal';
  /** What it is about; a proposal for which there is no answer yet has none. */
  readonly item?: ItemKey;
  readonly title: string;
  readonly owner?: string;
  /** An ISO time, or the day for a review. */
  readonly since: string;
  /** A proposal's id. */
  readonly id?: string;
}

/**
 * The oldest first. A review date that has come is one task, until a version with a later date is live: it stands in
 * the article itself, so it can neither be missed nor made twice.
 */
export async function listTasks(ports: EditorPorts, editor: Editor): Promise<readonly EditorTask[]> {
  const versions = await frontVersions(ports.database.db);
  const day = londonDay(ports.clock.now());
  const fromContent = versions.flatMap((version): EditorTask[] => {
    const { kind, id, status, body, savedAt } = version;
    const { title, owner, review } = shownOf(body, id);
    const about = { item: { kind, id }, title, ...(owner !== undefined && { owner }) };
    if (status === 'published' && review !== undefined && review <= day) {
      return [{ kind: 'review-due', ...about, since: review }];
    }
    return status === 'review' && mayApprove(ports, version, editor)
      ? [{ kind: 'to-approve', ...about, since: savedAt.toISOString() }]
      : [];
  });
  const proposals = (await openCorrections(ports.database.db, MOST_PROPOSALS)).map(
    ({ id, words, right, at }): EditorTask => {
      const about = right === null ? undefined : ports.itemOf(right);
      return { kind: 'proposal', id, title: words, ...(about && { item: about }), since: at.toISOString() };
    },
  );
  return [...fromContent, ...proposals].sort((a, b) => (a.since < b.since ? -1 : 1));
}
