/** What is wished of a task that was just finished, told by the words alone. Pure text in, meaning out. */

import { asksBack } from '../slots/plain-answer.ts';
import { CANCEL as CANCELS, wishesNot } from '../slots/sure-to-cancel.ts';
import { isAgain } from './again.ts';
import { tellsAbsent, tellsDone, tellsMissed, tellsMore } from './told.ts';
import { isBrief, lineOf } from './words.ts';

/** `missed`: nobody came; `absent`: they will not be in; `done`: somebody has seen to it; `more`: there is more of it or to tell of it. */
export type AfterWish =
  | 'again'
  | 'reference'
  | 'cancel'
  | 'refund'
  | 'missed'
  | 'absent'
  | 'change'
  | 'wrong'
  | 'done'
  | 'more'
  | 'receipt'
  | 'ask'
  | 'aside';

const REFERENCE =
  /\b(?:reference|ref|confirmation|(?:booking|order|report|case|request|confirmation|job|permit) (?:number|no|code))\b/;
/** A reference is asked for; "my reference is" gives one. */
const ASKS_FOR =
  /\b(?:what|whats|what's|which|where|wheres|repeat|again|forgot\w*|lost|missed|deleted|remind|tell|give|send|show|need|get|got|have|didn'?t|see|find|know)\b|^(?:my |the )?\w+(?: number)?$/;
const CANCEL = new RegExp(
  [
    String.raw`\bcancel\w*\b|\bcall\w* (?:it|that|this|the \w+) off\b|\bscrap (?:it|that)\b|\bundo\b|\bwithdraw\b|\btake (?:it|that|my \w+) back\b`,
    String.raw`\bchanged (?:my|our) minds?\b`,
    String.raw`\b(?:don'?t|do not|no longer|not) (?:want|need) (?:it|that|this|them)\b|\b(?:it's|its|that's|thats|is|isn'?t) (?:not|no longer) (?:needed|wanted)\b`,
    String.raw`\b(?:delete|stop|remove) (?:(?:my|the|that|this) )?(?:booking|order|report|request|collection|subscription)\b`,
  ].join('|'),
);
/** On paper, for money or a landlord. "Receipt" alone asks for it. */
const RECEIPT = /\breceipts?\b|\bproof of (?:payment|purchase|booking|collection)\b/;
const REFUND = /\brefund\w*\b|\bmoney back\b/;
const DAY_WORDS = '(?:day|days|date|dates|time|times|slot|week)';
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const CHANGE = new RegExp(
  [
    String.raw`\b(?:chang\w+|move|moving|swap|switch|amend|alter|edit|postpone|delay|re-?schedule|re-?arrange|re-?book)\b|\badd\b|\btake (?:\w+ )?off\b`,
    String.raw`\b(?:push|put|bring) (?:it |that |this |the \w+ )?(?:back|forward)\b`,
    String.raw`\b(?:different|another|other|new|earlier|later|sooner|better) ${DAY_WORDS}\b|\bwrong ${DAY_WORDS}\b`,
    String.raw`\b(?:can'?t|cannot|won'?t|not able to) (?:do|make|be (?:in|here|there|home|around)|manage)\b`,
    String.raw`\b(?:can|could) (?:it|they|you|we|i)\b.*\b(?:instead|e?a?rlier|later|sooner)\b`,
    String.raw`\b(?:can|could) (?:it|they|you|we|i) (?:come|collect|pick|have|do|make|be)\b.*\b${WEEKDAY}\b`,
    String.raw`\bi (?:wanted|meant|said) (?:it )?(?:on )?(?:the )?(?:\d|${WEEKDAY}\b)`,
  ].join('|'),
);
/** They would do it themselves, or put a bin away. */
const NO_CHANGE = /\b(?:myself|ourselves)\b|\b(?:put|bring|take) (?:it|that|them) back (?:in|out|inside)\b/;
const WRONG = new RegExp(
  [
    String.raw`\bwrong\b|\bnot (?:my|our|the right) (?:\w+ )?(?:address|house|postcode|street|road|number|name|place)\b`,
    String.raw`\b(?:old|previous|last) (?:address|house|place|postcode|flat)\b`,
    String.raw`\b(?:made|there'?s|there is|was) a (?:mistake|typo)\b|\b(?:by|my) mistake\b|\b(?:isn'?t|wasn'?t|not|aint) (?:right|correct)\b|\bincorrect\b`,
    String.raw`\bmessed (?:it |that )?up\b|(?<!\b(?:do|should|shall|can|must|could) (?:i|we) )\b(?:gave|put|typed) (?:you )?(?:a|the) (?:old|other)\b`,
  ].join('|'),
);
const ASK = new RegExp(
  [
    String.raw`\bhow (?:long|soon|quick\w*|fast)\b|\bwhen\b|\bwhat (?:time|times|day|date)\b|\beta\b`,
    String.raw`\bwhat(?:'s| is|s)? happen(?:s|ing)?\b.*\b(?:now|next|it|that|my)\b|\bwhat(?:'s|s| is) next\b|^what (?:now|happens)$`,
    String.raw`\b(?:has|have|did|does) (?:it|that|this|my \w+|the \w+) (?:been )?(?:go|gone|went|work|worked|sent|booked|get|got|received|fixed|mended|repaired|cleared|collected|emptied)\b`,
    String.raw`\b(?:did|have) (?:you|u) (?:get|got|received?|book\w*)\b`,
    String.raw`\b(?:is|are) (?:it|that|this|everything|i|we|my \w+|the \w+) (?:all )?(?:been )?(?:booked|confirmed|sorted|done|sent|ordered|fixed|mended|repaired|cleared|collected|emptied|gone through|still (?:on|booked|coming))\b`,
    String.raw`\b(?:i|we|someone|somebody) (?:(?:need|have|got|supposed) )?(?:to )?(?:have )?(?:to )?be (?:in|home|at home|there|around)\b`,
    String.raw`\b(?:can|could|will|would|must|should|does|do|has|have) (?:my|our|the|an?) \w+(?: \w+)? (?:(?:need|have|got) )?(?:to )?be (?:in|home|at home|there|around|here)\b`,
    String.raw`\b(?:can|could|will|would|do|does) (?:they|you|someone|somebody|the (?:crew|driver|men|lads)) (?:\w+ )?(?:ring|call|phone|text|knock|tell me|let me know)\b.*\b(?:before|when|first|beforehand|on (?:the|their) (?:day|way)|come|coming)\b`,
    String.raw`\b(?:is|are|will|do|does) (?:it|they|you|someone) .*\b(?:com(?:e|ing)|today|tomorrow|here|arriv\w*)\b|\bwill (?:it|they) be\b`,
    String.raw`\b(?:where|should|shall|do|can) (?:do |should |shall )?(?:i|we) (?:need to |have to )?(?:put|leave|bring|take) (?:it|them)\b`,
    String.raw`\b(?:nobody|no ?one|you|they)(?:'?s|'?ve| has| have)?(?: not| never|n'?t)? (?:rang|rung|called|phoned|replied|contacted|answered)\b(?! (?:it|me a|to|the|my)\b)`,
    String.raw`^(?:so |and )?(?:is|will) (?:it|that|they)(?: be| still| due| on| by| for| booked| coming| going to be)*(?: the)? (?:\d{1,2}(?:st|nd|rd|th)?\b|${WEEKDAY}\b|tomorrow|today|(?:this|next) week)`,
    String.raw`\bany (?:news|update)\b|\bhow(?:'s| is|s) (?:it|that) going\b`,
  ].join('|'),
);

