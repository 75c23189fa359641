/**
 * When advisors are at the desk. Hours are civil time in Europe/London: 08:30 is 08:30 before and after the
 * clocks change. Pure: `now` is passed in.
 */
import { DateTime } from 'luxon';
import { isHoliday } from '../conversation/calendar/bank-holidays.ts';
import type { CallBackWindow } from '../conversation/calendar/call-back-window.ts';
import { momentName } from '../conversation/calendar/clock-words.ts';
import { inLondon } from '../conversation/calendar/working-days.ts';
import { type CallBacks, type DeskHours, WEEKDAYS } from './settings.ts';

const ZONE = 'Europe/London';

/** How far ahead an opening is looked for; a desk shut for longer has no next opening to promise. */
const HORIZON_DAYS = 60;

interface Stretch {
  readonly opens: DateTime;
  readonly closes: DateTime;
}

/** What others need of the desk's hours; `deskOpening` makes one from settings. */
export interface DeskOpening {
  isOpen(now: Date): boolean;
  /** When the desk opens next, and how that reads in a sentence: `tomorrow at 8:30am`. */
  next(now: Date): { readonly at: Date; readonly words: string } | undefined;
  /** The next mornings and afternoons in which there is somebody to ring residents back. */
  callBackWindows(now: Date): readonly CallBackWindow[];
}

export function deskOpening(hours: DeskHours, callBacks: CallBacks): DeskOpening {
  return {
    isOpen: (now) => isOpen(hours, now),
    next(now) {
      const at = nextOpening(hours, now);
      return at && { at, words: openingWords(at, now) };
    },
    callBackWindows: (now) => callBackWindows(hours, now, callBacks),
  };
}

/** Open from the first minute of a stretch up to, not including, its last. */
export function isOpen(hours: DeskHours, now: Date): boolean {
  const moment = inLondon(now);
  return stretchesOn(hours, moment).some(({ opens, closes }) => opens <= moment && moment < closes);
}

/** The first opening after `now`; undefined when there is none within 60 days. */
export function nextOpening(hours: DeskHours, now: Date): Date | undefined {
  const moment = inLondon(now);
  for (let ahead = 0; ahead <= HORIZON_DAYS; ahead += 1) {
    const next = stretchesOn(hours, moment.plus({ days: ahead })).find(({ opens }) => opens > moment);
    if (next) return next.opens.toJSDate();
  }
  return undefined;
}

/**
 * Mornings and afternoons from `now` on in which the desk is open, the next first. One is left out once less than
 * `leftMinutes` of it are left.
 */
function callBackWindows(hours: DeskHours, now: Date, callBacks: CallBacks): readonly CallBackWindow[] {
  const { offered, splitAt, leftMinutes } = callBacks;
  const moment = inLondon(now);
  const windows: CallBackWindow[] = [];
  for (let ahead = 0; ahead <= HORIZON_DAYS && windows.length < offered; ahead += 1) {
    const day = moment.plus({ days: ahead });
    const split = DateTime.fromISO(`${day.toFormat('yyyy-MM-dd')}T${splitAt}`, { zone: ZONE });
    const stretches = stretchesOn(hours, day);
    const halves = [
      spanOf(stretches.map(({ opens, closes }) => ({ opens, closes: DateTime.min(closes, split) }))),
      spanOf(stretches.map(({ opens, closes }) => ({ opens: DateTime.max(opens, split), closes }))),
    ];
    for (const half of halves) {
      const left = half?.closes.diff(DateTime.max(half.opens, moment), 'minutes').minutes ?? 0;
      if (half && left >= leftMinutes) {
        windows.push({ from: half.opens.toJSDate(), to: half.closes.toJSDate() });
      }
    }
  }
  return windows.slice(0, offered);
}

/** From the first opening to the last closing; a break for lunch is no concern of whoever is rung. */
function spanOf(stretches: readonly Stretch[]): Stretch | undefined {
  const open = stretches.filter(({ opens, closes }) => opens < closes);
  const [first, last] = [open[0], open.at(-1)];
  return first && last && { opens: first.opens, closes: last.closes };
}

/** `today at 2pm`, `tomorrow at 8:30am`, `on Monday at 10am`, `on Tuesday 29 December at 8:30am`. */
export function openingWords(opening: Date, now: Date): string {
  const at = inLondon(opening);
  const days = at.startOf('day').diff(inLondon(now).startOf('day'), 'days').days;
  const time = `at ${momentName(opening)}`;
  if (days < 1) return `today ${time}`;
  if (days < 2) return `tomorrow ${time}`;
  return `on ${at.setLocale('en-GB').toFormat(days < 7 ? 'cccc' : 'cccc d LLLL')} ${time}`;
}

function stretchesOn(hours: DeskHours, day: DateTime): readonly Stretch[] {
  const date = day.toFormat('yyyy-MM-dd');
  const spans =
    hours.exceptions.find((exception) => exception.date === date)?.hours ?? usualSpans(hours, date, day);
  return spans.map(({ from, to }) => ({
    opens: DateTime.fromISO(`${date}T${from}`, { zone: ZONE }),
    closes: DateTime.fromISO(`${date}T${to}`, { zone: ZONE }),
  }));
}

function usualSpans(hours: DeskHours, date: string, day: DateTime) {
  if (hours.closedOnBankHolidays && isHoliday(date)) return [];
  const weekday = WEEKDAYS[day.weekday - 1];
  return (weekday && hours.hours[weekday]) ?? [];
}
