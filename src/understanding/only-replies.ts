/** Messages that answer a question of ours and, alone, are about nothing. */
import type { Token } from './tokens.ts';
import type { Entity } from './understanding.ts';
import { readYesNo } from './yes-no.ts';

/** Asked for by many questions of ours, and about nothing when they come alone. */
const REPLIES = new Set<Entity['kind']>(['date', 'time', 'house-number', 'postcode', 'phone', 'email']);

/** "6 items" says how many of what we talk about; "6 tyres" says what. */
const UNNAMED = /^(?:items?|things|pieces|bits)$/;

/** "AB12 CD": a plate in part. What is left of it may be a word that something is known for. */
const PART_OF_PLATE = /^[a-z]{2}\d\d [a-z]{1,2}$/;

const RELATIVES = new Set(
  `wife husband hubby missus partner spouse fiance fiancee girlfriend boyfriend mum mam mom mother dad father parents son sons
  daughter daughters brother brothers sister sisters nan nana gran granny grandma grandad uncle aunt cousin kids kid children
  child baby family flatmate flatmates housemate housemates lodger friend friends`.split(/\s+/),
);
const AROUND_RELATIVES = new Set(
  `i me my myself im we us our its it is s and with plus or just only also both too the a an one two three four five`.split(
    ' ',
  ),
);

/** A bare yes, no, day, address, number of things or "me and my wife" answers a question of ours and asks none. */
export function onlyReplies(text: string, tokens: readonly Token[], entities: readonly Entity[]): boolean {
  const answer = readYesNo(text);
  if (answer?.outcome === 'yes' || answer?.outcome === 'no') return true;
  if (onlyTellsWho(tokens)) return true;
  if (PART_OF_PLATE.test(tokens.map(({ word }) => word).join(' '))) return true;
  const named = entities.filter(
    (entity) => REPLIES.has(entity.kind) || (entity.kind === 'quantity' && UNNAMED.test(entity.of)),
  );
  return tokens.every(({ start, end }) => named.some(({ span }) => span.start <= start && end <= span.end));
}

/** "Me and my wife": what is known of wives is no guess at what they would have. */
function onlyTellsWho(tokens: readonly Token[]): boolean {
  const isOfNobody = tokens.every(({ word }) => !RELATIVES.has(word));
  return !isOfNobody && tokens.every(({ word }) => RELATIVES.has(word) || AROUND_RELATIVES.has(word));
}
