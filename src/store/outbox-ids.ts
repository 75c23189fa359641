/** Ids of the outbox, made of whose words they carry: what is written twice by mistake has the same id, and is refused. */
import { type SQL, sql } from 'drizzle-orm';

/** Of a transcript entry as it stands; both are SQL. */
export function entryId(conversation: SQL, sequence: SQL): SQL {
  return sql`${conversation} || '-' || ${sequence}`;
}

/** Of news to software after that entry; both are SQL. */
export function newsId(conversation: SQL, sequence: SQL): SQL {
  return sql`${entryId(conversation, sequence)} || '-news'`;
}

/** Of one of the texts that a web chat's entry takes, from part 0, which has the entry's own id. */
export function partId(conversationId: string, sequence: number, part: number): string {
  return `${conversationId}-${sequence}${part === 0 ? '' : `_${part}`}`;
}
