/** What crews logged at the kerb when they left a container behind. */
import { sql } from 'drizzle-orm';
import { londonDay } from '../../conversation/calendar/working-days.ts';
import { CREW_EXCEPTIONS } from '../../store/crew-exceptions.ts';
import type { Database, Queryable } from '../../store/database.ts';
import { rowsOf } from '../../store/database.ts';
import { momentSql } from '../../store/moment.ts';
import { defineFileKind } from './file-kind.ts';
import { importFile } from './import-file.ts';
import type { ImportOptions, ImportResult } from './import-result.ts';
import type { Source } from './read-lines.ts';
import { readService } from './services.ts';

/**
 * Imports a crews' log: a later log of the same visit takes the place of the earlier, others are left alone.
 * With any bad line nothing is imported, unless `skipBad`.
 * @throws ParleyError `import-refused` when the file cannot be read at all
 */
export function importCrewLog(
  database: Database,
  source: Source,
  options: ImportOptions,
): Promise<ImportResult> {
  return importFile(database, source, [CREW_LOG], options);
}

/** The date is the day the crew was there. What was logged counts from `logged_at`, else from the import. */
const CREW_LOG = defineFileKind({
  title: 'crew log',
  required: ['uprn', 'service', 'date', 'reason'],
  fields: {
    uprn: ['uprn', 'premises_id', 'property_id'],
    service: ['service', 'bin', 'bin_type'],
    date: ['date', 'visited_on', 'collection_date'],
    reason: ['reason', 'exception', 'outcome'],
    logged_at: ['logged_at', 'time_logged'],
    returns_on: ['returns_on', 'return_date'],
  },
  staging: 'import_crew_log',
  columns: {
    uprn: 'text',
    service: 'text',
    day: 'date',
    reason: 'text',
    logged_at: 'timestamptz',
    returns_on: 'date',
  },
  read(cells) {
    const uprn = cells.identity('uprn');
    const { service } = readService(cells, 'service');
    const day = cells.date('date');
    const reason = cells.oneOf('reason', cells.required('reason'), CREW_EXCEPTIONS);
    const loggedAt = cells.optionalMoment('logged_at');
    const returnsOn = cells.optionalDate('returns_on');
    if (returnsOn !== null && returnsOn <= day) cells.wrong('The crew cannot come back before it was there.');
    return [uprn, service, day, reason, loggedAt, returnsOn];
  },
  contradictions: [
    sql`select line, 'No address has that id. Import the addresses first.' as reason from import_crew_log staged
        where not exists (select from premises where premises.uprn = staged.uprn)`,
    sql`select line, 'That service is not collected there on that day.' as reason from import_crew_log staged
        where not exists (
          select from premises_services ps join round_visits v on v.round_id = ps.round_id
          where ps.uprn = staged.uprn and ps.service = staged.service and v.current_on = staged.day
        )`,
    // Which of two is right is only known when the file says which came later.
    sql`select staged.line, 'Another line logs the same visit differently.' as reason from import_crew_log staged
          join (select distinct on (uprn, service, day) * from import_crew_log order by uprn, service, day, line) first
            using (uprn, service, day)
        where (staged.reason, staged.returns_on) is distinct from (first.reason, first.returns_on)
          and staged.logged_at is not distinct from first.logged_at`,
  ],
  contradictionsAt: (now) => [
    sql`select line, 'That day is still to come.' as reason from import_crew_log staged
        where staged.day > ${londonDay(now)}::date or staged.logged_at > ${momentSql(now)}`,
  ],
  takeOver,
});

async function takeOver(tx: Queryable, now: Date): Promise<number> {
  const at = momentSql(now);
  const taken = await rowsOf<{ count: number }>(
    tx,
    sql`with different as (
      select distinct uprn, service, day, reason, logged_at, returns_on from import_crew_log
    ), taken as (
      insert into crew_exceptions (uprn, service, visited_on, reason, logged_at, returns_on)
      select distinct on (uprn, service, day) uprn, service, day, reason, coalesce(logged_at, ${at}), returns_on
      from different order by uprn, service, day, logged_at desc nulls last
      on conflict (uprn, service, visited_on) do update
        set reason = excluded.reason, logged_at = excluded.logged_at, returns_on = excluded.returns_on
        -- The same again leaves the moment from which it counts; an old file does not undo a newer one.
        where (crew_exceptions.reason, crew_exceptions.returns_on) is distinct from (excluded.reason, excluded.returns_on)
          and crew_exceptions.logged_at <= excluded.logged_at
      returning 1
    ) select count(*)::int as count from different`,
  );
  return taken[0]?.count ?? 0;
}
