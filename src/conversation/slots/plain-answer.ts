/** What people answer when a slot asks yes or no, or would rather not say. Pure text in, meaning out. */

const YES = /^(?:yes|yeah|yea|yep|yup|yeh|ye|yh|y|aye|definitely|absolutely|of course)(?!\p{L})/u;
/** Yes only as the whole message: "ok but where?" is not. */
const WHOLE_YES =
  /^(?:ok|okay|sure|please|please do|go on|go ahead|fine|that's fine|thats fine|no problem|no worries|why not|sounds good|both|it (?:is|does|was)|they are|i (?:do|did|have|am)|👍)$/u;
const NO =
  /^(?:no|nope|nah|na|n|not really|not that i know(?: of)?|not at all|it isn't|it isnt|it's not|its not|it is not|they aren't|i don't|i dont|i didn't|i didnt|i haven't|i havent|none|neither|nothing|never|nobody|no one)(?!\p{L})/u;
const UNSURE =
  /^(?:(?:i'?m )?not (?:too |really |quite )?(?:sure|certain)|unsure|(?:i )?(?:don'?t|do not) know|dunno|idk|no idea|not a clue|maybe|perhaps|possibly|might be|could be|hard to (?:say|tell)|can'?t (?:tell|say|remember))(?!\p{L})/u;
/** "Ok yes", "oh no": what comes before an answer and says nothing of it. */
const BEFORE_ANSWER = /^(?:(?:ok|okay|oh|ah|um|er|erm|well|right|so|hmm) )+(?=\S)/u;
const WITHHOLDS =
  /^(?:skip(?: it| this)?|pass|no(?:pe)?(?: (?:thanks?|thank you|sorry|idea|clue))?|nah|not really|none|nothing|nothing else|that'?s (?:it|all|everything)|no more|n\/a|na|(?:i )?(?:don'?t|do not) (?:have (?:it|one|any)|know|remember)|dunno|(?:i'?m )?not sure|can'?t (?:say|tell|remember)|haven'?t got (?:it|one|any)|there isn'?t one|there is none|(?:i'?d )?rather not(?: say)?|prefer not(?: to say)?)$/u;
/** What may stand before a question without making it less of one. */
const LEADS_IN =
  /^(?:(?:and|but|ok|okay|so|also|first|well|oh|ah|um|er|hi|hiya|hello|sorry|please|wait|hang on|just wondering|quick question|by the way|btw|(?:actually )?while (?:i'?m|i am|we'?re|you'?re|i) (?:waiting|here|at it|on|wait))[\s,.!-]+)+/iu;
const PERSON =
  'i|we|you|u|ya|they|he|she|it|this|that|these|those|any(?:one|body|thing)|some(?:one|body)|everyone';
/** "Is asbestos dangerous", "is a van load a lot": what stands at the end is asked of what stands before it. */
const JUDGED =
  '(?:a lot|much|many|big|small|heavy|(?:very |that |really |so )?(?:dangerous|hazardous|harmful|toxic|poisonous|bad|safe)|ok|okay|allowed)';
/**
 * After a verb, who or what is asked about makes the question: "will it", "do children", "can my neighbour".
 * "Will Smith", "do it today", "was a white van" and "need the sofa gone" ask nothing.
 */
const QUESTION = new RegExp(
  [
    String.raw`\?\s*$`,
    String.raw`^(?:why|what|when|where|how|who|which|wot)(?:['’]?(?:s|re|ll|d))?(?!\p{L})`,
    String.raw`^(?:does|did you)(?!\p{L})`,
    String.raw`^(?:can|could|will|would|should|shall|must|has|did)(?:n['’]?t)? (?:${PERSON}|there|the|my|our|your|a|an|any|people)(?!\p{L})`,
    String.raw`^may (?:i|we|you|they)(?!\p{L})`,
    String.raw`^ca(?:n['’]?t|nnot) (?:i|we|you|u|they|it)(?!\p{L})`,
    String.raw`^(?:is|are|was|were)(?:n['’]?t)? (?:${PERSON})(?!\p{L})`,
    String.raw`^(?:(?:is|are) (?:there|the|your)|am i|need i|have (?:i|we|you|u|they))(?!\p{L})`,
    String.raw`^(?:is|are) (?:(?:a|an|the|one) )?(?!(?:in|on|at|by|very|really|too|all|just|both|\p{L}+ing)\b)(?:(?!(?:and|but)\b)[\p{L}-]+ ){1,3}${JUDGED}$`,
    String.raw`^do(?:n['’]?t)? (?:i|we|you|u|ya|they|my|our|your|these|those|any(?:one|body)?|people|children|(?!(?:mon|tues|wednes|thurs|fri|satur|sun)days|this|please)\p{L}{2,}s)(?!\p{L})`,
    String.raw`^y (?:do|does|is|are|can|would)(?!\p{L})`,
    String.raw`^(?:any idea|tell me|(?:i )?(?:want|need|would like) to know|i wonder|(?:i'?m |i was )?wondering) (?:why|what|when|where|how|who|which|if|whether)(?!\p{L})`,
  ].join('|'),
  'iu',
);
const CORRECTS =
  /^(?:(?:oh|ah|ooh)[,.!]* (?=sorry|no|oops|wait|actually|i mean))?(?:no[,.]? (?:it|its|it's|i mean|i meant|the|not|wait|sorry|actually|that|change|make|my|moving|moved|on|at|outside)|nope,|sorry|oops|actually|wait|hang on|i mean|i meant|change|correction|should be|make it)(?!\p{L})/iu;

const MURMURS =
  /^(?:(?:h+m+|m+h?m+|u+h+m*|u+m+|e+r+m*|a+h+|o+h+|eh|well|so|let me (?:think|see|check|look)|(?:(?:just )?(?:one|a|1) )?(?:sec|second|minute|min|moment)|hang on|hold on|give me a (?:sec|second|minute|min|moment))(?:[\s.,!?…]+|$))+$/iu;

/** After a no: "no sorry, …", "no I meant …", "no just the mattress", "no it's number 26". */
const TAKES_BACK = new RegExp(
  [
    String.raw`^(?:no|nope|nah)\b\W*(?:(?:oh|sorry|oops|wait|hang on|hold on|actually)\b\W*)*(?:`,
    String.raw`i mean|i meant|i said|(?:just|only) the|not (?:the |number |at )?[\p{L}\d]+\b.*\w`,
    "|wrong|change|make it|should be|that'?s (?:my|our|the) (?:old|wrong|previous|last)",
    String.raw`|(?:it'?s|it is|i live|we live|(?:i'?m|i am|we'?re) (?:at|on|in|number|no\.?|flat))(?: (?:actually|for|at|on|in|my \p{L}+))* (?:number |no\.? ?|flat )?\d+[a-z]?(?![\w ]* (?:of|people|kids|children)\b)`,
    String.raw`)(?!\p{L})`,
  ].join(''),
  'iu',
);
/** "No sorry, friday"; but "no sorry, I have 2 kids" counts people and names no house. */
const REGRETS =
  /^(?:no|nope|nah)\W+(?:oh )?(?:sorry|oops|wait|hang on|hold on|actually)\b\W*(?!.*\b\d+ (?:of|people|adults|kids|children|years?|months?|weeks?)\b)\w/i;

export type YesOrNo = 'yes' | 'no' | 'unsure';

/** Small letters, plain apostrophes, single spaces, no stops at the ends of words. */
export function plainOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/(?<![.,!;:])[.,!;:]+(?=\s|$)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The answer to a closed question. Its first words decide, so that "yes, a white van" is a yes whose rest
 * other slots read; undefined when it is neither.
 */
export function yesOrNo(text: string): YesOrNo | undefined {
  const plain = plainOf(text);
  if (countsAnew(text) && saysHowMany(text)) return undefined;
  if (pleadsNot(text)) return 'no';
  return answerIn(plain) ?? answerIn(plain.replace(BEFORE_ANSWER, ''));
}

function answerIn(plain: string): YesOrNo | undefined {
  if (WHOLE_YES.test(plain)) return 'yes';
  if (UNSURE.test(plain)) return 'unsure';
  if (YES.test(plain)) return 'yes';
  return NO.test(plain) ? 'no' : undefined;
}

/** They have nothing to say to the question, or would rather not. */
export function withholds(text: string): boolean {
  return WITHHOLDS.test(plainOf(text));
}

/** They think aloud: "hmm", "er, hang on". Nothing of it answers anything. */
export function murmurs(text: string): boolean {
  return MURMURS.test(text.trim());
}

/** Their no is not to what was asked: it takes back what they said before. */
export function takesBack(text: string): boolean {
  const said = text.trim().replace(/[’‘`]/g, "'");
  return TAKES_BACK.test(said) || REGRETS.test(said);
}

const PLEADS_NOT =
  /^(?=.*\b(?:please|pls|plz|do (?:it|that|this))\b)(?:(?:no+|oh|nope|please|pls|plz)\b ?)*(?:don'?t|do not)(?: (?:do (?:it|that|this)|please|pls|plz|yet))*$/;

/** "No please don't" asks us to leave something be. It answers what we offered to do, and not how things are. */
export function pleadsNot(text: string): boolean {
  return PLEADS_NOT.test(plainOf(text));
}

/** They take back how many there are to be: "no, just 1". */
export function countsAnew(text: string): boolean {
  return /^\W*(?:no|nope|nah|sorry|actually)\b\W*(?:just|only)\b/i.test(text);
}

/** They say how many: "just 1", which is no house number. */
export function saysHowMany(text: string): boolean {
  return /\b(?:just|only) (?:the )?(?:\d{1,2}|one|two|three|four|five)\b/i.test(text);
}

/** They ask back rather than answer. */
export function asksBack(text: string): boolean {
  return QUESTION.test(text.trim().replace(LEADS_IN, ''));
}

/** "Can you take the sofa" is put as a question and tells all the same; "can you tell me" does not. */
const REQUESTS =
  /^(?:can|could|will|would) (?:you|u|i|we|they|some(?:one|body)|any(?:one|body)) (?!tell me\b)/i;

/** Where a part ends, in words with one blank between them. */
const NEXT_PART = /(?<=[.,;!?]) | (?=(?:is|are|what|should|will|who|how) (?:it|that|this|they|i|we)\b)/i;

/**
 * What a message tells, without its parts that only ask: of "needles in it, is that safe" the first. `answering` a
 * question, "tyres?" tells, by one who is not sure of it.
 */
export function toldIn(text: string, answering: boolean): string {
  const lines = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  const parts = lines.flatMap((line) => line.split(NEXT_PART)).filter((part) => part !== '');
  return parts.filter((part) => !onlyAsks(answering ? part.replace(/(?<![ ?])[ ?]+$/, '') : part)).join(' ');
}

function onlyAsks(part: string): boolean {
  return asksBack(part) && !REQUESTS.test(part.trim().replace(LEADS_IN, ''));
}

/** Only the first half of a postcode: `FN3`. */
export function isHalfPostcode(text: string): boolean {
  return /^[a-z]{1,2}\d[a-z\d]?$/i.test(text.trim());
}

/** They take back something said earlier. */
export function correctsEarlier(text: string): boolean {
  return CORRECTS.test(text.trim());
}

/** Cuts at a space where one is near enough, so that a read-back fits a text message. */
export function shortened(text: string, most: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= most) return flat;
  const cut = flat.slice(0, most - 3);
  const space = cut.lastIndexOf(' ');
  return `${space > most / 2 ? cut.slice(0, space) : cut}...`;
}

/** `+447700900123` as people write it: `07700 900123`. Numbers from abroad stay as they are. */
export function readablePhone(phone: string): string {
  const national = /^\+44(\d{4})(\d{6})$/.exec(phone);
  return national ? `0${national[1]} ${national[2]}` : phone;
}

const INTRODUCES =
  /^(?:hi |hello )?(?:my (?:full )?name(?:'s|’s| is)|the name(?:'s|’s| is)|name is|name|i'?m|i am|it'?s|this is|call me)[\s:]+/i;

/** A name from an answer to "what is your name?"; undefined when it cannot be one. */
export function nameIn(text: string): string | undefined {
  const name = text
    .replace(INTRODUCES, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,!]+$/, '');
  if (asksBack(text) || yesOrNo(text) !== undefined || withholds(text)) return undefined;
  if (name.split(' ').length > 6 || name.length < 2 || name.length > 80) return undefined;
  return /^\p{L}[\p{L}\p{M}'’. -]*$/u.test(name) ? name : undefined;
}

/** "My name is wrong" tells none. */
const NAME_IS =
  /\b[Mm]y name(?:'s|’s| is) (?!(?:not|wrong|incorrect|misspel\w*|spel(?:t|led|ling))(?!\p{L}))([\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3})/u;

/** A name given unasked: only "my name is …" cannot be mistaken. */
export function nameGiven(text: string): string | undefined {
  return NAME_IS.exec(text)?.[1];
}
