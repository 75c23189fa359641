/**
 * Words that steer the conversation itself. They count only when they are nearly the whole message: "cancel"
 * and "please cancel this" are, "cancel my bulky collection" is a question about a collection.
 */
import { PhraseList } from './phrases.ts';
import type { Token } from './tokens.ts';
import type { Control, Span } from './understanding.ts';

export interface FoundControl {
  readonly control: Control;
  readonly score: number;
  readonly span: Span;
}

/** Said around a control without changing it. */
const FILLERS = new PhraseList(
  'please|pls|plz|plse|ta|can you|could you|can u|can i|could i|may i|can we|could we|i want to|i wanna|i would like to|id like to|i need to|' +
    'i want|i need|id like|i would like|just|ok|okay|right|well|actually|sorry|hi|hello|hey|parley|now|then|so|um|er|erm|' +
    'oh|lets|let me|for me|thanks|thank you|mate|i|me|you|u|would you|will you|give me|show me|go to|the|a',
);

const LISTS: Readonly<Record<Exclude<Control, 'person'>, PhraseList>> = {
  cancel: new PhraseList(
    'cancel|stop asking|stop asking me|stop texting me|leave me alone|go away|cancel it|cancel this|cancel that|cancel everything|cancel all|forget it|forget about it|forget that|forget this|' +
      'never mind|nevermind|nvm|nm|dont bother|dont worry|dont worry about it|stop|stop it|stop this|stop that|stop now|quit|exit|leave it|leave it for now|' +
      'leave it there|abort|scrap that|scrap it|not any more|changed my mind|ive changed my mind|i changed my mind|' +
      'dont want to do this|dont want to carry on|i dont want to do this|i dont want to carry on|i dont want to|i give up|give up|its ok leave it|call it off',
  ),
  'start-again': new PhraseList(
    'start again|start over|start afresh|start from the beginning|start from scratch|restart|begin again|reset|from the top|' +
      'from the start|back to the start|back to the beginning|go back to the start|go back to the beginning|start from the start|try again from the start|new chat|new conversation|start a new chat',
  ),
  back: new PhraseList(
    'back|go back|back please|go back one|back a step|go back a step|step back|one step back|previous|previous question|last question|go to the previous question|undo|undo that|' +
      'take me back|i made a mistake|made a mistake|thats a mistake|that was a mistake|oops|oops wrong one|wrong one|wrong button|pressed the wrong one|pressed the wrong button',
  ),
  menu: new PhraseList(
    'menu|main menu|options|list|what can you do|what do you do|what can i ask|what can i ask you|what can you help with|what can you help me with|' +
      'what else can you do|what are my options|what services do you offer|topics|see options|all options',
  ),
  help: new PhraseList(
    'help|help me|some help|help needed|i need help|need help|how does this work|how do i use this|what do i do|what do i do now|im stuck|stuck|im lost|' +
      'i dont understand this|i dont understand it|i dont understand any of this|i dont understand any of it|i dont get this|i dont get any of this|i dont follow|' +
      'im so confused|this is confusing|its confusing|its all confusing|this makes no sense|it makes no sense|none of this makes sense|none of it makes sense|' +
      'dont understand|i dont understand|i dont get it|what do you mean|im confused|confused|what should i say|what should i type|info',
  ),
  more: new PhraseList(
    'more|more info|more information|more details|more detail|tell me more|show more|read more|go on|continue|carry on|next|next page|rest|the rest|see more|what else|keep going|and the rest',
  ),
  repeat: new PhraseList(
    'repeat|repeat that|repeat it|say that again|say again|say it again|again|come again|pardon|what did you say|what was that|what was the question|what was the question again|' +
      'ask me again|ask again|ask that again|sorry what|what|eh|huh|whats that|can you repeat that|once more|one more time',
  ),
  skip: new PhraseList(
    'skip|skip it|skip this|skip that|skip this one|skip that one|skip this question|skip question|pass|move on|next question|rather not say|id rather not say|prefer not to say|i prefer not to say|dont want to say|i dont want to say|not telling you|leave blank|leave it blank',
  ),
  'none-of-these': new PhraseList(
    'none of these|none of them|none of those|none of the above|none|neither|neither of them|neither of these|neither of those|something else|something different|other|another|another one|not listed|' +
      'not these|not those|not any of these|not any of those|not any of them|isnt listed|its not listed|its not there|not there|mine isnt there|mine isnt listed|mine is not there|not on the list|its not on the list|not in the list|isnt there|it isnt there|cant see it|i cant see it|cant see mine|i cant see mine|no none of these',
  ),
  greeting: new PhraseList(
    'who are you|who is this|who am i talking to|what are you|are you a robot|are you a bot|are you real|are you human|is this a bot|is this a robot|am i talking to a robot|am i talking to a bot|hi|hiya|hello|helo|hey|heya|hi there|hello there|hey there|morning|good morning|afternoon|good afternoon|evening|good evening|good day|yo|alright|alright mate|ey up|hows it going|how are you|how are you today|hi how are you|howdy|greetings|anyone there|is anyone there|anybody there|is anybody there|you there|are you there|hello anyone there|test|testing',
  ),
  thanks: new PhraseList(
    'thanks|thank you|thankyou|ta|cheers|thx|tx|ty|tysm|thnx|thanx|many thanks|thanks a lot|thanks so much|thank you so much|thank you very much|thanks very much|much appreciated|thats great|thats great thanks|great thanks|perfect thanks|lovely thanks|brilliant thanks|' +
      'brilliant|great|lovely|perfect|awesome|excellent|fab|fantastic|wonderful|amazing|nice one|nice|good bot|thats helpful|that helps|that helped|very helpful|thanks for your help|thank you for your help|thanks for all your help|thank you for all your help|thanks so much for your help|thank you so much for your help|thank you so much for all your help|thanks for all the help|thanks for the help|thank you for the help|' +
      'thats all thanks|thats all thank you|ok thanks|cheers mate|appreciate it|i appreciate it|bless you|youve been very helpful|youve been a great help|youve been great|you have been great|u been great|u have been great|uve been great|you were great|u were great|youve been lovely|youve been brilliant|youve been so helpful|youve been a big help|you are a star|ur a star|star|youre a star|legend',
  ),
  goodbye: new PhraseList(
    'bye|goodbye|good bye|bye bye|byebye|see you|see ya|see you later|cya|ttfn|ta ta|tata|ta ra|tara|tarra|cheerio|take care|have a good day|have a nice day|good night|goodnight|night|laters|later|im done|all done|thats all|thats it|thats everything|thats all for now|nothing else|no more questions|im finished|finished|end chat|end the chat|close chat|close the chat|end conversation|end this chat',
  ),
};

