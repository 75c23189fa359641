/** Reads which requests are asked for: the filters of GeoReport v2. */
import { DateTime } from 'luxon';
import { type Asked, MOST_DAYS } from './public-view.ts';

export type Question =
  | { readonly kind: 'asked'; readonly asked: Asked }
  | { readonly kind: 'wrong'; readonly problem: string };

const MOST_REFERENCES = 1000;

/** `service_request_id` wins over all others; without dates it is the last 90 days. */
export function readQuestion(query: Readonly<Record<string, string>>, now: Date): Question {
  const { service_request_id: ids, service_code: codes, start_date, end_date, status } = query;
  if (ids) return { kind: 'asked', asked: { references: readReferences(ids) } };
  const until = end_date ? momentOf(end_date) : undefined;
  const from = start_date ? momentOf(start_date) : undefined;
  if (start_date && !from) return wrong('start_date is a moment like 2026-12-31T09:00:00Z');
  if (end_date && !until) return wrong('end_date is a moment like 2026-12-31T09:00:00Z');
  const span = MOST_DAYS * 86_400_000;
  const last = until ?? (from ? new Date(from.getTime() + span) : now);
  const first = from ?? new Date(last.getTime() - span);
  if (last < first) return wrong('end_date is before start_date');
  if (last.getTime() - first.getTime() > span)
    return wrong(`start_date and end_date are at most ${MOST_DAYS} days apart`);
  const wanted = status?.split(',').map((one) => one.trim().toLowerCase()) ?? [];
  if (!wanted.every((one) => one === 'open' || one === 'closed')) return wrong('status is open or closed');
  return {
    kind: 'asked',
    asked: {
      ...{ from: first, until: last },
      ...(codes && { serviceCodes: codes.split(',').map((one) => one.trim()) }),
      ...(wanted.length > 0 && { status: wanted as ('open' | 'closed')[] }),
    },
  };
}

/** What cannot be one of ours is left out: it is not found. */
export function readReferences(ids: string): readonly string[] {
  return ids
    .split(',')
    .map((id) => id.trim().toUpperCase())
    .filter((id) => /^[A-Z]{2}-[2-9A-Z]{3}-[2-9A-Z]{3}$/.test(id))
    .slice(0, MOST_REFERENCES);
}

function wrong(problem: string): Question {
  return { kind: 'wrong', problem };
}

/** Times without a zone are London's. Years that no database knows are no moments. */
function momentOf(text: string): Date | undefined {
  // A plus sign that was not escaped arrives as a space.
  const moment = DateTime.fromISO(text.trim().replace(/ (\d{2}:?\d{2})$/, '+$1'), { zone: 'Europe/London' });
  return moment.isValid && moment.year >= 1970 && moment.year < 2200 ? moment.toJSDate() : undefined;
}
