/** Counts of a range of days, added up by what they are of. */

/** A row of `insight_days`, summed over days. */
export interface Counted {
  readonly channel: string;
  readonly measure: string;
  readonly subject: string;
  readonly part: string;
  readonly n: number;
}

/** Counts by what they are of. */
export class Sums {
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

const TASK_ENDS = ['completed', 'cancelled', 'person', 'left', 'going-on'] as const;
type TaskEnd = (typeof TASK_ENDS)[number];

export interface DialogFigures {
  readonly id: string;
  readonly begun: number;
  readonly ends: Readonly<Record<TaskEnd, number>>;
  /** Where it was given up, most often first: how many were asked it, and for how many it was the last thing asked. */
  readonly slots: readonly { readonly slot: string; readonly asked: number; readonly givenUp: number }[];
}

export interface TopicFigures {
  readonly id: string;
  readonly used: number;
  readonly helpful: number;
  readonly notHelpful: number;
  readonly person: number;
}

export function channelFigures(sums: Sums): readonly { readonly channel: string; readonly visits: number }[] {
  return sums
    .of('visits')
    .map(({ channel, n }) => ({ channel, visits: n }))
    .sort((one, other) => other.visits - one.visits || compare(one.channel, other.channel));
}

export function dialogFigures(sums: Sums): readonly DialogFigures[] {
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

export function topicFigures(sums: Sums): readonly TopicFigures[] {
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
export function grouped<T>(items: readonly T[], of: (item: T) => string): ReadonlyMap<string, readonly T[]> {
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

export function record<K extends string>(keys: readonly K[], of: (key: K) => number): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<K, number>;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
