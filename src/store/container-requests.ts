/** Requests about a container: of one kind, at most one is open for each container at a time. */
import { and, desc, eq, inArray, notInArray, sql } from 'drizzle-orm';
import { premisesServices } from './collections.ts';
import type { Queryable } from './database.ts';
import { createRequest, type NewRequest, OPEN_STATUSES, type Request, requests } from './requests.ts';

/** The open request of this kind for a container. `key` is kept as the request's asset. */
export async function openForContainer(
  db: Queryable,
  kind: string,
  key: string,
): Promise<Request | undefined> {
  const [open] = await db
    .select()
    .from(requests)
    .where(and(eq(requests.kind, kind), eq(requests.asset, key), inArray(requests.status, OPEN_STATUSES)))
    .orderBy(desc(requests.createdAt))
    .limit(1);
  return open;
}

/** When requests of this kind were made for a container, those that were no real ones left out. */
export async function requestedBefore(db: Queryable, kind: string, key: string): Promise<readonly Date[]> {
  const made = await db
    .select({ at: requests.createdAt })
    .from(requests)
    .where(
      and(
        eq(requests.kind, kind),
        eq(requests.asset, key),
        notInArray(requests.status, ['cancelled', 'duplicate']),
      ),
    );
  return made.map(({ at }) => at);
}

export type ContainerRequest =
  | { readonly kind: 'made'; readonly request: Request }
  /** Somebody was quicker. */
  | { readonly kind: 'open-already'; readonly request: Request };

/** Makes the request unless one is open for its `where.asset`: of two at once, the second sees the first. */
export async function createForContainer(
  db: Queryable,
  made: NewRequest,
  now: Date,
): Promise<ContainerRequest> {
  const key = made.where.asset ?? '';
  await db.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`${made.kind}/${key}`}, 0))`);
  const open = await openForContainer(db, made.kind, key);
  if (open && open.id !== made.id) return { kind: 'open-already', request: open };
  return { kind: 'made', request: await createRequest(db, made, now) };
}

/** A container at a premises: its own name where it is not the council's usual one. */
export interface OwnContainer {
  readonly service: string;
  readonly container: string | null;
}

export async function containersAt(db: Queryable, uprn: string): Promise<readonly OwnContainer[]> {
  return db
    .selectDistinct({ service: premisesServices.service, container: premisesServices.container })
    .from(premisesServices)
    .where(eq(premisesServices.uprn, uprn));
}
