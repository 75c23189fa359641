/**
 * Which language a message is in, when it is not English: by its script where that tells, by its letter
 * sequences otherwise. It must be sure: whoever is answered in a language they do not speak is lost to us.
 */
import { tokenise } from '../tokens.ts';
import type { Language } from '../understanding.ts';
import { SAMPLES } from './samples.ts';

type Latin = keyof typeof SAMPLES;
/** Those of them we can answer in. */
type Known = Exclude<Latin, 'en' | 'other'>;
/** What a message may be in rather than English. */
type Tongue = Known | 'other';
const TONGUES: readonly Tongue[] = ['cy', 'pl', 'ro', 'other'];

/** Fewer letters of a script are a name or a slip. */
const LEAST_LETTERS = 3;
/** Letters that Urdu has and Arabic lacks, in the form Urdu keyboards give, and the other way round. */
const URDU = /[ٹڈڑںےگچپژہیکۓھ]/g;
const ARABIC = /[يكةىؤإأ]/g;
const SCRIPTS: readonly { readonly language: Language; readonly letters: RegExp }[] = [
  { language: 'bn', letters: /[\u0980-\u09ff]/g },
  { language: 'pa', letters: /[\u0a00-\u0a7f]/g },
];
const ARABIC_SCRIPT = /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]/g;

/** Fewer words are as likely a place or a name. */
const LEAST_WORDS = 2;
/** How much likelier than English, in all and for each letter sequence, in natural logarithms. */
const LEAST_EVIDENCE = 9;
const LEAST_AVERAGE = 0.55;
/** Without a word known to be of the language: then Spanish or a sentence of odd names may look like it. */
const LEAST_UNAIDED = 14;
const LEAST_WORDS_UNAIDED = 4;
/** Words that no English message has, each worth this much. */
const KNOWN_WORD = 4;
const KNOWN_WORDS: Readonly<Record<Tongue, ReadonlySet<string>>> = {
  cy: wordSet(
    'bore prynhawn diolch sut mae ydych chi siarad cymraeg pryd gwelwch dda rydw hoffwn ble cyngor wedi ddim',
  ),
  pl: wordSet(
    'dzień dzien dobry dziękuję dziekuje proszę prosze kiedy gdzie jest nie jak czy mam śmieci smieci potrzebuję potrzebuje cześć pomoc',
  ),
  ro: wordSet(
    'bună buna ziua mulțumesc multumesc rog când cand unde vreau este nu și cum gunoiul sunt ajutați nevoie',
  ),
  other: wordSet(
    'hola ciao bonjour necesito quiero vorrei grazie gracias merci sono est una della pour por favor obrigado preciso español dónde',
  ),
};
/** Read no further: the first words tell. */
const MOST_CHARACTERS = 300;

/** Sequences of three letters, counted once from the samples. */
const PROFILES: ReadonlyMap<Latin, ReadonlyMap<string, number>> = new Map(
  (Object.keys(SAMPLES) as Latin[]).map((language) => [language, profileOf(SAMPLES[language])]),
);
/** What a sequence that the samples lack is worth. */
const UNSEEN = Math.log(0.2);

/** How much likelier a sequence is in each language than in English; as likely as not where no sample has it. */
const DIFFERENCES: Readonly<Record<Tongue, ReadonlyMap<string, number>>> = ofEach((language) => {
  const [own, english] = [PROFILES.get(language), PROFILES.get('en')];
  const sequences = new Set([...(own?.keys() ?? []), ...(english?.keys() ?? [])]);
  return new Map(
    [...sequences].map((one) => [one, (own?.get(one) ?? UNSEEN) - (english?.get(one) ?? UNSEEN)]),
  );
});

/** Undefined for English, for what is too short to tell, and for languages that are not of the list. */
export function detectLanguage(text: string): Language | undefined {
  const start = text.slice(0, MOST_CHARACTERS);
  return byScript(start) ?? byLetters(start.toLowerCase());
}

