/** Which features are known and how much each tells; turns a message into a sparse vector. */
import { BLOCKS, eachFeature } from './features.ts';
import type { Token } from './tokens.ts';

/** Plain typed arrays, so that a worker thread can hand them over. All three are indexed by feature. */
export interface VocabularyModel {
  readonly hashes: Int32Array;
  readonly blocks: Uint8Array;
  /** Inverse document frequency. */
  readonly weights: Float32Array;
  /** The weight a feature never seen in training counts with in a message's length. */
  readonly unknownWeight: number;
}

/** A message as feature indexes with their values; each block has Euclidean length 1, or 0 when nothing is known. */
export interface SparseVector {
  readonly indexes: Int32Array;
  readonly values: Float32Array;
}

/** Collects the features of all training messages. */
export function learnVocabulary(messages: readonly (readonly Token[])[]): VocabularyModel {
  const seenIn = new Map<number, { count: number; last: number; block: number }>();
  messages.forEach((tokens, message) => {
    eachFeature(tokens, (block, hash) => {
      const seen = seenIn.get(hash);
      if (!seen) seenIn.set(hash, { count: 1, last: message, block });
      else if (seen.last !== message) {
        seen.count += 1;
        seen.last = message;
      }
    });
  });
  const entries = [...seenIn];
  return {
    hashes: Int32Array.from(entries, ([hash]) => hash),
    blocks: Uint8Array.from(entries, ([, seen]) => seen.block),
    weights: Float32Array.from(entries, ([, seen]) => Math.log((1 + messages.length) / (1 + seen.count)) + 1),
    unknownWeight: Math.log(1 + messages.length) + 1,
  };
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
      const squares = new Float64Array(BLOCKS.length);
      const indexes = Int32Array.from(count(tokens, squares));
      const values = new Float32Array(indexes.length);
      indexes.forEach((index, at) => {
        const value = (1 + Math.log(counts[index] ?? 1)) * (model.weights[index] ?? 0);
        counts[index] = 0;
        values[at] = value;
        squares[model.blocks[index] ?? 0] = (squares[model.blocks[index] ?? 0] ?? 0) + value * value;
      });
      indexes.forEach((index, at) => {
        values[at] = (values[at] ?? 0) / Math.sqrt(squares[model.blocks[index] ?? 0] ?? 1);
      });
      return { indexes, values };
    },
  };
}

/** Open addressing over the feature hashes: a lookup is one or two reads of a typed array. */
class HashTable {
  readonly #mask: number;
  readonly #hashes: Int32Array;
  readonly #indexes: Int32Array;

  constructor(hashes: Int32Array) {
    const places = 2 ** Math.ceil(Math.log2(Math.max(2, hashes.length * 2)));
    this.#mask = places - 1;
    this.#hashes = new Int32Array(places);
    this.#indexes = new Int32Array(places);
    hashes.forEach((hash, index) => {
      let place = hash & this.#mask;
      while (this.#hashes[place] !== 0) place = (place + 1) & this.#mask;
      this.#hashes[place] = hash;
      this.#indexes[place] = index;
    });
  }

  indexOf(hash: number): number {
    let place = hash & this.#mask;
    while (this.#hashes[place] !== 0) {
      if (this.#hashes[place] === hash) return this.#indexes[place] ?? -1;
      place = (place + 1) & this.#mask;
    }
    return -1;
  }
}
