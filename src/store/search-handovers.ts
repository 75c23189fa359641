/** Looking for conversations: by what they were about, whose they were, and what was said or noted in them. */
import { and, arrayContains, desc, eq, ilike, lt, or, type SQL, sql } from 'drizzle-orm';
import { conversations } from './conversations.ts';
import { type Queryable, rowsOf } from './database.ts';
import { handoverNotes } from './handover-notes.ts';
import { type ListedHandover, listedColumns } from './handover-queue.ts';
import { type HandoverStatus, handovers } from './handover-table.ts';
import { staff } from './staff.ts';
import { BY_PEOPLE, transcript } from './transcript.ts';
import { queryOf, searchedWords, wordsOf } from './words-index.ts';

export interface Search {
  /** Words of what it was about, a name, a number, a reference, a tag, or what was said or noted in it. */
  readonly q?: string | undefined;
  readonly status?: HandoverStatus | undefined;
  readonly team?: string | undefined;
  readonly tag?: string | undefined;
  readonly takenBy?: string | undefined;
  /** The last of the page before. */
  readonly before?: { readonly at: Date; readonly id: string } | undefined;
  readonly limit: number;
}

/** What of a conversation has the words that were looked for. */
interface Passage {
  readonly by: 'resident' | 'advisor' | 'note';
  /** Its place in the transcript; undefined for a note. */
  readonly sequence?: number;
  /** The words in their surroundings, on one line. */
  readonly text: string;
}

export interface FoundHandover extends ListedHandover {
  /** The latest message or note with the words; undefined when something else of it has them. */
  readonly passage: Passage | undefined;
}

/** Handovers of any state, the latest first. What was said is the conversation's, so each of its handovers has it. */
export async function searchHandovers(db: Queryable, search: Search): Promise<readonly FoundHandover[]> {
  const { q, status, team, tag, takenBy, before, limit } = search;
  const found = await db
    .select(listedColumns)
    .from(handovers)
    .innerJoin(conversations, eq(conversations.id, handovers.conversationId))
    .leftJoin(staff, eq(staff.id, handovers.takenBy))
    .where(
      and(
        q === undefined ? undefined : speaksOf(q),
        status && eq(handovers.status, status),
        team === undefined ? undefined : eq(handovers.team, team),
        tag === undefined ? undefined : arrayContains(handovers.tags, [tag]),
        takenBy === undefined ? undefined : eq(handovers.takenBy, takenBy),
        before &&
          or(
            lt(handovers.requestedAt, before.at),
            and(eq(handovers.requestedAt, before.at), lt(handovers.id, before.id)),
          ),
      ),
    )
    .orderBy(desc(handovers.requestedAt), desc(handovers.id))
    .limit(limit);
  const passages = await passagesOf(
    db,
    q,
    found.map(({ handover }) => handover.conversationId),
  );
  return found.map((one) => ({ ...one, passage: passages.get(one.handover.conversationId) }));
}

function speaksOf(q: string): SQL | undefined {
  const like = `%${q.replace(/[\\%_]/g, '\\$&')}%`;
  // A number is stored as +447700..., and typed as 07700 ...
  const digits = q.replace(/\D/g, '').replace(/^0/, '');
  return or(
    ilike(handovers.reason, like),
    ilike(handovers.reference, like),
    ilike(staff.name, like),
    sql`${handovers.contact}->>'name' ILIKE ${like}`,
    digits.length >= 4 ? sql`${conversations.contact} LIKE ${`%${digits}%`}` : undefined,
    digits.length >= 4 ? sql`${handovers.contact}->>'phone' LIKE ${`%${digits}%`}` : undefined,
    arrayContains(handovers.tags, [q.toLowerCase()]),
    saidOrNoted(q),
  );
}

/** Both are uncorrelated, so that each runs once, on its index, and not once a conversation. */
function saidOrNoted(q: string): SQL | undefined {
  const query = queryOf(q);
  return (
    query &&
    sql`(${handovers.conversationId} IN (SELECT conversation_id FROM ${transcript}
          WHERE ${BY_PEOPLE} AND ${wordsOf(transcript.text)} @@ ${query})
      OR ${handovers.conversationId} IN (SELECT conversation_id FROM ${handoverNotes}
          WHERE ${wordsOf(handoverNotes.text)} @@ ${query}))`
  );
}

interface FoundText {
  readonly conversation_id: string;
  readonly by: Passage['by'];
  readonly sequence: number | null;
  readonly text: string;
}

/** The latest passage with all of the words in each of the conversations that has one. */
async function passagesOf(
  db: Queryable,
  q: string | undefined,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Passage>> {
  const query = q === undefined ? undefined : queryOf(q);
  if (q === undefined || query === undefined || ids.length === 0) return new Map();
  const among = sql`conversation_id IN ${[...new Set(ids)]}`;
  const rows = await rowsOf<FoundText>(
    db,
    sql`SELECT DISTINCT ON (conversation_id) conversation_id, by, sequence, text FROM (
          SELECT conversation_id, author AS by, at, sequence, text FROM ${transcript}
            WHERE ${BY_PEOPLE} AND ${wordsOf(transcript.text)} @@ ${query} AND ${among}
          UNION ALL SELECT conversation_id, 'note', at, NULL, text FROM ${handoverNotes}
            WHERE ${wordsOf(handoverNotes.text)} @@ ${query} AND ${among}) AS found
        ORDER BY conversation_id, at DESC, sequence DESC NULLS LAST`,
  );
  const words = searchedWords(q);
  return new Map(
    rows.map(({ conversation_id, by, sequence, text }) => [
      conversation_id,
      { by, text: aroundWord(text, words), ...(sequence !== null && { sequence }) },
    ]),
  );
}

/** So few that the word is in sight in the narrowest list. */
const BEFORE = 14;
const PASSAGE = 140;

/** So much of a long text that the first of the words is in sight, cut between words. */
function aroundWord(text: string, words: readonly string[]): string {
  const line = text.replace(/\s+/g, ' ');
  const places = words.map((word) => placeOf(line, word)).filter((place) => place >= 0);
  const from = Math.min(...places) - BEFORE;
  if (!(from > 0)) return line.slice(0, PASSAGE);
  const start = line.indexOf(' ', from) + 1;
  return `…${line.slice(start > 0 && start <= from + BEFORE ? start : from, from + PASSAGE)}`;
}

/** Where something begins with the word; -1 when nowhere, as for a letter that has another small form. */
function placeOf(line: string, word: string): number {
  return line.search(new RegExp(`(?<![\\p{L}\\p{N}])${word}`, 'iu'));
}
