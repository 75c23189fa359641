/** What is read back before anything is committed, for each thing that can be done. */
import { isHoliday } from '../../src/conversation/calendar/bank-holidays.ts';
import { dayName, timeName } from '../../src/conversation/calendar/clock-words.ts';
import { londonDay } from '../../src/conversation/calendar/working-days.ts';
import type { Say } from '../../src/conversation/message.ts';
import { pounds } from '../../src/conversation/money.ts';
import { readablePhone } from '../../src/conversation/slots/plain-answer.ts';
import { describeUpdates } from '../../src/conversation/slots/updates.ts';
import { spotWords } from './address-slots.ts';
import type { Booking } from './bookings.ts';
import { listWords } from './item-list.ts';
import { priceOf } from './pricing.ts';
import { cancelDeadline } from './rules.ts';
import { type Context, isStopped, knownOf, linesOf } from './values.ts';

export async function readBack(context: Context): Promise<Say | undefined> {
  const { values } = context;
  if (isStopped(values)) return undefined;
  if (values.task === 'book') return readBooking(context);
  const booking = values.task === 'change' ? await openBooking(context) : undefined;
  if (!booking) return undefined;
  return values.part === 'date' ? readMove(booking, context) : readChange(booking, context);
}

/** Cancelling and reporting are asked about in a question of their own: a no to them changes nothing. */
export async function askSure(context: Context): Promise<Say> {
  const { values, words, say } = context;
  const booking = await openBooking(context);
  if (!booking) return say('block-gone');
  const asked = values.task === 'cancel' ? readCancel(booking, context) : readMissed(booking, context);
  return { ...asked, quickReplies: [words(`sure-${values.task}`), words(`not-sure-${values.task}`)] };
}

async function openBooking({ values, records }: Context): Promise<Booking | undefined> {
  const known = knownOf(values);
  return known?.block === undefined ? records.booking(known?.id ?? '') : undefined;
}

function readBooking(context: Context): Say | undefined {
  const { values, say, settings, words, now } = context;
  if (values.premises === undefined || values.date === undefined) return undefined;
  const lines = linesOf(values);
  const price = priceOf(lines, values.benefit === true, settings);
  const updates =
    values.updates && words('read-updates', { updates: describeUpdates(values.updates, context) });
  return say('read-back', {
    ...fillingsOf(values.date, context),
    items: listWords(lines),
    place: values.premises.label,
    spot: spotWords(context),
    price: words(values.benefit ? 'price-half' : 'price', { price: pounds(price) }),
    updates: updates ?? '',
    // Whoever books at the last moment must know it before they pay.
    late: now > cancelDeadline(values.date, settings, isHoliday) ? words('read-late') : '',
  });
}

function readChange(booking: Booking, context: Context): Say {
  const { values, say, settings } = context;
  const lines = linesOf(values);
  const due = priceOf(lines, booking.onBenefit, settings) - booking.paidPence;
  const fillings = { ...fillingsOf(booking.collectionOn, context), items: listWords(lines) };
  if (due > 0) return say('read-change-pay', { ...fillings, due: pounds(due) });
  return say(due < 0 ? 'read-change-less' : 'read-change', fillings);
}

function readMove(booking: Booking, context: Context): Say {
  const { say, values } = context;
  const from = fillingsOf(booking.collectionOn, context).day ?? '';
  return say('read-move', {
    ...fillingsOf(values.date ?? '', context),
    from,
    items: listWords(booking.items),
  });
}

function readCancel(booking: Booking, context: Context): Say {
  const { say, settings } = context;
  const fillings = {
    ...fillingsOf(booking.collectionOn, context),
    items: listWords(booking.items),
    paid: pounds(booking.paidPence),
    until: timeName(settings.cancelUntil),
  };
  if (booking.paidPence === 0) return say('read-cancel-unpaid', fillings);
  return say(isRefunded(booking, context) ? 'read-cancel' : 'read-cancel-late', fillings);
}

function readMissed(booking: Booking, context: Context): Say {
  const { say, values, contact } = context;
  return say('read-missed', {
    ...fillingsOf(booking.collectionOn, context),
    items: listWords(booking.items),
    place: booking.place,
    phone: readablePhone(values.phone ?? contact),
  });
}

/** Until 2pm on the working day before, unless the council says otherwise. */
export function isRefunded(booking: Booking, { now, settings }: Pick<Context, 'now' | 'settings'>): boolean {
  return now <= cancelDeadline(booking.collectionOn, settings, isHoliday);
}

/** The day and the hour by which things are out, as they read in the channel. */
export function fillingsOf(
  day: string,
  {
    channel,
    now,
    settings,
  }: Pick<Context, 'now' | 'settings'> & { readonly channel: Pick<Context['channel'], 'form'> },
): Record<string, string> {
  const name = day === '' ? '' : dayName(day, channel.form, londonDay(now));
  return { day: name, 'out-by': timeName(settings.outBy) };
}
