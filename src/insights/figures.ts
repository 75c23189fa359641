/** What managers see of a range of days, added up from the figures of each day. Nothing personal is in any of it. */
import { sql } from 'drizzle-orm';
import { type Queryable, rowsOf } from '../store/database.ts';
import { type PeopleFigures, peopleFigures } from './people.ts';
import { daysIn, type Range, shifted } from './range.ts';
import type { InsightSettings } from './settings.ts';
import {
  type Counted,
  channelFigures,
  type DialogFigures,
  dialogFigures,
  grouped,
  record,
  Sums,
  type TopicFigures,
  topicFigures,
} from './sums.ts';

/** How visits went: each is one of these. docs/insights.md has the rules. */
const OUTCOMES = [
  'confirmed',
  'implied',
  'came-back',
  'handed-over',
  'given-up',
  'going-on',
  'nothing-asked',
] as const;
type Outcome = (typeof OUTCOMES)[number];

/** In pence, from the council's own figures. */
interface CostFigures {
  /** Visits that ended without a person: confirmed and implied. */
  readonly contained: number;
  readonly insteadPence: number;
  readonly herePence: number;
  /** Null where council.yaml does not say what a text costs. */
  readonly textsPence: number | null;
  readonly avoidedPence: number;
}

export interface Figures {
  readonly visits: number;
  readonly messages: number;
  readonly channels: readonly { readonly channel: string; readonly visits: number }[];
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Contained visits as a share of those that asked for something and are over; null when there are none. */
  readonly containment: number | null;
  readonly tasks: Readonly<Record<'begun' | 'completed' | 'requests', number>>;
  readonly questions: Readonly<Record<'answered' | 'started' | 'choices' | 'nothing' | 'low', number>>;
  readonly dialogs: readonly DialogFigures[];
  readonly topics: readonly TopicFigures[];
  readonly texts: Readonly<Record<'sent' | 'segments' | 'received', number>>;
  readonly people: PeopleFigures;
  readonly complaints: number;
  readonly cost: CostFigures;
  /** Visits by the hour of the day in which they began. */
  readonly hours: readonly number[];
}

export interface FigureRules {
  readonly settings: InsightSettings;
  /** Pence a segment; undefined where it is not known. */
  readonly textPence: number | undefined;
  /** Left out of the tasks: to fetch a person is none. */
  readonly advisorDialog: string;
  /** The first day, `YYYY-MM-DD`, of which every talk with a person is still kept, erased ones aside. */
  talksKeptFrom(): string;
}

export async function figuresOf(db: Queryable, range: Range, rules: FigureRules): Promise<Figures> {
  const rows = await rowsOf<Counted>(
    db,
    sql`SELECT channel, measure, subject, part, sum(n)::bigint AS n FROM insight_days
      WHERE day >= ${range.from}::date AND day <= ${range.to}::date GROUP BY channel, measure, subject, part`,
  );
  const people = await peopleFigures(db, range, rules.settings.complaints.tag, rules.talksKeptFrom());
  return assemble(new Sums(rows), people, rules);
}

function assemble(sums: Sums, people: PeopleFigures, rules: FigureRules): Figures {
  const outcomes = record(OUTCOMES, (outcome) => sums.sum('outcome', outcome));
  const dialogs = dialogFigures(sums);
  const ofResidents = dialogs.filter(({ id }) => id !== rules.advisorDialog);
  const texts = record(['sent', 'segments', 'received'] as const, (what) => sums.sum('text', what));
  const taken = record(['answered', 'started', 'choices', 'nothing'] as const, (how) =>
    sums.sum('question', how),
  );
  const topics = topicFigures(sums);
  const { topics: complaintTopics } = rules.settings.complaints;
  const asked = topics
    .filter(({ id }) => complaintTopics.includes(id))
    .reduce((sum, { used }) => sum + used, 0);
  return {
    visits: sums.sum('visits'),
    messages: sums.sum('messages'),
    channels: channelFigures(sums),
    outcomes,
    containment: containmentOf(outcomes),
    tasks: {
      begun: ofResidents.reduce((sum, { begun }) => sum + begun, 0),
      completed: ofResidents.reduce((sum, { ends }) => sum + ends.completed, 0),
      requests: sums.sum('request') - sums.sum('request', rules.advisorDialog),
    },
    questions: { ...taken, low: sums.sum('question', undefined, 'low') },
    dialogs: ofResidents,
    topics,
    texts,
    people,
    complaints: people.complaints + asked,
    cost: costOf(outcomes, texts.segments, rules),
    hours: Array.from({ length: 24 }, (_, hour) => sums.sum('hour', String(hour).padStart(2, '0'))),
  };
}

function containmentOf(outcomes: Figures['outcomes']): number | null {
  const contained = outcomes.confirmed + outcomes.implied;
  const over = contained + outcomes['came-back'] + outcomes['handed-over'] + outcomes['given-up'];
  return over === 0 ? null : contained / over;
}

function costOf(outcomes: Figures['outcomes'], segments: number, rules: FigureRules): CostFigures {
  const contained = outcomes.confirmed + outcomes.implied;
  const { insteadPence, herePence } = rules.settings.costs;
  const textsPence = rules.textPence === undefined ? null : Math.round(segments * rules.textPence);
  const avoidedPence = Math.round(contained * (insteadPence - herePence)) - (textsPence ?? 0);
  return { contained, insteadPence, herePence, textsPence, avoidedPence };
}

/** Visits by day, one row a channel that had any in the range, as many numbers as there are days. */
export async function visitsByDay(
  db: Queryable,
  range: Range,
): Promise<{
  readonly days: readonly string[];
  readonly channels: Readonly<Record<string, readonly number[]>>;
}> {
  const rows = await rowsOf<{ day: string; channel: string; n: number }>(
    db,
    sql`SELECT day, channel, n FROM insight_days
      WHERE measure = 'visits' AND day >= ${range.from}::date AND day <= ${range.to}::date ORDER BY channel, day`,
  );
  const days = Array.from({ length: daysIn(range) }, (_, at) => shifted(range.from, at));
  const channels = [...grouped(rows, ({ channel }) => channel)].map(([channel, own]) => {
    const byDay = new Map(own.map(({ day, n }) => [day, n]));
    return [channel, days.map((day) => byDay.get(day) ?? 0)] as const;
  });
  return { days, channels: Object.fromEntries(channels) };
}
