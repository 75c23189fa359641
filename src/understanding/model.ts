/** What training leaves: everything that reading a message needs, in a form a worker thread can hand over. */
import { type Calibration, learnCalibration } from './calibration.ts';
import { type ClassifierModel, type Example, trainClassifier } from './classifier.ts';
import { maskEntities } from './mask.ts';
import { fold } from './normalise.ts';
import { indexPassages, type PassageIndex } from './retrieval/passage-index.ts';
import { sentencesOf } from './sentences.ts';
import { learnSpellings, type Spellings } from './spelling.ts';
import { tokenise } from './tokens.ts';
import type { Topic } from './understanding.ts';
import { learnUrgent, type UrgentModel } from './urgent/second-opinion.ts';
import { isShared, learnVerbatim, type Verbatim } from './verbatim.ts';

/** Structured-cloneable. */
export interface UnderstandingModel extends TopicsModel {
  readonly urgent: UrgentModel;
}

/** What the topics taught. Labels of the classifier are places in `topics`. */
export interface TopicsModel {
  readonly topics: readonly { readonly kind: Topic['kind']; readonly id: string; readonly title: string }[];
  readonly classifier: ClassifierModel;
  readonly calibration: Calibration;
  /** The articles' paragraphs, for questions that no phrase covers. */
  readonly passages: PassageIndex;
  readonly verbatim: Verbatim;
  readonly spellings: Spellings;
}

/** All there is to learn: the topics, and what is urgent, which is the same whatever the topics are. */
export function train(topics: readonly Topic[]): UnderstandingModel {
  return { ...trainTopics(topics), urgent: learnUrgent() };
}

/**
 * Learns the topics from their phrases, titles and articles. Deterministic; takes some seconds for a hundred topics
 * with a hundred phrases each, so a server does it in a worker thread and passes the model to `createUnderstanding`.
 */
export function trainTopics(topics: readonly Topic[]): TopicsModel {
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
    spellings: learnSpellings(telling.map(({ tokens }) => tokens)),
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
