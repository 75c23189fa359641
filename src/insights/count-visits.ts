/**
 * The figures of some days, counted from what turns did. Every rule stands in docs/insights.md in words. A visit is
 * counted on the day on which it began, whatever day the rest of it was on.
 */
import { type SQL, sql } from 'drizzle-orm';

/** Days from `from` up to and without `to`, as `YYYY-MM-DD` in Europe/London. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

export interface CountRules {
  readonly now: Date;
  readonly visitOverMinutes: number;
  /** The dialog that fetches a person. */
  readonly advisorDialog: string;
}

/** How long after a visit a return of the same contact says that it had not helped; also how long a task may take. */
export const RETURN_DAYS = 7;

/** The moment at which a day begins in London. */
export function beginOf(day: string): SQL {
  return sql`(${day}::date::timestamp AT TIME ZONE 'Europe/London')`;
}

const RETURN = sql.raw(`interval '${RETURN_DAYS} days'`);

/** Turns of the days' visits, and of those after them that tell how they went. */
function turnsOf({ from, to }: Days): SQL {
  return sql`t AS MATERIALIZED (
    SELECT * FROM turns_taken
    WHERE visit_at >= ${beginOf(from)} AND visit_at < ${beginOf(to)} + ${RETURN}
  ), e AS MATERIALIZED (
    SELECT t.conversation_id, t.visit_at, t.at, t.id, x.n, split_part(x.did, ':', 1) AS kind,
      substr(x.did, strpos(x.did || ':', ':') + 1) AS subject
    FROM t CROSS JOIN LATERAL unnest(t.did) WITH ORDINALITY AS x(did, n)
  )`;
}

/** One row a visit: how it went by itself, and by what was heard of the contact afterwards. */
function visitsOf({ now, visitOverMinutes, advisorDialog }: CountRules): SQL {
  const over = new Date(now.getTime() - visitOverMinutes * 60_000).toISOString();
  return sql`seen AS (
    SELECT conversation_id, visit_at, (visit_at AT TIME ZONE 'Europe/London') AS began,
      (array_agg(channel ORDER BY id))[1] AS channel, count(*) AS messages, max(id) AS last_id,
      max(at) > ${over}::timestamptz AS going_on
    FROM t GROUP BY conversation_id, visit_at
  ), told AS (
    SELECT conversation_id, visit_at,
      (array_agg(kind ORDER BY id DESC, n DESC) FILTER (WHERE kind IN ('handover-requested', 'handover-left')
        OR (kind = 'request-made' AND subject = ${advisorDialog})))[1] AS handover,
      (array_agg(CASE WHEN kind = 'dialog-completed' AND subject = ${advisorDialog} THEN 'declined' ELSE kind END
        ORDER BY id DESC, n DESC) FILTER (WHERE kind IN ('dialog-completed', 'answer-helped', 'question-answered',
        'urgent-signposted', 'question-unanswered', 'clarified', 'answer-not-helped', 'dialog-cancelled',
        'dialog-started', 'handover-left')))[1] AS last_thing,
      max(id) FILTER (WHERE kind = 'stands') AS stands_at,
      coalesce(array_agg(DISTINCT subject) FILTER (WHERE kind IN ('question-answered', 'dialog-started')
        AND subject <> ${advisorDialog}), '{}') AS topics
    FROM e GROUP BY conversation_id, visit_at
  ), judged AS MATERIALIZED (
    SELECT s.*, coalesce(d.topics, '{}') AS topics,
      CASE WHEN d.handover IN ('handover-requested', 'request-made') THEN 'handed-over'
        WHEN s.going_on THEN 'going-on'
        WHEN d.last_thing IS NULL THEN 'nothing-asked'
        WHEN d.stands_at = s.last_id THEN 'given-up'
        WHEN d.last_thing IN ('dialog-completed', 'answer-helped') THEN 'confirmed'
        WHEN d.last_thing IN ('question-answered', 'urgent-signposted') THEN 'implied'
        ELSE 'given-up' END AS alone
    FROM seen s LEFT JOIN told d USING (conversation_id, visit_at)
  ), returned AS (
    SELECT DISTINCT one.conversation_id, one.visit_at
    FROM judged one JOIN judged later USING (conversation_id)
    WHERE one.alone IN ('confirmed', 'implied')
      AND later.visit_at > one.visit_at AND later.visit_at <= one.visit_at + ${RETURN}
      AND (later.topics && one.topics OR later.alone = 'handed-over')
  ), v AS MATERIALIZED (
    SELECT judged.*, CASE WHEN returned.visit_at IS NULL THEN alone ELSE 'came-back' END AS outcome
    FROM judged LEFT JOIN returned USING (conversation_id, visit_at)
  )`;
}

