/**
 * Whom a broadcast reaches: those with a running opt-in to its subject that covers its area, each once, by the contact
 * they opted in with last of those that can be reached. Nobody else may be told (PECR, regulation 22).
 */
import { type SQL, sql } from 'drizzle-orm';
import type { Audience, UntoldReason } from './broadcasts.ts';
import { type Queryable, rowsOf } from './database.ts';

/** The kind of opt-in to a subject: `alerts-bins`. */
export function alertsKind(subject: string): string {
  return `alerts-${subject}`;
}

/** What is to be found, and by what rules. */
export interface Reach {
  readonly subject: string;
  readonly audience: Audience;
  /** Channels that send; opt-ins by others reach nobody. `withinHours`: only those who wrote so lately. */
  readonly channels: readonly { readonly name: string; readonly withinHours?: number | undefined }[];
}

export interface Reached {
  readonly channel: string;
  readonly people: number;
}

/** How many people would be told, by channel, and how many have opted in but would not, by reason. */
export async function countReach(
  db: Queryable,
  reach: Reach,
  now: Date,
): Promise<{
  readonly reached: readonly Reached[];
  readonly untold: Readonly<Partial<Record<UntoldReason, number>>>;
}> {
  const rows = await rowsOf<{ channel: string; reason: UntoldReason | null; people: number }>(
    db,
    sql`${peopleOf(reach, now)} SELECT channel, reason, count(*)::int AS people FROM chosen
        GROUP BY channel, reason ORDER BY people DESC, channel`,
  );
  const untold: Partial<Record<UntoldReason, number>> = {};
  for (const { reason, people } of rows) if (reason) untold[reason] = (untold[reason] ?? 0) + people;
  return { reached: rows.flatMap(({ reason, ...row }) => (reason === null ? [row] : [])), untold };
}

/**
 * Queues the next so many people, in the order of their keys after `after`. A person is queued once, however often this
 * is run. @returns the last key, or undefined when there were no more.
 */
export async function queuePeople(
  tx: Queryable,
  broadcastId: string,
  reach: Reach,
  after: string | null,
  atOnce: number,
  now: Date,
): Promise<string | undefined> {
  const [row] = await rowsOf<{ last: string | null }>(
    tx,
    sql`${peopleOf(reach, now, after)}, batch AS (
          SELECT * FROM chosen ORDER BY person COLLATE "C" LIMIT ${atOnce}
        ), queued AS (
          INSERT INTO broadcast_people (broadcast_id, person, channel, contact, opt_in_id, state, reason)
          SELECT ${broadcastId}, person, channel, contact, id,
            CASE WHEN reason IS NULL THEN 'waiting' ELSE 'skipped' END, reason FROM batch
          ON CONFLICT DO NOTHING
        )
        SELECT max(person COLLATE "C") AS last FROM batch`,
  );
  return row?.last ?? undefined;
}

/** `WITH … chosen AS (person, id, channel, contact, reason)`: one row a person. */
function peopleOf(reach: Reach, now: Date, after: string | null = null): SQL {
  const names = sql.join(
    reach.channels.map(({ name }) => sql`${name}`),
    sql`, `,
  );
  const isOn = reach.channels.length === 0 ? sql`false` : sql`a.channel IN (${names})`;
  return sql`
    WITH agreed AS (
      SELECT o.id, o.channel, o.contact, o.opted_in_at, coalesce(k.person, o.contact) AS person
      FROM opt_ins o LEFT JOIN people_contacts k ON k.channel = o.channel AND k.contact = o.contact
        AND k.counts_until > ${now.toISOString()}::timestamptz
      WHERE o.kind = ${alertsKind(reach.subject)} AND o.ended_at IS NULL AND ${covers(reach.audience)}
    ), judged AS (
      SELECT a.*, CASE
        WHEN NOT (${isOn}) THEN 'channel-off'
        WHEN stops.stopped THEN 'opted-out'
        WHEN stops.unreachable THEN 'cannot-be-reached'
        WHEN ${isSilent(reach, now)} THEN 'silent-too-long' END AS reason
      FROM agreed a
      LEFT JOIN LATERAL (SELECT bool_or(c.opted_out_at IS NOT NULL
          OR coalesce(c.session ->> 'stopped', 'false') = 'true') AS stopped,
          bool_or(c.unreachable_at IS NOT NULL) AS unreachable,
          max(c.session ->> 'lastHeardAt') AS heard
        FROM conversations c WHERE c.channel = a.channel AND c.contact = a.contact) stops ON true
      WHERE ${after === null ? sql`true` : sql`a.person COLLATE "C" > ${after}`}
    ), chosen AS (
      SELECT DISTINCT ON (person COLLATE "C") person, id, channel, contact, reason FROM judged
      ORDER BY person COLLATE "C", reason IS NOT NULL, opted_in_at DESC, id DESC
    )`;
}

function covers(audience: Audience): SQL {
  if (audience.to === 'everyone') return sql`true`;
  if (audience.to === 'rounds') {
    return sql`EXISTS (SELECT FROM premises_services s WHERE s.uprn = o.subject
      AND s.round_id IN (${listed(audience.rounds)}))`;
  }
  return sql`EXISTS (SELECT FROM premises p JOIN streets t ON t.key = p.street_key WHERE p.uprn = o.subject
    AND (split_part(p.postcode, ' ', 1) IN (${listed(audience.areas)})
      OR left(p.postcode, -2) IN (${listed(audience.areas)})
      OR (p.postcode IS NULL AND t.district IN (${listed(audience.areas)}))))`;
}

function listed(values: readonly string[]): SQL {
  const some = values.length === 0 ? [''] : values;
  return sql.join(
    some.map((value) => sql`${value}`),
    sql`, `,
  );
}

/** Where a channel takes news only so long after they last wrote. */
function isSilent({ channels }: Reach, now: Date): SQL {
  const windowed = channels.flatMap(({ name, withinHours }) => {
    if (withinHours === undefined) return [];
    const since = new Date(now.getTime() - withinHours * 3_600_000).toISOString();
    return [sql`(a.channel = ${name} AND coalesce(stops.heard, '') < ${since})`];
  });
  return windowed.length === 0 ? sql`false` : sql`(${sql.join(windowed, sql` OR `)})`;
}
