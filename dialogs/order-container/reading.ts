/** What residents say of why they need a bin, read from their own words. Pure text in, meaning out. */
import { plainOf } from '../../src/conversation/slots/plain-answer.ts';
import type { Need, Reason } from './rules.ts';

/** The first that fits: "too small, need a bigger one as mine is broken" is about a bigger one. */
const WHY: readonly (readonly [Reason, RegExp])[] = [
  [
    'remove',
    /\b(?:remove|take (?:away|back|(?:it|(?:my|the|our|this|that|an?) (?:\w+ ){0,2}(?:bins?|box|caddy|one)) (?:away|back))|taken away|get rid of|collect (?:my|the|an) old|return (?:my|a|the)|don'?t (?:need|want) (?:it|my|the|this)|no longer (?:need|want))\b/,
  ],
  ['bigger', /\b(?:bigger|larger|too small|not big enough|large bin|big bin|upgrade)\b/],
  [
    'lost',
    /\b(?:lost|missing|stolen|stole|nicked|pinched|taken|gone|disappeared|vanished|(?:some(?:one|body)|neighbours?) (?:took|has taken|nicked)|blown away|never came back|can'?t find (?:it|my))\b/,
  ],
  [
    'damaged',
    /\b(?:damaged?|broken?|broke|cracked|split|snapped|smashed|burnt|burned|melted|wheel(?:s)? (?:has |have )?(?:come |fallen |came |fell )?off|lid (?:has |is )?(?:come |fallen |came |fell )?(?:off|missing)|hole in|no lid|repair|fix)\b/,
  ],
  [
    'new-home',
    /\b(?:new (?:home|house|build|flat|property|resident|tenant)|(?:just |recently )?moved (?:in|here|house)|moving in|no bins? (?:here|at)|(?:no|without) bins? (?:when|at)|never had)\b/,
  ],
  [
    'extra',
    /\b(?:extra|another|second|additional|one more|2nd|spare|more (?:bins?|boxes|caddies|sacks|bags))\b/,
  ],
];

export function reasonIn(text: string): Reason | undefined {
  const plain = plainOf(text);
  return WHY.find(([, pattern]) => pattern.test(plain))?.[0];
}

const CREW =
  /\b(?:crew|bin ?m[ae]n|dust ?m[ae]n|bin lorr(?:y|ies)|lorry|bin ?wagon|truck|your (?:men|people|staff|team)|the council|you (?:broke|damaged|smashed)|collectors?|when (?:it was )?(?:emptied|emptying|collected))\b/;

const OWN =
  /\b(?:i|we|my (?:son|daughter|husband|wife|dog|car|lad|kids?|children)|next door|neighbours?|someone|somebody|kids|the wind|a car|it (?:just )?(?:fell|blew|melted|cracked|split)|wear and tear|old age)\b/;

/** It broke at home: "I dropped it", "the wind blew it over". */
export function blamesOthers(text: string): boolean {
  return !blamesCrew(text) && OWN.test(plainOf(text));
}

/** Our own crew broke it. */
export function blamesCrew(text: string): boolean {
  return CREW.test(plainOf(text));
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A small number, in digits or as a word. */
export function numberIn(text: string): number | undefined {
  const digits = /(?<![\d.])\d{1,2}(?![\d.])/.exec(text)?.[0];
  if (digits !== undefined) return Number(digits);
  // "The big one" and "the one outside" count nothing.
  const counted = text.replace(
    /\b(?:the|this|that|which|\w+er|big|small|large|little|indoor|outdoor|outside|inside|new|old|other|another|black|blue|green|brown|right|wrong) (?:big |small )?ones?\b/gi,
    ' ',
  );
  const at = NUMBERS.findIndex(
    (word, index) => index > 0 && new RegExp(String.raw`\b${word}\b`, 'i').test(counted),
  );
  return at > 0 ? at : undefined;
}

const PEOPLE =
  /\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)(?: or more)? (?:of us|people|persons?|adults|residents)\b|\b(?:family|household) of (\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\b/;

/** `answering`: a bare number is how many live there. */
export function needIn(text: string, answering: boolean): Need | undefined {
  const plain = plainOf(text);
  if (/\b(?:nappy|nappies|incontinence)\b/.test(plain)) return { kind: 'nappies' };
  if (/\b(?:medical|dialysis|stoma|clinical|health (?:condition|needs))\b/.test(plain))
    return { kind: 'medical' };
  const people = PEOPLE.exec(plain);
  const count = numberIn(people?.[1] ?? people?.[2] ?? (answering ? plain : ''));
  if (count !== undefined) return { kind: 'people', count };
  return answering && /\b(?:none|neither|no|nope|nothing)\b/.test(plain) ? { kind: 'none' } : undefined;
}
