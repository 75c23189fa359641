/** What residents ask in the middle of a booking, answered from the booking's own figures; the question stands. */
import { timeName } from '../../src/conversation/calendar/clock-words.ts';
import type { Say } from '../../src/conversation/message.ts';
import { pounds } from '../../src/conversation/money.ts';
import { asksBack, plainOf } from '../../src/conversation/slots/plain-answer.ts';
import { nameFor } from './catalogue.ts';
import { joined } from './item-list.ts';
import { refusalWords } from './items-slot.ts';
import { bulkyWasteFacts, priceOf } from './pricing.ts';
import { readItems, sortOut } from './read-items.ts';
import { type Context, linesOf } from './values.ts';

/** The wording that answers, and how it is asked. The first that fits answers. */
const ASIDES: readonly (readonly [string, RegExp])[] = [
  [
    'aside-cancel',
    /\b(?:cancel|change (?:it|the|my|that|things)(?! (?:\w+ )?to\b)|change my mind|money back|refund|get out of it)\b/,
  ],
  [
    'aside-why',
    /\b(?:why|y|what) (?:do|does|would|are) (?:you|u|they|it)\b.*\b(?:need|want|ask\w*)\b|\bwhat (?:do you (?:need|want)|is) (?:that|this|it|my \w+) for\b/,
  ],
  [
    'aside-be-in',
    /\b(?:be|stay|wait) (?:in|at home|home|there|around|here)\b|\bif (?:i'?m|we'?re|i am|no ?one'?s) (?:out|not|at work|away|in)\b|\bwhat time (?:do|will|are|would)\b|\bcome in(?:side|to)?\b/,
  ],
  [
    'aside-where',
    /\b(?:where|how) (?:do|should|shall|must|can|will|would)\b.*\b(?:put|leave|place|bring)\b|\b(?:put|leave|bring) (?:it|them|things|everything|the \w+) (?:out|outside|on|in)\b/,
  ],
  ['aside-receipt', /\breceipts?\b|\bproof of (?:payment|purchase)\b/],
  ['aside-how-many', /\bhow (?:many|much stuff)\b|\bmore than (?:one|1)\b|\bis there a (?:limit|max\w*)\b/],
  [
    'aside-price',
    /\b(?:how much|what'?s the (?:price|cost)|what (?:is|does) (?:it|that|the) (?:cost|price)|cost|price|charge|(?:is|are) (?:it|this|that|they) free|for free|free of charge|cheaper|discount|half price|on benefits?|is it (?:the )?same price)\b/,
  ],
];

/** @returns the wording that answers a question about the booking; undefined when it asks nothing of the kind */
function asideIn(text: string): string | undefined {
  return asksBack(text) ? ASIDES.find(([, pattern]) => pattern.test(plainOf(text)))?.[0] : undefined;
}

/** "Is the fridge ok", "do you take mattresses": "can you take the sofa too" asks for more than word of it. */
const ASKS_WHETHER_TAKEN =
  /^(?:and |but |so )?(?:(?:is|are) .*\b(?:ok|okay|allowed|alright|fine|accepted|included|taken)\b|(?:do|would|will) (?:you|they|u) (?:even |also |still )?(?:take|accept|collect|do)\b)/;

/** Whether the things that are asked about are taken; undefined where none is named. */
function whetherTaken(text: string, context: Context): string | undefined {
  if (!ASKS_WHETHER_TAKEN.test(plainOf(text))) return undefined;
  const { lines, refused } = sortOut(readItems(text, false));
  if (refused.length > 0) return refusalWords(refused, context);
  if (lines.length === 0) return undefined;
  return context.words('aside-taken', {
    items: joined(
      lines.map(({ item }) => nameFor(item, 2)),
      'and',
    ),
  });
}

/** What is known of it by the booking's own figures; undefined where nothing of the kind is asked. */
export function aside(text: string, context: Context): Say | undefined {
  if (context.values.task !== 'book') return undefined;
  const taken = whetherTaken(text, context);
  if (taken !== undefined) return { text: taken };
  const found = asideIn(text);
  return found === undefined ? undefined : { text: tell(found, context) };
}

function tell(key: string, context: Context): string {
  const { values, settings, words } = context;
  const lines = linesOf(values);
  const fillings = {
    'out-by': timeName(settings.outBy),
    until: timeName(settings.cancelUntil),
    most: settings.mostItems,
    percent: settings.concessionPercent,
  };
  if (key !== 'aside-price') return words(key, fillings);
  const half = settings.concessionPercent > 0 ? words('aside-price-half', fillings) : '';
  const price = priceWords(
    lines.length > 0 ? pounds(priceOf(lines, values.benefit === true, settings)) : undefined,
    context,
  );
  return values.benefit === undefined ? `${price} ${half}`.trim() : price;
}

function priceWords(price: string | undefined, { words, settings }: Context): string {
  return price === undefined
    ? words('aside-price-from', { from: bulkyWasteFacts(settings)['bulky-price'] ?? '' })
    : words('aside-price', { price });
}
