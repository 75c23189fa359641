/** Ways in which a message makes a name the place of its request. */
import type { Token } from '../tokens.ts';
import type { NamedArea } from './area-names.ts';
import {
  ANYBODY,
  AT_HOME,
  BEFORE_IT,
  BREAKS,
  COMES_FROM,
  COUNCIL,
  DETAIL,
  IS_THERE,
  KIND_OF_AREA,
  KIND_OF_COUNCIL,
  MATTER,
  MAY_PRECEDE,
  NOT_AT_HOME,
  NOT_FOR,
  OF_A_BIN,
  OPENS,
  SOMEBODY,
  THEIRS,
  WISHES,
} from './area-words.ts';
import { backOver, endsAt, type Message, partStart } from './message-parts.ts';

/** Words by their places: those that make the name the place, and those of them that what was asked does without. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly cutFrom: number;
  readonly cutTo: number;
}

/** Longer ones are no searches: "bin collection days leeds". */
const LONGEST_SEARCH = 8;
const LIVES_IN =
  /^(?:.* )?(?:(?:i|we) (?:live|stay)|im|(?:i|we) (?:am|are)(?: living| based)?|im (?:living|based))$/;

/** How the name is the place of the request, the plainest first; undefined where it is not. */
export function placeOfRequest(message: Message, area: NamedArea): Place | undefined {
  return (
    asCouncil(message, area) ?? asWhere(message, area) ?? asOwner(message, area) ?? asLast(message, area)
  );
}

/** "Leeds council", "Leeds City Council's": whatever is asked of it. */
function asCouncil(message: Message, { kind, from, to }: NamedArea): Place | undefined {
  const { tokens, begins } = message;
  let at = to;
  while (KIND_OF_COUNCIL.has(tokens[at]?.word ?? '') && !begins[at]) at += 1;
  const council = tokens[at];
  if (!council || !COUNCIL.has(council.word) || begins[at]) return undefined;
  const next = tokens[at + 1]?.word ?? '';
  if (/^(?:estate|house|houses|flat|flats|tenant|tenants|worker)$/.test(next)) return undefined;
  const first = backOver(message, from);
  const before = begins[first] ? '' : (tokens[first - 1]?.word ?? '');
  if (COMES_FROM.has(before) || SOMEBODY.has(before)) return undefined;
  if (before === 'for' && NOT_FOR.has(tokens[first - 2]?.word ?? '')) return undefined;
  if (kind === 'word' && at === to && !isNameOfCouncil(before, begins[at + 1] ? '' : next)) return undefined;
  const named = tokens.slice(first, from).some(({ word }) => KIND_OF_AREA.has(word));
  return { from: named ? first : from, to: at + 1, cutFrom: named ? first : from, cutTo: at };
}

/** "Reading council bins", but neither "I was reading council tax letters" nor "leak in bath council house". */
function isNameOfCouncil(before: string, next: string): boolean {
  const goesOn = next === '' || DETAIL.has(next) || (MATTER.has(next) && next !== 'tax');
  return goesOn && (before === '' || (MAY_PRECEDE.has(before) && before !== 'was'));
}

/** "… in Leeds", "… for the Leeds area", said of what is asked or after a question. */
function asWhere(message: Message, area: NamedArea): Place | undefined {
  const { tokens, begins } = message;
  const first = backOver(message, area.from);
  const preposition = tokens[first - 1]?.word ?? '';
  if (begins[first] || !/^(?:in|within|for)$/.test(preposition)) return undefined;
  const to = KIND_OF_AREA.has(tokens[area.to]?.word ?? '') && !begins[area.to] ? area.to + 1 : area.to;
  if (!endsAt(message, to) || mayBeElse(message, area, first, to)) return undefined;
  const start = partStart(message, first - 1);
  const said = tokens.slice(start, first - 1).map(({ word }) => word);
  const place = { from: first - 1, to, cutFrom: first - 1, cutTo: to };
  if (livesThere(message, said, to)) return { ...place, cutFrom: start };
  const before = said.at(-1) ?? '';
  if (IS_THERE.has(before) || tellsSomebody(message, said, to) || usesOurs(said)) return undefined;
  const names = MATTER.has(before) || DETAIL.has(before);
  if (preposition === 'for' && NOT_FOR.has(before)) return undefined;
  return (names && !holdsOne(said)) || (said.length > 1 && asks(said)) ? place : undefined;
}

/** "A school place for Lincoln" is whose it is to be, "for the Lincoln area" is where; "in reading" may be no name. */
function mayBeElse(message: Message, area: NamedArea, first: number, to: number): boolean {
  if (area.kind === 'word' && !isWrittenAsName(message, area)) return true;
  if (area.kind === 'place' || message.tokens[first - 1]?.word !== 'for') return false;
  return !message.tokens.slice(first, to).some(({ word }) => KIND_OF_AREA.has(word));
}

