/** What residents ask in the middle of joining, answered from what the council has set. */
import type { Say } from '../../src/conversation/message.ts';
import { pounds } from '../../src/conversation/money.ts';
import { asksBack, plainOf } from '../../src/conversation/slots/plain-answer.ts';
import type { Context } from './values.ts';

/** The first that fits. What the council has not told us is said to be unknown, rather than missed. */
const ASKED: readonly (readonly [string, RegExp])[] = [
  [
    'aside-unknown',
    /\b(?:discounts?|concessions?|reduced|cheaper|half price|pensioners?|pension|oaps?|students?|benefits?|universal credit|disabled)\b|\b(?:winter|summer|christmas|all year|how often|every week|weekly|fortnight\w*|which day|what day)\b/,
  ],
  ['aside-price', /\bhow much\b|\bcosts?\b|\bprices?\b|\bcharges?\b|\bfees?\b|\bis it free\b/],
  ['aside-refund', /\b(?:cancel|refund|money back|change my mind|stop it)\b/],
  ['aside-most', /\bhow many\b|\bmore than one\b|\b(?:most|maximum)\b/],
  [
    'aside-months',
    /\bhow long\b.{0,20}\b(?:last|for|run)\b|\bwhen\b.{0,20}\b(?:end|run out|expire|finish|renew)\w*\b/,
  ],
  ['aside-start', /\bwhen\b|\bhow (?:soon|long|quick\w*)\b/],
];
/** "How much" with no more is a question too. */
const SHORT = /^(?:and |so |but )?(?:the )?(?:how much|price|cost|costs|when|refund|discount)s?\b/;

/** What the dialog knows of it by its own settings; undefined where nothing is asked, or anything else. */
export function aside(text: string, { say, settings, values }: Context): Say | undefined {
  if (values.task !== 'join' && values.task !== 'renew') return undefined;
  const plain = plainOf(text);
  if (!asksBack(text) && !SHORT.test(plain)) return undefined;
  const key = ASKED.find(([, asked]) => asked.test(plain))?.[0];
  if (key === undefined) return undefined;
  const { firstBinPence, extraBinPence, mostBins, months, startDays, startDaysWithBin, refundDays } =
    settings;
  return say(key, {
    first: pounds(firstBinPence),
    extra: pounds(extraBinPence),
    ...{ most: mostBins, months, days: startDays, 'days-with-bin': startDaysWithBin, refund: refundDays },
  });
}
