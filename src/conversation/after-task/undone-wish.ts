/** What is said of a task that was just taken back, told by the words alone. Pure text in, meaning out. */
import { isAgain } from './again.ts';
import { namesNothing, speaksOfTask } from './named.ts';
import { isOfNoTask } from './of-no-task.ts';
import { wishAfter } from './wish.ts';
import { isBrief, lineOf } from './words.ts';

/** `settled`: whether it is cancelled now; `asks`: anything else of it, when all that stands is that it is cancelled. */
export type UndoneWish = 'money' | 'again' | 'settled' | 'cancel' | 'change' | 'asks';

const MONEY =
  /\brefund\w*\b|\b(?:money|cash|payment)\b|\b(?:on|to|in|into) (?:my|the) (?:card|bank|account)\b|\b(?:do|will|have) (?:i|we) (?:still )?(?:have to |got to |need to )?pay\b|\bget (?:it|anything|something) back\b/;
/** Where the money is said to go, and what the like is called when it is done again. They name no other subject here. */
const NAMES_NO_OTHER =
  /\b(?:cards?|bank|accounts?|cash|quid|pounds?|pence|bacs|(?:re-?)?(?:join|subscribe)|reinstate|un-?cancel|ignore)\b/g;
/** They think better of it: "I want it after all", "changed my mind, keep it", "can I have it back". */
const WANTED_AFTER_ALL = new RegExp(
  [
    String.raw`\bafter all\b|\bchanged (?:my|our) minds?\b|\bre-?instate\b|\bun-?cancel\w*\b|\b(?:undo|reverse|ignore) (?:it|that|the cancel\w*)\b`,
    String.raw`\bkeep (?:it|my \w+|the \w+|that)(?: on| open)?$`,
    String.raw`\b(?:don'?t|do not|didn'?t|did not) (?:want to |mean to |wanna )?cancel\b|\bcancel\w* (?:it )?by (?:mistake|accident)\b`,
    String.raw`\b(?:i|we) (?:(?:do|still|actually|really) )+(?:want|need) (?:it|that|the \w+|my \w+)\b|\b(?:have|want|put) (?:it|my \w+|that|the \w+) back(?: on| in)?$`,
    String.raw`\bre-?(?:book|order|join|subscribe)\b|\b(?:book|order|join|subscribe|start|sign up)(?: (?:it|one|up|that|this))*(?: (?:again|another|instead)| for (?:a|another) .*)?$`,
  ].join('|'),
);
const SETTLED = new RegExp(
  [
    String.raw`\bcancelled\b|\bcanceled\b|\b(?:did|has|is|was) (?:it|that|this|my \w+|the \w+) (?:been )?(?:all )?(?:cancel|go|gone|went|work|worked|done|sorted|off)\b`,
    String.raw`\b(?:is|are) (?:that|it|you|everything|we|i) (?:all )?(?:sure|done|sorted|definite\w*|ok|okay)\b`,
  ].join('|'),
);

/** Undefined where nothing of it is said, or where the words name anything but what `title` names. */
export function wishAfterUndone(text: string, title: string): UndoneWish | undefined {
  if (!isBrief(text) || isOfNoTask(text)) return undefined;
  const line = lineOf(text);
  const named = text.toLowerCase().replace(NAMES_NO_OTHER, '');
  if (!namesNothing(named, 'cancel') && !speaksOfTask(named, title)) return undefined;
  if (MONEY.test(line)) return 'money';
  const wish = wishAfter(text);
  if (WANTED_AFTER_ALL.test(line) || isAgain(line)) return 'again';
  if (SETTLED.test(line)) return 'settled';
  if (wish === 'cancel' || wish === 'change') return wish;
  return wish === 'ask' || wish === 'reference' ? 'asks' : undefined;
}
