/** What the revenues team has to know of a move. */
import type { DialogContext, Option, Parsed, Slot } from '../../src/conversation/dialog.ts';
import type { ContactValues } from '../../src/conversation/slots/contact.ts';
import {
  asksBack,
  correctsEarlier,
  nameGiven,
  nameIn,
  withholds,
  yesOrNo,
} from '../../src/conversation/slots/plain-answer.ts';
import { isInArea } from '../../src/conversation/slots/report-place.ts';
import { dayWords, londonDay } from '../../src/conversation/working-days.ts';
import {
  addressAfter,
  addressIn,
  keepsIt,
  lacking,
  livesAlone,
  type Move,
  type MoveAddress,
  moveIn,
  ownsIt,
  speaksOfDeath,
} from './reading.ts';
import type { CouncilTaxMoveRecords } from './records.ts';
import { dateFault, mustBeInArea } from './rules.ts';
import type { CouncilTaxMoveSettings } from './settings.ts';

/** Other people over 18, in the resident's words; empty when there is nobody else. */
export type Others = { readonly words: string };
/** Whose the home is; `words` are empty when it is the resident's own, or nobody is known. */
export type Owner = { readonly own: boolean; readonly words: string };

export interface CouncilTaxMoveValues extends ContactValues {
  /** They speak of someone who has died. */
  death: true;
  move: Move;
  /** `YYYY-MM-DD`: the day they move in, or out when they leave. */
  date: string;
  /** The day they leave the old home, when they move within the area; `same` as they move in. */
  leaving: string;
  oldAddress: MoveAddress;
  /** What was missing in it: its postcode, or its number. */
  oldRest: string;
  newAddress: MoveAddress;
  newRest: string;
  name: string;
  others: Others;
  landlord: Owner;
  successor: Owner;
}

type Context = DialogContext<CouncilTaxMoveValues, CouncilTaxMoveRecords, CouncilTaxMoveSettings>;
type SlotOf<T> = Slot<T, CouncilTaxMoveValues, CouncilTaxMoveRecords, CouncilTaxMoveSettings>;
type Values = Partial<CouncilTaxMoveValues>;

const SILENT = { kind: 'silent' } as const;
const LONGEST = 200;

function value<T>(found: T): Parsed<T> {
  return { kind: 'value', value: found };
}

/** No form is filled in for someone who has died. */
function isMoving(values: Values, ...moves: readonly Move[]): boolean {
  return values.death === undefined && values.move !== undefined && moves.includes(values.move);
}

export const death: SlotOf<true> = {
  sensitivity: 'none',
  volunteered: true,
  parse: ({ text }, { values }) =>
    values.move === undefined && speaksOfDeath(text) ? value(true) : SILENT,
  describe: (_, { words }) => words('said-death'),
};

export const move: SlotOf<Move> = {
  sensitivity: 'none',
  when: (values) => values.death === undefined,
  parse({ text }, { values }, asked) {
    if (values.move !== undefined && !asked) return SILENT;
    const found = moveIn(text);
    return found === undefined ? SILENT : value(found);
  },
  options: ({ words }) =>
    (['in', 'out', 'within'] as const).map((each) => ({ label: words(`move-${each}`), value: each })),
  describe: (chosen, { words }) => words(`said-move-${chosen}`),
};

export const date: SlotOf<string> = {
  sensitivity: 'none',
  when: (values) => isMoving(values, 'in', 'out', 'within'),
  dependsOn: ['move'],
  ask: ({ say, values }) => say(`ask-date-${values.move}`),
  parse: (message, context, asked) => parseDay(message.entities, context, asked, context.values.date),
  describe: describeDay,
};

export const leaving: SlotOf<string> = {
  sensitivity: 'none',
  when: (values) => isMoving(values, 'within'),
  dependsOn: ['move'],
  options: ({ words }): Option<string>[] => [{ label: words('same-day'), value: 'same' }],
  parse({ text, entities }, context, asked) {
    const known = context.values.leaving;
    // After "the same day", a new day is that of the move, unless they speak of the old home.
    if (!asked || (known === 'same' && !/\b(?:leav\w*|old|out)\b/i.test(text))) return SILENT;
    const parsed = parseDay(entities, context, asked, known);
    if (parsed.kind !== 'silent' || known !== undefined) return parsed;
    return /\bsame\b/i.test(text) || yesOrNo(text) === 'yes' ? value('same') : SILENT;
  },
  describe: (day, context) => (day === 'same' ? context.words('said-same-day') : describeDay(day, context)),
};

