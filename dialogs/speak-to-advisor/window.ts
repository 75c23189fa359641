/** The slot that asks when to ring back. */
import {
  partOf,
  windowDay,
  windowLabel,
  windowWords,
} from '../../src/conversation/calendar/call-back-window.ts';
import { londonDay, londonTime } from '../../src/conversation/calendar/working-days.ts';
import { type Option, type Parsed, SILENT } from '../../src/conversation/dialog.ts';
import { plainOf } from '../../src/conversation/slots/plain-answer.ts';
import * as reading from './reading.ts';
import { type Context, type SlotOf, teamOf, type Understood, type When } from './request.ts';

/** No more can be asked about at once. */
const MOST_ASKED = 3;
const PARTS = /\b(morning|afternoon|evening)\b/;
const ANY_TIME =
  /^(?:any ?time|any(?: of (?:them|those))?|whenever|either|(?:i )?(?:don'?t|do not) mind|when(?:ever)? (?:you|they) can|not (?:bothered|fussed)|asap|as soon as (?:possible|you can|they can))\b/;
/** "In 10 minutes", "in half an hour": so long from now. */
const FROM_NOW =
  /\bin (?:about |around )?(\d{1,3}|an?|one|five|ten|twenty|a few|a couple of|half an) ?(min(?:ute)?s?|h(?:ou)?rs?)\b/;
const NOW = /\b(?:right |straight ?)(?:now|away)\b|^now\b/;
/** "Now is no good": any time but this. */
const NOT_NOW = /\b(?:not|no|can'?t|cannot|couldn'?t|isn'?t|don'?t|won'?t|busy|working|driving)\b/;
const AMOUNTS: Readonly<Record<string, number>> = {
  ...{ a: 1, an: 1, one: 1, five: 5, ten: 10, twenty: 20 },
  ...{ 'a few': 5, 'a couple of': 2, 'half an': 0.5 },
};

export const window: SlotOf<When> = {
  sensitivity: 'none',
  when: ({ way }) => way === 'call-back',
  dependsOn: ['way'],
  parse(message, context, asked): Parsed<When> {
    const plain = plainOf(message.text);
    if (asked && ANY_TIME.test(plain)) return { kind: 'value', value: {} };
    // Said unasked, days and times may be of what it is about.
    if (!asked && !reading.wantsCallBack(message.text)) return SILENT;
    const { meant, spoken } = windowsMeant(message, plain, context);
    if (!spoken) return SILENT;
    const [only, ...others] = meant;
    if (only && others.length === 0) return { kind: 'value', value: only.value };
    if (!asked) return SILENT;
    return only
      ? { kind: 'ambiguous', options: meant.slice(0, MOST_ASKED) }
      : { kind: 'refused', say: askAgain(context) };
  },
  ask: (context) => context.say('ask-window', {}, { quickReplies: labelsOf(context) }),
  options: optionsOf,
  describe: (value, context) => whenWords(value, context),
};

/** How it reads to them: `tomorrow morning, between 8:30am and 12:30pm`. */
export function whenWords({ from, to }: When, context: Context): string {
  if (from === undefined || to === undefined) return context.words('any-time-words');
  return windowWords({ from: new Date(from), to: new Date(to) }, context.now);
}

/** Whether what was chosen is over by now. */
export function isOver({ to }: When, { now }: Context): boolean {
  return to !== undefined && new Date(to) <= now;
}

/** What of a day, a part of the day or a time they have named, and which windows are then. */
function windowsMeant({ entities, text }: Understood, plain: string, context: Context) {
  const part = PARTS.exec(plain)?.[1];
  const [date, clock] = ['date', 'time'].map((named) => entities.find(({ kind }) => kind === named)?.value);
  const names = part !== undefined || date !== undefined || clock !== undefined;
  const soon = fromNow(plain, names, context.now);
  const day = soon ? londonDay(soon) : date;
  const time = soon ? londonTime(soon) : clock;
  const today = /\btoday\b|\bthis (?:morning|afternoon|evening)\b/i.test(text);
  const meant = openWindows(context).filter(({ window: each }) => {
    const isDay = day !== undefined ? windowDay(each) === day : !today || isToday(each.from, context.now);
    return isDay && (part === undefined || partOf(each) === part) && holds(each, time);
  });
  return { meant, spoken: day !== undefined || part !== undefined || time !== undefined || today };
}

/** The moment they mean, said from now on. "Now" gives way to a day or time that is named beside it. */
function fromNow(plain: string, names: boolean, now: Date): Date | undefined {
  const found = FROM_NOW.exec(plain);
  if (!found) return NOW.test(plain) && !names && !NOT_NOW.test(plain) ? now : undefined;
  const [, amount = '', unit = ''] = found;
  const minutes = (AMOUNTS[amount] ?? Number(amount)) * (unit.startsWith('h') ? 60 : 1);
  return new Date(now.getTime() + minutes * 60_000);
}

function isToday(from: Date, now: Date): boolean {
  return windowDay({ from, to: from }) === windowDay({ from: now, to: now });
}

/** `time` is `HH:mm` in London, as the windows' own hours are. */
function holds({ from, to }: { readonly from: Date; readonly to: Date }, time: string | undefined): boolean {
  if (time === undefined) return true;
  return londonTime(from) <= time && time < londonTime(to);
}

function openWindows(context: Context) {
  return context.settings.callBackWindows(teamOf(context), context.now).map((each) => ({
    window: each,
    label: windowLabel(each, context.now),
    value: { from: each.from.toISOString(), to: each.to.toISOString() },
  }));
}

function optionsOf(context: Context): readonly Option<When>[] {
  const windows = openWindows(context).map(({ label, value }) => ({ label, value }));
  return [...windows, { label: context.words('any-time'), value: {} }];
}

const labelsOf = (context: Context) => optionsOf(context).map(({ label }) => label);

function askAgain(context: Context) {
  return context.say('need-window', {}, { quickReplies: labelsOf(context) });
}
