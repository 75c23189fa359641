/** Things named in a message, with where they stand. Where two readings overlap the surer kind wins. */
import type { AreaNames } from '../areas/area-names.ts';
import type { Entity, Span } from '../understanding.ts';
import { findAreas } from './area.ts';
import { findEmails, findPhones } from './contact.ts';
import { findContainers } from './container.ts';
import { findDates } from './date.ts';
import { findHouseNumbers } from './house-number.ts';
import { findMoney } from './money.ts';
import { findMoves } from './move.ts';
import { findPostcodes } from './postcode.ts';
import { findQuantities } from './quantity.ts';
import { findReferences } from './reference.ts';
import { findRegistrations } from './registration.ts';
import { findTimes } from './time.ts';

const DIGIT = /\d/;

/** An address says itself where it is, and is looked up: whatever town is named beside it. */
const ADDRESSES = new Set<Entity['kind']>(['postcode', 'house-number']);

/** In the order they stand in the message. `now` anchors relative days; without `areas` none is found. */
export function findEntities(folded: string, original: string, now: Date, areas?: AreaNames): Entity[] {
  const kept: Entity[] = [];
  const keep = (entities: readonly Entity[]) => {
    for (const entity of entities) if (!overlapsAny(entity.span, kept)) kept.push(entity);
  };
  if (folded.includes('@')) keep(findEmails(folded, original));
  // Each of these holds a digit, and most messages hold none.
  if (DIGIT.test(folded)) {
    const references = findReferences(folded, original);
    // Hyphens make one sure. "At 234 M25 2AB" has the shape of one without, and is a house with its postcode.
    keep(references.filter(({ text }) => text.includes('-')));
    keep(findPhones(folded, original));
    keep(findPostcodes(folded, original));
    keep(references);
    keep(findRegistrations(folded, original));
  }
  keep(findMoney(folded, original));
  keep(findDates(folded, original, now));
  keep(findTimes(folded, original));
  const postcodes = kept.filter((entity) => entity.kind === 'postcode').map((entity) => entity.span);
  keep(findHouseNumbers(folded, original, postcodes));
  keep(findQuantities(folded, original));
  // "2 blue bins" is both how many and which: a container may lie within a quantity.
  const others = kept.filter(({ kind }) => kind !== 'quantity');
  kept.push(...findContainers(folded, original).filter(({ span }) => !overlapsAny(span, others)));
  if (areas && !kept.some(({ kind }) => ADDRESSES.has(kind)))
    kept.push(...findAreas(folded, original, areas));
  // "Moving on 3 December to Leeds" has the day within it.
  if (areas) kept.push(...findMoves(folded, original, areas));
  return kept.sort((one, other) => one.span.start - other.span.start);
}

function overlapsAny(span: Span, entities: readonly Entity[]): boolean {
  return entities.some((entity) => span.start < entity.span.end && entity.span.start < span.end);
}
