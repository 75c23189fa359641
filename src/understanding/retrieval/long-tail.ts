/**
 * The second opinion on questions that no phrase covers: a paragraph that speaks of nearly all that is asked,
 * or a title that was typed almost as it stands. It speaks only when it is sure, since the next best is to
 * say that one does not know.
 */
import Fuse from 'fuse.js';
import type { Token } from '../tokens.ts';
import type { Candidate, Decision, Topic } from '../understanding.ts';
import { createPassageSearch, type FoundPassage, type PassageIndex } from './passage-index.ts';

/** Topics as the model lists them. */
type Topics = readonly Pick<Topic, 'kind' | 'id' | 'title'>[];

export interface LongTail {
  /** `candidates` are the classifier's, best first. Undefined when nothing is sure. */
  answer(
    tokens: readonly Token[],
    candidates: readonly Candidate[],
  ): Extract<Decision, { kind: 'dialog' | 'answer' }> | undefined;
}

/** With one of the classifier's two best topics: most of what is asked must be spoken of, in two words. */
const AGREED = { covered: 0.65, matched: 2, candidates: 2 };
/** Alone: most of it, in at least three words, and clearly more than by any other article. */
const ALONE = { covered: 0.6, matched: 3, ahead: 1.15 };
/** How unlike a title may be, on Fuse's scale from 0 (the same) to 1. */
const UNLIKE_TITLE = 0.12;
const LONGEST_TITLE = 8;

export function createLongTail(topics: Topics, index: PassageIndex): LongTail {
  const search = createPassageSearch(index);
  const ours = topics.flatMap(({ kind, id, title }) => (kind === 'elsewhere' ? [] : [{ kind, id, title }]));
  const titles = new Fuse(ours, {
    keys: ['title'],
    includeScore: true,
    threshold: 0.2,
    ignoreLocation: true,
    ignoreFieldNorm: true,
  });
  return {
    answer(tokens, candidates) {
      const [best, ...others] = search.find(tokens);
      const topic = best && topics[best.topic];
      if (topic && isSure(best, others, candidates, topic.id)) {
        return { kind: 'answer', id: topic.id, score: best.covered, passage: best.text };
      }
      return byTitle(tokens);
    },
  };

  function byTitle(tokens: readonly Token[]) {
    if (tokens.length === 0 || tokens.length > LONGEST_TITLE) return undefined;
    const typed = tokens.map(({ word }) => word).join(' ');
    const [nearest] = titles.search(typed, { limit: 1 });
    if (!nearest || (nearest.score ?? 1) > UNLIKE_TITLE) return undefined;
    // Fuse finds "bin" within any title; only one typed nearly whole is meant.
    if (typed.length < 0.7 * nearest.item.title.length) return undefined;
    return { kind: nearest.item.kind, id: nearest.item.id, score: 1 - (nearest.score ?? 0) };
  }
}

function isSure(
  best: FoundPassage,
  others: readonly FoundPassage[],
  candidates: readonly Candidate[],
  id: string,
): boolean {
  const rank = candidates.findIndex((candidate) => candidate.id === id);
  if (rank >= 0 && rank < AGREED.candidates) {
    return best.covered >= AGREED.covered && best.matched >= AGREED.matched;
  }
  const rival = others.find(({ topic }) => topic !== best.topic);
  const ahead = !rival || best.score >= rival.score * ALONE.ahead;
  return best.covered >= ALONE.covered && best.matched >= ALONE.matched && ahead;
}
