/** Lists of requests: those open near a place, so that nobody reports a thing twice, and all of them for export. */
import { and, asc, between, desc, eq, gte, inArray, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import type { Queryable } from './database.ts';
import { momentSql } from './moment.ts';
import { OPEN_STATUSES, type Request, type RequestPlace, type RequestStatus, requests } from './requests.ts';

/** Enough to offer; more of one kind at one place are not told apart anyway. */
const MOST_NEAR = 10;
/** Mean radius of the earth (IUGG). */
const EARTH_METRES = 6_371_009;

/**
 * Open requests of a kind at the same place, newest first: the same premises, thing, three words or postcode,
 * the same street where no postcode tells it apart, or a pin within `radiusMetres`.
 */
export async function openNear(
  db: Queryable,
  kind: string,
  place: RequestPlace,
  radiusMetres: number,
): Promise<readonly Request[]> {
  const same = samePlace(place, radiusMetres);
  if (same === undefined) return [];
  const open = await db
    .select()
    .from(requests)
    .where(and(eq(requests.kind, kind), inArray(requests.status, OPEN_STATUSES), same))
    .orderBy(desc(requests.createdAt), desc(requests.id))
    .limit(MOST_NEAR * 5);
  return open.filter((request) => isNear(request, place, radiusMetres)).slice(0, MOST_NEAR);
}

/** What an index or a plain comparison can find; `isNear` looks closer. */
function samePlace(place: RequestPlace, radiusMetres: number): SQL | undefined {
  const equal: (SQL | undefined)[] = [
    place.uprn === undefined ? undefined : eq(requests.uprn, place.uprn),
    place.asset === undefined ? undefined : eq(requests.asset, place.asset),
    place.what3words === undefined ? undefined : eq(requests.what3words, place.what3words),
    place.postcode === undefined ? undefined : eq(requests.postcode, place.postcode),
    place.street === undefined ? undefined : eq(requests.street, place.street),
    boxAround(place, radiusMetres),
  ];
  return or(...equal.filter((condition) => condition !== undefined));
}

function boxAround({ latitude, longitude }: RequestPlace, radiusMetres: number): SQL | undefined {
  if (latitude === undefined || longitude === undefined) return undefined;
  const high = degrees(radiusMetres / EARTH_METRES);
  const wide = high / Math.max(Math.cos(radians(latitude)), 0.01);
  return and(
    between(requests.latitude, latitude - high, latitude + high),
    between(requests.longitude, longitude - wide, longitude + wide),
  );
}

function isNear(request: Request, place: RequestPlace, radiusMetres: number): boolean {
  // Two lamp posts of one street are two lamp posts.
  if (request.asset !== null && place.asset !== undefined) return request.asset === place.asset;
  if (request.uprn !== null && request.uprn === place.uprn) return true;
  if (request.what3words !== null && request.what3words === place.what3words) return true;
  const metres = metresBetween(request, place);
  if (metres !== undefined) return metres <= radiusMetres;
  if (request.postcode !== null && place.postcode !== undefined) return request.postcode === place.postcode;
  return request.street !== null && request.street === place.street;
}

/** Great-circle distance; undefined unless both have a pin. */
function metresBetween(request: Request, place: RequestPlace): number | undefined {
  if (request.latitude === null || request.longitude === null) return undefined;
  if (place.latitude === undefined || place.longitude === undefined) return undefined;
  const [north, south] = [radians(request.latitude), radians(place.latitude)];
  const east = radians(place.longitude - request.longitude);
  const haversine =
    Math.sin((south - north) / 2) ** 2 + Math.cos(north) * Math.cos(south) * Math.sin(east / 2) ** 2;
  return 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(haversine)));
}

function radians(angle: number): number {
  return (angle * Math.PI) / 180;
}

function degrees(angle: number): number {
  return (angle * 180) / Math.PI;
}

export interface RequestFilter {
  /** Created at or after, and before. */
  readonly from?: Date;
  readonly before?: Date;
  readonly kind?: string;
  readonly statuses?: readonly RequestStatus[];
}

/** Goes through all that fit, oldest first, a page at a time, so that an export needs little memory. */
export async function* allRequests(
  db: Queryable,
  filter: RequestFilter = {},
  pageSize = 500,
): AsyncGenerator<Request, void, undefined> {
  let last: Request | undefined;
  for (;;) {
    const page = await db
      .select()
      .from(requests)
      .where(and(...conditionsOf(filter), last && isAfter(last)))
      .orderBy(asc(requests.createdAt), asc(requests.id))
      .limit(pageSize);
    yield* page;
    last = page.at(-1);
    if (last === undefined || page.length < pageSize) return;
  }
}

function conditionsOf({ from, before, kind, statuses }: RequestFilter): (SQL | undefined)[] {
  return [
    from && gte(requests.createdAt, from),
    before && lt(requests.createdAt, before),
    kind === undefined ? undefined : eq(requests.kind, kind),
    statuses && inArray(requests.status, [...statuses]),
  ];
}

function isAfter({ createdAt, id }: Request): SQL {
  return sql`(${requests.createdAt}, ${requests.id}) > (${momentSql(createdAt)}, ${id})`;
}

/** What outsiders may ask for: requests of these kinds and categories, by reference or by when they were made. */
export interface OpenlyAsked {
  readonly of: readonly { readonly kind: string; readonly category: string }[];
  readonly references?: readonly string[];
  readonly from?: Date;
  readonly until?: Date;
  readonly statuses?: readonly RequestStatus[];
}

/** Newest first. Nothing is found where nothing may be asked for. */
export async function shownRequests(
  db: Queryable,
  { of, references, from, until, statuses }: OpenlyAsked,
  limit: number,
): Promise<readonly Request[]> {
  if (of.length === 0 || references?.length === 0 || statuses?.length === 0) return [];
  const shown = or(
    ...of.map(({ kind, category }) => and(eq(requests.kind, kind), eq(requests.category, category))),
  );
  return db
    .select()
    .from(requests)
    .where(
      and(
        shown,
        references && inArray(requests.reference, [...references]),
        from && gte(requests.createdAt, from),
        until && lte(requests.createdAt, until),
        statuses && inArray(requests.status, [...statuses]),
      ),
    )
    .orderBy(desc(requests.createdAt), desc(requests.id))
    .limit(limit);
}
