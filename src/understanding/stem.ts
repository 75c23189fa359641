/**
 * The stem of a word, remembered: finding it takes longer than all else done with a word. What people shorten
 * when they text is written out first.
 */
import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';

const TEXTED: Readonly<Record<string, string>> = {
  r: 'are',
  u: 'you',
  ur: 'your',
  wen: 'when',
  wens: 'when',
  wot: 'what',
  wat: 'what',
  wats: 'what',
  wher: 'where',
  hw: 'how',
  cos: 'because',
  coz: 'because',
  bcoz: 'because',
  pls: 'please',
  plz: 'please',
  thx: 'thanks',
  ta: 'thanks',
  gonna: 'going',
  wanna: 'want',
  tmrw: 'tomorrow',
  tmw: 'tomorrow',
  tomoz: 'tomorrow',
  '2moro': 'tomorrow',
  '2nite': 'tonight',
  appt: 'appointment',
  hse: 'house',
  nxt: 'next',
  wk: 'week',
  wks: 'weeks',
  yr: 'year',
  mins: 'minutes',
  hrs: 'hours',
  xmas: 'christmas',
};
const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, string>();

/** Of one plain lower-case word. */
export function stemOf(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const stem = stemmer.stem(Object.hasOwn(TEXTED, word) ? (TEXTED[word] ?? word) : word);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(word, stem);
  return stem;
}
