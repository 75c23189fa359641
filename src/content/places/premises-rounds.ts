/** Which premises are on which round. */
import { sql } from 'drizzle-orm';
import { type Queryable, rowsOf } from '../../store/database.ts';
import { defineFileKind } from './file-kind.ts';
import { readService } from './services.ts';

/** A file speaks for the premises and services that it names, whole. A round may have no dates yet. */
export const PREMISES_ROUNDS = defineFileKind({
  title: 'premises on rounds',
  required: ['uprn', 'service', 'round'],
  fields: {
    uprn: ['uprn', 'premises_id', 'property_id'],
    service: ['service'],
    round: ['round', 'round_id'],
    container: ['container'],
  },
  staging: 'import_premises_rounds',
  columns: { uprn: 'text', service: 'text', round_id: 'text', container: 'text' },
  read(cells) {
    const { service, container } = readService(cells, 'service');
    return [
      cells.identity('uprn'),
      service,
      cells.identity('round'),
      cells.optional('container')?.toLowerCase() ?? container,
    ];
  },
  contradictions: [
    sql`select line, 'No address has that id. Import the addresses first.' as reason from import_premises_rounds
        where not exists (select from premises where premises.uprn = import_premises_rounds.uprn)`,
    sql`select staged.line, 'That round is for another service.' as reason
        from import_premises_rounds staged
          join (select distinct on (round_id) round_id, service from import_premises_rounds order by round_id, line) first
            using (round_id)
          left join rounds on rounds.id = staged.round_id
        where staged.service <> coalesce(rounds.service, first.service)`,
    sql`select staged.line, 'Another line puts the same premises on the same round with another container.' as reason
        from import_premises_rounds staged
          join (select distinct on (uprn, round_id) uprn, round_id, container
                from import_premises_rounds order by uprn, round_id, line) first using (uprn, round_id)
        where staged.container is distinct from first.container`,
  ],
  takeOver,
});

async function takeOver(tx: Queryable): Promise<number> {
  await tx.execute(sql`
    insert into rounds (id, service, source)
    select distinct round_id, service, 'published' from import_premises_rounds on conflict do nothing`);
  await tx.execute(sql`
    delete from premises_services old using import_premises_rounds new
    where old.uprn = new.uprn and old.service = new.service`);
  const taken = await rowsOf<{ count: number }>(
    tx,
    sql`with taken as (
      insert into premises_services (uprn, service, round_id, container)
      select distinct uprn, service, round_id, container from import_premises_rounds returning 1
    ) select count(*)::int as count from taken`,
  );
  await tx.execute(sql`
    delete from rounds where source = 'dated-jobs'
      and not exists (select from premises_services where premises_services.round_id = rounds.id)`);
  return taken[0]?.count ?? 0;
}
