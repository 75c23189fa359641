/** Whether something said of a booking that was made changes what it is for. Pure message in, meaning out. */
import type { Heard } from '../../src/conversation/dialog.ts';
import { asksBack, plainOf } from '../../src/conversation/slots/plain-answer.ts';
import { readItems } from './read-items.ts';
import { taskIn } from './reading.ts';

/** Longer ones tell of something. */
const MOST_WORDS = 16;
const MOST_CHARACTERS = 200;

/** A question that wishes for something: "can you take a chair too". Others ask what we take, or for how much. */
const WISHES =
  /^(?:(?:oh|and|ok|also|hi|sorry|please|actually)\b\W*)*(?:can|could|will|would|may) (?:i|we|you|u|ya|they)\b/;

/** Where what was said begins: after the reference, where it was put behind one. */
const START = String.raw`(?:^|\bbw-\S+ )(?:(?:oh|ah|ok|sorry|wait|actually|please|yes|no)\b\W*)*`;
/** "Too" after what it adds; "too big" adds nothing. */
const ADDS = new RegExp(
  [
    String.raw`\b(?:add|adding|include|also|additional|extra|as well|another|(?:one|two|three|[1-5]|some) more)\b`,
    String.raw`\btoo(?: please| pls| thanks| on (?:that|the same) day| at the same time)*\W*$`,
    String.raw`${START}(?:and|plus)\b|\bforgot(?:ten)? (?:to (?:say|add|mention|tell)|the|a|an|my|about)\b`,
  ].join('|'),
);
/** "Remove the sofa" takes it off the list, where "remove a sofa" would have one collected. */
const THE = '(?:just |only )?(?:(?:one|1|two|2|both|all) (?:of )?)?(?:the|that|this|those)';
const REMOVES = new RegExp(
  [
    String.raw`\b(?:remove|drop|delete|lose|swap|replace) ${THE}\b|\b(?:take|leave|cross) (?:off|out) |\b(?:take|leave|cross)\b.{1,30}\boff\b`,
    String.raw`\b(?:don'?t|do not|no longer|not) (?:want|need) (?:you to (?:take|collect) )?(?:${THE}|my|a|an)\b`,
  ].join('|'),
);
/** "Make it 3 armchairs", "3 armchairs not 2", "just the sofa". */
const SETS = new RegExp(
  String.raw`${START}(?:(?:can|could) (?:i|you|u|we) )?(?:make (?:it|that|them)|change (?:it|that) to|(?:it |that )?should be|i meant?|it'?s)\b|\bnot (?:\d|one|two|three|four|five)\b`,
);
const KEEPS = /\b(?:just|only) (?:the|that|those)\b/;

/** Another booking is wanted, or another service altogether. */
const ELSEWHERE =
  /\b(?:book|booking for|re-?book|(?:new|another|second|separate|different|next) (?:booking|collection|pick ?up|address|house|day|date)|tip|skip|recycling|charity|donate|sell|bins?|report|dump\w*|fly\S*|tipped|permit|how much|(?:mum|mother|dad|father|neighbour|nan|friend|son|daughter)'?s)\b|\b(?:from|at) \d+[a-z]? [a-z]/;

/** "A fridge as well": something more is named. */
export function addsToList(text: string): boolean {
  return ADDS.test(plainOf(text));
}

/**
 * "Can you take a chair too", "remove the sofa", "make it 3 armchairs", said with a collection booked. Where a day or a
 * place is told with it, it may be for another collection: then it is none.
 */
export function changesList({ text, entities }: Heard): boolean {
  if (text.length > MOST_CHARACTERS) return false;
  const plain = plainOf(text);
  if (plain.split(' ').length > MOST_WORDS || ELSEWHERE.test(plain)) return false;
  if (entities.some(({ kind }) => kind === 'date' || kind === 'postcode')) return false;
  if (asksBack(text) && !WISHES.test(plain)) return false;
  const wanted = taskIn(text);
  if (wanted !== undefined && wanted !== 'book' && wanted !== 'change') return false;
  const { mentions } = readItems(text, false);
  if (mentions.length === 0) return false;
  const sets = SETS.test(plain) && mentions.every(({ counted }) => counted);
  return sets || addsToList(text) || REMOVES.test(plain) || KEEPS.test(plain);
}
