/** The part of an answer that speaks of what is asked on about it: "how much is it", "who do I ring". */
import { plainOf } from '../slots/plain-answer.ts';
import { plainWords } from '../slots/plain-words.ts';
import { isSmall, stem } from './subject.ts';

const NUMBER = String.raw`(?:\d+|a|one|two|three|four|five|six|eight|ten|twelve)`;
const SPAN = String.raw`${NUMBER}\*{0,2}(?: (?:to|or) ${NUMBER})? (?:working )?(?:minutes?|hours?|days?|weeks?|months?|years?)`;
/** "Monday to Friday" says when to ring, and not when anything is. */
const DAY = String.raw`(?:(?<! to )(?:mon|tues|wednes|thurs|fri|satur|sun)day(?! to )|\d{1,2}(?:st|nd|rd|th)\b|\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december))`;
/** What it takes: not how many hours a week somebody cares, nor what is asked of them before. */
const TAKES = new RegExp(
  String.raw`\b(?:takes?|within|reply in|check in|wait|(?<!lasts? )up to|allow|(?:we|you)(?:'ll| will)? (?:tell|reply|answer|hear|write|check|decide|bring|come)[^.]{0,40}(?:in|by|on|within)) (?:about |around |up to )?\*{0,2}(?:${SPAN}|${DAY})`,
  'i',
);

interface Kind {
  readonly asked: RegExp;
  /** What an answer to it looks like, the best look first. */
  readonly looks: readonly RegExp[];
}

/** What is asked without naming it, and what an answer to it looks like. */
const KINDS: readonly Kind[] = [
  {
    asked: /\brefund|\bmoney back\b/,
    looks: [/\brefund|\bmoney back\b/i],
  },
  {
    asked:
      /\bhow much\b|\bcosts?\b|\bprices?\b|\bfees?\b|\bfree\b|\bcharged?\b|\b(?:have to|need to|must) pay\b|\bcheap/,
    looks: [
      /^\W*(?:costs?|prices?|fees?|charges)\b[\s\S]*£\d/i,
      /£\d|\d%|\bis free\b/i,
      /\bfree\b|\d+p\b|\bfees?\b/i,
    ],
  },
  {
    asked: /\bhow long (?:does|do|is|will) (?:it|they|that) (?:last|valid|for)|\bexpires?\b|\brun out\b/,
    looks: [/\blasts?\b|\bvalid\b|\bruns? out\b|\b(?:a|per) year\b/i],
  },
  {
    asked:
      /\bhow (?:long|soon|quick(?:ly)?|fast)\b|\bwhen (?:do|will|would|can|should) (?:i|we) (?:find out|know|hear|get)|\bwhen will (?:it|they|you)\b/,
    looks: [TAKES],
  },
  {
    asked: /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\bweekends?\b|\bbank holidays?\b|\bchristmas\b/,
    looks: [
      /\b(?:every day|daily|seven days|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|bank holidays?|25 (?:and 26 )?december|christmas)\b/i,
    ],
  },
  {
    asked: /\bopen(?:ing)?\b|\bclosed?\b|\bshut\b/,
    looks: [/\bopen\b[\s\S]*\b\d{1,2}(?::\d\d)?(?:am|pm)\b/i],
  },
  {
    asked: /\bwhat times?\b/,
    looks: [/\b\d{1,2}(?::\d\d)?(?:am|pm)\b/i],
  },
  {
    asked:
      /\bdocuments?\b|\bproof\b|\bprov(?:e|ing)\b|\bevidence\b|\bpaper(?:s|work)\b|\bwhat (?:do|will|would|should) (?:i|we|you) (?:need|bring|have to (?:bring|show))\b/,
    looks: [
      /^\W*(?:you need|what (?:to bring|you need))\b/i,
      /\bbring\b|\byou (?:will )?need (?:a|an|your|the|proof|id|to (?:bring|show))\b/i,
    ],
  },
  {
    asked: /\bwhen\b|\bwhat (?:day|date)\b|\bdeadline\b/,
    looks: [new RegExp(DAY, 'i'), TAKES, /\b\d{1,2}(?::\d\d)?(?:am|pm)\b/i],
  },
  {
    asked: /\b(?:where|wheres|nearest|closest|address|addresses)\b/,
    looks: [/^\W*where\b/i, /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/],
  },
  {
    asked:
      /\b(?:ring|phone|call|telephone|number|speak|talk|contact)\b|\bwho (?:do|can|could|should|would|shall) (?:i|we) (?:tell|ask|go to|see|report)\b/,
    looks: [
      /\b(?:ring|call|phone|help|questions)\b[^.]{0,60}\b0\d{3,4}[ \d]{6,8}\b/i,
      /\b0\d{3,4}[ \d]{6,8}\b/,
    ],
  },
  {
    asked: /\bonline\b|\bwebsite\b|\blink\b|\binternet\b/,
    looks: [/\bonline\b|\bgov\.uk/i],
  },
  {
    asked:
      /\bhow (?:do|can|would|should|to) (?:i |we |you )?(?:apply|claim|book|get|ask|report|renew|order|start|do (?:it|that|this))\b|\bforms?\b|\bwhere do (?:i|we) (?:apply|book|get)/,
    looks: [
      /^\W*(?:to )?apply\b/i,
      /\b(?:apply|book|report|claim|form|forms)\b[^.]*\b(?:online|ring|0\d{4})/i,
      /\bforms?\b/i,
      /\b(?:tell|contact|ask) us\b[^.]*\b(?:online|0\d{3,4})/i,
    ],
  },
  {
    asked:
      /\banonymous(?:ly)?\b|\bconfidential\b|\bprivate\b|\b(?:know|tell|told)\b.*\b(?:it was me|who (?:i am|told|reported))\b|\bmy name\b/,
    looks: [
      /\banonymous|\bconfidential|\b(?:do not|don't|never|will not|won't) (?:tell|say|share)[^.]*\bwho\b/i,
    ],
  },
  {
    asked: /\bwhat (?:can|could|should|must|do|shall) (?:i|we) (?:do|try)\b|\bwhat (?:next|now)\b/,
    looks: [
      /^\W*(?:what (?:to do|you can do|we can do|can (?:i|you) do|to try)|next steps?|steps?|to (?:report|complain|apply))\b/i,
      // Where nothing is called so, what an answer begins with is what to do.
      /\S/,
    ],
  },
  {
    asked:
      /\bappeals?\b|\bdisagree\b|\bturned down\b|\brefused?\b|\bwrong\b|\bunfair\b|\bnot fair\b|\bmistake\b/,
    looks: [/\bappeals?\b|\brefused\b|\blook again\b|\bdisagree\b|\bchallenge\b/i],
  },
];

