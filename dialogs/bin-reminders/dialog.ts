/** Reminders by text on the evening before bin day: signing up, changing the address, stopping. */
import { DateTime } from 'luxon';
import { dayName, timeName } from '../../src/conversation/calendar/clock-words.ts';
import { londonDay } from '../../src/conversation/calendar/working-days.ts';
import { type Completion, defineDialog, type Reopened } from '../../src/conversation/dialog.ts';
import { type Say, TEXTS } from '../../src/conversation/message.ts';
import { plainOf, readablePhone } from '../../src/conversation/slots/plain-answer.ts';
import { proveAgain } from '../../src/conversation/slots/texted-number.ts';
import type { Collection } from '../../src/store/collections.ts';
import type { Premises } from '../../src/store/premises.ts';
import { type BinRemindersRecords, NEWS } from './records.ts';
import { binNames, firstReminded } from './rules.ts';
import type { BinRemindersSettings } from './settings.ts';
import {
  action,
  type BinRemindersValues,
  type Context,
  code,
  deedIn,
  numberOf,
  ownOptIn,
  phone,
  place,
  premises,
} from './slots.ts';

/** How far the first reminder is looked for. */
const MONTHS_AHEAD = 3;

/** Whether there is anything to remind of at the address. */
type Standing =
  | { readonly kind: 'refused'; readonly key: 'commercial' | 'no-rounds' | 'communal' | 'address-gone' }
  | { readonly kind: 'already' }
  | {
      readonly kind: 'open';
      readonly premises: Premises;
      readonly first: { readonly day: string; readonly collections: readonly Collection[] };
    };

async function standing(context: Context): Promise<Standing> {
  const { records, values, now, settings } = context;
  const uprn = values.premises?.uprn ?? '';
  const found = await records.premises(uprn);
  if (!found) return { kind: 'refused', key: 'address-gone' };
  if (found.classification.startsWith('C')) return { kind: 'refused', key: 'commercial' };
  if (found.traits.communalBins) return { kind: 'refused', key: 'communal' };
  if ((await ownOptIn(context))?.subject === uprn) return { kind: 'already' };
  const today = DateTime.fromISO(londonDay(now), { zone: 'utc' });
  const until = today.plus({ months: MONTHS_AHEAD }).toFormat('yyyy-MM-dd');
  const collections = await records.collections(uprn, today.toFormat('yyyy-MM-dd'), until);
  const first = firstReminded(collections, now, settings, found.traits);
  return first ? { kind: 'open', premises: found, first } : { kind: 'refused', key: 'no-rounds' };
}

async function readBack(context: Context): Promise<Say | undefined> {
  if (context.values.action?.deed !== 'start') return undefined;
  const found = await standing(context);
  return found.kind === 'open' ? { text: await consentWords(context) } : undefined;
}

/** What they say yes to. The same words are kept with their opt-in. */
async function consentWords(context: Context): Promise<string> {
  const { values, settings } = context;
  const running = await ownOptIn(context);
  return context.words(running ? 'read-back-change' : 'read-back', {
    address: values.premises?.label ?? '',
    old: running?.label ?? '',
    phone: readablePhone(numberOf(context) ?? ''),
    at: timeName(settings.remindAt),
  });
}

const ASKS_TO_END =
  /\b(?:can|could|how do|how can|how would|what if|am i able to)\b.{0,25}\b(?:stop|cancel|end|turn (?:it|them) off|change my mind|get out of)\b/;
const ASKS_TIME =
  /\b(?:what time|when)\b.{0,25}\b(?:text|remind\w*|send|get|come|it|message)\b|\b(?:in|to|for) the (?:morning|afternoon)\b|\b(?:earlier|later) (?:time|in the day)\b/;

const ASKS_COST = /\bhow much\b|\b(?:cost|charged?|free|pay|price)\b/;

