/** Text messages and what they cost: counted as carriers do, segment by segment, which no SQL can. */
import { sql } from 'drizzle-orm';
import { segmentsOf } from '../conversation/fitting/gsm7.ts';
import { TEXTS } from '../conversation/message.ts';
import { type Queryable, rowsOf } from '../store/database.ts';
import { READ_ON_WEB } from '../store/text-lines.ts';
import { beginOf, type Days } from './count-visits.ts';

interface Sent {
  readonly day: string;
  readonly text: string;
  readonly n: number;
}

/** Counts the days' texts into `insight_days`: those that left, by the day they were written, and those that came. */
export async function countTexts(tx: Queryable, { from, to }: Days): Promise<void> {
  const sent = await rowsOf<Sent>(
    tx,
    sql`SELECT (o.created_at AT TIME ZONE 'Europe/London')::date AS day, coalesce(o.text, t.text) AS text,
        count(*)::int AS n
      FROM outbox o
        JOIN conversations c ON c.id = o.conversation_id
        JOIN transcript t ON t.conversation_id = o.conversation_id AND t.sequence = o.sequence
      WHERE o.created_at >= ${beginOf(from)} AND o.created_at < ${beginOf(to)}
        AND o.status IN ('sent', 'delivered') AND o.news IS NULL AND coalesce(o.channel, c.channel) = ${TEXTS}
        AND o.reason IS DISTINCT FROM ${READ_ON_WEB}
      GROUP BY 1, 2`,
  );
  const days = new Map<string, { texts: number; segments: number }>();
  for (const { day, text, n } of sent) {
    const sum = days.get(day) ?? { texts: 0, segments: 0 };
    sum.texts += n;
    sum.segments += n * segmentsOf(text).segments;
    days.set(day, sum);
  }
  const rows = [...days].flatMap(([day, { texts, segments }]) => [
    { day, subject: 'sent', n: texts },
    { day, subject: 'segments', n: segments },
  ]);
  await tx.execute(sql`
    INSERT INTO insight_days (day, channel, measure, subject, part, n)
    SELECT day, ${TEXTS}, 'text', subject, '', n
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS counted(day date, subject text, n bigint)
    UNION ALL SELECT (at AT TIME ZONE 'Europe/London')::date, ${TEXTS}, 'text', 'received', '', count(*)
      FROM turns_taken WHERE at >= ${beginOf(from)} AND at < ${beginOf(to)} AND channel = ${TEXTS} GROUP BY 1`);
}
