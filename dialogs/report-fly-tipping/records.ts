/** Where reports of dumped rubbish are kept: among all requests, written in the turn's transaction. */
import type { Queryable } from '../../src/store/database.ts';
import { type ReportRecords, reportRecords } from '../../src/store/report-places.ts';

export function flyTippingRecords(db: Queryable): ReportRecords {
  return reportRecords(db, 'report-fly-tipping', 'FT');
}
