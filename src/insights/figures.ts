/** What managers see of a range of days, added up from the figures of each day. Nothing personal is in any of it. */
import { sql } from 'drizzle-orm';
import { type Queryable, rowsOf } from '../store/database.ts';
import { type PeopleFigures, peopleFigures } from './people.ts';
import { daysIn, type Range, shifted } from './range.ts';
import type { InsightSettings } from './settings.ts';

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

const TASK_ENDS = ['completed', 'cancelled', 'person', 'left', 'going-on'] as const;
type TaskEnd = (typeof TASK_ENDS)[number];

interface DialogFigures {
  readonly id: string;
  readonly begun: number;
  readonly ends: Readonly<Record<TaskEnd, number>>;
  /** Where it was given up, most often first: how many were asked it, and for how many it was the last thing asked. */
  readonly slots: readonly { readonly slot: string; readonly asked: number; readonly givenUp: number }[];
}

interface TopicFigures {
  readonly id: string;
  readonly used: number;
  readonly helpful: number;
  readonly notHelpful: number;
  readonly person: number;
}

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
}

interface Counted {
  readonly channel: string;
  readonly measure: string;
  readonly subject: string;
  readonly part: string;
  readonly n: number;
}

export async function figuresOf(db: Queryable, range: Range, rules: FigureRules): Promise<Figures> {
  const rows = await rowsOf<Counted>(
    db,
    sql`SELECT channel, measure, subject, part, sum(n)::bigint AS n FROM insight_days
      WHERE day >= ${range.from}::date AND day <= ${range.to}::date GROUP BY channel, measure, subject, part`,
  );
  const people = await peopleFigures(db, range, rules.settings.complaints.tag);
  return assemble(new Sums(rows), people, rules);
}

/** Counts by what they are of. */
class Sums {
  readonly #rows: ReadonlyMap<string, readonly Counted[]>;

  constructor(rows: readonly Counted[]) {
    this.#rows = grouped(rows, ({ measure }) => measure);
  }

  of(measure: string): readonly Counted[] {
    return this.#rows.get(measure) ?? [];
  }

  sum(measure: string, subject?: string, part?: string): number {
    return this.of(measure)
      .filter(
        (row) =>
          (subject === undefined || row.subject === subject) && (part === undefined || row.part === part),
      )
      .reduce((sum, { n }) => sum + n, 0);
  }
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

function channelFigures(sums: Sums): Figures['channels'] {
  return sums
    .of('visits')
    .map(({ channel, n }) => ({ channel, visits: n }))
    .sort((one, other) => other.visits - one.visits || compare(one.channel, other.channel));
}

function dialogFigures(sums: Sums): readonly DialogFigures[] {
  const byDialog = grouped(sums.of('task'), ({ subject }) => subject);
  return [...byDialog]
    .map(([id, rows]): DialogFigures => {
      const ends = record(TASK_ENDS, (end) => total(rows.filter(({ part }) => part === end)));
      return { id, begun: total(rows), ends, slots: slotFigures(sums, id) };
    })
    .sort((one, other) => other.begun - one.begun || compare(one.id, other.id));
}

function slotFigures(sums: Sums, dialog: string): DialogFigures['slots'] {
  const asked = bySlot(sums.of('reached').filter(({ subject }) => subject === dialog));
  const givenUp = bySlot(sums.of('given-up-at').filter(({ subject }) => subject === dialog));
  return [...new Set([...asked.keys(), ...givenUp.keys()])]
    .map((slot) => ({ slot, asked: asked.get(slot) ?? 0, givenUp: givenUp.get(slot) ?? 0 }))
    .sort(
      (one, other) => other.givenUp - one.givenUp || other.asked - one.asked || compare(one.slot, other.slot),
    );
}

function bySlot(rows: readonly Counted[]): ReadonlyMap<string, number> {
  return new Map([...grouped(rows, ({ part }) => part)].map(([slot, of]) => [slot, total(of)]));
}

function topicFigures(sums: Sums): readonly TopicFigures[] {
  return [...grouped(sums.of('topic'), ({ subject }) => subject)]
    .map(([id, rows]) => {
      const ended = (...how: readonly string[]) => total(rows.filter(({ part }) => how.includes(part)));
      const said = {
        helpful: ended('helpful', 'done'),
        notHelpful: ended('not-helpful'),
        person: ended('person'),
      };
      return { id, used: total(rows), ...said };
    })
    .sort((one, other) => other.used - one.used || compare(one.id, other.id));
}

/** What Node 22 calls `Map.groupBy`. */
function grouped<T>(items: readonly T[], of: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(of(item));
    if (group) group.push(item);
    else groups.set(of(item), [item]);
  }
  return groups;
}

function total(rows: readonly Counted[]): number {
  return rows.reduce((sum, { n }) => sum + n, 0);
}

function record<K extends string>(keys: readonly K[], of: (key: K) => number): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<K, number>;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
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
