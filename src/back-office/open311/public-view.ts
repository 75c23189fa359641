/**
 * Requests as anyone may see them: what and about where, never who, and nothing in anybody's own words. With its reference a
 * postcode would prove whose one is (`request-viewing.ts`), and is often that of a home: none is shown.
 */
import { DateTime } from 'luxon';
import { plainStreet } from '../../conversation/slots/street-words.ts';
import type { Queryable } from '../../store/database.ts';
import { listStreets } from '../../store/premises.ts';
import { type OpenlyAsked, shownRequests } from '../../store/request-listing.ts';
import { OPEN_STATUSES, type Request, type RequestStatus } from '../../store/requests.ts';
import type { Open311Service } from './settings.ts';
import type { Item } from './wire.ts';

/** The standard's most, in one answer and back in time. */
const MOST_SHOWN = 1000;
export const MOST_DAYS = 90;

export interface Asked {
  readonly references?: readonly string[];
  readonly serviceCodes?: readonly string[];
  readonly from?: Date;
  readonly until?: Date;
  readonly status?: readonly ('open' | 'closed')[];
}

export async function showRequests(
  db: Queryable,
  services: readonly Open311Service[],
  asked: Asked,
  council: string,
): Promise<readonly Item[]> {
  const wanted = services.filter(({ code }) => asked.serviceCodes?.includes(code) ?? true);
  const { references, from, until, status } = asked;
  const query: OpenlyAsked = {
    of: wanted,
    ...(references && { references }),
    ...(from && { from }),
    ...(until && { until }),
    ...(status && { statuses: status.flatMap(statusesOf) }),
  };
  const found = await shownRequests(db, query, MOST_SHOWN);
  const streets = found.some(({ street }) => street !== null) ? await streetNames(db) : new Map();
  return found.map((request) => itemOf(request, wanted, council, streets));
}

/** How the council writes each street. One that it does not know may be anything that somebody said before "lane". */
async function streetNames(db: Queryable): Promise<ReadonlyMap<string, string>> {
  return new Map((await listStreets(db)).map(({ name }) => [plainStreet(name), name]));
}

const CLOSED: readonly RequestStatus[] = ['done', 'unable', 'cancelled', 'duplicate'];

function statusesOf(status: 'open' | 'closed'): readonly RequestStatus[] {
  return status === 'open' ? OPEN_STATUSES : CLOSED;
}

/** Why it is how it is, in words that are the same for everyone: notes are for whose request it is. */
const STATUS_NOTES: Readonly<Record<RequestStatus, string>> = {
  created: 'We have it and will look at it soon.',
  confirmed: 'It is on our list.',
  scheduled: 'The work is booked in.',
  investigating: 'Someone is looking into it.',
  done: 'It is done.',
  unable: 'We could not do this.',
  cancelled: 'It was cancelled.',
  duplicate: 'It is the same as another report.',
};

function itemOf(
  request: Request,
  services: readonly Open311Service[],
  council: string,
  streets: ReadonlyMap<string, string>,
): Item {
  const { reference, status, kind, category, street, latitude, longitude, dueOn } = request;
  const service = services.find((each) => each.kind === kind && each.category === category);
  return {
    service_request_id: reference,
    status: CLOSED.includes(status) ? 'closed' : 'open',
    status_notes: STATUS_NOTES[status],
    service_name: service?.name ?? '',
    service_code: service?.code ?? '',
    description: null,
    agency_responsible: council,
    service_notice: null,
    requested_datetime: secondsOf(request.createdAt),
    updated_datetime: secondsOf(request.changedAt),
    expected_datetime: dueOn === null ? null : secondsOf(endOf(dueOn)),
    address: (street !== null && streets.get(street)) || null,
    address_id: null,
    zipcode: null,
    lat: latitude === null ? null : roughly(latitude),
    long: longitude === null ? null : roughly(longitude),
    media_url: null,
  };
}

/** To a thousandth of a degree, some 100 metres: which street, and not which house it was reported from. */
function roughly(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}

function endOf(day: string): Date {
  return DateTime.fromISO(day, { zone: 'Europe/London' }).set({ hour: 17 }).toJSDate();
}

function secondsOf(moment: Date): string {
  return moment.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
