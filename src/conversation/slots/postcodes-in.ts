/** The postcodes in a message, those included that were swallowed by a reference which is none. */
import type { Entity, Understood } from '../../understanding/understanding.ts';

export type PostcodeIn = Pick<Entity, 'span'> & { readonly value: string };

const WRITTEN = /(?<![\p{L}\d])([a-z]{1,2}\d[a-z\d]?) ?(\d[a-z]{2})(?![\p{L}\d])/giu;

/** In the order they stand. "Sorry FN3" has the form of a reference of ours: what it cuts in two is a postcode. */
export function postcodesIn({
  text,
  entities,
}: Pick<Understood, 'text' | 'entities'>): readonly PostcodeIn[] {
  const references = entities.filter(({ kind }) => kind === 'reference');
  const cutInTwo = [...text.matchAll(WRITTEN)].flatMap(({ 0: whole, 1: outward, 2: inward, index }) => {
    const span = { start: index, end: index + whole.length };
    const isCut = references.some((one) => span.start < one.span.end && one.span.end < span.end);
    return isCut ? [{ value: `${outward} ${inward}`.toUpperCase(), span }] : [];
  });
  const read = entities.flatMap((entity) =>
    entity.kind === 'postcode' ? [{ value: entity.value, span: entity.span }] : [],
  );
  return [...read, ...cutInTwo].sort((one, other) => one.span.start - other.span.start);
}
