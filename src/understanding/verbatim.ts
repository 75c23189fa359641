/**
 * A message that is a phrase word for word goes where that phrase does, however near other topics' phrases come: an
 * editor who adds what a resident typed may count on it. What two or three topics have word for word ("bins") is asked about.
 */
import type { Example } from './classifier.ts';
import type { Token } from './tokens.ts';

/** How sure that is. Not wholly: the same words can come as an answer to something else. */
const SURENESS = 0.97;
/** A phrase of more topics is too broad to ask which is meant. */
export const MOST_OWNERS = 3;
/** What of their sureness several owners have alike, so that none of them is answered at once; the rest goes by what was learnt. */
const ALIKE = 0.7;

/** Whose each phrase is, by its words: one topic's, or a few topics'. */
export type Verbatim = ReadonlyMap<string, readonly number[]>;

export function learnVerbatim(examples: readonly Example[]): Verbatim {
  const owners = new Map<string, readonly number[]>();
  for (const { tokens, label, weak } of examples) {
    if (weak) continue;
    const words = wordsOf(tokens);
    const known = owners.get(words) ?? [];
    if (!known.includes(label)) owners.set(words, [...known, label]);
  }
  return new Map([...owners].filter(([, labels]) => labels.length <= MOST_OWNERS));
}

/** Whether it is several topics' phrase: then it tells none of them from the others. */
export function isShared(verbatim: Verbatim, { tokens, weak }: Example): boolean {
  return !weak && (verbatim.get(wordsOf(tokens))?.length ?? 1) > 1;
}

/** Whether somebody put these very words somewhere, whatever slips are in them. */
export function isVerbatim(verbatim: Verbatim, tokens: readonly Token[]): boolean {
  return verbatim.has(wordsOf(tokens));
}

/** The topics' probabilities again, the owners' of these very words raised; what they gain the others lose. */
export function heedVerbatim(
  verbatim: Verbatim,
  tokens: readonly Token[],
  scores: Float64Array,
): Float64Array {
  const owners = verbatim.get(wordsOf(tokens)) ?? [];
  const own = owners.reduce((sum, label) => sum + (scores[label] as number), 0);
  if (owners.length === 0 || (owners.length === 1 && own >= SURENESS)) return scores;
  const alike = owners.length === 1 || own === 0 ? 1 : ALIKE;
  return scores.map((score, label) => {
    if (!owners.includes(label)) return own < 1 ? (score * (1 - SURENESS)) / (1 - own) : 0;
    return SURENESS * (alike / owners.length + (alike < 1 ? ((1 - alike) * score) / own : 0));
  });
}

const wordsOf = (tokens: readonly Token[]) => tokens.map(({ word }) => word).join(' ');
