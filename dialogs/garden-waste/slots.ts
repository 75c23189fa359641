/** The slots of a subscription: what to do, for which address, how many bins. */
import { type Heard, type Option, type Parsed, SILENT, value } from '../../src/conversation/dialog.ts';
import { pounds } from '../../src/conversation/money.ts';
import { viewerOf } from '../../src/conversation/proof.ts';
import type { ChosenAddress } from '../../src/conversation/slots/address.ts';
import { postcodeOrStreetSlot } from '../../src/conversation/slots/place-slot.ts';
import { asksBack, yesOrNo } from '../../src/conversation/slots/plain-answer.ts';
import { addressSlot } from '../../src/conversation/slots/premises-slot.ts';
import { updatesSlot } from '../../src/conversation/slots/updates.ts';
import { blankOut } from '../../src/conversation/slots/without-spans.ts';
import type { GardenWasteRecords } from './books.ts';
import { lookUpHome } from './home.ts';
import { binsIn, hasBinsIn, taskIn } from './reading.ts';
import { priceOf } from './rules.ts';
import type { GardenWasteSettings } from './settings.ts';
import {
  type Context,
  type GardenAddress,
  type GardenWasteValues,
  type Home,
  homeOf,
  isBuying,
  type SlotOf,
  type Task,
  wantsHome,
} from './values.ts';

export const form: SlotOf<'web' | 'text'> = {
  sensitivity: 'none',
  volunteered: true,
  parse: (_message, { values, channel }) => (values.form === undefined ? value(channel.form) : SILENT),
  describe: (value) => value,
};

export const task: SlotOf<Task> = {
  sensitivity: 'none',
  parse({ text }, { values }) {
    const said = values.task === undefined ? taskIn(text) : undefined;
    return said === undefined ? SILENT : value(said);
  },
  options: ({ words }) =>
    (['join', 'renew', 'ask', 'about'] as const).map((value) => ({ label: words(`task-${value}`), value })),
  describe: (value, { words }) => words(`said-${value}`),
};

/** With one subscription of their own, the address is known. */
export const own: SlotOf<Home> = {
  sensitivity: 'personal',
  volunteered: true,
  when: ({ task: wanted }) => wanted === 'ask' || wanted === 'renew',
  async parse({ entities }, context): Promise<Parsed<Home>> {
    const { values, records } = context;
    const another = entities.some(({ kind }) => kind === 'postcode');
    if (values.own !== undefined || values.premises !== undefined || another) return SILENT;
    const terms = (await records.own(viewerOf(context))).filter(({ state }) => state === 'active');
    const [last] = terms.slice(-1);
    if (!last || terms.some(({ uprn }) => uprn !== last.uprn)) return SILENT;
    return value(await lookUpHome(last.uprn, last.place ?? '', context));
  },
  describe: ({ label }) => label,
};

const anyPlace = postcodeOrStreetSlot<GardenWasteValues, GardenWasteRecords, GardenWasteSettings>();
const anyAddress = addressSlot<GardenWasteValues, GardenWasteRecords, GardenWasteSettings>();

export const place: SlotOf<GardenWasteValues['place']> = {
  ...anyPlace,
  when: wantsHome,
  parse: (message, context, asked, offered) =>
    anyPlace.parse(
      isAnswer(asked, context.values.place) ? message : withoutBins(message),
      context,
      asked,
      offered,
    ),
};

/** Asked for it and not yet given: then all of the message is about it. In a correction it may be about anything. */
function isAnswer(asked: boolean, known: unknown): boolean {
  return asked && known === undefined;
}

const COUNTED =
  /\b(?:\d{1,2}|a|one|two|three|four|five)\s(?:\w+\s){0,2}?bins?\b|\b\d{1,2}\s(?:months?|weeks?|years?)\b/gi;

/** "2 bins" is no house number, and neither is the day they are to start. */
function withoutBins(message: Heard): Heard {
  const dated = message.entities.filter(({ kind }) => kind === 'date' || kind === 'phone');
  const text = blankOut(
    message.text,
    dated.map(({ span }) => span),
  );
  return { ...message, text: text.replace(COUNTED, (found) => ' '.repeat(found.length)) };
}

export const premises: SlotOf<GardenAddress> = {
  ...anyAddress,
  when: wantsHome,
  async parse(message, context, asked, offered): Promise<Parsed<GardenAddress>> {
    const plain = isAnswer(asked, context.values.premises) ? message : withoutBins(message);
    const parsed = await anyAddress.parse(plain, context, asked, offered);
    if (parsed.kind === 'value') return value(await asHome(parsed.value, context));
    if (parsed.kind !== 'ambiguous') return parsed;
    return {
      ...parsed,
      options: await Promise.all(parsed.options.map((option) => homeOption(option, context))),
    };
  },
  async options(context) {
    const options = (await anyAddress.options?.(context)) ?? [];
    return Promise.all(options.map((option) => homeOption(option, context)));
  },
};

