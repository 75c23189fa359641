/** News by text that residents ask for: of bins, schools, weather, roads. Broadcasts go to nobody else. */
import { DateTime } from 'luxon';
import { type Completion, defineDialog, type Reopened } from '../../src/conversation/dialog.ts';
import { TEXTS } from '../../src/conversation/message.ts';
import { readablePhone } from '../../src/conversation/slots/plain-answer.ts';
import { proveAgain } from '../../src/conversation/slots/texted-number.ts';
import { ALERTS_NEWS, type GetAlertsRecords } from './records.ts';
import type { GetAlertsSettings } from './settings.ts';
import {
  about,
  action,
  type Context,
  code,
  type GetAlertsValues,
  namesOf,
  numberOf,
  ownAlerts,
  phone,
  place,
  premises,
} from './slots.ts';

/** What they say yes to. The same words are kept with each opt-in. */
function consentWords(context: Context): string {
  const { values, settings } = context;
  return context.words('read-back', {
    about: namesOf(values.about ?? [], settings),
    address: values.premises?.label ?? '',
    phone: readablePhone(numberOf(context) ?? ''),
  });
}

async function complete(context: Context): Promise<Completion | Reopened<GetAlertsValues>> {
  const lapsed = await proveAgain(context);
  if (lapsed) return lapsed;
  const { deed } = context.values.action ?? {};
  if (deed === 'stop') return stop(context);
  if (deed === 'keep') return { say: context.say('kept'), signedUp: true };
  const { records, values, settings, now, conversationId } = context;
  const number = numberOf(context) ?? '';
  const to = { channel: channelOf(context), contact: number };
  const { uprn = '', label = '' } = values.premises ?? {};
  const words = consentWords(context);
  for (const subject of values.about ?? []) {
    const made = { ...to, subject: uprn, label, words, conversationId, optedInAt: now };
    // A number that was given on the web may be somebody else's: they hear of it before they hear any news.
    await records.optIn(subject, { ...made, pendingOn: values.action?.own ? null : ALERTS_NEWS });
  }
  const named = namesOf(values.about ?? [], settings);
  await tellNumber(context, 'welcome', { about: named, address: label });
  return { say: context.say('done', { phone: readablePhone(number), about: named }), signedUp: true };
}

async function stop(context: Context): Promise<Completion> {
  const number = numberOf(context) ?? '';
  const { about: some } = context.values;
  const had = await context.records.stop(channelOf(context), number, some, context.now);
  const named = namesOf(some ?? [], context.settings);
  // On the web nobody is told whether a number had any.
  if (!context.values.action?.own) {
    if (had) await tellNumber(context, 'ended', {});
    const key = some ? 'stopped-some-web' : 'stopped-web';
    return { say: context.say(key, { phone: readablePhone(number), about: named }) };
  }
  const key = some ? 'stopped-some' : 'stopped';
  const goesOn = (await ownAlerts(context)).length > 0;
  return {
    say: context.say(had ? key : 'none-to-stop', { about: named }),
    ...(goesOn && { signedUp: true }),
  };
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
  const notice = {
    key: `${ALERTS_NEWS}/${context.newId()}`,
    kind: ALERTS_NEWS,
    channel: TEXTS,
    contact: numberOf(context) ?? '',
    together: 'news',
    dueAt: now,
    usefulUntil: DateTime.fromJSDate(now).plus({ days: 2 }).toJSDate(),
    details: { news, ...fillings },
  };
  await records.tell(notice, now);
}

export const getAlerts = defineDialog<GetAlertsValues, GetAlertsRecords, GetAlertsSettings>({
  id: 'get-alerts',
  version: 2,
  slots: { action, about, place, premises, phone, code },
  async readBack(context) {
    if (context.values.action?.deed !== 'start') return undefined;
    const running = await ownAlerts(context);
    const { uprn } = context.values.premises ?? {};
    const has = (id: string) => running.some((each) => each.about === id && each.subject === uprn);
    // What they have agreed to already is simply said again.
    return (context.values.about ?? []).every(has) ? undefined : { text: consentWords(context) };
  },
  complete,
  afterwards: {
    cancel: 'stop council news',
    change: 'change council news',
    called: 'news text texts message messages sms alert alerts notification notifications',
  },
});