/** The paragraph that answers, if one does. `whole` keeps the answer together, where it is short already. */
export function fittingPart(question: string, answer: string, whole = false): string | undefined {
  const parts = whole ? [answer] : partsOf(answer).filter((part) => !isLink(part));
  const [best] = parts
    .map((part, place) => ({ part, points: pointsOf(question, part) + (place === 0 ? 0.5 : 0) }))
    .filter(({ points }) => points >= 1)
    .sort((one, other) => other.points - one.points);
  return best?.part;
}

/** It asks for a kind of thing (a price, a time, a number to ring), and the answer has that. */
export function tellsWhatIsAsked(question: string, answer: string): boolean {
  const plain = plainOf(question);
  return KINDS.some(({ asked }) => asked.test(plain)) && fittingPart(question, answer) !== undefined;
}

/** The links that an answer ends with: its next steps. */
export function linksOf(answer: string): readonly string[] {
  return partsOf(answer).filter(isLink);
}

/** The paragraphs, a list with what leads in to it: a heading alone tells nothing. */
function partsOf(answer: string): readonly string[] {
  return answer.split(/\n\n+(?!- |\d+\. )/);
}

function isLink(part: string): boolean {
  return /^\[[^\]]+\]\([^)]+\)$/.test(part.trim());
}

/** None where the kind of thing that was asked for is not in it; else by how it looks, and by the words they share. */
function pointsOf(question: string, part: string): number {
  const plain = plainOf(question);
  const stems = new Set(plainWords(part.replaceAll('*', ' ')).map((word) => stem(word.plain)));
  const asked = new Set(plainWords(question).map((word) => word.plain));
  const shared = [...asked].filter(
    (word) => word.length > 3 && !isSmall(word) && stems.has(stem(word)),
  ).length;
  const kind = KINDS.find((each) => each.asked.test(plain));
  if (!kind) return shared;
  const look = kind.looks.findIndex((each) => each.test(part));
  return look < 0 ? 0 : (kind.looks.length - look) * 2 + Math.min(shared, 3) * 0.25;
}
