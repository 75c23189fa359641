/** Words by which someone in the advisors' queue leaves it, or turns down a person. */
import { plainOf } from '../slots/plain-answer.ts';

/** Said before it without changing it. */
const LEAD_IN =
  /^(?:(?:oh|ok(?:ay)?|no|nah|nope|right|well|actually|i said|i told you|it'?s ok(?:ay)?|sorry|please|just|never ?mind|i|i'?ll|i'?d like|i want|want|can i|can you|could you|let me|i need|i have|to)[\s,.]+)+/;

const STOPS: readonly RegExp[] = [
  /^(?:stop|end|quit|cancel|no more|done|i'?m done|(?:i'?m )?(?:fed up|sick|tired)(?: of| with)?) (?:(?:the|my|this|with|on|in|all this) )*(?:wait(?:ing)?|queue(?:ing)?|queuing)\b/,
  /^(?:leave|quit|exit|get out of|come out of|drop out of|come off|(?:take|get) me (?:out of|off)|remove me from) (?:the |this |your )?(?:queue|line|list)\b/,
  /^(?:won'?t|will not|can'?t|cannot|can not|not|not going to|don'?t want to|do not want to|i'?m not|i'?m not going to|had enough of) (?:be )?wait(?:ing)?(?: (?:any ?(?:more|longer)|any more|(?:much|this|that|so|too) long(?:er)?|around|about))?\W*$/,
  /^wait(?:ing)? no (?:longer|more)\b/,
  /^no longer (?:want (?:to wait|an? (?:advis[eo]r|person))|waiting)\b/,
  /^(?:don'?t|do not|no longer) need (?:to wait|them)(?: any ?more| any ?longer| now)?\W*$/,
  /^(?:don'?t|do not) (?:bother|worry)(?: about it| with it)?\W*$/,
  /^(?:try|do|ask) (?:something else|another way|some other way|elsewhere|somewhere else|someone else)(?: (?:instead|then))?\W*$/,
  /^(?:sort|do|work|find) (?:it|this|that)(?: out)? (?:my ?self|another way|some other way)\W*$/,
  /^(?:(?:come|try|ring|call) (?:back )?(?:(?:again )?(?:later|tomorrow|another (?:time|day))|instead)|(?:ring|call|phone) (?:you|them) instead)\W*$/,
];

const PERSON =
  '(?:(?:a|an|any|the|your|another|real|actual|live|proper|human) )*(?:person|people|human(?: being)?|advis[eo]r|agent|operator|someone|somebody|anyone|anybody|member of staff|staff|call ?-?back)';
const POLITE =
  '(?: (?:any ?more|any ?longer|now|thanks|thank you|please|yet|today|at all|then|though|cheers))*';
const TALK = '(?: to)?(?: (?:speak|talk|chat|spk|wait|speaking|talking|waiting)(?: (?:to|with|for))?)?';
const DECLINES: readonly RegExp[] = [
  new RegExp(
    `^(?:really )?(?:don'?t|do not|no longer|never|wouldn'?t) (?:really |actually |even )?(?:want|need|wanna|wish|like|require)${TALK} ${PERSON}${POLITE}$`,
  ),
  new RegExp(
    `^(?:didn'?t|did not|never) (?:ask|asked|want|wanted|mean|meant)(?: for)?${TALK} ${PERSON}${POLITE}$`,
  ),
  new RegExp(`^(?:would |'?d )?rather not (?:speak|talk|chat|wait)(?: (?:to|with|for))? ${PERSON}${POLITE}$`),
  new RegExp(`^(?:no|not) ${PERSON}${POLITE}$`),
  new RegExp(
    `^(?:don'?t|do not|no need to|stop trying to) (?:call|ring|phone|get|fetch|contact)(?: me)?(?: back| ${PERSON})?${POLITE}$`,
  ),
];

/** All of the message says that a person is not wanted: words that name one, and yet are no request for one. */
export function declinesPerson(text: string): boolean {
  const plain = plainOf(text).replace(/[?!,]+/g, '');
  return [plain, plain.replace(LEAD_IN, '')].some((words) =>
    DECLINES.some((declines) => declines.test(words)),
  );
}

/** Short, so that a story told while waiting is not taken for leaving. */
const LONGEST = 80;

export function stopsWaiting(text: string): boolean {
  if (text.length > LONGEST) return false;
  const plain = text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();
  const rest = plain.replace(LEAD_IN, '');
  return declinesPerson(text) || [plain, rest].some((words) => STOPS.some((stop) => stop.test(words)));
}
