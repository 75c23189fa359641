/** What is said of a task that was just finished, told by its words alone. Pure text in, meaning out. */
import { asksBack, plainOf } from './slots/plain-answer.ts';
import { isGeneral, isSmall, stem } from './subject.ts';

export type AfterWish = 'again' | 'reference' | 'cancel' | 'refund' | 'change' | 'wrong' | 'ask' | 'aside';

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
    String.raw`\b(?:has|have|did|does) (?:it|that|this|my \w+|the \w+) (?:been )?(?:go|gone|went|work|worked|sent|booked|get|got|received)\b`,
    String.raw`\b(?:did|have) (?:you|u) (?:get|got|received?|book\w*)\b`,
    String.raw`\b(?:is|are) (?:it|that|this|everything|i|we|my \w+|the \w+) (?:all )?(?:booked|confirmed|sorted|done|sent|ordered|gone through|still (?:on|booked|coming))\b`,
    String.raw`\b(?:i|we|someone|somebody) (?:(?:need|have|got|supposed) )?(?:to )?(?:have )?(?:to )?be (?:in|home|at home|there|around)\b`,
    String.raw`\b(?:is|are|will|do|does) (?:it|they|you|someone) .*\b(?:com(?:e|ing)|today|tomorrow|here|arriv\w*)\b|\bwill (?:it|they) be\b`,
    String.raw`\b(?:where|should|shall|do|can) (?:do |should |shall )?(?:i|we) (?:need to |have to )?(?:put|leave|bring|take) (?:it|them)\b`,
    String.raw`\bany (?:news|update)\b|\bhow(?:'s| is|s) (?:it|that) going\b`,
  ].join('|'),
);

const THING = '(?:one|booking|collection|order|report|request|permit|subscription|complaint)';
const RELATIVE =
  '(?:next[ -]door|neighbours?|neighbors?|mums?|mothers?|dads?|fathers?|parents|nan|gran|son|daughter|sister|brother|friends?|aunt|uncle)';
/** The same task is to be done once more. What is added to the thing itself is a change of it. */
const AGAIN = new RegExp(
  [
    String.raw`\b(?:another|one more|a second|a further) ${THING}\b|^(?:and |please )*(?:another|one more)(?: please)?$`,
    String.raw`\b(?:book|order|report|make|start|get|need|want|have) a new ${THING}\b`,
    String.raw`\b(?:book|order|report|do)(?: (?:it|one|that|this|the same))? again\b|^(?:the )?same again\b`,
    String.raw`\b(?:book|order|report|get|have|do|need|want) one (?:too |as well |also )?for (?:my|our|the|a) \w+`,
    String.raw`\b(?:my|our) ${RELATIVE} (?:also )?(?:wants?|needs?|would like) one\b`,
    String.raw`^(?:and )?(?:my|our) ${RELATIVE}(?:'s)? .*\b(?:too|also|as well)\b`,
  ].join('|'),
);
const NO_MORE_OF_IT =
  /\b(?:add|take|collect|pick|remove)\b|^(?:when|where|what|why|who|which|is|are|will|did|has|how (?!(?:do|can|would) (?:i|we)\b))/;
/** For whom, and where: told for the new one. */
const FOR_WHOM = new RegExp(String.raw`\b(?:for )?(?:my|our) ${RELATIVE}\b`, 'gi');
const WHERE_ELSE =
  /\b(?:(?:further|just|round|up|down|across|outside|opposite|near|by|next to)\b|(?:at|in|on) (?:number |no )?(?=\d|\p{L}+ (?:street|road|lane|avenue|close|drive|way|park|square)\b)).*$/iu;

/** What of "another one for my mum at 3 Mill Lane" is told of the new one's place. */
export function placeOfAnother(text: string): string {
  return WHERE_ELSE.exec(text)?.[0] ?? '';
}

/** It is somebody else's: our own address is not offered for it. */
export function isForAnother(text: string): boolean {
  return new RegExp(FOR_WHOM.source, 'i').test(text);
}

/** "Another one", without for whom and where. */
export function withoutWhoAndWhere(text: string): string {
  return text.replace(WHERE_ELSE, '').replace(FOR_WHOM, '');
}

/** Their own name or address changes, and not what they gave: "how do I change my name". */
const OF_THEMSELVES =
  /\b(?:my|our) (?:\w+ )?(?:name|surname|address|e-?mail|phone|mobile|number|house|home|flat|postcode|details)\b(?!.*\b(?:on|for|of|in) (?:it|that|this|the \w+)$)/;
