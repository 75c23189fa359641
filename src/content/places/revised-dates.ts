/** What a holiday does to a round: the council's own table, taken as it is. */
import { sql } from 'drizzle-orm';
import type { Revision } from '../../store/collections.ts';
import { type Queryable, rowsOf } from '../../store/database.ts';
import { defineFileKind } from './file-kind.ts';
import type { CellReader } from './read-cells.ts';

/** The revised date is a day, `none` when nothing is collected, or `unknown` while it is not settled. */
export const REVISED_DATES = defineFileKind({
  title: 'revised dates',
  required: ['round', 'scheduled_date', 'revised_date'],
  fields: {
    round: ['round', 'round_id'],
    scheduled_date: ['scheduled_date', 'normal_date'],
    revised_date: ['revised_date', 'new_date'],
  },
  staging: 'import_revised_dates',
  columns: { round_id: 'text', day: 'date', current_on: 'date', revision: 'text' },
  read(cells) {
    const scheduled = cells.date('scheduled_date');
    const { day, revision } = readRevision(cells, scheduled);
    return [cells.identity('round'), scheduled, day, revision];
  },
  contradictions: [
    sql`select line, 'That round has no collection scheduled on that day.' as reason from import_revised_dates staged
        where not exists (
          select from round_visits where round_id = staged.round_id and scheduled_on = staged.day
        )`,
    sql`select staged.line, 'Another line revises the same collection differently.' as reason
        from import_revised_dates staged
          join (select distinct on (round_id, day) round_id, day, current_on, revision
                from import_revised_dates order by round_id, day, line) first using (round_id, day)
        where (staged.current_on, staged.revision) is distinct from (first.current_on, first.revision)`,
  ],
  takeOver,
});

function readRevision(
  cells: CellReader<'revised_date' | 'round' | 'scheduled_date'>,
  scheduled: string,
): { readonly day: string | null; readonly revision: Revision } {
  const text = cells.required('revised_date').toLowerCase();
  if (text === 'none') return { day: null, revision: 'stopped' };
  if (text === 'unknown') return { day: null, revision: 'expected' };
  const day = cells.date('revised_date');
  return { day, revision: day === scheduled ? 'kept' : 'moved' };
}

async function takeOver(tx: Queryable): Promise<number> {
  const taken = await rowsOf<{ count: number }>(
    tx,
    sql`with taken as (
      update round_visits set current_on = revised.current_on, revision = revised.revision
      from (select distinct round_id, day, current_on, revision from import_revised_dates) revised
      where round_visits.round_id = revised.round_id and round_visits.scheduled_on = revised.day
      returning 1
    ) select count(*)::int as count from taken`,
  );
  return taken[0]?.count ?? 0;
}
