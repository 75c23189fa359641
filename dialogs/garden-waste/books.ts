/** What garden waste reads and keeps, bound to the dialog's turn. */
import type { Attachment } from '../../src/conversation/message.ts';
import type { PlaceLookup } from '../../src/conversation/slots/address.ts';
import { payLink } from '../../src/store/ask-payment.ts';
import { type Collection, collectionsFor, servicesOf } from '../../src/store/collections.ts';
import type { Queryable } from '../../src/store/database.ts';
import { liveFor, pathOf } from '../../src/store/payments.ts';
import { findPremises, type Premises, placeLookup } from '../../src/store/premises.ts';
import type { Viewer } from '../../src/store/request-viewing.ts';
import { activeTerms, findTerm, ownTerms, provenTerm, type Term } from './records.ts';
import { type Asked, askForYear, type Cancelled, cancelYear, KIND, type NewYear } from './subscribe.ts';

export interface GardenWasteRecords extends PlaceLookup {
  premises(uprn: string): Promise<Premises | undefined>;
  /** Those that run on `today`, a `YYYY-MM-DD`, or are to begin. */
  services(uprn: string, today: string): Promise<readonly string[]>;
  /** Garden collections of an address; days as `YYYY-MM-DD`, both included. */
  collections(uprn: string, from: string, to: string): Promise<readonly Collection[]>;
  /** The paid years of an address, the latest last. */
  years(uprn: string): Promise<readonly Term[]>;
  year(id: string): Promise<Term | undefined>;
  /** The viewer's own, held or active, the latest last. */
  own(viewer: Viewer): Promise<readonly Term[]>;
  /** By reference, for the viewer themselves or with the postcode. Wrong ones are counted. */
  proven(reference: string, viewer: Viewer, tries: number, now: Date): Promise<Term | undefined>;
  ask(year: NewYear, now: Date): Promise<Asked>;
  cancel(id: string, refund: boolean, newId: string, now: Date): Promise<Cancelled>;
  payLink(id: string, label: string): Promise<Attachment | undefined>;
}

export function gardenWasteRecords(db: Queryable): GardenWasteRecords {
  return {
    ...placeLookup(db),
    premises: (uprn) => findPremises(db, uprn),
    services: (uprn, today) => servicesOf(db, uprn, today),
    collections: (uprn, from, to) => collectionsFor(db, uprn, from, to),
    years: (uprn) => activeTerms(db, uprn),
    year: (id) => findTerm(db, id),
    own: (viewer) => ownTerms(db, viewer),
    proven: (reference, viewer, tries, now) => provenTerm(db, reference, viewer, tries, now),
    ask: (year, now) => askForYear(db, year, now),
    cancel: (id, refund, newId, now) => cancelYear(db, id, refund, newId, now),
    async payLink(id, label) {
      const live = await liveFor(db, KIND, id);
      if (live === undefined || live.closing !== null) return undefined;
      return payLink({ id: live.id, path: pathOf(live.token) }, label);
    },
  };
}
