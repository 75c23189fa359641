/**
 * What a resident has told once is offered the next time it is asked, in the same conversation and never without
 * asking: "Shall I use 14 Harrow Lane again?". It is gone after a silence, a goodbye, a new start, or on request.
 */
import { type Heard, type Json, type MemoryKind, type Parsed, SILENT } from './dialog.ts';
import { isFilled, isRelevant } from './frame.ts';
import type { Session } from './session.ts';
import type { OpenFrame, Turn } from './turn.ts';

/** An address is two slots: the place, and the premises there. They are remembered and used together. */
const TOGETHER: Readonly<Record<MemoryKind, readonly MemoryKind[]>> = {
  place: ['place', 'premises'],
  premises: [],
  contact: ['contact'],
};

/** Remembers what was given in this turn for a task that stays open. What was forgotten meanwhile does not come back by it. */
export function rememberGiven(turn: Turn, open: OpenFrame): void {
  rememberFrom(turn, open, (slot) => wasGivenNow(turn, open, slot));
}

/** Remembers what a frame knows before it is gone. `counts`: for which slots, one of an address for all of it. */
export function rememberFrom(
  turn: Turn,
  open: OpenFrame,
  counts: (slot: string) => boolean = () => true,
): void {
  for (const kinds of Object.values(TOGETHER)) {
    const slots = kinds.map((kind) => slotFor(open, kind));
    if (!slots.some((slot) => slot !== undefined && counts(slot))) continue;
    const known = slots.every((slot) => slot !== undefined && isFilled(open.frame, slot));
    if (!known) continue;
    for (const [index, kind] of kinds.entries()) remember(turn, open, kind, slots[index] ?? '');
  }
}

function remember(turn: Turn, open: OpenFrame, kind: MemoryKind, slot: string): void {
  const definition = open.dialog.slots[slot];
  const value = open.frame.values[slot];
  if (value === undefined || value === null || !definition) return;
  const kept = definition.memory?.keep(value);
  if (kept === undefined) return;
  const label = definition.describe(value, turn.contextOf(open));
  const at = turn.input.now.toISOString();
  const before = turn.session.memory?.[kind];
  // An earlier task that is still open knows it too, which is no reason to offer it again.
  const declined = before?.declined === true && before.label === label && !wasGivenNow(turn, open, slot);
  turn.session.memory = {
    ...turn.session.memory,
    [kind]: { value: kept, label, at, ...(declined && { declined }) },
  };
}

function wasGivenNow({ events }: Turn, { dialog }: OpenFrame, slot: string): boolean {
  return events.some(
    (event) =>
      (event.kind === 'slot-filled' || event.kind === 'slot-corrected') &&
      event.dialog === dialog.id &&
      event.slot === slot,
  );
}

/** They were offered it and said no: until they give it again, no other task offers it. */
export function noteDeclined(turn: Turn, open: OpenFrame, slot: string): void {
  const kind = open.dialog.slots[slot]?.memory?.as;
  const { memory } = turn.session;
  if (kind === undefined || memory === undefined) return;
  const kinds = new Set<string>(TOGETHER[kind]);
  turn.session.memory = Object.fromEntries(
    Object.entries(memory).map(([each, known]) => [
      each,
      kinds.has(each) ? { ...known, declined: true } : known,
    ]),
  );
}

/** The words of what could be used for the slot instead of asking; undefined when there is nothing to offer. */
export async function offerFor(turn: Turn, open: OpenFrame, slot: string): Promise<string | undefined> {
  const kind = open.dialog.slots[slot]?.memory?.as;
  if (kind === undefined || open.frame.recalled?.includes(kind)) return undefined;
  const last = TOGETHER[kind].at(-1);
  if (turn.session.memory?.[kind]?.declined) return undefined;
  const usable = (await readMemory(turn, open, slot)).kind === 'value';
  return usable && last !== undefined ? turn.session.memory?.[last]?.label : undefined;
}

/** The slot filled by what is remembered for it, through its own reading: a dialog may know more of it, or refuse. */
export async function readMemory(turn: Turn, open: OpenFrame, slot: string): Promise<Parsed<Json>> {
  const definition = open.dialog.slots[slot];
  const kind = definition?.memory?.as;
  const remembered = kind && turn.session.memory?.[kind];
  if (!definition || !remembered) return SILENT;
  const nothing: Heard = { text: '', commands: [], entities: [], decision: { kind: 'none', score: 0 } };
  return definition.parse({ ...nothing, recalled: remembered.value }, turn.contextOf(open), true, []);
}

/** The slots that are used along with this one, itself first. */
export function slotsUsedWith(open: OpenFrame, slot: string): readonly string[] {
  const kind = open.dialog.slots[slot]?.memory?.as;
  return (kind === undefined ? [] : TOGETHER[kind]).flatMap((each) => slotFor(open, each) ?? []);
}

/** Whatever the answer, the same is not offered twice for one task, nor what they have just taken back. */
export function noteOffered({ dialog, frame }: OpenFrame, slot: string): void {
  const kind = dialog.slots[slot]?.memory?.as;
  if (kind !== undefined) frame.recalled = [...(frame.recalled ?? []), kind];
}

function slotFor({ dialog, frame }: OpenFrame, kind: MemoryKind): string | undefined {
  return Object.keys(dialog.slots).find(
    (slot) => dialog.slots[slot]?.memory?.as === kind && isRelevant(dialog, frame, slot),
  );
}

/** Drops what was remembered too long ago. */
export function forgetOld(session: Session, now: Date, minutes: number): void {
  const since = now.getTime() - minutes * 60_000;
  const fresh = Object.entries(session.memory ?? {}).filter(([, { at }]) => new Date(at).getTime() > since);
  if (fresh.length > 0) session.memory = Object.fromEntries(fresh);
  else delete session.memory;
  const { lastHeardAt } = session;
  if (lastHeardAt !== undefined && new Date(lastHeardAt).getTime() <= since) forgetWho(session);
}

/** Forgets who and where the resident is, as far as it is not part of something under way. */
export function forgetWho(session: Session): void {
  delete session.memory;
  delete session.vulnerable;
  delete session.topics;
  // These may name their number or their home.
  if (session.signedUp) delete session.signedUp.said;
  if (session.said) session.said = [];
}

/** As `forgetWho`, and what they asked, sent or took back last: what is said next is not read as about it. */
export function forgetAll(session: Session): void {
  forgetWho(session);
  delete session.answered;
  delete session.about;
  delete session.rest;
  delete session.sent;
  delete session.undone;
  delete session.signedUp;
}
