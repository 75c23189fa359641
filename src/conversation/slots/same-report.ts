/** The slot that offers an open report of the same thing, so that it is followed rather than made twice. */

import { onDayWords } from '../calendar/clock-words.ts';
import { londonDay } from '../calendar/working-days.ts';
import { SILENT, type Slot, value } from '../dialog.ts';
import { yesOrNo } from './plain-answer.ts';
import { type NearReport, type ReportPlaceValues, wholePlace } from './report-place.ts';

export interface SameReportValues extends ReportPlaceValues {
  /** The id of the report to follow, or `new`. */
  same: string;
}

/**
 * Asked by `ask-same {day}` with choices `same-yes` and `same-no`, when a report that `fits` is open at the
 * place. Of several the newest is offered. Someone who is not sure makes a new one: twice is better than not at all.
 */
export function sameReportSlot<Values extends SameReportValues, Records, Settings>(parts: {
  fits(report: NearReport, values: Partial<Values>): boolean;
  when?(values: Partial<Values>): boolean;
  dependsOn: readonly (keyof Values & string)[];
}): Slot<string, Values, Records, Settings> {
  const newest = (values: Partial<Values>): NearReport | undefined =>
    wholePlace(values)?.near.find((report) => parts.fits(report, values));
  return {
    sensitivity: 'none',
    when: (values) => newest(values) !== undefined && (parts.when?.(values) ?? true),
    dependsOn: parts.dependsOn,
    options: ({ words, values }) => [
      { label: words('same-yes'), value: newest(values)?.id ?? 'new' },
      { label: words('same-no'), value: 'new' },
    ],
    ask(context) {
      const { words, values, now } = context;
      const day = onDayWords(newest(values)?.on ?? '', londonDay(now));
      return context.say('ask-same', { day }, { quickReplies: [words('same-yes'), words('same-no')] });
    },
    describe: (value, { words }) => words(value === 'new' ? 'same-no' : 'same-yes'),
    parse({ text }, { values }, asked) {
      const answer = asked && values.same === undefined ? yesOrNo(text) : undefined;
      if (answer === undefined) return SILENT;
      return value(answer === 'yes' ? (newest(values)?.id ?? 'new') : 'new');
    },
  };
}

export function isFollowing({ same }: Partial<SameReportValues>): boolean {
  return same !== undefined && same !== 'new';
}
