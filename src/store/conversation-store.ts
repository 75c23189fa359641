/** The conversation's store on the database: what `ConversationStore` promises, in few round trips. */
import { type SQL, sql } from 'drizzle-orm';
import type { TurnEvent } from '../conversation/event.ts';
import {
  type HandoverNews,
  type Inbound,
  photoAttachment,
  type TranscriptEntry,
} from '../conversation/message.ts';
import type {
  Accepted,
  ConversationStore,
  Ids,
  Speech,
  TurnResult,
  TurnUnit,
  Waiting,
} from '../conversation/ports.ts';
import { ParleyError } from '../errors.ts';
import { type Database, type Last, momentOf, type Queryable, rowsOf } from './database.ts';
import { keepWish } from './erasures.ts';
import { Gatherer } from './gatherer.ts';
import {
  type Arrival,
  acceptMessage,
  acceptTogether,
  conversationsWaiting,
  countFailedTurn,
} from './inbox.ts';
import { endEveryOptIn } from './opt-ins.ts';
import { withdrawBefore } from './outbox-withdraw.ts';
import { passNumberOn } from './pass-number-on.ts';
import { isOrphan, isPassing } from './passing-failure.ts';
import { movePhotos } from './photos.ts';
import { followQuestion, keepQuestion } from './questions.ts';
import { storableJson, storableText } from './storable-text.ts';
import { mayHaveTurn, type Switches } from './switches.ts';
import { endTextLines } from './text-lines.ts';
import { keepTurn } from './turns-taken.ts';

/** A turn that failed and left nothing behind. `parked`: its message will not be tried again. */
export class TurnFailed extends Error {
  readonly conversationId: string;
  readonly parked: boolean;

  constructor(conversationId: string, parked: boolean, cause: unknown) {
    super(parked ? 'A message failed its turn too often and was set aside.' : 'A turn failed.', { cause });
    this.name = 'TurnFailed';
    this.conversationId = conversationId;
    this.parked = parked;
  }
}

interface Head {
  readonly inboxId: number;
  readonly channel: string;
  readonly account: string;
  readonly contact: string;
  readonly via: string;
  readonly externalId: string;
  readonly text: string;
  readonly carrierOptOut: NonNullable<Inbound['carrierOptOut']> | null;
  readonly photos: NonNullable<Inbound['photos']> | null;
  readonly photoTrouble: NonNullable<Inbound['photoTrouble']> | null;
  readonly inPublic: boolean;
  readonly receivedAt: string;
  readonly isWritten: boolean;
  readonly session: unknown;
  readonly lastSequence: number;
  readonly isLast: boolean;
}

/** An entry before it has its sequence and time. */
type Line = Omit<TranscriptEntry, 'sequence'> & { readonly deliver: boolean };

type NumberedLine = Line & { readonly sequence: number };

export class DatabaseConversationStore implements ConversationStore<Queryable> {
  readonly #database: Database;
  readonly #ids: Ids;
  readonly #switches: Switches | undefined;
  readonly #arrivals: Gatherer<Arrival, Accepted>;

