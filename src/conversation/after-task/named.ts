/** Whether what is said of a finished task names that task, anything else, or nothing. Pure text in, meaning out. */
import { isGeneral, isSmall, stem } from '../topics/subject.ts';
import type { AfterWish } from './wish.ts';
import { wordsOf } from './words.ts';

/** What those who ask of it call it, the people who see to it and what they do. They name no other subject. */
const OF_ANY_TASK = new Set(
  (
    'booking bookings collection collections order orders reports request requests appointment reservation job jobs case enquiry confirmation ' +
    'reference ref code slot one crew crews men man lads lad lorry van driver drivers team guys guy workers workmen binmen ' +
    'collect collected collecting pick picked deliver delivered delivery fix fixed mend mended repair repaired clear cleared clean cleaned empty emptied arriving coming ' +
    'sorted done dealt reported ordered expect news eta forward mind minds ' +
    'made mistake typo correct incorrect details wrongly gave given typed told said messed whoops oops sorry hi hello hey scrap undo withdraw amend alter edit delete remove ' +
    'move moving moved swap switch postpone delay reschedule rearrange rebook different able manage better confirmed received actually oh mate now money ' +
    'january february march april may june july august september october november december monday tuesday fri sat sun mon tues tue wed thurs thu week ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'forgot forgotten lost missed deleted remind repeat show home around in happens happening going worked finishing finished guess please soon add item items off ' +
    'first ones til says wanted erlier rang rung phoned replied contacted answered worry ta cheers came turned showed shown noone found removed filled resolved took away home busy ' +
    'new old theres wants needs wot wots wat wats wen theyre theyll itll whens anymore'
  ).split(' '),
);

/** What may have been told wrongly. */
const TOLD = new Set(
  'address house street place location postcode road name flat door old previous side spot email vehicle'.split(
    ' ',
  ),
);

/** What those who ask for it on paper call it. */
const PAPER = new Set('receipt receipts proof purchase printed print copy vat'.split(' '));
/** What has grown. */
const GROWN = new Set(
  'saw seen knew bigger worse larger deeper grown growing loads lots dumped tipped chucked thrown dropped rubbish stuff'.split(
    ' ',
  ),
);

/** What a wish itself names. */
const BESIDE: Partial<Record<AfterWish, ReadonlySet<string>>> = {
  wrong: TOLD,
  change: TOLD,
  more: GROWN,
  receipt: PAPER,
};

/** Whether it names nothing but the task: in the words for any, and those that it is called by. */
export function speaksOfTask(text: string, title: string): boolean {
  const own = new Set(wordsOf(title).map(stem));
  return wordsOf(text).every((word) => isOfAny(word) || TOLD.has(word) || own.has(stem(word)));
}

/** How many words of a title are said: "bin day" says more of "Find your bin day" than of "Report a missed bin". */
export function wordsShared(text: string, title: string): number {
  const own = new Set(wordsOf(title).flatMap((word) => (isSmall(word) ? [] : [stem(word)])));
  return new Set(wordsOf(text).flatMap((word) => (own.has(stem(word)) ? [stem(word)] : []))).size;
}

/** Of what was told or named, only where it is: "when will you clean my street" is no question about a pothole there. */
export function namesOnlyWhere(text: string): boolean {
  const named = wordsOf(text).filter((word) => !isOfAny(word) && word !== 'vehicle');
  return named.length > 0 && named.every((word) => TOLD.has(word));
}

/** The same without the title: whatever the task was, it may be about that. */
export function namesNothing(text: string, wish: AfterWish): boolean {
  const beside = BESIDE[wish];
  return wordsOf(text).every((word) => isOfAny(word) || beside?.has(word));
}

function isOfAny(word: string): boolean {
  return isSmall(word) || isGeneral(word) || OF_ANY_TASK.has(word) || /^\d+(?:st|nd|rd|th)$/.test(word);
}
