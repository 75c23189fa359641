/** Dates by premises, as some councils publish them. They become rounds: the same dates are the same round. */
import { sql } from 'drizzle-orm';
import { type Queryable, rowsOf } from '../../store/database.ts';
import { defineFileKind } from './file-kind.ts';
import { readService } from './services.ts';

/**
 * A file speaks for the premises and services that it names, whole: their dates are those in the file and
 * no others. Such dates are final, so nothing is ever "expected" about them.
 */
export const DATED_JOBS = defineFileKind({
  title: 'dated jobs',
  required: ['uprn', 'service', 'collection_date'],
  fields: {
    uprn: ['uprn', 'premises_id', 'property_id'],
    service: ['service', 'bin', 'bin_type'],
    collection_date: ['collection_date', 'date'],
  },
  staging: 'import_jobs',
  columns: { uprn: 'text', service: 'text', container: 'text', day: 'date' },
  read(cells) {
    const uprn = cells.identity('uprn');
    const { service, container } = readService(cells, 'service');
    return [uprn, service, container, cells.date('collection_date')];
  },
  contradictions: [
    sql`select line, 'No address has that id. Import the addresses first.' as reason from import_jobs
        where not exists (select from premises where premises.uprn = import_jobs.uprn)`,
  ],
  takeOver,
});

async function takeOver(tx: Queryable): Promise<number> {
  // Sorting half a million rows on disk is slow.
  await tx.execute(sql`set local work_mem = '128MB'`);
  await tx.execute(sql`
    create temp table import_job_rounds on commit drop as
    select uprn, service, container, days, service || '-' || left(md5(days::text), 16) as round_id
    from (
      select uprn, service, max(container) as container, array_agg(distinct day order by day) as days
      from import_jobs group by uprn, service
    ) grouped`);
  await tx.execute(sql`analyze import_job_rounds`);
  await replaceRounds(tx);
  const counted = await rowsOf<{ count: number }>(
    tx,
    sql`select coalesce(sum(cardinality(days)), 0)::int as count from import_job_rounds`,
  );
  return counted[0]?.count ?? 0;
}

async function replaceRounds(tx: Queryable): Promise<void> {
  await tx.execute(sql`
    insert into rounds (id, service, source)
    select distinct round_id, service, 'dated-jobs' from import_job_rounds on conflict do nothing`);
  await tx.execute(sql`
    insert into round_visits (round_id, scheduled_on, current_on)
    select round_id, day, day
    from (select distinct on (round_id) round_id, days from import_job_rounds order by round_id) one,
      unnest(days) as day
    on conflict do nothing`);
  await tx.execute(sql`
    delete from premises_services old using import_job_rounds new
    where old.uprn = new.uprn and old.service = new.service`);
  await tx.execute(sql`
    insert into premises_services (uprn, service, round_id, container)
    select uprn, service, round_id, container from import_job_rounds`);
  await tx.execute(sql`
    delete from rounds where source = 'dated-jobs'
      and not exists (select from premises_services where premises_services.round_id = rounds.id)`);
}
