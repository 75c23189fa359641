/** What reports of things in the street share: where they are, what is open near there, and how they are kept. */

import { londonDay } from '../conversation/calendar/working-days.ts';
import { shortLabel } from '../conversation/slots/address.ts';
import type { NearReport, ReportPlaceRecords } from '../conversation/slots/report-place.ts';
import type { ReportPlace } from '../conversation/slots/report-place-reading.ts';
import { plainStreet } from '../conversation/slots/street-words.ts';
import type { Queryable } from './database.ts';
import { attachPhotos } from './photos.ts';
import { coversDistrict, premisesAtPostcode, searchStreets } from './premises.ts';
import { openNear } from './request-listing.ts';
import {
  createRequest,
  followRequest,
  type NewRequest,
  type Request,
  type RequestPlace,
  type UpdatesContact,
} from './requests.ts';

export interface ReportRecords extends ReportPlaceRecords {
  /** Keeps the report where it says it is; the same id twice is one report. */
  create(report: NewReport, now: Date): Promise<Request>;
  /** Undefined when the report has been closed meanwhile. Pictures sent in the follower's conversation go with it. */
  follow(
    id: string,
    contact: UpdatesContact,
    now: Date,
    more: { readonly photos: readonly string[]; readonly conversationId: string },
  ): Promise<Request | undefined>;
}

interface NewReport extends Omit<NewRequest, 'kind' | 'prefix' | 'where'> {
  readonly place: ReportPlace;
  /** A lamp column's number, a vehicle's registration. */
  readonly asset?: string | undefined;
}

/** The records of a dialog that takes reports: `kind` is its id, `prefix` begins its references. */
export function reportRecords(db: Queryable, kind: string, prefix: string): ReportRecords {
  return {
    findByStreet: (words) => searchStreets(db, words),
    coversDistrict: (district) => coversDistrict(db, district),
    openNear: async (place, metres) => {
      const near = await openNear(db, kind, whereOf(place), metres);
      return near.map(asNear);
    },
    async create({ place, asset, ...report }, now) {
      const uprn = await uprnOf(db, place);
      const where = {
        ...whereOf(place),
        ...(uprn !== undefined && { uprn }),
        ...(asset !== undefined && { asset }),
      };
      return createRequest(db, { ...report, kind, prefix, where }, now);
    },
    async follow(id, contact, now, { photos, conversationId }) {
      const request = await followRequest(db, id, contact, now);
      if (request) await attachPhotos(db, photos, { requestId: id, conversationId, anonymous: true }, now);
      return request;
    },
  };
}

/** A place as requests keep it. Only what tells two places apart; the words are the resident's. */
function whereOf(place: ReportPlace): RequestPlace {
  const { words, street, postcode, latitude, longitude, what3words } = place;
  return {
    place: words,
    ...(street !== undefined && { street: plainStreet(street) }),
    ...(postcode !== undefined && { postcode }),
    ...(latitude !== undefined && { latitude }),
    ...(longitude !== undefined && { longitude }),
    ...(what3words !== undefined && { what3words }),
  };
}

/** The premises with this number at this postcode; undefined unless exactly one is meant. */
export async function uprnOf(
  db: Queryable,
  { number, postcode }: { readonly number?: string; readonly postcode?: string },
): Promise<string | undefined> {
  if (number === undefined || postcode === undefined) return undefined;
  const wanted = number.toLowerCase();
  const there = await premisesAtPostcode(db, postcode);
  const [only, other] = there.filter((premises) => shortLabel(premises).toLowerCase() === wanted);
  return other === undefined ? only?.uprn : undefined;
}

/** What anyone may know of somebody else's report: nothing of who, and of where only that it is near. */
function asNear({ id, category, createdAt, dueOn, asset }: Request): NearReport {
  return {
    id,
    category,
    on: londonDay(createdAt),
    ...(dueOn !== null && { dueOn }),
    ...(asset !== null && { asset }),
  };
}
