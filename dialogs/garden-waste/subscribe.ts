/** Asking for a year of garden waste collections, and ending one. Payments are touched before the year itself is. */
import { and, eq, inArray } from 'drizzle-orm';
import { londonDay } from '../../src/conversation/calendar/working-days.ts';
import {
  requestRefund,
  type StartedPayment,
  startPayment,
  stopPayment,
} from '../../src/store/ask-payment.ts';
import type { Queryable } from '../../src/store/database.ts';
import { paymentsFor } from '../../src/store/payments.ts';
import { repeatRequest } from '../../src/store/repeat-request.ts';
import { requests } from '../../src/store/request-tables.ts';
import {
  createRequest,
  type RequestPlace,
  setStatus,
  type UpdatesContact,
} from '../../src/store/requests.ts';
import { findTerm, gardenSubscriptions, type Term } from './records.ts';
import { followSubscription } from './rounds.ts';

export const KIND = 'garden-waste';
const PREFIX = 'GW';

export interface NewYear {
  /** Random, each its own. */
  readonly id: string;
  readonly paymentId: string;
  readonly conversationId: string;
  readonly updates: UpdatesContact | undefined;
  readonly uprn: string;
  readonly where: RequestPlace;
  readonly kind: 'join' | 'renew';
  readonly bins: number;
  /** A bin must be brought. */
  readonly binsNeeded: boolean;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly pricePence: number;
  readonly payUntil: Date;
  /** What the resident reads on the payment page. */
  readonly description: string;
}

export interface Asked {
  readonly reference: string;
  /** Undefined where nothing is to be paid: then it stands. */
  readonly payment: StartedPayment | undefined;
}

export async function askForYear(tx: Queryable, year: NewYear, now: Date): Promise<Asked> {
  await letGoOfUnpaid(tx, year, now);
  const { id, uprn, bins, startsOn, endsOn, pricePence } = year;
  const { reference } = await createRequest(tx, requestOf(year), now);
  const free = pricePence === 0;
  await tx.insert(gardenSubscriptions).values({
    ...{ id, requestId: id, uprn, bins, startsOn, endsOn, pricePence, createdAt: now },
    ...(free ? { state: 'active', paidAt: now } : { state: 'held' }),
  });
  if (free) {
    await setStatus(tx, id, { status: 'scheduled', by: KIND, at: now, dueOn: startsOn });
    await followSubscription(tx, uprn, londonDay(now));
    return { reference, payment: undefined };
  }
  const { paymentId, conversationId, description, payUntil } = year;
  const payment = await startPayment(
    tx,
    {
      ...{ id: paymentId, purpose: KIND, subject: id, conversationId, reference, description },
      amountPence: pricePence,
      holdUntil: payUntil,
    },
    now,
  );
  return { reference, payment };
}

function requestOf(year: NewYear) {
  const { id, conversationId, updates, where, bins, binsNeeded, startsOn, endsOn, pricePence, kind } = year;
  return {
    ...{ id, conversationId, updates, where, prefix: PREFIX, kind: KIND, category: `garden-waste-${kind}` },
    priority: 'normal',
    anonymous: false,
    details: { bins, binsNeeded, startsOn, endsOn, pricePence },
    dueOn: startsOn,
  } as const;
}

/** Who begins again before paying has thought better of the first. */
async function letGoOfUnpaid(
  tx: Queryable,
  { uprn, conversationId }: Pick<NewYear, 'uprn' | 'conversationId'>,
  now: Date,
): Promise<void> {
  const unpaid = await tx
    .select({ id: gardenSubscriptions.id })
    .from(gardenSubscriptions)
    .innerJoin(requests, eq(requests.id, gardenSubscriptions.requestId))
    .where(
      and(
        eq(requests.conversationId, conversationId),
        eq(gardenSubscriptions.uprn, uprn),
        eq(gardenSubscriptions.state, 'held'),
      ),
    );
  for (const { id } of unpaid) {
    await stopPayment(tx, { purpose: KIND, subject: id }, now);
    await endYear(tx, id, { state: 'cancelled', by: 'resident' }, now);
  }
}

/** Ends a year that is held or active. False when it is neither any more. */
export async function endYear(
  tx: Queryable,
  id: string,
  {
    state,
    by,
    note,
  }: { readonly state: 'lapsed' | 'cancelled'; readonly by: string; readonly note?: string },
  now: Date,
): Promise<boolean> {
  const [ended] = await tx
    .update(gardenSubscriptions)
    .set({ state })
    .where(and(eq(gardenSubscriptions.id, id), inArray(gardenSubscriptions.state, ['held', 'active'])))
    .returning({ requestId: gardenSubscriptions.requestId, uprn: gardenSubscriptions.uprn });
  if (!ended) return false;
  await followSubscription(tx, ended.uprn, londonDay(now));
  if (ended.requestId !== null)
    await setStatus(tx, ended.requestId, { status: 'cancelled', by, note, at: now });
  return true;
}

export type Cancelled =
  | { readonly kind: 'gone' }
  /** What goes back, in pence. */
  | { readonly kind: 'cancelled'; readonly refundPence: number };

export async function cancelYear(
  tx: Queryable,
  id: string,
  refund: boolean,
  newId: string,
  now: Date,
): Promise<Cancelled> {
  await stopPayment(tx, { purpose: KIND, subject: id }, now);
  const refundPence = refund ? await giveBack(tx, id, newId, now) : 0;
  const ended = await endYear(tx, id, { state: 'cancelled', by: 'resident' }, now);
  return ended ? { kind: 'cancelled', refundPence } : { kind: 'gone' };
}

async function giveBack(tx: Queryable, id: string, newId: string, now: Date): Promise<number> {
  const term = await findTerm(tx, id);
  const paid = await paymentsFor(tx, KIND, id);
  const payment = paid.find(({ status, honoured }) => status === 'paid' && honoured === true);
  if (term?.state !== 'active' || !payment) return 0;
  const { amountPence } = payment;
  const reason = 'Cancelled by the resident in time';
  const asked = { id: newId, paymentId: payment.id, amountPence, reason };
  return (await requestRefund(tx, asked, now)) === 'kept' ? amountPence : 0;
}

/**
 * The year has been paid for: it stands, with the days it has from now, and the home goes on its round. Had it been given up before, its
 * request has ended, so it goes on under a new one.
 */
export async function activate(
  tx: Queryable,
  term: Pick<Term, 'id' | 'requestId' | 'state' | 'uprn'>,
  days: { readonly startsOn: string; readonly endsOn: string },
  newId: string,
  now: Date,
): Promise<void> {
  const lapsed = term.state === 'lapsed' && term.requestId !== null;
  const requestId = lapsed ? (await repeatRequest(tx, term.requestId, newId, now)).id : term.requestId;
  await tx
    .update(gardenSubscriptions)
    .set({ state: 'active', paidAt: now, requestId, ...days })
    .where(eq(gardenSubscriptions.id, term.id));
  await followSubscription(tx, term.uprn, londonDay(now));
  if (requestId === null) return;
  await setStatus(tx, requestId, { status: 'scheduled', by: KIND, at: now, dueOn: days.startsOn });
}
