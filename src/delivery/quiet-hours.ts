/** Hours in which nobody is disturbed, in London's time. */
import { inLondon, londonTime } from '../conversation/calendar/working-days.ts';

/** Times like 21:00. `from` is quiet, `to` is not any more; equal times mean there are no quiet hours. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

/** Whether people may be asleep. */
export function isQuiet(now: Date, { from, to }: QuietHours): boolean {
  const at = londonTime(now);
  return from <= to ? from <= at && at < to : at >= from || at < to;
}

/** When the quiet hours that are running end. */
export function quietEnd(now: Date, { to }: QuietHours): Date {
  const at = inLondon(now);
  const [hour = 0, minute = 0] = to.split(':').map(Number);
  const today = at.set({ hour, minute, second: 0, millisecond: 0 });
  return (today > at ? today : today.plus({ days: 1 })).toJSDate();
}