/** Undefined where nothing of a finished task is wished for. */
export function wishAfter(text: string): AfterWish | undefined {
  if (!isBrief(text)) return undefined;
  const line = lineOf(text);
  if (isAgain(line)) return 'again';
  if (REFERENCE.test(line) && ASKS_FOR.test(line)) return 'reference';
  if (RECEIPT.test(line) && ASKS_FOR.test(line)) return 'receipt';
  if (CANCEL.test(line) && !wishesNot(text, CANCELS)) return 'cancel';
  if (REFUND.test(line)) return 'refund';
  if (tellsMissed(line) && !asksBack(text)) return 'missed';
  if (tellsAbsent(line)) return 'absent';
  if (isChange(line)) return 'change';
  if (WRONG.test(line)) return 'wrong';
  if (tellsMore(line) && !asksBack(text)) return 'more';
  if (tellsDone(line) && !asksBack(text)) return 'done';
  if (ASK.test(line)) return 'ask';
  return asksBack(text) ? 'aside' : undefined;
}

/** Whether a line, as `lineOf` has it, asks for a change. */
export function isChange(line: string): boolean {
  return CHANGE.test(line) && !NO_CHANGE.test(line);
}

/** Whether a line, as `lineOf` has it, says that something was told wrongly. */
export function isMistake(line: string): boolean {
  return WRONG.test(line);
}
