/**
 * Requests: everything a resident asked the council to do, whatever it is, as one notion. It has a reference
 * to say aloud, a status with its history, and followers who asked for the same.
 */
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Json } from '../conversation/dialog.ts';
import { makeReference } from '../conversation/reference.ts';
import { tellBackOffice } from './back-office-outbox.ts';
import type { Queryable } from './database.ts';
import { optInToNews } from './opt-ins.ts';
import { attachPhotos } from './photos.ts';
import {
  MAY_BECOME,
  OPEN_STATUSES,
  type Request,
  type RequestPriority,
  type RequestStatus,
  type RequestStep,
  requestFollowers,
  requestHistory,
  requests,
} from './request-tables.ts';
import { storableJson, storableText } from './storable-text.ts';

export {
  OPEN_STATUSES,
  REQUEST_STATUSES,
  type Request,
  type RequestPriority,
  type RequestStatus,
  type RequestStep,
  requestFollowers,
  requests,
} from './request-tables.ts';

/** Where news of a request can be sent. */
export interface UpdatesContact {
  readonly channel: string;
  readonly contact: string;
  /** The question that was said yes to; left out where news simply goes back to where the request came from. */
  readonly agreedTo?: string;
}

const NOT_ASKED = '(not asked: news goes back to where the request came from)';

export interface RequestPlace {
  readonly place?: string;
  readonly street?: string;
  readonly postcode?: string;
  readonly uprn?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly what3words?: string;
  readonly asset?: string;
}

export interface NewRequest {
  readonly id: string;
  /** Two letters that say what the reference is for. */
  readonly prefix: string;
  readonly kind: string;
  readonly category: string;
  readonly priority: RequestPriority;
  /** Null when it was not made in one. */
  readonly conversationId: string | null;
  /** `resident` unless told. */
  readonly by?: string;
  /** Undefined when no news is wanted. */
  readonly updates?: UpdatesContact | undefined;
  readonly anonymous: boolean;
  readonly where: RequestPlace;
  readonly details: Readonly<Record<string, Json>>;
  /** `YYYY-MM-DD`. */
  readonly dueOn?: string | undefined;
  /** Ids of pictures that were sent in the conversation: from here on they go with the request. */
  readonly photos?: readonly string[] | undefined;
}

/** More tries than this and something else is wrong. */
const REFERENCES_TRIED = 5;

/**
 * Keeps a request and gives it with its reference. The same id again gives what was kept the first time, so
 * that a repeated submission is one request.
 */
export async function createRequest(db: Queryable, made: NewRequest, now: Date): Promise<Request> {
  for (let tried = 0; tried < REFERENCES_TRIED; tried += 1) {
    const reference = makeReference(made.prefix, tried === 0 ? made.id : `${made.id}/${tried}`);
    const [kept] = await db
      .insert(requests)
      .values({ ...rowOf(made), reference, createdAt: now, changedAt: now })
      .onConflictDoNothing()
      .returning();
    if (kept) {
      const step = { requestId: kept.id, at: now, status: 'created' as const, by: made.by ?? 'resident' };
      await recordStep(db, step, 'created');
      if (made.updates && !made.anonymous) await agreeToNews(db, kept, made.updates, now);
      const { conversationId, anonymous, photos = [] } = made;
      await attachPhotos(db, photos, { requestId: kept.id, conversationId, anonymous }, now);
      return kept;
    }
    const before = await findRequest(db, made.id);
    if (before) return before;
  }
  throw new Error('every reference tried for a request was taken');
}

function agreeToNews(
  db: Queryable,
  { id, reference, conversationId }: Request,
  { channel, contact, agreedTo = NOT_ASKED }: UpdatesContact,
  now: Date,
): Promise<void> {
  const whose = { channel, contact, subject: id, label: reference, conversationId };
  return optInToNews(db, { ...whose, words: agreedTo, optedInAt: now });
}

/** Writes the history, and what back offices have to be told of it. */
async function recordStep(
  db: Queryable,
  step: typeof requestHistory.$inferInsert,
  event: 'created' | 'changed' | 'heard',
): Promise<void> {
  const [kept] = await db.insert(requestHistory).values(step).returning({ id: requestHistory.id });
  if (kept === undefined || event === 'heard') return;
  await tellBackOffice(db, { requestId: step.requestId, step: kept.id, event }, step.at);
}

/**
 * An anonymous request keeps nothing that leads to a person: this is the one place that sees to it. Numbers
 * and addresses of theirs may stand in what they wrote, too.
 */
function rowOf({
  prefix: _,
  by: __,
  photos: ___,
  conversationId,
  updates,
  where,
  details,
  dueOn,
  ...made
}: NewRequest) {
  const known = made.anonymous ? undefined : updates;
  const kept = (text: string) => (made.anonymous ? withoutContacts(text) : text);
  return {
    ...made,
    status: 'created' as const,
    conversationId: made.anonymous ? null : conversationId,
    channel: known?.channel ?? null,
    contact: known?.contact ?? null,
    ...where,
    ...(where.place !== undefined && { place: storableText(kept(where.place)) }),
    details: JSON.parse(kept(storableJson(details))) as Request['details'],
    dueOn: dueOn ?? null,
  };
}

