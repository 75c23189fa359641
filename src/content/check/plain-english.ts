/** Hints for plainer English: what stops nothing, and is right often enough to be worth a look. */
import type { PlainWords } from './plain-words.ts';

export interface Hint {
  /** Where it stands: `body`, `text`, `words.ask-day`. */
  readonly field: string;
  /** The words it is about, as they were written; of a long sentence the first. */
  readonly words: string;
  readonly message: string;
  /** What to write in their place. */
  readonly instead?: string;
  /** Offset into the field in UTF-16 units; of the first where they stand several times. */
  readonly at: number;
  /** How often they stand there, where that is more than once. */
  readonly times?: number;
}

/** Words in a sentence from which readers lose the thread, as GOV.UK counts them. */
const LONGEST_SENTENCE = 25;
const MOST_HINTS = 60;
/** Nobody needs hints on more than a long page, and a page of a megabyte must not take long. */
const LONGEST_LOOK = 20_000;

/** Everything to be said about one field, in the order it stands. */
export function plainEnglishHints(field: string, written: string, plainWords: PlainWords): readonly Hint[] {
  const text = withoutAddresses(written.slice(0, LONGEST_LOOK));
  const hints: Found[] = [
    ...longSentences(text),
    ...plainWords.find(text).map((found) => ({ ...found, message: 'Few people say this.' })),
    ...passives(text),
    ...emptyLinks(written.slice(0, LONGEST_LOOK)),
  ];
  return eachOnce(hints.sort((one, other) => one.at - other.at))
    .slice(0, MOST_HINTS)
    .map((hint) => ({ field, ...hint }));
}

/** What is said of the same words is said once. */
function eachOnce(hints: readonly Found[]): readonly Found[] {
  const same = new Map<string, Found[]>();
  for (const hint of hints) {
    const key = `${hint.message} ${hint.words.toLowerCase()}`;
    same.set(key, [...(same.get(key) ?? []), hint]);
  }
  return [...same.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [others.length === 0 ? first : { ...first, times: others.length + 1 }],
  );
}

type Found = Omit<Hint, 'field'>;

/** Addresses of links and placeholders are no English; what stands after them keeps its place. */
function withoutAddresses(text: string): string {
  const blank = (found: string) => ' '.repeat(found.length);
  return text
    .replace(/(?<=\])\([^)\n]{0,500}\)/g, blank)
    .replace(/https?:\/\/\S{1,500}|\S{1,100}@\S{1,100}\.\w+/g, blank)
    .replace(/[*_#>`]/g, ' ');
}

function longSentences(text: string): Found[] {
  return [...text.matchAll(/[^.!?\n]+(?:[.!?](?!\s|$)[^.!?\n]*)*/g)].flatMap((match) => {
    const words = match[0].trim().split(/\s+/);
    const count = words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    if (count <= LONGEST_SENTENCE) return [];
    const at = match.index + match[0].search(/\S/);
    const message = `A sentence of ${count} words: make two of it. Aim for ${LONGEST_SENTENCE} at most.`;
    return [{ at, words: words.slice(0, LONGEST_SENTENCE).join(' '), message }];
  });
}

/**
 * Only where who does it is said ("will be checked by our crew"): there it can always be turned round, and what only
 * looks passive ("is closed", "completed by Friday") is left alone.
 */
const PASSIVE =
  /\b(?:is|are|was|were|be|been|being)\s+(?:not\s+|also\s+|then\s+)?(\w{2,}ed|done|given|made|taken|sent|seen|paid|kept|held|set|put|told|written|chosen|found|brought|bought|dealt with|looked at)\s+by\s+(us|(?:the|our|your|an?)\s+(?!end\b|date\b|time\b|day\b|deadline\b|side\b|road\b|last\b|first\b|latest\b|next\b|month\b|week\b|minute\b|hour\b)\w+)/gi;

function passives(text: string): Found[] {
  return [...text.matchAll(PASSIVE)].map(({ 0: words, 2: who = '', index }) => ({
    at: index,
    words,
    message: `Say who does it first: "${who === 'us' ? 'we' : who} …".`,
  }));
}

/** A link is read out on its own by screen readers: its words must say where it goes. */
function emptyLinks(text: string): Found[] {
  return [...text.matchAll(/\[\s*(click here|here|this page|this link|more|read more|link)\s*\]\(/gi)].map(
    ({ 1: words = '', index }) => ({ at: index + 1, words, message: 'Say where the link goes.' }),
  );
}
