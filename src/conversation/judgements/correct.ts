import type { Understood } from '../../understanding/understanding.ts';
import { advance, askPendingAgain, askSlot, sayRefusal } from '../advance.ts';
import type { AnyDialog, Json } from '../dialog.ts';
import { parseSlot } from '../fill.ts';
import { clearSlot, fillSlot, isFilled, isRelevant } from '../frame.ts';
import { noteOffered } from '../memory.ts';
import { isSameJson } from '../same-json.ts';
import { asksBack } from '../slots/plain-answer.ts';
import type { OpenFrame, Turn } from '../turn.ts';
import { isSaidElsewhere } from './take-topic.ts';

/** How people begin to correct themselves. After one of these, a bare "12" may be meant for an earlier slot. */
const CUE =
  /^(?:(?:oh|ah|ooh|er|um)\b[\s,.!-]*(?=(?:no|sorry|oops|actually|wait|hang on|i mean|i beg)\b))?(?:no|nope|sorry|(?:i )?beg (?:your )?pardon|(?:my )?apologies|oops|whoops|my (?:bad|mistake)|actually|wait|hang on|i meant?|i mean|i said|it'?s for my|should be|make it|change|correction|wrong|not)\b[\s,.!:-]*/i;
/** "Not Tuesday" without its "not" would be Tuesday. */
const NOT = /^not\b/i;

/** With an answer named, these correct it wherever they stand: "the name should be Mary O'Connor". */
const SHOULD_BE =
  /\b(?:should (?:be|say|read|have been)|needs? to be|ought to be|(?:is|'s|was|are) (?:wrong|not right|incorrect))\b/i;

/** Whether the message begins as corrections do, and is short enough, in words, to be nothing else. */
export function isCorrection(text: string, longest = 6): boolean {
  return CUE.test(text.trim()) && text.trim().split(/\s+/).length <= longest;
}

/** Changes an answer given earlier in this dialog: "no, number 12", "change the date". */
export async function correct(turn: Turn): Promise<boolean> {
  const open = turn.current;
  if (!open || open.frame.answered.length === 0 || takesEverything(turn)) return false;
  return correctFrom(turn, open, turn.text);
}

/** Changes an answer that `text` plainly gives anew, whatever was asked: "friday", where Thursday was noted. */
export async function correctPlainly(turn: Turn, open: OpenFrame, text: string): Promise<boolean> {
  return (await replaceValues(turn, open, turn.read(text), false, undefined)) === 'changed';
}

/** Tries `text` as a correction of any filled slot. False when it is none. */
export async function correctFrom(turn: Turn, open: OpenFrame, text: string): Promise<boolean> {
  const named = namedIn(text, changeSlots(turn, open));
  const puts = named !== undefined && SHOULD_BE.test(text) && !asksBack(text);
  const cued = text !== turn.text || CUE.test(text.trim()) || puts;
  const message = turn.read(stripCues(text));
  const changed = await replaceValues(turn, open, message, cued, named?.slot);
  if (changed === 'changed' || changed === 'refused' || changed === 'same') return true;
  if (!cued || !named) return false;
  turn.sayWords('went-back', { value: described(turn, open, named.slot) });
  clearSlot(open.dialog, open.frame, named.slot);
  noteOffered(open, named.slot);
  await askSlot(turn, open, named.slot);
  return true;
}

/** The filled slots a resident could want to change, as they are called in the wording. */
export function changeSlots(turn: Turn, open: OpenFrame): readonly { label: string; slot: string }[] {
  return Object.keys(open.dialog.slots)
    .filter((slot) => isFilled(open.frame, slot) && turn.world.wording.has(open.dialog.id, `name-${slot}`))
    .map((slot) => ({ slot, label: turn.contextOf(open).words(`name-${slot}`) }));
}

/** Latest answers first: it is the last thing said that is most often wrong. */
async function replaceValues(
  turn: Turn,
  open: OpenFrame,
  message: Understood,
  cued: boolean,
  named: string | undefined,
): Promise<'changed' | 'refused' | 'same' | 'none'> {
  // What takes any words would take these too, so it is only changed by its name.
  const meant = (slot: string) => (named === undefined ? !open.dialog.slots[slot]?.freeText : slot === named);
  const filled = open.frame.answered.filter(meant).reverse();
  const said = new Set<string>();
  for (const slot of [...filled, ...stillToSay(turn, open)]) {
    // "I said 14 Harrow Lane" names the same house: the street alone is no other place.
    if (said.has(slot)) continue;
    const parsed = await parseSlot(turn, open, slot, message, cued);
    if (parsed.kind === 'refused' && cued) {
      // An invalid new value keeps the old one.
      sayRefusal(turn, parsed);
      await askPendingAgain(turn);
      return 'refused';
    }
    if (parsed.kind === 'value' && !isHeld(open, slot, parsed.value, message.text)) {
      await change(turn, open, slot, parsed.value);
      return 'changed';
    }
    if (parsed.kind === 'value') for (const each of [slot, ...restsOn(open.dialog, slot)]) said.add(each);
    // "Anonymously please", said once more, is no question about the electoral register.
    if (
      parsed.kind === 'value' &&
      parsed.value !== null &&
      open.dialog.slots[slot]?.goesFirst?.(parsed.value)
    ) {
      turn.sayWords('noted', { value: described(turn, open, slot) });
      await askPendingAgain(turn);
      return 'same';
    }
  }
  return 'none';
}

/**
 * Whether the slot holds this value, or one that is the same to the resident. Only the slot can tell: two streets of one name
 * read alike, and so does a list with a bed that is still to be asked about.
 */
export function isHeld({ dialog, frame }: OpenFrame, slot: string, value: Json, text: string): boolean {
  const held = frame.values[slot];
  const { isSame } = dialog.slots[slot] ?? {};
  if (!isSame || held === undefined || held === null || value === null) return isSameJson(value, held);
  return isSame(held, value, text);
}

/** The slots that a slot was derived from, and those that they were. */
function restsOn(dialog: AnyDialog, slot: string): readonly string[] {
  return (dialog.slots[slot]?.dependsOn ?? []).flatMap((each) => [each, ...restsOn(dialog, each)]);
}

/** What is never asked can still be said when everything is read back. */
function stillToSay(turn: Turn, { dialog, frame }: OpenFrame): readonly string[] {
  if (turn.session.pending?.kind !== 'read-back') return [];
  return Object.keys(dialog.slots).filter(
    (slot) => dialog.slots[slot]?.volunteered && !isFilled(frame, slot) && isRelevant(dialog, frame, slot),
  );
}

/** Puts another value in place of an answer, says so, and goes on. */
export async function change(turn: Turn, open: OpenFrame, slot: string, value: Json): Promise<void> {
  fillSlot(open.dialog, open.frame, slot, value);
  turn.emit({ kind: 'slot-corrected', dialog: open.dialog.id, slot });
  turn.sayWords('changed', { value: described(turn, open, slot) });
  await advance(turn, open);
}

export function described(turn: Turn, open: OpenFrame, slot: string): string {
  const value = open.frame.values[slot];
  const definition = open.dialog.slots[slot];
  return value === undefined || value === null || !definition
    ? ''
    : definition.describe(value, turn.contextOf(open));
}

/** A free-text question that takes everything leaves nothing over to correct with. */
function takesEverything(turn: Turn): boolean {
  return turn.slotAsked?.freeText === 'anything' && !isSaidElsewhere(turn);
}

function stripCues(text: string): string {
  let rest = text.trim();
  for (
    let cue = CUE.exec(rest);
    cue && cue[0].length < rest.length && !NOT.test(rest);
    cue = CUE.exec(rest)
  ) {
    rest = rest.slice(cue[0].length);
  }
  return rest;
}

/** The slot whose label stands in the text in whole words, or their plural: "update" has no "date". Of several, the longest label's. */
function namedIn<Named extends { readonly label: string }>(
  text: string,
  slots: readonly Named[],
): Named | undefined {
  const said = inWords(text);
  return slots
    .filter(({ label }) => new RegExp(`${inWords(label).trimEnd()}(?:e?s)? `).test(said))
    .sort((one, other) => other.label.length - one.label.length)[0];
}

/** A blank before and after each word, so that none is found within another. */
function inWords(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).join(' ')} `;
}
