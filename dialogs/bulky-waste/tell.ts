/** How a booking that stands is told: when it is made, when it is paid for, and when it is asked after. */
import { isHoliday } from '../../src/conversation/calendar/bank-holidays.ts';
import { dayName, momentName } from '../../src/conversation/calendar/clock-words.ts';
import { londonDay } from '../../src/conversation/calendar/working-days.ts';
import type { Say } from '../../src/conversation/message.ts';
import { pounds } from '../../src/conversation/money.ts';
import type { Voice as Spoken } from '../../src/conversation/voice.ts';
import type { Booking } from './bookings.ts';
import { type Line, listWords } from './item-list.ts';
import { fillingsOf } from './read-back.ts';
import { cancelDeadline } from './rules.ts';
import type { BulkyWasteSettings } from './settings.ts';
import type { Context } from './values.ts';

/** What telling takes: of a turn, or of the moment a payment comes in. */
export type Voice = Spoken & { readonly settings: BulkyWasteSettings };

type Told = {
  readonly reference: string;
  readonly collectionOn: string;
  readonly items: readonly Line[];
  readonly spot: string;
  readonly place: string;
};

/** It is booked: what to put out, where, by when, and how long it can be cancelled for nothing. */
export function tellBooked(booking: Told, voice: Voice, key = 'booked'): Say {
  return voice.say(key, bookedFillings(booking, voice));
}

function bookedFillings(booking: Told, voice: Voice): Record<string, string> {
  const { reference, collectionOn, items, spot, place } = booking;
  const deadline = cancelDeadline(collectionOn, voice.settings, isHoliday);
  const day = dayName(londonDay(deadline), voice.channel.form, londonDay(voice.now));
  const until = `${momentName(deadline)} on ${day}`;
  const changes =
    voice.now <= deadline ? voice.words('changes-until', { until }) : voice.words('changes-over');
  return { ...fillingsOf(collectionOn, voice), reference, items: listWords(items), spot, place, changes };
}

/** Asked after by someone whose it is. */
export async function tellStanding(booking: Booking, context: Context): Promise<Say> {
  const { say, words, records } = context;
  if (booking.state !== 'held') return tellBooked(booking, context, 'standing');
  const price = pounds(booking.pricePence);
  const fillings = { ...bookedFillings(booking, context), price, until: momentName(booking.heldUntil) };
  const link = await records.payLink(booking.id, words('pay-label', { price }));
  return link
    ? say('standing-unpaid', fillings, { attachments: [link] })
    : say('standing-checking', fillings);
}
