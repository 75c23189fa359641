import type { Collection } from '../../../src/store/collections.ts';

/** A collection of refuse on a day, as scheduled and without a report; change what matters. */
export function collection(scheduledOn: string, changes: Partial<Collection> = {}): Collection {
  return {
    service: 'refuse',
    container: null,
    scheduledOn,
    currentOn: scheduledOn,
    revision: 'none',
    status: 'outstanding',
    reason: null,
    reportedAt: null,
    returnsOn: null,
    ...changes,
  };
}
