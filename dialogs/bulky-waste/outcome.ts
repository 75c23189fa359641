/** What comes of money for a bulky collection: told once each, inside the transaction that settles the payment. */
import { isHoliday } from '../../src/conversation/calendar/bank-holidays.ts';
import { momentName } from '../../src/conversation/calendar/clock-words.ts';
import { londonDay } from '../../src/conversation/calendar/working-days.ts';
import type { Say } from '../../src/conversation/message.ts';
import { pounds } from '../../src/conversation/money.ts';
import { payLink, startPayment } from '../../src/store/ask-payment.ts';
import type { Queryable } from '../../src/store/database.ts';
import type { Honoured, OutcomeContext, PaymentOutcome } from '../../src/store/payment-outcome.ts';
import type { Payment, PaymentFailure } from '../../src/store/payments.ts';
import { refundOutcome } from '../../src/store/refund-outcome.ts';
import { confirm, endBooking, KIND, renewRequest } from './book.ts';
import { type Booking, findBooking, hasRoom, lockBooking, markBooked } from './bookings.ts';
import { dropChange, findChange, makeChange } from './change-items.ts';
import { listWords } from './item-list.ts';
import { fillingsOf } from './read-back.ts';
import { problemOf, reminderMoments } from './rules.ts';
import { tellBooked, type Voice } from './tell.ts';
import { type VoiceParts, voiceOf } from './voice.ts';

export function bulkyWasteOutcome(parts: VoiceParts): PaymentOutcome {
  const voice = (context: OutcomeContext): Voice => voiceOf(parts, context);
  return {
    paid: (payment, { late }, context) => paid(payment, late, context, voice(context)),
    failed: (payment, failure, context) => failed(payment, failure, context, voice(context)),
    expired: (payment, context) => expired(payment, context, voice(context)),
    ...refundOutcome(voice),
  };
}

async function paid(
  payment: Payment,
  late: boolean,
  context: OutcomeContext,
  speaker: Voice,
): Promise<Honoured> {
  const { tx } = context;
  const booking = await findBooking(tx, payment.subject);
  if (!booking) return paidChange(payment, context, speaker);
  const today = londonDay(context.now);
  if (booking.state === 'held' && booking.collectionOn > today)
    return honour(booking, payment, context, speaker);
  // Given up, and then paid after all: it is had if it still can be.
  if (booking.state === 'lapsed' && late && (await takeAgain(booking, context, speaker))) {
    const { says } = await honour(booking, payment, context, speaker);
    return { honoured: true, says: [speaker.say('renewed'), ...says] };
  }
  // Its day has come while nobody could say whether it was paid for.
  if (booking.state === 'held') await letGo(booking, context, speaker);
  const fillings = { ...fillingsOf(booking.collectionOn, speaker), amount: pounds(payment.amountPence) };
  return { honoured: false, says: [speaker.say(`paid-${WHY_NOT[booking.state]}`, fillings)] };
}

/** Why money that has come goes back. */
const WHY_NOT = { held: 'too-late', lapsed: 'too-late', cancelled: 'for-nothing', booked: 'twice' } as const;

/** The day may be full by now, or so near that the crew's list is made. */
async function takeAgain(
  booking: Booking,
  { tx, now, newId }: OutcomeContext,
  { settings }: Voice,
): Promise<boolean> {
  const district = booking.postcode?.split(' ')[0];
  if (problemOf(booking.collectionOn, now, district, settings, isHoliday) !== undefined) return false;
  if (!(await hasRoom(tx, booking.collectionOn, settings.capacityPerDay))) return false;
  await renewRequest(tx, booking.id, newId(), now);
  return true;
}

async function honour(
  { id }: Booking,
  payment: Payment,
  { tx, now }: OutcomeContext,
  speaker: Voice,
): Promise<Honoured> {
  await markBooked(tx, id, payment.amountPence);
  const booking = await lockBooking(tx, id);
  if (!booking) throw new Error('a booking that is paid for is there');
  const { collectionOn: day, requestId } = booking;
  const reminders = reminderMoments(day, now, speaker.settings);
  await confirm(tx, { id, requestId, day, reminders }, now);
  return { honoured: true, says: [tellBooked(booking, speaker)] };
}

async function paidChange(payment: Payment, { tx, now }: OutcomeContext, speaker: Voice): Promise<Honoured> {
  const change = await findChange(tx, payment.subject);
  const booking = change && (await makeChange(tx, change, listWords(change.items), now));
  const amount = pounds(payment.amountPence);
  if (!booking) return { honoured: false, says: [speaker.say('change-too-late', { amount })] };
  return { honoured: true, says: [tellBooked(booking, speaker, 'change-paid')] };
}

async function failed(
  payment: Payment,
  failure: PaymentFailure,
  context: OutcomeContext,
  speaker: Voice,
): Promise<readonly Say[]> {
  const { tx, now } = context;
  const booking = await findBooking(tx, payment.subject);
  if (!booking) return failedChange(payment, tx, speaker);
  // They cancelled, or began again: there is nothing to tell.
  if (booking.state !== 'held') return [];
  if (now >= booking.heldUntil) return letGo(booking, context, speaker);
  const link = await payAgain(payment, context);
  const price = pounds(payment.amountPence);
  const fillings = {
    ...fillingsOf(booking.collectionOn, speaker),
    until: momentName(booking.heldUntil),
    price,
  };
  const attachments = [payLink(link, speaker.words('pay-label', { price }))];
  return [
    speaker.say(failure === 'declined' ? 'pay-again-declined' : 'pay-again', fillings, { attachments }),
  ];
}

/** A new link for what is still kept. */
function payAgain(payment: Payment, { tx, now, newId }: OutcomeContext) {
  const { subject, conversationId, amountPence, reference, description, holdUntil } = payment;
  const wanted = { id: newId(), purpose: KIND, subject, conversationId, amountPence, reference };
  return startPayment(tx, { ...wanted, description, holdUntil }, now);
}

async function failedChange(payment: Payment, tx: Queryable, speaker: Voice): Promise<readonly Say[]> {
  return (await dropChange(tx, payment.subject)) ? [speaker.say('change-not-paid')] : [];
}

async function expired(payment: Payment, context: OutcomeContext, speaker: Voice): Promise<readonly Say[]> {
  const booking = await findBooking(context.tx, payment.subject);
  if (!booking) return failedChange(payment, context.tx, speaker);
  return booking.state === 'held' ? letGo(booking, context, speaker) : [];
}

async function letGo(booking: Booking, { tx, now }: OutcomeContext, speaker: Voice): Promise<readonly Say[]> {
  const { id, requestId } = booking;
  const note = speaker.words('lapsed-note');
  await endBooking(tx, { id, requestId, state: 'lapsed', by: KIND, note }, now);
  return [speaker.say('lapsed', fillingsOf(booking.collectionOn, speaker))];
}
