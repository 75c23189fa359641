/** When the bins go out: finds the premises, then says what is put out, when, and how today's round stands. */

import { DateTime } from 'luxon';
import { londonDay } from '../../src/conversation/calendar/working-days.ts';
import {
  type Completion,
  type DialogContext,
  defineDialog,
  SILENT,
  type Slot,
  value,
} from '../../src/conversation/dialog.ts';
import type { Attachment } from '../../src/conversation/message.ts';
import { type PremisesValues, postcodeOrStreetSlot } from '../../src/conversation/slots/place-slot.ts';
import { addressSlot } from '../../src/conversation/slots/premises-slot.ts';
import type { Premises } from '../../src/store/premises.ts';
import type { BinDayRecords } from './records.ts';
import { tellBinDays } from './reply.ts';
import { type BinDays, binDays, hoursOf } from './rules.ts';
import type { BinDaySettings } from './settings.ts';
import { serviceIn, type Wish, wishIn } from './wishes.ts';

export interface BinDayValues extends PremisesValues {
  /** Asked for of their own accord: all dates, or a calendar. */
  wish: Wish;
  /** The one service they asked about. */
  service: string;
}

type Context = DialogContext<BinDayValues, BinDayRecords, BinDaySettings>;
type SlotOf<T> = Slot<T, BinDayValues, BinDayRecords, BinDaySettings>;

/** A round that was not finished is remembered this long, and the longest break is shorter than the other. */
const DAYS_BEFORE = 14;
const MONTHS_AHEAD = 12;

const wish: SlotOf<Wish> = {
  sensitivity: 'none',
  volunteered: true,
  parse({ text }) {
    const said = wishIn(text);
    return said === undefined ? SILENT : value(said);
  },
  describe: (value, context) => context.words(`wish-${value}`),
};

const service: SlotOf<string> = {
  sensitivity: 'none',
  volunteered: true,
  parse({ text }, { settings }) {
    const said = serviceIn(text, settings.containers);
    return said === undefined ? SILENT : value(said);
  },
  describe: (value, { settings }) => settings.containers[value]?.name ?? value,
};

async function complete(context: Context): Promise<Completion> {
  const { records, values } = context;
  const address = values.premises?.label ?? '';
  const premises = await records.premises(values.premises?.uprn ?? '');
  // Taken off the list since it was chosen.
  if (!premises) return { say: context.say('address-not-listed') };
  if (premises.classification.startsWith('C')) return { say: context.say('commercial', { address }) };
  const services = await records.services(premises.uprn, londonDay(context.now));
  if (services.length === 0) return { say: context.say('no-rounds', { address }) };
  return tell(context, premises, address, services);
}

async function tell(
  context: Context,
  premises: Premises,
  address: string,
  services: readonly string[],
): Promise<Completion> {
  const { values } = context;
  const bins = await readBinDays(context, premises);
  if (bins.days.length === 0 && bins.today.length === 0) return noMoreDates(context, premises, address);
  const hours = hoursOf(context.settings, premises.traits.timeBand);
  const without =
    values.service !== undefined && !services.includes(values.service) ? values.service : undefined;
  const text = [
    ...(without === undefined ? [] : [withoutService(context, without)]),
    ...(values.wish === 'calendar' ? [context.words('calendar-here')] : []),
    tellBinDays(context, address, bins, premises, hours),
  ].join(context.channel.form === 'text' ? '\n' : '\n\n');
  const attachments = await calendarOffer(context, premises.uprn);
  const quickReplies = values.wish === 'months' ? [] : [context.words('choose-all-dates')];
  return {
    say: {
      text,
      ...(attachments.length > 0 && { attachments }),
      ...(context.channel.form === 'web' && quickReplies.length > 0 && { quickReplies }),
    },
  };
}

async function readBinDays(
  { records, settings, now, values }: Context,
  premises: Premises,
): Promise<BinDays> {
  const today = DateTime.fromISO(londonDay(now));
  const collections = await records.collections(
    premises.uprn,
    today.minus({ days: DAYS_BEFORE }).toFormat('yyyy-MM-dd'),
    today.plus({ months: MONTHS_AHEAD }).toFormat('yyyy-MM-dd'),
  );
  const horizon = today.plus({ months: settings.horizonMonths }).toFormat('yyyy-MM-dd');
  const hours = hoursOf(settings, premises.traits.timeBand);
  return binDays(collections, now, hours, values.wish === 'months' ? horizon : undefined);
}

async function noMoreDates(context: Context, premises: Premises, address: string): Promise<Completion> {
  const last = await context.records.lastDay(premises.uprn);
  if (last === undefined) return { say: context.say('no-rounds', { address }) };
  const day = DateTime.fromISO(last, { locale: 'en-GB' }).toFormat('d LLLL yyyy');
  return { say: context.say('no-more-dates', { address, day }) };
}

function withoutService(context: Context, missing: string): string {
  const bin = context.settings.containers[missing]?.name ?? missing;
  return missing === 'garden' ? context.words('no-garden', { bin }) : context.words('no-service', { bin });
}

/** On the web always; in a text, where a link costs half a message, when it was asked for. */
async function calendarOffer(context: Context, uprn: string): Promise<readonly Attachment[]> {
  if (context.channel.form === 'text' && context.values.wish !== 'calendar') return [];
  const token = await context.records.calendarToken(uprn, context.newId(), context.now);
  return [{ contentType: 'text/calendar', name: 'bin-days.ics', path: `/files/bin-day/${token}.ics` }];
}

export const binDay = defineDialog<BinDayValues, BinDayRecords, BinDaySettings>({
  id: 'bin-day',
  version: 1,
  slots: {
    place: postcodeOrStreetSlot(),
    premises: addressSlot(),
    wish,
    service,
  },
  complete,
});
