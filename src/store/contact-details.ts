/** How whoever made a request can be reached, where its details say so: reports by Open311, complaints, council tax moves. */
import { type SQL, sql } from 'drizzle-orm';

/** Members of a request's details that say who made it or how to reach them. */
export const CONTACT_DETAILS = ['phone', 'email', 'firstName', 'lastName', 'contact'] as const;

/** SQL on a request: whether its details give one of these contacts, which are as contacts are kept (E.164, small letters). */
export function givesContact(contacts: SQL): SQL {
  return sql`(details ?| ARRAY['phone', 'email', 'contact'] AND (
    ${e164(sql`coalesce(details ->> 'phone', details -> 'contact' ->> 'phone')`)} IN ${contacts}
    OR lower(coalesce(details ->> 'email', details -> 'contact' ->> 'email')) IN ${contacts}))`;
}

/** Open311 has numbers as they were typed: `(07700) 900 123`, `0044 7700 900123`. */
function e164(typed: SQL): SQL {
  const bare = sql`regexp_replace(${typed}, '\\(0\\)|[^0-9+]', '', 'g')`;
  return sql`regexp_replace(regexp_replace(${bare}, '^(00|[+]|(?=44))', '+'), '^[+]440|^0(?!0)', '+44')`;
}
