/** The address, and with it how the household's permit stands. */
import type { Option, Parsed } from '../../src/conversation/dialog.ts';
import { addressSlot } from '../../src/conversation/slots/premises-slot.ts';
import { londonDay } from '../../src/conversation/working-days.ts';
import type { TipPermitRecords } from './records.ts';
import { stateOf } from './rules.ts';
import type { TipPermitSettings } from './settings.ts';
import { type Context, goesOn, type Household, type SlotOf, type TipPermitValues } from './values.ts';

const plain = addressSlot<TipPermitValues, TipPermitRecords, TipPermitSettings>();

/** As `addressSlot`; only while the vehicle may come in. */
export const household: SlotOf<Household> = {
  ...plain,
  describe: ({ label }) => label,
  when: goesOn,
  async parse(message, context, asked, offered = []) {
    const parsed: Parsed<Household> = await plain.parse(message, context, asked, offered);
    if (parsed.kind === 'value') {
      const [value] = await withPermits([{ label: '', value: parsed.value }], context);
      return value ? { kind: 'value', value: value.value } : parsed;
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
  const permits = await records.permits(options.map(({ value }) => value.uprn));
  const today = londonDay(now);
  return options.map(({ label, value }) => {
    const permit = permits.find(({ uprn }) => uprn === value.uprn);
    const state = stateOf(permit?.expiresOn, today, settings);
    const same = permit?.channel === channel.name && permit.contact === contact;
    const own = permit !== undefined && (permit.conversationId === conversationId || same);
    return { label, value: { ...value, permit: { state, own, ...(permit && { id: permit.id }) } } };
  });
}