  constructor(database: Database, ids: Ids, switches?: Switches) {
    this.#database = database;
    this.#ids = ids;
    this.#switches = switches;
    this.#arrivals = new Gatherer({
      together: (arrivals) => acceptTogether(database, arrivals),
      alone: ({ inbound, now, newId }) => acceptMessage(database.db, inbound, now, newId),
    });
  }

  async accept(inbound: Inbound, now: Date): Promise<Accepted> {
    try {
      return await this.#accept(inbound, now);
    } catch (error) {
      if (!isOrphan(error)) throw error;
      // Its conversation was erased, or let go of, in that moment: the message begins a new one.
      return this.#accept(inbound, now);
    }
  }

  #accept(inbound: Inbound, now: Date): Promise<Accepted> {
    const { photos = [] } = inbound;
    const id = this.#ids.next();
    if (photos.length === 0) return this.#arrivals.ask({ inbound, now, newId: id });
    // A picture was kept before it was known whose turn its message is.
    return this.#database.transaction(async (tx) => {
      const accepted = await acceptMessage(tx, inbound, now, id);
      const ids = photos.map((photo) => photo.id);
      if (accepted.accepted) await movePhotos(tx, ids, inbound, accepted.conversationId);
      return accepted;
    });
  }

  waitingSince(before: Date, limit: number): Promise<readonly string[]> {
    return conversationsWaiting(this.#database.db, before, limit);
  }

  /** @throws TurnFailed when `take` or writing its result did; the message waits or is parked. */
  async takeTurn(
    conversationId: string,
    now: Date,
    take: (unit: TurnUnit<Queryable>) => Promise<TurnResult>,
    written: (entries: readonly TranscriptEntry[]) => void = () => {},
  ): Promise<boolean> {
    let inboxId: number | undefined;
    let lines: readonly NumberedLine[] = [];
    try {
      const taken = await this.#database.transaction(async (tx, last) => {
        const head = await this.#headOf(tx, conversationId, now);
        if (head === undefined) return false;
        inboxId = head.inboxId;
        const message = waitingOf(head);
        const { session, isLast } = head;
        const result = await take({ tx, conversationId, message, session, isLast });
        lines = linesOf(now, head, message, result);
        await writeTurn({ tx, last }, conversationId, now, head, { message, result, lines });
        return true;
      });
      if (taken) written(lines.map(entryOf));
      return taken;
    } catch (error) {
      throw new TurnFailed(conversationId, await this.#countFailure(inboxId, error), error);
    }
  }

  /** Looked for anew when its channel was off, and is on now that the lock is had: what was kept comes before it. */
  async #headOf(tx: Queryable, conversationId: string, now: Date): Promise<Head | undefined> {
    for (;;) {
      const turnOf = mayHaveTurn(this.#switches, now);
      const [head] = await rowsOf<Head>(tx, headStatement(conversationId, turnOf.which));
      if (head === undefined || !turnOf.isOff(head.via)) return head;
      if (mayHaveTurn(this.#switches, now).isOff(head.via)) return head;
    }
  }

  async speak(
    conversationId: string,
    now: Date,
    speech: (session: unknown, tx: Queryable) => Speech | Promise<Speech>,
  ): Promise<readonly TranscriptEntry[]> {
    return this.#database.transaction(async (tx) => {
      const [conversation] = await rowsOf<{ session: unknown; lastSequence: number }>(
        tx,
        sql`SELECT session, last_sequence AS "lastSequence" FROM conversations
            WHERE id = ${conversationId} FOR NO KEY UPDATE`,
      );
      if (conversation === undefined) throw new ParleyError('not-found');
      const { session, entries, news, ...leaving } = await speech(conversation.session, tx);
      const lines = entries.map(
        ({ say, notice, ...entry }): Line => ({
          ...say,
          ...entry,
          at: now,
          deliver: leaving.deliver,
          ...(notice !== undefined && { notice }),
        }),
      );
      const numbered = number(lines, conversation.lastSequence);
      const last = conversation.lastSequence + numbered.length;
      const placed = newsAfter(last, news);
      await tx.execute(writeStatement(conversationId, now, session, numbered, placed, { leaving }));
      return numbered.map(({ deliver: _, ...entry }) => entry);
    });
  }

  /** A failure that will pass (the database restarted) is not the message's fault and is not counted. */
  async #countFailure(inboxId: number | undefined, error: unknown): Promise<boolean> {
    if (inboxId === undefined || isPassing(error)) return false;
    try {
      return await countFailedTurn(this.#database.db, inboxId);
    } catch {
      // The turn's own error is the one worth telling.
      return false;
    }
  }
}

/**
 * Locks the conversation together with its oldest message that may have its turn. When another replica holds them, the
 * lock is waited for and the message found taken: no row, and that replica goes on with the rest. The lock
 * is the weaker one that lets new messages in meanwhile.
 */
