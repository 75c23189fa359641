/** The reasons of a reading, for editors and advisors: which words counted, the runner-up, the threshold. */

import { fold } from './normalise.ts';
import { decide } from './thresholds.ts';
import { type Token, tokenise } from './tokens.ts';
import type { TopicReader } from './topic-reader.ts';
import type { Candidate, Explanation, Understood } from './understanding.ts';
import type { UrgentDetector } from './urgent/urgent.ts';

/** A message with everything that was found in it; `explainReading` shows what `understand` leaves out. */
export interface Reading {
  readonly understood: Understood;
  readonly typed: readonly Token[];
  /** The same words as they were meant. */
  readonly tokens: readonly Token[];
  readonly candidates: readonly Candidate[];
}

type Word = Explanation['topics'][number]['words'][number];

export function explainReading(
  { understood, typed, tokens, candidates }: Reading,
  reader: TopicReader,
  detector: UrgentDetector,
): Explanation {
  const contributions = reader.contributions(tokens, candidates);
  return {
    understood,
    topics: candidates.map((candidate, at) => ({
      ...candidate,
      words: weighedWords(understood.text, { typed, tokens }, contributions[at] ?? new Float64Array(0)),
    })),
    reason: [reasonOf(understood, candidates), ...areasOf(understood)].join(' '),
    threshold: thresholdAmong(candidates),
    urgent: detector.examine(tokenise(fold(understood.text))),
  };
}

/** Strongest first, whether they speak for or against. A weight is the word's share of all that was weighed. */
function weighedWords(
  text: string,
  { typed, tokens }: Pick<Reading, 'typed' | 'tokens'>,
  weights: Float64Array,
): Word[] {
  const total = weights.reduce((sum, weight) => sum + Math.abs(weight), 0);
  if (total === 0) return [];
  return tokens
    .map(({ word, start, end }, at) => ({
      text: text.slice(start, end),
      ...(word !== typed[at]?.word && { readAs: word }),
      span: { start, end },
      weight: (weights[at] ?? 0) / total,
    }))
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
}

/** The least probability of the best topic that would be answered at once, the others keeping their proportions. */
function thresholdAmong([best, ...others]: readonly Candidate[]): number {
  if (!best) return 1;
  const rest = Math.max(1e-9, 1 - best.score);
  for (let percent = 1; percent < 100; percent += 1) {
    const score = percent / 100;
    const scaled = others.map((other) => ({ ...other, score: (other.score * (1 - score)) / rest }));
    const decision = decide([{ ...best, score }, ...scaled].sort((one, other) => other.score - one.score));
    if ('id' in decision && decision.id === best.id) return score;
  }
  return 1;
}

/** What is asked of another council is told to ask there, unless the conversation has something more pressing. */
function areasOf({ entities }: Understood): string[] {
  return entities.flatMap((entity) =>
    entity.kind === 'area'
      ? [`“${entity.text}” makes it a question for another council: ${entity.value}.`]
      : [],
  );
}

function reasonOf(understood: Understood, [best, next]: readonly Candidate[]): string {
  const { decision, commands, language, also } = understood;
  const control = commands.find((command) => command.kind === 'control');
  if (decision.kind === 'urgent') return `It is urgent: ${decision.urgent} comes before any topic.`;
  if (control) return `As a whole it steers the conversation: ${control.control}.`;
  if (language) return `It is not in English but in ${language}.`;
  if (also) return `It asks ${also.length + 1} things, which are taken one after the other.`;
  if (decision.kind === 'answer' && decision.passage !== undefined) {
    return 'No phrase covers it, but a paragraph of the article speaks of nearly all that is asked.';
  }
  if (decision.kind === 'clarify')
    return `${best?.id} and ${next?.id ?? 'others'} are too close to choose for the resident.`;
  if (decision.kind === 'none')
    return best ? `${best.id} is the nearest, but too unlikely to say.` : 'Nothing in it is known.';
  return decision.id === best?.id
    ? `${best.id} is likely enough${next ? `, well ahead of ${next.id}` : ''}.`
    : `Its words are nearly the title of ${decision.id}.`;
}
