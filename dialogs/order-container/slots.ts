/** What an order has to know, besides the address. */
import { type DialogContext, type Option, SILENT, type Slot, value } from '../../src/conversation/dialog.ts';
import { type ContainerValues, containerSlot } from '../../src/conversation/slots/container-slot.ts';
import type { PremisesValues } from '../../src/conversation/slots/place-slot.ts';
import { asksBack, yesOrNo } from '../../src/conversation/slots/plain-answer.ts';
import { type Updates, type UpdatesValues, updatesSlot } from '../../src/conversation/slots/updates.ts';
import { blamesCrew, blamesOthers, needIn, numberIn, reasonIn } from './reading.ts';
import type { OrderContainerRecords } from './records.ts';
import { asksNeed, isEligible, mostOf, type Need, REASONS, type Reason } from './rules.ts';
import type { OrderContainerSettings } from './settings.ts';

/** `quantity` and `updates` only when they say so. */
export interface OrderContainerValues extends PremisesValues, ContainerValues, UpdatesValues {
  reason: Reason;
  /** Who broke it. */
  brokenBy: 'crew' | 'other';
  need: JudgedNeed;
  quantity: number;
}

/** Judged when it is said, so that nobody is asked for an address in vain. */
export type JudgedNeed = Need & { readonly eligible: boolean };

export type Context = DialogContext<OrderContainerValues, OrderContainerRecords, OrderContainerSettings>;
type SlotOf<T> = Slot<T, OrderContainerValues, OrderContainerRecords, OrderContainerSettings>;

/** Those that the premises has, or where it has none yet, all that can be ordered. */
export const container: SlotOf<string> = containerSlot(async ({ values, records, settings }) => {
  const own = values.premises === undefined ? [] : await records.containers(values.premises.uprn);
  const named = new Map(own.map((each) => [each.service, each.container]));
  const offered = Object.entries(settings.containers).filter(([service]) => {
    return settings.offers[service] !== undefined && (named.size === 0 || named.has(service));
  });
  return Object.fromEntries(
    offered.map(([service, usual]) => {
      const name = named.get(service);
      return [service, name == null ? usual : { name }];
    }),
  );
});

export const reason: SlotOf<Reason> = {
  sensitivity: 'none',
  parse({ text }, { values }, asked) {
    const found = reasonIn(text);
    if (found !== undefined && (asked || values.reason === undefined)) return value(found);
    return SILENT;
  },
  options: ({ words }) => REASONS.map((each) => ({ label: words(`reason-${each}`), value: each })),
  describe: (chosen, { words }) => words(`said-${chosen}`),
};

export const brokenBy: SlotOf<'crew' | 'other'> = {
  sensitivity: 'none',
  when: ({ reason: why }) => why === 'damaged',
  // Where it is free anyhow, nobody is asked whose fault it was.
  asks: ({ container: service = '' }, { settings }) => (settings.offers[service]?.prices.damaged ?? 0) > 0,
  dependsOn: ['reason'],
  parse({ text }, { values }, asked) {
    const answer = asked && values.brokenBy === undefined ? yesOrNo(text) : undefined;
    if (answer === 'no' || answer === 'unsure') return value('other');
    if (answer === 'yes' || blamesCrew(text)) return value('crew');
    return asked && !asksBack(text) && blamesOthers(text) ? value('other') : SILENT;
  },
  options: ({ words }) => [
    { label: words('broken-by-crew'), value: 'crew' },
    { label: words('broken-by-other'), value: 'other' },
  ],
  describe: (who, { words }) => words(`said-broken-by-${who}`),
};

export const need: SlotOf<JudgedNeed> = {
  // Nappies and medical waste tell of somebody's health: only that there is a need is kept.
  sensitivity: 'special',
  when: ({ container: service, reason: why }) => asksNeed(service, why),
  dependsOn: ['reason', 'container'],
  ask: ({ say, words, settings }) =>
    say(
      'ask-need',
      { people: settings.largeHousehold },
      {
        quickReplies: ['people', 'nappies', 'medical', 'none'].map((key) => needLabel(key, words, settings)),
      },
    ),
  options: ({ words, settings }): readonly Option<JudgedNeed>[] => [
    {
      label: needLabel('people', words, settings),
      value: { kind: 'people', count: settings.largeHousehold, eligible: true },
    },
    { label: words('need-nappies'), value: { kind: 'nappies', eligible: true } },
    { label: words('need-medical'), value: { kind: 'medical', eligible: true } },
    { label: words('need-none'), value: { kind: 'none', eligible: false } },
  ],
  parse({ text }, { channel, values, settings }, asked) {
    // In a text message "1" is the first of the choices.
    if (channel.form === 'text' && /^\W*[1-4]\W*$/.test(text)) return SILENT;
    const found = needIn(text, asked && values.need === undefined);
    return found === undefined ? SILENT : value({ ...found, eligible: isEligible(found, settings) });
  },
  describe: (found, { words }) =>
    found.kind === 'people' ? words('said-people', { count: found.count }) : words(`need-${found.kind}`),
};

function needLabel(
  key: string,
  words: Context['words'],
  { largeHousehold }: Pick<OrderContainerSettings, 'largeHousehold'>,
): string {
  return words(`need-${key}`, key === 'people' ? { people: largeHousehold } : {});
}

export const quantity: SlotOf<number> = {
  sensitivity: 'none',
  volunteered: true,
  parse({ text, entities }, context, asked) {
    const of = entities.find(
      (each) => each.kind === 'quantity' && /bin|box|cadd|sack|bag|container/.test(each.of),
    );
    const wanted = asked ? numberIn(text) : of && Number(of.value);
    if (wanted === undefined || wanted < 1) return SILENT;
    const most = mostOf(context.values.container ?? '', context.settings);
    if (wanted <= most) return value(wanted);
    return { kind: 'refused', say: context.say('too-many', { most, wanted }) };
  },
  describe: String,
};

export const updates: SlotOf<Updates> = { ...updatesSlot(), volunteered: true };

/** Nothing more is asked once it is plain that there can be no order. */
export function mayOrder({ need: why }: Partial<OrderContainerValues>): boolean {
  return why?.eligible !== false;
}