/** Said to somebody with thanks and goodbyes, in any order. */
const ENDEARMENTS = new PhraseList(
  'dear|my dear|love|my love|luv|lovely|duck|ducky|pet|hen|hun|hon|pal|m8|mate|buddy|bud|bro|flower|darling|sweetheart|sir|madam|maam|miss|' +
    'very much|so much|a lot|again|for now|x|xx|xxx',
);
/** Nothing more is wanted: of no meaning without the goodbye. */
const NO_MORE = new PhraseList('no|nope|nah');

const TALK =
  '(?:speak|speaking|spk|talk|talking|chat|chatting|connect|connected|connect me|put me through|put through|transfer|transfer me|transferred|pass me|get through|hand me|ring|phone|call|contact|deal|message)';
const SOMEONE =
  '(?:someone|somebody|sum1|some1|a person|an? (?:actual|real|live|proper|human)(?: (?:person|human|being|human being|life person|agent|advisor|adviser|operator))?|a human(?: being)?|human(?: being)?|person|' +
  'people|real person|real people|real human|live person|live agent|an? (?:advis[eo]r|agent|operator|representative|rep|member of staff|staff member|member of the team|colleague|customer service agent|customer service advis[eo]r)|' +
  'advis[eo]r|agent|operator|representative|staff|customer services?|reception|your team|the team|one of you|one of your (?:team|staff|advis[eo]rs)|a man|a woman|anyone|anybody)';
/** Named without any talking; "people" or "staff" alone may be about anything. */
const SOMEONE_ALONE =
  '(?:someone (?:real|human)|somebody real|an? (?:actual|real|live|proper) (?:person|human|human being|agent|advis[eo]r|operator)|a person|a human(?: being)?|human(?: being)?|person|real person|real people|real human|live person|live agent|' +
  '(?:an? )?(?:advis[eo]r|agent|operator|representative|member of staff)|customer services?|reception)';
const ADDED =
  '(?: (?:please|pls|plz|now|today|instead|real|who can help(?: me)?|at the council|at your office|in person|directly|on the phone|by phone|from the council|from customer services|else|asap|not a (?:bot|robot|machine|computer)|proper|there|quickly|urgently|here))*';

