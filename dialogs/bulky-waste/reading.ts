/** What residents mean to do about a bulky collection, from their own words. Pure text in, meaning out. */
import { plainOf } from '../../src/conversation/slots/plain-answer.ts';
import { CANCEL as CANCELS, wishesNot } from '../../src/conversation/slots/sure-to-cancel.ts';
import type { Task } from './values.ts';

const CANCEL = /\bcancel\w*\b|\bcall(?:ing|ed)? (?:it )?off\b|\brefund\b|\bmoney back\b/;
const MISSED = new RegExp(
  [
    String.raw`\b(?:did ?no?'?t|didnt|hasn'?t|has not|haven'?t|have not|wasn'?t|was not|weren'?t|were not|never|nobody|no ?one|forgot to|failed to)\b.{0,30}\b(?:collect\w*|pick\w*|come|came|turn\w*|taken|take|took|show\w*|arrive\w*|been)\b`,
    String.raw`\b(?:not|never) (?:been )?(?:collected|picked up|taken|removed)\b`,
    String.raw`\bstill (?:here|there|outside|out|sat|sitting|on the|waiting for (?:my|the|our))\b`,
    String.raw`\bmissed\b.{0,25}\b(?:collection|pick ?up|booking)\b|\bleft (?:it|them|some|one|half)\b.{0,12}\bbehind\b|\bno show\b`,
  ].join('|'),
);
const CHANGE =
  /\b(?:chang\w+|move|moving|re-?arrange|re-?schedule|re-?book|postpone|delay|swap|amend|alter|edit|put back|push back|bring forward)\b.{0,40}|\b(?:different|another|new|other) (?:day|date|time)\b|\b(?:add|put|remove|take)\b.{0,40}\b(?:to|on|onto|from|off)\b.{0,10}\b(?:booking|collection|order|list)\b/;
const SHOW =
  /\b(?:when|what (?:day|date|time))(?:'?s| is| are| did i| was| r)\b.{0,6}\b(?:my|our|you coming|it booked)\b|\b(?:check|see|show|confirm|view|look at|details of|find)\b.{0,15}\b(?:my|our) (?:bulky )?(?:booking|collection|order)\b|\bdid (?:my|the|it)\b.{0,20}\bgo through\b|\bis (?:my|our)\b.{0,30}\b(?:booked|still on|confirmed)\b|\bpay(?:ment)? link\b|\bhave i (?:booked|paid)\b/;
const BOOK =
  /\b(?:book\w*|arrange|organi[sz]e|schedule|order|request|get(?:ting)? rid|got rid|pick(?:ed|ing)? up|collect(?:ed|ing)?|take(?:n)? away|taking away|dispose|disposing|remov\w+|clear\w*|shift|chuck\w*|throw\w*|dump|new (?:one|booking|collection)|another (?:collection|booking|one)|fetch)\b/;

/** Undefined when the words leave it open. */
export function taskIn(text: string): Task | undefined {
  const plain = plainOf(text);
  if (CANCEL.test(plain) && !wishesNot(text, CANCELS)) return 'cancel';
  if (MISSED.test(plain)) return 'missed';
  if (CHANGE.test(plain)) return 'change';
  if (SHOW.test(plain)) return 'show';
  return BOOK.test(plain) ? 'book' : undefined;
}

const PART_DATE =
  /\b(?:date|day|days|time|when|later|earlier|sooner|move|re-?schedule|re-?arrange|re-?book|postpone|delay|push back|put back|bring forward)\b/;
const PART_ITEMS =
  /\b(?:items?|things?|list|stuff|what|add|adding|remove|swap|extra|also|as well|too|instead|one more|another)\b/;

/** Which part of a booking is to change. */
export function partIn(text: string): 'date' | 'items' | undefined {
  const plain = plainOf(text);
  if (PART_DATE.test(plain)) return 'date';
  return PART_ITEMS.test(plain) ? 'items' : undefined;
}

const LANDLORD =
  /\b(?:i'?m (?:a|the) landlord|as a landlord|my tenants?|our tenants?|(?:old|previous|last|ex|evicted) tenants?|tenants? (?:has |have )?(?:left|moved|gone)|letting agen\w+|(?:my|the|our|by (?:my|the|our|a)) landlord(?:'?s)? (?:has |have )?(?:left|furniture|sofa|bed|wants?|said)|left by (?:my|the|our|a) landlord|belongs? to (?:my|the|our|a) landlord|landlord'?s (?:furniture|stuff|things|old)|rental property|buy to let|house i rent out|flat i rent out)\b/;
const BUSINESS =
  /\b(?:my|our|the) (?:shop|business|office|company|restaurant|cafe|pub|salon|hotel|warehouse|firm|takeaway|care home)\b|\b(?:from|for|at) (?:a|an|work) ?(?:shop|business|office|company|restaurant|cafe|pub|salon|hotel|warehouse|firm)\b|\b(?:commercial|business) (?:premises|property|address|customer|collection|waste)\b|\bwe(?:'re| are) a (?:business|company|shop|charity shop|school)\b/;

/** Whose things they are, when they say that they are not the household's. */
export function originIn(text: string): 'landlord' | 'business' | undefined {
  const plain = plainOf(text);
  if (LANDLORD.test(plain)) return 'landlord';
  return BUSINESS.test(plain) ? 'business' : undefined;
}

const BENEFIT =
  /\b(?:universal credit|pension credit|housing benefit|council tax (?:support|reduction|benefit)|on uc|get uc|claim uc|uc)\b/;
const OTHER_BENEFIT =
  /\b(?:pip|dla|esa|jsa|attendance allowance|child benefit|carer'?s allowance|state pension|pension|pensioner|student|disabled|unemployed|income support)\b/;
const NEGATED = /\b(?:not|no|don'?t|dont|never|without|isn'?t|neither)\b/;

const IS_ON =
  /\b(?:i'?m|i am|we'?re|we are|i (?:get|receive|claim|have)|we (?:get|claim)|getting|claiming|on)\b/;
const ASKS = /\b(?:if|what'?s|does|do i|need to be|counts?|discount|cheaper|reduc\w+|half price|how much)\b/;

/** They say that they are on one, rather than asking what that would mean. */
export function saysOnBenefit(text: string): boolean {
  const plain = plainOf(text);
  return IS_ON.test(plain) && !ASKS.test(plain);
}

/** `listed`: on one that halves the price; `other`: on one that may not. */
export function benefitIn(text: string): 'listed' | 'other' | undefined {
  const plain = plainOf(text);
  if (NEGATED.test(plain)) return undefined;
  if (BENEFIT.test(plain)) return 'listed';
  return OTHER_BENEFIT.test(plain) ? 'other' : undefined;
}
