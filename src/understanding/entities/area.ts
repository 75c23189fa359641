/**
 * The area of another council as the place of a request: "bins in Cardiff", "Leeds council tax", "tip opening times Swindon".
 * A name alone is none: it is counted only where the words around it make it the place, since an answer that is kept from one
 * of our own is worse than one too many.
 */
import type { AreaNames, NamedArea } from '../areas/area-names.ts';
import { BESIDE } from '../areas/area-words.ts';
import { type Message, messageOf } from '../areas/message-parts.ts';
import { type Place, placeOfRequest } from '../areas/place-of-request.ts';
import { tokenise } from '../tokens.ts';
import type { EntityOf, Span } from '../understanding.ts';

type Area = EntityOf<'area'>;

/** At most one a name, in the order in which they stand. None where a place of ours is named: then it is for us. */
export function findAreas(folded: string, original: string, names: AreaNames): Area[] {
  const tokens = tokenise(folded);
  const named = names.namedIn(tokens);
  if (named.length === 0 || named.some(({ kind }) => kind === 'ours')) return [];
  if (tokens.some(({ word }) => BESIDE.has(word)) || /\bas well\b/.test(folded)) return [];
  const message = messageOf(folded, original, tokens);
  return named.flatMap((area) => {
    const place = placeOfRequest(message, area);
    return place ? [areaOf(message, area, place)] : [];
  });
}

function areaOf({ original, tokens }: Message, { name }: NamedArea, place: Place): Area {
  const spanOf = (from: number, to: number): Span => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? original.length,
  });
  const span = spanOf(place.from, place.to);
  const cut = spanOf(place.cutFrom, place.cutTo);
  const rest = `${original.slice(0, cut.start)} ${original.slice(cut.end)}`;
  return { kind: 'area', value: name, text: original.slice(span.start, span.end), span, rest: tidied(rest) };
}

function tidied(rest: string): string {
  return rest
    .replace(/\s+/g, ' ')
    .replace(/ (?=[?!.,;:])/g, '')
    .replace(/^[\s,.;:!?-]+|[\s,;:-]+$/g, '')
    .trim();
}
