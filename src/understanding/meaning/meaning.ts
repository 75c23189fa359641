/**
 * What a message is about beyond its very words: where its words point together. So "garbage" tells something
 * of a topic whose phrases only ever say "rubbish". Common words count less, and what all messages share is
 * taken away (Arora, Liang and Ma, "A Simple but Tough-to-Beat Baseline for Sentence Embeddings", 2017).
 */
import { stemOf } from '../stem.ts';
import type { Token } from '../tokens.ts';
import { DIMENSIONS, vectorOfStem } from './words.ts';

export interface MeaningModel {
  /** In what share of the training messages each stem occurs. */
  readonly frequencies: ReadonlyMap<string, number>;
  readonly unknownFrequency: number;
  readonly mean: Float64Array;
}

/** A word in this share of messages counts half. */
const COMMON = 0.02;

export function learnMeaning(messages: readonly (readonly Token[])[]): MeaningModel {
  const counts = new Map<string, number>();
  for (const tokens of messages) {
    tokens.forEach(({ word }, at) => {
      if (tokens.findIndex((other) => other.word === word) < at) return;
      counts.set(stemOf(word), (counts.get(stemOf(word)) ?? 0) + 1);
    });
  }
  const model: MeaningModel = {
    frequencies: new Map([...counts].map(([stem, count]) => [stem, count / messages.length])),
    unknownFrequency: 0.5 / Math.max(1, messages.length),
    mean: new Float64Array(DIMENSIONS),
  };
  for (const tokens of messages) addTo(model.mean, directionOf(model, tokens), 1 / messages.length);
  return model;
}

/** Of length 1, with what all messages share taken away; all 0 when no word is known. */
export function meaningOf(model: MeaningModel, tokens: readonly Token[]): Float64Array {
  const direction = directionOf(model, tokens);
  if (direction.every((value) => value === 0)) return direction;
  addTo(direction, model.mean, -1);
  return toLength1(direction);
}

/** The one word's part in the message's meaning, by direction only. */
export function meaningOfWord(model: MeaningModel, { word }: Token): Float64Array {
  const sum = new Float64Array(DIMENSIONS);
  addWord(sum, model, word);
  return sum;
}

function directionOf(model: MeaningModel, tokens: readonly Token[]): Float64Array {
  const sum = new Float64Array(DIMENSIONS);
  for (const { word } of tokens) addWord(sum, model, word);
  return toLength1(sum);
}

function addWord(sum: Float64Array, model: MeaningModel, word: string): void {
  const stem = stemOf(word);
  const vector = vectorOfStem(stem);
  if (!vector) return;
  addTo(sum, vector, COMMON / (COMMON + (model.frequencies.get(stem) ?? model.unknownFrequency)));
}

function addTo(sum: Float64Array, vector: Float32Array | Float64Array, weight: number): void {
  for (let at = 0; at < sum.length; at += 1) {
    sum[at] = (sum[at] as number) + weight * (vector[at] as number);
  }
}

/** In place. */
function toLength1(vector: Float64Array): Float64Array {
  let square = 0;
  for (const value of vector) square += value * value;
  if (square === 0) return vector;
  const length = Math.sqrt(square);
  for (let at = 0; at < vector.length; at += 1) vector[at] = (vector[at] as number) / length;
  return vector;
}
