/** Which features are known and how much each tells; turns a message into a sparse vector. */
import { BLOCK_LENGTHS, eachFeature } from './features.ts';
import { HashTable } from './hash-table.ts';
import type { Token } from './tokens.ts';

/** Plain typed arrays, so that a worker thread can hand them over. All three are indexed by feature. */
export interface VocabularyModel {
  readonly hashes: Int32Array;
  readonly blocks: Uint8Array;
  /** Square root of the inverse document frequency: with few phrases a topic, common words tell, too. */
  readonly weights: Float32Array;
  /** The weight a feature never seen in training counts with in a message's length. */
  readonly unknownWeight: number;
}

/** A message as feature indexes with their values; each block has its own length, or 0 when nothing is known. */
export interface SparseVector {
  readonly indexes: Int32Array;
  readonly values: Float32Array;
}

/**
 * In how many messages a feature must come: two neighbours or a word, a pair, a piece of a word. A pair that came once tells
 * nothing that its words do not. Of a great many messages the rare features are most of the memory and tell no more
 * than the others: by cross-validation on clinc150 and by our own messages.
 */
const FEWEST_MESSAGES = [1, 2, 1];
const FEWEST_OF_MANY = [2, 4, 2];
const MANY_MESSAGES = 10_000;

/** Collects the features of all training messages. */
export function learnVocabulary(messages: readonly (readonly Token[])[]): VocabularyModel {
  const table = new HashTable();
  const seen: { readonly hash: number; readonly block: number; count: number; last: number }[] = [];
  messages.forEach((tokens, message) => {
    eachFeature(tokens, (block, hash) => {
      const index = table.add(hash);
      const entry = seen[index];
      if (!entry) {
        seen.push({ hash, block, count: 1, last: message });
      } else if (entry.last !== message) {
        entry.count += 1;
        entry.last = message;
      }
    });
  });
  const fewest = messages.length > MANY_MESSAGES ? FEWEST_OF_MANY : FEWEST_MESSAGES;
  const kept = seen.filter(({ block, count }) => count >= (fewest[block] as number));
  return {
    hashes: Int32Array.from(kept, ({ hash }) => hash),
    blocks: Uint8Array.from(kept, ({ block }) => block),
    weights: Float32Array.from(kept, ({ count }) => rarity(messages.length, count)),
    unknownWeight: rarity(messages.length, 0),
  };
}

function rarity(messages: number, count: number): number {
  return Math.sqrt(Math.log((1 + messages) / (1 + count)) + 1);
}

export interface Vocabulary {
  readonly size: number;
  vectorise(tokens: readonly Token[]): SparseVector;
  /** The feature's index, or -1. */
  indexOf(hash: number): number;
}

export function createVocabulary(model: VocabularyModel): Vocabulary {
  const table = new HashTable(model.hashes);
  const counts = new Uint16Array(model.hashes.length);
  const unknownSquare = model.unknownWeight ** 2;

  /**
   * Term frequencies of the known features, in `counts`, and which those are; the caller clears them. What is
   * unknown lengthens its block all the same, so that one known word among many unknown ones says little.
   */
  const count = (tokens: readonly Token[], squares: Float64Array): number[] => {
    const present: number[] = [];
    eachFeature(tokens, (block, hash) => {
      const index = table.indexOf(hash);
      if (index < 0) {
        squares[block] = (squares[block] ?? 0) + unknownSquare;
        return;
      }
      if (counts[index] === 0) present.push(index);
      counts[index] = (counts[index] ?? 0) + 1;
    });
    return present;
  };

  return {
    size: model.hashes.length,
    indexOf: (hash) => table.indexOf(hash),
    vectorise(tokens) {
      const squares = new Float64Array(BLOCK_LENGTHS.length);
      const indexes = Int32Array.from(count(tokens, squares));
      const values = new Float32Array(indexes.length);
      indexes.forEach((index, at) => {
        const value = (1 + Math.log(counts[index] ?? 1)) * (model.weights[index] ?? 0);
        counts[index] = 0;
        values[at] = value;
        squares[model.blocks[index] ?? 0] = (squares[model.blocks[index] ?? 0] ?? 0) + value * value;
      });
      indexes.forEach((index, at) => {
        const block = model.blocks[index] as number;
        values[at] = ((values[at] ?? 0) * (BLOCK_LENGTHS[block] ?? 1)) / Math.sqrt(squares[block] ?? 1);
      });
      return { indexes, values };
    },
  };
}
