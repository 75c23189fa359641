/**
 * Erases a person, by the rules of `holdings/`: the rows of every table in one transaction, then what is kept outside the
 * database, from a list that the same transaction wrote. Not while an advisor has them, money moves or a message is just
 * leaving: it is told what is in the way, and nothing has changed.
 */
import { type SQL, sql } from 'drizzle-orm';
import type { ChannelName } from '../conversation/message.ts';
import { recordAction } from '../store/audit-trail.ts';
import { type Database, type Queryable, rowsOf } from '../store/database.ts';
import {
  type ErasedRows,
  keepErasure,
  noteOutside,
  type Outside,
  unfinishedErasures,
} from '../store/erasures.ts';
import { momentSql } from '../store/moment.ts';
import { assignments, filled, type Values } from './clauses.ts';
import type { Personal } from './holding.ts';
import { HOLDINGS } from './holdings/index.ts';
import { type InTheWay, inTheWay } from './in-the-way.ts';
import { followTrail, listOf, type Trail, theirs, type Wanted } from './trail.ts';

export interface ErasePorts {
  readonly database: Database;
  /** Days for which conversations stay in which somebody was in danger. */
  readonly safeguardingDays: number;
  readonly id: string;
  readonly now: Date;
  /** Makes pseudonyms that nobody can count back to whom they were made of. Random. */
  readonly salt: string;
  /** Who erases and why, for the audit trail; null at the command line. Written down where anything is erased. */
  readonly by?: { readonly staffId: string | null; readonly reason: string };
}

export type Erased =
  | {
      readonly kind: 'erased';
      readonly rows: readonly ErasedRows[];
      /** Pictures and messages that are still to go outside. */
      readonly outside: number;
      /** Chats in which their contact was given and that may be somebody else's; not touched. */
      readonly unproven: number;
    }
  | { readonly kind: 'nothing'; readonly unproven: number }
  | { readonly kind: 'not-now'; readonly why: readonly InTheWay[] };

const BY_ITS_OWN_TERMS = 'its provider cannot be asked to forget one: it keeps them by its own terms';
const SAFEGUARDING = 'somebody was in danger or at risk: kept as records of safeguarding are';

/** Erases the rows. What is outside goes with `finishErasures`. */
export async function erase(ports: ErasePorts, wanted: Wanted): Promise<Erased> {
  const { database, id, now, by } = ports;
  return database.transaction(async (tx) => {
    // A turn that is being taken ends first; the next message waits, and then begins a new conversation.
    const seen = await followTrail(tx, wanted);
    await tx.execute(sql`SELECT FROM conversations WHERE id IN ${listOf(seen, 'conversations')} FOR UPDATE`);
    const trail = await followTrail(tx, wanted);
    // What waits to leave waits on: once it is looked at, nobody begins to send it.
    await tx.execute(sql`SELECT FROM outbox WHERE status = 'waiting' AND (conversation_id IN ${listOf(trail, 'conversations')}
      OR contact IN ${listOf(trail, 'contacts')}) FOR UPDATE`);
    const why = await inTheWay(tx, trail);
    if (why.length > 0) return { kind: 'not-now', why };
    const { goes, stays } = await withoutSafeguarded(tx, trail, wanted, ports);
    const outside = await outsideOf(tx, goes);
    const rows = [...(await eraseRows(tx, goes, ports)), ...(await safeguardedRows(tx, stays))];
    const unproven = trail.unproven.length;
    if (rows.length === 0) return { kind: 'nothing', unproven };
    await keepErasure(tx, { id, at: now, rows, outside, doneAt: outside.length === 0 ? now : null });
    if (by) {
      const { staffId, reason } = by;
      await recordAction(tx, { at: now, staffId, action: 'person-erased', subject: id, detail: reason });
    }
    return { kind: 'erased', rows, outside: outside.length, unproven };
  });
}

