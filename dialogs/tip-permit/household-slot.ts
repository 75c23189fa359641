/** The address, and with it how the household's permit stands. */

import { londonDay } from '../../src/conversation/calendar/working-days.ts';
import { type Heard, type Option, type Parsed, value } from '../../src/conversation/dialog.ts';
import { provesSince } from '../../src/conversation/proof.ts';
import type { Place } from '../../src/conversation/slots/address.ts';
import { postcodeOrStreetSlot } from '../../src/conversation/slots/place-slot.ts';
import { addressSlot } from '../../src/conversation/slots/premises-slot.ts';
import { findRegistration } from '../../src/conversation/slots/vehicle-registration.ts';
import { withoutSpans } from '../../src/conversation/slots/without-spans.ts';
import type { TipPermitRecords } from './records.ts';
import { stateOf } from './rules.ts';
import type { TipPermitSettings } from './settings.ts';
import { asksAddress, type Context, type Household, type SlotOf, type TipPermitValues } from './values.ts';

const plain = addressSlot<TipPermitValues, TipPermitRecords, TipPermitSettings>();
const plainPlace = postcodeOrStreetSlot<TipPermitValues, TipPermitRecords, TipPermitSettings>();

/** The 12 of `AB12 CDE` is no house number. */
function withoutMark(message: Heard): Heard {
  const mark = findRegistration(message.text)?.mark.replace(' ', '');
  const found = mark && new RegExp([...mark].join('[ -]?'), 'i').exec(message.text);
  return found
    ? withoutSpans(message, [{ start: found.index, end: found.index + found[0].length }])
    : message;
}

/** As `postcodeOrStreetSlot`; only while the vehicle may come in. */
export const place: SlotOf<Place> = {
  ...plainPlace,
  when: asksAddress,
  parse: (message, context, asked, offered = []) =>
    plainPlace.parse(withoutMark(message), context, asked, offered),
};

/** As `addressSlot`; only while the vehicle may come in. */
export const household: SlotOf<Household> = {
  ...plain,
  describe: ({ label }) => label,
  when: asksAddress,
  async parse(message, context, asked, offered = []) {
    const parsed: Parsed<Household> = await plain.parse(withoutMark(message), context, asked, offered);
    if (parsed.kind === 'value') {
      const [home] = await withPermits([{ label: '', value: parsed.value }], context);
      return home ? value(home.value) : parsed;
    }
    return parsed.kind === 'ambiguous'
      ? { ...parsed, options: await withPermits(parsed.options, context) }
      : parsed;
  },
  options: async (context) => withPermits((await plain.options?.(context)) ?? [], context),
};

async function withPermits(
  options: readonly Option<Household>[],
  { records, settings, now, channel, contact, conversationId }: Context,
): Promise<readonly Option<Household>[]> {
  const uprns = options.map(({ value }) => value.uprn);
  const permits = await records.permits(uprns);
  const businesses = await records.businesses(uprns);
  const today = londonDay(now);
  return options.map(({ label, value }) => {
    const permit = permits.find(({ uprn }) => uprn === value.uprn);
    const state = stateOf(permit?.expiresOn, today, settings);
    const same = permit?.channel === channel.name && permit.contact === contact;
    const proves = permit !== undefined && permit.changedAt >= provesSince(settings.people, now);
    const own = proves && (permit.conversationId === conversationId || same);
    return {
      label,
      value: {
        ...value,
        permit: { state, own, business: businesses.has(value.uprn), ...(permit && { id: permit.id }) },
      },
    };
  });
}
