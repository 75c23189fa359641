/** What keeps somebody from being erased just now. */
import { type SQL, sql } from 'drizzle-orm';
import { type Queryable, rowsOf } from '../store/database.ts';
import { listOf, type Trail } from './trail.ts';

/** `with-advisor`: waiting for one, or talking. `money`: a payment or refund under way. `leaving`: a text on its way out. */
export type InTheWay = 'with-advisor' | 'money' | 'leaving';

/** For whoever erases: what it is, and what to do. */
export const IN_THE_WAY: Readonly<Record<InTheWay, string>> = {
  'with-advisor': 'they wait for an advisor, or talk to one: close it at the desk first',
  money:
    'a payment or refund of theirs is under way: it ends by itself within two hours, a refund within days',
  leaving: 'a message to them is just leaving: try again in a few minutes',
};

export async function inTheWay(tx: Queryable, trail: Trail): Promise<readonly InTheWay[]> {
  const list = (name: keyof Trail['lists']): SQL => listOf(trail, name);
  const [found] = await rowsOf<{ advisor: boolean; money: boolean; leaving: boolean }>(
    tx,
    sql`SELECT
      EXISTS (SELECT FROM handovers WHERE id IN ${list('handovers')} AND status IN ('waiting', 'active')) AS advisor,
      EXISTS (SELECT FROM payments WHERE id IN ${list('payments')}
        AND (status IN ('waiting', 'open') OR due_at IS NOT NULL))
      OR EXISTS (SELECT FROM refunds WHERE payment_id IN ${list('payments')}
        AND status IN ('waiting', 'tried', 'submitted')) AS money,
      EXISTS (SELECT FROM outbox WHERE status = 'sending' AND (conversation_id IN ${list('conversations')}
        OR contact IN ${list('contacts')})) AS leaving`,
  );
  return [
    ...(found?.advisor ? (['with-advisor'] as const) : []),
    ...(found?.money ? (['money'] as const) : []),
    ...(found?.leaving ? (['leaving'] as const) : []),
  ];
}
