/**
 * Looks after those who were left: conversations whose advisor has gone quiet go back to their place in the queue,
 * and whoever waits with nobody there is offered the other ways. What was done stands in the database, so that any
 * replica may look at any time.
 */
import { takeBack } from '../conversation/handover/loan.ts';
import { recordAction } from '../store/audit-trail.ts';
import { type LeftAlone, listLeftAlone } from '../store/handover-queue.ts';
import { releaseHandover } from '../store/handovers.ts';
import { findPresence, setAwayIdle } from '../store/presence.ts';
import { findStaff } from '../store/staff.ts';
import { changeConversation, firstName, NotAsWas } from './change.ts';
import { tellThoseWaiting } from './closing-time.ts';
import { textThoseAway } from './go-on-by-text.ts';
import { writeNote } from './notes.ts';
import type { DeskPorts } from './ports.ts';
import { whoIsThere } from './presence.ts';

/** The queue by which all replicas look, one at a time. */
export const WATCH_QUEUE = 'desk-watch';

/**
 * Looks one after another. Screens that could not reach us give no sign either: until we have been up for as long as
 * a silent screen is given, every look having come and none failed, nobody counts as gone.
 */
export function deskWatch(desk: DeskPorts, onError: (error: unknown) => void): () => Promise<void> {
  const { clock, settings } = desk;
  const long = settings.offlineSeconds * 1000;
  let upSince = clock.now().getTime();
  let lookedAt = upSince;
  return async () => {
    const now = clock.now().getTime();
    if (now - lookedAt > long) upSince = now;
    lookedAt = now;
    try {
      await watchDesk(desk, onError, now - upSince >= long);
    } catch (error) {
      upSince = clock.now().getTime();
      throw error;
    }
  };
}

/**
 * One look. What fails for one resident keeps no other from it. `signsReachUs` false: who is there is not known, so
 * that only what an advisor has not answered is looked at, and what goes to residents who are on their phones.
 */
export async function watchDesk(
  desk: DeskPorts,
  onError: (error: unknown) => void,
  signsReachUs = true,
): Promise<void> {
  const { settings, clock, database } = desk;
  const now = clock.now();
  const before = (seconds: number) => new Date(now.getTime() - seconds * 1000);
  const idle = await setAwayIdle(database.db, before(settings.awayMinutes * 60), now);
  if (idle.length > 0) desk.news.publish({ kind: 'presence' });
  const answeredBy = before(settings.answerWithinSeconds);
  const seenBy = before(settings.offlineSeconds);
  for (const left of await listLeftAlone(database.db, answeredBy, seenBy)) {
    if (left.why === 'silent' || signsReachUs) await requeue(desk, left, seenBy).catch(onError);
  }
  if (signsReachUs) await tellThoseWaiting(desk, await whoIsThere(desk), onError);
  await textThoseAway(desk, onError, signsReachUs);
}

const WHY: Readonly<Record<LeftAlone['why'], string>> = {
  silent: 'did not answer in time',
  offline: 'went offline',
};

/** Back to where they were in the queue, unless their advisor has written or come back meanwhile. */
async function requeue(desk: DeskPorts, { handover, why }: LeftAlone, seenBy: Date): Promise<void> {
  const { id, takenBy } = handover;
  const holder = takenBy === null ? undefined : await findStaff(desk.database.db, takenBy);
  await changeConversation(desk, handover, async (session, tx, now) => {
    const unlessAnswered = why === 'silent';
    const seen = why === 'offline' && takenBy !== null ? await findPresence(tx, takenBy) : undefined;
    if (seen && seen.seenAt > seenBy) throw new NotAsWas({ kind: 'gone' });
    if (!(await releaseHandover(tx, { id, holder: takenBy, requeued: why, unlessAnswered })))
      throw new NotAsWas({ kind: 'gone' });
    takeBack(session);
    await recordAction(tx, {
      at: now,
      staffId: takenBy,
      action: 'handover-requeued',
      subject: id,
      detail: why,
    });
    const text = `Back in the queue: ${holder?.name ?? 'the advisor'} ${WHY[why]}.`;
    await writeNote(tx, handover, undefined, { kind: 'requeued', text }, now);
    return {
      session: { ...session, handover: { id, state: 'waiting' } },
      notice: 'advisor-left',
      words: 'advisor-back-soon',
      advisor: firstName(holder ?? { name: 'The advisor' }),
    };
  });
}