async function homeOption(option: Option<ChosenAddress>, context: Context): Promise<Option<GardenAddress>> {
  return { label: option.label, value: await asHome(option.value, context) };
}

async function asHome(address: ChosenAddress, context: Context): Promise<GardenAddress> {
  return { ...address, ...(await lookUpHome(address.uprn, address.label, context)) };
}

export const bins: SlotOf<number> = {
  sensitivity: 'none',
  when: (values) => (homeOf(values) === undefined ? values.task === 'join' : isBuying(values)),
  parse({ text }, { settings, say, values }, asked): Parsed<number> {
    const count = binsIn(text, asked);
    if (count === undefined) return SILENT;
    // "No, 14" in the read-back is the house.
    if (values.bins !== undefined && count > settings.mostBins && !/\bbins?\b/i.test(text)) return SILENT;
    if (count === 0) return asked ? { kind: 'refused', say: say('no-bins') } : SILENT;
    if (count > settings.mostBins)
      return { kind: 'refused', say: say('too-many', { most: settings.mostBins }) };
    return value(count);
  },
  ask(context) {
    const { say, values, settings, channel } = context;
    const { firstBinPence, extraBinPence, mostBins, months } = settings;
    const standing = homeOf(values)?.standing;
    const prices = { first: pounds(firstBinPence), extra: pounds(extraBinPence), most: mostBins, months };
    const quickReplies = channel.form === 'web' ? ['1', '2', '3'].slice(0, mostBins) : [];
    const more = quickReplies.length > 0 ? { quickReplies } : {};
    if (standing?.kind === 'renewable') {
      return say('ask-bins-renew', { ...prices, bins: binWords(standing.bins, context) }, more);
    }
    return say(values.task === 'renew' ? 'ask-bins-instead' : 'ask-bins', prices, more);
  },
  describe: (value, context) => binWords(value, context),
};

/** `1 brown bin`, `2 brown bins`. */
export function binWords(count: number, { words }: Pick<Context, 'words'>): string {
  return words(count === 1 ? 'one-bin' : 'bins', { count });
}

export const hasBins: SlotOf<boolean> = {
  sensitivity: 'none',
  dependsOn: ['bins'],
  when: (values) => isBuying(values) && homeOf(values)?.standing.kind === 'none',
  parse({ text }, { values }, asked): Parsed<boolean> {
    const said = hasBinsIn(text);
    if (said !== undefined && (asked || values.hasBins === undefined)) return value(said);
    const answer = asked && values.hasBins === undefined ? yesOrNo(text) : undefined;
    return answer === 'yes' || answer === 'no' ? value(answer === 'yes') : SILENT;
  },
  ask({ say, values, words, settings }) {
    const { startDays, startDaysWithBin } = settings;
    const key = (values.bins ?? 1) === 1 ? 'ask-has-bin' : 'ask-has-bins';
    const fillings = { count: values.bins ?? 1, days: startDays, 'days-with-bin': startDaysWithBin };
    return say(key, fillings, { quickReplies: [words('has-bins-yes'), words('has-bins-no')] });
  },
  options: ({ words }) => [
    { label: words('has-bins-yes'), value: true },
    { label: words('has-bins-no'), value: false },
  ],
  describe: (value, { words }) => words(value ? 'said-has-bins' : 'said-needs-bins'),
};

/** Texts are answered by text. */
export const updates = updatesSlot<GardenWasteValues, GardenWasteRecords, GardenWasteSettings>({
  when: (values) => isBuying(values) && values.form !== 'text',
});

const HEDGES = /\b(?:but|except|unless|wait|only if|after|until|maybe)\b/i;

/** Cancelling: a plain yes does it, a no leaves everything as it is. */
export function agreed(text: string): 'yes' | 'no' | undefined {
  const answer = asksBack(text) ? undefined : yesOrNo(text);
  if (answer === 'no') return 'no';
  const whole = !HEDGES.test(text) && text.trim().split(/\s+/).length <= 5;
  return answer === 'yes' && whole ? 'yes' : undefined;
}

/** What the subscription costs, as the values stand. */
export function priceNow({ values, settings }: Pick<Context, 'values' | 'settings'>): number {
  return priceOf(values.bins ?? 1, settings);
}
