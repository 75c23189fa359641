/**
 * Which of the offered labels is meant. A number may be a place in the list or a number in a label ("4" for
 * "Thursday 4 December"); where both fit, both are returned and the resident is asked.
 */
import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { isSlipOf } from './closeness.ts';
import { fold } from './normalise.ts';
import { tokenise } from './tokens.ts';

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const CARDINALS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** Said around a choice; in a label they tell nothing either. */
const FILLERS = new Set(
  (
    'the a an one ones option choice number no num please pls plz ta thanks thank you i ill id want would like choose pick take have go for with it its is thats that my me ' +
    'to of on at in and or but yes yeah yep ok okay so just think um er sorry hi answer reply select im am be this these those from think mean meant i will let lets do can could no'
  ).split(' '),
);
/** Said after a place: "the second day", "the last date". */
const COUNTED = new Set('day days date dates slot time thing item answer line button'.split(' '));
const REFUSALS = /\b(?:not|none|neither|nor|isnt|arent|dont|never|without|except)\b/;
/** Enough words for any label; a longer message speaks of something else. */
const LONGEST = 24;
/** Share of the message's telling words a label must have. */
const LEAST_COVERED = 0.5;
/** Labels this close to the best are as likely meant. */
const CLOSE = 0.12;

/** Indexes, best first; several when it cannot be told, none when none is meant. */
export function chooseAmong(text: string, labels: readonly string[]): readonly number[] {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > LONGEST || labels.length === 0) return [];
  const same = labels.flatMap((label, at) => (wordsOf(label).join(' ') === words.join(' ') ? [at] : []));
  if (same.length > 0) return same;
  if (REFUSALS.test(words.join(' '))) return [];
  const byPlace = places(words, labels.length);
  const byLabel = nearest(telling(words), labels);
  if (byPlace.length === 0) return byLabel;
  // "the second one" can only be a place; a bare "4" may also be in a label.
  const bareNumber = words.some((word) => /^\d+$/.test(word)) && !words.includes('option');
  return bareNumber ? [...new Set([...byLabel, ...byPlace])] : byPlace;
}

function wordsOf(text: string): string[] {
  return tokenise(fold(text)).map(({ word }) => word.replace(/^(\d+)(?:st|nd|rd|th)$/, '$1'));
}

function telling(words: readonly string[]): string[] {
  const left = words.filter((word) => !FILLERS.has(word));
  return left.map((word) => stemmer.stem(word));
}

/** Places named by number, ordinal or "last", when nothing else of weight is said. */
function places(words: readonly string[], count: number): number[] {
  const found: number[] = [];
  const rest: string[] = [];
  words.forEach((word, at) => {
    const place = placeOf(word, words, at, count);
    if (place !== undefined) found.push(place);
    else if (!FILLERS.has(word)) rest.push(word);
  });
  // "The second day": what is counted is what they choose among.
  const others = found.length > 0 ? rest.filter((word) => !COUNTED.has(word)) : rest;
  const inRange = found.filter((place) => place >= 0 && place < count);
  return others.length === 0 && inRange.length === found.length ? [...new Set(inRange)] : [];
}

function placeOf(word: string, words: readonly string[], at: number, count: number): number | undefined {
  if (/^\d{1,3}$/.test(word)) return Number(word) - 1;
  if (ORDINALS.includes(word)) return ORDINALS.indexOf(word);
  if (['last', 'bottom', 'final', 'latter'].includes(word)) return count - 1;
  if (['top', 'former'].includes(word)) return 0;
  if (word === 'middle' && count % 2 === 1) return (count - 1) / 2;
  // "the second one" and "the last one": there, one is not a number.
  if (word === 'one' && words.length > 1 && !['option', 'number', 'choice'].includes(words[at - 1] ?? ''))
    return undefined;
  return CARDINALS.includes(word) ? CARDINALS.indexOf(word) : undefined;
}

function nearest(words: readonly string[], labels: readonly string[]): number[] {
  if (words.length === 0) return [];
  const scores = labels.map((label) => likeness(words, telling(wordsOf(label))));
  const best = Math.max(...scores);
  if (best < LEAST_COVERED) return [];
  return scores
    .map((score, at) => ({ score, at }))
    .filter(({ score }) => score >= best - CLOSE)
    .sort((one, other) => other.score - one.score)
    .map(({ at }) => at);
}

/** Mostly how much of the message the label has, a little how much of the label was said. */
function likeness(words: readonly string[], label: readonly string[]): number {
  const share = (these: readonly string[], those: readonly string[]) =>
    these.filter((word) => those.some((other) => isSlipOf(word, other))).length / Math.max(1, these.length);
  const covered = share(words, label);
  return covered === 0 ? 0 : covered * 0.85 + share(label, words) * 0.15;
}
