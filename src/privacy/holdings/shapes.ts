/** What the holdings of several subjects say alike. */
import type { Holding } from '../holding.ts';

export type Holdings = Readonly<Record<string, Holding>>;

export const IN_CHAT = { conversation_id: 'conversations' } as const;
export const DELETE = [{ do: 'delete' }] as const;
export const STAFF = 'a member of staff';
export const RIGHT_TO_READ = 'a right to read, which is not to be passed on';

/** SQL on a request: it is still to be done, or over. */
export const OPEN = "status NOT IN ('done', 'unable', 'cancelled', 'duplicate')";
export const OVER = OPEN.replace('NOT IN', 'IN');
export const REQUEST_OPEN = `EXISTS (SELECT FROM requests r WHERE r.id = request_id AND r.${OPEN})`;
/** In words, what holds off what is over with its request. */
export const WHILE_ASKED = 'its request is still to be done, and for {requestContact} after';
/** The request of the row that holds it is over, and its contact's time too. */
export const REQUEST_OVER = `EXISTS (SELECT FROM requests r WHERE r.id = request_id
  AND r.${OVER} AND r.changed_at < {requestContact})`;