/** "I live in Leeds, when are my bins emptied": what stands at their home is there. */
function livesThere({ tokens, begins }: Message, said: readonly string[], to: number): boolean {
  if (!LIVES_IN.test(said.join(' ')) || (tokens[to] !== undefined && !begins[to])) return false;
  const words = tokens.map(({ word }) => word);
  if (words.some((word) => NOT_AT_HOME.has(word) || SOMEBODY.has(word))) return false;
  return words.some(
    (word, at) =>
      AT_HOME.has(word) &&
      words.slice(Math.max(0, at - 3), at).some((other) => /^(?:my|our|the)$/.test(other)),
  );
}

/** "Swindon tip", "Cardiff's recycling centre". */
function asOwner(message: Message, { kind, from, to }: NamedArea): Place | undefined {
  const { tokens, begins } = message;
  const at = OF_A_BIN.has(tokens[to]?.word ?? '') && !begins[to] ? to + 1 : to;
  const next = tokens[at]?.word ?? '';
  if (kind !== 'place' || begins[at] || !THEIRS.has(next)) return undefined;
  const first = backOver(message, from);
  const before = begins[first] ? '' : (tokens[first - 1]?.word ?? '');
  const theirs = (before === 'my' || before === 'our') && AT_HOME.has(next);
  if (before !== '' && !MAY_PRECEDE.has(before) && !theirs) return undefined;
  const part = tokens.slice(partStart(message, from), from).map(({ word }) => word);
  return tellsSomebody(message, part, at) ? undefined : { from, to: at + 1, cutFrom: from, cutTo: to };
}

/** "Bin collection days leeds", "parking permit torquay cost": a search, which ends with where and at most what of it. */
function asLast(message: Message, { kind, from, to }: NamedArea): Place | undefined {
  const { tokens, begins } = message;
  const before = tokens[from - 1]?.word ?? '';
  if (kind !== 'place' || begins[from] || tokens.length > LONGEST_SEARCH) return undefined;
  const after = tokens
    .slice(to)
    .every(({ word }) => KIND_OF_AREA.has(word) || DETAIL.has(word) || /^(?:please|uk|thanks)$/.test(word));
  const said = tokens.slice(0, from).map(({ word }) => word);
  if (!after || !(MATTER.has(before) || DETAIL.has(before)) || isOfSomebody(said) || holdsOne(said))
    return undefined;
  return { from, to, cutFrom: from, cutTo: to };
}

/** "Reading" in "when are bins collected in Reading?": the last word, and the only one in capitals. */
function isWrittenAsName({ original, tokens }: Message, { from, to }: NamedArea): boolean {
  const isCapital = ({ start }: Token) => /\p{Lu}/u.test(original.charAt(start));
  const others = tokens.filter(
    ({ word }, at) => at > 0 && (at < from || at >= to) && !/^i(?:m|ve|d|ll)?$/.test(word),
  );
  const name = tokens[from];
  return (
    to === tokens.length &&
    name !== undefined &&
    isCapital(name) &&
    others.length > 0 &&
    !others.some(isCapital)
  );
}

/** Somebody else is who is there; but "my mum's bin in Leeds" is a bin. */
function isOfSomebody(said: readonly string[]): boolean {
  return said.some(
    (word, at) => SOMEBODY.has(word) && !(at === said.length - 2 && MATTER.has(said.at(-1) ?? '')),
  );
}

/** Whether who is there is told before the name, or after it: "council tax in London for my son". */
function tellsSomebody({ tokens }: Message, said: readonly string[], to: number): boolean {
  if (isOfSomebody(said)) return true;
  return tokens
    .slice(to)
    .some(
      ({ word }, at, after) => SOMEBODY.has(word) && (!ANYBODY.has(word) || after[at - 1]?.word === 'for'),
    );
}

/** "I have a blue badge in Essex": what is asked comes after. */
function holdsOne(said: readonly string[]): boolean {
  const words = said.join(' ');
  return (
    /\b(?:have|had|has|got|ive|hold|holds|on)\b/.test(words) &&
    /\b(?:badge|pass|permit|licence|license|card|certificate|place|register|benefits?|support)$/.test(words)
  );
}

/** Whether the part of the message opens as a question or a wish does. */
function asks(said: readonly string[]): boolean {
  const first = said.find((word) => !BEFORE_IT.has(word) && !BREAKS.has(word)) ?? '';
  if (first === 'i' || first === 'id') return said.some((word) => WISHES.has(word));
  return OPENS.has(first) || (said.slice(0, 2).some((word) => MATTER.has(word)) && !holdsOne(said));
}

/** "Can I use my bus pass in Scotland", "does my permit work in Bristol": what they have of us. */
function usesOurs(said: readonly string[]): boolean {
  return said.some((word) => /^(?:use|using|bring|valid|accepted)$/.test(word));
}
