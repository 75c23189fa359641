/** Codes, and joining the two contacts that one proves. */
import type { ContactCodes } from '../../src/conversation/slots/sent-code.ts';
import { contactCodesFor } from '../../src/store/contact-codes.ts';
import type { Queryable } from '../../src/store/database.ts';
import { joinContacts } from '../../src/store/people.ts';
import { requestsOf, type Viewer } from '../../src/store/request-viewing.ts';

type Join = typeof joinContacts;

export interface LinkContactRecords {
  readonly codes: ContactCodes;
  join(own: Parameters<Join>[1], target: Parameters<Join>[2], newId: string, now: Date): Promise<void>;
  /** How many requests they can now see. */
  countOf(viewer: Viewer, now: Date): Promise<number>;
}

/** @param accountOf the council's end of a channel; undefined where it has none that sends */
export function linkContactRecords(
  db: Queryable,
  accountOf: (channel: string) => string | undefined,
): LinkContactRecords {
  return {
    codes: contactCodesFor(db, accountOf),
    join: (own, target, newId, now) => joinContacts(db, own, target, newId, now),
    countOf: async (viewer, now) => (await requestsOf(db, viewer, now)).length,
  };
}
