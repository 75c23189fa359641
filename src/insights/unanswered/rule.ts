/** What editors do about unanswered questions and advisors' proposals. Each deed is on record. */
import { ParleyError } from '../../errors.ts';
import { recordAction } from '../../store/audit-trail.ts';
import { type Correction, openCorrections, settleCorrection } from '../../store/corrections.ts';
import { type Ruling, ruleOn } from '../../store/question-rulings.ts';
import { findFailed, type Guess, guessesFor, questionId, type UnansweredPorts } from './list.ts';

export interface RuledQuestions {
  readonly ruling: Ruling;
  /** Ids as the list gives them. */
  readonly questions: readonly string[];
  /** The article or dialog they went to, if any. */
  readonly topic?: string | undefined;
}

/** Takes questions off the list. @returns how many. @throws ParleyError `not-found` when none of them is on it (any more) */
export async function ruleOnQuestions(
  ports: UnansweredPorts,
  staffId: string,
  { ruling, questions, topic }: RuledQuestions,
): Promise<number> {
  if (topic !== undefined && ruling === 'added' && ports.topic(topic) === undefined) {
    throw new ParleyError('malformed-request');
  }
  const wanted = new Set(questions);
  const keys = (await findFailed(ports)).map(({ key }) => key).filter((key) => wanted.has(questionId(key)));
  const [first] = keys;
  if (first === undefined) throw new ParleyError('not-found');
  const at = ports.clock.now();
  await ports.database.transaction(async (tx) => {
    await ruleOn(tx, keys, { ruling, at, staffId, topic: topic ?? null });
    const detail = [ruling, topic, `${keys.length} questions`]
      .filter((part) => part !== undefined)
      .join(', ');
    await recordAction(tx, { at, staffId, action: 'question-ruled-on', subject: questionId(first), detail });
  });
  return keys.length;
}

interface Named {
  readonly id: string;
  readonly kind: 'dialog' | 'answer';
  readonly title: string;
}

/** An advisor's proposal as editors see it. */
export interface Proposal extends Pick<Correction, 'id' | 'at' | 'words' | 'note'> {
  /** The advisor's name; undefined when the account is no more. */
  readonly by: string | undefined;
  /** Null for nothing, and for what is no more. */
  readonly takenFor: Named | null;
  readonly right: Named | null;
  readonly guesses: readonly Guess[];
}

const MOST_PROPOSALS = 100;

/** Those that nobody has settled, the oldest first. */
export async function listProposals(ports: UnansweredPorts): Promise<readonly Proposal[]> {
  const named = (id: string | null) => {
    const topic = id === null ? undefined : ports.topic(id);
    return id === null || topic === undefined ? null : { id, ...topic };
  };
  const open = await openCorrections(ports.database.db, MOST_PROPOSALS);
  return open.map(({ id, at, words, note, name, takenFor, right }) => ({
    ...{ id, at, words, note, by: name ?? undefined },
    takenFor: named(takenFor),
    right: named(right),
    guesses: guessesFor(ports, words),
  }));
}

/** Takes a proposal or declines it. @throws ParleyError `already-taken` when somebody settled it before */
export async function settleProposal(
  ports: UnansweredPorts,
  staffId: string,
  id: string,
  how: 'done' | 'declined',
): Promise<void> {
  const at = ports.clock.now();
  await ports.database.transaction(async (tx) => {
    if (!(await settleCorrection(tx, id, how))) throw new ParleyError('already-taken');
    const action = how === 'done' ? 'correction-taken' : 'correction-declined';
    await recordAction(tx, { at, staffId, action, subject: id });
  });
}
