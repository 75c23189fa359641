/** Figures as CSV: every count of every day, and what a Freedom of Information request asks for. */
import { sql } from 'drizzle-orm';
import { type CsvCell, csvLine } from '../store/csv.ts';
import { type Queryable, rowsOf } from '../store/database.ts';
import type { Figures } from './figures.ts';
import { type Range, shifted } from './range.ts';

/** Days that are read at once: a year of all counts is too much to hold. */
const DAYS_AT_ONCE = 28;

/** The days' counts as they are kept, some weeks at a time: docs/insights.md says what each measure is. */
export async function* countsAsCsv(
  db: Queryable,
  { from, to }: Range,
): AsyncGenerator<string, void, undefined> {
  yield csvOf([['day', 'channel', 'measure', 'subject', 'part', 'count']]);
  for (let day = from; day <= to; day = shifted(day, DAYS_AT_ONCE)) {
    const rows = await rowsOf<Record<'day' | 'channel' | 'measure' | 'subject' | 'part' | 'n', CsvCell>>(
      db,
      sql`SELECT day, channel, measure, subject, part, n FROM insight_days
        WHERE day >= ${day}::date AND day < ${day}::date + ${DAYS_AT_ONCE}::int AND day <= ${to}::date
        ORDER BY day, channel, measure, subject, part`,
    );
    yield csvOf(rows.map((row) => [row.day, row.channel, row.measure, row.subject, row.part, row.n]));
  }
}

/** The figures that are asked for most, one a line, each with what it means. `advisorHours` as people read them. */
export function foiCsv(range: Range, figures: Figures, advisorHours: string): string {
  const { people, texts, questions, tasks, outcomes, cost } = figures;
  const minutes = (seconds: number | null) => (seconds === null ? null : Math.round(seconds / 6) / 10);
  const percent = (share: number | null) => (share === null ? null : Math.round(share * 1000) / 10);
  const rows: readonly (readonly [string, CsvCell, string, string])[] = [
    ['First day', range.from, '', 'Included; Europe/London'],
    ['Last day', range.to, '', 'Included; Europe/London'],
    ['Hours of the assistant', '00:00-24:00 every day', '', 'Europe/London'],
    ['Hours of advisors', advisorHours, '', 'In a usual week; bank holidays and exceptions differ'],
    ['Visits', figures.visits, 'visits', 'Messages of one contact with no long silence between them'],
    ['Messages from residents', figures.messages, 'messages', 'In those visits'],
    ...figures.channels.map(
      ({ channel, visits }) =>
        [`Visits by ${channel}`, visits, 'visits', 'By the channel they began on'] as const,
    ),
    ...figures.hours.map(
      (visits, hour) =>
        [`Visits begun from ${hour}:00 to ${hour}:59`, visits, 'visits', 'Europe/London'] as const,
    ),
    [
      'Questions answered',
      questions.answered + questions.started,
      'questions',
      'By an article, or a task begun',
    ],
    ['Questions not answered', questions.nothing, 'questions', 'Nothing fitted, and that was said'],
    ['Tasks completed', tasks.completed, 'tasks', 'Of those begun in these days, within 7 days'],
    ['Requests made', tasks.requests, 'requests', 'With a reference'],
    [
      'Dealt with and confirmed',
      outcomes.confirmed,
      'visits',
      'The last thing was a finished task, or thanks',
    ],
    [
      'Answered, with nothing more heard',
      outcomes.implied,
      'visits',
      'And the contact did not come back about it',
    ],
    ['Came back within 7 days', outcomes['came-back'], 'visits', 'About the same, or to a person'],
    ['Handed over to a person', outcomes['handed-over'], 'visits', 'Live, by message or call back'],
    ['Given up', outcomes['given-up'], 'visits', 'The last thing was left open or not answered'],
    [
      'Dealt with without a person',
      percent(figures.containment),
      'percent',
      'Confirmed or answered, of visits that are over',
    ],
    [
      'First day of figures of people',
      people.since ?? range.from,
      '',
      'Those below; earlier talks are not kept',
    ],
    ['Asked for a person', people.requested, 'handovers', 'Live chats, messages and call backs'],
    ['Resolved', people.resolved, 'handovers', 'Closed by staff'],
    ['Open', people.open, 'handovers', 'Not closed yet'],
    ['Left the queue', people.leftQueue, 'handovers', 'Before anybody took them'],
    ['Mean wait for a person', minutes(people.waitMean), 'minutes', 'From asking until taken, live chats'],
    [
      'Longest wait for a person',
      minutes(people.waitLongest),
      'minutes',
      'From asking until taken, live chats',
    ],
    [
      'Mean first response of a person',
      minutes(people.firstResponseMean),
      'minutes',
      'From asking until first written to',
    ],
    ['Mean resolution time', minutes(people.resolutionMean), 'minutes', 'From asking until closed by staff'],
    ...people.stars.map(
      (n, at) => [`Rated ${at + 1} of 5`, n, 'ratings', 'By residents after a talk with a person'] as const,
    ),
    ['Complaints', figures.complaints, 'complaints', 'Tagged by advisors, or asked how to make one'],
    ['Text messages sent', texts.sent, 'messages', ''],
    ['Text message segments sent', texts.segments, 'segments', 'As carriers charge them'],
    ['Spent on text messages', pounds(cost.textsPence), 'pounds', "By the council's price a segment"],
    ['Cost avoided', pounds(cost.avoidedPence), 'pounds', costRule(figures)],
  ];
  return csvOf([['figure', 'value', 'unit', 'meaning'], ...rows]);
}

function costRule({ cost }: Figures): string {
  return `${cost.contained} visits without a person at ${cost.insteadPence}p less ${cost.herePence}p each, less texts`;
}

function pounds(pence: number | null): string | null {
  return pence === null ? null : (pence / 100).toFixed(2);
}

function csvOf(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map(csvLine).join('');
}
