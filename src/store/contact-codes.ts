/**
 * Codes by which somebody proves that they hold a phone or an email: six figures, sent there and typed where they are. A
 * code is for one contact and one conversation; the newest counts, once, for minutes, and for few tries.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import { and, desc, eq, gt, sql } from 'drizzle-orm';
import { index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import type { PeopleSettings } from '../conversation/proof.ts';
import type { CodeFor, ContactCodes, Sent, Tried } from '../conversation/slots/sent-code.ts';
import { conversations, ensureConversation } from './conversations.ts';
import { type Queryable, rowsOf } from './database.ts';
import { moment, momentSql } from './moment.ts';
import { entryId } from './outbox-ids.ts';
import { joinedTo } from './people.ts';
import { lineName, nextPlace } from './sending-pace.ts';

export const contactCodes = pgTable(
  'contact_codes',
  {
    id: text('id').primaryKey(),
    /** Where it was asked for, and must be typed. */
    conversationId: text('conversation_id')
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    channel: text('channel').notNull(),
    contact: text('contact').notNull(),
    /** SHA-256 of the id and the code. */
    hash: text('hash').notNull(),
    sentAt: moment('sent_at').notNull(),
    worksUntil: moment('works_until').notNull(),
    tries: integer('tries').notNull().default(0),
    usedAt: moment('used_at'),
  },
  (table) => [
    index('contact_codes_contact').on(table.channel, table.contact, table.sentAt),
    index('contact_codes_conversation').on(table.conversationId, table.sentAt),
    index('contact_codes_channel').on(table.channel, table.sentAt),
  ],
);

interface CodeTo extends CodeFor {
  /** The council's end of the channel. */
  readonly account: string;
}

const AN_HOUR = 3_600_000;

/** @param accountOf the council's end of a channel; undefined where it has none that sends */
export function contactCodesFor(
  db: Queryable,
  accountOf: (channel: string) => string | undefined,
): ContactCodes {
  return {
    reaches: (channel) => accountOf(channel) !== undefined,
    send: (to, how, settings, now) =>
      sendCode(db, { ...to, account: accountOf(to.channel) ?? '' }, how, settings, now),
    try: (to, code, settings, now) => tryCode(db, to, code, settings, now),
    async isShown(own, to, settings, now) {
      if (await wasUsed(db, to, new Date(now.getTime() - settings.chatHours * AN_HOUR))) return true;
      const joined = await joinedTo(db, own, now);
      return joined.some(({ channel, contact }) => channel === to.channel && contact === to.contact);
    },
  };
}

/**
 * Sends a code; with `again` also where one still works. `too-many`: to that contact, or asked for here, within the hour.
 * `busy`: so many are sent to all together, or the channel is so far behind, that none is sent to anybody just now.
 * `stopped`: whoever has it wants nothing from us. The transcript has dots in the code's place.
 * @param words what is sent, with the code put in
 */
export async function sendCode(
  tx: Queryable,
  to: CodeTo,
  { again, newId, words }: { readonly again: boolean; newId(): string; words(code: string): string },
  settings: PeopleSettings,
  now: Date,
): Promise<Sent> {
  // Two conversations that ask for one contact at once are counted one after the other.
  await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtext(${`code ${to.channel} ${to.contact}`}))`);
  const live = again ? undefined : await liveCode(tx, to, now);
  if (live && live.tries < settings.codeTries) return 'sent';
  if (await isTooMany(tx, to, settings, now)) return 'too-many';
  if (await isBusy(tx, to, settings, now)) return 'busy';
  const { channel, account, contact, conversationId } = to;
  const chat = await ensureConversation(tx, { channel, account, contact }, newId(), now);
  if (await hasStopped(tx, chat)) return 'stopped';
  // Counted again one after the other, so that all together are never one too many. This lock is the last: whoever has it
  // waits for nobody, since what is written from here on is locked already.
  await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtext(${`codes by ${channel}`}))`);
  if (await isBusy(tx, to, settings, now)) return 'busy';
  const id = newId();
  const code = codeFrom(newId());
  const worksUntil = new Date(now.getTime() + settings.codeMinutes * 60_000);
  await tx
    .insert(contactCodes)
    .values({ id, conversationId, channel, contact, hash: hashOf(id, code), sentAt: now, worksUntil });
  await say(tx, chat, words('••••••'), words(code), worksUntil, now);
  return 'sent';
}

/** Looks at a code that was typed. `over`: none works (any more), be it for time, tries, or since it was used. */
export async function tryCode(
  tx: Queryable,
  to: CodeFor,
  code: string,
  settings: PeopleSettings,
  now: Date,
): Promise<Tried> {
  const live = await liveCode(tx, to, now);
  if (!live || live.tries >= settings.codeTries) return 'over';
  const right = timingSafeEqual(Buffer.from(hashOf(live.id, code)), Buffer.from(live.hash));
  await tx
    .update(contactCodes)
    .set(right ? { usedAt: now } : { tries: live.tries + 1 })
    .where(eq(contactCodes.id, live.id));
  if (right) return 'right';
  return live.tries + 1 >= settings.codeTries ? 'over' : 'wrong';
}

