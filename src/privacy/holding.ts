/** What a table is to a person: how their rows are found, what becomes of them on request, and with time. */

/** Periods of council.yaml `privacy: keep:`, in days. */
export type KeepName =
  | 'conversations'
  | 'safeguarding'
  | 'receivedMessages'
  | 'requestContact'
  | 'requests'
  | 'payments'
  | 'notices'
  | 'consent'
  | 'permits'
  | 'feedback'
  | 'corrections'
  | 'auditTrail'
  | 'backOfficeIds';

/** What is known to be a person's, as lists of values: see `trail.ts`, which follows it. */
export type TrailList =
  | 'contacts'
  | 'conversations'
  | 'handovers'
  | 'requests'
  | 'bookings'
  | 'payments'
  | 'permits'
  | 'photos'
  | 'turns'
  | 'words';

/** Columns that are emptied, with the SQL of what stands there then; every other column of the table is named in `stays`. */
export interface Blank {
  readonly set: Readonly<Record<string, string>>;
  readonly stays: readonly string[];
}

/** What is done with rows on request. The first whose `only` (SQL on the row) holds; the last has none. */
type EraseStep =
  | { readonly do: 'delete'; readonly only?: string }
  | { readonly do: 'blank'; readonly blank: Blank; readonly only?: string; readonly why: string }
  | { readonly do: 'keep'; readonly only?: string; readonly why: string };

/** `since` and `only` are SQL on the row; `unless` says in words what keeps it beyond its time, for each `only`. */
export type KeepDays = {
  readonly days: KeepName;
  readonly since: string;
  /** Emptied instead of deleted. */
  readonly blank?: Blank;
} & (
  | { readonly only?: never; readonly unless?: never }
  /** Ends "longer while …"; `{safeguarding}` there becomes `6 years`. */
  | { readonly only: string; readonly unless: string }
);

/** When time does the same. */
export type KeepRule =
  | KeepDays
  /** Goes along with the rows of that table. */
  | { readonly with: string }
  /** Another part of Parley, or nobody, sees to it: said in words that follow on "Kept". */
  | { readonly otherwise: string };

/** A table that holds something about residents. */
export interface Personal {
  readonly kind: 'personal';
  /** For a data protection officer. */
  readonly holds: string;
  /** A row is a person's where any of these columns has a value of the list. */
  readonly find: Readonly<Record<string, TrailList>>;
  /**
   * Why nothing of it is given out: nothing in a row says whose it is. It is found by the moment or the words of a message,
   * which may rarely be somebody else's too: near enough to erase what bears no name, not to hand it to anybody.
   */
  readonly nobodys?: string;
  /** Columns that are not given out, and why: rights to read, and what is about somebody else. */
  readonly leaveOut?: Readonly<Record<string, string>>;
  readonly erase: readonly EraseStep[];
  readonly keep: readonly KeepRule[];
}

/** A table that holds nothing about residents. */
export interface NotPersonal {
  readonly kind: 'not-personal';
  readonly why: string;
  readonly keep: readonly KeepRule[];
}

export type Holding = Personal | NotPersonal;

export function notPersonal(why: string, ...keep: readonly KeepRule[]): NotPersonal {
  return { kind: 'not-personal', why, keep };
}

export function personal(holding: Omit<Personal, 'kind'>): Personal {
  return { kind: 'personal', ...holding };
}