function parseDay(
  entities: readonly { readonly kind: string; readonly value: string }[],
  context: Context,
  asked: boolean,
  known: string | undefined,
): Parsed<string> {
  const day = entities.find(({ kind }) => kind === 'date')?.value;
  if (day === undefined || (known !== undefined && !asked)) return SILENT;
  const fault = dateFault(day, londonDay(context.now), context.settings);
  if (fault === undefined) return value(day);
  const { monthsAhead, monthsBack } = context.settings;
  return { kind: 'refused', say: context.say(`date-${fault}`, { monthsAhead, monthsBack }) };
}

function describeDay(day: string, { now }: Pick<Context, 'now'>): string {
  return dayWords(day, londonDay(now));
}

export const oldAddress = addressSlot('old');
export const newAddress = addressSlot('new');

/** Asked by `ask-old-in`, `ask-new-out` and so on. What we bill must lie in our area and be whole. */
function addressSlot(which: 'old' | 'new'): SlotOf<MoveAddress> {
  const slot = which === 'old' ? 'oldAddress' : 'newAddress';
  return {
    sensitivity: 'personal',
    when: (values) => isMoving(values, 'in', 'out', 'within'),
    dependsOn: ['move'],
    ask: ({ say, values }) => say(`ask-${which}-${values.move}`),
    async parse(message, context, asked) {
      const known = context.values[slot];
      const { text, entities } = message;
      const after = addressAfter(which, text, entities);
      if (!asked || known !== undefined) return after && known === undefined ? checked(which, after, context) : corrected(which, message, context, asked);
      if (asksBack(text) || correctsEarlier(text)) return SILENT;
      const required = mustBeInArea(which, context.values.move ?? 'within');
      if (withholds(text) || yesOrNo(text) === 'unsure') {
        return required ? { kind: 'refused', say: context.say('address-needed') } : value({ words: '' });
      }
      return checked(which, after ?? addressIn(text, entities), context);
    },
    describe: (address, { words }) => address.words || words('address-unknown'),
  };
}

/** In a correction only a whole address is taken, and only by the address that was named or said last. */
async function corrected(
  which: 'old' | 'new',
  { text, entities }: Parameters<SlotOf<MoveAddress>['parse']>[0],
  context: Context,
  asked: boolean,
): Promise<Parsed<MoveAddress>> {
  const other = new RegExp(`\\b${which === 'old' ? 'new' : 'old'}\\b`, 'i');
  if (!asked || other.test(text)) return SILENT;
  const address = addressIn(text.replace(/^(?:the |my )?(?:old|new) (?:address|one)(?: is| should be| to)?\s*/i, ''), entities);
  const whole = address.number !== undefined && (address.postcode ?? address.street) !== undefined;
  return whole ? checked(which, address, context) : SILENT;
}

/** What we do not bill may be any words; what we bill must be in our area, and `rest` asks what it lacks. */
async function checked(which: 'old' | 'new', address: MoveAddress, context: Context): Promise<Parsed<MoveAddress>> {
  if (!/\p{L}{2,}/u.test(address.words)) return SILENT;
  const { postcode } = address;
  if (!mustBeInArea(which, context.values.move ?? 'within') || postcode === undefined) return value(address);
  return (await isInArea(postcode, context)) ? value(address) : outsideArea(which, postcode, context);
}

function outsideArea(which: 'old' | 'new', postcode: string, context: Context): Parsed<never> {
  return { kind: 'refused', say: context.say(`${which}-outside-area`, { postcode }) };
}

export const oldRest = restSlot('old');
export const newRest = restSlot('new');

/** Asked only of an address that we bill and that is not whole: `ask-postcode` or `ask-number`. */
function restSlot(which: 'old' | 'new'): SlotOf<string> {
  const slot = which === 'old' ? 'oldAddress' : 'newAddress';
  const lackingIn = (values: Values) => {
    const required = values.move !== undefined && mustBeInArea(which, values.move);
    return required && values[slot] !== undefined ? lacking(values[slot]) : undefined;
  };
  return {
    sensitivity: 'personal',
    when: (values) => isMoving(values, 'in', 'out', 'within') && lackingIn(values) !== undefined,
    dependsOn: [slot],
    ask: ({ say, values }) => say(`ask-${lackingIn(values)}`, { address: values[slot]?.words ?? '' }),
    async parse({ text, entities }, context, asked) {
      if (!asked || context.values[which === 'old' ? 'oldRest' : 'newRest'] !== undefined) return SILENT;
      const postcode = entities.find(({ kind }) => kind === 'postcode')?.value;
      if (lackingIn(context.values) === 'number') return numberOf(text, entities);
      if (postcode === undefined) return SILENT;
      return (await isInArea(postcode, context)) ? value(postcode) : outsideArea(which, postcode, context);
    },
    describe: (rest) => rest,
  };
}

