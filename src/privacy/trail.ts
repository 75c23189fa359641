/**
 * Follows a person through the tables: from a number, an address for emails or a reference to every row that is theirs.
 * Only what is proved leads on. A web chat in which somebody gave a number, and from which nobody ever wrote by it, may be
 * anybody's: it is told of apart, and left alone unless whoever asks says otherwise.
 */
import { type SQL, sql } from 'drizzle-orm';
import { givesContact } from '../store/contact-details.ts';
import { type Queryable, rowsOf } from '../store/database.ts';
import { momentSql } from '../store/moment.ts';
import { questionKey } from '../store/questions.ts';
import { withoutPersonalData } from '../understanding/without-personal-data.ts';
import type { Personal, TrailList } from './holding.ts';

/** By what somebody is looked for; phones as E.164, emails in small letters, references in capitals. */
export interface Wanted {
  readonly contacts: readonly string[];
  readonly references: readonly string[];
  /** Chats that nothing proves to be theirs, but for a contact given in them. */
  readonly alsoUnproven: boolean;
  /** Contacts that somebody has proved to be the same resident's lead on when the proof counts at this time. */
  readonly joinedAt: Date;
  /** Conversations that are passed over, with all that hangs on them. */
  readonly leaveOut?: readonly string[];
}

export interface Trail {
  readonly lists: Readonly<Record<TrailList, readonly string[]>>;
  /** Conversations in which their contact was given and nothing proves that they wrote. */
  readonly unproven: readonly string[];
}

/** Nothing is locked and nothing changes. */
export async function followTrail(db: Queryable, wanted: Wanted): Promise<Trail> {
  const named = await startingFrom(db, wanted);
  const started = [...new Set([...wanted.contacts, ...named.contacts])];
  const contacts = [...new Set([...started, ...(await joinedTo(db, started, wanted.joinedAt))])];
  const passedOver = new Set(wanted.leaveOut);
  const own = (
    await ids(
      db,
      sql`SELECT id FROM conversations WHERE contact IN ${listed(contacts)} OR id IN ${listed(named.conversations)}
      UNION SELECT l.conversation_id FROM text_lines l
      WHERE l.contact IN ${listed(contacts)} AND EXISTS (SELECT FROM turns_taken t
        WHERE t.conversation_id = l.conversation_id AND t.channel = l.channel)`,
    )
  ).filter((id) => !passedOver.has(id));
  const mentions = await ids(
    db,
    sql`SELECT conversation_id AS id FROM text_lines WHERE contact IN ${listed(contacts)}
      UNION SELECT conversation_id FROM requests WHERE contact IN ${listed(contacts)} AND conversation_id IS NOT NULL
      UNION SELECT conversation_id FROM requests WHERE ${givesContact(listed(contacts))} AND conversation_id IS NOT NULL
      UNION SELECT conversation_id FROM tip_permits WHERE contact IN ${listed(contacts)} AND conversation_id IS NOT NULL
      UNION SELECT conversation_id FROM opt_ins WHERE contact IN ${listed(contacts)} AND conversation_id IS NOT NULL
      UNION SELECT conversation_id FROM handovers WHERE contact ->> 'phone' IN ${listed(contacts)}`,
  );
  const unproven = mentions.filter((id) => !own.includes(id) && !passedOver.has(id));
  const conversations = wanted.alsoUnproven ? [...own, ...unproven] : own;
  const lists = await listsOf(db, contacts, conversations, named.requests, [...passedOver]);
  return { lists, unproven: wanted.alsoUnproven ? [] : unproven };
}

/** SQL that finds a person's rows of a table. */
export function theirs({ find }: Personal, { lists }: Pick<Trail, 'lists'>): SQL {
  const each = Object.entries(find).map(
    ([column, list]) => sql`${sql.identifier(column)} IN ${listed(lists[list], list === 'turns')}`,
  );
  return sql`(${sql.join(each, sql.raw(' OR '))})`;
}

/** SQL of what is known to be theirs of a kind, to look in. */
export function listOf({ lists }: Pick<Trail, 'lists'>, name: TrailList): SQL {
  return listed(lists[name]);
}

function listed(values: readonly string[], moments = false): SQL {
  const value = moments ? sql.raw('value::timestamptz') : sql.raw('value');
  return sql`(SELECT ${value} FROM jsonb_array_elements_text(${JSON.stringify(values)}::jsonb))`;
}

