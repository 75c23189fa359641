/** Saved replies with their placeholders filled in for one conversation. */
import type { Fillings } from '../conversation/world.ts';
import type { SavedReply } from '../store/saved-replies.ts';

export interface FilledReply extends SavedReply {
  readonly filled: string;
  /** Placeholders that nothing is known for: they stand as `[name]` for the advisor to write. */
  readonly open: readonly string[];
}

/** Fills `{name}` and the like. What is not known is left for the advisor to see, never sent as it is. */
export function fillReply(reply: SavedReply, fillings: Fillings): FilledReply {
  const open: string[] = [];
  const filled = reply.text.replace(/\{([a-z][a-z-]{0,30})\}/g, (_, place: string) => {
    const value = fillings[place];
    if (value !== undefined) return String(value);
    open.push(place);
    return `[${place}]`;
  });
  return { ...reply, filled, open };
}