export interface OutsidePorts {
  readonly database: Database;
  readonly now: Date;
  /** Removes a picture's bytes; nothing happens when there are none. */
  removePhoto(id: string): Promise<void>;
  /** Has the provider forget a message. `later`: it must be asked again. `cannot`: it forgets none. */
  forgetMessage(channel: ChannelName, id: string): Promise<'gone' | 'later' | 'cannot'>;
  /** Hears why one erasure could not go on; the others do. */
  onError(error: unknown): void;
}

const AT_ONCE = 20;
/** So many things are asked for between two notes of what is left. */
const NOTE_EVERY = 10;
/** After so many that could not go, it is another's turn: a provider that does not answer takes long over each. */
const ENOUGH_FAILURES = 5;

/** Carries out what is left to go outside, of every erasure. @returns how many things still wait for the next time */
export async function finishErasures(ports: OutsidePorts): Promise<number> {
  let waiting = 0;
  for (const { id, outside } of await unfinishedErasures(ports.database.db, AT_ONCE)) {
    try {
      waiting += await finishOne(id, outside, ports);
    } catch (error) {
      waiting += outside.length;
      ports.onError(error);
    }
  }
  return waiting;
}

/** What could not go stands behind what was not asked for yet, so that the next time begins with that. */
async function finishOne(id: string, outside: readonly Outside[], ports: OutsidePorts): Promise<number> {
  const { database, now } = ports;
  const stuck: Outside[] = [];
  const stay: ErasedRows[] = [];
  let left = outside;
  await noteOutside(database.db, id, left, now);
  for (const [at, one] of outside.entries()) {
    const went = await letGo(one, ports);
    if (went === 'later') stuck.push(one);
    else if (went === 'cannot') stay.push({ table: oneOf(one), how: 'kept', rows: 1, why: BY_ITS_OWN_TERMS });
    left = [...outside.slice(at + 1), ...stuck];
    const isLast = at === outside.length - 1 || stuck.length === ENOUGH_FAILURES;
    if (isLast || at % NOTE_EVERY === NOTE_EVERY - 1) {
      await noteOutside(database.db, id, left, now, summed(stay.splice(0)));
    }
    if (isLast) break;
  }
  return left.length;
}

/** What a provider keeps stands in the record of the erasure as `messages by sms`. */
function oneOf(one: Outside): string {
  return one.kind === 'photo' ? 'pictures' : `messages by ${one.channel}`;
}

async function letGo(one: Outside, ports: OutsidePorts): Promise<'gone' | 'later' | 'cannot'> {
  try {
    if (one.kind === 'message') return await ports.forgetMessage(one.channel, one.id);
    await ports.removePhoto(one.id);
    return 'gone';
  } catch {
    return 'later';
  }
}

/** The rows of one table, of which the same became for the same reason, in one. */
export function summed(rows: readonly ErasedRows[]): readonly ErasedRows[] {
  const sums = new Map<string, ErasedRows>();
  for (const row of rows) {
    const key = JSON.stringify([row.table, row.how, row.why]);
    sums.set(key, { ...row, rows: row.rows + (sums.get(key)?.rows ?? 0) });
  }
  return [...sums.values()];
}

/** The trail without conversations that are kept for safeguarding, and those. */
async function withoutSafeguarded(
  tx: Queryable,
  trail: Trail,
  wanted: Wanted,
  { now, safeguardingDays }: ErasePorts,
): Promise<{ goes: Trail; stays: readonly string[] }> {
  const since = new Date(now.getTime() - safeguardingDays * 24 * 3600_000);
  const urgent = await rowsOf<{ id: string }>(
    tx,
    sql`SELECT DISTINCT conversation_id AS id FROM handovers WHERE id IN ${listOf(trail, 'handovers')}
      AND priority = 'urgent' AND requested_at >= ${momentSql(since)}`,
  );
  const stays = urgent.map(({ id }) => id);
  if (stays.length === 0) return { goes: trail, stays };
  const goes = await followTrail(tx, { ...wanted, leaveOut: stays });
  return { goes, stays };
}

