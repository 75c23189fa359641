/** The slots that find the subscription to cancel: their own, or one they have the reference and postcode of. */
import { dayName } from '../../src/conversation/calendar/clock-words.ts';
import { londonDay } from '../../src/conversation/calendar/working-days.ts';
import { type Option, type Parsed, SILENT, value } from '../../src/conversation/dialog.ts';
import { pounds } from '../../src/conversation/money.ts';
import { viewerOf } from '../../src/conversation/proof.ts';
import { referenceSlots } from '../../src/conversation/slots/reference-slot.ts';
import { sureToCancel } from '../../src/conversation/slots/sure-to-cancel.ts';
import type { GardenWasteRecords } from './books.ts';
import type { Term } from './records.ts';
import { isRefunded } from './rules.ts';
import type { GardenWasteSettings } from './settings.ts';
import { agreed } from './slots.ts';
import { type Context, type GardenWasteValues, type Known, knownOf, type SlotOf } from './values.ts';

export const { reference, postcode } = referenceSlots<
  Known,
  GardenWasteValues,
  GardenWasteRecords,
  GardenWasteSettings
>({
  wanted: ({ task }) => task === 'cancel',
  own: ownOptions,
  async prove(quoted, context, given) {
    const { records, settings, now } = context;
    const term = await records.proven(quoted, viewerOf(context, given), settings.postcodeTries, now);
    return term && knownFrom(term, context);
  },
  unproved: 'no-such-subscription',
});

export const sure: SlotOf<'yes' | 'no'> = {
  sensitivity: 'none',
  dependsOn: ['reference', 'postcode'],
  when: (values) => {
    const known = knownOf(values);
    return values.task === 'cancel' && known !== undefined && known.block === undefined;
  },
  asksToCancel: () => true,
  parse({ text }, { values }, asked): Parsed<'yes' | 'no'> {
    if (!asked || values.sure !== undefined) return SILENT;
    const answer = sureToCancel(text) ?? agreed(text);
    return answer === undefined || answer === 'unclear' ? SILENT : value(answer);
  },
  async ask(context) {
    const { values, records, say, words } = context;
    const term = await records.year(knownOf(values)?.id ?? '');
    const quickReplies = [words('sure-yes'), words('sure-no')];
    const fillings = { address: term?.place ?? '', price: pounds(term?.pricePence ?? 0) };
    return say(term?.state === 'held' ? 'ask-sure-unpaid' : 'ask-sure', fillings, { quickReplies });
  },
  options: ({ words }) => [
    { label: words('sure-yes'), value: 'yes' },
    { label: words('sure-no'), value: 'no' },
  ],
  describe: (value, { words }) => words(value === 'yes' ? 'sure-yes' : 'sure-no'),
};

/** Their own that are not over, the latest last. */
async function ownOptions(context: Context): Promise<readonly Option<GardenWasteValues['reference']>[]> {
  const today = londonDay(context.now);
  const terms = await context.records.own(viewerOf(context));
  return terms
    .filter(({ endsOn, reference: quoted }) => endsOn >= today && quoted !== null)
    .map((term) => ({
      label: context.words('own-label', {
        address: term.place ?? '',
        day: dayName(term.endsOn, context.channel.form, today),
      }),
      value: { reference: term.reference ?? '', known: knownFrom(term, context) },
    }));
}

export function knownFrom(term: Term, { now, settings }: Pick<Context, 'now' | 'settings'>): Known {
  const { id, state, paidAt } = term;
  if (state === 'held') return { id };
  if (state !== 'active' || term.endsOn < londonDay(now)) return { id, block: 'gone' };
  return isRefunded(paidAt, now, settings) ? { id } : { id, block: 'over' };
}
