import { askPendingAgain, askReadBack, askSlot } from '../advance.ts';
import type { AnyDialog, Json } from '../dialog.ts';
import { askedOf, readAnew } from '../pending/earlier-answer.ts';
import { asksBack } from '../slots/plain-answer.ts';
import type { OpenFrame, TaskQuestion, Turn } from '../turn.ts';
import { PATIENCE } from './answer-pending.ts';
import { change, described, isHeld } from './correct.ts';
import { isConfidentTopic } from './take-topic.ts';

/** What picks by its place in a list that is not shown any more. */
const COUNTS =
  /\b(?:no|nr|number|option|choice|the|one|two|three|four|five|six|first|second|third|last)\b|\d+/gi;

/**
 * What answers nothing that is asked now may answer what was asked before. "14 Harrow Lane" twice, since the line was bad: they
 * hear that it is there. "All of them", when one was picked and the next thing is asked already, changes what they picked.
 */
export async function meetAnswerAgain(turn: Turn): Promise<boolean> {
  const { question, text, world } = turn;
  if (!question || turn.slotAsked?.freeText) return false;
  const { open, pending } = question;
  if (asksBack(text) || isConfidentTopic(turn) || world.understanding.yesNo(text)) return false;
  return (await hasThat(turn, open, pending)) || changesChoice(turn, open, pending.kind === 'read-back');
}

async function hasThat(turn: Turn, open: OpenFrame, pending: TaskQuestion): Promise<boolean> {
  // Whoever says it time and again does not know what else is wanted.
  const times = 1 + (pending.kind === 'recall' ? 0 : pending.misses);
  if (times > PATIENCE) return false;
  const [last, ...others] = open.frame.answered.toReversed();
  for (const slot of last === undefined ? [] : [last, ...others]) {
    const given = await readAnew(turn, open, slot, slot === last);
    if (given === undefined || !isHeld(open, slot, given, turn.text)) continue;
    const value = described(turn, open, slot);
    if (value === '') continue;
    turn.sayWords('have-that', { value });
    if (pending.kind === 'slot') await askSlot(turn, open, pending.slot, times);
    else if (pending.kind === 'recall') await askPendingAgain(turn);
    else await askReadBack(turn, open, times);
    return true;
  }
  return false;
}

/** A house is picked out of a list too, but by its number: "there are 3 steps up" would be number 3. */
function isChoice(slot: AnyDialog['slots'][string] | undefined): boolean {
  const { as } = slot?.memory ?? {};
  return slot?.options !== undefined && as !== 'place' && as !== 'premises';
}

/** The last choice that was made; once all is read back, any that the words plainly are of. */
async function changesChoice(turn: Turn, open: OpenFrame, anyOfThem: boolean): Promise<boolean> {
  const choices = askedOf(turn, open).filter((slot) => isChoice(open.dialog.slots[slot]));
  // "Number 5" is a house, once there is nothing to be counted.
  if (!/\p{L}{3}/u.test(turn.text.replace(COUNTS, ''))) return false;
  const found: { slot: string; value: Json }[] = [];
  for (const slot of anyOfThem ? choices : choices.slice(-1)) {
    const value = await readAnew(turn, open, slot, true);
    if (value !== undefined && value !== null && !isHeld(open, slot, value, turn.text))
      found.push({ slot, value });
  }
  const [only, ...others] = found;
  if (!only || others.length > 0) return false;
  await change(turn, open, only.slot, only.value);
  return true;
}
