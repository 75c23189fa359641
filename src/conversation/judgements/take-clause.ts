import type { Understood } from '../../understanding/understanding.ts';
import { startDialog } from '../start-dialog.ts';
import { sayAnswer } from '../topics/say-answer.ts';
import { announcedIn, takeSeveral } from '../topics/take-several.ts';
import type { Turn } from '../turn.ts';

/** A shorter message is read as a whole or not at all. */
const LEAST_WORDS = 10;
const LEAST_CLAUSE = 3;
/** A part must be as sure as this, since the rest of the message did not say so. */
const SURE = 0.85;
const BETWEEN = /[.!?;,\n]+|\s(?:and|but|so|anyway|because|cos|since)\s/i;

/** In a long story that is about nothing as a whole, one part may say plainly what is wanted. */
export async function takeClause(turn: Turn): Promise<boolean> {
  const { pending } = turn.session;
  if (turn.current || (pending && pending.kind !== 'offer-person')) return false;
  if (wordsIn(turn.text) < LEAST_WORDS) return false;
  const read = turn.text
    .split(BETWEEN)
    .filter((part) => wordsIn(part) >= LEAST_CLAUSE)
    .map((part) => turn.read(part).decision);
  const [best] = read.filter(isSure).sort((one, other) => other.score - one.score);
  if (!best) return false;
  turn.session.misses = 0;
  const several = announcedIn(turn);
  if (several) await takeSeveral(turn, several);
  else if (best.kind === 'dialog') await startDialog(turn, best.id, turn.understood);
  else sayAnswer(turn, best.id, best.score, best.passage);
  return true;
}

type Sure = Extract<Understood['decision'], { kind: 'dialog' | 'answer' }>;

function isSure(decision: Understood['decision']): decision is Sure {
  return (decision.kind === 'dialog' || decision.kind === 'answer') && decision.score >= SURE;
}

function wordsIn(text: string): number {
  return text.trim().split(/\s+/).length;
}
