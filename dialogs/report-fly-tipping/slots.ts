/** What a report of dumped rubbish has to know, besides where it is. */
import { type DialogContext, type Parsed, SILENT, type Slot, value } from '../../src/conversation/dialog.ts';
import { type PhotoValues, photoSlot } from '../../src/conversation/slots/photo.ts';
import {
  asksBack,
  correctsEarlier,
  toldIn,
  withholds,
  yesOrNo,
} from '../../src/conversation/slots/plain-answer.ts';
import { isFollowing, type SameReportValues } from '../../src/conversation/slots/same-report.ts';
import type { UpdatesValues } from '../../src/conversation/slots/updates.ts';
import { findRegistration, readRegistration } from '../../src/conversation/slots/vehicle-registration.ts';
import type { ReportRecords } from '../../src/store/report-places.ts';
import {
  callsItDangerous,
  type Hazard,
  hazardsIn,
  type Land,
  landIn,
  type Seen,
  type Size,
  saysOnlyLandOrSize,
  saysOnlyRubbish,
  seenIn,
  sizeIn,
  vehicleIn,
  type WasteType,
  wasteIn,
} from './reading.ts';
import { isOurs } from './rules.ts';
import type { FlyTippingSettings } from './settings.ts';

/** In the resident's words, with what we made of them. */
export type What = {
  readonly words: string;
  readonly items: readonly string[];
  readonly types: readonly WasteType[];
};
/** `on` is a day, where one was named. */
export type When = { readonly words: string; readonly on?: string };
export type Vehicle = { readonly words: string; readonly registration?: string };

export interface FlyTippingValues extends SameReportValues, PhotoValues, UpdatesValues {
  land: Land | 'unsure';
  what: What;
  size: Size | 'unsure';
  hazards: readonly Hazard[];
  seen: Seen;
  seenWhen: When;
  vehicle: Vehicle;
}

type Context = DialogContext<FlyTippingValues, ReportRecords, FlyTippingSettings>;
type SlotOf<T> = Slot<T, FlyTippingValues, ReportRecords, FlyTippingSettings>;

const LONGEST = 400;

/** A report of its own is being made: the land is ours to clear and nobody has reported it. */
export function isReporting(values: Partial<FlyTippingValues>): boolean {
  return isOurs(values.land) && !isFollowing(values);
}

export const land: SlotOf<Land | 'unsure'> = {
  sensitivity: 'none',
  parse({ text }, { values }, asked) {
    const named = landIn(text);
    if (named !== undefined && (asked || values.land === undefined)) return value(named);
    if (!asked || values.land !== undefined) return SILENT;
    return yesOrNo(text) === 'unsure' ? value('unsure') : SILENT;
  },
  options: ({ words }) => [
    { label: words('land-public'), value: 'public' },
    { label: words('land-private'), value: 'private' },
    { label: words('land-unsure'), value: 'unsure' },
  ],
  describe: (chosen, { words }) => words(`land-${chosen}`),
};

export const what: SlotOf<What> = {
  sensitivity: 'personal',
  when: isReporting,
  parse({ text }, { values }, asked) {
    const { items, types } = wasteIn(text);
    const said = { words: text.trim().slice(0, LONGEST), items, types };
    if (values.what !== undefined) return asked && isNewWaste(text, items) ? value(said) : SILENT;
    if (!asked && addsDanger(text, types)) return SILENT;
    if (items.length > 0 && (asked ? tellsWaste(text) : !asksBack(text))) return value(said);
    if (!asked || saysOnlyRubbish(text) || saysOnlyLandOrSize(text) || yesOrNo(text) !== undefined)
      return SILENT;
    if (asksBack(text) || correctsEarlier(text) || !/\p{L}{3,}/u.test(text)) return SILENT;
    return value({ ...said, types: ['other'] });
  },
  // A whole first message says where as well: of that, only the things are read back.
  describe: ({ items, words }) => (items.length > 0 ? items.join(', ') : words),
};

/** "Is it needles" asks; "black bags, is that ok" tells of bags. */
function tellsWaste(text: string): boolean {
  return wasteIn(toldIn(text, true)).items.length > 0;
}

/** "There are needles too" is about the danger; "no, it's three sofas" about what it is. */
function isNewWaste(text: string, items: readonly string[]): boolean {
  return items.length > 0 && hazardsIn(text).length === 0;
}

/** "There are needles in it" tells what is dangerous about the rubbish; what the rest of it is, is still asked. */
function addsDanger(text: string, types: readonly WasteType[]): boolean {
  const onlyDanger = types.every(
    (type) => type === 'clinical' || type === 'asbestos' || type === 'chemicals',
  );
  return (
    onlyDanger &&
    /\b(?:in|with|among|amongst|inside|under) (?:it|them|there)\b|\b(?:too|also|as well)\b/i.test(text)
  );
}

