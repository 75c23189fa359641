/** Residents' text as words that can be looked up in the catalogue, each with where it stood. */

export interface Word {
  /** Small letters, no accents or apostrophes; one of several: `armchairs` is `armchair`. */
  readonly one: string;
  /** As `one`, but not made singular. */
  readonly plain: string;
  readonly start: number;
  readonly end: number;
  /** A comma, a line or an "and" stands before it. */
  readonly apart: boolean;
}

/** Nobody lists five items in more. */
const LONGEST_TEXT = 400;
const SEPARATORS = /^(?:[,;\n.+&/]|and|plus|also|n)$/;

/** The words of the text in order. "and" stays a word, since names have it too: `mattress and base`. */
export function wordsIn(text: string): readonly Word[] {
  const words: Word[] = [];
  let apart = true;
  for (const { 0: found, index } of text
    .slice(0, LONGEST_TEXT)
    .matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)*|[,;\n.+&/]/gu)) {
    const plain = foldWord(found);
    const separates = SEPARATORS.test(plain);
    if (separates) apart = true;
    if (/^[,;\n./]$/.test(plain)) continue;
    const named = /^(?:and|n|\+|&|plus)$/.test(plain) ? 'and' : plain;
    words.push({ one: singular(named), plain: named, start: index, end: index + found.length, apart });
    if (!separates) apart = false;
  }
  return words;
}

/** A name of the catalogue as it is looked up. */
export function keyOf(name: string): string {
  return wordsIn(name)
    .map(({ one }) => one)
    .join(' ');
}

function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9,;\n.+&/]/g, '');
}

export function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (/(?:sses|ches|shes|xes)$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('lves')) return `${word.slice(0, -3)}f`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** The number a word stands for: `2`, `two`, `couple`, `a`. */
export function numberOf(word: string): number | undefined {
  if (/^\d{1,2}$/.test(word)) return Number(word);
  const spelt = NUMBERS.indexOf(word);
  if (spelt >= 0) return spelt;
  if (word === 'a' || word === 'an') return 1;
  if (word === 'couple' || word === 'pair' || word === 'both') return 2;
  return word === 'dozen' ? 12 : undefined;
}

/** Around names, telling nothing. */
const AROUND = new Set(
  (
    'a an the my our your some any this that these those it its one ones of for from to in on at with and or just only also too as well well another ' +
    'old new broken big bigger large small little heavy used tatty knackered damaged single double king kingsize queen size sized white black brown grey gray blue green red cream pink ' +
    'leather fabric wooden wood metal plastic pine oak ikea electric electrical very really quite please pls plz thanks thank ta cheers ok okay yes no hi hello ' +
    'need want wanting get getting rid collect collected collecting collection pick picked picking up take taken taking away out remove removed dispose throw thrown chuck bin ' +
    'have has had got ive weve theres there is are was be been being i we you he she they me us can could would will like id im want should do does did ' +
    'x no not nothing else more thats all it everything booking book bulky waste item items thing things stuff furniture not sure couple pair few'
  ).split(' '),
);

/** With one of these, words are a sentence and not the name of a thing. */
const SENTENCE =
  /^(?:i|im|ive|id|we|weve|you|they|he|she|is|are|was|were|do|does|did|how|what|when|where|why|who|can|could|would|will|live|lives|because|if|but|need|want|help|sorry|dont|cant|know)$/;

export function isAround(plain: string): boolean {
  return AROUND.has(plain);
}

export function isOfSentence(plain: string): boolean {
  return SENTENCE.test(plain);
}
