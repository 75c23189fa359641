/** The bookings as the dialog sees them: bound to its turn's transaction. */

import type { Attachment } from '../../src/conversation/message.ts';
import type { PlaceLookup } from '../../src/conversation/slots/address.ts';
import { payLink } from '../../src/store/ask-payment.ts';
import type { Queryable } from '../../src/store/database.ts';
import { liveFor, pathOf } from '../../src/store/payments.ts';
import { findPremises, type Premises, placeLookup } from '../../src/store/premises.ts';
import type { Viewer } from '../../src/store/request-viewing.ts';
import { type Booked, bookCollection, KIND, type NewBooking } from './book.ts';
import { type Booking, findBooking, findProven, ownBookings, takenDays } from './bookings.ts';
import { type Cancelled, type Cancelling, cancelCollection } from './cancel.ts';
import { type Changed, changeItems, type NewItems } from './change-items.ts';
import { type MissedReport, reportMissed } from './missed.ts';
import { type Moved, moveCollection, type NewDay } from './move.ts';

export interface BulkyWasteRecords extends PlaceLookup {
  premises(uprn: string): Promise<Premises | undefined>;
  /** How many bookings each day has, both days included; days without any are left out. */
  taken(from: string, to: string): Promise<ReadonlyMap<string, number>>;
  /** Keeps a day, if it has room. */
  book(booking: NewBooking, now: Date): Promise<Booked>;
  booking(id: string): Promise<Booking | undefined>;
  /** The viewer's own that are held or booked, from a day on, the nearest day first. */
  own(viewer: Viewer, from: string): Promise<readonly Booking[]>;
  /** By reference, for the viewer themselves or with the booking's postcode. Wrong ones are counted. */
  proven(reference: string, viewer: Viewer, tries: number, now: Date): Promise<Booking | undefined>;
  /** Where a booking that is held is paid for; undefined when its link takes no more payments. */
  payLink(id: string, label: string): Promise<Attachment | undefined>;
  move(to: NewDay, now: Date): Promise<Moved>;
  change(change: NewItems, now: Date): Promise<Changed>;
  cancel(cancelling: Cancelling, now: Date): Promise<Cancelled>;
  /** Passes it to the advisors, once; gives the booking's reference. */
  reportMissed(report: MissedReport, now: Date): Promise<string>;
}

export function bulkyWasteRecords(db: Queryable): BulkyWasteRecords {
  return {
    ...placeLookup(db),
    premises: (uprn) => findPremises(db, uprn),
    taken: (from, to) => takenDays(db, from, to),
    book: (booking, now) => bookCollection(db, booking, now),
    booking: (id) => findBooking(db, id),
    own: (viewer, from) => ownBookings(db, viewer, from),
    proven: (reference, viewer, tries, now) => findProven(db, reference, viewer, tries, now),
    payLink: (id, label) => linkFor(db, id, label),
    move: (to, now) => moveCollection(db, to, now),
    change: (change, now) => changeItems(db, change, now),
    cancel: (cancelling, now) => cancelCollection(db, cancelling, now),
    reportMissed: (report, now) => reportMissed(db, report, now),
  };
}

async function linkFor(db: Queryable, id: string, label: string): Promise<Attachment | undefined> {
  const live = await liveFor(db, KIND, id);
  if (live === undefined || live.closing !== null) return undefined;
  return payLink({ id: live.id, path: pathOf(live.token) }, label);
}
