/** What broadcasts stand on here. */
import { getAlertsSettings } from '../../dialogs/get-alerts/settings.ts';
import type { BroadcastPorts } from '../broadcast/ports.ts';
import { TEXTS } from '../conversation/message.ts';
import { quietHoursOf } from '../delivery/notices.ts';
import { isQuiet } from '../delivery/quiet-hours.ts';
import type { Core } from './core.ts';
import { figuresBy } from './dialog-figures.ts';
import { ALERTS_DIALOG } from './dialogs.ts';
import { textRules } from './texts.ts';

/** @param said called with the conversation that was spoken in */
export function broadcastPorts(
  core: Core,
  said: (conversationId: string) => void,
  onError: (error: unknown) => void,
): BroadcastPorts {
  const { database, conversations, clock, ids, settings, content, channels } = core;
  const { account } = channels.lineOf(TEXTS);
  const { line, pencePerPart, partsPerSecond, dailySpendCap } = textRules(settings);
  const partsPerDay = Math.floor(dailySpendCap.notices / pencePerPart);
  const { alertSubjects } = figuresBy(settings, getAlertsSettings);
  return {
    ...{ database, conversations, clock, ids, said, onError },
    settings: settings.broadcast,
    subjects: Object.fromEntries(Object.entries(alertSubjects).map(([id, { name }]) => [id, name])),
    texts: {
      ...{ account, line, pencePerPart, partsPerSecond, partsPerDay },
      limits: channels.named(TEXTS).limits,
    },
    dress(words) {
      const { wording, facts } = content.current().world;
      return wording.words(ALERTS_DIALOG, 'broadcast', 'text', { ...facts, words });
    },
    isOff: () => core.service.offFor(TEXTS) !== undefined,
    isQuiet: (now) => isQuiet(now, quietHoursOf(settings.notices)),
  };
}
