/** What training leaves: everything that reading a message needs, in a form a worker thread can hand over. */
import { type Calibration, learnCalibration } from './calibration.ts';
import { type ClassifierModel, type Example, trainClassifier } from './classifier.ts';
import { maskEntities } from './mask.ts';
import { fold } from './normalise.ts';
import { indexPassages, type PassageIndex } from './retrieval/passage-index.ts';
import { sentencesOf } from './sentences.ts';
import { tokenise } from './tokens.ts';
import type { Topic } from './understanding.ts';
import { isShared, learnVerbatim, type Verbatim } from './verbatim.ts';

/** Structured-cloneable. Labels of the classifier are places in `topics`. */
export interface UnderstandingModel {
  readonly topics: readonly { readonly kind: Topic['kind']; readonly id: string; readonly title: string }[];
  readonly classifier: ClassifierModel;
  readonly calibration: Calibration;
  /** The articles' paragraphs, for questions that no phrase covers. */
  readonly passages: PassageIndex;
  readonly verbatim: Verbatim;
}

/**
 * Learns the topics from their phrases, titles and articles. Deterministic; takes about half a second for a
 * hundred topics, so a server does it in a worker thread and passes the model to `createUnderstanding`.
 */
export function train(topics: readonly Topic[]): UnderstandingModel {
  const examples = topics.flatMap(examplesOf);
  const verbatim = learnVerbatim(examples);
  const telling = examples.filter((example) => !isShared(verbatim, example));
  const { model, heldOut } = trainClassifier(telling, topics.length);
  return {
    topics: topics.map(({ kind, id, title }) => ({ kind, id, title })),
    classifier: model,
    calibration: learnCalibration(heldOut, topics.length),
    passages: indexPassages(topics),
    verbatim,
  };
}

/** An article's sentences speak of much that no phrase of it does. */
function examplesOf({ phrases, title, body }: Topic, label: number): Example[] {
  const example = (weak: boolean) => (text: string) => ({
    tokens: tokenise(maskEntities(fold(text))),
    label,
    weak,
  });
  return [
    ...[...new Set([...phrases, title])].map(example(false)),
    ...sentencesOf(body ?? '').map(example(true)),
  ].filter(({ tokens }) => tokens.length > 0);
}
