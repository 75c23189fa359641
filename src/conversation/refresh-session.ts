/** Bringing a stored session up to the code that reads it now: a deploy may have come between. */
import type { AnyDialog, Json } from './dialog.ts';
import { isRelevant } from './frame.ts';
import { type Frame, newSession, readSession, type Session } from './session.ts';
import type { World } from './world.ts';

/** A session that today's dialogs can go on with. What cannot be kept is left out, and `lost` says so. */
export function refreshSession(world: World, stored: unknown): Session {
  if (stored === undefined || stored === null) return newSession();
  const session = readSession(structuredClone(stored));
  if (session === undefined) return { ...newSession(), lost: true };
  const frames = session.frames.map((frame) => refreshFrame(world, frame));
  const kept = frames.filter((frame) => frame !== undefined);
  const topGone = frames.length > 0 && frames.at(-1) === undefined;
  const changed = frames.some((frame, index) => frame !== session.frames[index]);
  session.frames = kept;
  if (changed) delete session.pending;
  if (topGone) session.lost = true;
  return session;
}

function refreshFrame(world: World, frame: Frame): Frame | undefined {
  const dialog = world.dialogs.get(frame.dialog);
  if (dialog === undefined) return undefined;
  if (dialog.version === frame.version) return frame;
  return migrated(dialog, frame);
}

/** The old values by today's dialog. Without a `migrate`, values of slots that still exist are kept. */
function migrated(dialog: AnyDialog, frame: Frame): Frame {
  const values: Record<string, Json> = {};
  const fresh: Frame = { dialog: dialog.id, version: dialog.version, values, answered: [] };
  const brought = dialog.migrate?.(frame.values, frame.version) ?? frame.values;
  for (const slot of Object.keys(dialog.slots)) {
    const value = brought[slot];
    if (value === undefined || !isRelevant(dialog, fresh, slot)) continue;
    values[slot] = value;
    fresh.answered.push(slot);
  }
  return fresh;
}
