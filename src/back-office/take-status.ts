/** News from a back office becomes the request's history, and notices to those who wanted to be told. */
import { forgetHeard, hearOnce } from '../store/back-office-outbox.ts';
import type { Database } from '../store/database.ts';
import { planRequestNews } from '../store/request-news.ts';
import { type RequestStatus, type StatusChanged, setStatus } from '../store/requests.ts';

export interface HeardStatus {
  readonly requestId: string;
  readonly status: RequestStatus;
  /** The back office. */
  readonly by: string;
  /** In residents' words; they read it. */
  readonly note?: string;
  /** A new promise, `YYYY-MM-DD`. */
  readonly dueOn?: string;
  readonly at: Date;
  /** The id of the message that told it: told again, it is nothing new. */
  readonly messageId?: string;
}

/** `repeated`: that message was taken before. */
export type StatusTaken = StatusChanged | { readonly kind: 'repeated' };

/** In one transaction, so that nobody is told of what did not happen, and nothing happens untold. */
export function takeStatus(database: Database, heard: HeardStatus): Promise<StatusTaken> {
  const { requestId, messageId, ...change } = heard;
  return database.transaction(async (tx) => {
    if (messageId !== undefined && !(await hearOnce(tx, messageId, heard.at))) return { kind: 'repeated' };
    const changed = await setStatus(tx, requestId, { ...change, heard: true });
    if (changed.kind === 'changed') await planRequestNews(tx, changed.request, heard.at);
    // What was refused was not taken: put right, it comes again under the same id.
    else if (changed.kind !== 'unchanged' && messageId !== undefined) await forgetHeard(tx, messageId);
    return changed;
  });
}
