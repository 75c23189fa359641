/** The conversation's store on the database: what `ConversationStore` promises, in few round trips. */
import { sql } from 'drizzle-orm';
import type { TurnEvent } from '../conversation/event.ts';
import type { Inbound, TranscriptEntry } from '../conversation/message.ts';
import type {
  Accepted,
  ConversationStore,
  Ids,
  Speech,
  TurnResult,
  TurnUnit,
} from '../conversation/ports.ts';
import { ParleyError } from '../errors.ts';
import { type Arrival, acceptMessage, acceptTogether, type Stored } from './accept.ts';
import { type Database, isOutOfDate, type Last, type Queryable, rowsOf } from './database.ts';
import { keepWish } from './erasures.ts';
import { Gatherer } from './gatherer.ts';
import { conversationsWaiting, countFailedTurn } from './inbox.ts';
import { entryOf, type Line, linesOfTurn, type NumberedLine, numberLines } from './lines.ts';
import { endEveryOptIn } from './opt-ins.ts';
import { withdrawBefore } from './outbox-withdraw.ts';
import { passNumberOn } from './pass-number-on.ts';
import { isOrphan, isPassing } from './passing-failure.ts';
import { movePhotos } from './photos.ts';
import type { Switches } from './switches.ts';
import { endTextLines } from './text-lines.ts';
import { type Head, lockHead, lockNext } from './turn-head.ts';
import { speechStatement } from './write-speech.ts';
import { type ReckonedTurn, turnStatement, turnsStatement } from './write-turns.ts';

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

/** How something was done that had failed another way: a turn with its lock, or one by one what had come together. */
export type DoneAfterAll = 'locked' | 'one-by-one';

/** Conversations whose next turn is known, at most: they take memory. */
const MOST_KNOWN = 500;

export class DatabaseConversationStore implements ConversationStore<Queryable> {
  readonly #database: Database;
  readonly #ids: Ids;
  readonly #switches: Switches | undefined;
  readonly #onDoneAfterAll: (error: unknown, how: DoneAfterAll) => void;
  readonly #arrivals: Gatherer<Arrival, Stored>;
  readonly #turns: Gatherer<ReckonedTurn, boolean>;
  /** Messages that were stored here and are the next of their conversations, until their turns are taken. */
  readonly #known = new Map<string, Head>();