async function safeguardedRows(tx: Queryable, stays: readonly string[]): Promise<readonly ErasedRows[]> {
  if (stays.length === 0) return [];
  const [said] = await rowsOf<{ rows: number }>(
    tx,
    sql`SELECT count(*)::int AS rows FROM transcript
      WHERE conversation_id IN (SELECT jsonb_array_elements_text(${JSON.stringify(stays)}::jsonb))`,
  );
  const kept = { how: 'kept', why: SAFEGUARDING } as const;
  return [
    { table: 'conversations', rows: stays.length, ...kept },
    { table: 'transcript', rows: said?.rows ?? 0, ...kept },
  ];
}

async function eraseRows(tx: Queryable, trail: Trail, ports: ErasePorts): Promise<readonly ErasedRows[]> {
  const values = { now: ports.now, salt: ports.salt };
  const done: ErasedRows[] = [];
  for (const [table, holding] of Object.entries(HOLDINGS)) {
    if (holding.kind === 'personal') done.push(...(await eraseTable(tx, table, holding, trail, values)));
  }
  return done.filter(({ rows }) => rows > 0);
}

async function eraseTable(
  tx: Queryable,
  table: string,
  holding: Personal,
  trail: Trail,
  values: Values,
): Promise<readonly ErasedRows[]> {
  const named = sql.identifier(table);
  const done: ErasedRows[] = [];
  const before: SQL[] = [theirs(holding, trail)];
  for (const step of holding.erase) {
    const only = step.only === undefined ? undefined : filled(`(${step.only})`, values);
    const which = sql.join(only ? [...before, only] : before, sql.raw(' AND '));
    // A later step is for what this one was not for.
    if (only) before.push(sql`NOT ${only}`);
    const counted = (change: SQL) =>
      count(tx, sql`WITH gone AS (${change} RETURNING 1) SELECT count(*)::int AS rows FROM gone`);
    if (step.do === 'delete') {
      done.push({ table, how: 'erased', rows: await counted(sql`DELETE FROM ${named} WHERE ${which}`) });
    } else if (step.do === 'blank') {
      const change = sql`UPDATE ${named} SET ${assignments(step.blank, values)} WHERE ${which}`;
      done.push({ table, how: 'emptied', rows: await counted(change), why: step.why });
    } else {
      const kept = sql`SELECT count(*)::int AS rows FROM ${named} WHERE ${which}`;
      done.push({ table, how: 'kept', rows: await count(tx, kept), why: step.why });
    }
  }
  return done;
}

async function count(tx: Queryable, query: SQL): Promise<number> {
  const [found] = await rowsOf<{ rows: number }>(tx, query);
  return found?.rows ?? 0;
}

/** Pictures, and messages at the providers that carried them. A web chat has no provider. */
async function outsideOf(tx: Queryable, trail: Trail): Promise<readonly Outside[]> {
  const messages = await rowsOf<{ channel: ChannelName; id: string }>(
    tx,
    sql`SELECT channel, external_id AS id FROM inbox WHERE conversation_id IN ${listOf(trail, 'conversations')}
      -- A message's inbox row goes long before its words: then a web chat's may have come by the number it went on by.
      UNION SELECT coalesce(i.channel, l.channel, c.channel), t.external_id
        FROM transcript t JOIN conversations c ON c.id = t.conversation_id
        LEFT JOIN inbox i ON i.conversation_id = c.id AND i.external_id = t.external_id
        LEFT JOIN text_lines l ON l.conversation_id = c.id
        WHERE t.conversation_id IN ${listOf(trail, 'conversations')} AND t.author = 'resident' AND t.external_id IS NOT NULL
      UNION SELECT coalesce(o.channel, c.channel), unnest(o.provider_ids)
        FROM outbox o JOIN conversations c ON c.id = o.conversation_id
        WHERE o.conversation_id IN ${listOf(trail, 'conversations')} OR o.contact IN ${listOf(trail, 'contacts')}`,
  );
  return [
    ...trail.lists.photos.map((id) => ({ kind: 'photo' as const, id })),
    ...messages
      .filter(({ channel }) => channel !== 'web')
      .map(({ channel, id }) => ({ kind: 'message' as const, channel, id })),
  ];
}
