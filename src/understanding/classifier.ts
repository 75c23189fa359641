/** Which topic a message is about: margins for every topic, and which words they rest on. */
import { eachFeature } from './features.ts';
import { createLinear, type HeldOut, type LinearModel, trainLinear } from './linear.ts';
import { learnMeaning, type MeaningModel, meaningOfWord } from './meaning/meaning.ts';
import { MEANING_SHARE, vectorOf } from './message-vector.ts';
import type { Token } from './tokens.ts';
import { createVocabulary, learnVocabulary, type VocabularyModel } from './vocabulary.ts';

/** One training message; `label` is the topic's place in the list of topics. */
export interface Example {
  readonly tokens: readonly Token[];
  readonly label: number;
  /** Not what residents type: it speaks for its topic, but not against the others. */
  readonly weak: boolean;
}

/** Plain data, so that it can be trained in a worker thread and handed over. */
export interface ClassifierModel {
  readonly vocabulary: VocabularyModel;
  readonly meaning: MeaningModel;
  readonly linear: LinearModel;
}

export interface Classifier {
  /** How far inside each topic the message lies, in the topics' order; positive is inside. */
  margins(tokens: readonly Token[]): Float64Array;
  /** What each token adds to the margins of the given topics: one array a topic, in the tokens' order. */
  contributions(tokens: readonly Token[], labels: readonly number[]): Float64Array[];
}

/** Also returns how messages score when left out, to calibrate by. */
export function trainClassifier(
  examples: readonly Example[],
  classes: number,
): { readonly model: ClassifierModel; readonly heldOut: readonly HeldOut[] } {
  const messages = examples.map(({ tokens }) => tokens);
  const vocabularyModel = learnVocabulary(messages);
  const meaning = learnMeaning(messages);
  const vocabulary = createVocabulary(vocabularyModel);
  const { model, heldOut } = trainLinear({
    vectors: messages.map((tokens) => vectorOf(vocabulary, meaning, tokens)),
    labels: examples.map(({ label }) => label),
    weak: examples.map(({ weak }) => weak),
    words: messages.map(({ length }) => length),
    classes,
    counted: vocabulary.size,
    features: vocabulary.size + meaning.mean.length,
  });
  return { model: { vocabulary: vocabularyModel, meaning, linear: model }, heldOut };
}

export function createClassifier(model: ClassifierModel): Classifier {
  const { classes, weights } = model.linear;
  const vocabulary = createVocabulary(model.vocabulary);
  const marginsOf = createLinear(model.linear);
  return {
    margins(tokens) {
      return marginsOf(vectorOf(vocabulary, model.meaning, tokens));
    },
    contributions(tokens, labels) {
      const { indexes, values } = vocabulary.vectorise(tokens);
      const valueAt = new Map(Array.from(indexes, (index, at) => [index, values[at] ?? 0]));
      const shares = labels.map((label) => meaningShares(model, vocabulary.size, tokens, label));
      eachFeature(tokens, (_, hash, one, other) => {
        const index = vocabulary.indexOf(hash);
        const value = (valueAt.get(index) ?? 0) / 2;
        if (value === 0) return;
        labels.forEach((label, place) => {
          const share = value * (weights[index * classes + label] ?? 0);
          const own = shares[place] as Float64Array;
          own[one] = (own[one] ?? 0) + share;
          own[other] = (own[other] ?? 0) + share;
        });
      });
      return shares;
    },
  };
}

/** What each word's meaning adds: the topic's weights in its direction, in proportion to its part in the whole. */
function meaningShares(
  { meaning, linear: { classes, weights } }: ClassifierModel,
  firstFeature: number,
  tokens: readonly Token[],
  label: number,
): Float64Array {
  const parts = tokens.map((token) => meaningOfWord(meaning, token));
  const whole = meaning.mean.map((_, at) => parts.reduce((sum, part) => sum + (part[at] as number), 0));
  const length = Math.sqrt(whole.reduce((sum, value) => sum + value * value, 0)) || 1;
  return Float64Array.from(parts, (part) =>
    part.reduce(
      (sum, value, at) =>
        sum + ((MEANING_SHARE * value) / length) * (weights[(firstFeature + at) * classes + label] as number),
      0,
    ),
  );
}
