/** A short word of its own before a task begins, to someone who is angry about what it is for, or was hurt by it. */
import { isAngry } from '../judgements/meet-anger.ts';
import { plainOf } from '../slots/plain-answer.ts';
import type { Turn } from '../turn.ts';

/** A pothole that broke somebody's wheel hurt nobody. */
const HURT =
  /\b(?:hurt|injured) (?:my|his|her|our|their)\b|\b(?:broke|broken|fractured|sprained|twisted|cut|bruised|smashed|banged|dislocated) (?:my|his|her|our|their) (?:\w+ ){0,2}(?:arms?|legs?|wrists?|ankles?|hips?|knees?|elbows?|shoulders?|hands?|fingers?|thumb|toes?|foot|feet|nose|face|head|chin|teeth|tooth|neck|back|ribs?|collar ?bone)\b|\b(?:i|he|she|we|they|mum|dad|mother|father|son|daughter|child|wife|husband|lady|man)(?:'ve| has| have|'s| was| were| got)? (?:been |just |badly )?(?:tripped|fell|fallen|hurt|injured|came off|been knocked off)\b/;

/** Said in the dialog's own words, `sorry-hurt` and `sorry`, by the dialogs that have them. */
export function saySorry(turn: Turn, dialog: string): void {
  const key = HURT.test(plainOf(turn.text)) ? 'sorry-hurt' : isAngry(turn.text) ? 'sorry' : undefined;
  if (key === undefined || !turn.world.wording.has(dialog, key)) return;
  turn.say({ text: turn.wordsOf(dialog, key) });
}
