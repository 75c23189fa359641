/** What is done once everything is known and agreed to; each case says what comes of it. */
import { isHoliday } from '../../src/conversation/calendar/bank-holidays.ts';
import { dayName, momentName, timeName } from '../../src/conversation/calendar/clock-words.ts';
import { londonDay } from '../../src/conversation/calendar/working-days.ts';
import type { Completion, Reopened } from '../../src/conversation/dialog.ts';
import { pounds } from '../../src/conversation/money.ts';
import { readablePhone } from '../../src/conversation/slots/plain-answer.ts';
import { contactOf } from '../../src/conversation/slots/updates.ts';
import { payLink } from '../../src/store/ask-payment.ts';
import type { RequestPlace } from '../../src/store/requests.ts';
import { spotWords } from './address-slots.ts';
import type { Booked } from './book.ts';
import { blockOf } from './booking-slots.ts';
import type { Booking } from './bookings.ts';
import { districtOf } from './date-slot.ts';
import { listWords } from './item-list.ts';
import { priceOf } from './pricing.ts';
import { fillingsOf, isRefunded } from './read-back.ts';
import { problemOf, reminderMoments } from './rules.ts';
import { tellBooked, tellStanding } from './tell.ts';
import { type BulkyWasteValues, type Context, knownOf, linesOf } from './values.ts';

type Outcome = Completion | Reopened<BulkyWasteValues>;

export async function complete(context: Context): Promise<Outcome> {
  const { values, records, say } = context;
  if (values.origin !== undefined) return { say: say(`not-ours-${values.origin}`) };
  if (values.premises?.commercial) return { say: say('commercial', { place: values.premises.label }) };
  if (values.without === 'stop') return { say: say('stopped') };
  if (values.task === 'book') return book(context);
  const booking = await records.booking(knownOf(values)?.id ?? '');
  if (!booking) return { say: say('block-gone', { day: '', reference: '' }) };
  // Looked at again: the hour may have passed since, or somebody else have cancelled.
  const block = blockOf(booking, values.task, context);
  if (block !== undefined) return blocked(booking, block, context);
  if (values.sure === 'no')
    return { say: say(`kept-${values.task}`, fillingsOf(booking.collectionOn, context)) };
  switch (values.task) {
    case 'cancel':
      return cancel(booking, context);
    case 'missed':
      return missed(booking, context);
    case 'change':
      return values.part === 'date' ? move(booking, context) : change(booking, context);
    default:
      return { say: await tellStanding(booking, context) };
  }
}

function blocked(booking: Booking, block: string, context: Context): Completion {
  const { say, settings } = context;
  const fillings = { ...fillingsOf(booking.collectionOn, context), reference: booking.reference };
  const closes = timeName(settings.closes);
  return { say: say(`block-${block}`, { ...fillings, closes, days: settings.missedDays }) };
}

async function book(context: Context): Promise<Outcome> {
  const { values, records, now, settings, say } = context;
  const day = values.date ?? '';
  // The day may have closed, or filled up, between the read-back and the yes.
  if (problemOf(day, now, districtOf(context), settings, isHoliday) !== undefined) {
    return { say: say('date-closed', fillingsOf(day, context)), reopen: ['date'] };
  }
  const booked = await records.book(await newBooking(context, day), now);
  if (booked.kind === 'full') return { say: say('date-taken', fillingsOf(day, context)), reopen: ['date'] };
  return { say: bookedWords(booked, day, context), reference: booked.reference };
}

async function newBooking(context: Context, day: string) {
  const { values, now, settings, conversationId, words } = context;
  const items = linesOf(values);
  return {
    id: context.newId(),
    paymentId: context.newId(),
    conversationId,
    updates: contactOf(values.updates, context, { to: 'here' }),
    where: await whereOf(context),
    day,
    capacity: settings.capacityPerDay,
    spot: spotWords(context),
    items,
    itemWords: listWords(items),
    onBenefit: values.benefit === true,
    pricePence: priceOf(items, values.benefit === true, settings),
    heldUntil: new Date(now.getTime() + settings.holdMinutes * 60_000),
    description: words('payment-description'),
    reminders: reminderMoments(day, now, settings),
  };
}

async function whereOf({ values, records }: Context): Promise<RequestPlace> {
  const { uprn = '', label = '' } = values.premises ?? {};
  const found = await records.premises(uprn);
  return { place: label, uprn, ...(found?.postcode && { postcode: found.postcode }) };
}

