/** A contact is cut from others that were proved to be one resident's; one that has passed to somebody else, from everything. */
import { and, eq, sql } from 'drizzle-orm';
import type { Queryable } from './database.ts';
import { endEveryOptIn } from './opt-ins.ts';
import { type Contact, leavePerson } from './people.ts';
import { requestFollowers, requests } from './request-tables.ts';

/** With `entirely`, what was asked for from it is nobody's any more: it is found by its reference and postcode only. */
export async function passNumberOn(
  tx: Queryable,
  { channel, contact }: Contact,
  entirely: boolean,
  now: Date,
): Promise<void> {
  // First: whoever had it before may still hold the others, which keep their news.
  await leavePerson(tx, { channel, contact });
  if (!entirely) return;
  await endEveryOptIn(tx, { channel, contact }, now);
  await tx
    .update(requests)
    .set({ channel: null, contact: null, conversationId: null })
    .where(and(eq(requests.channel, channel), eq(requests.contact, contact)));
  await tx.execute(
    sql`UPDATE requests SET conversation_id = NULL FROM conversations c
        WHERE c.id = requests.conversation_id AND c.channel = ${channel} AND c.contact = ${contact}`,
  );
  await tx
    .delete(requestFollowers)
    .where(and(eq(requestFollowers.channel, channel), eq(requestFollowers.contact, contact)));
}
