/**
 * Answers to a yes/no question. Something may be booked or paid on a yes, so only a message that is wholly a
 * yes counts as one; "yes but the 4th" keeps what follows, and doubt is neither.
 */
import { fold } from './normalise.ts';
import { PhraseList } from './phrases.ts';
import { type Token, tokenise } from './tokens.ts';
import type { YesNo } from './understanding.ts';

export interface YesNoAnswer {
  readonly outcome: YesNo;
  /** What follows "yes but", as typed; empty otherwise. */
  readonly rest: string;
}

/** A yes that stays one when more words follow: "yes the 4th is fine". */
const YES = new PhraseList(
  'yes|yeah|yea|yep|yup|yeh|yh|ye|yas|yess|yesss|yus|ya|aye|y|yeap|yip|yeahh|definitely|absolutely|of course|ofcourse|certainly|indeed|affirmative|confirm|confirmed|i confirm|agreed|i agree|' +
    'correct|thats correct|this is correct|all correct|that is correct|thats right|that is right|thats it|thats the one|thats me|thats mine|thats fine|that is fine|thats ok|thats okay|thats good|thats great|thats perfect|no problem|no probs|no prob|no worries|not a problem|no bother|why not|' +
    'go on then|go on|go ahead|go for it|do it|please do|yes do|lets do it|book it|send it|submit it|submit|carry on|sounds good|looks good|looks right|looks correct|looks fine|seems right|all good|all right|alright|happy with that|im happy with that|suits me|works for me|' +
    'i do|i am|i would|i have|i can|i will|it is|it does|they are|we are|we do|id like that|i would like that|id love to|too right|spot on|bang on|exactly|perfect|yes it is|si|oui|ydw|ie|tak|haan|ji|you bet|hell yes|sure thing|for sure|👍|✅|✔|👌|🆗|💯',
);
/** Yes only as a whole message, since other sentences begin so: "ok so when is my bin day". */
const WEAK_YES = new PhraseList(
  'ok|okay|okey|oki|okey dokey|okie dokie|k|kk|sure|right|righto|fine|good|great|lovely|super|cool|brilliant|please|champion|grand|course|go|not bad',
);
const NO = new PhraseList(
  'no|nope|nah|naw|nay|noo|nooo|n|na|nae|no way|no thanks|no thank you|no ta|no thankyou|not really|not now|not today|not yet|not at the moment|not at all|not right|not correct|thats wrong|that is wrong|thats not right|that is not right|thats not correct|that isnt right|that isnt correct|' +
    'thats incorrect|its wrong|wrong|incorrect|not that|not that one|not this one|not this|not it|thats not it|thats not mine|thats not me|not me|not mine|dont|do not|please dont|dont do it|dont book it|dont send it|id rather not|i would rather not|rather not|i dont|i do not|i dont want to|i dont want that|' +
    'i dont think so|dont think so|i havent|i cant|i wont|im not|it isnt|it is not|its not|it doesnt|they arent|we dont|never|negative|no chance|absolutely not|definitely not|certainly not|of course not|nothing|nowt|no need|no it isnt|no its not|no im not|no i dont|nie|nahi|nage|👎|❌|🚫|✖',
);
const UNSURE = new PhraseList(
  'not sure|im not sure|i am not sure|not certain|unsure|not too sure|not 100 sure|dont know|i dont know|i do not know|dunno|i dunno|idk|dno|no idea|i have no idea|havent a clue|no clue|not a clue|maybe|perhaps|possibly|might be|could be|it might be|it could be|i might|probably|probably not|' +
    'i think so|think so|i think|i guess|i guess so|guess so|i suppose|suppose so|i suppose so|depends|it depends|hard to say|cant remember|i cant remember|dont remember|i dont remember|who knows|either|dont mind|i dont mind|sort of|kind of|kinda|yes and no|hmm|hmmm|umm|🤷|🤔|❓',
);
const FILLERS = new PhraseList(
  'please|pls|plz|ta|thanks|thank you|thankyou|thx|cheers|mate|love|then|oh|well|um|er|erm|ah|so|just|really|very much|that|one|sorry|actually|duck|pal|and|u|to|for me|now|it|is|this|all|hun|guys|parley|sir|madam|x|xx|xxx|lol|haha|🙏|😀|😊|🙂',
);
/** These are a yes only at the end or before a "but": "it is number 12" says something else. */
const OPENING = new PhraseList(
  'i do|i am|i would|i have|i can|i will|it is|it does|they are|we are|we do|thats it|go on|that is it',
);
/** After a yes or no, these open an exception or a correction. */
const BUT = new PhraseList(
  'but|except|except for|apart from|only|however|although|tho|though|instead|can you|could you|can i|could i',
);
/** What can follow a bare "no" in a correction; "no bins were collected" is not an answer. */
const AFTER_NO =
  /^(?:i|im|id|ill|ive|its|it|is|the|that|thats|this|these|those|change|make|my|we|were|you|not|actually|wait|sorry|hang|hold|he|she|they|a|an|at|on|for|flat|number|use|try|different|another|other|wrong|should|there|because|cos|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|next|\d.*)$/;

