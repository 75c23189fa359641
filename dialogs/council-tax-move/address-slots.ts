/** The addresses of a move. What we bill must lie in our area and be whole; the other may be any words. */
import type { Parsed } from '../../src/conversation/dialog.ts';
import { asksBack, correctsEarlier, withholds, yesOrNo } from '../../src/conversation/slots/plain-answer.ts';
import { isInArea } from '../../src/conversation/slots/report-place.ts';
import { addressAfter, addressIn, lacking, type MoveAddress, mayBeAddress } from './reading.ts';
import { mustBeInArea } from './rules.ts';
import { type Context, isMoving, SILENT, type SlotOf, type Values, value } from './values.ts';

type Message = Parameters<SlotOf<MoveAddress>['parse']>[0];

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
    parse(message, context, asked) {
      const after = addressAfter(which, message.text, message.entities);
      if (context.values[slot] !== undefined) return asked ? corrected(which, message, context) : SILENT;
      if (after !== undefined) return checked(which, after, context);
      return asked ? answered(which, message, context) : SILENT;
    },
    describe: (address, { words }) => address.words || words('address-unknown'),
  };
}

/** What follows "What is your old address?". What we do not bill may be left out. */
async function answered(
  which: 'old' | 'new',
  { text, entities }: Message,
  context: Context,
): Promise<Parsed<MoveAddress>> {
  const address = addressIn(text, entities);
  if (asksBack(text) || correctsEarlier(text) || isAboutElse(text, address)) return SILENT;
  const bills = mustBeInArea(which, context.values.move ?? 'within');
  // "Jo Bloggs" is not where anybody lives.
  if (bills && !withholds(text) && yesOrNo(text) === undefined && !mayBeAddress(address)) return SILENT;
  if (!withholds(text) && yesOrNo(text) !== 'unsure') return checked(which, address, context);
  return bills ? { kind: 'refused', say: context.say('address-needed') } : value({ words: '' });
}

/** "No, 1 July" is about the date; "No 12 Mill Lane" is an address, and a bare no leaves it out. */
function isAboutElse(text: string, { postcode, street }: MoveAddress): boolean {
  const opens = /^(?:no|nope|sorry|actually)\b/i.test(text.trim());
  return opens && (postcode ?? street) === undefined && !withholds(text);
}

/** In a correction only a whole address is taken, and not for the other one when that is named. */
async function corrected(
  which: 'old' | 'new',
  { text, entities }: Message,
  context: Context,
): Promise<Parsed<MoveAddress>> {
  const other = new RegExp(`\\b${which === 'old' ? 'new' : 'old'}\\b`, 'i');
  if (other.test(text)) return SILENT;
  const address = addressIn(
    text.replace(/^(?:the |my )?(?:old|new) (?:address|one)(?: is| should be| to)?\s*/i, ''),
    entities,
  );
  const whole = address.number !== undefined && (address.postcode ?? address.street) !== undefined;
  return whole ? checked(which, address, context) : SILENT;
}

/** What we do not bill may be any words; what we bill must be in our area, and `rest` asks what it lacks. */
async function checked(
  which: 'old' | 'new',
  address: MoveAddress,
  context: Context,
): Promise<Parsed<MoveAddress>> {
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
function numberOf(
  text: string,
  entities: readonly { readonly kind: string; readonly value: string }[],
): Parsed<string> {
  const number = entities.find(({ kind }) => kind === 'house-number')?.value;
  if (number !== undefined) return value(number);
  if (asksBack(text) || correctsEarlier(text) || withholds(text)) return SILENT;
  return /\p{L}{3,}/u.test(text) ? value(text.trim().slice(0, 60)) : SILENT;
}
