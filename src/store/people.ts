/**
 * Which contacts are one resident: a number, a chat, an email address. Two are joined only when somebody has proved, with a
 * code sent to the one, that they hold both. A contact that was never joined stands alone, and has no row here.
 */
import { index, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';

export const peopleContacts = pgTable(
  'people_contacts',
  {
    channel: text('channel').notNull(),
    contact: text('contact').notNull(),
    /** An id that says nothing: contacts that share it are one resident's. */
    person: text('person').notNull(),
    /** When it was last proved; a number may pass to somebody else, so it does not count for ever. */
    provedAt: timestamp('proved_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.channel, table.contact] }),
    index('people_contacts_person').on(table.person),
  ],
);
