/** Words by which someone in the advisors' queue leaves it. Said elsewhere they mean nothing to us. */

/** Said before it without changing it. */
const LEAD_IN =
  /^(?:(?:oh|ok(?:ay)?|no|right|well|actually|sorry|please|just|never ?mind|i|i'?ll|i'?d like|i want|want|can i|can you|could you|let me|i need|i have|to)[\s,.]+)+/;

const STOPS: readonly RegExp[] = [
  /^(?:stop|end|quit|cancel|no more|done|i'?m done|(?:i'?m )?(?:fed up|sick|tired)(?: of| with)?) (?:(?:the|my|this|with|on|in|all this) )*(?:wait(?:ing)?|queue(?:ing)?|queuing)\b/,
  /^(?:leave|quit|exit|get out of|come out of|drop out of|come off|(?:take|get) me (?:out of|off)|remove me from) (?:the |this |your )?(?:queue|line|list)\b/,
  /^(?:won'?t|will not|can'?t|cannot|can not|not|not going to|don'?t want to|do not want to|i'?m not|i'?m not going to|had enough of) (?:be )?wait(?:ing)?(?: (?:any ?(?:more|longer)|any more|(?:much|this|that|so|too) long(?:er)?|around|about))?\W*$/,
  /^wait(?:ing)? no (?:longer|more)\b/,
  /^no longer (?:want (?:to wait|an? (?:advis[eo]r|person))|waiting)\b/,
  /^(?:don'?t|do not|no longer) need (?:to wait|a person|an? advis[eo]r|anyone|someone|them)(?: any ?more| any ?longer| now)?\W*$/,
];

/** Short, so that a story told while waiting is not taken for leaving. */
const LONGEST = 80;

export function stopsWaiting(text: string): boolean {
  if (text.length > LONGEST) return false;
  const plain = text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();
  const rest = plain.replace(LEAD_IN, '');
  return [plain, rest].some((words) => STOPS.some((stop) => stop.test(words)));
}
