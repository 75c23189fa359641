/** The slots that find out what to do, and for which booking: their own, or one they have the reference of. */
import { isHoliday } from '../../src/conversation/calendar/bank-holidays.ts';
import { dayName } from '../../src/conversation/calendar/clock-words.ts';
import { londonDay, plusDays } from '../../src/conversation/calendar/working-days.ts';
import { type Option, type Parsed, SILENT, value } from '../../src/conversation/dialog.ts';
import { viewerOf } from '../../src/conversation/proof.ts';
import { plainOf, shortened } from '../../src/conversation/slots/plain-answer.ts';
import { referenceSlots } from '../../src/conversation/slots/reference-slot.ts';
import type { Booking } from './bookings.ts';
import type { BulkyWasteRecords } from './books.ts';
import { listWords } from './item-list.ts';
import { changesList } from './list-changes.ts';
import { readItems } from './read-items.ts';
import { partIn, taskIn } from './reading.ts';
import { cancelDeadline, missedWindow } from './rules.ts';
import type { BulkyWasteSettings } from './settings.ts';
import {
  type Block,
  type BulkyWasteValues,
  type Context,
  isExisting,
  type Known,
  type SlotOf,
  type Task,
} from './values.ts';

/** A collection that was this long ago is not asked about any more. */
const DAYS_BACK = 14;

export const form: SlotOf<'web' | 'text'> = {
  sensitivity: 'none',
  volunteered: true,
  parse: (_message, { values, channel }) => (values.form === undefined ? value(channel.form) : SILENT),
  describe: (value) => value,
};

export const task: SlotOf<Task> = {
  sensitivity: 'none',
  async parse(message, context, asked): Promise<Parsed<Task>> {
    const { text, entities } = message;
    if (context.values.task !== undefined) return anotherTask(text, context.values.task, context);
    // What is added to a collection that is booked is no second one, which would be paid for anew.
    if (changesList(message) && (await ownBookings(context)).length > 0) return value('change');
    const said = taskIn(text) ?? (readItems(text, false).mentions.length > 0 ? 'book' : undefined);
    if (said !== undefined) return value(said);
    if (asked || entities.some(({ kind }) => kind === 'reference')) return SILENT;
    // With nothing booked there is nothing but to book.
    const own = await ownBookings(context);
    return own.length === 0 ? value('book') : SILENT;
  },
  options: ({ words }) =>
    (['book', 'change', 'cancel', 'missed'] as const).map((value) => ({
      label: words(`task-${value}`),
      value,
    })),
  async ask(context) {
    const [next] = await ownBookings(context);
    const quickReplies = ['book', 'change', 'cancel', 'missed'].map((each) => context.words(`task-${each}`));
    if (!next) return context.say('ask-task', {}, { quickReplies });
    const day = dayName(next.collectionOn, context.channel.form, londonDay(context.now));
    return context.say('ask-task-booked', { day }, { quickReplies });
  },
  describe: (value, { words }) => words(`said-${value}`),
};

/** "Cancel my booking", said in the middle of something else about a booking. */
async function anotherTask(text: string, now: Task, context: Context): Promise<Parsed<Task>> {
  const said = taskIn(text);
  const names = /\b(?:my|our|the|this|a|another|new)\b.{0,20}\b(?:booking|collection|pick ?up|order)\b/.test(
    plainOf(text),
  );
  if (said === undefined || said === now || said === 'change' || !names) return SILENT;
  if (now === 'book' && (await ownBookings(context)).length === 0) return SILENT;
  return value(said);
}

export const part: SlotOf<'items' | 'date'> = {
  sensitivity: 'none',
  when: (values) => values.task === 'change',
  dependsOn: ['task'],
  parse(message, { values }, asked) {
    const { text, entities } = message;
    if (values.part !== undefined) return SILENT;
    if (changesList(message)) return value('items');
    const dated = entities.some(({ kind }) => kind === 'date');
    const named = readItems(text, asked).mentions.length > 0;
    const said = dated ? 'date' : (partIn(text) ?? (named ? 'items' : undefined));
    return said === undefined ? SILENT : value(said);
  },
  options: ({ words }) =>
    (['date', 'items'] as const).map((value) => ({ label: words(`part-${value}`), value })),
  describe: (value, { words }) => words(`part-${value}`),
};

export const { reference, postcode } = referenceSlots<
  Known,
  BulkyWasteValues,
  BulkyWasteRecords,
  BulkyWasteSettings
>({
  wanted: isExisting,
  own: ownOptions,
  async prove(quoted, context, given) {
    const { records, settings, now, values } = context;
    const booking = await records.proven(quoted, viewerOf(context, given), settings.postcodeTries, now);
    return booking && knownFrom(booking, values.task, context);
  },
  unproved: 'no-such-booking',
});

async function ownBookings(context: Context): Promise<readonly Booking[]> {
  const today = londonDay(context.now);
  const own = await context.records.own(viewerOf(context), plusDays(today, -DAYS_BACK));
  const isAhead = ({ collectionOn }: Booking) => collectionOn >= today;
  if (context.values.task !== 'missed') return own.filter(isAhead);
  // Nobody has come for what is still to be collected either: then they hear when that is.
  const over = own.filter((one) => one.collectionOn <= today);
  return over.length > 0 ? over : own;
}

async function ownOptions(context: Context): Promise<readonly Option<BulkyWasteValues['reference']>[]> {
  const own = await ownBookings(context);
  return own.slice(0, 5).map((booking) => {
    const day = dayName(booking.collectionOn, context.channel.form, londonDay(context.now));
    const label = `${day}: ${shortened(listWords(booking.items), context.channel.form === 'text' ? 30 : 60)}`;
    const known = knownFrom(booking, context.values.task, context);
    return { label, value: { reference: booking.reference, known } };
  });
}

function knownFrom(booking: Booking, wanted: Task | undefined, context: Context): Known {
  const block = blockOf(booking, wanted, context);
  return block === undefined ? { id: booking.id } : { id: booking.id, block };
}

/** Why that cannot be done with the booking now; undefined when it can. */
export function blockOf(
  booking: Booking,
  wanted: BulkyWasteValues['task'] | undefined,
  { now, settings }: Pick<Context, 'now' | 'settings'>,
): Block | undefined {
  const { state, collectionOn } = booking;
  if (state === 'cancelled' || state === 'lapsed') return 'gone';
  if (wanted === 'missed') {
    if (booking.missedAt !== null) return 'missed-before';
    const window = missedWindow(collectionOn, now, settings, isHoliday);
    return window === 'open' ? undefined : `missed-${window}`;
  }
  if (wanted === 'show') return undefined;
  if (collectionOn <= londonDay(now)) return 'past';
  if (wanted === 'cancel') return undefined;
  if (state === 'held') return 'unpaid';
  return now > cancelDeadline(collectionOn, settings, isHoliday) ? 'too-late' : undefined;
}
