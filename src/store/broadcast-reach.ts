/**
 * Whom a broadcast reaches: those with a running opt-in to its subject that covers its area, each once, by the contact
 * they opted in with last of those that can be reached. Nobody else may be told (PECR, regulation 22).
 */
import { type SQL, sql } from 'drizzle-orm';
import { TEXTS } from '../conversation/message.ts';
import type { Audience, Broadcast, UntoldReason } from './broadcasts.ts';
import { type Queryable, rowsOf } from './database.ts';
import { momentSql } from './moment.ts';

/** The kind of opt-in to a subject: `alerts-bins`. */
export function alertsKind(subject: string): string {
  return `alerts-${subject}`;
}

/** Who is to be found. */
export type Reach = Pick<Broadcast, 'subject' | 'audience'>;

/** How many people would be told, and how many have opted in but would not, by reason. */
export async function countReach(
  db: Queryable,
  reach: Reach,
  now: Date,
): Promise<{
  readonly people: number;
  readonly untold: Readonly<Partial<Record<UntoldReason, number>>>;
}> {
  const rows = await rowsOf<{ reason: UntoldReason | null; people: number }>(
    db,
    sql`${peopleOf(reach, now)} SELECT reason, count(*)::int AS people FROM chosen GROUP BY reason`,
  );
  return {
    people: rows.find(({ reason }) => reason === null)?.people ?? 0,
    untold: Object.fromEntries(rows.flatMap(({ reason, people }) => (reason ? [[reason, people]] : []))),
  };
}

/**
 * Queues the next so many people, in the order of their keys after those that are queued. A person is queued once,
 * however often this is run. @returns the last key, or undefined when there were no more.
 */
export async function queuePeople(
  tx: Queryable,
  broadcast: Reach & Pick<Broadcast, 'id' | 'queuedUpTo'>,
  atOnce: number,
  now: Date,
): Promise<string | undefined> {
  const [row] = await rowsOf<{ last: string | null }>(
    tx,
    sql`${peopleOf(broadcast, now, broadcast.queuedUpTo)}, batch AS (
          SELECT * FROM chosen ORDER BY person COLLATE "C" LIMIT ${atOnce}
        ), queued AS (
          INSERT INTO broadcast_people (broadcast_id, person, channel, contact, opt_in_id, state, reason)
          SELECT ${broadcast.id}, person, channel, contact, id,
            CASE WHEN reason IS NULL THEN 'waiting' ELSE 'skipped' END, reason FROM batch
          ON CONFLICT DO NOTHING
        )
        SELECT max(person COLLATE "C") AS last FROM batch`,
  );
  return row?.last ?? undefined;
}

/** `WITH … chosen AS (person, id, channel, contact, reason)`: one row a person. */
function peopleOf(reach: Reach, now: Date, after: string | null = null): SQL {
  return sql`
    WITH agreed AS (
      SELECT o.id, o.channel, o.contact, o.opted_in_at, coalesce(k.person, o.contact) AS person
      FROM opt_ins o LEFT JOIN people_contacts k ON k.channel = o.channel AND k.contact = o.contact
        AND k.counts_until > ${momentSql(now)}
      WHERE o.kind = ${alertsKind(reach.subject)} AND o.channel = ${TEXTS} AND o.ended_at IS NULL
        AND o.pending_on IS NULL AND ${covers(reach.audience)}
    ), judged AS (
      SELECT a.*, CASE
        WHEN stops.stopped THEN 'opted-out'
        WHEN stops.unreachable THEN 'cannot-be-reached' END AS reason
      FROM agreed a
      LEFT JOIN LATERAL (SELECT bool_or(c.opted_out_at IS NOT NULL
          OR coalesce(c.session ->> 'stopped', 'false') = 'true') AS stopped,
          bool_or(c.unreachable_at IS NOT NULL) AS unreachable
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
