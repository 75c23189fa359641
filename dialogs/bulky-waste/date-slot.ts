/** The day of the collection: the first two that are free, then more, or any that the resident names. */
import { isHoliday } from '../../src/conversation/calendar/bank-holidays.ts';
import { dayName } from '../../src/conversation/calendar/clock-words.ts';
import { londonDay, plusDays } from '../../src/conversation/calendar/working-days.ts';
import { type Json, type Option, type Parsed, SILENT, value } from '../../src/conversation/dialog.ts';
import { plainOf } from '../../src/conversation/slots/plain-answer.ts';
import { joined } from './item-list.ts';
import { bookableDays, type DayProblem, problemOf, weekdayOf } from './rules.ts';
import { asksAboutDay, isLeft, namedIn, saidDays, wishedDay } from './said-days.ts';
import { type Context, isBooking, isOpen, knownOf, type SlotOf, type Values } from './values.ts';

type Message = Parameters<SlotOf<string>['parse']>[0];

const WEEKDAY = /\b(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\b/;
const MORE =
  /\b(?:more|later|other|others|another|different|further|else|after (?:that|those|these))\b|^(?:none(?: of (?:them|these|those))?|neither(?: of (?:them|these|those))?|next|no)$/;
const SOONEST =
  /\b(?:earliest|soonest|asap|as soon as|any(?: ?(?:day|time|one|of them)| (?=is|will|would|works|suits))|either|don'?t mind|not fussed|whichever|whenever|the first|first (?:one|day|date|free|available|slot|you))\b|^(?:any|your first|first)(?: please)?$/;
/** What a question about days asks for: "what is the soonest", "have you got other days". */
const ASKS_SOONEST = /\b(?:earliest|soonest|asap|as soon as)\b/;
const ASKS_DAYS = /\b(?:days?|dates?|weeks?|times?|slots?|ones?|free|available|sooner|got|have)\b/;
/** "What day can you come": it is the question of the slot itself. */
const ASKS_WHICH =
  /^(?:so |and |ok |but )?(?:(?:what|which|wot|wat) (?:days?|dates?)|when|wen)\b(?: (?:can|could|do|does|will|would|are|r|is))?(?: (?:(?:you|u|ya|they) )?(?:come|coming|collect|free|available|have|got|do)| there)(?: (?:free|available|left|round|here|it|to us|please|pls|then))*$/;

export const date: SlotOf<string> = {
  sensitivity: 'none',
  when: (values) => isBookable(values) || (values.part === 'date' && isOpen(values)),
  async parse(said, context, asked, offered = []) {
    const free = await freeDays(context);
    const { message, ruledOut } = saidDays(said);
    if (!asked) return wished(message, free, context);
    const isAsking = asksAboutDay(message.text);
    const plain = plainOf(message.text);
    const chosen = isAsking ? undefined : chooseOffered(message, offered, context);
    if (isAsking && context.values.date === undefined && ASKS_WHICH.test(plain.replace(/\?+$/, '')))
      return offerDays(free.days, free, context);
    if (asksForMoreLine(message, offered, context)) return offerMore(offered, free, context);
    if (chosen !== undefined) return value(chosen);
    const named = isAsking ? undefined : namedIn(message);
    const later = /\b(?:after|from)\b/.test(plain) && named !== undefined && !/\bafternoon\b/.test(plain);
    if (later) return offerFrom(plusDays(named, /\bafter\b/.test(plain) ? 1 : 0), free, context);
    const week = weekIn(plain, context);
    if (week !== undefined) return offerFrom(week, free, context);
    if (named !== undefined) return take(named, free, context);
    if (ruledOut.length === 0) return soonestOrMore(plain, isAsking, free, offered, context);
    const left = free.days.filter((day) => isLeft(day, ruledOut));
    return context.values.date === undefined ? offerDays(left, free, context) : SILENT;
  },
  async options(context) {
    const free = await freeDays(context);
    return free.days.slice(0, context.settings.firstDates).map((day) => toOption(day, context));
  },
  async ask(context) {
    const free = await freeDays(context);
    const first = free.days.slice(0, context.settings.firstDates);
    if (first.length === 0) return context.say('no-dates');
    const labels = first.map((day) => labelOf(day, context));
    const more = free.days.length > first.length ? [context.words('more-dates')] : [];
    const key = context.values.task === 'change' ? 'ask-date-change' : 'ask-date';
    return context.say(key, { dates: joined(labels, 'or') }, { quickReplies: [...labels, ...more] });
  },
  describe: (value, context) => dayName(value, 'web', londonDay(context.now)),
};

/** Another address may lie where the crews come on other days: then the day is asked again. */
function isBookable(values: Values): boolean {
  const { premises, date: day } = values;
  if (!isBooking(values) || premises === undefined) return false;
  return day === undefined || premises.weekdays.includes(weekdayOf(day));
}

/** What can be had. */
interface FreeDays {
  /** With room, nearest first; for a change of date, without the day it is booked for. */
  readonly days: readonly string[];
  readonly district: string | undefined;
  /** The last day that the calendar has, free or not. */
  readonly last: string | undefined;
}

async function freeDays(context: Context): Promise<FreeDays> {
  const { now, settings, records } = context;
  const booking = await bookingNow(context);
  const district = districtOf(context, booking);
  const all = bookableDays(now, district, settings, isHoliday);
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined) return { days: [], district, last };
  const taken = await records.taken(first, last);
  const isFree = (day: string) => (taken.get(day) ?? 0) < settings.capacityPerDay;
  return { days: all.filter((day) => isFree(day) && day !== booking?.collectionOn), district, last };
}

type Held = { readonly collectionOn: string; readonly postcode: string | null };

async function bookingNow({ values, records }: Context): Promise<Held | undefined> {
  const known = values.task === 'change' ? knownOf(values) : undefined;
  return known && records.booking(known.id);
}

export function districtOf({ values }: Pick<Context, 'values'>, booking?: Held): string | undefined {
  return booking?.postcode?.split(' ')[0] ?? values.premises?.district;
}

/** In passing, a day is a wish: it is taken when it can be had, and otherwise the nearest are offered. */
function wished(message: Message, free: FreeDays, context: Context): Parsed<string> {
  if (context.values.date !== undefined) {
    const named = namedIn(message);
    // What is asked about another day does not move the collection to it.
    return named === undefined || asksAboutDay(message.text) ? SILENT : take(named, free, context);
  }
  const wish = wishedDay(message, context.now) ?? context.values.wish;
  return wish === undefined ? SILENT : take(wish, free, context);
}

/** No day was named: any will do, or they would see others. */
function soonestOrMore(
  plain: string,
  isAsking: boolean,
  free: FreeDays,
  offered: readonly Option<Json>[],
  context: Context,
): Parsed<string> {
  const [soonest] = free.days;
  const anySoon = (isAsking ? ASKS_SOONEST : SOONEST).test(plain);
  if (anySoon && soonest !== undefined) return value(soonest);
  const wantsMore = MORE.test(plain) && (!isAsking || ASKS_DAYS.test(plain));
  return wantsMore && context.values.date === undefined ? offerMore(offered, free, context) : SILENT;
}

/** "Thursday" is the Thursday that was offered; "the 4th" is read as a date. */
function chooseOffered(
  { text }: Message,
  offered: readonly Option<Json>[],
  { values, channel }: Context,
): string | undefined {
  const plain = plainOf(text);
  // In a text the lines are numbered, so "2" is the second line and not the 2nd of December.
  const line = channel.form === 'text' ? /^\d$/.exec(plain)?.[0] : undefined;
  const numbered = line === undefined ? undefined : offered[Number(line) - 1];
  if (numbered !== undefined) return String(numbered.value);
  const weekday = /\d|\bnext\b|\bweek\b/.test(plain) ? undefined : WEEKDAY.exec(plain)?.[1];
  if (weekday === undefined || values.date !== undefined) return undefined;
  const [only, ...others] = offered.filter(({ label }) => label.toLowerCase().startsWith(weekday));
  return only && others.length === 0 ? String(only.value) : undefined;
}

/** The line below the days is "More days". */
function asksForMoreLine({ text }: Message, offered: readonly Option<Json>[], { channel }: Context): boolean {
  return channel.form === 'text' && offered.length > 0 && plainOf(text) === String(offered.length + 1);
}

/** The Monday of the week that is meant. */
function weekIn(plain: string, { now }: Context): string | undefined {
  const today = londonDay(now);
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay() || 7;
  const monday = (weeks: number) => plusDays(today, 1 - weekday + 7 * weeks);
  if (WEEKDAY.test(plain)) return undefined;
  if (/\bweek after next\b|\bin (?:a fortnight|two weeks|2 weeks)\b/.test(plain)) return monday(2);
  return /\bnext week\b/.test(plain) ? monday(1) : undefined;
}

/** The day that was named, or why not and the nearest that can be had. */
function take(day: string, free: FreeDays, context: Context): Parsed<string> {
  if (free.days.includes(day)) return value(day);
  const near = nearest(day, free.days, context.settings.firstDates);
  const options = near.map((one) => toOption(one, context));
  const labels = options.map(({ label }) => label);
  const key = labels.length > 0 ? `date-${whyNot(day, free, context)}` : 'no-dates';
  const fillings = {
    day: labelOf(day, context),
    last: lastLabel(free, context),
    dates: joined(labels, 'or'),
  };
  const say = context.say(key, fillings, { quickReplies: labels });
  // A day that is known already stays when the new one cannot be had.
  if (context.values.date !== undefined || options.length === 0) return { kind: 'refused', say };
  return { kind: 'ambiguous', options, say };
}

function whyNot(day: string, { district }: FreeDays, { now, settings }: Context): DayProblem {
  return problemOf(day, now, district, settings, isHoliday) ?? 'full';
}

function lastLabel({ last }: FreeDays, context: Context): string {
  return last === undefined ? '' : labelOf(last, context);
}

function nearest(day: string, days: readonly string[], count: number): readonly string[] {
  const from = days.findIndex((one) => one > day);
  if (from < 0) return days.slice(-count);
  const before = from > 0 ? 1 : 0;
  return days.slice(Math.max(0, from - before), from - before + count);
}

function offerMore(offered: readonly Option<Json>[], free: FreeDays, context: Context): Parsed<string> {
  const last = offered
    .map(({ value }) => String(value))
    .sort()
    .at(-1);
  return offerFrom(last === undefined ? '' : plusDays(last, 1), free, context);
}

function offerFrom(from: string, free: FreeDays, context: Context): Parsed<string> {
  return offerDays(
    free.days.filter((day) => day >= from),
    free,
    context,
  );
}

/** The first of some free days, and word of the rest. */
function offerDays(days: readonly string[], free: FreeDays, context: Context): Parsed<string> {
  const page = days.slice(0, context.settings.moreDates);
  if (page.length === 0)
    return { kind: 'refused', say: context.say('no-later-dates', { last: lastLabel(free, context) }) };
  const options = page.map((day) => toOption(day, context));
  const labels = options.map(({ label }) => label);
  const more = days.length > page.length ? [context.words('more-dates')] : [];
  const say = context.say('more-dates-are', {}, { quickReplies: [...labels, ...more] });
  return { kind: 'ambiguous', options, say };
}

function toOption(day: string, context: Context): Option<string> {
  return { label: labelOf(day, context), value: day };
}

function labelOf(day: string, { channel, now }: Context): string {
  return dayName(day, channel.form, londonDay(now));
}
