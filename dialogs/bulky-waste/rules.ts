/**
 * The council's rules about days, pure: days are civil days in London (`YYYY-MM-DD`), and every figure is a
 * setting.
 */
import { DateTime } from 'luxon';
import {
  addWorkingDays,
  type IsHoliday,
  isWorkingDay,
  londonDay,
  momentAt,
  plusDays,
} from '../../src/conversation/calendar/working-days.ts';
import { type BulkyWasteSettings, WEEKDAYS } from './settings.ts';

type RoundSettings = Pick<BulkyWasteSettings, 'collectionDays' | 'rounds'>;
type BookingSettings = RoundSettings & Pick<BulkyWasteSettings, 'lookAheadDays' | 'bookableUntil'>;

/** Why a day cannot be had. */
export type DayProblem = 'past' | 'too-soon' | 'too-far' | 'holiday' | 'not-covered' | 'full';

/** The day is one of the round's: a weekday on which it covers the district, and no bank holiday. */
function isCovered(
  day: string,
  district: string | undefined,
  settings: RoundSettings,
  isHoliday: IsHoliday,
): boolean {
  return coversWeekday(day, district, settings) && !isHoliday(day);
}

function coversWeekday(day: string, district: string | undefined, settings: RoundSettings): boolean {
  return weekdaysOf(district, settings).includes(weekdayOf(day));
}

/** The weekdays on which the round covers a district, Monday being 1. */
export function weekdaysOf(
  district: string | undefined,
  { collectionDays, rounds }: RoundSettings,
): readonly number[] {
  const round = rounds.find(({ districts }) => district !== undefined && districts.includes(district));
  return (round?.days ?? collectionDays).map((day) => WEEKDAYS.indexOf(day) + 1);
}

/** Monday is 1. */
export function weekdayOf(day: string): number {
  return civil(day).weekday;
}

/** The days that can be booked now, in order, as far as the calendar goes; whether one is full is not known here. */
export function bookableDays(
  now: Date,
  district: string | undefined,
  settings: BookingSettings,
  isHoliday: IsHoliday,
): readonly string[] {
  const today = londonDay(now);
  return Array.from({ length: settings.lookAheadDays }, (_, ahead) => plusDays(today, ahead + 1)).filter(
    (day) => isCovered(day, district, settings, isHoliday) && isBookable(day, now, settings),
  );
}

/** Until 23:00 on the day before, unless the council says otherwise. */
export function isBookable(
  day: string,
  now: Date,
  { bookableUntil }: Pick<BulkyWasteSettings, 'bookableUntil'>,
): boolean {
  return now < momentAt(plusDays(day, -1), bookableUntil);
}

/** What is wrong with a day, the calendar's reasons only; undefined when nothing is. */
export function problemOf(
  day: string,
  now: Date,
  district: string | undefined,
  settings: BookingSettings,
  isHoliday: IsHoliday,
): Exclude<DayProblem, 'full'> | undefined {
  const today = londonDay(now);
  if (day < today) return 'past';
  if (day > plusDays(today, settings.lookAheadDays)) return 'too-far';
  if (isHoliday(day)) return 'holiday';
  if (!coversWeekday(day, district, settings)) return 'not-covered';
  return day === today || !isBookable(day, now, settings) ? 'too-soon' : undefined;
}

/** The last moment at which the booking can be changed, and cancelled for all its money. */
export function cancelDeadline(
  day: string,
  { cancelUntil }: Pick<BulkyWasteSettings, 'cancelUntil'>,
  isHoliday: IsHoliday,
): Date {
  let before = plusDays(day, -1);
  while (!isWorkingDay(before, isHoliday)) before = plusDays(before, -1);
  return momentAt(before, cancelUntil);
}

/** How it stands with reporting that nobody came. */
export type MissedWindow =
  /** The day has not come. */
  | 'ahead'
  /** The crews are still out. */
  | 'today'
  | 'open'
  | 'over';

export function missedWindow(
  day: string,
  now: Date,
  { closes, missedDays }: Pick<BulkyWasteSettings, 'closes' | 'missedDays'>,
  isHoliday: IsHoliday,
): MissedWindow {
  const today = londonDay(now);
  if (today < day) return 'ahead';
  if (now < momentAt(day, closes)) return 'today';
  return today <= addWorkingDays(day, missedDays, isHoliday) ? 'open' : 'over';
}

/**
 * When each reminder is due, and until when it is of use: the next one, or the hour by which things are out,
 * makes it needless. Those whose time has passed are left out.
 */
export function reminderMoments(
  day: string,
  now: Date,
  { reminderDays, reminderAt, outBy }: Pick<BulkyWasteSettings, 'reminderDays' | 'reminderAt' | 'outBy'>,
): readonly { readonly daysBefore: number; readonly dueAt: Date; readonly usefulUntil: Date }[] {
  const dueAt = (daysBefore: number) => momentAt(plusDays(day, -daysBefore), reminderAt);
  const nearer = (daysBefore: number) => Math.max(0, ...reminderDays.filter((days) => days < daysBefore));
  return reminderDays
    .map((daysBefore) => {
      const next = nearer(daysBefore);
      const usefulUntil = next === 0 ? momentAt(day, outBy) : dueAt(next);
      return { daysBefore, dueAt: dueAt(daysBefore), usefulUntil };
    })
    .filter((reminder) => reminder.dueAt > now);
}

function civil(day: string): DateTime {
  return DateTime.fromISO(day, { zone: 'utc' });
}