/** Telephone numbers as people here write them, and email addresses. */
const CONTACTS =
  /(?<![\w.])(?:\+\d|0)(?:[ ()-]{0,2}\d){8,13}(?![\d.])|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;

function withoutContacts(text: string): string {
  return text.replace(CONTACTS, '(removed)');
}

export async function findRequest(db: Queryable, id: string): Promise<Request | undefined> {
  const [found] = await db.select().from(requests).where(eq(requests.id, id));
  return found;
}

export async function findByReference(db: Queryable, reference: string): Promise<Request | undefined> {
  const [found] = await db
    .select()
    .from(requests)
    .where(eq(requests.reference, storableText(reference)));
  return found;
}

export interface StatusChange {
  readonly status: RequestStatus;
  readonly by: string;
  /** In residents' words. `unable` must say why. */
  readonly note?: string | undefined;
  readonly at: Date;
  /** It was the back office that told us, so it need not be told. */
  readonly heard?: boolean;
  /** A new promise, when there is one. */
  readonly dueOn?: string | undefined;
}

export type StatusChanged =
  | { readonly kind: 'changed'; readonly request: Request; readonly from: RequestStatus }
  /** It already had that status: nothing to tell anybody. */
  | { readonly kind: 'unchanged'; readonly request: Request }
  | { readonly kind: 'not-allowed'; readonly from: RequestStatus }
  | { readonly kind: 'reason-missing' }
  | { readonly kind: 'unknown' };

/** Moves a request on and writes it into its history. Of two changes at once, the second sees the first. */
export async function setStatus(db: Queryable, id: string, change: StatusChange): Promise<StatusChanged> {
  if (change.status === 'unable' && !change.note?.trim()) return { kind: 'reason-missing' };
  const [was] = await db.select().from(requests).where(eq(requests.id, id)).for('update');
  if (!was) return { kind: 'unknown' };
  if (was.status === change.status) return { kind: 'unchanged', request: was };
  if (!MAY_BECOME[was.status].includes(change.status)) return { kind: 'not-allowed', from: was.status };
  const [request] = await db
    .update(requests)
    .set({
      status: change.status,
      changedAt: change.at,
      ...(change.dueOn !== undefined && { dueOn: change.dueOn }),
    })
    .where(and(eq(requests.id, id), eq(requests.status, was.status)))
    .returning();
  if (!request) return { kind: 'not-allowed', from: was.status };
  const { at, status, by, note = null, heard = false } = change;
  const step = { requestId: id, at, status, by, note: note && storableText(note) };
  await recordStep(db, step, heard ? 'heard' : 'changed');
  return { kind: 'changed', request, from: was.status };
}

/**
 * What is asked for has changed, though not how far it is: another day, other items. Back offices are told, as
 * of a new status; residents know, since it was their wish. Nothing happens to a request that is not there.
 */
export async function changeRequest(
  db: Queryable,
  id: string,
  change: { readonly dueOn: string } | { readonly details: Request['details'] },
  now: Date,
): Promise<void> {
  const [request] = await db
    .update(requests)
    .set({ ...change, changedAt: now })
    .where(eq(requests.id, id))
    .returning();
  if (!request) return;
  await recordStep(
    db,
    { requestId: id, at: now, status: request.status, by: 'resident', note: null },
    'changed',
  );
}

export function mayBecome(from: RequestStatus, to: RequestStatus): boolean {
  return MAY_BECOME[from].includes(to);
}

/** Oldest first. */
export async function historyOf(db: Queryable, id: string): Promise<readonly RequestStep[]> {
  return db
    .select()
    .from(requestHistory)
    .where(eq(requestHistory.requestId, id))
    .orderBy(asc(requestHistory.id));
}

/**
 * Adds someone to those who hear of a request. Undefined when it is not open any more; following twice is
 * following once.
 */
export async function followRequest(
  db: Queryable,
  id: string,
  updates: UpdatesContact,
  now: Date,
): Promise<Request | undefined> {
  const { channel, contact } = updates;
  const [open] = await db
    .select()
    .from(requests)
    .where(and(eq(requests.id, id), inArray(requests.status, OPEN_STATUSES)));
  if (!open) return undefined;
  await db
    .insert(requestFollowers)
    .values({ requestId: id, channel, contact, followedAt: now })
    .onConflictDoNothing();
  // Where this one follows from is kept, not where the first one told us.
  await agreeToNews(db, { ...open, conversationId: null }, updates, now);
  return open;
}

/** Everyone to tell when a request changes: whose it is, and its followers; each once. */
export async function toldOf(db: Queryable, id: string): Promise<readonly UpdatesContact[]> {
  const own = await findRequest(db, id);
  const followers = await db
    .select({ channel: requestFollowers.channel, contact: requestFollowers.contact })
    .from(requestFollowers)
    .where(eq(requestFollowers.requestId, id))
    .orderBy(asc(requestFollowers.followedAt), asc(requestFollowers.contact));
  if (!own || own.channel === null || own.contact === null) return followers;
  const { channel, contact } = own;
  const others = followers.filter((follower) => follower.channel !== channel || follower.contact !== contact);
  return [{ channel, contact }, ...others];
}
