/** What residents say when they ask for a person, read from their own words. Pure text in, meaning out. */

import { asksBack, nameIn, plainOf, withholds } from '../../src/conversation/slots/plain-answer.ts';
import { namedSubject } from '../../src/conversation/topics/named-subject.ts';

const PERSON =
  /\b(?:a |an |any |some |the |to )?(?:real |actual |live |proper |human )*(?:person|people|human|humans|being|someone|somebody|anyone|advisor|adviser|agent|operator|staff|member of staff|customer services?|human being|rep|representative)\b/g;
const CALLING_BACK =
  /\b(?:ring|call|phone) me(?: back)?\b|\bcall ?-?back\b|\b(?:leave|send|take) (?:a |you )?(?:message|msg)\b/g;

/** How people ask for a person, with whatever polite words stand around it. */
const ASKING = [
  /\b(?:hi|hiya|hello|hey|please|thanks|thank you|just|really|now|ok|okay|again)\b/g,
  /\b(?:can|could|may) (?:i|you|we|someone|somebody)\b/g,
  /\bi(?:'d| would)? (?:want|need|like|wish|prefer)\b(?: to)?/g,
  /\b(?:is|are) there\b|\b(?:let|get|give|put|connect|transfer) me\b(?: through)?(?: (?:to|with))?/g,
  /\b(?:to )?(?:speak|talk|chat|spk|speaking|talking)\b(?: (?:to|with))?/g,
  PERSON,
  CALLING_BACK,
  /\b(?:ask|request)(?:ing)?\b(?: for)?/g,
  // When to be rung is not what it is about.
  /\b(?:today|tomorrow|(?:this|next|in the|any) )?(?:mon|tues|wednes|thurs|fri|satur|sun)?(?:day )?(?:morning|afternoon|evening|time|lunchtime)s?\b/g,
  /\b(?:today|tomorrow|(?:next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:before|after|around|between|by) (?:\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)?|noon|midday|lunch))\b/g,
  /\b(?:about|regarding|because|there|can|to discuss|on|for|a|an|the|to|with|me|i|my|you|from|at)\b/g,
];

const CALL_BACK = /\bcall ?-?back\b|\b(?:ring|call|phone)(?:ing)? me\b|\b(?:ring|call|phone) (?:us|back)\b/;
const MESSAGE = /\b(?:leave|send|take|write|drop)\b.{0,20}\b(?:message|msg|note)\b/;
const DECLINES =
  /^(?:no|nope|nah|no thanks?|no thank you|no thankyou|not now|neither|nothing|leave it|don't bother|dont bother)$/;
const AGREES = /^(?:yes|yeah|yep|yes please|ok|okay|sure|please|go on)$/;
/** What it is about is their own affair. */
const PRIVATE =
  /^(?:(?:it'?s |that'?s )?(?:private|personal)|no reason|(?:i'?m )?not saying|(?:i )?(?:don'?t|do not) want to say)$/;
/** Names of the slots themselves, as in "change my name": no values. */
const SLOT_NAMES = /^(?:the |my |your )?(?:message|msg|reason|name|words|text)$/;
export const wantsCallBack = (text: string): boolean => CALL_BACK.test(plainOf(text));
export const wantsToLeaveMessage = (text: string): boolean => MESSAGE.test(plainOf(text));
export const declines = (text: string): boolean => DECLINES.test(plainOf(text));
export const agrees = (text: string): boolean => AGREES.test(plainOf(text));
export const wouldNotSay = (text: string): boolean => withholds(text) || PRIVATE.test(plainOf(text));
export const namesSlot = (text: string): boolean => SLOT_NAMES.test(plainOf(text));

/**
 * Whether a message says what it is about, besides asking for a person: "talk to someone about my rent"
 * does, "can I speak to a human please" does not.
 */
export function saysWhatAbout(text: string): boolean {
  if (agrees(text) || declines(text)) return false;
  return /\p{L}{3,}/u.test(withoutAsking(text).replace(/\+?\d[\d ]+/g, ' '));
}

const OPENS_MATTER =
  /^(?:(?:well|so|ok|okay|just|only|um|er) )*(?:(?:(?:it'?s|it is|this is|i'?m (?:ringing|calling|asking|here)|i want to (?:talk|speak|ask)(?: to (?:someone|somebody))?) )?(?:about|regarding|re|concerning|because|cos|to do with|over)|my|our|(?:i|we)(?:'?ve| have| need| got))\b/;

/** Whether it begins to tell of what they want a person for, rather than to ask something: "it's about my rent". */
export function tellsMatter(text: string): boolean {
  return !asksBack(text) && OPENS_MATTER.test(plainOf(text)) && saysWhatAbout(text);
}

function withoutAsking(text: string): string {
  return ASKING.reduce((left, pattern) => left.replace(pattern, ' '), plainOf(text));
}

/** What it is about, without the asking: "my rent" of "can I talk to someone about my rent". */
export function subjectOf(text: string): string {
  return namedSubject(text) ?? (saysWhatAbout(text) ? text : '');
}

/** Whether it is a person, or a call back, that is plainly asked for. */
export function asksForPerson(text: string): boolean {
  const plain = plainOf(text);
  return [PERSON, CALLING_BACK].some((pattern) => plain.search(pattern) >= 0);
}

/** A name, unless it is an answer of another kind: "ring me back instead", "no thanks, cancel" when all is read back. */
export function nameAnswered(text: string): string | undefined {
  if (/\b(?:cancel|never ?mind|forget it)\b/i.test(text)) return undefined;
  return wantsCallBack(text) || wantsToLeaveMessage(text) || wouldNotSay(text) ? undefined : nameIn(text);
}
