/** What is wished of a task that was just finished, told by the words alone. Pure text in, meaning out. */
import { asksBack } from '../slots/plain-answer.ts';
import { isAgain } from './again.ts';
import { lineOf, wordsOf } from './words.ts';

/** `missed`: nobody came; `absent`: they will not be in; `done`: somebody has seen to it. */
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
  | 'ask'
  | 'aside';

/** Longer ones tell of something. */
const MOST_WORDS = 16;
const MOST_CHARACTERS = 200;

const REFERENCE =
  /\b(?:reference|ref|(?:booking|order|report|case|request|confirmation|job|permit) (?:number|no|code))\b/;
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
const REFUND = /\brefund\w*\b|\bmoney back\b/;
const DID_NOT =
  "(?:never|didn'?t|did not|hasn'?t|has not|haven'?t|have not|wasn'?t|was not|not|failed to|forgot to)";
const MISSED = new RegExp(
  [
    String.raw`\b(?:nobody|no ?one|none of them)\b.{0,12}\b(?:c[ao]me|turn\w*|show\w*|been|arrive\w*|collect\w*|pick\w*)\b`,
    String.raw`\b(?:they|you|it|its|it's|the \w+|that|my \w+) (?:have |has |just )?${DID_NOT} (?:been |even |yet )?(?:fixed|mended|repaired|cleared|c[ao]me|been|turn(?:ed)? up|show(?:ed|n)?(?: up)?|arrived?|collect(?:ed)?|pick(?:ed)?(?: it)? up|tak(?:e|en)|took)\b`,
    String.raw`\bno show\b|\bstill (?:here|there|outside|sat (?:here|there|outside))\b`,
  ].join('|'),
);
const ABSENT = new RegExp(
  [
    String.raw`\b(?:won'?t|can'?t|cannot|will not|not able to|not going to) be (?:in|here|there|home|at home|around|about)\b`,
    String.raw`\b(?:i'?m|i am|we'?re|we are|i'?ll be|we'?ll be|i will be) (?:not (?:going to be )?(?:in|home|at home|here|there)|out|away|at work|working)(?: (?:that|then|on|all|until|till|the)\b.*)?$`,
    String.raw`\b(?:nobody|no ?one)(?: will be| is|'?ll be|'?s)?(?: going to be)? (?:in|home|at home)\b`,
  ].join('|'),
);
const SEEN_TO =
  '(?:fixed|mended|repaired|filled(?: in)?|sorted|cleared|cleaned|emptied|collected|removed|resolved|gone|done|taken(?: away)?|picked up)';
/** Told, never asked or wished: who says "it" first. Where anything of it still is, it is not done. */
const DONE = new RegExp(
  [
    String.raw`^(?:(?:oh|ok|hi|hello|actually|update|good news|just to say|i think|looks like)\b\W*)*(?:it|that|they|its|it's|that's|thats|(?:the|my|our|that) \w+(?: \w+)?)(?:'?s| has| have| is| was|'?ve)?(?: (?:just|now|already|all|been|got))* ${SEEN_TO}(?: (?:now|already|today|this morning|yesterday|thanks|thank you|ta|up|out|so .*))*$`,
    String.raw`^(?:(?:oh|ok|hi|actually|update)\b\W*)*(?:they|they've|theyve|the (?:crew|men|man|lads|binmen|lorry|team)|someone|somebody)(?:'?ve| have| has|'?s)?(?: (?:just|now|already|finally|all|been|and))* (?:came|come|been|turned up|showed up|arrived|fixed|mended|cleared|cleaned|emptied|took|taken|collected|picked|moved|removed|filled)\b`,
    String.raw`\b(?:i|we|we've|i've|ive|weve) (?:have )?(?:just )?found it\b`,
  ].join('|'),
);
/** Then it is not done after all, or something else is. */
const NOT_DONE =
  /\b(?:but|not|wrong|only|still|half|neighbours?|neighbors?|next door|others?|everyone|everybody)\b/;
const DAY_WORDS = '(?:day|days|date|dates|time|times|slot|week)';
const CHANGE = new RegExp(
  [
    String.raw`\b(?:chang\w+|move|moving|swap|switch|amend|alter|edit|postpone|delay|re-?schedule|re-?arrange|re-?book)\b|\badd\b|\btake (?:\w+ )?off\b`,
    String.raw`\b(?:push|put|bring) (?:it |that |this |the \w+ )?(?:back|forward)\b`,
    String.raw`\b(?:different|another|other|new|earlier|later|sooner|better) ${DAY_WORDS}\b|\bwrong ${DAY_WORDS}\b`,
    String.raw`\b(?:can'?t|cannot|won'?t|not able to) (?:do|make|be (?:in|here|there|home|around)|manage)\b`,
    String.raw`\b(?:can|could) (?:it|they|you|u|we|i)\b.*\b(?:instead|earlier|later|sooner)\b`,
  ].join('|'),
);
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
    String.raw`\b(?:is|are|will|do|does) (?:it|they|you|someone) .*\b(?:com(?:e|ing)|today|tomorrow|here|arriv\w*)\b|\bwill (?:it|they) be\b`,
    String.raw`\b(?:where|should|shall|do|can) (?:do |should |shall )?(?:i|we) (?:need to |have to )?(?:put|leave|bring|take) (?:it|them)\b`,
    String.raw`\bany (?:news|update)\b|\bhow(?:'s| is|s) (?:it|that) going\b`,
  ].join('|'),
);

/** Undefined where nothing of a finished task is wished for. */
export function wishAfter(text: string): AfterWish | undefined {
  if (text.length > MOST_CHARACTERS || wordsOf(text).length > MOST_WORDS) return undefined;
  const line = lineOf(text);
  if (isAgain(line)) return 'again';
  if (REFERENCE.test(line) && ASKS_FOR.test(line)) return 'reference';
  if (CANCEL.test(line)) return 'cancel';
  if (REFUND.test(line)) return 'refund';
  if (MISSED.test(line) && !asksBack(text)) return 'missed';
  if (ABSENT.test(line)) return 'absent';
  if (CHANGE.test(line)) return 'change';
  if (WRONG.test(line)) return 'wrong';
  if (DONE.test(line) && !NOT_DONE.test(line) && !asksBack(text)) return 'done';
  if (ASK.test(line)) return 'ask';
  return asksBack(text) ? 'aside' : undefined;
}

/** Whether a line, as `lineOf` has it, asks for a change. */
export function isChange(line: string): boolean {
  return CHANGE.test(line);
}

/** Whether a line, as `lineOf` has it, says that something was told wrongly. */
export function isMistake(line: string): boolean {
  return WRONG.test(line);
}
