/** Homes that have paid for garden waste, on the rounds that pass them: bin days, reminders and missed bins follow. */
import { and, eq, gte, isNotNull, isNull, or, sql } from 'drizzle-orm';
import { premisesServices } from '../../src/store/collections.ts';
import { type Queryable, rowsOf } from '../../src/store/database.ts';
import { activeTerms } from './records.ts';

const GARDEN = 'garden';

/**
 * Puts a home on its garden round for the years that are paid and not over, or takes it off when there are
 * none. Call it when a year has begun to count or has stopped to. What the council's own list says of the home
 * stands. Where the neighbours do not tell which round it is, the home stays off until that list does.
 * @param today `YYYY-MM-DD` in London
 */
export async function followSubscription(tx: Queryable, uprn: string, today: string): Promise<void> {
  const years = (await activeTerms(tx, uprn)).filter(({ endsOn }) => endsOn >= today);
  const ours = and(
    eq(premisesServices.uprn, uprn),
    eq(premisesServices.service, GARDEN),
    isNotNull(premisesServices.untilOn),
  );
  await tx.delete(premisesServices).where(ours);
  const untilOn = years.at(-1)?.endsOn;
  if (untilOn === undefined || (await isListed(tx, uprn))) return;
  const roundId = await roundOfNeighbours(tx, uprn, today);
  if (roundId === undefined) return;
  const fromOn = years.map(({ startsOn }) => startsOn).sort()[0];
  await tx.insert(premisesServices).values({ uprn, service: GARDEN, roundId, fromOn, untilOn });
}

async function isListed(tx: Queryable, uprn: string): Promise<boolean> {
  const listed = await tx
    .select({ roundId: premisesServices.roundId })
    .from(premisesServices)
    .where(and(eq(premisesServices.uprn, uprn), eq(premisesServices.service, GARDEN)));
  return listed.length > 0;
}

/** The garden round of the postcode or else of the street, where all who are on one are on the same. */
async function roundOfNeighbours(tx: Queryable, uprn: string, today: string): Promise<string | undefined> {
  const running = or(isNull(premisesServices.untilOn), gte(premisesServices.untilOn, today));
  for (const near of [sql`other.postcode = home.postcode`, sql`other.street_key = home.street_key`]) {
    const found = await rowsOf<{ round_id: string }>(
      tx,
      sql`SELECT DISTINCT ${premisesServices.roundId} AS round_id
          FROM premises home JOIN premises other ON ${near}
          JOIN premises_services ON ${premisesServices.uprn} = other.uprn
          WHERE home.uprn = ${uprn} AND ${premisesServices.service} = ${GARDEN} AND ${running}`,
    );
    const [only, ...more] = found;
    if (only && more.length === 0) return only.round_id;
  }
  return undefined;
}
