/** Which topic a message is about: margins for every topic, and which words they rest on. */
import { eachFeature } from './features.ts';
import { type HeldOut, type LinearModel, linearMargins, trainLinear } from './linear.ts';
import type { Token } from './tokens.ts';
import { createVocabulary, learnVocabulary, type VocabularyModel } from './vocabulary.ts';

/** One training message; `label` is the topic's place in the list of topics. */
export interface Example {
  readonly tokens: readonly Token[];
  readonly label: number;
}

/** Typed arrays only, so that it can be trained in a worker thread and handed over. */
export interface ClassifierModel {
  readonly vocabulary: VocabularyModel;
  readonly linear: LinearModel;
}

export interface Classifier {
  /** How far inside each topic the message lies, in the topics' order; positive is inside. */
  margins(tokens: readonly Token[]): Float64Array;
  /** What each token adds to the margins of the given topics: one array a topic, in the tokens' order. */
  contributions(tokens: readonly Token[], labels: readonly number[]): Float64Array[];
}

/** Also returns how each example scores when left out, to calibrate by. */
export function trainClassifier(
  examples: readonly Example[],
  classes: number,
): { readonly model: ClassifierModel; readonly heldOut: readonly HeldOut[] } {
  const vocabularyModel = learnVocabulary(examples.map((example) => example.tokens));
  const vocabulary = createVocabulary(vocabularyModel);
  const { model, heldOut } = trainLinear(
    examples.map((example) => vocabulary.vectorise(example.tokens)),
    examples.map((example) => example.label),
    classes,
    vocabulary.size,
  );
  return { model: { vocabulary: vocabularyModel, linear: model }, heldOut };
}

export function createClassifier(model: ClassifierModel): Classifier {
  const { classes, weights } = model.linear;
  const vocabulary = createVocabulary(model.vocabulary);
  return {
    margins(tokens) {
      const margins = new Float64Array(classes);
      linearMargins(model.linear, vocabulary.vectorise(tokens), margins);
      return margins;
    },
    contributions(tokens, labels) {
      const { indexes, values } = vocabulary.vectorise(tokens);
      const valueAt = new Map(Array.from(indexes, (index, at) => [index, values[at] ?? 0]));
      const shares = labels.map(() => new Float64Array(tokens.length));
      eachFeature(tokens, (_, hash, from, to) => {
        const index = vocabulary.indexOf(hash);
        const value = (valueAt.get(index) ?? 0) / (to - from + 1);
        if (value === 0) return;
        labels.forEach((label, place) => {
          const share = value * (weights[index * classes + label] ?? 0);
          const own = shares[place] as Float64Array;
          for (let at = from; at <= to; at += 1) own[at] = (own[at] ?? 0) + share;
        });
      });
      return shares;
    },
  };
}
