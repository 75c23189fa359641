/** Whether words that speak of cancelling or stopping wish for it. Pure text in, meaning out. */
import { asksBack, plainOf } from './plain-answer.ts';

/** Longer ones tell of something. */
const MOST_CHARACTERS = 200;

const BETWEEN =
  '(?:want|wanted|wish|wished|mean|meant|like|need|going|gonna|say|said|ask|asked|tell|told|you|u|for|have|had|ever|really|actually|even)';
const NOT =
  "(?:don'?t|do not|didn'?t|did not|never|no longer|not|wouldn'?t|would not|no need|no reason|rather not)";

/** "Don't cancel it"; "why don't you" and "if I don't" ask. Only what is told to us or of oneself: "it won't stop" complains. */
function denies(part: string, deeds: string): boolean {
  const told = String.raw`(?<!\b(?:if|why|when|unless)(?: \w+)? )\b(?:don'?t|do not|never|let'?s not|rather not)(?: (?:please|just|ever|even))? (?:${deeds})\b`;
  const wished = String.raw`\b${NOT}(?: ${BETWEEN}){0,5} to (?:${deeds})\b`;
  return new RegExp(`${told}|${wished}`).test(part);
}

/**
 * "Don't cancel it", "I never wanted to stop them", and nothing that wishes for it besides: "no longer needed, cancel it".
 * `deeds` are the verbs as they are told, as a pattern: `cancel|stop`.
 */
export function wishesNot(text: string, deeds: string): boolean {
  if (text.length > MOST_CHARACTERS) return false;
  const named = partsOf(text).filter((part) => new RegExp(String.raw`\b(?:${deeds})\b`).test(part));
  return named.length > 0 && named.every((part) => denies(part, deeds));
}

function partsOf(text: string): readonly string[] {
  return text
    .split(/[.,;:!?\n]/)
    .map(plainOf)
    .filter((part) => part !== '');
}

/** Said to the question whether to cancel, it asks for it and not about it: "can you cancel it please". */
const ASKS_FOR_IT =
  /^(?:(?:yes|yeah|yep|yup|ok|okay|please|just|so|and|well|then|i (?:want|need) (?:you )?to|i'?d like (?:you )?to|i would like to|can (?:i|you|u|we)|could (?:i|you|u|we)|will you|go ahead and|let'?s) )*(?:cancel|call(?: it)? off)(?: (?:it|that|this|them|the|my|our|all|whole|thing|booking|collection|order|subscription|bulky|garden|waste|brown|bin|bins|please|pls|plz|now|then|thanks|thank|you|ta|off))*$/;
const CHANGED_MIND = /\b(?:sorry )?(?:i|we)(?:'?ve| have)? changed (?:my|our) minds?\b/g;
const KEEPS =
  /\bkeep\b|\bleave (?:it|them|things?)\b|\b(?:want|need) (?:it|them|that|this)(?: after all| still|$)|\bafter all\b/;
const WANTS_NO_MORE =
  /\b(?:don'?t|do not|no longer|not|never|no need to) (?:want|need|keep|have)\b|\b(?:can'?t|cannot) keep\b/;

/**
 * The answer to "shall I cancel it?": yes only where it is asked for in so many words, no where they would keep it, unclear
 * where it says both: then it is to be asked again. Undefined where neither is named: a mere yes or no may be.
 */
export function sureToCancel(text: string): 'yes' | 'no' | 'unclear' | undefined {
  if (text.length > MOST_CHARACTERS) return 'unclear';
  if (wishesNot(text, CANCEL)) return asksBack(text) ? undefined : 'no';
  const parts = partsOf(text).map((part) => part.replace(CHANGED_MIND, '').trim());
  if (parts.some((part) => ASKS_FOR_IT.test(part))) return 'yes';
  if (asksBack(text)) return undefined;
  const plain = parts.join(' ');
  if (!KEEPS.test(plain) || WANTS_NO_MORE.test(plain)) return undefined;
  return /^(?:y|ye[sahp]*|yup|ok|okay|sure|please)\b|\bcancel/.test(plain) ? 'unclear' : 'no';
}

/** The deed as it is told. */
export const CANCEL = 'cancel|call(?: it)? off';
