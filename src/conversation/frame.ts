/** The state of one dialog: which slots matter, which are filled, and what a change takes with it. */
import type { AnyDialog, Asking, Json } from './dialog.ts';
import type { Frame } from './session.ts';

export function newFrame(dialog: AnyDialog): Frame {
  return { dialog: dialog.id, version: dialog.version, values: {}, answered: [] };
}

export function isFilled(frame: Frame, slot: string): boolean {
  return Object.hasOwn(frame.values, slot);
}

export function isRelevant(dialog: AnyDialog, frame: Frame, slot: string): boolean {
  const definition = dialog.slots[slot];
  return definition !== undefined && (definition.when === undefined || definition.when(frame.values));
}

/** The first slot that matters and is not filled: where the conversation stands. */
export function nextSlot(dialog: AnyDialog, frame: Frame, here: Asking<unknown>): string | undefined {
  return Object.keys(dialog.slots).find(
    (slot) => isRelevant(dialog, frame, slot) && !isFilled(frame, slot) && isAsked(dialog, frame, slot, here),
  );
}

/** Whether the slot is one that residents are asked about, here and now. */
export function isAsked(dialog: AnyDialog, frame: Frame, slot: string, here: Asking<unknown>): boolean {
  const definition = dialog.slots[slot];
  return !definition?.volunteered && (definition?.asks?.(frame.values, here) ?? true);
}

/** Sets a slot; what was derived from its old value is cleared, and so is what no longer matters. */
export function fillSlot(dialog: AnyDialog, frame: Frame, slot: string, value: Json): void {
  if (isFilled(frame, slot)) clearDependants(dialog, frame, slot);
  frame.values[slot] = value;
  frame.answered = [...frame.answered.filter((name) => name !== slot), slot];
  if (value !== null) Object.assign(frame.values, dialog.slots[slot]?.brings?.(value));
  clearIrrelevant(dialog, frame);
}

export function clearSlot(dialog: AnyDialog, frame: Frame, slot: string): void {
  clearDependants(dialog, frame, slot);
  forget(frame, slot);
  clearIrrelevant(dialog, frame);
}

function clearDependants(dialog: AnyDialog, frame: Frame, slot: string): void {
  for (const [name, definition] of Object.entries(dialog.slots)) {
    if (definition.dependsOn?.includes(slot) && isFilled(frame, name)) {
      forget(frame, name);
      clearDependants(dialog, frame, name);
    }
  }
}

function clearIrrelevant(dialog: AnyDialog, frame: Frame): void {
  for (const name of Object.keys(frame.values)) {
    if (!isRelevant(dialog, frame, name)) forget(frame, name);
  }
}

function forget(frame: Frame, slot: string): void {
  delete frame.values[slot];
  frame.answered = frame.answered.filter((name) => name !== slot);
}
