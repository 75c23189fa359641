/** Counts afterwards: what was acknowledged against what was answered and what Twilio was asked to send. */
import { sql } from 'drizzle-orm';
import { type Database, rowsOf } from '../../src/store/database.ts';
import { readTranscriptById } from '../../src/store/transcript.ts';
import { COUNCIL, type TwilioServer } from '../channels/sms-twilio/twilio-server.ts';
import type { Residents } from './residents.ts';

/** What went wrong, by whom it happened to: all empty when nothing did. */
export interface Account {
  /** Acknowledged, and not in the transcript, or not answered, or the answer never sent. */
  readonly lost: readonly string[];
  /** In the transcript or sent more often than once. */
  readonly twice: readonly string[];
  readonly outOfOrder: readonly string[];
  /** What is left in the inbox and outbox, by status. */
  readonly unfinished: readonly unknown[];
}

export const ALL_WELL: Account = { lost: [], twice: [], outOfOrder: [], unfinished: [] };

export async function account(
  database: Database,
  twilio: Pick<TwilioServer, 'sent'>,
  residents: Pick<Residents, 'taken'>,
): Promise<Account> {
  const found = { lost: [] as string[], twice: [] as string[], outOfOrder: [] as string[] };
  const conversations = await rowsOf<{ id: string; contact: string }>(
    database.db,
    sql`SELECT id, contact FROM conversations WHERE channel = 'sms' AND account = ${COUNCIL} ORDER BY contact`,
  );
  const idOf = new Map(conversations.map(({ id, contact }) => [contact, id]));
  for (const [contact, taken] of residents.taken) {
    const entries = await readTranscriptById(database.db, idOf.get(contact) ?? '', 0, 100_000);
    const heard = entries.filter(({ author }) => author === 'resident').map(({ text }) => text);
    compare(found, contact, taken, heard);
    const unanswered = entries.filter(
      ({ author }, at) => author === 'resident' && entries[at + 1]?.author !== 'parley',
    );
    if (unanswered.length > 0) found.lost.push(`${contact}: ${unanswered.length} unanswered`);
    const said = entries.filter(({ author }) => author === 'parley').map(({ text }) => text);
    // A file offered with a reply is sent as its address, below the words.
    const sent = twilio.sent
      .filter(({ to }) => to === contact)
      .map(({ body }, at) => (body.startsWith(said[at] ?? body) ? (said[at] ?? body) : body));
    compare(found, contact, said, sent);
  }
  return { ...found, unfinished: await unfinished(database) };
}

function compare(
  found: { lost: string[]; twice: string[]; outOfOrder: string[] },
  contact: string,
  expected: readonly string[],
  got: readonly string[],
): void {
  const missing = without(expected, got);
  const more = without(got, expected);
  if (missing.length > 0) found.lost.push(`${contact}: ${brief(missing)}`);
  if (more.length > 0) found.twice.push(`${contact}: ${brief(more)}`);
  const sameThings = missing.length === 0 && more.length === 0;
  if (sameThings && got.some((text, at) => text !== expected[at])) found.outOfOrder.push(contact);
}

function brief(texts: readonly string[]): string {
  return texts.map((text) => text.slice(0, 24)).join(' | ');
}

/** What is in one list and not, or less often, in the other. */
function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other];
  return list.filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** What waits for a turn or to be sent, or failed, by status; nothing once all work is done. */
export function unfinished({ db }: Pick<Database, 'db'>): Promise<readonly unknown[]> {
  return rowsOf(
    db,
    sql`SELECT 'inbox' AS at, status, count(*) AS n, min(text) AS why FROM inbox WHERE status <> 'taken' GROUP BY status
        UNION ALL SELECT 'outbox', status, count(*), min(reason) FROM outbox
          WHERE status NOT IN ('sent', 'delivered') GROUP BY status`,
  );
}
