/** The days of each round by its usual pattern. */
import { sql } from 'drizzle-orm';
import { type Queryable, rowsOf } from '../../store/database.ts';
import { defineFileKind } from './file-kind.ts';
import { mayBeRevised } from './holiday-weeks.ts';
import { readService } from './services.ts';

/**
 * A file speaks for each round from the first to the last day it gives: days between that it leaves out are
 * no longer visited. What is known of a visit that stays (a revised date, a status) is kept. A day in a
 * holiday week is `expected` to be revised until the council says what happens.
 */
export const ROUND_DATES = defineFileKind({
  title: 'dates of rounds',
  required: ['round', 'service', 'scheduled_date'],
  fields: { round: ['round', 'round_id'], service: ['service'], scheduled_date: ['scheduled_date', 'date'] },
  staging: 'import_round_dates',
  columns: { round_id: 'text', service: 'text', day: 'date', revision: 'text' },
  read(cells) {
    const day = cells.date('scheduled_date');
    const { service } = readService(cells, 'service');
    return [cells.identity('round'), service, day, day !== '' && mayBeRevised(day) ? 'expected' : 'none'];
  },
  contradictions: [
    sql`select staged.line, 'That round is for another service.' as reason
        from import_round_dates staged
          join (select distinct on (round_id) round_id, service from import_round_dates order by round_id, line) first
            using (round_id)
          left join rounds on rounds.id = staged.round_id
        where staged.service <> coalesce(rounds.service, first.service)`,
  ],
  takeOver,
});

async function takeOver(tx: Queryable): Promise<number> {
  await tx.execute(sql`
    insert into rounds (id, service, source)
    select distinct round_id, service, 'published' from import_round_dates on conflict do nothing`);
  await tx.execute(sql`
    delete from round_visits old
    using (select round_id, min(day) as first, max(day) as last from import_round_dates group by round_id) spoken
    where old.round_id = spoken.round_id and old.scheduled_on between spoken.first and spoken.last
      and not exists (
        select from import_round_dates new where new.round_id = old.round_id and new.day = old.scheduled_on
      )`);
  await tx.execute(sql`
    insert into round_visits (round_id, scheduled_on, current_on, revision)
    select distinct round_id, day, case when revision = 'expected' then null else day end, revision
    from import_round_dates on conflict do nothing`);
  const counted = await rowsOf<{ count: number }>(
    tx,
    sql`select count(*)::int as count from (select distinct round_id, day from import_round_dates) different`,
  );
  return counted[0]?.count ?? 0;
}