const JUST_ONE = /^(?:(?:no|it['’]?s|actually|sorry|oh)[\s,]+)*(?:just|only) (?:one|1|an?) /i;

export const size: SlotOf<Size | 'unsure'> = {
  sensitivity: 'none',
  when: isReporting,
  parse({ text, decision }, { values }, asked) {
    // In passing only "a van load" or "just one chair" changes it, not one more thing that is named.
    if (values.size !== undefined && !asked && !JUST_ONE.test(text) && !/\b(?:load|boot)/i.test(text))
      return SILENT;
    // "Who do I tell of a van load of rubble" begins a report; "how big is a van load" only asks.
    const begins = values.size === undefined && !asked && decision.kind === 'dialog';
    const found = sizeIn(begins ? text : toldIn(text, asked), asked || JUST_ONE.test(text));
    if (found !== undefined) return value(found);
    return asked && values.size === undefined && yesOrNo(text) === 'unsure' ? value('unsure') : SILENT;
  },
  options: ({ words }) =>
    (['item', 'car-boot', 'van', 'lorry'] as const).map((each) => ({
      label: words(`size-${each}`),
      value: each,
    })),
  describe: (chosen, { words }) => words(`size-${chosen}`),
};

export const hazards: SlotOf<readonly Hazard[]> = {
  sensitivity: 'none',
  when: isReporting,
  goesFirst: () => true,
  parse({ text, decision }, { values }, asked) {
    // "Can you clear the needles on Mill Lane?" is a report; "are needles dangerous?" only asks.
    const reports = decision.kind === 'dialog' && decision.id === 'report-fly-tipping';
    const told = reports ? text : toldIn(text, asked);
    const known = values.hazards ?? [];
    const found = hazardsIn(told);
    // Said later, it is one thing more; only the question itself, asked again, replaces what was said.
    if (!asked)
      return found.every((each) => known.includes(each)) ? SILENT : value([...new Set([...known, ...found])]);
    if (found.length > 0) return value(found);
    if (values.hazards !== undefined || told === '') return SILENT;
    const dangerous = callsItDangerous(told);
    if (dangerous !== undefined) return value(dangerous ? ['other'] : []);
    const answer = yesOrNo(told);
    return answer === 'no' || answer === 'unsure' ? value([]) : SILENT;
  },
  options: ({ words }) => [
    { label: words('hazard-none'), value: [] },
    ...(['needles', 'asbestos', 'chemicals', 'gas', 'road'] as const).map((each) => ({
      label: words(`hazard-${each}`),
      value: [each],
    })),
  ],
  describe: (found, { words }) =>
    found.length === 0 ? words('hazard-none') : found.map((each) => words(`hazard-${each}`)).join(', '),
};

export const seen: SlotOf<Seen> = {
  sensitivity: 'none',
  when: isReporting,
  parse({ text }, { values }, asked) {
    if (values.seen !== undefined && !asked) return SILENT;
    const told = seenIn(text);
    if (told !== undefined) return value(told);
    if (asked && values.seen === undefined && describesVehicle(text)) return value('yes');
    const answer = asked && values.seen === undefined ? yesOrNo(text) : undefined;
    if (answer === undefined) return SILENT;
    return value(answer === 'yes' ? 'yes' : 'no');
  },
  options: ({ words }) => [
    { label: words('seen-no'), value: 'no' },
    { label: words('seen-yes'), value: 'yes' },
  ],
  describe: (chosen, { words }) => words(`said-seen-${chosen}`),
};

function describesVehicle(text: string): boolean {
  return (findRegistration(text) ?? vehicleIn(text)) !== undefined;
}

export const seenWhen: SlotOf<When> = {
  sensitivity: 'none',
  when: (values) => isReporting(values) && values.seen === 'yes',
  dependsOn: ['seen'],
  parse({ text, entities }, { values }, asked) {
    const day = entities.find((entity) => entity.kind === 'date');
    if (day) {
      const words = asked && values.seenWhen === undefined ? text.trim().slice(0, 60) : day.text;
      return value({ words, on: day.value });
    }
    if (!asked || values.seenWhen !== undefined || asksBack(text) || correctsEarlier(text)) return SILENT;
    if (withholds(text)) return value({ words: '' });
    return /\d|\b(?:ago|morning|afternoon|evening|night|now|just|week|hour|minutes?)\b/i.test(text)
      ? value({ words: text.trim().slice(0, 60) })
      : SILENT;
  },
  describe: ({ words }, context) => words || context.words('not-said'),
};

export const vehicle: SlotOf<Vehicle> = {
  sensitivity: 'personal',
  when: (values) => isReporting(values) && (values.seen === 'yes' || values.seen === 'now'),
  dependsOn: ['seen'],
  ask: ({ say, values }) => say(values.seen === 'now' ? 'ask-vehicle-now' : 'ask-vehicle'),
  parse(message, context, asked) {
    const { text } = message;
    const known = context.values.vehicle !== undefined;
    const answering = asked && !known;
    const registration = (findRegistration(text) ?? (answering ? readRegistration(text) : undefined))?.mark;
    // In passing, a van may be how much there is; only a number plate cannot be anything else.
    const described = known && !asked ? undefined : vehicleIn(text);
    if (registration !== undefined || described !== undefined) {
      const words = answering ? text.trim().slice(0, LONGEST) : (described ?? '');
      return value({ words, ...(registration !== undefined && { registration }) });
    }
    return answering ? answerWithoutVehicle(text) : SILENT;
  },
  describe: vehicleWords,
};

function answerWithoutVehicle(text: string): Parsed<Vehicle> {
  if (withholds(text) || yesOrNo(text) === 'no' || yesOrNo(text) === 'unsure') return value({ words: '' });
  if (asksBack(text) || correctsEarlier(text) || yesOrNo(text) === 'yes') return SILENT;
  return /\p{L}{3,}/u.test(text) ? value({ words: text.trim().slice(0, LONGEST) }) : SILENT;
}

/**
 * Nobody is asked to take a picture of someone who is dumping rubbish, nor of what is reported already: one that
 * was sent all the same goes with the report that is followed.
 */
export const photo: SlotOf<readonly string[]> = photoSlot({
  when: (values) => isOurs(values.land),
  helps: (values) => isReporting(values) && values.seen !== 'now',
});

function vehicleWords({ words, registration }: Vehicle, context: Pick<Context, 'words'>): string {
  if (registration === undefined) return words || context.words('no-vehicle');
  const bare = (text: string) => text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  if (bare(words).includes(bare(registration))) return words;
  return words === '' ? registration : `${words} (${registration})`;
}
