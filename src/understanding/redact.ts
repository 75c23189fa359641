/** Takes personal data out of a conversation, the same thing always replaced by the same stand-in. */

import { findEntities } from './entities/entities.ts';
import { mayBeNumbered } from './entities/house-number.ts';
import { fold } from './normalise.ts';
import type { EntityKind } from './understanding.ts';

/** Stand-ins that nobody has: Ofcom's drama numbers, the unused FN postcodes, a reference as unlikely as any. */
const STAND_INS: Partial<Record<EntityKind, (nth: number, value: string) => string>> = {
  postcode: (nth) => `FN9 ${nth % 10}ZZ`,
  phone: (nth) => `07700 900${String(nth % 1000).padStart(3, '0')}`,
  email: (nth) => `resident${nth}@fernley.example`,
  'house-number': (nth) => String(nth),
  // Its letters tell what it is for, and not whose.
  reference: (nth, value) => `${value.slice(0, 2)}-Z${2 + (nth % 8)}Z-Z${2 + (Math.floor(nth / 8) % 8)}Z`,
  registration: (nth) => `AA${String((nth % 90) + 10)} AAA`,
};

/** A redactor for one conversation. It replaces what entities recognise; names in free text it cannot know. */
export function createRedactor(): (text: string) => string {
  const given = new Map<string, string>();
  const epoch = new Date(0);
  return (text) => {
    const folded = fold(text);
    // Nothing that has a stand-in can be in it.
    if (!folded.includes('@') && !mayBeNumbered(folded)) return text;
    const entities = [...findEntities(folded, text, epoch)].sort((a, b) => b.span.start - a.span.start);
    let redacted = text;
    for (const { kind, value, span } of entities) {
      const standIn = STAND_INS[kind];
      if (!standIn) continue;
      const key = `${kind} ${value}`;
      const replacement = given.get(key) ?? standIn(given.size + 1, value);
      given.set(key, replacement);
      redacted = redacted.slice(0, span.start) + replacement + redacted.slice(span.end);
    }
    return redacted;
  };
}
