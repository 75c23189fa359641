/** Reading a message for what was asked and answered before. */
import type { Understood } from '../../understanding/understanding.ts';
import type { Json } from '../dialog.ts';
import { parseSlot } from '../fill.ts';
import { isAsked } from '../frame.ts';
import { change, isHeld } from '../judgements/correct.ts';
import { isSameJson } from '../same-json.ts';
import type { OpenFrame, Turn } from '../turn.ts';

const NO_WORDS: Understood = { text: '-', commands: [], entities: [], decision: { kind: 'none', score: 0 } };

/** "No two", when the question after "how many" was asked, is about how many. False where it is no such thing. */
export async function changesLast(turn: Turn, open: OpenFrame, text: string): Promise<boolean> {
  const last = askedOf(turn, open).at(-1);
  const value = last && (await readAnew(turn, open, last, true, turn.read(text)));
  if (last === undefined || value === undefined || value === null) return false;
  if (isHeld(open, last, value, text)) return false;
  await change(turn, open, last, value);
  return true;
}

/** What they were asked and have answered, the latest last; what takes any words is put right by its name alone. */
export function askedOf(turn: Turn, { dialog, frame }: OpenFrame): readonly string[] {
  const here = turn.asking({ dialog, frame });
  return frame.answered.filter(
    (slot) => dialog.slots[slot]?.freeText === undefined && isAsked(dialog, frame, slot, here),
  );
}

/**
 * Read as though it were not known yet, since some slots are silent on what they hold already. What a slot would make of any
 * words is not in these.
 */
export async function readAnew(
  turn: Turn,
  { dialog, frame }: OpenFrame,
  slot: string,
  asked: boolean,
  message = turn.understood,
): Promise<Json | undefined> {
  const definition = dialog.slots[slot];
  // Reading a code does something.
  if (!definition || definition.speaksOf) return undefined;
  const { [slot]: _known, ...values } = frame.values;
  const unknown = { dialog, frame: { ...frame, values } };
  const offered = asked ? ((await definition.options?.(turn.contextOf(unknown))) ?? []) : [];
  const read = async (heard: Understood) => {
    const parsed = await parseSlot(turn, unknown, slot, heard, asked, offered);
    return parsed.kind === 'value' ? parsed.value : undefined;
  };
  const value = await read(message);
  return isSameJson(value, await read(NO_WORDS)) ? undefined : value;
}
