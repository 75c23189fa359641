/** What figures and unanswered questions stand on here. */
import type { Library } from '../content/library.ts';
import { type DeskSettings, WEEKDAYS } from '../desk/settings.ts';
import { firstWholeDay } from '../insights/range.ts';
import type { RollUpPorts } from '../insights/roll-up.ts';
import type { UnansweredPorts } from '../insights/unanswered/list.ts';
import type { InsightParts } from '../server/routes/insights.ts';
import type { StaffGate } from '../server/staff-gate.ts';
import type { Core } from './core.ts';
import { ADVISOR_DIALOG } from './dialogs.ts';

export function rollUpPorts({ database, clock, settings }: Core): RollUpPorts {
  return { database, clock, settings: settings.insights, advisorDialog: ADVISOR_DIALOG };
}

export function insightParts(core: Core, gate: StaffGate): InsightParts {
  const { settings, content, clock } = core;
  const { textPence } = settings.desk;
  return {
    gate,
    rules: {
      ...{ settings: settings.insights, textPence, advisorDialog: ADVISOR_DIALOG },
      talksKeptFrom: () => firstWholeDay(clock.now(), settings.privacy.keep.conversations),
    },
    advisorHours: usualHours(settings.desk),
    title: (id) => content.current().library.title(id),
    slotName: (dialog, slot) => slotName(core, dialog, slot),
  };
}

export function unansweredPorts({ database, clock, settings, content }: Core): UnansweredPorts {
  return {
    ...{ database, clock, settings: settings.insights },
    understanding: () => content.current().world.understanding,
    topic: (id) => topicNamed(content.current().library, id),
    advisorDialog: ADVISOR_DIALOG,
  };
}

/** What can be asked about, by its id. */
function topicNamed({ topics }: Library, wanted: string) {
  const found = topics.find(({ id, kind }) => id === wanted && kind !== 'elsewhere');
  return (
    found && { kind: found.kind === 'dialog' ? ('dialog' as const) : ('answer' as const), title: found.title }
  );
}

/** `monday 08:30-17:30, tuesday 08:30-12:00 13:00-17:30`. */
function usualHours({ hours }: DeskSettings): string {
  const days = WEEKDAYS.flatMap((day) => {
    const spans = (hours[day] ?? []).map(({ from, to }) => `${from}-${to}`);
    return spans.length === 0 ? [] : [`${day} ${spans.join(' ')}`];
  });
  return days.join(', ');
}

/** As the read-back calls it; where it has no name of its own, the name in the code. */
function slotName({ content }: Core, dialog: string, slot: string): string {
  const { wording, facts } = content.current().world;
  const key = `name-${slot}`;
  if (wording.has(dialog, key)) return wording.words(dialog, key, 'web', facts);
  return slot === 'read-back' ? 'the read-back' : slot.replaceAll('-', ' ');
}