/** They move house: "I am moving on 9 December". "Can I move it" and "can I move to Friday" are of the task. */
const MOVES_HOME = new RegExp(
  [
    String.raw`\bmov(?:e|ed|ing) (?:house|home|out|in|into|away|flat)\b`,
    String.raw`\bmov(?:e|ed|ing) to (?:(?:a|an|another|the|my|our|new) )*(?:house|home|flat|place|address|property)\b`,
    String.raw`\b(?:i|we)(?:'?m|'?re| am| are|'?ve| have) (?:just |be )?mov(?:ing|ed)\b(?! (?:it|that|this|them|the|my|our)\b)`,
  ].join('|'),
);
/** Of the clock and the calendar. */
const OF_TODAY =
  /^(?:(?:do you know|tell me|can you tell me) )?what(?:'?s| is)? (?:the )?(?:time(?: is it)?(?: now| right now| please)?|(?:day|date)(?: is it| is)? (?:today|now|right now))$/;
/** How long we have been at our work. */
const OF_OUR_WORK =
  /\bhow long (?:have|has) (?:you|this|it) (?:been (?:here|doing|working|going|around)|worked)\b/;
/** What is booked or joined, and theirs: said after a report, it is something else of theirs. */
const THEIR_BOOKING = /\b(?:my|our) (?:\w+ )?(?:booking|appointment|reservation|slot)\b/;

/** Whether the words are of the residents themselves, of us or of today, though each could be said of a task, too. */
export function isOfNoTask(text: string): boolean {
  const plain = spelt(plainOf(text).replace(/\W+$/, ''));
  if (OF_TODAY.test(plain) || OF_OUR_WORK.test(plain) || MOVES_HOME.test(plain)) return true;
  return CHANGE.test(plain) && !WRONG.test(plain) && OF_THEMSELVES.test(plain);
}

/** They speak of something booked as theirs. */
export function speaksOfBooking(text: string): boolean {
  return THEIR_BOOKING.test(plainOf(text));
}

/** It may be the day of the task or today's: "what day is it". */
export function asksWhatDay(text: string): boolean {
  return /^wh?[ao]ts? (?:the )?(?:day|date) is it$/.test(plainOf(text).replace(/\W+$/, ''));
}

/** What those who ask of it call it, the people who see to it and what they do. They name no other subject. */
const OF_ANY_TASK = new Set(
  (
    'booking bookings collection collections order orders reports request requests appointment reservation job jobs case enquiry confirmation ' +
    'reference ref code slot one crew crews men man lads lad lorry van driver drivers team guys guy workers workmen binmen ' +
    'collect collected collecting pick picked deliver delivered delivery fix fixed mend mended repair repaired clear cleared clean cleaned empty emptied arriving coming ' +
    'sorted done dealt reported ordered expect news eta forward mind minds ' +
    'made mistake typo correct incorrect details wrongly gave given typed told said messed whoops oops sorry hi hello hey scrap undo withdraw amend alter edit delete remove ' +
    'move moving moved swap switch postpone delay reschedule rearrange rebook different able manage better confirmed received actually oh mate now money ' +
    'january february march april may june july august september october november december monday tuesday fri sat sun mon tues tue wed thurs thu week ' +
    'forgot forgotten lost missed deleted remind repeat show home around in happens happening going worked finishing finished guess please soon add item items off ' +
    'wants needs wot wots wat wats wen theyre theyll itll whens anymore'
  ).split(' '),
);

/** What may have been told wrongly. */
const TOLD = new Set(
  'address house street place location postcode road name flat door old previous side spot email vehicle'.split(
    ' ',
  ),
);

/** Whether it names nothing but the task: in the words for any, and those of its own title. */
export function speaksOfTask(text: string, title: string): boolean {
  const own = new Set(words(title).map(stem));
  return words(text).every((word) => isOfAny(word) || TOLD.has(word) || own.has(stem(word)));
}

/** How many words of a title are said: "bin day" says more of "Find your bin day" than of "Report a missed bin". */
export function wordsShared(text: string, title: string): number {
  const own = new Set(words(title).flatMap((word) => (isSmall(word) ? [] : [stem(word)])));
  return new Set(words(text).flatMap((word) => (own.has(stem(word)) ? [stem(word)] : []))).size;
}

/** Of what was told or named, only where it is: "when will you clean my street" is no question about a pothole there. */
export function namesOnlyWhere(text: string): boolean {
  const named = words(text).filter((word) => !isOfAny(word) && word !== 'vehicle');
  return named.length > 0 && named.every((word) => TOLD.has(word));
}

/** The same without the title: whatever the task was, it may be about that. */
export function namesNothing(text: string, wish: AfterWish): boolean {
  const tells = wish === 'wrong' || wish === 'change';
  return words(text).every((word) => isOfAny(word) || (tells && TOLD.has(word)));
}

function isOfAny(word: string): boolean {
  return isSmall(word) || isGeneral(word) || OF_ANY_TASK.has(word);
}

function words(text: string): readonly string[] {
  return (
    plainOf(text)
      .replace(/'(?:re|ll|ve|d|m|s)\b/g, '')
      .replaceAll("'", '')
      .match(/[a-z0-9]+/g) ?? []
  );
}

function spelt(plain: string): string {
  return plain
    .replace(/\bwot/g, 'what')
    .replace(/\bwen\b/g, 'when')
    .replace(/\br\b/g, 'are')
    .replace(/\bu\b/g, 'you');
}

/** Undefined where nothing of a finished task is wished for. */
export function wishAfter(text: string): AfterWish | undefined {
  if (text.length > MOST_CHARACTERS || words(text).length > MOST_WORDS) return undefined;
  const plain = spelt(plainOf(text).replace(/\W+$/, ''));
  if (AGAIN.test(plain) && !NO_MORE_OF_IT.test(plain)) return 'again';
  if (REFERENCE.test(plain) && ASKS_FOR.test(plain)) return 'reference';
  if (CANCEL.test(plain)) return 'cancel';
  if (REFUND.test(plain)) return 'refund';
  if (CHANGE.test(plain)) return 'change';
  if (WRONG.test(plain)) return 'wrong';
  if (ASK.test(plain)) return 'ask';
  return asksBack(text) ? 'aside' : undefined;
}