/** Whether the right one was typed in this conversation. */
async function wasUsed(tx: Queryable, to: CodeFor, since: Date): Promise<boolean> {
  return (await tx.$count(contactCodes, and(areFor(to), gt(contactCodes.usedAt, since)))) > 0;
}

function areFor({ conversationId, channel, contact }: CodeFor) {
  return and(
    eq(contactCodes.conversationId, conversationId),
    eq(contactCodes.channel, channel),
    eq(contactCodes.contact, contact),
  );
}

/** The newest code of this conversation for that contact, while it works. An older one never does. */
async function liveCode(tx: Queryable, to: CodeFor, now: Date) {
  const [newest] = await tx
    .select()
    .from(contactCodes)
    .where(areFor(to))
    .orderBy(desc(contactCodes.sentAt), desc(contactCodes.id))
    .limit(1)
    .for('update');
  return newest && newest.usedAt === null && newest.worksUntil > now ? newest : undefined;
}

async function isTooMany(
  tx: Queryable,
  { channel, contact, conversationId }: CodeTo,
  { codesPerHour, codesAskedPerHour }: PeopleSettings,
  now: Date,
): Promise<boolean> {
  const lately = gt(contactCodes.sentAt, new Date(now.getTime() - AN_HOUR));
  const toIt = and(eq(contactCodes.channel, channel), eq(contactCodes.contact, contact), lately);
  if ((await tx.$count(contactCodes, toIt)) >= codesPerHour) return true;
  const fromHere = and(eq(contactCodes.conversationId, conversationId), lately);
  return (await tx.$count(contactCodes, fromHere)) >= codesAskedPerHour;
}

/** Anybody may ask, of any number: what all get together leaves room for answers, and none is sent to come too late. */
async function isBusy(
  tx: Queryable,
  { channel, account }: CodeTo,
  { codesPerHourInAll, codeMinutes }: PeopleSettings,
  now: Date,
): Promise<boolean> {
  const lately = gt(contactCodes.sentAt, new Date(now.getTime() - AN_HOUR));
  if ((await tx.$count(contactCodes, and(eq(contactCodes.channel, channel), lately))) >= codesPerHourInAll) {
    return true;
  }
  const freeAt = await nextPlace(tx, lineName({ channel, account }), now);
  return freeAt.getTime() > now.getTime() + codeMinutes * 60_000;
}

/** Locks the conversation too, since a code is then said in it. */
async function hasStopped(tx: Queryable, id: string): Promise<boolean> {
  const [row] = await rowsOf<{ stopped: boolean }>(
    tx,
    sql`SELECT opted_out_at IS NOT NULL OR coalesce(session ->> 'stopped', 'false') = 'true' AS stopped
        FROM conversations WHERE id = ${id} FOR NO KEY UPDATE`,
  );
  return row?.stopped === true;
}

/** Says `shown` in their conversation, and sends `sent` in its place. */
async function say(
  tx: Queryable,
  chat: string,
  shown: string,
  sent: string,
  until: Date,
  now: Date,
): Promise<void> {
  const at = momentSql(now);
  await tx.execute(
    sql`WITH chat AS (
          UPDATE conversations SET last_sequence = last_sequence + 1, changed_at = ${at} WHERE id = ${chat}
          RETURNING id, last_sequence
        ), said AS (
          INSERT INTO transcript (conversation_id, sequence, at, author, text)
          SELECT id, last_sequence, ${at}, 'parley', ${shown} FROM chat
        )
        INSERT INTO outbox (id, conversation_id, sequence, created_at, urgency, useful_until, text)
        SELECT ${entryId(sql`id`, sql`last_sequence`)}, id, last_sequence, ${at}, 'reply',
          ${momentSql(until)}, ${sent} FROM chat`,
  );
}

/**
 * Takes the figures out of codes that work no more: until then one may have to be sent again. As many characters stay, since
 * texts are counted by them.
 */
export async function forgetCodes(db: Queryable, now: Date): Promise<void> {
  await db.execute(
    sql`UPDATE outbox SET text = translate(text, '0123456789', '**********')
        WHERE contact IS NULL AND text ~ '[0-9]' AND useful_until <= ${momentSql(now)}`,
  );
}

/** Six figures out of a random id. */
function codeFrom(id: string): string {
  const digest = createHash('sha256').update(`code ${id}`).digest();
  return String(digest.readUIntBE(0, 6) % 1_000_000).padStart(6, '0');
}

function hashOf(id: string, code: string): string {
  return createHash('sha256').update(`${id} ${code}`).digest('hex');
}
