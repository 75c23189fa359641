/** Whether to answer, to ask which of a few is meant, or to say no: whichever is expected to cost the resident least. */
import type { Candidate, Decision } from './understanding.ts';

/** What each outcome costs, on one scale. */
export interface Costs {
  readonly wrongAnswer: number;
  /** Being asked which, when the right one is among the choices. */
  readonly asked: number;
  /** Being asked which, when none of the choices is right. */
  readonly askedInVain: number;
  /** Being told "I don't know" about something we do know. */
  readonly refused: number;
}

const DEFAULT_COSTS: Costs = { wrongAnswer: 0.7, asked: 0.25, askedInVain: 0.42, refused: 1.3 };

const MOST_OPTIONS = 3;
/** An option this unlikely only lengthens the list. */
const LEAST_OPTION = 0.04;

/** `candidates` best first, with probabilities; what is missing to 1 is that none of them is meant. */
export function decide(candidates: readonly Candidate[], costs: Costs = DEFAULT_COSTS): Decision {
  const [best] = candidates;
  if (!best) return { kind: 'none', score: 0 };
  const options = candidates.slice(0, MOST_OPTIONS).filter(({ score }) => score >= LEAST_OPTION);
  const covered = options.reduce((sum, { score }) => sum + score, 0);
  const known = candidates.reduce((sum, { score }) => sum + score, 0);
  const answering = (1 - best.score) * costs.wrongAnswer;
  const asking = covered * costs.asked + (1 - covered) * costs.askedInVain;
  const refusing = known * costs.refused;
  if (answering <= asking && answering <= refusing) return { ...best };
  if (asking <= refusing && options.length > 0) return { kind: 'clarify', options };
  return { kind: 'none', score: best.score };
}
