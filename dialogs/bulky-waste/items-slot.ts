/** The slot that asks what to collect, and takes changes to the list. */
import { type Parsed, SILENT, value } from '../../src/conversation/dialog.ts';
import type { Say } from '../../src/conversation/message.ts';
import { pounds } from '../../src/conversation/money.ts';
import { asksBack, yesOrNo } from '../../src/conversation/slots/plain-answer.ts';
import { blankOut } from '../../src/conversation/slots/without-spans.ts';
import { entryOf, nameFor } from './catalogue.ts';
import { type Edited, edited, recounted } from './edit-items.ts';
import { excessOf, heavyNames, isSameList, joined, type Line, listWords } from './item-list.ts';
import { addsToList, changesList } from './list-changes.ts';
import { type ItemReading, readItems, saysOnlyKind, sortOut } from './read-items.ts';
import {
  type Context,
  type ItemsAnswer,
  isOpen,
  knownOf,
  linesOf,
  type SlotOf,
  wantsItems,
} from './values.ts';

type Message = Parameters<SlotOf<string>['parse']>[0];

/** More questions about one list than this, and it is better given anew. */
const MOST_DOUBTS = 3;

export const items: SlotOf<ItemsAnswer> = {
  sensitivity: 'none',
  when: (values) => wantsItems(values) || (values.part === 'items' && isOpen(values)),
  async parse(message, context, asked): Promise<Parsed<ItemsAnswer>> {
    const reading = readItems(withoutEntities(message), asked);
    const list = await listNow(context);
    if (asked && list === undefined && saysOnlyKind(reading)) {
      return { kind: 'refused', say: context.say('which-pieces') };
    }
    if (saysNothing(reading, message, asked && list === undefined)) return SILENT;
    const read = list === undefined ? sortOut(reading) : changed(reading, list, context, asked, message);
    if (read === undefined) return SILENT;
    const accepted = accept(read, list, context);
    // It was an answer, if not one that can be taken: "some bricks" does not ask about bricks.
    const answers = asked && list === undefined && accepted.kind === 'refused' && !asksBack(message.text);
    return answers ? { kind: 'ambiguous', options: [], say: accepted.say } : accepted;
  },
  async ask(context) {
    const booked = context.values.task === 'change' ? await bookedItems(context) : undefined;
    if (booked) return context.say('ask-items-change', { items: listWords(booked) });
    return context.say(`ask-items-${context.settings.price.by}`, priceWords(context));
  },
  describe: (_value, context) => listWords(linesOf(context.values)),
};

function priceWords({ settings, words }: Context): Record<string, string | number> {
  const { price, mostItems } = settings;
  if (price.by === 'item') return { most: mostItems };
  let from = 1;
  const bands = price.bands.map(({ upTo, pence }) => {
    const band = words(from === upTo ? 'price-band-one' : 'price-band', {
      from,
      to: upTo,
      price: pounds(pence),
    });
    from = upTo + 1;
    return band;
  });
  return { most: mostItems, prices: joined(bands) };
}

/** The list that a change is made to: the one given just now, or the booking's. */
async function listNow(context: Context): Promise<readonly Line[] | undefined> {
  if (context.values.items !== undefined) return linesOf(context.values);
  return context.values.task === 'change' ? bookedItems(context) : undefined;
}

async function bookedItems(context: Context): Promise<readonly Line[] | undefined> {
  const known = knownOf(context.values);
  return known && (await context.records.booking(known.id))?.items;
}

function saysNothing({ mentions, unknown }: ItemReading, { text }: Message, takesUnknown: boolean): boolean {
  if (mentions.length > 0) return false;
  return unknown.length === 0 || !takesUnknown || asksBack(text) || yesOrNo(text) !== undefined;
}

/** What a message makes of a list: a change to it or, in answer to the question, another list. */
function changed(
  reading: ItemReading,
  list: readonly Line[],
  { values }: Context,
  asked: boolean,
  message: Message,
): Edited | undefined {
  const begins = values.task === 'change' && values.items === undefined && changesList(message);
  const change = edited(reading, list, begins && addsToList(message.text));
  if (change || !(asked || begins)) return change;
  const lines = recounted(reading, list);
  if (lines) return { lines, doubts: [], refused: [] };
  if (!asked) return undefined;
  return values.items === undefined || reading.mentions.length > 0 ? sortOut(reading) : undefined;
}

function accept(read: Edited, list: readonly Line[] | undefined, context: Context): Parsed<ItemsAnswer> {
  const refuse = (say: Say) => ({ kind: 'refused', say }) as const;
  const { lines, doubts, refused } = read;
  const asks = doubts.some(({ kind }) => kind !== 'unknown');
  if (lines.length === 0 && !asks) return refuse(whyNothing(read, context));
  if (doubts.length > MOST_DOUBTS) return refuse(context.say('too-much-at-once'));
  const excess = tooMuch(lines, context);
  if (excess) return refuse(excess);
  const same = list !== undefined && doubts.length === 0 && isSameList(lines, list);
  if (same && refused.length > 0) return refuse(notTaken(refused, context));
  if (same && context.values.items !== undefined) return SILENT;
  return same ? refuse(context.say('same-items', { items: listWords(lines) })) : value(read);
}

function whyNothing({ doubts, refused }: Edited, context: Context): Say {
  if (refused.length > 0) return notTaken(refused, context);
  const [unknown] = doubts;
  if (unknown?.kind === 'unknown') return context.say('unknown-item', { words: unknown.words });
  return context.say('nothing-left');
}

/** Says why a list is too long; undefined when it is not. */
export function tooMuch(lines: readonly Line[], context: Context): Say | undefined {
  const { mostItems } = context.settings;
  const excess = excessOf(lines, mostItems);
  if (!excess) return undefined;
  if (excess.kind === 'too-many-of') {
    return context.say('too-many-of', { max: excess.max, items: nameFor(excess.item, excess.max) });
  }
  const heavy = heavyNames(lines);
  const count = lines.reduce((sum, line) => sum + line.count, 0);
  return heavy.length > 0 && count <= mostItems
    ? context.say('too-many-heavy', { most: mostItems, items: joined(heavy) })
    : context.say('too-many', { count: excess.points, most: mostItems });
}

/** Why things are not taken, and where to take them; of many, the first two. */
export function refusalWords(refused: readonly string[], context: Context): string {
  return refused
    .slice(0, 2)
    .map((item) => {
      const { refused: no } = entryOf(item);
      const fill = (text = '') => text.replaceAll('{waste-phone}', context.words('waste-phone'));
      return context.words('not-taken', {
        items: nameFor(item, 2),
        because: fill(no?.because),
        instead: fill(no?.instead),
      });
    })
    .join(context.channel.form === 'text' ? ' ' : '\n\n');
}

function notTaken(refused: readonly string[], context: Context): Say {
  return context.say('not-taken-only', { refusals: refusalWords(refused, context) });
}

const NO_ITEMS = ['postcode', 'date', 'phone', 'email', 'reference', 'house-number'];

/** Dates, postcodes and house numbers are no items, and their numbers count none. */
function withoutEntities({ text, entities }: Message): string {
  return blankOut(
    text,
    entities.filter(({ kind }) => NO_ITEMS.includes(kind)).map(({ span }) => span),
  );
}
