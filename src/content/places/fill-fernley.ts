/** Puts the invented council's premises and rounds into the database, and goes on with the rounds as time does. */
import { sql } from 'drizzle-orm';
import type { DateTime } from 'luxon';
import { inLondon } from '../../conversation/calendar/working-days.ts';
import { type Database, type Queryable, rowsOf } from '../../store/database.ts';
import { streetKey } from '../../store/premises.ts';
import { exceptionAt } from './fernley-exceptions.ts';
import { fernleySubscriptions } from './fernley-garden.ts';
import { type FernleyPremises, fernleyPremises } from './fernley-premises.ts';
import { type FernleyVisit, fernleyRounds, fernleyVisits, roundsOf } from './fernley-rounds.ts';
import { type StagedRow, Staging } from './staging.ts';

/** Visits are kept from this long ago to this far ahead. */
const WEEKS_BACK = 8;
const MONTHS_AHEAD = 13;
/** The rounds are gone on with once they end this much too early: a weekend long, so at nearly every start. */
const SLACK_DAYS = 3;

/** Safe to call at every start: fills what is missing, changes nothing that a file was imported over. */
export async function fillFernley(database: Database, now: Date): Promise<void> {
  const today = inLondon(now);
  const until = today.plus({ months: MONTHS_AHEAD });
  const lastDay = await lastVisit(database.db);
  if (lastDay !== null && lastDay >= iso(until.minus({ days: SLACK_DAYS }))) return;
  await database.transaction(async (tx) => {
    if (lastDay === null) await fillPremises(tx, iso(today));
    await goOnWithRounds(tx, iso(today.minus({ weeks: WEEKS_BACK })), iso(until), iso(today));
  });
}

/** The last day that Fernley's rounds are known for; null before the first start. */
async function lastVisit(db: Queryable): Promise<string | null> {
  const rounds = fernleyRounds().map(({ id }) => sql`${id}`);
  const [found] = await rowsOf<{ day: string | null }>(
    db,
    sql`select max(scheduled_on)::text as day from round_visits where round_id in (${sql.join(rounds, sql`, `)})`,
  );
  return found?.day ?? null;
}

async function fillPremises(tx: Queryable, today: string): Promise<void> {
  const premises = fernleyPremises();
  const keys = premises.map(keyOf);
  await insert(tx, 'streets', 'key text, name text, locality text, town text, district text', [
    ...new Map(
      premises.map(({ street }, index): [string | undefined, StagedRow] => [
        keys[index],
        [keys[index] ?? '', street.name, street.locality, 'Fernley', `FN${street.district}`],
      ]),
    ).values(),
  ]);
  await insert(
    tx,
    'premises',
    'uprn text, street_key text, number text, sub_building text, postcode text, parent_uprn text, classification text, traits jsonb, sort_key text',
    premises.map((one, index) => [
      ...[one.uprn, keys[index] ?? '', one.number, one.subBuilding, one.postcode, one.parentUprn],
      ...[one.classification, JSON.stringify(one.traits), one.sortKey],
    ]),
  );
  await insert(
    tx,
    'rounds',
    'id text, service text, source text',
    fernleyRounds().map(({ id, service }) => [id, service, 'published']),
  );
  await insert(
    tx,
    'premises_services',
    'uprn text, service text, round_id text, container text',
    premises.flatMap((one) =>
      roundsOf(one).map(({ service, roundId, container }) => [one.uprn, service, roundId, container]),
    ),
  );
  await insert(
    tx,
    'garden_subscriptions',
    'id text, uprn text, bins int, state text, starts_on date, ends_on date, price_pence int, created_at timestamptz',
    fernleySubscriptions(premises, today).map(({ id, uprn, bins, startsOn, endsOn }) => [
      ...[id, uprn, String(bins), 'active', startsOn, endsOn, '0', `${startsOn} 12:00 Europe/London`],
    ]),
  );
}

function keyOf({ street }: FernleyPremises): string {
  return streetKey({ name: street.name, locality: street.locality, district: `FN${street.district}` });
}

/** Adds the visits that are missing, and the new days of holidays that have been made known since. */
async function goOnWithRounds(tx: Queryable, from: string, to: string, today: string): Promise<void> {
  const visits = fernleyVisits(from, to, today);
  await insert(
    tx,
    'round_visits',
    'round_id text, scheduled_on date, current_on date, revision text, status text, reason text, reported_at timestamptz, returns_on date',
    visits.map((visit) => [
      ...[visit.roundId, visit.scheduledOn, visit.currentOn, visit.revision],
      ...[visit.status, visit.reason, visit.reportedAt, visit.returnsOn],
    ]),
    `on conflict (round_id, scheduled_on) do update set current_on = excluded.current_on, revision = excluded.revision,
       status = excluded.status, reason = excluded.reason, reported_at = excluded.reported_at, returns_on = excluded.returns_on
     where round_visits.revision = 'expected'`,
  );
  await logExceptions(tx, visits);
}

/** Logged at noon of the day, so those of days to come count once it is noon there. */
async function logExceptions(tx: Queryable, visits: readonly FernleyVisit[]): Promise<void> {
  const rows = fernleyPremises().flatMap((one) => {
    const reason = exceptionAt(one);
    const roundIds = reason === undefined ? [] : roundsOf(one).map(({ roundId }) => roundId);
    return visits
      .filter(({ roundId, currentOn }) => currentOn !== null && roundIds.includes(roundId))
      .map(
        ({ roundId, currentOn }): StagedRow => [
          ...[
            one.uprn,
            roundId.split('-')[0] ?? '',
            currentOn,
            reason ?? null,
            `${currentOn} 12:00 Europe/London`,
          ],
        ],
      );
  });
  const columns = 'uprn text, service text, visited_on date, reason text, logged_at timestamptz';
  // A file that was imported since may have other premises.
  const where = 'where uprn in (select uprn from premises) on conflict do nothing';
  await insert(tx, 'crew_exceptions', columns, rows, where);
}

/** All rows at once. `columns` as in `create table`; the names are the table's own. */
async function insert(
  tx: Queryable,
  table: string,
  columns: string,
  rows: readonly StagedRow[],
  conflict = 'on conflict do nothing',
): Promise<void> {
  const types = Object.fromEntries(
    columns.split(', ').map((column) => column.split(' ') as [string, string]),
  );
  const staging = await Staging.create(tx, `fernley_${table}`, types);
  await staging.add(rows);
  await staging.finish();
  const names = sql.raw(Object.keys(types).join(', '));
  await tx.execute(
    sql`insert into ${sql.identifier(table)} (${names}) select ${names} from ${sql.identifier(`fernley_${table}`)} ${sql.raw(conflict)}`,
  );
}

function iso(date: DateTime): string {
  return date.toFormat('yyyy-MM-dd');
}
