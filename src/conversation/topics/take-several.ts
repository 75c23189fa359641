import type { Decision, Further } from '../../understanding/understanding.ts';
import { askPendingAgain } from '../advance.ts';
import { startDialog } from '../start-dialog.ts';
import { queueDialog } from '../take-queued.ts';
import type { Turn } from '../turn.ts';
import { sayAnswer } from './say-answer.ts';

type Asked = Extract<Further['decision'], { id: string }>;

/** They say that it is more than one thing. */
const ANNOUNCED =
  /\b(?:two|2|three|3|a (?:couple|few)(?: of)?|several) (?:things|requests|reports|problems|issues|questions|jobs)\b|\b(?:first(?:ly)?|second(?:ly)?|also|another thing|one more thing|plus|as well)\b/i;
const BETWEEN =
  /[.!?;,:\n]+|\s[-–—]+\s|\b(?:and|also|plus|first(?:ly)?|second(?:ly)?|then|another thing(?: is)?|one more thing)\b/i;
const LEAST_CLAUSE = 3;
/** A part must be as sure as this, since the rest of the message did not say so. */
const SURE = 0.95;

/**
 * What else a message asks for that says itself that it asks for more than one thing, in the order in which it does.
 * Undefined where its parts are not plainly about two.
 */
export function announcedIn(turn: Turn, first?: Asked): readonly Asked[] | undefined {
  if (!ANNOUNCED.test(turn.text)) return undefined;
  const parts = turn.text.split(BETWEEN).filter((part) => part.trim().split(/\s+/).length >= LEAST_CLAUSE);
  const found = parts.map((part) => turn.read(part).decision).filter(isSurelyDialog);
  const named = !first || found.some(({ id }) => id === first.id) ? found : [first, ...found];
  const once = named.filter(({ id }, at) => named.findIndex((other) => other.id === id) === at);
  return once.length > 1 ? once : undefined;
}

function isSurelyDialog(decision: Decision): decision is Asked {
  return decision.kind === 'dialog' && decision.score >= SURE;
}

/**
 * Several things asked at once. Questions are answered first, since that takes no time; then the first
 * transaction begins, and the others wait until it is done.
 */
export async function takeSeveral(turn: Turn, asked: readonly Further['decision'][]): Promise<void> {
  for (const one of asked) {
    if (one.kind === 'answer') sayAnswer(turn, one.id, one.score, one.passage);
  }
  const current = turn.current?.dialog.id;
  const dialogs = asked.filter(({ kind, id }) => kind === 'dialog' && id !== current);
  const [first, ...later] = dialogs;
  for (const { id } of later) queueDialog(turn, id);
  if (first && later.length > 0) {
    const then = later.map(({ id }) => turn.titleOf(id)).join(', ');
    turn.sayWords('one-at-a-time', { first: turn.titleOf(first.id), then });
  }
  if (first) await startDialog(turn, first.id, turn.understood);
  else await askPendingAgain(turn);
}
