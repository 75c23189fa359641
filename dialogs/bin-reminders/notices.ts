/** The texts that bin reminders send of their own accord: the reminder itself, and news to a number. */
import { DateTime } from 'luxon';
import { dayName, timeName } from '../../src/conversation/calendar/clock-words.ts';
import { londonDay } from '../../src/conversation/calendar/working-days.ts';
import type { Form } from '../../src/conversation/message.ts';
import { type Collection, collectionsFor } from '../../src/store/collections.ts';
import type { Queryable } from '../../src/store/database.ts';
import {
  type Notice,
  type NoticeKind,
  type PlannedNotice,
  planNotices,
  type SkipReason,
  type Written,
} from '../../src/store/notices.ts';
import { optInOf } from '../../src/store/opt-ins.ts';
import { findPremises, type Premises } from '../../src/store/premises.ts';
import { collectionsToRemind, NEWS, REMINDER, type ToRemind } from './records.ts';
import { binNames, dayOf, timesOf, usefulHours } from './rules.ts';
import type { BinRemindersSettings } from './settings.ts';

/** The dialog's words, in a form. */
export type NoticeWords = (
  form: Form,
  key: string,
  fillings?: Readonly<Record<string, string | number>>,
) => string;

/** Days that are looked back on, so that what an outage missed is on record as skipped. */
const DAYS_BACK = 3;
/** Days ahead: tomorrow, and the day after for those who change their clocks or minds at midnight. */
const DAYS_AHEAD = 2;

export function binReminderNotices(
  settings: BinRemindersSettings,
  words: NoticeWords,
): readonly NoticeKind[] {
  return [
    {
      name: REMINDER,
      plan: (tx, now) => planReminders(tx, settings, now),
      write: (tx, due, now, form) => writeReminder(tx, due, now, form, settings, words),
    },
    { name: NEWS, write: async (_tx, due, _now, form) => writeNews(due, form, words) },
  ];
}

async function planReminders(tx: Queryable, settings: BinRemindersSettings, now: Date): Promise<void> {
  const today = DateTime.fromISO(londonDay(now), { zone: 'utc' });
  const found = await collectionsToRemind(
    tx,
    today.minus({ days: DAYS_BACK }).toFormat('yyyy-MM-dd'),
    today.plus({ days: DAYS_AHEAD }).toFormat('yyyy-MM-dd'),
  );
  await planNotices(
    tx,
    found.flatMap((one) => reminderOf(one, settings) ?? []),
    now,
  );
}

/**
 * One row for each collection, named by its scheduled day, which never changes: wherever its real day moves,
 * it is reminded of once.
 */
function reminderOf(one: ToRemind, settings: BinRemindersSettings): PlannedNotice | undefined {
  const { channel, contact, uprn, service, scheduledOn, traits } = one;
  const day = dayOf(one);
  if (day === undefined) return undefined;
  const times = timesOf(day, settings, traits);
  // Signing up told them of this one already.
  if (one.optedInAt > times.dueAt) return undefined;
  return {
    key: [REMINDER, uprn, scheduledOn, service, channel, contact].join('/'),
    kind: REMINDER,
    channel,
    contact,
    together: `${uprn}/${day}`,
    ...times,
    details: { uprn, day, service, scheduledOn },
  };
}

interface Reminded {
  readonly uprn: string;
  readonly day: string;
  readonly service: string;
  readonly scheduledOn: string;
}

async function writeReminder(
  tx: Queryable,
  due: readonly Notice[],
  now: Date,
  form: Form,
  settings: BinRemindersSettings,
  words: NoticeWords,
): Promise<Written> {
  const [first] = due;
  if (!first) return { say: undefined, skipped: [] };
  const { uprn, day } = first.details as unknown as Reminded;
  const premises = await findPremises(tx, uprn);
  const running = await optInOf(tx, first);
  if (!premises || running?.subject !== uprn) return skipAll(due, 'withdrawn');
  const onTheDay = (await collectionsFor(tx, uprn, day, day)).filter((one) => dayOf(one) === day);
  const matching = (notice: Notice) => {
    const { service, scheduledOn } = notice.details as unknown as Reminded;
    return onTheDay.find((one) => one.service === service && one.scheduledOn === scheduledOn);
  };
  const collections = due.flatMap((notice) => matching(notice) ?? []);
  const { skipped } = skipAll(
    due.filter((notice) => !matching(notice)),
    'changed',
  );
  if (collections.length === 0) return { say: undefined, skipped };
  return { say: { text: reminderText(premises, collections, day, now, form, settings, words) }, skipped };
}

function skipAll(due: readonly Notice[], reason: SkipReason): Written {
  return { say: undefined, skipped: due.map(({ key }) => ({ key, reason })) };
}

function reminderText(
  { traits }: Premises,
  collections: readonly Collection[],
  day: string,
  now: Date,
  form: Form,
  settings: BinRemindersSettings,
  words: NoticeWords,
): string {
  const { outBy, uselessFrom } = usefulHours(settings, traits);
  const when = day === londonDay(now) ? 'today' : 'tomorrow';
  const how = traits.assistedCollection ? '-assisted' : traits.timeBand ? '-banded' : '';
  return words(form, `reminder${how}`, {
    when: words(form, when),
    day: dayName(day, form),
    bins: binNames(settings, collections, form),
    'out-by': timeName(outBy),
    closes: timeName(uselessFrom),
  });
}

/** Details are `{ news: 'welcome' | 'ended', … }`; of several only the last is worth telling. */
function writeNews(due: readonly Notice[], form: Form, words: NoticeWords): Written {
  const [last, ...before] = due.toSorted((one, other) => other.dueAt.getTime() - one.dueAt.getTime());
  if (!last) return { say: undefined, skipped: [] };
  const { news, ...fillings } = last.details as Record<string, string>;
  return { say: { text: words(form, `news-${news}`, fillings) }, ...skippedOnly(before) };
}

function skippedOnly(due: readonly Notice[]): Pick<Written, 'skipped'> {
  return { skipped: skipAll(due, 'changed').skipped };
}