/** Plain letters only: then it is in no other script. */
const LATIN = /^[ -~\s]*$/;

function byScript(text: string): Language | undefined {
  if (LATIN.test(text)) return undefined;
  const letters = count(text, /\p{L}/gu);
  for (const script of SCRIPTS) {
    if (isMost(count(text, script.letters), letters)) return script.language;
  }
  if (!isMost(count(text, ARABIC_SCRIPT), letters)) return undefined;
  return count(text, URDU) > count(text, ARABIC) ? 'ur' : 'ar';
}

function isMost(count: number, letters: number): boolean {
  return count >= LEAST_LETTERS && count * 2 > letters;
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}

function byLetters(lower: string): Language | undefined {
  const words = tokenise(lower)
    .map(({ word }) => word)
    .filter((word) => LETTERED.test(word) && !/\d/.test(word));
  if (words.length < LEAST_WORDS) return undefined;
  const told = words.map(evidenceOf);
  let best: { language: Tongue; evidence: number } | undefined;
  for (const language of TONGUES) {
    const evidence = evidenceFor(language, told);
    if (evidence !== undefined && (!best || evidence > best.evidence)) best = { language, evidence };
  }
  return best?.language === 'other' ? undefined : best?.language;
}

const LETTERED = /\p{L}{2}/u;

/** What a word tells by itself. */
interface WordEvidence {
  /** How many letter sequences it has. */
  readonly sequences: number;
  /** How much likelier it is in each language than in English, as natural logarithms. */
  readonly likelier: Readonly<Record<Tongue, number>>;
  readonly known: Readonly<Record<Tongue, boolean>>;
}

const MOST_REMEMBERED = 5_000;
const remembered = new Map<string, WordEvidence>();

/** Remembered by the word alone, never by who wrote it; all are forgotten once there are many. */
function evidenceOf(word: string): WordEvidence {
  const before = remembered.get(word);
  if (before) return before;
  const sequences = sequencesOf(word);
  const found = {
    sequences: sequences.length,
    likelier: ofEach((language) =>
      sequences.reduce((sum, sequence) => sum + (DIFFERENCES[language].get(sequence) ?? 0), 0),
    ),
    known: ofEach((language) => KNOWN_WORDS[language].has(word)),
  };
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(word, found);
  return found;
}

function ofEach<Value>(make: (language: Tongue) => Value): Record<Tongue, Value> {
  return { cy: make('cy'), pl: make('pl'), ro: make('ro'), other: make('other') };
}

/** How much likelier the words are in the language than in English; undefined when not clearly so. */
function evidenceFor(language: Tongue, words: readonly WordEvidence[]): number | undefined {
  let [evidence, known, sequences] = [0, 0, 0];
  for (const word of words) {
    evidence += word.likelier[language];
    sequences += word.sequences;
    if (word.known[language]) known += 1;
  }
  evidence += known * KNOWN_WORD;
  if (known === 0 && (words.length < LEAST_WORDS_UNAIDED || evidence < LEAST_UNAIDED)) return undefined;
  return evidence >= LEAST_EVIDENCE && evidence / sequences >= LEAST_AVERAGE ? evidence : undefined;
}

/** Log counts, a little more than nothing for each, relative to the sample's length. */
function profileOf(sample: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { word } of tokenise(sample.toLowerCase())) {
    for (const sequence of sequencesOf(word)) {
      counts.set(sequence, (counts.get(sequence) ?? 0) + 1);
      total += 1;
    }
  }
  const scale = 3000 / Math.max(1, total);
  return new Map([...counts].map(([sequence, times]) => [sequence, Math.log(0.2 + times * scale)]));
}

function sequencesOf(word: string): string[] {
  const padded = ` ${word} `;
  const found: string[] = [];
  for (let at = 0; at + 3 <= padded.length; at += 1) found.push(padded.slice(at, at + 3));
  return found;
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
