/** What is said of what they just signed up for, told by the words alone. Pure text in, meaning out. */
import { asksBack } from '../slots/plain-answer.ts';
import { wishesNot } from '../slots/sure-to-cancel.ts';
import { speaksOfTask } from './named.ts';
import { isOfNoTask } from './of-no-task.ts';
import { wishAfter } from './wish.ts';
import { isBrief, lineOf } from './words.ts';

/** `stop`: now; `how`: whether and how it can be stopped. */
export type SignUpWish = 'stop' | 'how' | 'change' | 'cost' | 'asks';

const TEXTS = '(?:texts?|messages?|reminders?|alerts?|news)';
const THEM = `(?:it|them|these|those|this|that|(?:the |any |my )?${TEXTS})`;
const AFTER = '(?: (?:any ?more|now|then|thanks|thank you|please|again|me|us))*';
/** Words that may mean anything ("no more", "the end", "don't send") stop nothing by themselves. */
const STOPS = new RegExp(
  [
    String.raw`\b(?:stop|cancel|unsubscribe|opt (?:me )?out|get out of|sign (?:me )?off|take me off|remove me)\b`,
    String.raw`\b(?:turn|switch) (?:${THEM} )?off\b|\bend ${THEM}${AFTER}$|\bno more (?:of (?:them|these|those)|${TEXTS})${AFTER}$`,
    String.raw`\b(?:don'?t|do not|no longer) (?:want|need) ${THEM}${AFTER}$`,
    String.raw`\b(?:don'?t|do not) (?:send|text)(?: (?:me|us))?(?: ${THEM}| any ?more)${AFTER}$`,
  ].join('|'),
);
const OF_ANOTHER = /\b(?:anything|something|else|other|help)\b/;
/** A question that wishes for it: "can you stop them". */
const WISHES = /^(?:please )?(?:can|could|will|would) (?:you|somebody|someone)\b/;
/** Said of no other subject, where it is about an end. */
const HOW_TO_STOP = /\b(?:unsubscribe|opt|switch|off|out|end|sign)\b/g;

const COST = /\bhow much\b|\bcosts?\b|\bcharged?\b|\b(?:is|are) (?:it|they|the \w+) free\b/;

/**
 * Undefined where nothing of it is said, or where the words name anything but what it is `called`. The words of its `title`
 * end or change it, and ask nothing of it: "when is my bin day" is no question about reminders of it.
 */
export function wishOfSignUp(text: string, called: string, title: string): SignUpWish | undefined {
  if (!isBrief(text) || wishesNot(text, 'stop|end|cancel|turn|switch|remove|take')) return undefined;
  const line = lineOf(text);
  const named = text.toLowerCase().replace(HOW_TO_STOP, '');
  if (OF_ANOTHER.test(line) || isOfNoTask(text) || !speaksOfTask(named, `${called} ${title}`))
    return undefined;
  const wish = wishAfter(text);
  if (STOPS.test(line) || wish === 'cancel') return asksBack(text) && !WISHES.test(line) ? 'how' : 'stop';
  if (wish === 'change' || wish === 'wrong') return 'change';
  if (!speaksOfTask(named, called)) return undefined;
  if (COST.test(line)) return 'cost';
  return wish === 'ask' ? 'asks' : undefined;
}
