/**
 * The stem of a word, remembered: finding it takes longer than all else done with a word. What people shorten
 * when they text is written out first.
 */
import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';

/** As people text and as they talk: what it stands for, then every way to write it. */
const TEXTED = invert(`
  about: aboot abt
  and: n nd
  anything: owt
  appointment: appt
  are: r
  because: cos coz cuz bcoz
  before: b4
  child: bairn wean
  children: bairns weans
  christmas: xmas crimbo
  could: cud
  does: dus duz
  dont: dnt
  down: doon
  for: fer
  going: gonna
  great: gr8
  have: av hav hve
  hours: hrs
  house: hse hoose
  how: hw ow
  is: iz
  isnt: innit aint
  message: msg
  minutes: mins
  month: mnth mth
  my: mi
  next: nxt
  night: nite
  nothing: nowt nuffin nuffink
  out: oot
  over: ova
  people: ppl
  phone: fone
  please: pls plz
  road: rd
  should: shud
  someone: sum1 sumone
  something: summat sumthing sumthin
  thanks: thx ta
  that: dat
  the: tha
  there: ther thur
  they: dey
  thing: fing
  things: fings
  think: fink
  this: dis
  today: 2day
  tomorrow: tmrw tmw tomoz 2moro
  tonight: 2nite
  town: toon
  trying: tryna
  want: wanna
  was: wos woz
  week: wk
  weeks: wks
  what: wot wat wats
  when: wen wens
  where: wher
  which: wich
  with: wiv wid
  would: wud
  year: yr
  you: u yous ye
  your: ur yer
`);
const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, string>();

/** Of one plain lower-case word. */
export function stemOf(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const stem = stemmer.stem(TEXTED.get(word) ?? word);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(word, stem);
  return stem;
}

function invert(lines: string): ReadonlyMap<string, string> {
  const meanings = new Map<string, string>();
  for (const line of lines.trim().split('\n')) {
    const [meaning = '', ways = ''] = line.trim().split(': ');
    for (const way of ways.split(' ')) meanings.set(way, meaning);
  }
  return meanings;
}
