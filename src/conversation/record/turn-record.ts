/**
 * What a turn leaves for the editors and for insights: what was asked, what it was taken for and what came of it.
 * Never who asked; and never the words of whoever is in danger or at risk.
 */
import type { Session } from '../session.ts';

/** What a question was taken for: an answer, a dialog, one of a few choices, or nothing that is known. */
export type Taking = 'answered' | 'started' | 'choices' | 'nothing';
/** How it ended, as far as it is known: helpful, not helpful, a task done, or a person asked for. */
export type Ending = 'helpful' | 'not-helpful' | 'done' | 'person';

/** A message in the resident's own words that asked for something. */
export interface AskedQuestion {
  readonly id: string;
  /** As it was written, personal data taken out before it is stored; empty of whoever said that they are at risk. */
  readonly words: string;
  readonly taken: Taking;
  /** Articles and dialogs, the likeliest first. */
  readonly topics: readonly string[];
  /** Probability from 0 to 1 of the first. */
  readonly score: number;
}

/** What has become of a question that was asked in an earlier turn. */
export interface QuestionNews {
  readonly id: string;
  readonly taken?: Taking;
  readonly topics?: readonly string[];
  readonly ended?: Ending;
}

export interface TurnRecord {
  /** ISO time at which the visit began that the turn belongs to. */
  readonly visitAt: string;
  /** What was done, as `kind:subject`, or `kind:dialog/slot` of slots: no words of anybody's. */
  readonly did: readonly string[];
  readonly asked?: AskedQuestion;
  readonly news: readonly QuestionNews[];
}

/** What has to be known of the session as it was before the turn. */
export interface Before {
  readonly question: Session['question'];
  readonly answered: string | undefined;
  readonly queued: readonly string[];
}
