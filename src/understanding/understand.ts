/** Reads a message in a fixed, visible order of steps; each is a file of its own. */
import { probabilities } from './calibration.ts';
import { chooseAmong } from './choose.ts';
import { type Classifier, createClassifier } from './classifier.ts';
import { type FoundControl, findControl } from './controls.ts';
import { findEntities } from './entities/entities.ts';
import { maskEntities } from './mask.ts';
import { train, type UnderstandingModel } from './model.ts';
import { fold } from './normalise.ts';
import { decide } from './thresholds.ts';
import { type Token, tokenise } from './tokens.ts';
import type { Candidate, Command, Control, Decision, Span, Topic, Understanding } from './understanding.ts';
import { type FoundUrgent, findUrgent, prepareUrgent } from './urgent/urgent.ts';
import { readYesNo } from './yes-no.ts';

/** Either a trained model or the topics to train it from at once (a second or so for a hundred topics). */
export type UnderstandingParts = (
  | { readonly model: UnderstandingModel }
  | { readonly topics: readonly Topic[] }
) & {
  /** Topics that a control stands for, so that asking for a person is also a decision for its dialog. */
  readonly topicOfControl?: Partial<Record<Control, string>>;
};

const MOST_CANDIDATES = 4;
const LEAST_SCORE = 0.01;
/** Words a command rests on: at most so many, each adding to its score. */
const MOST_SPANS = 5;

/** Makes the reader. A changed article means a new model and a new reader; the old one goes on until then. */
export function createUnderstanding(parts: UnderstandingParts): Understanding {
  const model = 'model' in parts ? parts.model : train(parts.topics);
  const classifier = createClassifier(model.classifier);
  prepareUrgent();
  const controlTopics = parts.topicOfControl ?? { person: 'speak-to-advisor' };
  return {
    understand(text, now) {
      const folded = fold(text);
      const tokens = tokenise(maskEntities(folded));
      const control = findControl(tokens);
      const candidates = classify(model, classifier, tokens);
      const urgent = findUrgent(tokenise(folded), candidates[0]?.score);
      return {
        text,
        commands: [
          ...(urgent ? [{ kind: 'urgent', ...urgent } as const] : []),
          ...(control ? [controlCommand(control)] : []),
          ...topicCommands(candidates, model, classifier, tokens),
        ],
        entities: findEntities(folded, text, now),
        decision: decideAll(urgent, control, candidates, model, controlTopics),
      };
    },
    yesNo: readYesNo,
    choose: chooseAmong,
  };
}

/** The likeliest topics, best first. A message of single letters is about nothing. */
function classify(model: UnderstandingModel, classifier: Classifier, tokens: readonly Token[]): Candidate[] {
  if (!tokens.some(({ word }) => word.length > 1)) return [];
  const scores = probabilities(model.calibration, classifier.margins(tokens));
  return model.topics
    .map(({ kind, id }, label) => ({ kind, id, score: scores[label] ?? 0 }))
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
    .slice(0, MOST_CANDIDATES);
}

function decideAll(
  urgent: FoundUrgent | undefined,
  control: FoundControl | undefined,
  candidates: readonly Candidate[],
  model: UnderstandingModel,
  controlTopics: Partial<Record<Control, string>>,
): Decision {
  if (urgent) return { kind: 'urgent', urgent: urgent.urgent, score: urgent.score };
  if (!control) return decide(candidates);
  const topic = model.topics.find(({ id }) => id === controlTopics[control.control]);
  return topic ? { kind: topic.kind, id: topic.id, score: control.score } : { kind: 'none', score: 0 };
}

function controlCommand({ control, score, span }: FoundControl): Command {
  return { kind: 'control', control, score, spans: [span] };
}

function topicCommands(
  candidates: readonly Candidate[],
  model: UnderstandingModel,
  classifier: Classifier,
  tokens: readonly Token[],
): Command[] {
  const labels = candidates.map((candidate) =>
    model.topics.findIndex(({ id, kind }) => id === candidate.id && kind === candidate.kind),
  );
  const contributions = classifier.contributions(tokens, labels);
  return candidates.map((candidate, at) => ({
    ...candidate,
    spans: restsOn(tokens, contributions[at] ?? new Float64Array(0)),
  }));
}

/** The words that speak most for the topic, in the order they stand. */
function restsOn(tokens: readonly Token[], contributions: Float64Array): Span[] {
  return tokens
    .map(({ start, end }, at) => ({ start, end, share: contributions[at] ?? 0 }))
    .filter(({ share }) => share > 0)
    .sort((one, other) => other.share - one.share)
    .slice(0, MOST_SPANS)
    .map(({ start, end }) => ({ start, end }))
    .sort((one, other) => one.start - other.start);
}
