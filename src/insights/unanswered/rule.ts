/** What editors do about unanswered questions and advisors' proposals. Each deed is on record. */
import { setImmediate } from 'node:timers/promises';
import { ParleyError } from '../../errors.ts';
import { lastToDo, recordAction } from '../../store/audit-trail.ts';
import {
  type Correction,
  openCorrections,
  reopenCorrection,
  settleCorrection,
} from '../../store/corrections.ts';
import type { Queryable } from '../../store/database.ts';
import type { FailedQuestion } from '../../store/failed-questions.ts';
import { forgetRulings, keysRuled, type Ruling, ruleOn } from '../../store/question-rulings.ts';
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
  return ports.database.transaction(async (tx) => {
    const failed = await stillFailed(tx, ports, questions);
    if (failed.length === 0) throw new ParleyError('not-found');
    return ruleIn(tx, ports, staffId, { ruling, questions: failed, topic });
  });
}

/** Until when a slip can be taken back, in milliseconds. */
const PUT_BACK_MS = 24 * 3600_000;

function slipsSince(now: Date): Date {
  return new Date(now.getTime() - PUT_BACK_MS);
}

/**
 * Puts questions back that the same person ruled out not long ago. @returns how many
 *
 * @throws ParleyError `not-found` when none of them was
 */
export async function putBackQuestions(
  { database, clock }: UnansweredPorts,
  staffId: string,
  questions: readonly string[],
): Promise<number> {
  const [wanted, at] = [new Set(questions), clock.now()];
  return database.transaction(async (tx) => {
    const ruled = await keysRuled(tx, { ruling: 'not-for-us', staffId, since: slipsSince(at) });
    const keys = ruled.filter((key) => wanted.has(questionId(key)));
    const [first] = keys;
    if (first === undefined) throw new ParleyError('not-found');
    await forgetRulings(tx, keys);
    const detail = `${keys.length} questions`;
    await recordAction(tx, { at, staffId, action: 'question-put-back', subject: questionId(first), detail });
    return keys.length;
  });
}

interface AddedQuestions {
  /** Ids as the list gives them. */
  readonly questions: readonly string[];
  readonly topic: string;
  /** Whether words are a phrase of the topic now. */
  has(words: string): boolean;
}

/**
 * Takes off the list which of the questions are phrases of a topic now. In the transaction that adds them, so that
 * nothing is added which somebody else ruled on before, and nothing stays listed that was added.
 *
 * @returns how many
 * @throws ParleyError `malformed-request` for a topic that is not here, `already-taken` when none is on the list any more
 */
export async function ruleAdded(
  tx: Queryable,
  ports: UnansweredPorts,
  staffId: string,
  { questions, topic, has }: AddedQuestions,
): Promise<number> {
  if (ports.topic(topic) === undefined) throw new ParleyError('malformed-request');
  const failed = await stillFailed(tx, ports, questions);
  if (failed.length === 0) throw new ParleyError('already-taken');
  const added = failed.filter(({ words }) => has(words));
  return ruleIn(tx, ports, staffId, { ruling: 'added', questions: added, topic });
}

/** Those that are on the list, of these ids. */
async function stillFailed(
  tx: Queryable,
  ports: UnansweredPorts,
  ids: readonly string[],
): Promise<readonly FailedQuestion[]> {
  const wanted = new Set(ids);
  return (await findFailed(ports, tx)).filter(({ key }) => wanted.has(questionId(key)));
}

interface Ruled extends Omit<RuledQuestions, 'questions'> {
  readonly questions: readonly FailedQuestion[];
}

async function ruleIn(
  tx: Queryable,
  { clock }: UnansweredPorts,
  staffId: string,
  { ruling, questions, topic }: Ruled,
): Promise<number> {
  const keys = questions.map(({ key }) => key);
  const [first] = keys;
  if (first === undefined) return 0;
  const at = clock.now();
  await ruleOn(tx, keys, { ruling, at, staffId, topic: topic ?? null });
  const detail = [ruling, topic, `${keys.length} questions`].filter((part) => part !== undefined).join(', ');
  await recordAction(tx, { at, staffId, action: 'question-ruled-on', subject: questionId(first), detail });
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
  const proposals: Proposal[] = [];
  for (const { id, at, words, note, name, takenFor, right } of open) {
    const [taken, proposed] = [named(takenFor), named(right)];
    const seen = { id, at, words, note, by: name ?? undefined, takenFor: taken, right: proposed };
    proposals.push({ ...seen, guesses: guessesFor(ports, words) });
    // As for groups: turns go on in between.
    await setImmediate();
  }
  return proposals;
}

/** Takes a proposal or declines it. @throws ParleyError `already-taken` when somebody settled it before */
export async function settleProposal(
  ports: UnansweredPorts,
  staffId: string,
  id: string,
  how: 'done' | 'declined',
): Promise<void> {
  await ports.database.transaction((tx) => settleIn(tx, ports, staffId, id, how));
}

/** The same, in a transaction: whatever else that did is undone when somebody settled it before. */
export async function settleIn(
  tx: Queryable,
  { clock }: Pick<UnansweredPorts, 'clock'>,
  staffId: string,
  id: string,
  how: 'done' | 'declined',
): Promise<void> {
  if (!(await settleCorrection(tx, id, how))) throw new ParleyError('already-taken');
  const action = how === 'done' ? 'correction-taken' : 'correction-declined';
  await recordAction(tx, { at: clock.now(), staffId, action, subject: id });
}

/** Puts a proposal back that the same person declined not long ago. @throws ParleyError `not-found` when they did not */
export async function putBackProposal(
  { database, clock }: UnansweredPorts,
  staffId: string,
  id: string,
): Promise<void> {
  const at = clock.now();
  const declined = { action: 'correction-declined', subject: id } as const;
  await database.transaction(async (tx) => {
    const isOwn = (await lastToDo(tx, declined, slipsSince(at))) === staffId;
    if (!isOwn || !(await reopenCorrection(tx, id))) throw new ParleyError('not-found');
    await recordAction(tx, { at, staffId, action: 'correction-put-back', subject: id });
  });
}
