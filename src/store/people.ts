/**
 * Which contacts are one resident: a number, a chat, an email address. Two are joined only when somebody has proved, with a
 * code sent to the one, that they hold both. A contact that was never joined stands alone, and has no row here.
 */
import { and, eq, gt, inArray, or, type SQL } from 'drizzle-orm';
import { index, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import { conversations } from './conversations.ts';
import type { Queryable } from './database.ts';

export const peopleContacts = pgTable(
  'people_contacts',
  {
    channel: text('channel').notNull(),
    contact: text('contact').notNull(),
    /** An id that says nothing: contacts that share it are one resident's. */
    person: text('person').notNull(),
    provedAt: timestamp('proved_at', { withTimezone: true }).notNull(),
    /** A number may pass to somebody else, so a proof does not count for ever. */
    countsUntil: timestamp('counts_until', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.channel, table.contact] }),
    index('people_contacts_person').on(table.person),
  ],
);

export interface Contact {
  readonly channel: string;
  readonly contact: string;
}

interface Proved extends Contact {
  readonly countsUntil: Date;
}

/** The contact they write from. */
interface Own extends Proved {
  /** Others may sit at the same place, as with a web chat on a library's computer. */
  readonly mayBeShared: boolean;
}

/**
 * Joins the contact they write from and one they have proved, and whoever each is joined to by a proof that still counts.
 * One that may be shared brings nobody with it: it goes over to the other contact's person, and whoever proved something
 * there before stays as they are, since it may have been somebody else.
 */
export async function joinContacts(
  tx: Queryable,
  own: Own,
  target: Proved,
  newId: string,
  now: Date,
): Promise<void> {
  const persons = (
    await tx
      .select()
      .from(peopleContacts)
      .where(and(areOneOf(own.mayBeShared ? [target] : [own, target]), counts(now)))
  ).map(({ person }) => person);
  const person = persons[0] ?? newId;
  if (persons.length > 1) {
    await tx
      .update(peopleContacts)
      .set({ person })
      .where(and(inArray(peopleContacts.person, persons), counts(now)));
  }
  for (const { channel, contact, countsUntil } of [own, target]) {
    await tx
      .insert(peopleContacts)
      .values({ channel, contact, person, provedAt: now, countsUntil })
      .onConflictDoUpdate({
        target: [peopleContacts.channel, peopleContacts.contact],
        set: { person, provedAt: now, countsUntil },
      });
  }
}

/** The other contacts of whoever has this one, while both proofs count. */
export async function joinedTo(
  db: Queryable,
  { channel, contact }: Contact,
  now: Date,
): Promise<readonly Contact[]> {
  const [own] = await db
    .select()
    .from(peopleContacts)
    .where(and(areOneOf([{ channel, contact }]), counts(now)));
  if (!own) return [];
  const all = await db
    .select({ channel: peopleContacts.channel, contact: peopleContacts.contact })
    .from(peopleContacts)
    .where(and(eq(peopleContacts.person, own.person), counts(now)));
  return all.filter((each) => each.channel !== channel || each.contact !== contact);
}

/** A contact with the conversations that were held by it. */
export interface JoinedContact extends Contact {
  readonly conversations: readonly string[];
}

/** As `joinedTo`, with their conversations. */
export async function joinedWithChats(
  db: Queryable,
  contact: Contact,
  now: Date,
): Promise<readonly JoinedContact[]> {
  const joined = await joinedTo(db, contact, now);
  const found: JoinedContact[] = [];
  for (const one of joined) {
    const chats = await db
      .select({ id: conversations.id })
      .from(conversations)
      .where(and(eq(conversations.channel, one.channel), eq(conversations.contact, one.contact)));
    found.push({ ...one, conversations: chats.map(({ id }) => id) });
  }
  return found;
}

/** Undoes what joins a contact to others; they stay joined among themselves. */
export async function leavePerson(tx: Queryable, contact: Contact): Promise<boolean> {
  const left = await tx
    .delete(peopleContacts)
    .where(areOneOf([contact]))
    .returning({ person: peopleContacts.person });
  return left.length > 0;
}

/** Of contacts that are one resident's the first stays: what is told to all of them is told once. */
export async function oncePerPerson<Whom extends Contact>(
  db: Queryable,
  whom: readonly Whom[],
  now: Date,
): Promise<readonly Whom[]> {
  if (whom.length < 2) return whom;
  const rows = await db
    .select()
    .from(peopleContacts)
    .where(and(areOneOf(whom), counts(now)));
  const told = new Set<string>();
  return whom.filter(({ channel, contact }) => {
    const person = rows.find((row) => row.channel === channel && row.contact === contact)?.person;
    if (person === undefined) return true;
    const first = !told.has(person);
    told.add(person);
    return first;
  });
}

function areOneOf(contacts: readonly Contact[]): SQL | undefined {
  return or(
    ...contacts.map(({ channel, contact }) =>
      and(eq(peopleContacts.channel, channel), eq(peopleContacts.contact, contact)),
    ),
  );
}

function counts(now: Date): SQL {
  return gt(peopleContacts.countsUntil, now);
}
