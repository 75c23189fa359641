/** Which requests are exported, as staff ask for it: by day, kind and status. */
import { DateTime } from 'luxon';
import { z } from 'zod';
import type { RequestFilter } from '../store/request-listing.ts';
import { REQUEST_STATUSES } from '../store/requests.ts';

/** In a year that the database can hold and somebody may mean. */
const day = z.iso
  .date()
  .refine((date) => date >= '2000-01-01' && date < '2200-01-01', 'Write a day from 2000 to 2199')
  .optional();

/** Days are London's, `2026-11-23`, both included. */
export const exportQuery = z.object({
  from: day,
  to: day,
  kind: z
    .string()
    .max(60)
    .regex(/^[\w-]+$/)
    .optional(),
  status: z.enum(REQUEST_STATUSES).optional(),
});

export function filterOf({ from, to, kind, status }: z.output<typeof exportQuery>): RequestFilter {
  const start = (text: string) => DateTime.fromISO(text, { zone: 'Europe/London' });
  return {
    ...(from && { from: start(from).toJSDate() }),
    ...(to && { before: start(to).plus({ days: 1 }).toJSDate() }),
    ...(kind && { kind }),
    ...(status && { statuses: [status] }),
  };
}
