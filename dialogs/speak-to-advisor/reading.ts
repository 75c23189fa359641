/** What residents say when they ask for a person, read from their own words. Pure text in, meaning out. */

import { asksBack } from '../../src/conversation/slots/plain-answer.ts';
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
const WITHHOLDS =
  /^(?:no|nope|skip|skip it|none|nothing|no reason|rather not say|i'd rather not say|id rather not say|rather not(?: say)?|don't want to say|not saying|private|it's private|its private|personal|it's personal|its personal|no thanks?|n\/a)$/;
/** Names of the slots themselves, as in "change my name": no values. */
const SLOT_NAMES = /^(?:the |my |your )?(?:message|msg|reason|name|words|text)$/;
const INTRODUCES =
  /^(?:my (?:full )?name(?:'s| is)|the name(?:'s| is)|name is|name|i'?m|i am|it'?s|this is|call me)[\s:]+/i;
const QUESTION = /\?\s*$|^(?:why|what|who|when|where|how|do|does|can|could|is|are|will)\b/i;

function plainOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[.,!?;:]+(?=\s|$)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

export const wantsCallBack = (text: string): boolean => CALL_BACK.test(plainOf(text));
export const wantsToLeaveMessage = (text: string): boolean => MESSAGE.test(plainOf(text));
export const declines = (text: string): boolean => DECLINES.test(plainOf(text));
export const agrees = (text: string): boolean => AGREES.test(plainOf(text));
export const withholds = (text: string): boolean => WITHHOLDS.test(plainOf(text));
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

/** A first name or a full one, from an answer to "what is your name?". Undefined when it cannot be one. */
export function nameIn(text: string): string | undefined {
  const name = text
    .replace(INTRODUCES, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,!]+$/, '');
  const words = name.split(' ');
  // "No", "skip" and "ring me back instead" are answers, but no names.
  // Nor is "no thanks, cancel" when all is read back.
  if (/\b(?:cancel|never ?mind|forget it)\b/i.test(text)) return undefined;
  if (agrees(text) || withholds(text) || wantsCallBack(text) || wantsToLeaveMessage(text)) return undefined;
  if (QUESTION.test(text.trim()) || words.length > 5 || name.length > 60) return undefined;
  return /^\p{L}[\p{L}\p{M}'’. -]*$/u.test(name) ? name : undefined;
}

/** A name given unasked: only "my name is …" cannot be mistaken. */
export function nameGiven(text: string): string | undefined {
  const given = /\b[Mm]y name(?:'s| is) ([\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})/u.exec(text);
  return given?.[1];
}

/** `+447700900123` as people write it: `07700 900123`. Numbers from abroad stay as they are. */
export function readablePhone(phone: string): string {
  const national = /^\+44(\d{4})(\d{6})$/.exec(phone);
  return national ? `0${national[1]} ${national[2]}` : phone;
}

/** Cuts long words at a space, for a read-back that must fit a text message. */
export function shortened(text: string, most: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= most) return flat;
  const cut = flat.slice(0, most - 3);
  const space = cut.lastIndexOf(' ');
  return `${space > most / 2 ? cut.slice(0, space) : cut}...`;
}
