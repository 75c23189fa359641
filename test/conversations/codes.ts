/** The codes that Parley sends, as the phone that gets them shows them. */
import { sql } from 'drizzle-orm';
import { type Queryable, rowsOf } from '../../src/store/database.ts';

/** The last code texted to a number such as `07700 900123`. Fails where none was, or where the transcript shows it. */
export async function codeSentTo(db: Queryable, number: string): Promise<string> {
  const contact = `+44${number.replaceAll(' ', '').slice(1)}`;
  const [row] = await rowsOf<{ text: string; shown: string; urgency: string }>(
    db,
    sql`SELECT o.text, t.text AS shown, o.urgency FROM outbox o JOIN conversations c ON c.id = o.conversation_id
        JOIN transcript t ON t.conversation_id = o.conversation_id AND t.sequence = o.sequence
        WHERE c.contact = ${contact} AND c.channel = 'sms' AND o.text IS NOT NULL ORDER BY o.sequence DESC LIMIT 1`,
  );
  const code = /\b\d{6}\b/.exec(row?.text ?? '')?.[0];
  if (code === undefined) throw new Error(`no code was sent to ${number}`);
  if (row?.urgency !== 'reply') throw new Error('a code goes like an answer');
  if (!row.shown.includes('••••••') || row.shown.includes(code))
    throw new Error('the transcript shows a code');
  return code;
}
