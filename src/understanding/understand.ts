/** Reads a message in a fixed, visible order of steps; each is a file of its own. */

import { type AreaList, type AreaNames, createAreaNames } from './areas/area-names.ts';
import { chooseAmong } from './choose.ts';
import { type FoundControl, findControl } from './controls.ts';
import { findEntities } from './entities/entities.ts';
import { explainReading, type Reading } from './explain.ts';
import { isHostile } from './hostile.ts';
import { detectLanguage } from './language/detect.ts';
import { maskEntities } from './mask.ts';
import { train, type UnderstandingModel } from './model.ts';
import { fold } from './normalise.ts';
import { onlyReplies } from './only-replies.ts';
import { type Part, takeApart } from './split.ts';
import { type Token, tokenise } from './tokens.ts';
import { createTopicReader, type TopicReader } from './topic-reader.ts';
import type {
  Candidate,
  Command,
  Control,
  Decision,
  Further,
  Topic,
  Understanding,
  Understood,
} from './understanding.ts';
import { keepUrgent } from './urgent/second-opinion.ts';
import { createUrgentDetector, type FoundUrgent, type UrgentDetector } from './urgent/urgent.ts';
import { readYesNo } from './yes-no.ts';

/** Either a trained model or the topics to train it from at once (some seconds for a hundred topics). */
export type UnderstandingParts = (
  | { readonly model: UnderstandingModel }
  | { readonly topics: readonly Topic[] }
) & {
  /** Topics that a control stands for, so that asking for a person is also a decision for its dialog. */
  readonly topicOfControl?: Partial<Record<Control, string>>;
  /** The areas that are ours and other councils'; without it no message is taken to be about another's. */
  readonly areas?: AreaList | undefined;
};

/** Makes the reader. A changed article means a new model and a new reader; the old one goes on until then. */
export function createUnderstanding(parts: UnderstandingParts): Understanding {
  const model = 'model' in parts ? parts.model : train(parts.topics);
  keepUrgent(model.urgent);
  const detector = createUrgentDetector(model.urgent);
  const reader = createTopicReader(model, detector);
  const controlTopics = parts.topicOfControl ?? { person: 'speak-to-advisor' };
  const topicOf = (control: FoundControl): Decision => {
    const topic = model.topics.find(({ id }) => id === controlTopics[control.control]);
    return topic && topic.kind !== 'elsewhere'
      ? { kind: topic.kind, id: topic.id, score: control.score }
      : { kind: 'none', score: 0 };
  };
  const areas = parts.areas && createAreaNames(parts.areas);
  const read = (text: string, now: Date) => readMessage({ reader, detector, topicOf, areas }, text, now);
  return {
    understand: (text, now) => read(text, now).understood,
    explain: (text, now) => explainReading(read(text, now), reader, detector),
    yesNo: readYesNo,
    choose: chooseAmong,
  };
}

interface Readers {
  readonly reader: TopicReader;
  readonly detector: UrgentDetector;
  readonly topicOf: (control: FoundControl) => Decision;
  readonly areas: AreaNames | undefined;
}

function readMessage({ reader, detector, topicOf, areas }: Readers, text: string, now: Date): Reading {
  const folded = fold(text);
  const typed = tokenise(maskEntities(folded));
  const tokens = reader.spelled(typed);
  const control = findControl(typed);
  const entities = findEntities(folded, text, now, areas);
  const hostile = isHostile(folded);
  // What is not written to us is about nothing; only danger is looked for in it.
  const candidates = hostile || onlyReplies(text, typed, entities) ? [] : reader.candidates(tokens);
  // What was mended may have become a topic that it is not.
  const asTyped = tokens === typed ? candidates : reader.candidates(typed);
  const everyday = Math.min(reader.everyday(candidates), reader.everyday(asTyped));
  const words = tokenise(folded);
  // In what was written for a machine only the rules know danger: to the classifier it is like nothing that people say.
  const urgent = hostile && !detector.examine(words).byRule ? undefined : detector.find(words, everyday);
  const language = urgent || control ? undefined : detectLanguage(text);
  const topical =
    urgent || control || language || candidates.length === 0
      ? undefined
      : readTopics(reader, folded, tokens, candidates);
  const understood: Understood = {
    text,
    commands: [
      ...(urgent ? [{ kind: 'urgent', ...urgent } as const] : []),
      ...(control ? [controlCommand(control)] : []),
      ...(topical ? withPassage(topical.decision) : []),
      ...reader.commands(tokens, candidates),
    ],
    entities,
    decision: topical?.decision ?? withoutTopic(urgent, control, topicOf),
    ...(topical && topical.parts.length > 1 && { also: topical.parts.slice(1).map(furtherOf(text)) }),
    ...(language && { language }),
  };
  return { understood, typed, tokens, candidates };
}

/** What the message as a whole is about, or the several things it asks. */
function readTopics(
  reader: TopicReader,
  folded: string,
  tokens: readonly Token[],
  candidates: readonly Candidate[],
): { readonly decision: Decision; readonly parts: readonly Part[] } {
  const decide = (some: readonly Token[], among = reader.candidates(some)) => reader.decide(some, among);
  const whole = decide(tokens, candidates);
  const parts = takeApart(folded, tokens, whole, decide);
  return { decision: parts[0]?.decision ?? whole, parts };
}

function withoutTopic(
  urgent: FoundUrgent | undefined,
  control: FoundControl | undefined,
  topicOf: (control: FoundControl) => Decision,
): Decision {
  if (urgent) return { kind: 'urgent', urgent: urgent.urgent, score: urgent.score };
  return control ? topicOf(control) : { kind: 'none', score: 0 };
}

/** A part as the resident typed it, to read its slots from. */
function furtherOf(text: string): (part: Part) => Further {
  return ({ tokens, decision }) => ({ text: text.slice(tokens[0]?.start, tokens.at(-1)?.end), decision });
}

function controlCommand({ control, score, span }: FoundControl): Command {
  return { kind: 'control', control, score, spans: [span] };
}

/** What only a paragraph answers is a command of its own; the classifier's come after it. */
function withPassage(decision: Decision): Command[] {
  return decision.kind === 'answer' && decision.passage !== undefined ? [{ ...decision, spans: [] }] : [];
}