function headStatement(conversationId: string, which: SQL): SQL {
  return sql`
    SELECT i.id AS "inboxId", c.channel, c.account, c.contact, i.channel AS via, i.external_id AS "externalId", i.text,
      i.carrier_opt_out AS "carrierOptOut", i.photos, i.photo_trouble AS "photoTrouble",
      i.in_public AS "inPublic", i.received_at AS "receivedAt", i.is_written AS "isWritten", c.session,
      c.last_sequence AS "lastSequence", NOT EXISTS (SELECT FROM inbox next
        WHERE next.conversation_id = c.id AND next.status IN ('waiting', 'kept') AND next.id > i.id) AS "isLast"
    FROM conversations c JOIN inbox i ON i.conversation_id = c.id
    WHERE c.id = ${conversationId} AND ${which} AND i.id = (
      SELECT i.id FROM inbox i WHERE i.conversation_id = ${conversationId} AND ${which}
      ORDER BY i.id LIMIT 1)
    FOR NO KEY UPDATE OF c, i`;
}

function waitingOf(head: Head): Waiting {
  return {
    channel: head.channel,
    account: head.account,
    contact: head.contact,
    externalId: head.externalId,
    text: head.text,
    receivedAt: momentOf(head.receivedAt),
    ...(head.via !== head.channel && { via: head.via }),
    ...(head.carrierOptOut !== null && { carrierOptOut: head.carrierOptOut }),
    ...(head.photos !== null && { photos: head.photos }),
    ...(head.photoTrouble !== null && { photoTrouble: head.photoTrouble }),
    ...(head.inPublic && { inPublic: true }),
  };
}

/** What the turn adds to the transcript. */
function linesOf(now: Date, head: Head, message: Waiting, result: TurnResult): readonly NumberedLine[] {
  const heard: Line = {
    author: 'resident',
    text: message.text,
    at: message.receivedAt,
    externalId: message.externalId,
    deliver: false,
    ...(message.photos && { attachments: message.photos.map(photoAttachment) }),
  };
  const said = result.says.map(
    (say): Line => ({ ...say, author: result.author ?? 'parley', at: now, deliver: result.deliver }),
  );
  // What was kept while the service was off was written when it came.
  return number(head.isWritten ? said : [heard, ...said], head.lastSequence);
}

/** A line as it is read back. */
function entryOf(line: NumberedLine): TranscriptEntry {
  const { sequence, at, author, quickReplies, attachments, rateable, externalId, advisor, notice } = line;
  return {
    sequence,
    at,
    author,
    text: storableText(line.text),
    ...(quickReplies !== undefined && { quickReplies }),
    ...(attachments !== undefined && { attachments }),
    ...(rateable && { rateable }),
    ...(externalId !== undefined && { externalId }),
    ...(advisor !== undefined && { advisor }),
    ...(notice !== undefined && { notice }),
  };
}

/** Events after which more is written than the turn's one statement. */
const LEAVE_MORE: ReadonlySet<TurnEvent['kind']> = new Set(['erasure-asked', 'forgotten', 'opted-out']);

interface Taken {
  readonly message: Waiting;
  readonly result: TurnResult;
  readonly lines: readonly NumberedLine[];
}

async function writeTurn(
  { tx, last }: { readonly tx: Queryable; readonly last: Last },
  conversationId: string,
  now: Date,
  head: Head,
  { message, result, lines }: Taken,
): Promise<void> {
  const records = recordsOf(conversationId, now, head, result);
  const optedIn = hasOptedIn(result.events, message);
  const turn = { inboxId: head.inboxId, optedIn, kept: result.keptForLater === true, records };
  const news = newsAfter(head.lastSequence + lines.length, result.news);
  const written = writeStatement(conversationId, now, result.session, lines, news, { turn });
  if (!result.events.some(({ kind }) => LEAVE_MORE.has(kind))) return last(written);
  await tx.execute(written);
  for (const event of result.events) {
    if (event.kind === 'erasure-asked') await keepWish(tx, conversationId, now);
    if (event.kind === 'forgotten') await passNumberOn(tx, message, event.passedOn, now);
    if (event.kind === 'opted-out') {
      await endEveryOptIn(tx, message, now);
      await withdrawBefore(tx, conversationId, head.lastSequence);
      await endTextLines(tx, message, now);
    }
  }
}

