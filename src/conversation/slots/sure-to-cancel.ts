/** Whether words that speak of cancelling or stopping wish for it. Pure text in, meaning out. */
import { asksBack, plainOf } from './plain-answer.ts';

const NOT =
  "(?:don'?t|do not|didn'?t|did not|never|not|won'?t|will not|shouldn'?t|should not|wouldn'?t|would not|no longer|no need to|no reason to)";
const BETWEEN =
  '(?:want|wanted|wish|wished|mean|meant|like|need|going|gonna|say|said|ask|asked|tell|told|to|you|u|me|i|please|have|had|ever|really|actually|just|for|even)';

/** "Don't cancel it", "I never wanted to stop them". `deeds` are the verbs, as a pattern: `cancel\w*|stop\w*`. */
export function wishesNot(text: string, deeds: string): boolean {
  return new RegExp(String.raw`\b${NOT}(?: ${BETWEEN}){0,6} (?:${deeds})\b`).test(plainOf(text));
}

const CANCELS = String.raw`cancel\w*|call(?:ing)?(?: it)? off`;
/** Said of a question whether to cancel, it is asked for and not about: "can you cancel it please". */
const ASKS_FOR_IT =
  /^(?:(?:yes|yeah|yep|yup|ok|okay|please|just|so|and|well|then|i (?:want|need) (?:you )?to|i'?d like (?:you )?to|i would like to|can (?:i|you|u|we)|could (?:i|you|u|we)|will you|go ahead and|let'?s) )*(?:cancel|call(?: it)? off)(?: (?:it|that|this|them|the|my|our|all|whole|thing|booking|collection|order|subscription|bulky|garden|waste|brown|bin|bins|please|pls|plz|now|then|thanks|thank|you|ta|off))*$/;
const KEEPS =
  /\bkeep\b|\bleave (?:it|them|things?)\b|\b(?:want|need) (?:it|them|that|this)(?: after all| still|$)|\bafter all\b|\bchanged my mind\b/;
const WANTS_NO_MORE =
  /\b(?:don'?t|do not|no longer|not|never) (?:want|need|keep)\b|\b(?:don'?t|do not|can'?t|cannot) keep\b/;

/**
 * The answer to "shall I cancel it?": yes only where it is asked for in so many words, no where they would keep it;
 * undefined where it is neither, as with a question, and nothing is done.
 */
export function sureToCancel(text: string): 'yes' | 'no' | undefined {
  const plain = plainOf(text).replace(/[?!.]+$/, '');
  if (ASKS_FOR_IT.test(plain)) return 'yes';
  if (asksBack(text)) return undefined;
  if (wishesNot(plain, CANCELS)) return 'no';
  return KEEPS.test(plain) && !WANTS_NO_MORE.test(plain) ? 'no' : undefined;
}