/** A house number, or the name of a house. */
function numberOf(text: string, entities: readonly { readonly kind: string; readonly value: string }[]): Parsed<string> {
  const number = entities.find(({ kind }) => kind === 'house-number')?.value;
  if (number !== undefined) return value(number);
  if (asksBack(text) || correctsEarlier(text) || withholds(text)) return SILENT;
  return /\p{L}{3,}/u.test(text) ? value(text.trim().slice(0, 60)) : SILENT;
}

export const name: SlotOf<string> = {
  sensitivity: 'personal',
  when: (values) => isMoving(values, 'in', 'out', 'within'),
  parse({ text, entities }, context, asked): Parsed<string> {
    const answering = asked && context.values.name === undefined;
    const given = answering ? (nameGiven(text) ?? nameIn(text)) : nameGiven(text);
    if (given !== undefined) return value(given);
    // A date, an address or another way to move is meant for an earlier question.
    if (!answering || asksBack(text) || entities.length > 0 || moveIn(text) !== undefined) return SILENT;
    return correctsEarlier(text) ? SILENT : { kind: 'refused', say: context.say('need-name') };
  },
  describe: (given) => given,
};

export const others: SlotOf<Others> = {
  sensitivity: 'personal',
  when: (values) => isMoving(values, 'in', 'within'),
  dependsOn: ['move'],
  parse({ text }, { values }, asked) {
    if (!asked || values.others !== undefined || asksBack(text) || correctsEarlier(text)) return SILENT;
    if (livesAlone(text)) return value({ words: '' });
    if (yesOrNo(text) === 'yes' || !/[\p{L}\d]/u.test(text)) return SILENT;
    return value({ words: text.trim().slice(0, LONGEST) });
  },
  options: ({ words }) => [{ label: words('just-me'), value: { words: '' } }],
  describe: (said, { words }) => said.words || words('nobody-else'),
};

export const landlord: SlotOf<Owner> = {
  sensitivity: 'personal',
  when: (values) => isMoving(values, 'in', 'within'),
  dependsOn: ['move'],
  parse({ text, entities }, { values }, asked) {
    if (!asked || values.landlord !== undefined || asksBack(text) || correctsEarlier(text)) return SILENT;
    if (ownsIt(text)) return value({ own: true, words: '' });
    return entities.some(isContact) ? SILENT : ownerNamed(text);
  },
  options: ({ words }) => [
    { label: words('landlord-own'), value: { own: true, words: '' } },
    { label: words('landlord-council'), value: { own: false, words: words('landlord-council') } },
  ],
  describe: (owner, { words }) => owner.words || words(owner.own ? 'owner-self' : 'owner-unknown'),
};

export const successor: SlotOf<Owner> = {
  sensitivity: 'personal',
  when: (values) => isMoving(values, 'out', 'within'),
  dependsOn: ['move'],
  parse({ text, entities }, { values }, asked) {
    if (!asked || values.successor !== undefined || asksBack(text) || correctsEarlier(text)) return SILENT;
    if (keepsIt(text) || ownsIt(text)) return value({ own: true, words: '' });
    return entities.some(isContact) ? SILENT : ownerNamed(text);
  },
  options: ({ words }) => [
    { label: words('successor-landlord'), value: { own: false, words: words('successor-landlord') } },
    { label: words('successor-sold'), value: { own: false, words: words('successor-sold') } },
    { label: words('successor-own'), value: { own: true, words: '' } },
  ],
  describe: (owner, { words }) => owner.words || words(owner.own ? 'still-own' : 'owner-unknown'),
};

function isContact({ kind }: { readonly kind: string }): boolean {
  return kind === 'phone' || kind === 'email';
}

/** "No, I rent from Acme Lettings" names Acme Lettings. */
const RENTING = /^(?:no[,.]?\s+)?(?:(?:i|we)(?:'m|'re| am| are)?\s+)?(?:rent(?:ed|ing)?)(?:\s+(?:it|off|from|by|through|with))*\s+/i;

function ownerNamed(said: string): Parsed<Owner> {
  const text = said.replace(RENTING, '');
  const answer = yesOrNo(text);
  if (answer === 'unsure' || (answer === undefined && withholds(text))) return value({ own: false, words: '' });
  if (answer !== undefined || !/\p{L}{2,}/u.test(text) || /^\s*\d\s*$/.test(text)) return SILENT;
  return value({ own: false, words: text.trim().slice(0, LONGEST) });
}