/** What the turn leaves for editors and insights, as parts of its one statement. */
function recordsOf(conversationId: string, now: Date, head: Head, { record }: TurnResult): readonly SQL[] {
  if (!record) return [];
  const { inboxId, via: channel } = head;
  const asked = record.asked && keepQuestion(record.asked, channel, now);
  return [
    keepTurn({ inboxId, conversationId, channel, record }, now),
    ...(asked ? [asked] : []),
    ...record.news.map(followQuestion),
  ];
}

/** Whether the contact may be written to again: by their own word, or because the carrier says so. */
function hasOptedIn(events: readonly TurnEvent[], message: Waiting): boolean {
  return message.carrierOptOut === 'start' || events.some((event) => event.kind === 'opted-in');
}

function number(lines: readonly Line[], after: number): readonly NumberedLine[] {
  return lines.map((line, index) => ({ ...line, sequence: after + index + 1 }));
}

interface PlacedNews {
  readonly news: HandoverNews;
  /** Of the last thing said. */
  readonly sequence: number;
}

/** Nothing where nothing was ever said: nobody handed anything over then. */
function newsAfter(sequence: number, news: HandoverNews | undefined): PlacedNews | undefined {
  return news && sequence > 0 ? { news, sequence } : undefined;
}

/** A turn, or a speech outside one. */
interface WrittenBy {
  readonly turn?: {
    readonly inboxId: number;
    readonly optedIn: boolean;
    readonly kept: boolean;
    readonly records: readonly SQL[];
  };
  readonly leaving?: Pick<Speech, 'urgency' | 'kind' | 'usefulUntil'>;
}

/** One statement for all a turn leaves: transcript, outbox, inbox mark, session. */
function writeStatement(
  conversationId: string,
  now: Date,
  session: unknown,
  lines: readonly NumberedLine[],
  placed: PlacedNews | undefined,
  { turn, leaving = {} }: WrittenBy,
): SQL {
  const { urgency = 'reply', kind = null, usefulUntil } = leaving;
  const at = sql`${now.toISOString()}::timestamptz`;
  const told =
    placed &&
    sql`, told AS (
      INSERT INTO outbox (id, conversation_id, sequence, news, created_at)
      VALUES (${`${conversationId}-${placed.sequence}-news`}, ${conversationId}, ${placed.sequence},
        ${storableJson(placed.news)}::jsonb, ${at})
    )`;
  const recorded = (turn?.records ?? []).map((part, at) => sql`, ${sql.raw(`recorded_${at}`)} AS (${part})`);
  const taken = turn && sql`, taken AS (UPDATE inbox SET ${afterTurn(turn.kept)} WHERE id = ${turn.inboxId})`;
  return sql`
    WITH said AS (
      SELECT * FROM jsonb_to_recordset(${linesJson(lines)}::jsonb) AS line(sequence int, at timestamptz,
        author text, text text, "quickReplies" jsonb, attachments jsonb, rateable boolean, "externalId" text,
        advisor text, notice text, deliver boolean)
    ), written AS (
      INSERT INTO transcript (conversation_id, sequence, at, author, text, quick_replies, attachments,
        rateable, external_id, advisor, notice)
      SELECT ${conversationId}, sequence, at, author, text, "quickReplies", attachments, rateable, "externalId",
        advisor, notice FROM said
    ), queued AS (
      INSERT INTO outbox (id, conversation_id, sequence, created_at, urgency, kind, useful_until)
      SELECT ${`${conversationId}-`} || sequence, ${conversationId}, sequence, ${at}, ${urgency}, ${kind},
        ${usefulUntil?.toISOString() ?? null}::timestamptz FROM said WHERE deliver
    )${told ?? sql``}${taken ?? sql``}${sql.join(recorded)}
    UPDATE conversations SET session = ${storableJson(session)}::jsonb,
      session_revision = session_revision + 1, last_sequence = last_sequence + ${lines.length},
      changed_at = ${at}${turn?.optedIn ? sql`, opted_out_at = NULL` : sql``}${turn ? sql`, unreachable_at = NULL` : sql``}
    WHERE id = ${conversationId}`;
}

function afterTurn(kept: boolean): SQL {
  return kept ? sql`status = 'kept', is_written = true` : sql`status = 'taken'`;
}

function linesJson(lines: readonly Line[]): string {
  return storableJson(lines.map((line) => ({ ...line, text: storableText(line.text) })));
}
