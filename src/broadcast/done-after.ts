/** When the last text of many has left, at the line's pace, never at night, and within each day's money. */
import { DateTime } from 'luxon';
import { londonDay } from '../conversation/calendar/working-days.ts';
import type { Line } from './ports.ts';

/** Quiet hours are looked at so finely. */
const STEP_MS = 5 * 60_000;
/** Nobody plans further ahead than that. */
const MOST_MS = 60 * 86_400_000;

interface Load {
  readonly begins: Date;
  /** Of all messages together. */
  readonly parts: number;
  readonly perMessage: number;
  /** What has been counted on a day already. */
  readonly spent: { readonly day: string; readonly parts: number };
}

/** @returns `capped`: somewhere on the way a day's money was spent before all had left. */
export function doneAfter(
  { begins, parts, perMessage, spent }: Load,
  { partsPerSecond, partsPerDay }: Pick<Line, 'partsPerSecond' | 'partsPerDay'>,
  isQuiet: (at: Date) => boolean,
): { readonly doneBy: Date | null; readonly capped: boolean } {
  const until = begins.getTime() + MOST_MS;
  const perStep = (partsPerSecond * STEP_MS) / 1000;
  let at = begins.getTime();
  let left = parts;
  let day = londonDay(begins);
  let room = partsPerDay - (day === spent.day ? spent.parts : 0);
  let capped = false;
  while (left > 0) {
    if (at > until) return { doneBy: null, capped };
    const today = londonDay(new Date(at));
    if (today !== day) [day, room] = [today, partsPerDay];
    if (room < perMessage) {
      capped = true;
      at = nextDay(at);
    } else if (isQuiet(new Date(at))) {
      at += STEP_MS;
    } else {
      const sent = Math.min(left, perStep, room);
      at += (sent / partsPerSecond) * 1000;
      left -= sent;
      room -= sent;
    }
  }
  return { doneBy: new Date(at), capped };
}

function nextDay(at: number): number {
  return DateTime.fromMillis(at, { zone: 'Europe/London' }).startOf('day').plus({ days: 1 }).toMillis();
}