/** What they ask before they sign up: whether it can be ended, what it costs, and when it comes. */
function aside(text: string, { say, settings, values }: Context): Say | undefined {
  if (values.action?.deed !== 'start' || deedIn(text) === 'stop') return undefined;
  const plain = plainOf(text);
  const at = timeName(settings.remindAt);
  if (ASKS_TO_END.test(plain)) return say('aside-end');
  if (ASKS_COST.test(plain)) return say('aside-cost');
  return ASKS_TIME.test(plain) ? say('aside-time', { at }) : undefined;
}

async function complete(context: Context): Promise<Completion | Reopened<BinRemindersValues>> {
  const lapsed = await proveAgain(context);
  if (lapsed) return lapsed;
  const { values } = context;
  if (values.action?.deed === 'stop') return stop(context);
  if (values.action?.deed === 'keep') {
    return { say: context.say('kept', { address: (await ownOptIn(context))?.label ?? '' }), signedUp: true };
  }
  const address = values.premises?.label ?? '';
  const found = await standing(context);
  if (found.kind === 'refused') return { say: context.say(found.key, { address }) };
  if (found.kind === 'already') return { say: context.say('already', { address }), signedUp: true };
  return start(context, found, address);
}

async function start(
  context: Context,
  { premises: home, first }: Extract<Standing, { kind: 'open' }>,
  address: string,
): Promise<Completion> {
  const { records, now, conversationId, settings, channel } = context;
  const number = numberOf(context) ?? '';
  const words = await consentWords(context);
  const to = { channel: channelOf(context), contact: number };
  await records.optIn({ ...to, subject: home.uprn, label: address, words, conversationId, optedInAt: now });
  await tellNumber(context, 'welcome', { address, at: timeName(settings.remindAt) });
  const evening = DateTime.fromISO(first.day, { zone: 'utc' }).minus({ days: 1 }).toFormat('yyyy-MM-dd');
  return {
    signedUp: true,
    say: context.say('done', {
      phone: readablePhone(number),
      at: timeName(settings.remindAt),
      evening: evening === londonDay(now) ? context.words('this-evening') : dayName(evening, channel.form),
      bins: binNames(settings, first.collections, channel.form),
    }),
  };
}

async function stop(context: Context): Promise<Completion> {
  const number = numberOf(context) ?? '';
  const had = await context.records.stop(channelOf(context), number, context.now);
  // On the web nobody is told whether a number had any.
  if (!context.values.action?.own) {
    if (had) await tellNumber(context, 'ended', {});
    return { say: context.say('stopped-web', { phone: readablePhone(number) }) };
  }
  return { say: context.say(had ? 'stopped' : 'none-to-stop') };
}

function channelOf({ values, channel }: Context): string {
  return values.action?.own ? channel.name : TEXTS;
}

/** Whoever has the number hears of what was done on the web, in case it was somebody else. */
async function tellNumber(
  context: Context,
  news: 'welcome' | 'ended',
  fillings: Readonly<Record<string, string>>,
): Promise<void> {
  if (context.values.action?.own) return;
  const { records, now } = context;
  const contact = numberOf(context) ?? '';
  await records.tell(
    {
      key: `${NEWS}/${context.newId()}`,
      kind: NEWS,
      channel: TEXTS,
      contact,
      together: 'news',
      dueAt: now,
      usefulUntil: DateTime.fromJSDate(now).plus({ days: 2 }).toJSDate(),
      details: { news, ...fillings },
    },
    now,
  );
}

export const binReminders = defineDialog<BinRemindersValues, BinRemindersRecords, BinRemindersSettings>({
  id: 'bin-reminders',
  version: 2,
  slots: { action, place, premises, phone, code },
  readBack,
  aside,
  complete,
  afterwards: {
    cancel: 'stop my bin reminders',
    change: 'change the address of my bin reminders',
    called: 'reminder reminders text texts message messages sms alert alerts notification notifications',
  },
});
