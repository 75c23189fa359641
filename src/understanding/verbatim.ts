/**
 * A message that is a phrase word for word goes where that phrase does, however near other topics' phrases come: an
 * editor who adds what a resident typed may count on it.
 */
import type { Example } from './classifier.ts';
import type { Token } from './tokens.ts';

/** How sure that is. Not wholly: the same words can come as an answer to something else. */
const SURENESS = 0.97;

/** Whose each phrase is, by its words; none that is several topics'. */
export function learnVerbatim(examples: readonly Example[]): ReadonlyMap<string, number> {
  const owners = new Map<string, number>();
  const shared = new Set<string>();
  for (const { tokens, label, weak } of examples) {
    if (weak) continue;
    const words = wordsOf(tokens);
    if ((owners.get(words) ?? label) !== label) shared.add(words);
    owners.set(words, label);
  }
  for (const words of shared) owners.delete(words);
  return owners;
}

/** The topics' probabilities again, the owner's of these very words raised; what it gains the others lose. */
export function heedVerbatim(
  verbatim: ReadonlyMap<string, number>,
  tokens: readonly Token[],
  scores: Float64Array,
): Float64Array {
  const owner = verbatim.get(wordsOf(tokens));
  const own = owner === undefined ? 1 : (scores[owner] ?? 1);
  if (own >= SURENESS) return scores;
  return scores.map((score, label) => (label === owner ? SURENESS : (score * (1 - SURENESS)) / (1 - own)));
}

const wordsOf = (tokens: readonly Token[]) => tokens.map(({ word }) => word).join(' ');
