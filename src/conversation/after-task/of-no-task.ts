/** What sounds like a finished task and is of the residents themselves, of us or of today. Pure text in, meaning out. */
import { plainOf } from '../slots/plain-answer.ts';
import { isChange, isMistake } from './wish.ts';
import { lineOf } from './words.ts';

/** Their own name or address changes, and not what they gave: "how do I change my name". */
const OF_THEMSELVES =
  /\b(?:my|our) (?:\w+ )?(?:name|surname|address|e-?mail|phone|mobile|number|house|home|flat|postcode|details)\b(?!.*\b(?:on|for|of|in) (?:it|that|this|the \w+)$)/;
/** They move house: "I am moving on 9 December". "Can I move it" and "can I move to Friday" are of the task. */
const MOVES_HOME = new RegExp(
  [
    String.raw`\bmov(?:e|ed|ing) (?:house|home|out|in|into|away|flat)\b`,
    String.raw`\bmov(?:e|ed|ing) to (?:(?:a|an|another|the|my|our|new) )*(?:house|home|flat|place|address|property)\b`,
    String.raw`\b(?:i|we)(?:'?m|'?re| am| are|'?ve| have) (?:just |be )?mov(?:ing|ed)\b(?! (?:it|that|this|them|the|my|our)\b)`,
  ].join('|'),
);
/** Of the clock and the calendar. */
const OF_TODAY =
  /^(?:(?:do you know|tell me|can you tell me) )?what(?:'?s| is)? (?:the )?(?:time(?: is it)?(?: now| right now| please)?|(?:day|date)(?: is it| is)? (?:today|now|right now))$/;
/** How long we have been at our work. */
const OF_OUR_WORK =
  /\bhow long (?:have|has) (?:you|this|it) (?:been (?:here|doing|working|going|around)|worked)\b/;
/** What is booked or joined, and theirs: said after a report, it is something else of theirs. */
const THEIR_BOOKING = /\b(?:my|our) (?:\w+ )?(?:booking|appointment|reservation|slot)\b/;

/** Whether the words are of the residents themselves, of us or of today, though each could be said of a task, too. */
export function isOfNoTask(text: string): boolean {
  const line = lineOf(text);
  if (OF_TODAY.test(line) || OF_OUR_WORK.test(line) || MOVES_HOME.test(line)) return true;
  return isChange(line) && !isMistake(line) && OF_THEMSELVES.test(line);
}

/** They speak of something booked as theirs. */
export function speaksOfBooking(text: string): boolean {
  return THEIR_BOOKING.test(plainOf(text));
}

/** It may be the day of the task or today's: "what day is it". */
export function asksWhatDay(text: string): boolean {
  return /^wh?[ao]ts? (?:the )?(?:day|date) is it$/.test(plainOf(text).replace(/\W+$/, ''));
}
