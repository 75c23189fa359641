/** Where reports of problems in the street are kept: among all requests, written in the turn's transaction. */
import type { Queryable } from '../../src/store/database.ts';
import { type ReportRecords, reportRecords } from '../../src/store/report-places.ts';

export function streetProblemRecords(db: Queryable): ReportRecords {
  return reportRecords(db, 'report-street-problem', 'SP');
}