/** The talk may be named ("speak to someone") or only the person ("agent", "a real person please"). */
const PERSON = new RegExp(
  `^(?:(?:.{0,60} )?${TALK}(?: (?:to|with|2|me to|me with|by))? ${SOMEONE}${ADDED}|(?:(?:i|want|need|get|get me|give me|can|could|have|find me|id like|please|just|is there|a|an|are you|you|not|but|no|ok|hi|hello|the|real|to|would like) )*${SOMEONE_ALONE}${ADDED}|` +
    `(?:is|have you got|do you have)(?: there)? ${SOMEONE}(?: that| who)? (?:i|we) (?:can|could) ${TALK}(?: to| with)?${ADDED}|` +
    `(?:can|could|would|will) (?:someone|somebody|a person|an advis[eo]r|anyone) (?:please )?(?:call|phone|ring|contact|speak to|talk to|help)(?: me)?(?: back)?${ADDED}|` +
    `(?:please |can you |could you |pls |ok |okay |just |and |then |i want you to )*(?:get|have|ask) (?:someone|somebody|a person|an advis[eo]r|one of your team|the team) to (?:call|phone|ring|contact|text|email|speak to|talk to)(?: me)?(?: back)?${ADDED}|` +
    `(?:please |can you |could you |pls )*(?:call|ring|phone) me(?: back)?${ADDED}|(?:i want |i need |can i have |request |id like )?a? ?call ?back${ADDED}|(?:i want |can i have |live )?(?:live )?chat|` +
    `(?:i )?(?:dont|do not|wont) want to (?:speak|talk|chat) to a (?:bot|robot|machine|computer)${ADDED})$`,
);
/** The same followed by what about: the wish is as clear, yet the subject may be answered at once. */
const PERSON_ABOUT = new RegExp(
  `^(?:.{0,60} )?${TALK}(?: (?:to|with))? ${SOMEONE}${ADDED} (?:about|regarding|re|because|as|cos|to discuss|over|for|in|at) `,
);
/** "Can someone ring me back (on this number) about it". */
const RING_ME_ABOUT = new RegExp(
  `^(?:.{0,60} )?(?:someone|somebody|a person|an? advis[eo]r|anyone|you|please|pls) (?:to )?(?:please )?(?:call|phone|ring)(?: me)(?: back)?(?: on)?${ADDED} (?:about|regarding|re|because|as|cos|to discuss|over) `,
);
const NOT_PERSON =
  /\b(?:councillor|mp|landlord|neighbours?|nobody|no one|dont (?:want|need) to (?:speak|talk) to (?:anyone|anybody|someone|a person|an advis[eo]r))\b/;

const LONGEST = 14;

/** The control a message is, if it is one. The score is lower where other words were passed over. */
export function findControl(tokens: readonly Token[]): FoundControl | undefined {
  const first = tokens[0];
  const last = tokens[tokens.length - 1];
  if (!first || !last) return undefined;
  const span = { start: first.start, end: last.end };
  const person = personScore(tokens);
  if (person > 0) return { control: 'person', score: person, span };
  if (tokens.length > LONGEST) return undefined;
  const whole = controlOf(tokens);
  if (whole) return { control: whole, score: 0.99, span };
  const inner = controlOf(stripFillers(tokens)) ?? courtesyOf(tokens);
  return inner ? { control: inner, score: 0.9, span } : undefined;
}

/** Thanks and goodbyes said together: "thank you very much dear, goodbye". A goodbye is what the message ends in. */
function courtesyOf(tokens: readonly Token[]): 'thanks' | 'goodbye' | undefined {
  const said = new Set<'thanks' | 'goodbye' | 'no'>();
  for (let at = 0; at < tokens.length; ) {
    const of = (list: PhraseList) => list.lengthAt(tokens, at);
    // "That's all, thank you" ends it, though it is one way to thank.
    const control = of(LISTS.goodbye) > 0 ? 'goodbye' : 'thanks';
    const length = of(LISTS[control]);
    const between = Math.max(of(ENDEARMENTS), of(FILLERS));
    if (length > 0 && length >= between) {
      said.add(control);
      at += length;
    } else if (between > 0) at += between;
    else if (of(NO_MORE) > 0) {
      said.add('no');
      at += 1;
    } else return undefined;
  }
  if (said.has('goodbye')) return 'goodbye';
  return said.has('thanks') && !said.has('no') ? 'thanks' : undefined;
}

function personScore(tokens: readonly Token[]): number {
  const words = tokens.map((token) => token.word).join(' ');
  if (NOT_PERSON.test(words)) return 0;
  if (tokens.length <= LONGEST && PERSON.test(words)) return 0.97;
  const start = words.slice(0, 300);
  return PERSON_ABOUT.test(start) || RING_ME_ABOUT.test(start) ? 0.7 : 0;
}

function controlOf(tokens: readonly Token[]): Control | undefined {
  if (tokens.length === 0) return undefined;
  const words = tokens.map((token) => token.word).join(' ');
  for (const control of Object.keys(LISTS) as Exclude<Control, 'person'>[]) {
    if (LISTS[control].has(words)) return control;
  }
  return undefined;
}

/** Takes fillers off both ends, never the last word that is left. */
function stripFillers(tokens: readonly Token[]): readonly Token[] {
  let from = 0;
  let to = tokens.length;
  for (let length = FILLERS.lengthAt(tokens, from); length > 0 && from + length < to; ) {
    from += length;
    length = FILLERS.lengthAt(tokens, from);
  }
  while (to - from > 1) {
    const length = [3, 2, 1].find((size) => to - size > from && FILLERS.has(wordsIn(tokens, to - size, to)));
    if (length === undefined) break;
    to -= length;
  }
  return tokens.slice(from, to);
}

function wordsIn(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.word)
    .join(' ');
}
