/** Reading slots out of a message. */
import type { Understood } from '../understanding/understanding.ts';
import { type AnyDialog, type Json, type Option, type Parsed, SILENT, value } from './dialog.ts';
import { fillSlot, isFilled, isRelevant } from './frame.ts';
import { countsAnew, murmurs, plainOf, pleadsNot, toldIn } from './slots/plain-answer.ts';
import type { OpenFrame, Turn } from './turn.ts';

/** A slot the message spoke of, but whose value could not be taken as it is. */
export interface Trouble {
  readonly slot: string;
  readonly parsed: Extract<Parsed<Json>, { kind: 'refused' | 'ambiguous' }>;
}

/**
 * Fills every relevant, unfilled slot that the message plainly speaks of, in the dialog's order, so that a
 * later slot sees the values of the earlier ones. A refusal ends it. Where one fits several, which is asked next, and
 * what else was said is kept meanwhile: "a light out and a pothole on Mill Street" still says where.
 */
export async function fillFrom(
  turn: Turn,
  open: OpenFrame,
  message: Understood,
): Promise<Trouble | undefined> {
  let trouble: Trouble | undefined;
  for (const slot of Object.keys(open.dialog.slots)) {
    if (isFilled(open.frame, slot) || !isRelevant(open.dialog, open.frame, slot)) continue;
    const parsed = await parseSlot(turn, open, slot, message, false);
    if (parsed.kind === 'value') setSlot(turn, open, slot, parsed.value);
    else if (parsed.kind !== 'silent') trouble ??= { slot, parsed };
    if (parsed.kind === 'refused') return trouble;
  }
  return trouble;
}

/** One slot's reading of a message: the slot's own first, then the choices that were shown. */
export async function parseSlot(
  turn: Turn,
  open: OpenFrame,
  slot: string,
  message: Understood,
  asked: boolean,
  offered: readonly Option<Json>[] = [],
): Promise<Parsed<Json>> {
  const definition = open.dialog.slots[slot];
  if (definition === undefined || (definition.opening && !beganNow(turn, open))) return SILENT;
  // Where any words will do, these would do too.
  if (asked && murmurs(message.text)) return SILENT;
  if (asked && pleadsNot(message.text) && !takesPlea(definition, open)) return SILENT;
  const parsed = await definition.parse(message, turn.contextOf(open), asked, offered);
  if (parsed.kind !== 'silent' || !asked) return parsed;
  return chooseFrom(turn, await withoutPlace(turn, open, slot, message, offered), offered);
}

function beganNow({ events }: Turn, { dialog }: OpenFrame): boolean {
  return events.some((event) => event.kind === 'dialog-started' && event.dialog === dialog.id);
}

/** What we offer to do is declined by "please don't"; what takes any words takes these. */
function takesPlea(definition: AnyDialog['slots'][string], { frame }: OpenFrame): boolean {
  const { offers, freeText, asksToCancel } = definition;
  return offers === true || freeText !== undefined || asksToCancel?.(frame.values) === true;
}

/** A choice that denies what it names, as "No danger seen" does; "No, stay anonymous" does not. */
const DENIAL = /^(?:no|not|nothing) /i;
/**
 * "It's dangerous" shares its chief word with "No danger seen" and says the contrary: such a choice is made by its
 * place or by words that deny.
 */
const DENIES = /\b(?:no|not|none|nothing|never|without|skip|\p{L}+n['’]?t)\b/iu;

/** "Is it dangerous?", "how big is a van load" ask about what a choice names, and choose nothing. */
function asksOfIt(text: string): boolean {
  if (/^(?:how|is|are)\b/i.test(text.trim()) && toldIn(text, true) === '') return true;
  return /^(?:is|are|was|were|does|do) (?:it|this|that|they|these|those|there|any)\b|^why\b/i.test(
    text.trim(),
  );
}

/** "Mill Street" is a place, and no street light: what names where it is chooses nothing. */
async function withoutPlace(
  turn: Turn,
  open: OpenFrame,
  asked: string,
  message: Understood,
  offered: readonly Option<Json>[],
): Promise<string> {
  const { text } = message;
  const beside = placeBeside(open, asked);
  const chosen = turn.world.understanding.choose(
    text,
    offered.map(({ label }) => label),
  );
  if (!beside || chosen.length === 0) return text;
  const [name, place] = beside;
  if (isFilled(open.frame, name)) return text;
  if (!isRelevant(open.dialog, open.frame, name)) return text;
  const context = turn.contextOf(open);
  const parsed = await place.parse(message, context, false);
  if (parsed.kind !== 'value') return text;
  const words = new Set(plainOf(place.describe(parsed.value, context)).split(' '));
  return text
    .split(/\s+/)
    .filter((word) => !words.has(plainOf(word)))
    .join(' ');
}

/** The slot that asks where it is, and its name, unless it is the one that is asked. */
function placeBeside({ dialog }: OpenFrame, asked: string): [string, AnyDialog['slots'][string]] | undefined {
  const found = Object.entries(dialog.slots).find(([, { asksFor }]) => asksFor === 'place');
  return found?.[0] === asked ? undefined : found;
}

function chooseFrom(turn: Turn, text: string, offered: readonly Option<Json>[]): Parsed<Json> {
  // "No, just 1" does not pick the first.
  if (countsAnew(text) || asksOfIt(text)) return SILENT;
  const labels = offered.map(({ label }) => (DENIAL.test(label) && !DENIES.test(text) ? '' : label));
  const chosen = turn.world.understanding.choose(text, labels).flatMap((index) => offered[index] ?? []);
  const [only, ...others] = chosen;
  if (only === undefined) return SILENT;
  return others.length === 0 ? value(only.value) : { kind: 'ambiguous', options: chosen.slice(0, 3) };
}

export function setSlot(turn: Turn, open: OpenFrame, slot: string, value: Json): void {
  fillSlot(open.dialog, open.frame, slot, value);
  if (open.dialog.slots[slot]?.takesPhotos) delete turn.session.photos;
  turn.emit({ kind: 'slot-filled', dialog: open.dialog.id, slot });
}
