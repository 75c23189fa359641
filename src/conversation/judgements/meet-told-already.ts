import { askPendingAgain } from '../advance.ts';
import { isFilled } from '../frame.ts';
import { plainOf } from '../slots/plain-answer.ts';
import type { OpenFrame, Turn } from '../turn.ts';
import { described } from './correct.ts';

const TOLD = '(?:told|said|gave|given|answered|sent|typed|put|written|wrote|explained|texted)';
/** Whole messages only: "I already told you about the fence" has a subject. */
const TOLD_ALREADY = new RegExp(
  "^(?:(?:but|omg|no|well|look|oh|for god'?s sake|ffs|hello|excuse me) )*(?:" +
    [
      `i(?:'?ve| have)?(?: (?:already|just|literally))* ${TOLD}(?: (?:you|u|it|that|this|so|all|all that|them))*(?: (?:already|before|once|twice|\\w+ times|just now|a minute ago))*`,
      `(?:already|just) ${TOLD}(?: (?:you|u|it|that|this|so))*`,
      `(?:you|u)(?:'?ve| have)? (?:already |just )?asked (?:me )?(?:that|this|it)(?: (?:already|before|twice|\\w+ times))*`,
      `how many (?:more )?times(?: (?:do|must|have) i .{0,30})?`,
    ].join('|') +
    ')[?!]*$',
);

/** "I already told you": they hear what is known of the task in hand, with a sorry, and only what is missing is asked. */
export async function meetToldAlready(turn: Turn): Promise<boolean> {
  const plain = plainOf(turn.text);
  if (!/\b(?:already|just|before|once|twice|times|told)\b/.test(plain) || !TOLD_ALREADY.test(plain))
    return false;
  const open = turn.current;
  if (!open) {
    turn.sayWords('told-already', {}, [turn.words('talk-to-a-person')]);
    turn.session.pending = { kind: 'offer-person', text: turn.text };
    return true;
  }
  const known = knownOf(turn, open);
  if (known.length === 0) turn.sayWords('told-nothing-yet');
  else turn.sayWords('told-so-far', { known: known.join(', ') });
  await askPendingAgain(turn);
  return true;
}

/** What they were asked and have answered, as it is read back. */
function knownOf(turn: Turn, open: OpenFrame): readonly string[] {
  const { dialog, frame } = open;
  const told = Object.keys(dialog.slots).filter(
    (slot) => isFilled(frame, slot) && turn.world.wording.has(dialog.id, `name-${slot}`),
  );
  const known = told.map((slot) => described(turn, open, slot)).filter((words) => words !== '');
  // The postcode is part of the address.
  return known.filter((words) => !known.some((other) => other !== words && other.includes(words)));
}