function bookedWords(booked: Exclude<Booked, { kind: 'full' }>, day: string, context: Context) {
  const { values, now, settings, say, words } = context;
  const lines = linesOf(values);
  if (booked.kind === 'booked') {
    const { reference } = booked;
    const spot = spotWords(context);
    return tellBooked(
      { reference, collectionOn: day, items: lines, spot, place: values.premises?.label ?? '' },
      context,
    );
  }
  const price = pounds(priceOf(lines, values.benefit === true, settings));
  const until = momentName(new Date(now.getTime() + settings.holdMinutes * 60_000));
  const fillings = { ...fillingsOf(day, context), price, until, reference: booked.reference };
  return say('held', fillings, { attachments: [payLink(booked.payment, words('pay-label', { price }))] });
}

async function change(booking: Booking, context: Context): Promise<Outcome> {
  const { values, records, now, settings, say, words, conversationId } = context;
  const items = linesOf(values);
  const changed = await records.change(
    {
      id: context.newId(),
      paymentId: context.newId(),
      bookingId: booking.id,
      conversationId,
      items,
      itemWords: listWords(items),
      pricePence: priceOf(items, booking.onBenefit, settings),
      payUntil: new Date(now.getTime() + settings.holdMinutes * 60_000),
      description: words('payment-description-more'),
    },
    now,
  );
  const fillings = {
    ...fillingsOf(booking.collectionOn, context),
    items: listWords(items),
    reference: booking.reference,
  };
  if (changed.kind === 'gone') return { say: say('block-gone', fillings) };
  if (changed.kind === 'changed')
    return { say: say('changed-items', fillings), reference: booking.reference };
  const due = pounds(changed.duePence);
  const until = momentName(new Date(now.getTime() + settings.holdMinutes * 60_000));
  const attachments = [payLink(changed.payment, words('pay-label', { price: due }))];
  return {
    say: say('change-to-pay', { ...fillings, due, until }, { attachments }),
    reference: booking.reference,
  };
}

async function move(booking: Booking, context: Context): Promise<Outcome> {
  const { values, records, now, settings, say } = context;
  const day = values.date ?? '';
  const district = booking.postcode?.split(' ')[0];
  if (problemOf(day, now, district, settings, isHoliday) !== undefined) {
    return { say: say('date-closed', fillingsOf(day, context)), reopen: ['date'] };
  }
  const reminders = reminderMoments(day, now, settings);
  const to = { id: booking.id, day, capacity: settings.capacityPerDay, reminders };
  const moved = await records.move(to, now);
  const fillings = {
    ...fillingsOf(day, context),
    reference: booking.reference,
    items: listWords(booking.items),
  };
  if (moved === 'full') return { say: say('date-taken', fillings), reopen: ['date'] };
  if (moved === 'gone') return { say: say('block-gone', fillings) };
  return { say: say('moved', fillings), reference: booking.reference };
}

async function cancel(booking: Booking, context: Context): Promise<Outcome> {
  const { records, now, say, words } = context;
  const refund = isRefunded(booking, context);
  const cancelled = await records.cancel({ id: booking.id, refund, newId: () => context.newId() }, now);
  const fillings = { ...fillingsOf(booking.collectionOn, context), reference: booking.reference };
  if (cancelled.kind === 'gone') return { say: say('block-gone', fillings) };
  const back = cancelled.refundPence;
  const { reference } = booking;
  const told =
    back > 0
      ? say('cancelled-refund', { ...fillings, back: pounds(back) })
      : say(booking.paidPence > 0 ? 'cancelled-late' : 'cancelled', fillings);
  const which = back > 0 ? 'refund' : booking.paidPence > 0 ? 'late' : 'unpaid';
  return { say: told, reference, undone: { money: words(`money-${which}`, { back: pounds(back) }) } };
}

async function missed(booking: Booking, context: Context): Promise<Outcome> {
  const { records, now, say, values, contact, conversationId, words } = context;
  const day = dayName(booking.collectionOn, 'web', londonDay(now));
  const fillings = {
    day,
    items: listWords(booking.items),
    place: booking.place,
    reference: booking.reference,
  };
  const phone = values.phone ?? contact;
  const reference = await records.reportMissed(
    {
      bookingId: booking.id,
      id: context.newId(),
      conversationId,
      reason: words('missed-reason', fillings),
      who: words('who', fillings),
      phone,
      note: words('missed-note'),
    },
    now,
  );
  return { say: say('missed-told', { ...fillings, phone: readablePhone(phone) }), reference };
}