/** One row each time a task was begun: how it ended within a week, and at which slot it stood last. */
function tasksOf(): SQL {
  return sql`numbered AS (
    SELECT *, split_part(subject, '/', 1) AS dialog, split_part(subject, '/', 2) AS slot,
      sum((kind = 'dialog-started')::int) OVER (
        PARTITION BY conversation_id, split_part(subject, '/', 1) ORDER BY id, n) AS run
    FROM e WHERE kind IN ('dialog-started', 'dialog-completed', 'dialog-cancelled', 'stands')
  ), begun AS (
    SELECT *, first_value(visit_at) OVER (PARTITION BY conversation_id, dialog, run ORDER BY id, n) AS of_visit
    FROM numbered WHERE run > 0
  ), tasks AS MATERIALIZED (
    SELECT b.conversation_id, b.of_visit, b.dialog, b.run, bool_or(b.kind = 'dialog-completed') AS completed,
      bool_or(b.kind = 'dialog-cancelled') AS cancelled, bool_or(v.alone = 'handed-over') AS person,
      bool_or(v.going_on) AS going_on,
      (array_agg(b.slot ORDER BY b.id DESC, b.n DESC) FILTER (WHERE b.kind = 'stands'))[1] AS stood,
      array_agg(DISTINCT b.slot) FILTER (WHERE b.kind = 'stands') AS reached
    FROM begun b JOIN v USING (conversation_id, visit_at)
    WHERE b.at <= b.of_visit + ${RETURN}
    GROUP BY b.conversation_id, b.of_visit, b.dialog, b.run
  ), ended AS (
    SELECT v.began::date AS day, v.channel, dialog, coalesce(stood, 'start') AS stood, reached,
      CASE WHEN completed THEN 'completed' WHEN cancelled THEN 'cancelled' WHEN person THEN 'person'
        WHEN tasks.going_on THEN 'going-on' ELSE 'left' END AS how
    FROM tasks JOIN v ON v.conversation_id = tasks.conversation_id AND v.visit_at = tasks.of_visit
  )`;
}

/** Counts the days' visits and tasks into `insight_days`, which must have no such rows of theirs. */
export function countVisits(days: Days, rules: CountRules): SQL {
  return sql`
    WITH ${turnsOf(days)}, ${visitsOf(rules)}, ${tasksOf()}, rows AS (
      SELECT began::date AS day, channel, 'visits' AS measure, '' AS subject, '' AS part, count(*) AS n
        FROM v GROUP BY 1, 2
      UNION ALL SELECT began::date, channel, 'messages', '', '', sum(messages) FROM v GROUP BY 1, 2
      UNION ALL SELECT began::date, channel, 'outcome', outcome, '', count(*) FROM v GROUP BY 1, 2, 4
      UNION ALL SELECT began::date, channel, 'hour', to_char(began, 'HH24'), '', count(*) FROM v GROUP BY 1, 2, 4
      UNION ALL SELECT day, channel, 'task', dialog, how, count(*) FROM ended GROUP BY 1, 2, 4, 5
      UNION ALL SELECT day, channel, 'given-up-at', dialog, stood, count(*) FROM ended
        WHERE how IN ('left', 'cancelled', 'person') GROUP BY 1, 2, 4, 5
      UNION ALL SELECT day, channel, 'reached', dialog, slot, count(*) FROM ended, unnest(reached) AS slot
        GROUP BY 1, 2, 4, 5
      UNION ALL SELECT (e.visit_at AT TIME ZONE 'Europe/London')::date, v.channel, 'request', e.subject, '', count(*)
        FROM e JOIN v USING (conversation_id, visit_at) WHERE e.kind = 'request-made' GROUP BY 1, 2, 4
    )
    INSERT INTO insight_days (day, channel, measure, subject, part, n)
    SELECT day, channel, measure, subject, part, n FROM rows
    WHERE day >= ${days.from}::date AND day < ${days.to}::date`;
}

/** Counts the days' questions into `insight_days`: what they were taken for, and how each topic did with them. */
export function countQuestions({ from, to }: Days, lowScore: number): SQL {
  return sql`
    WITH q AS MATERIALIZED (
      SELECT (at AT TIME ZONE 'Europe/London')::date AS day, channel, taken, topics[1] AS topic, ended,
        taken IN ('answered', 'started') AND score < ${lowScore}::real AS low
      FROM questions WHERE at >= ${beginOf(from)} AND at < ${beginOf(to)}
    )
    INSERT INTO insight_days (day, channel, measure, subject, part, n)
    SELECT day, channel, 'question', taken, CASE WHEN low THEN 'low' ELSE '' END, count(*) FROM q GROUP BY 1, 2, 4, 5
    UNION ALL SELECT day, channel, 'topic', topic, coalesce(ended, ''), count(*) FROM q
      WHERE taken IN ('answered', 'started') AND topic IS NOT NULL GROUP BY 1, 2, 4, 5`;
}
