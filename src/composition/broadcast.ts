/** What broadcasts stand on here. */

import type { z } from 'zod';
import type { getAlertsSettings } from '../../dialogs/get-alerts/settings.ts';
import type { BroadcastPorts, Line } from '../broadcast/ports.ts';
import { quietHoursOf } from '../delivery/notices.ts';
import { isQuiet } from '../delivery/quiet-hours.ts';
import type { Core } from './core.ts';
import { ALERTS_DIALOG } from './dialogs.ts';

/** The channel whose parts have a price and a pace in council.yaml. */
const TEXTS = 'sms';

/** @param said called with the conversation that was spoken in */
export function broadcastPorts(
  core: Core,
  said: (conversationId: string) => void,
  onError: (error: unknown) => void,
): BroadcastPorts {
  const { database, conversations, clock, ids, settings, content } = core;
  const { alertSubjects } = settings.dialogs.get(ALERTS_DIALOG) as z.output<typeof getAlertsSettings>;
  return {
    ...{ database, conversations, clock, ids, said, onError },
    settings: settings.broadcast,
    subjects: Object.fromEntries(Object.entries(alertSubjects).map(([id, { name }]) => [id, name])),
    lines: () => linesOf(core),
    dress(form, words) {
      const { wording, places } = content.current().world;
      return wording.words(ALERTS_DIALOG, 'broadcast', form, { ...places, words });
    },
    // Nor is anybody told anything while a channel it would go by is switched off.
    isQuiet: (now) =>
      linesOf(core).some(({ name }) => core.service.offFor(name) !== undefined) ||
      isQuiet(now, settings.council.channels.sms.quietHours) ||
      isQuiet(now, quietHoursOf(settings.notices)),
  };
}

function linesOf({ channels, settings }: Core): readonly Line[] {
  const { partsPerSecond, pencePerPart } = settings.council.channels.sms;
  return channels.all.flatMap(({ name, limits, send }): Line[] => {
    if (!send) return [];
    const { account } = channels.lineOf(name);
    const own = name === TEXTS ? { pencePerPart, partsPerSecond } : {};
    return [{ name, account, limits, ...own }];
  });
}
