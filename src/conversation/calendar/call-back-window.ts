/** When someone is to be rung back: a morning or an afternoon in which advisors are there, and how it reads. */
import type { DateTime } from 'luxon';
import { sentenceCase } from '../sentence-case.ts';
import { momentName } from './clock-words.ts';
import { inLondon } from './working-days.ts';

const AFTERNOON = 12;
const EVENING = 17;
/** From so many days ahead a weekday alone could be either. */
const WEEK = 7;

export interface CallBackWindow {
  readonly from: Date;
  readonly to: Date;
}

/** The part of the day it begins in. */
export function partOf({ from }: CallBackWindow): 'morning' | 'afternoon' | 'evening' {
  const { hour } = civil(from);
  if (hour < AFTERNOON) return 'morning';
  return hour < EVENING ? 'afternoon' : 'evening';
}

/** The day it is on, `YYYY-MM-DD`. */
export function windowDay({ from }: CallBackWindow): string {
  return civil(from).toFormat('yyyy-MM-dd');
}

/** `This afternoon`, `Tomorrow morning`, `Friday morning`, `Tuesday 29 December, morning`. */
export function windowLabel(window: CallBackWindow, now: Date): string {
  return sentenceCase(shortWords(window, now));
}

/** The same in a sentence, with its hours: `tomorrow morning, between 8:30am and 12:30pm`. */
export function windowWords(window: CallBackWindow, now: Date): string {
  const to = momentName(window.to);
  const isNow = window.from <= now && now < window.to;
  const hours = isNow ? `before ${to}` : `between ${momentName(window.from)} and ${to}`;
  return `${shortWords(window, now)}, ${hours}`;
}

function shortWords(window: CallBackWindow, now: Date): string {
  const day = civil(window.from).startOf('day');
  const ahead = day.diff(civil(now).startOf('day'), 'days').days;
  const part = partOf(window);
  if (ahead === 0) return `this ${part}`;
  if (ahead === 1) return `tomorrow ${part}`;
  const near = ahead > 1 && ahead < WEEK;
  return near ? `${day.toFormat('cccc')} ${part}` : `${day.toFormat('cccc d LLLL')}, ${part}`;
}

function civil(moment: Date): DateTime {
  return inLondon(moment).setLocale('en-GB');
}