  /** `onDoneAfterAll` hears what failed first; since it was done after all, nobody else would. */
  constructor(
    database: Database,
    ids: Ids,
    switches?: Switches,
    onDoneAfterAll: (error: unknown, how: DoneAfterAll) => void = () => {},
  ) {
    this.#database = database;
    this.#ids = ids;
    this.#switches = switches;
    this.#onDoneAfterAll = onDoneAfterAll;
    const onNotTogether = (error: unknown) => onDoneAfterAll(error, 'one-by-one');
    this.#arrivals = new Gatherer({
      together: (arrivals) => acceptTogether(database, arrivals),
      alone: ({ inbound, now, newId }) => acceptMessage(database.keyed, inbound, now, newId),
      onNotTogether,
    });
    this.#turns = new Gatherer({
      together: (turns) => writeTogether(database, turns),
      alone: async (turn) => (await writeTogether(database, [turn]))[0] === true,
      onNotTogether,
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

  async #accept(inbound: Inbound, now: Date): Promise<Accepted> {
    const { photos = [] } = inbound;
    const id = this.#ids.next();
    if (photos.length === 0) {
      const stored = await this.#arrivals.ask({ inbound, now, newId: id });
      this.#remember(stored);
      return stored.accepted;
    }
    // A picture was kept before it was known whose turn its message is.
    return this.#database.transaction(async (tx) => {
      const { accepted } = await acceptMessage(tx, inbound, now, id);
      const ids = photos.map((photo) => photo.id);
      if (accepted.accepted) await movePhotos(tx, ids, inbound, accepted.conversationId);
      return accepted;
    });
  }

  /** What is forgotten is looked for in the database. */
  #remember({ accepted, next }: Stored): void {
    const { conversationId } = accepted;
    const known = this.#known.get(conversationId);
    if (next) this.#known.set(conversationId, { ...next, isWritten: false, isLast: true });
    else if (known && accepted.accepted) this.#known.set(conversationId, { ...known, isLast: false });
    const [oldest] = this.#known.keys();
    if (this.#known.size > MOST_KNOWN && oldest !== undefined) this.#known.delete(oldest);
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
    const lines =
      (await this.#takeKnown(conversationId, now, take)) ??
      (await this.#takeLocked(conversationId, now, take));
    if (lines) written(lines.map(entryOf));
    return lines !== undefined;
  }

  /**
   * A turn reckoned from what was known when its message was stored, and written with those of others: one trip and no
   * lock held. What it asks the database for meanwhile is asked in a transaction of its own, with the lock. Undefined
   * when something has happened since, or anything failed: nothing was written then.
   */
  async #takeKnown(
    conversationId: string,
    now: Date,
    take: (unit: TurnUnit<Queryable>) => Promise<TurnResult>,
  ): Promise<readonly NumberedLine[] | undefined> {
    const head = this.#known.get(conversationId);
    this.#known.delete(conversationId);
    const late = head && this.#database.late?.(lockNext(conversationId, head));
    if (!head || !late) return undefined;
    try {
      const turn = await reckon(head, conversationId, now, take, late.tx);
      if (!late.hasBegun() && !leavesMore(turn.result)) {
        return (await this.#turns.ask(turn)) ? turn.lines : undefined;
      }
      await writeTurn(turn, late.tx, late.last);
      await late.commit();
      return turn.lines;
    } catch (error) {
      if (!isOutOfDate(error)) this.#onDoneAfterAll(error, 'locked');
      await late.rollBack();
      return undefined;
    }
  }

  async #takeLocked(
    conversationId: string,
    now: Date,
    take: (unit: TurnUnit<Queryable>) => Promise<TurnResult>,
  ): Promise<readonly NumberedLine[] | undefined> {
    let inboxId: number | undefined;
    try {
      return await this.#database.transaction(async (tx, last) => {
        const head = await lockHead(tx, conversationId, this.#switches, now);
        if (head === undefined) return undefined;
        inboxId = head.inboxId;
        const turn = await reckon(head, conversationId, now, take, tx);
        await writeTurn(turn, tx, last);
        return turn.lines;
      });
    } catch (error) {
      throw new TurnFailed(conversationId, await this.#countFailure(inboxId, error), error);
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
      const { entries, deliver, ...said } = await speech(conversation.session, tx);
      const lines = entries.map(
        ({ say, notice, ...entry }): Line => ({
          ...say,
          ...entry,
          at: now,
          deliver,
          ...(notice !== undefined && { notice }),
        }),
      );
      const { lastSequence } = conversation;
      const numbered = numberLines(lines, lastSequence);
      await tx.execute(speechStatement({ ...said, conversationId, now, lastSequence, lines: numbered }));
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

async function reckon(
  head: Head,
  conversationId: string,
  now: Date,
  take: (unit: TurnUnit<Queryable>) => Promise<TurnResult>,
  tx: Queryable,
): Promise<ReckonedTurn> {
  const { message, session, isLast } = head;
  const result = await take({ tx, conversationId, message, session, isLast });
  return { conversationId, now, head, result, lines: linesOfTurn(now, message, result, head) };
}

/** Events after which more is written than the turn's one statement. */
const LEAVE_MORE: ReadonlySet<TurnEvent['kind']> = new Set(['erasure-asked', 'forgotten', 'opted-out']);

function leavesMore({ events }: TurnResult): boolean {
  return events.some(({ kind }) => LEAVE_MORE.has(kind));
}

async function writeTurn(turn: ReckonedTurn, tx: Queryable, last: Last): Promise<void> {
  const { conversationId, now, head, result } = turn;
  const written = turnStatement(turn);
  if (!leavesMore(result)) return last(written);
  await tx.execute(written);
  for (const event of result.events) {
    if (event.kind === 'erasure-asked') await keepWish(tx, conversationId, now);
    if (event.kind === 'forgotten') await passNumberOn(tx, head.message, event.passedOn, now);
    if (event.kind === 'opted-out') {
      await endEveryOptIn(tx, head.message, now);
      await withdrawBefore(tx, conversationId, head.lastSequence);
      await endTextLines(tx, head.message, now);
    }
  }
}

/** Tells of each whether it was written: where something has happened meanwhile it was not. */
async function writeTogether(
  { keyed }: Pick<Database, 'keyed'>,
  turns: readonly ReckonedTurn[],
): Promise<readonly boolean[]> {
  const rows = await rowsOf<{ id: string }>(keyed, turnsStatement(turns));
  const written = new Set(rows.map(({ id }) => id));
  return turns.map(({ conversationId }) => written.has(conversationId));
}
