/** Bin days in words. What is said comes from wording.yaml; here it is put together. */

import { dayName, momentName, timeName } from '../../src/conversation/calendar/clock-words.ts';
import { londonDay, londonTime, plusDays } from '../../src/conversation/calendar/working-days.ts';
import type { DialogContext } from '../../src/conversation/dialog.ts';
import { containersInWords } from '../../src/conversation/slots/containers.ts';
import type { Collection } from '../../src/store/collections.ts';
import type { Premises } from '../../src/store/premises.ts';
import type { BinDays, CollectionDay, Hours, Pause, TodayRound } from './rules.ts';
import type { BinDaySettings } from './settings.ts';

export type Voice = Pick<
  DialogContext<object, unknown, BinDaySettings>,
  'now' | 'channel' | 'settings' | 'words'
>;

/** Everything there is to say about the bin days of a premises, the most pressing first. */
export function tellBinDays(
  voice: Voice,
  address: string,
  bins: BinDays,
  premises: Premises,
  hours: Hours,
): string {
  const { words } = voice;
  const dates = bins.days.map((day) => dayLine(voice, day)).join('\n');
  const pressing = [
    ...inOrder(voice, bins.today).map((round) => todayLine(voice, round, premises, hours)),
    ...bins.unfinished.map((collection) => unfinishedLine(voice, collection, premises)),
  ];
  const paragraphs = [
    ...pressing,
    ...(dates === '' ? [] : [words('dates', { address, dates })]),
    ...bins.pauses.map((pause) => pauseLine(voice, pause)),
    howToPutOut(voice, premises, hours),
  ];
  return paragraphs.join(voice.channel.form === 'text' ? '\n' : '\n\n');
}

function dayLine(voice: Voice, { day, collections }: CollectionDay): string {
  const when = dayInWords(voice, day);
  const moved = collections.filter(({ revision }) => revision === 'moved');
  const tentative = collections.some(({ revision }) => revision === 'expected');
  const fillings = { day: when, bins: binsInWords(voice, collections) };
  if (tentative) return voice.words('date-expected', fillings);
  const [first] = moved;
  if (!first) return voice.words('date', fillings);
  const usual = dateInWords(voice, first.scheduledOn);
  if (moved.length === collections.length) return voice.words('date-moved', { ...fillings, usual });
  return voice.words('date-some-moved', { ...fillings, usual, moved: binsInWords(voice, moved) });
}

function todayLine(
  voice: Voice,
  { collections, status }: TodayRound,
  premises: Premises,
  hours: Hours,
): string {
  const key = (name: string) => forPremises(name, premises);
  const fillings = {
    bins: binsInWords(voice, collections),
    'out-by': timeName(hours.outBy),
    closes: timeName(hours.closes),
  };
  switch (status.kind) {
    case 'outstanding':
      return premises.traits.timeBand
        ? voice.words('today-outstanding-banded', fillings)
        : voice.words(key('today-outstanding'), fillings);
    case 'unreported':
      return voice.words('today-unreported', fillings);
    case 'in-progress':
      return status.reason === null
        ? voice.words(key('today-in-progress'), fillings)
        : voice.words(key('today-late'), { ...fillings, reason: voice.words(`reason-${status.reason}`) });
    case 'completed':
      return voice.words(
        londonTime(voice.now) < hours.closes ? 'today-completed' : 'today-completed-closed',
        {
          ...fillings,
          at: momentName(status.at),
        },
      );
    case 'not-completed':
      return voice.words('today-not-completed', {
        ...fillings,
        reason: voice.words(`reason-${status.reason ?? 'other'}`),
        next: comeBack(voice, status.returnsOn, premises),
      });
  }
}

/** Those whose bins are shared, or fetched for them, put nothing out. */
function forPremises(key: string, { traits }: Premises): string {
  return traits.communalBins || traits.assistedCollection ? `${key}-fetched` : key;
}

function unfinishedLine(voice: Voice, collection: Collection, premises: Premises): string {
  return voice.words('unfinished', {
    bins: binsInWords(voice, [collection]),
    day: dateInWords(voice, collection.currentOn ?? collection.scheduledOn),
    reason: voice.words(`reason-${collection.reason ?? 'other'}`),
    next: comeBack(voice, collection.returnsOn, premises),
  });
}

function comeBack(voice: Voice, day: string | null, premises: Premises): string {
  return day === null
    ? voice.words(forPremises('back-unknown', premises))
    : voice.words(forPremises('back-on', premises), { day: nearDayInWords(voice, day) });
}

function pauseLine(voice: Voice, { collection, resumesOn }: Pause): string {
  return voice.words('pause', {
    bins: binsInWords(voice, [collection]),
    day: dateInWords(voice, resumesOn),
  });
}

function howToPutOut(voice: Voice, { traits }: Premises, hours: Hours): string {
  const fillings = { 'out-by': timeName(hours.outBy), closes: timeName(hours.closes) };
  if (traits.communalBins) return voice.words('how-communal', fillings);
  if (traits.assistedCollection) return voice.words('how-assisted', fillings);
  if (traits.timeBand) return voice.words('how-time-band', fillings);
  return voice.words(traits.aboveShop ? 'how-above-shop' : 'how', fillings);
}

/** The rounds of a day by the settings' order of services, as the bins within each are. */
function inOrder({ settings }: Voice, rounds: readonly TodayRound[]): readonly TodayRound[] {
  const order = Object.keys(settings.containers);
  const place = ({ collections }: TodayRound) =>
    Math.min(...collections.map(({ service }) => order.indexOf(service)));
  return rounds.toSorted((one, other) => place(one) - place(other));
}

/** `black bin (rubbish) and green food caddy (food waste)`; shorter in a text. */
export function binsInWords(
  voice: Pick<Voice, 'channel' | 'settings'>,
  collections: readonly Collection[],
): string {
  const { form } = voice.channel;
  return containersInWords(collections, voice.settings.containers, form, (collection) =>
    binName(voice.settings, collection, form === 'text'),
  );
}

function binName(settings: BinDaySettings, { service, container }: Collection, short: boolean): string {
  const usual = settings.containers[service];
  const name = container ?? usual?.name ?? service;
  if (short) return container ?? usual?.short ?? name;
  return usual && !name.includes(usual.holds) ? `${name} (${usual.holds})` : name;
}

/** Tomorrow by that name too. */
function dayInWords(voice: Voice, day: string): string {
  const date = dateInWords(voice, day);
  return day === dayAfter(voice.now) ? voice.words('tomorrow-date', { date }) : date;
}

/** In a sentence: `today`, `tomorrow` or the date. */
function nearDayInWords(voice: Voice, day: string): string {
  if (day === londonDay(voice.now)) return voice.words('today');
  return day === dayAfter(voice.now) ? voice.words('tomorrow') : dateInWords(voice, day);
}

function dayAfter(now: Date): string {
  return plusDays(londonDay(now), 1);
}

/** `Tuesday 24 November`, in a text `Tue 24 Nov`. */
function dateInWords({ channel, now }: Pick<Voice, 'channel' | 'now'>, day: string): string {
  return dayName(day, channel.form, londonDay(now));
}
