/** When reminders go, and what they name. Pure: days are `YYYY-MM-DD` in Europe/London. */
import { DateTime } from 'luxon';
import { containersInWords } from '../../src/conversation/slots/containers.ts';
import type { Collection } from '../../src/store/collections.ts';
import type { Traits } from '../../src/store/premises.ts';
import type { BinRemindersSettings } from './settings.ts';

const ZONE = 'Europe/London';

/** The hours of a collection day: when things must be out, and when a reminder is of no use any more. */
export function usefulHours(
  { outBy }: Pick<BinRemindersSettings, 'outBy'>,
  { timeBand }: Traits,
): { readonly outBy: string; readonly uselessFrom: string } {
  return timeBand ? { outBy: timeBand.from, uselessFrom: timeBand.to } : { outBy, uselessFrom: outBy };
}

/** The evening before, by the clock on the wall: the night between may have 23 or 25 hours. */
export function timesOf(
  day: string,
  settings: Pick<BinRemindersSettings, 'outBy' | 'remindAt'>,
  traits: Traits,
): { readonly dueAt: Date; readonly usefulUntil: Date } {
  const before = DateTime.fromISO(day, { zone: 'utc' }).minus({ days: 1 }).toFormat('yyyy-MM-dd');
  return {
    dueAt: atTime(before, settings.remindAt),
    usefulUntil: atTime(day, usefulHours(settings, traits).uselessFrom),
  };
}

function atTime(day: string, time: string): Date {
  return DateTime.fromISO(`${day}T${time}`, { zone: ZONE }).toJSDate();
}

/** The day on which a collection is as far as the council has said; undefined while it has not. */
export function dayOf({
  revision,
  currentOn,
}: Pick<Collection, 'revision' | 'currentOn'>): string | undefined {
  return revision === 'stopped' || revision === 'expected' ? undefined : (currentOn ?? undefined);
}

/** The first collection day whose reminder is still to come, with what is put out on it. */
export function firstReminded(
  collections: readonly Collection[],
  now: Date,
  settings: Pick<BinRemindersSettings, 'outBy' | 'remindAt'>,
  traits: Traits,
): { readonly day: string; readonly collections: readonly Collection[] } | undefined {
  const days = collections.flatMap((collection) => dayOf(collection) ?? []);
  const day = days.filter((one) => timesOf(one, settings, traits).dueAt > now).sort()[0];
  return day === undefined
    ? undefined
    : { day, collections: collections.filter((collection) => dayOf(collection) === day) };
}

/** `black bin + food caddy`, in the settings' order; in full sentences `black bin and green food caddy`. */
export function binNames(
  { containers }: Pick<BinRemindersSettings, 'containers'>,
  collections: readonly Pick<Collection, 'service' | 'container'>[],
  form: 'web' | 'text',
): string {
  return containersInWords(collections, containers, form, ({ service, container }) => {
    const usual = containers[service];
    return container ?? (form === 'text' ? usual?.short : undefined) ?? usual?.name ?? service;
  });
}
