/** What the council's pages and the web chat tell for as long as something is off or does not work. */
import type { Part } from '../conversation/outside/service-state.ts';
import { ENGINE_WORDING } from '../conversation/world.ts';
import type { Core } from './core.ts';

/**
 * Parts whose failing residents would notice before they ask, and the words for it. Of addresses they are told where
 * theirs is not found; without Redis no text leaves.
 */
const TOLD: readonly (readonly [Part, string])[] = [
  ['payment', 'payment-down'],
  ['sms', 'texts-down'],
  ['redis', 'texts-down'],
  ['email', 'emails-down'],
  ['whatsapp', 'whatsapp-down'],
  ['messenger', 'messenger-down'],
];

/** The operator's message first. Nothing while all is well. */
export function standingNotices(core: Core): readonly string[] {
  const { service } = core;
  const off = service.offFor('web');
  if (off) return [off.message];
  const { wording, facts } = core.content.current().world;
  const keys = TOLD.flatMap(([part, key]) => (service.degraded.isDown(part) ? [key] : []));
  return [...new Set(keys)].map((key) => wording.words(ENGINE_WORDING, key, 'web', facts));
}
