/** How one advisor wants the desk to call for them, and which keys it listens to. */
import { useSyncExternalStore } from 'react';
import * as z from 'zod/mini';
import { keep, readKept, watchKept } from '../desk/kept.ts';

/** `mine`: messages in one's own conversations. `all`: people who join the queue as well. */
const heedSchema = z.enum(['none', 'mine', 'all']);

const preferencesSchema = z.object({
  sound: z._default(heedSchema, 'mine'),
  notifications: z._default(heedSchema, 'none'),
  /** Minutes of waiting after which the time turns amber, then red. */
  amberMinutes: z._default(z.number().check(z.gte(1), z.lte(600)), 2),
  redMinutes: z._default(z.number().check(z.gte(1), z.lte(600)), 5),
  shortcuts: z._default(z.boolean(), true),
  /** Keys of shortcuts that are turned off one by one. */
  shortcutsOff: z._default(z.array(z.string()), []),
});

export type Heed = z.infer<typeof heedSchema>;
export type Preferences = z.infer<typeof preferencesSchema>;

const UNLESS_TOLD = preferencesSchema.parse({});
let seen: { readonly raw: string; readonly preferences: Preferences } | undefined;

export function readPreferences(): Preferences {
  const kept = readKept('settings');
  const raw = JSON.stringify(kept ?? {});
  // The same object while nothing has changed, so that React sees none.
  if (!seen || seen.raw !== raw) {
    const parsed = preferencesSchema.safeParse(kept ?? {});
    seen = { raw, preferences: parsed.success ? parsed.data : UNLESS_TOLD };
  }
  return seen.preferences;
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(watchKept, readPreferences);
}

export function prefer(changed: Partial<Preferences>): void {
  keep('settings', { ...readPreferences(), ...changed });
}
