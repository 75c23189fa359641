/** The address of the collection, with what bulky waste must know of it, and where there the items are put out. */
import { type Option, type Parsed, SILENT, value } from '../../src/conversation/dialog.ts';
import type { ChosenAddress, Place } from '../../src/conversation/slots/address.ts';
import { postcodeOrStreetSlot } from '../../src/conversation/slots/place-slot.ts';
import {
  asksBack,
  plainOf,
  shortened,
  toldIn,
  withholds,
} from '../../src/conversation/slots/plain-answer.ts';
import { addressSlot } from '../../src/conversation/slots/premises-slot.ts';
import { blankOut } from '../../src/conversation/slots/without-spans.ts';
import type { BulkyWasteRecords } from './books.ts';
import { readItems } from './read-items.ts';
import { weekdaysOf } from './rules.ts';
import type { BulkyWasteSettings } from './settings.ts';
import {
  type BulkyAddress,
  type BulkyWasteValues,
  type Context,
  isBooking,
  isStopped,
  type SlotOf,
} from './values.ts';
import { numberOf } from './words.ts';

type Message = Parameters<SlotOf<string>['parse']>[0];

const anyPlace = postcodeOrStreetSlot<BulkyWasteValues, BulkyWasteRecords, BulkyWasteSettings>();
const anyAddress = addressSlot<BulkyWasteValues, BulkyWasteRecords, BulkyWasteSettings>();

/** The address stays known when it is the reason to stop. */
const wantsAddress: SlotOf<Place>['when'] = (values) =>
  values.task === 'book' && (!isStopped(values) || values.premises?.commercial === true);

export const place: SlotOf<Place> = {
  ...anyPlace,
  when: wantsAddress,
  parse: (message, context, asked, offered) =>
    anyPlace.parse(
      isAnswer(asked, context.values.place) ? message : withoutItems(message),
      context,
      asked,
      offered,
    ),
};

export const premises: SlotOf<BulkyAddress> = {
  ...anyAddress,
  when: wantsAddress,
  async parse(message, context, asked, offered) {
    const plain = isAnswer(asked, context.values.premises) ? message : withoutItems(message);
    const parsed = await anyAddress.parse(plain, context, asked, offered);
    return known(parsed, context);
  },
  async options(context) {
    const options = (await anyAddress.options?.(context)) ?? [];
    return Promise.all(options.map((option) => knownOption(option, context)));
  },
};

/** Asked for it and not yet given: then all of the message is about it. A correction may be about anything. */
function isAnswer(asked: boolean, known: unknown): boolean {
  return asked && known === undefined;
}

async function known(parsed: Parsed<ChosenAddress>, context: Context): Promise<Parsed<BulkyAddress>> {
  if (parsed.kind === 'value') return value(await knownAddress(parsed.value, context));
  if (parsed.kind !== 'ambiguous') return parsed;
  const options = await Promise.all(parsed.options.map((option) => knownOption(option, context)));
  return { ...parsed, options };
}

async function knownOption(option: Option<ChosenAddress>, context: Context): Promise<Option<BulkyAddress>> {
  return { label: option.label, value: await knownAddress(option.value, context) };
}

async function knownAddress(address: ChosenAddress, { records, settings }: Context): Promise<BulkyAddress> {
  const found = await records.premises(address.uprn);
  const { communalBins, aboveShop } = found?.traits ?? {};
  const [district] = found?.postcode?.split(' ') ?? [];
  return {
    ...address,
    ...(found?.classification.startsWith('C') && { commercial: true }),
    ...((communalBins || aboveShop || (found?.subBuilding ?? null) !== null) && { flat: true }),
    ...(district !== undefined && { district }),
    weekdays: weekdaysOf(district, settings),
  };
}

