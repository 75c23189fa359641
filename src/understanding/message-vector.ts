/** A message as all features together: those of its words and letters, and after them its meaning. */
import { type MeaningModel, meaningOf } from './meaning/meaning.ts';
import type { Token } from './tokens.ts';
import type { SparseVector, Vocabulary } from './vocabulary.ts';

/** What the meaning of a message counts for against its words and letters. */
export const MEANING_SHARE = 0.5;

/** The meaning's features have the places from the vocabulary's size on. */
export function vectorOf(
  vocabulary: Vocabulary,
  model: MeaningModel,
  tokens: readonly Token[],
): SparseVector {
  const { indexes, values } = vocabulary.vectorise(tokens);
  const meaning = meaningOf(model, tokens);
  const known = indexes.length;
  const all = {
    indexes: new Int32Array(known + meaning.length),
    values: new Float32Array(known + meaning.length),
  };
  all.indexes.set(indexes);
  all.values.set(values);
  meaning.forEach((value, at) => {
    all.indexes[known + at] = vocabulary.size + at;
    all.values[known + at] = value * MEANING_SHARE;
  });
  return all;
}
