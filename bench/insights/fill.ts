/** A year of a busy council's turns, made in the database: the same every time. */
import { sql } from 'drizzle-orm';
import type { Queryable } from '../../src/store/database.ts';

/** Turns of a visit are so many on average. */
const TURNS_A_VISIT = 4;

const DIALOGS =
  "ARRAY['bin-day','missed-bin','bulky-waste','tip-permit','report-fly-tipping','garden-waste']";

/** Fills in `turns` turns of the year before `until`, some of them questions, handovers and texts. */
export async function fillYear(db: Queryable, turns: number, until: Date): Promise<void> {
  const visits = Math.round(turns / TURNS_A_VISIT);
  const end = sql`${until.toISOString()}::timestamptz`;
  await db.execute(sql`SELECT setseed(0.42)`);
  await db.execute(sql`CREATE TABLE bench_visits AS
    SELECT v, 'c' || floor(random() * ${visits}::int * 0.4)::int AS contact,
      ${end} - random() * interval '365 days' AS began, (random() * 100)::int AS kind,
      CASE WHEN random() < 0.6 THEN 'web' WHEN random() < 0.8 THEN 'sms' ELSE 'whatsapp' END AS channel,
      (${sql.raw(DIALOGS)})[1 + floor(random() * 6)::int] AS dialog,
      'article-' || floor(random() * random() * 107)::int AS article, 2 + floor(random() * 5)::int AS turns
    FROM generate_series(1, ${visits}::int) v`);
  await db.execute(sql`INSERT INTO turns_taken (id, conversation_id, visit_at, at, channel, did)
    SELECT row_number() OVER (ORDER BY began, n), contact, began, began + n * interval '40 seconds', channel,
      CASE WHEN kind < 40 THEN CASE n WHEN 1 THEN ARRAY['question-answered:' || article]
            ELSE ARRAY['question-answered:' || article, 'answer-helped:' || article] END
        WHEN kind < 80 THEN CASE WHEN n = 1 THEN ARRAY['dialog-started:' || dialog, 'stands:' || dialog || '/slot-1']
            WHEN n = turns AND kind < 65 THEN ARRAY['dialog-completed:' || dialog, 'request-made:' || dialog]
            ELSE ARRAY['slot-filled:' || dialog || '/slot-' || n - 1, 'stands:' || dialog || '/slot-' || n] END
        WHEN kind < 90 THEN ARRAY['question-unanswered']
        ELSE CASE WHEN n = 1 THEN ARRAY['question-unanswered'] ELSE ARRAY['handover-requested', 'with-person'] END END
    FROM bench_visits, generate_series(1, turns) n`);
  await db.execute(sql`INSERT INTO questions (id, at, channel, key, words, taken, topics, score, ended)
    SELECT 'q' || v || '-' || n, began + n * interval '40 seconds', channel, words, words,
      CASE WHEN kind < 40 THEN 'answered' WHEN kind < 80 THEN 'started' ELSE 'nothing' END,
      ARRAY[CASE WHEN kind < 40 THEN article ELSE dialog END], random(),
      CASE WHEN kind >= 90 THEN 'person' WHEN kind % 7 = 0 THEN 'not-helpful' WHEN kind % 3 = 0 THEN 'helpful' END
    FROM (SELECT b.*, 'how do i ' || (ARRAY['find','renew','cancel','book','pay','change','check','report','move','order'])[
        1 + floor(random() * 10)::int] || ' my ' || (ARRAY['licence','fence','kiln','orchard','taxi','boat','market stall',
        'hedge','plaque','bench','mural','jetty','canopy','kennel'])[1 + floor(random() * 14)::int] || ' ' ||
        floor(random() * random() * 4000)::int AS words, n
      FROM bench_visits b, generate_series(1, 2) n) asked`);
  await db.execute(sql`INSERT INTO conversations (id, channel, account, contact, created_at, changed_at)
    SELECT DISTINCT ON (contact) contact, channel, 'bench', contact, began, began FROM bench_visits`);
  await db.execute(sql`INSERT INTO handovers (id, conversation_id, status, wish, priority, requested_at, reason,
      taken_at, first_taken_at, first_replied_at, closed_at, closed_by, rating)
    SELECT 'h' || v, contact, 'closed', 'chat', 'normal', began, '', began + w, began + w,
      began + w * 1.2, began + w * 4, 'sam', 1 + v % 5
    FROM (SELECT *, random() * interval '20 minutes' AS w FROM bench_visits WHERE kind >= 90) waited`);
  await db.execute(sql`INSERT INTO transcript (conversation_id, sequence, at, author, text)
    SELECT contact, row_number() OVER (PARTITION BY contact ORDER BY began, n), began + n * interval '41 seconds',
      'parley', repeat('x', 20 + (v * n) % 280)
    FROM bench_visits, generate_series(1, turns) n WHERE channel = 'sms'`);
  await db.execute(sql`INSERT INTO outbox (id, conversation_id, sequence, status, created_at, channel)
    SELECT conversation_id || '-' || sequence, conversation_id, sequence, 'delivered', at, 'sms' FROM transcript ORDER BY at`);
  await db.execute(sql`DROP TABLE bench_visits`);
  await db.execute(sql`ANALYZE`);
}
