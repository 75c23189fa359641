/** What asking after a request reads; of wrong postcodes it keeps count. */
import type { Queryable } from '../../src/store/database.ts';
import { type Found, findForViewer, requestsOf, type Viewer } from '../../src/store/request-viewing.ts';
import type { Request } from '../../src/store/requests.ts';

export interface RequestStatusRecords {
  /** `tries` wrong postcodes in a day are listened to. */
  find(reference: string, viewer: Viewer, now: Date, tries: number): Promise<Found>;
  /** Their own and those they follow, newest first. */
  ownOf(viewer: Viewer, now: Date): Promise<readonly Request[]>;
}

export function requestStatusRecords(db: Queryable): RequestStatusRecords {
  return {
    find: (reference, viewer, now, tries) => findForViewer(db, reference, viewer, now, tries),
    ownOf: (viewer, now) => requestsOf(db, viewer, now),
  };
}