/** No emoji can be in it. */
const PLAIN = /^[ -~\s]*$/;
const WORD_OR_SIGN = /\p{Extended_Pictographic}/gu;

export function readYesNo(text: string): YesNoAnswer | undefined {
  const folded = fold(text);
  const tokens = withSigns(folded);
  if (tokens.length === 0) return undefined;
  const { seen, reached } = readLead(tokens);
  if (seen.size === 0) return undefined;
  if (reached === tokens.length) return { outcome: outcomeOf(seen), rest: '' };
  if (seen.has('weak') && seen.size === 1) return butAfterWeak(tokens, reached, text);
  return withRest(seen, tokens, reached, text);
}

type Sign = 'yes' | 'no' | 'unsure' | 'weak';

/** Reads yes, no, doubt and fillers from the start for as long as there is nothing else. */
function readLead(tokens: readonly Token[]): { seen: Set<Sign>; reached: number } {
  const seen = new Set<Sign>();
  let at = 0;
  while (at < tokens.length) {
    const [sign, length] = longestAt(tokens, at);
    if (length === 0 || (sign === 'yes' && opensSentence(tokens, at, length))) break;
    if (sign) seen.add(sign);
    at += length;
  }
  return { seen, reached: at };
}

function opensSentence(tokens: readonly Token[], at: number, length: number): boolean {
  const after = at + length;
  if (OPENING.lengthAt(tokens, at) !== length || after === tokens.length) return false;
  const [, next] = longestAt(tokens, after);
  return next === 0 && BUT.lengthAt(tokens, after) === 0;
}

function longestAt(tokens: readonly Token[], at: number): readonly [Sign | undefined, number] {
  const readings: (readonly [Sign | undefined, number])[] = [
    ['unsure', UNSURE.lengthAt(tokens, at)],
    ['no', NO.lengthAt(tokens, at)],
    ['yes', YES.lengthAt(tokens, at)],
    ['weak', WEAK_YES.lengthAt(tokens, at)],
    [undefined, FILLERS.lengthAt(tokens, at)],
  ];
  return readings.reduce((best, reading) => (reading[1] > best[1] ? reading : best));
}

function outcomeOf(seen: ReadonlySet<Sign>): YesNo {
  if (seen.has('unsure') || (seen.has('yes') && seen.has('no'))) return 'unsure';
  return seen.has('no') ? 'no' : 'yes';
}

/** "ok but not Friday" answers; "ok so when is my bin day" and "fine for parking" do not. */
function butAfterWeak(tokens: readonly Token[], reached: number, text: string): YesNoAnswer | undefined {
  const length = BUT.lengthAt(tokens, reached);
  return length > 0 ? { outcome: 'yes-but', rest: restFrom(tokens, reached + length, text) } : undefined;
}

function withRest(
  seen: ReadonlySet<Sign>,
  tokens: readonly Token[],
  reached: number,
  text: string,
): YesNoAnswer | undefined {
  const but = BUT.lengthAt(tokens, reached);
  const rest = restFrom(tokens, reached + but, text);
  if (seen.has('unsure') || (seen.has('yes') && seen.has('no'))) return { outcome: 'unsure', rest: '' };
  if (seen.has('yes')) return { outcome: 'yes-but', rest };
  const next = tokens[reached]?.word ?? '';
  const before = tokens[reached - 1];
  const pausedBefore =
    before !== undefined && /[,.;:!-]/.test(text.slice(before.end, tokens[reached]?.start));
  return but > 0 || pausedBefore || AFTER_NO.test(next) ? { outcome: 'no-but', rest } : undefined;
}

function restFrom(tokens: readonly Token[], at: number, text: string): string {
  const token = tokens[at];
  return token ? text.slice(token.start).trim() : '';
}

/** Words and emoji in the order they stand. */
function withSigns(folded: string): Token[] {
  if (PLAIN.test(folded)) return tokenise(folded);
  const signs = [...folded.matchAll(WORD_OR_SIGN)].map((match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [...tokenise(folded), ...signs].sort((one, other) => one.start - other.start);
}
