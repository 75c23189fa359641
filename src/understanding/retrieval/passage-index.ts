/**
 * A small inverted index over the passages of all articles, ranked by BM25 (Robertson and Zaragoza, "The
 * Probabilistic Relevance Framework: BM25 and Beyond", 2009). Typed arrays, so that it can be made in a worker.
 */
import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { fold } from '../normalise.ts';
import { type Token, tokenise } from '../tokens.ts';
import type { Topic } from '../understanding.ts';
import { passagesOf } from './passages.ts';

/** Structured-cloneable. */
export interface PassageIndex {
  /** What is said, by passage. */
  readonly texts: readonly string[];
  /** Place of the passage's topic among the topics. */
  readonly topics: Int32Array;
  /** Hashes of stems, ascending. */
  readonly terms: Int32Array;
  /** Where each term's postings begin; one more at the end. */
  readonly starts: Int32Array;
  readonly passages: Int32Array;
  /** What the term adds to the passage's score, inverse frequency included. */
  readonly impacts: Float32Array;
  /** Inverse document frequency of each term, and of a word that no passage has. */
  readonly rarity: Float32Array;
  readonly unknownRarity: number;
}

/** A passage that may answer, best first. */
export interface FoundPassage {
  readonly topic: number;
  readonly text: string;
  readonly score: number;
  /** Share of what the question asks about that the passage speaks of, by rarity: 0 to 1. */
  readonly covered: number;
  /** How many of the question's telling words it has. */
  readonly matched: number;
}

const K1 = 1.2;
const B = 0.75;
const MOST_FOUND = 5;

/** Words that tell nothing of a subject. */
const FUNCTION_WORDS = new Set(
  (
    'a about after again all also am an and any anyone anything are as ask at be because been before being but by can cant could council councils did do does doing dont ' +
    'else even ever every for from get getting give go going got had has have having he hello help her here hi him his how i id if ill im in into is it its ive just know let ' +
    'like ll look make many may me might more much must my need new no not now of off on one only or other our out over own please pls put re really said say see she should ' +
    'so some someone something soon sort still such take tell than thank thanks that thats the their them then there they thing things this those to too up us use used very ' +
    'want was way we were what whats when where which while who whos why will with without wont would yes yet you your youre u ur r pl plz hey ok find one two three four five six seven eight nine ten first second last old new big small'
  ).split(' '),
);

function isTelling(word: string): boolean {
  return word.length > 1 && !/^\d+$/.test(word) && !FUNCTION_WORDS.has(word);
}

/** Indexes the bodies of the articles; the title counts for each of its passages. */
export function indexPassages(topics: readonly Topic[]): PassageIndex {
  const texts: string[] = [];
  const topicOf: number[] = [];
  const counts: Map<number, number>[] = [];
  const stems = new Map<string, number>();
  topics.forEach(({ body = '', title, kind }, topic) => {
    if (kind !== 'answer' || body === '') return;
    for (const { text, searched } of passagesOf(body)) {
      texts.push(text);
      topicOf.push(topic);
      counts.push(countTerms(`${title} ${searched}`, stems));
    }
  });
  return { texts, topics: Int32Array.from(topicOf), ...invert(counts) };
}

/** How often each term stands in the text. Stems are kept in `stems`, since finding them is the slow part. */
function countTerms(text: string, stems: Map<string, number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { word } of tokenise(fold(text))) {
    if (!isTelling(word)) continue;
    const term = stems.get(word) ?? termOf(word);
    stems.set(word, term);
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

function termOf(word: string): number {
  return hashOf(stemmer.stem(word));
}

function invert(counts: readonly ReadonlyMap<number, number>[]): Omit<PassageIndex, 'texts' | 'topics'> {
  const postings = new Map<number, number[]>();
  counts.forEach((terms, passage) => {
    for (const term of terms.keys()) {
      const list = postings.get(term);
      if (list) list.push(passage);
      else postings.set(term, [passage]);
    }
  });
  const lengths = counts.map((terms) => [...terms.values()].reduce((sum, count) => sum + count, 0));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const terms = Int32Array.from(postings.keys()).sort();
  const rarityOf = (seen: number) => Math.log(1 + (counts.length - seen + 0.5) / (seen + 0.5));
  const starts = new Int32Array(terms.length + 1);
  const passages: number[] = [];
  const impacts: number[] = [];
  terms.forEach((term, at) => {
    const list = postings.get(term) ?? [];
    for (const passage of list) {
      const count = counts[passage]?.get(term) ?? 0;
      const length = 1 - B + (B * (lengths[passage] ?? 0)) / mean;
      passages.push(passage);
      impacts.push((rarityOf(list.length) * count * (K1 + 1)) / (count + K1 * length));
    }
    starts[at + 1] = passages.length;
  });
  return {
    terms,
    starts,
    passages: Int32Array.from(passages),
    impacts: Float32Array.from(impacts),
    rarity: Float32Array.from(terms, (_, at) => rarityOf((starts[at + 1] ?? 0) - (starts[at] ?? 0))),
    unknownRarity: rarityOf(0),
  };
}

export interface PassageSearch {
  /** The passages that speak of most of what is asked, best first: at most five. */
  find(tokens: readonly Token[]): readonly FoundPassage[];
}

export function createPassageSearch(index: PassageIndex): PassageSearch {
  const tallies = {
    scores: new Float64Array(index.texts.length),
    covered: new Float64Array(index.texts.length),
    matched: new Uint8Array(index.texts.length),
  };
  return {
    find(tokens) {
      const asked = new Set(tokens.flatMap(({ word }) => (isTelling(word) ? [termOf(word)] : [])));
      const touched = new Set<number>();
      let mass = 0;
      for (const term of asked) mass += tallyTerm(index, tallies, term, touched);
      const found = [...touched]
        .sort((one, other) => (tallies.scores[other] ?? 0) - (tallies.scores[one] ?? 0) || one - other)
        .slice(0, MOST_FOUND)
        .map((passage) => ({
          topic: index.topics[passage] ?? 0,
          text: index.texts[passage] ?? '',
          score: tallies.scores[passage] ?? 0,
          covered: (tallies.covered[passage] ?? 0) / mass,
          matched: tallies.matched[passage] ?? 0,
        }));
      for (const passage of touched) for (const tally of Object.values(tallies)) tally[passage] = 0;
      return found;
    },
  };
}

interface Tallies {
  readonly scores: Float64Array;
  readonly covered: Float64Array;
  readonly matched: Uint8Array;
}

/** Adds one term to every passage that has it. Returns the term's rarity. */
function tallyTerm(
  index: PassageIndex,
  { scores, covered, matched }: Tallies,
  term: number,
  touched: Set<number>,
): number {
  const at = placeOf(index.terms, term);
  if (at < 0) return index.unknownRarity;
  const rarity = index.rarity[at] ?? 0;
  for (let posting = index.starts[at] ?? 0; posting < (index.starts[at + 1] ?? 0); posting += 1) {
    const passage = index.passages[posting] ?? 0;
    touched.add(passage);
    scores[passage] = (scores[passage] ?? 0) + (index.impacts[posting] ?? 0);
    covered[passage] = (covered[passage] ?? 0) + rarity;
    matched[passage] = (matched[passage] ?? 0) + 1;
  }
  return rarity;
}

/** Binary search; -1 when it is not there. */
function placeOf(terms: Int32Array, term: number): number {
  let low = 0;
  let high = terms.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there = terms[middle] as number;
    if (there === term) return middle;
    if (there < term) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
