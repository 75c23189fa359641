/** Whether a message only says that somebody is there, or asks whether we are. Pure text in, meaning out. */
import { plainOf } from './plain-answer.ts';

export type SignOfLife = 'hello' | 'there' | 'back' | 'sorry' | 'wait';

/** "Alright" may be a yes, "morning" a time of the day: both are left to what was asked. */
const REGRETS = "(?:(?:i'?m|i am) )?(?:(?:so|very|really) )*(?:sorry|apologies)";
const HELLO = '(?:hi+|hiya|hey+a?|hell+o+|helo|hullo)';
const TO_WHOM = '(?:mate|love|dear|my dear|duck|pal|there|all|everyone|parley)';
const YOU = '(?:(?:are |r )?(?:you|u|ya|yous)|(?:is )?(?:any|some) ?(?:one|body))';
const MESSAGE = 'my (?:last )?(?:text|message|msg|answer)';
const SENT = `(?:that|this|it|${MESSAGE})`;
const LINE = '(?:phone|battery|wifi|internet|connection|page|screen|laptop|computer)';
const FAILED =
  '(?:died|dropped|froze|crashed|cut out|went (?:off|down|dead)|is (?:bad|rubbish|slow|terrible))';
const GET = '(?:go and |go |just )*(?:get|find|check|look|see|ask|fetch|grab|think)';
const WHAT = '(?:it|that|this|them|one|again|for it|out|(?:the|my|with my) \\w+|on (?:the|my) \\w+)';
const WHILE = '(?:a|an|one|1|two|2|five|5|ten|10|few) ?(?:secs?|seconds?|mins?|minutes?|mo|moment|tick)';

const SIGNS: readonly (readonly [SignOfLife, RegExp])[] = [
  ['hello', whole(`${HELLO}(?: ${TO_WHOM})*(?: again)?`)],
  [
    'there',
    whole(
      `${YOU} (?:still |even )*(?:there|here|with me|about|around|working|awake|listening)`,
      'is this (?:still )?(?:working|frozen|stuck)',
      `(?:did|have|has) (?:you|u|ya) (?:get|got|had) ${SENT}|(?:did|has) ${MESSAGE} (?:go|gone|come|get|got|send|sent|arrived?)(?: through)?`,
      "(?:why )?(?:are ?n'?t|wo ?n'?t) (?:you|u) (?:answering|replying|answer|reply)",
    ),
  ],
  [
    'back',
    whole(
      "(?:i'?m|i am|am|we'?re|we are) (?:still |just )*(?:back|here)|back (?:again|with you)|still here|here i am",
      'i?(?: ?just)? ?had to (?:go|pop out|(?:get|answer) the (?:door|phone)|see to (?:the|my) \\w+)',
      `(?:i )?(?:just )?(?:got|was) (?:cut off|disconnected)|(?:i )?lost (?:my )?(?:signal|connection|internet|wifi|reception)`,
      `(?:my |the )?${LINE} (?:just )?${FAILED}|(?:bad|poor|no) (?:signal|connection|reception)(?: here)?`,
    ),
  ],
  [
    'sorry',
    whole(`${REGRETS}(?: (?:about|for) (?:that|this|the (?:wait|delay)|keeping you|being so slow))?`),
  ],
  [
    'wait',
    whole(
      `wait(?: (?:on|up|for me|a bit))?(?: ${WHILE})?|(?:hang|hold) on(?: a bit)?(?: ${WHILE})?`,
      "bear with(?: me)?|brb|be right back|(?:i )?wo ?n'?t be (?:long|a (?:sec|minute|mo|moment|tick))",
      `(?:just |in |give me |gimme |need )*${WHILE}|(?:(?:i'?ll|i will) be )?back in ${WHILE}`,
      `(?:let me|i'?ll(?: have to)?) ${GET}(?: ${WHAT})*`,
      `(?:(?:i'?m|i am|am|i was|was|i'?ve been) )?(?:just )?(?:looking|checking|finding|getting|fetching|thinking)(?: ${WHAT}| now)*`,
    ),
  ],
];

/** As all of a message, but for what is said around it and changes nothing. A yes or a no before it would answer. */
function whole(...ways: readonly string[]): RegExp {
  const before = `(?:(?:${HELLO}|${REGRETS}|ok|okay|so|oh|ah|h+m+|right|um|erm|er|and|but|please)[\\s.,!?]+)*`;
  const after =
    '(?:[\\s.,!?]+(?:please|pls|now|again|still|then|mate|love|dear|duck|pal|hun|sorry|thanks|thank you|ta|at all|here|there|about that))*';
  const said = `(?:${ways.join('|')})`;
  return new RegExp(`^${before}${said}(?:[\\s.,!?]+${said})*${after}\\W*$`);
}

/** Longer ones tell of something. */
const LONGEST = 80;

/** A hello, a wish to know whether anyone is there, a return, a sorry or a wait: undefined for all that says more. */
export function signOfLife(text: string): SignOfLife | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = plainOf(text);
  const sign = SIGNS.find(([, pattern]) => pattern.test(plain))?.[0];
  // "Sorry?" has not understood.
  return sign === 'sorry' && /\?\W*$/.test(text) ? undefined : sign;
}
