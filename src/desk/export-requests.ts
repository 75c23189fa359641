/** Requests as CSV for the council's staff, a line at a time, so that any number of them needs little memory. */
import { inLondon } from '../conversation/calendar/working-days.ts';
import { recordAction } from '../store/audit-trail.ts';
import { type CsvCell, csvLine } from '../store/csv.ts';
import type { Database } from '../store/database.ts';
import { allRequests, type RequestFilter } from '../store/request-listing.ts';
import type { Request } from '../store/requests.ts';

type Cell = string | number | boolean | Date | null;

const COLUMNS: Readonly<Record<string, (request: Request) => Cell>> = {
  reference: ({ reference }) => reference,
  kind: ({ kind }) => kind,
  category: ({ category }) => category,
  status: ({ status }) => status,
  priority: ({ priority }) => priority,
  created: ({ createdAt }) => createdAt,
  changed: ({ changedAt }) => changedAt,
  due: ({ dueOn }) => dueOn,
  place: ({ place }) => place,
  street: ({ street }) => street,
  postcode: ({ postcode }) => postcode,
  uprn: ({ uprn }) => uprn,
  latitude: ({ latitude }) => latitude,
  longitude: ({ longitude }) => longitude,
  what3words: ({ what3words }) => what3words,
  asset: ({ asset }) => asset,
  anonymous: ({ anonymous }) => anonymous,
  channel: ({ channel }) => channel,
  contact: ({ contact }) => contact,
  details: ({ details }) => JSON.stringify(details),
};

/** Who asks for an export; null at the command line. */
export interface Exporter {
  readonly staffId: string | null;
  readonly now: Date;
}

/**
 * Notes who took them, then gives the file in pieces: a header and a line for each request, oldest first. UTF-8
 * with a byte order mark, which Excel needs to see that; times are London's.
 */
export async function* exportRequests(
  database: Database,
  filter: RequestFilter,
  { staffId, now }: Exporter,
): AsyncGenerator<string, void, undefined> {
  await recordAction(database.db, {
    at: now,
    staffId,
    action: 'requests-exported',
    subject: subjectOf(filter),
  });
  yield `\uFEFF${lineOf(Object.keys(COLUMNS))}`;
  for await (const request of allRequests(database.db, filter)) {
    yield lineOf(Object.values(COLUMNS).map((cell) => cell(request)));
  }
}

/** What was asked for, for the audit trail. */
function subjectOf({ from, before, kind, statuses }: RequestFilter): string {
  const asked = {
    from: from?.toISOString(),
    before: before?.toISOString(),
    kind,
    statuses: statuses?.join(' '),
  };
  const given = Object.entries(asked).flatMap(([name, value]) => (value ? [`${name} ${value}`] : []));
  return given.join(', ') || 'all';
}

function lineOf(cells: readonly Cell[]): string {
  return csvLine(cells.map(plainCell));
}

function plainCell(cell: Cell): CsvCell {
  if (cell instanceof Date) {
    return inLondon(cell).toFormat('yyyy-MM-dd HH:mm:ss');
  }
  return typeof cell === 'boolean' ? String(cell) : cell;
}