/** Other contacts of the same resident, by proofs that count at that time: in a chat on a shared computer they do for hours only. */
function joinedTo(db: Queryable, contacts: readonly string[], at: Date): Promise<readonly string[]> {
  const counts = sql`counts_until > ${momentSql(at)}`;
  return ids(
    db,
    sql`SELECT contact AS id FROM people_contacts WHERE ${counts} AND person IN
      (SELECT person FROM people_contacts WHERE ${counts} AND contact IN ${listed(contacts)})`,
  );
}

interface Start {
  readonly contacts: readonly string[];
  readonly conversations: readonly string[];
  readonly requests: readonly string[];
}

/** A reference names a request or a message left for the advisors, and so whose it is. */
async function startingFrom(db: Queryable, { references }: Wanted): Promise<Start> {
  const rows = await rowsOf<{ contact: string | null; conversation: string | null; request: string | null }>(
    db,
    sql`SELECT contact, conversation_id AS conversation, id AS request FROM requests
        WHERE reference IN ${listed(references)}
      UNION ALL SELECT contact ->> 'phone', conversation_id, NULL FROM handovers
        WHERE reference IN ${listed(references)}`,
  );
  // A web chat's contact is that of the conversation it names.
  const known = (key: 'contact' | 'conversation' | 'request') => rows.flatMap((row) => row[key] ?? []);
  return { contacts: known('contact'), conversations: known('conversation'), requests: known('request') };
}

async function listsOf(
  db: Queryable,
  given: readonly string[],
  conversations: readonly string[],
  named: readonly string[],
  passedOver: readonly string[],
): Promise<Trail['lists']> {
  const chats = listed(conversations);
  const of = (query: SQL) => ids(db, query);
  const contacts = await of(
    sql`SELECT contact AS id FROM conversations WHERE id IN ${chats} UNION SELECT value FROM ${listed(given)} AS given(value)`,
  );
  const people = listed(contacts);
  const requests = await of(
    sql`SELECT id FROM requests WHERE contact IN ${people} OR conversation_id IN ${chats} OR id IN ${listed(named)}
      -- Made in no chat of ours, as by Open311: whoever made it is who it says can be reached.
      OR conversation_id IS NULL AND ${givesContact(people)}`,
  );
  const asked = listed(requests);
  const bookings = await of(sql`SELECT id FROM bulky_bookings WHERE request_id IN ${asked}`);
  return {
    contacts,
    conversations,
    requests,
    bookings,
    handovers: await of(
      sql`SELECT id FROM handovers WHERE (conversation_id IN ${chats} OR contact ->> 'phone' IN ${people})
        AND conversation_id NOT IN ${listed(passedOver)}`,
    ),
    payments: await of(
      sql`SELECT id FROM payments WHERE conversation_id IN ${chats} OR subject IN ${listed(bookings)}
        OR reference IN (SELECT reference FROM requests WHERE id IN ${asked})`,
    ),
    permits: await of(
      sql`SELECT id FROM tip_permits WHERE contact IN ${people} OR conversation_id IN ${chats}`,
    ),
    photos: await of(sql`SELECT id FROM photos WHERE conversation_id IN ${chats} OR request_id IN ${asked}`),
    turns: await of(sql`SELECT at::text AS id FROM turns_taken WHERE conversation_id IN ${chats}`),
    words: await wordsOf(db, conversations),
  };
}

/** Their messages as editors get to see them, where nobody else has asked the same. */
async function wordsOf(db: Queryable, conversations: readonly string[]): Promise<readonly string[]> {
  const said = await rowsOf<{ text: string; at: string }>(
    db,
    sql`SELECT text, at FROM transcript WHERE author = 'resident' AND conversation_id IN ${listed(conversations)}`,
  );
  const words = said.map(({ text, at }) => withoutPersonalData(text, new Date(at)));
  const keys = [...new Set(words.map(questionKey))].filter((key) => key !== '');
  const others = await ids(
    db,
    sql`SELECT DISTINCT key AS id FROM questions WHERE key IN ${listed(keys)} AND at NOT IN
      (SELECT at FROM turns_taken WHERE conversation_id IN ${listed(conversations)})`,
  );
  const shared = new Set(others);
  const alone = words.filter((each) => each !== '' && !shared.has(questionKey(each)));
  return [...new Set(alone.flatMap((each) => [each, questionKey(each)]))];
}

async function ids(db: Queryable, query: SQL): Promise<readonly string[]> {
  return (await rowsOf<{ id: string }>(db, query)).map(({ id }) => id);
}
