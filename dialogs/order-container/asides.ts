/** What is asked in the middle of an order: what it costs, and when it comes. */
import { isHoliday } from '../../src/conversation/calendar/bank-holidays.ts';
import { dayWords } from '../../src/conversation/calendar/clock-words.ts';
import { londonDay } from '../../src/conversation/calendar/working-days.ts';
import type { Say } from '../../src/conversation/message.ts';
import { pounds } from '../../src/conversation/money.ts';
import { sentenceCase } from '../../src/conversation/sentence-case.ts';
import { plainOf } from '../../src/conversation/slots/plain-answer.ts';
import { orderOf } from './assess.ts';
import { deliverBy, type Price, priceOf, pricesOf } from './rules.ts';
import type { Context } from './slots.ts';

const ASKS_PRICE =
  /\bhow much\b|\b(?:what|does|will|is)\b.{0,20}\b(?:costs?|price|charged?)\b|\b(?:is|are) (?:it|this|that|they|these) free\b|\b(?:do|will|would|must) i (?:(?:have|need|got) to )?pay\b|\bis there a (?:charge|fee|cost)\b|^(?:price|cost|the price|free)$/;
const ASKS_WHEN =
  /\bhow long\b|\bhow (?:soon|quick(?:ly)?)\b|\bwhen\b.{0,12}\b(?:will|would|can|could|do|does|is|are|should)\b.{0,20}\b(?:come|coming|here|get|arrive|arriving|deliver|delivered|bring|take|collect|expect|have|be)\b|^when$/;

/** The answer to a question about the order that is being made; undefined where it asks something else. */
export async function aside(text: string, context: Context): Promise<Say | undefined> {
  const plain = plainOf(text).replace(/\?+$/, '');
  if (ASKS_PRICE.test(plain)) return tellPrice(context);
  return ASKS_WHEN.test(plain) ? tellWhen(context) : undefined;
}

export function dueWords({ settings, now }: Pick<Context, 'settings' | 'now'>): string {
  const today = londonDay(now);
  return dayWords(deliverBy(today, settings, isHoliday), today);
}

function tellWhen(context: Context): Say {
  const key = context.values.reason === 'remove' ? 'aside-when-remove' : 'aside-when';
  return context.say(key, { days: context.settings.deliveryDays, due: dueWords(context) });
}

/** To the penny once it is known which one and why; before, all that it may come to. */
function tellPrice(context: Context): Say {
  const { values, settings, say } = context;
  const { container, reason, brokenBy } = values;
  const prices = pricesOf(values, settings);
  if (prices.length === 0) return say('aside-free');
  if (container === undefined || reason === undefined)
    return say('aside-prices', { prices: prices.map((each) => priceWords(each, context)).join('\n') });
  const price = pounds(priceOf(orderOf(context, container), settings));
  const mayBeFree = reason === 'damaged' && brokenBy === undefined;
  return say(mayBeFree ? 'aside-price-or-free' : 'aside-price', { price });
}

/** `Black bin, brown bin (lost or stolen, or damaged): £25`. */
function priceWords({ services, reasons, pence }: Price, { words, settings }: Context): string {
  const bins = services.map((service) => settings.containers[service]?.name ?? service).join(', ');
  const why = reasons.map((reason) => words(`priced-${reason}`)).join(words('or'));
  return words('one-price', { bins: sentenceCase(bins), why, price: pounds(pence) });
}
