/**
 * Who may see what of a request. A reference alone reveals nothing about anyone: the same phone or chat, or
 * the reference with its postcode, is needed. Where references are published, the postcode proves little.
 */
import { and, desc, eq, gte, inArray, or, sql } from 'drizzle-orm';
import type { Queryable } from './database.ts';
import { type JoinedContact, joinedWithChats } from './people.ts';
import { isHeeded, noteWrongPostcode } from './postcode-guesses.ts';
import { historyOf, type Request, type RequestStep, requestFollowers, requests } from './requests.ts';

export interface Viewer {
  readonly conversationId: string;
  readonly channel: string;
  /** A phone number on channels that prove it, a chat's id on the web. */
  readonly contact: string;
  /** As given, to prove that the request is theirs. */
  readonly postcode?: string | undefined;
  /** Contacts that were proved to be theirs too; looked up where they are left out. */
  readonly also?: readonly JoinedContact[];
  /** A contact is no proof for what was asked for before: numbers pass to somebody else. */
  readonly since: Date;
  /** Kinds of request whose references and streets anyone may list: with those a postcode is soon found. */
  readonly openKinds?: readonly string[];
}

/** `all`: place and notes too. `status`: only what it is and how far. */
export type Sight = 'all' | 'status' | 'nothing';

type Owned = Pick<Request, 'kind' | 'conversationId' | 'channel' | 'contact' | 'postcode' | 'anonymous'> &
  Partial<Pick<Request, 'createdAt'>>;

/**
 * What this viewer, who knows the reference, may see. A postcode opens all of what is nowhere published, and the
 * status of what is: the rest is for who has the phone or the chat. Where nothing personal was kept and there is no postcode
 * to prove anything with, the bare status is all there is, and anyone with the reference may have it. So it is of an
 * anonymous one whose status is published: nobody else could ask after it, and its postcode is where the rubbish lies.
 */
export function mayView(request: Owned, viewer: Viewer, follows = false): Sight {
  if (!isTooOld(request, viewer) && isTheirs(request, viewer)) return 'all';
  const isPublished = viewer.openKinds?.includes(request.kind) ?? false;
  if (request.postcode !== null && request.postcode === viewer.postcode) {
    return isPublished ? 'status' : 'all';
  }
  if (follows) return 'status';
  return request.anonymous && (request.postcode === null || isPublished) ? 'status' : 'nothing';
}

function isTheirs(request: Owned, { conversationId, also = [], ...own }: Viewer): boolean {
  const chats = [conversationId, ...also.flatMap((one) => one.conversations)];
  if (request.conversationId !== null && chats.includes(request.conversationId)) return true;
  return [own, ...also].some(
    ({ channel, contact }) =>
      request.contact !== null && request.channel === channel && request.contact === contact,
  );
}

function isTooOld({ createdAt }: Owned, { since }: Viewer): boolean {
  return createdAt !== undefined && createdAt < since;
}

export type Found =
  | {
      readonly kind: 'found';
      readonly request: Request;
      readonly sight: Exclude<Sight, 'nothing'>;
      /** Oldest first. */
      readonly history: readonly RequestStep[];
    }
  /** There is none of that reference, or it is not this viewer's to see: nobody is told which. */
  | { readonly kind: 'hidden' };

/**
 * Finds a request by its reference, for someone. Wrong postcodes are counted against guessing: after `tries` of
 * them in a day a conversation's are heeded no more, and nobody's for a request that many have guessed at. The
 * phone or chat that made the request always does.
 */
export async function findForViewer(
  db: Queryable,
  reference: string,
  viewer: Viewer,
  now: Date,
  tries: number,
): Promise<Found> {
  const [request] = await db.select().from(requests).where(eq(requests.reference, reference));
  const guess = { requestId: request?.id ?? null, conversationId: viewer.conversationId };
  const heeded = viewer.postcode !== undefined && (await isHeeded(db, guess, tries, now));
  // Of a reference that is not there as well: whose guesses were not counted could tell which there are.
  if (heeded && viewer.postcode !== request?.postcode) await noteWrongPostcode(db, guess, now);
  if (!request) return { kind: 'hidden' };
  const also = viewer.also ?? (await joinedWithChats(db, viewer, now));
  const trusted = { ...viewer, also, ...(!heeded && { postcode: undefined }) };
  const sight = mayView(request, trusted, await isFollower(db, request.id, viewer));
  if (sight === 'nothing') return { kind: 'hidden' };
  return { kind: 'found', request, sight, history: await historyOf(db, request.id) };
}

async function isFollower(db: Queryable, id: string, { channel, contact }: Viewer): Promise<boolean> {
  const rows = await db
    .select({ id: requestFollowers.requestId })
    .from(requestFollowers)
    .where(
      and(
        eq(requestFollowers.requestId, id),
        eq(requestFollowers.channel, channel),
        eq(requestFollowers.contact, contact),
      ),
    );
  return rows.length > 0;
}

/** The viewer's own requests, of every contact that was proved to be theirs, and those they follow; newest first. */
export async function requestsOf(
  db: Queryable,
  viewer: Viewer,
  now: Date,
  limit = 10,
): Promise<readonly Request[]> {
  const { conversationId, channel, contact, since } = viewer;
  const also = viewer.also ?? (await joinedWithChats(db, viewer, now));
  const followed = sql`exists (select 1 from ${requestFollowers} where ${requestFollowers.requestId} = ${requests.id}
    and ${requestFollowers.channel} = ${channel} and ${requestFollowers.contact} = ${contact})`;
  return db
    .select()
    .from(requests)
    .where(
      or(
        and(
          or(
            inArray(requests.conversationId, [conversationId, ...also.flatMap((one) => one.conversations)]),
            ...[{ channel, contact }, ...also].map((one) =>
              and(eq(requests.channel, one.channel), eq(requests.contact, one.contact)),
            ),
          ),
          gte(requests.createdAt, since),
        ),
        followed,
      ),
    )
    .orderBy(desc(requests.createdAt), desc(requests.id))
    .limit(limit);
}