/** "2 armchairs" and "3 December" are no house numbers, and no street is called Settee. */
function withoutItems(message: Message): Message {
  const { words, mentions } = readItems(message.text, false);
  const named = mentions.map(({ from, to }) => {
    const counted = numberOf(words[from - 1]?.plain ?? '') === undefined ? from : from - 1;
    return { start: words[counted]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
  });
  const dated = message.entities
    .filter(({ kind }) => kind === 'date' || kind === 'phone')
    .map(({ span }) => span);
  return { ...message, text: blankOut(message.text, [...named, ...dated]) };
}

const LONGEST_SPOT = 60;
const SPOTS = ['spot-store', 'spot-entrance', 'spot-kerb'] as const;
/** A word that could be part of a place. */
const PLACE =
  /\b(?!(?:possible|possibly|please|pls|ok|okay|if|is|can|could|would|you|u|do|that|it|be|on|any|day|time|morning|afternoon|fine|good|thanks|thank|for|me|the|a|at|in|best|preferably|ideally|early|soon|asap|come|collect|pick|up)\b)\p{L}{3,}/iu;
const CHOICES = [
  /^(?:1|one|(?:the )?first(?: one)?)$/,
  /^(?:2|two|(?:the )?second(?: one)?)$/,
  /^(?:3|three|(?:the )?(?:third|last)(?: one)?)$/,
];

/** "Tomorrow possible" says when, not where. */
function isOnlyDay({ text, entities }: Message): boolean {
  const days = entities.filter(({ kind }) => kind === 'date' || kind === 'time').map(({ span }) => span);
  return days.length > 0 && !PLACE.test(blankOut(text, days));
}

const OUTSIDE =
  '(?:outside|out (?:the )?(?:front|back)|(?:at|by|in|on|near|next to|behind|beside|round|opposite|under|against) (?:the |my |our )?(?:(?:front|main|side|back|communal|bin) )?(?:front|side|back|door|entrance|gate|kerb|curb|pavement|drive(?:way)?|bins?|store|shed|yard|path|wall|fence|car park|parking|porch|steps|stairs|garages?|lamp ?post|grass|hall(?:way)?))';
/** "They will be at the front", "I'll leave it by the bin store": said before it was asked. */
const SAYS_SPOT = new RegExp(
  String.raw`\b(?:(?:it|they|everything|all|things|stuff|items)(?:'?ll| will| are| is|'?re|'?s)?(?: (?:all|be|left|put|waiting|out))*|(?:i|we)(?:'?ll| will| can|'?ve| have)? (?:leave|put|left)(?: (?:it|them|everything|all|the \w+|out))*) (${OUTSIDE}\b[^.,;!?\n]*)`,
);

/** Where they say of their own accord that things will stand. */
function spotIn(text: string): string | undefined {
  return SAYS_SPOT.exec(plainOf(toldIn(text, false)))?.[1]?.trim();
}

/** Asked of flats only: houses put things out at their front. Said before the address is known, it is kept until then. */
export const spot: SlotOf<string> = {
  sensitivity: 'personal',
  freeText: 'unless-question',
  when: (values) => isBooking(values) && (values.premises === undefined || values.premises.flat === true),
  asks: (values) => values.premises?.flat === true,
  dependsOn: ['premises'],
  parse(message, { values, say, words, channel }, asked): Parsed<string> {
    const { text } = message;
    const early = asked || values.spot !== undefined ? undefined : spotIn(text);
    if (early !== undefined) return value(shortened(early, LONGEST_SPOT));
    if (!asked || values.spot !== undefined || asksBack(text) || isOnlyDay(message)) return SILENT;
    const choice = SPOTS[CHOICES.findIndex((said) => said.test(plainOf(text)))];
    if (choice !== undefined && channel.form === 'web') return value(words(choice));
    const said = plainOf(text).replace(
      /^(?:it(?:'ll| will)? be |we(?:'ll| will) (?:put|leave) (?:it|them) |i(?:'ll| will) (?:put|leave) (?:it|them) )/,
      '',
    );
    if (withholds(text) || said.length < 3) return { kind: 'refused', say: say('need-spot') };
    return value(shortened(said, LONGEST_SPOT));
  },
  ask({ words, say, channel }) {
    const quickReplies = SPOTS.map((key) => words(key));
    return say('ask-spot', {}, channel.form === 'web' ? { quickReplies } : {});
  },
  describe: (value) => value,
};

/** Where items are put out, in the middle of a sentence. */
export function spotWords({ values, words }: Context): string {
  return values.spot === undefined ? words('spot-front') : lowered(values.spot);
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
