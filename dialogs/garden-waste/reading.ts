/** What residents mean about garden waste, from their own words. Pure text in, meaning out. */
import { plainOf } from '../../src/conversation/slots/plain-answer.ts';
import { wishesNot } from '../../src/conversation/slots/sure-to-cancel.ts';
import type { Task } from './values.ts';

const CANCEL =
  /\bcancel\w*\b|\bstop (?:my|the|our)\b|\brefund\b|\bmoney back\b|\b(?:don'?t|no longer) (?:want|need)\b/;
const RENEW =
  /\brenew\w*\b|\bextend\b|\banother year\b|\bnext year'?s?\b|\b(?:run|ran|running) out\b.{0,20}\bpay\b|\bpay (?:for )?(?:this year|again)\b|\bcarry on with\b/;
const ASK =
  /\b(?:when|what (?:day|date))\b.{0,25}\b(?:run out|runs out|end|ends|expire\w*|due|renewal|up)\b|\b(?:do|have|has) (?:i|we) (?:have|got|paid|still|already)\b|\bhave i\b|\bam i (?:signed|paid|subscribed)\b|\bhow (?:long|many)\b.{0,20}\b(?:left|got|have)\b|\b(?:check|see|show|look up)\b.{0,15}\b(?:my|our)\b|\b(?:is|are) (?:my|our)\b|\bwhen does (?:my|our|it) start\b/;
/** Where what they paid for is: "wheres my brown bin", "it never came". */
const WAITS =
  /\bwhere(?:'?s| is| are)? (?:my|our|the)\b|\b(?:never|not|hasn'?t|haven'?t|didn'?t|still hasn'?t) (?:\w+ )?(?:c[ao]me|arrived?|turned up|been (?:delivered|brought|sent)|got (?:it|here|my|our))\b|\bstill waiting\b|\bi(?:'?ve| have)? paid\b/;
const ABOUT =
  /\bhow much\b|\bcosts?\b|\bprices?\b|\bcharges?\b|\bfees?\b|\bhow does\b.{0,20}\bwork\b|\bwhat is\b|\bwhat'?s the\b|\bhow often\b|\bis it free\b|\bfree\b|\btell me (?:about|more)\b|\binformation\b|\bdetails\b/;
const JOIN =
  /\b(?:join\w*|sign(?:ing)? ?(?:(?:me|us|her|him|them) )?up|subscribe|subscription|start\w*|register|set up|apply|order\w*|buy|get(?:ting)?|want|need|would like|like|new|pay for|have a)\b/;

/** Undefined when the words leave it open. */
export function taskIn(text: string): Task | undefined {
  const plain = plainOf(text);
  if (CANCEL.test(plain) && !wishesNot(text, 'cancel|stop')) return 'cancel';
  if (RENEW.test(plain)) return 'renew';
  if (ASK.test(plain) || WAITS.test(plain)) return 'ask';
  if (ABOUT.test(plain)) return 'about';
  return JOIN.test(plain) ? 'join' : undefined;
}

const NUMBERS = 'zero one two three four five six seven eight nine ten'.split(' ');
const BARE =
  /^(?:no (?=just|only|i|make))?(?:(?:just|only|i'?d like|i want|please|make it|the|same)\s)*(\d{1,2}|zero|one|two|three|four|five|six|seven|eight|nine|ten|an?)(?:\s(?:please|bins?|of them|brown bins?|garden bins?|brown|thanks))*$/;
const IN_PASSING =
  /(?<![\d.])\b(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\s(?:extra |more |new )?(?:brown |green |garden |wheelie )*(?:waste )?bins?\b/;

/** How many bins; in passing only where bins are named with the number. */
export function binsIn(text: string, asked: boolean): number | undefined {
  const plain = plainOf(text);
  const said = (asked ? BARE.exec(plain)?.[1] : undefined) ?? IN_PASSING.exec(plain)?.[1];
  if (said === undefined) return undefined;
  if (said === 'a' || said === 'an') return 1;
  const spelt = NUMBERS.indexOf(said);
  return spelt >= 0 ? spelt : Number(said);
}

const HAS =
  /\b(?:already|still) (?:have|got)\b|\b(?:have|got) (?:a|my|the|one|both|all)\b.{0,20}\b(?:bins?|already)\b|\bhave (?:it|them|one)\b|\bgot (?:it|them|one)\b|\bleft by\b/;
const HAS_NOT =
  /\b(?:don'?t|do not|haven'?t|have not|no longer|never) (?:have|had|got)\b|\bneed (?:a|the|new|some)\b.{0,15}\bbins?\b|\bno bins?\b|\bnot got\b|\bwithout a bin\b/;

/** Whether there is a bin at home; undefined when nothing is said of it. */
export function hasBinsIn(text: string): boolean | undefined {
  const plain = plainOf(text);
  if (HAS_NOT.test(plain)) return false;
  return HAS.test(plain) ? true : undefined;
}
