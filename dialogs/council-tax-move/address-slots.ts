/** The addresses of a move. What we bill must lie in our area and be whole; the other may be any words. */
import { type Parsed, SILENT, value } from '../../src/conversation/dialog.ts';
import { correctsEarlier, withholds, yesOrNo } from '../../src/conversation/slots/plain-answer.ts';
import { isInArea } from '../../src/conversation/slots/report-place.ts';
import {
  addressAfter,
  addressIn,
  isOtherHouse,
  isQuestion,
  isWhole,
  lacking,
  type MoveAddress,
  mayBeAddress,
  rentsIt,
  saysItOwns,
  tellsWhoLivesThere,
} from './reading.ts';
import { mustBeInArea } from './rules.ts';
import { type Context, isMoving, mayTell, type SlotOf, type Values } from './values.ts';

type Message = Parameters<SlotOf<MoveAddress>['parse']>[0];

export const oldAddress = addressSlot('old');
export const newAddress = addressSlot('new');

/** Asked by `ask-old-in`, `ask-new-out` and so on. What we bill must lie in our area and be whole. */
function addressSlot(which: 'old' | 'new'): SlotOf<MoveAddress> {
  const slot = `${which}Address` as const;
  return {
    sensitivity: 'personal',
    when: mayTell,
    dependsOn: ['move'],
    ask: ({ say, values }) => say(`ask-${which}-${values.move ?? 'within'}`),
    parse(message, context, asked) {
      const known = context.values[slot];
      if (known !== undefined) {
        const replaces = isAskedForMore(which, known, context) && isOtherHouse(addressIn(message), known);
        return asked || replaces ? corrected(which, message, context) : SILENT;
      }
      const after = addressAfter(which, message);
      if (after !== undefined) return checked(which, after, context);
      return asked ? answered(which, message, context) : SILENT;
    },
    describe: (address, { words }) => address.words || words('address-unknown'),
  };
}

/** Asked for the postcode alone, some give another address: the first was a slip. */
function isAskedForMore(which: 'old' | 'new', known: MoveAddress, { values }: Context): boolean {
  return isBilled(which, values) && lacking(known) !== undefined && values[`${which}Rest`] === undefined;
}

function isBilled(which: 'old' | 'new', { move }: Values): boolean {
  return move !== undefined && mustBeInArea(which, move);
}

/** What follows "What is your old address?". What we do not bill may be left out. */
async function answered(
  which: 'old' | 'new',
  message: Message,
  context: Context,
): Promise<Parsed<MoveAddress>> {
  const { text } = message;
  const address = addressIn(message);
  if (isQuestion(text) || isAboutElse(which, text, address, context)) return SILENT;
  const bills = isBilled(which, context.values);
  if (withholds(text) || yesOrNo(text) === 'unsure') {
    return bills ? { kind: 'refused', say: context.say('address-needed') } : value({ words: '' });
  }
  if (mayBeAddress(address)) return checked(which, address, context);
  // "Jo Bloggs" is not where anybody lives; "yes, 30 November" and "i rent" are of no place, ours or not.
  const isOther =
    yesOrNo(text) !== undefined || tellsWhoLivesThere(text) || rentsIt(text) || saysItOwns(text);
  return bills || isOther ? SILENT : checked(which, address, context);
}

/** "No, 1 July" is about the date; "No 12 Mill Lane" is an address, and so is "sorry, 12 Mill Lane" while it is the first. */
function isAboutElse(which: 'old' | 'new', text: string, address: MoveAddress, { values }: Context): boolean {
  const other = values[which === 'old' ? 'newAddress' : 'oldAddress'];
  if (correctsEarlier(text) && (other !== undefined || !isWhole(address))) return true;
  const opens = /^(?:no|nope|sorry|actually)\b/i.test(text.trim());
  return opens && (address.postcode ?? address.street) === undefined && !withholds(text);
}

/** In a correction only a whole address is taken, and not for the other one when that is named. */
async function corrected(
  which: 'old' | 'new',
  message: Message,
  context: Context,
): Promise<Parsed<MoveAddress>> {
  const other = new RegExp(`\\b${which === 'old' ? 'new' : 'old'}\\b`, 'i');
  if (other.test(message.text)) return SILENT;
  const address = addressIn(message);
  return isWhole(address) ? checked(which, address, context) : SILENT;
}

/** What we do not bill may be any words; what we bill must be in our area, and `rest` asks what it lacks. */
async function checked(
  which: 'old' | 'new',
  address: MoveAddress,
  context: Context,
): Promise<Parsed<MoveAddress>> {
  if (!/\p{L}{2,}/u.test(address.words)) return SILENT;
  const { postcode } = address;
  // Before it is clear which way they move, it may be any.
  if (!isBilled(which, context.values) || postcode === undefined) return value(address);
  return (await isInArea(postcode, context)) ? value(address) : outsideArea(which, postcode, context);
}

function outsideArea(which: 'old' | 'new', postcode: string, context: Context): Parsed<never> {
  return { kind: 'refused', say: context.say(`${which}-outside-area`, { postcode }) };
}

export const oldRest = restSlot('old');
export const newRest = restSlot('new');

/** Asked only of an address that we bill and that is not whole: `ask-postcode` or `ask-number`. */
function restSlot(which: 'old' | 'new'): SlotOf<string> {
  const slot = `${which}Address` as const;
  const lackingIn = (values: Values) =>
    isBilled(which, values) && values[slot] !== undefined ? lacking(values[slot]) : undefined;
  return {
    sensitivity: 'personal',
    when: (values) => isMoving(values, 'in', 'out', 'within') && lackingIn(values) !== undefined,
    dependsOn: [slot],
    ask: ({ say, values }) => say(`ask-${lackingIn(values)}`, { address: values[slot]?.words ?? '' }),
    async parse(message, context, asked) {
      const known = context.values[slot];
      if (!asked || known === undefined || context.values[`${which}Rest`] !== undefined) return SILENT;
      if (isOtherHouse(addressIn(message), known)) return SILENT;
      if (lackingIn(context.values) === 'number') return numberOf(message);
      const postcode = message.entities.findLast(({ kind }) => kind === 'postcode')?.value;
      if (postcode === undefined) return SILENT;
      return (await isInArea(postcode, context)) ? value(postcode) : outsideArea(which, postcode, context);
    },
    describe: (rest) => rest,
  };
}

/** A house number, or the name of a house. */
function numberOf(message: Message): Parsed<string> {
  const { text, entities } = message;
  const number = entities.find(({ kind }) => kind === 'house-number')?.value;
  if (number !== undefined) return value(number);
  if (isQuestion(text) || correctsEarlier(text) || withholds(text)) return SILENT;
  const { words } = addressIn(message);
  return /\p{L}{3,}/u.test(words) && yesOrNo(words) === undefined ? value(words.slice(0, 60)) : SILENT;
}
