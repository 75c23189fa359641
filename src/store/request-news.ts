/** News of requests, planned for everyone who wanted any; dialogs/request-status has the words. */
import type { Queryable } from './database.ts';
import { planNotices } from './notices.ts';
import { optedInToNews, REQUEST_NEWS } from './opt-ins.ts';
import { oncePerPerson } from './people.ts';
import { type Request, toldOf } from './requests.ts';

/** News older than this is found by asking. */
const USEFUL_DAYS = 7;
const A_DAY = 86_400_000;

/** Plans what a request's new status is told by; call it in the transaction that changed it. */
export async function planRequestNews(tx: Queryable, request: Request, now: Date): Promise<void> {
  const { id, status, changedAt } = request;
  // STOP ends what was agreed to; whoever starts again has not agreed to this again.
  const told = await oncePerPerson(tx, await optedInToNews(tx, id, await toldOf(tx, id)), now);
  await planNotices(
    tx,
    told.map(({ channel, contact }) => ({
      key: [REQUEST_NEWS, id, status, changedAt.getTime(), channel, contact].join('/'),
      kind: REQUEST_NEWS,
      channel,
      contact,
      // News of several requests that are due is one message.
      together: 'requests',
      dueAt: now,
      usefulUntil: new Date(now.getTime() + USEFUL_DAYS * A_DAY),
      details: { request: id, status },
    })),
    now,
  );
}
