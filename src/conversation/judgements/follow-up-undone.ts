import { quotes } from '../after-task/about.ts';
import { answersPending } from '../after-task/answers-pending.ts';
import { beginAnew } from '../after-task/fulfil.ts';
import { type JustUndone, justSent, justUndone } from '../after-task/just-sent.ts';
import { wishAfterUndone } from '../after-task/undone-wish.ts';
import { plainOf } from '../slots/plain-answer.ts';
import { ASKS_OF_US } from '../topics/subject.ts';
import type { Turn } from '../turn.ts';
import { sayPart } from './follow-topic.ts';

/**
 * "When do I get my money back", "is it cancelled", "book it again": said with nothing open, it is about what was just
 * cancelled. Nothing of that comes back: it is told how it stands, and the same is begun anew.
 */
export async function followUpUndone(turn: Turn): Promise<boolean> {
  const { session, current, text } = turn;
  const undone = justUndone(turn);
  if (!undone || current || session.handover || answersPending(turn)) return false;
  if (ASKS_OF_US.test(plainOf(text)) || quotes(turn)) return false;
  const wish = wishAfterUndone(text, turn.titleOf(undone.dialog));
  if (!undone.isSubject && wish !== 'money') return false;
  // What was answered since may tell of money, too.
  if (!undone.isSubject && session.about && sayPart(turn, session.about.article, 1)) return true;
  // Another of the same kind stands: what is said may as well be about that.
  const other = justSent(turn)?.isSubject === true;
  switch (wish) {
    case 'money':
      turn.answer(undone.money);
      return true;
    case 'again':
      turn.sayWords('undone-again', { reference: undone.reference });
      return beginAnew(turn, undone);
    case 'change':
      if (other) return false;
      turn.sayWords('undone-again', { reference: undone.reference });
      return beginAnew(turn, undone);
    case 'settled':
      return tellStanding(turn, undone, 'undone-yes');
    case 'asks':
      return !other && tellStanding(turn, undone, 'undone');
    case 'cancel':
      return !other && tellStanding(turn, undone, 'undone-already');
    default:
      return false;
  }
}

function tellStanding(turn: Turn, { reference, money }: JustUndone, key: string): true {
  turn.answer(turn.words(key, { reference, money }));
  return true;
}
