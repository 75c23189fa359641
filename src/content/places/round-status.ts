/** What the crews report of a day's rounds. */
import { sql } from 'drizzle-orm';
import { ROUND_REASONS, ROUND_STATUSES } from '../../store/collections.ts';
import { type Queryable, rowsOf } from '../../store/database.ts';
import { momentSql } from '../../store/moment.ts';
import { defineFileKind } from './file-kind.ts';

/** The date is the day the round really goes out. A later file says how things stand now. */
export const ROUND_STATUS = defineFileKind({
  title: 'status of rounds',
  required: ['round', 'date', 'status'],
  fields: {
    round: ['round', 'round_id'],
    date: ['date', 'collection_date'],
    status: ['status'],
    reason: ['reason'],
    returns_on: ['returns_on', 'return_date'],
  },
  staging: 'import_round_status',
  columns: { round_id: 'text', day: 'date', status: 'text', reason: 'text', returns_on: 'date' },
  read(cells) {
    const status = cells.oneOf('status', cells.required('status'), ROUND_STATUSES);
    const reason = cells.oneOf('reason', cells.optional('reason'), ROUND_REASONS);
    return [cells.identity('round'), cells.date('date'), status, reason, cells.optionalDate('returns_on')];
  },
  contradictions: [
    sql`select line, 'That round does not go out on that day.' as reason from import_round_status staged
        where not exists (select from round_visits where round_id = staged.round_id and current_on = staged.day)`,
    sql`select staged.line, 'Another line reports the same round and day differently.' as reason
        from import_round_status staged
          join (select distinct on (round_id, day) * from import_round_status order by round_id, day, line) first
            using (round_id, day)
        where (staged.status, staged.reason, staged.returns_on)
          is distinct from (first.status, first.reason, first.returns_on)`,
  ],
  takeOver,
});

async function takeOver(tx: Queryable, now: Date): Promise<number> {
  const taken = await rowsOf<{ count: number }>(
    tx,
    sql`with taken as (
      update round_visits
      set status = reported.status, reason = reported.reason, returns_on = reported.returns_on,
        reported_at = ${momentSql(now)}
      from (select distinct round_id, day, status, reason, returns_on from import_round_status) reported
      where round_visits.round_id = reported.round_id and round_visits.current_on = reported.day
      returning round_visits.round_id, round_visits.current_on
    ) select count(*)::int as count from (select distinct round_id, current_on from taken) different`,
  );
  return taken[0]?.count ?? 0;
}
