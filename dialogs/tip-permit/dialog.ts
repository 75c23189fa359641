/** Permits to bring a van or trailer to the recycling centre: get one, renew it, see what is left, change vehicle. */

import { dayWords } from '../../src/conversation/calendar/clock-words.ts';
import { londonDay } from '../../src/conversation/calendar/working-days.ts';
import { type Completion, defineDialog, type Reopened } from '../../src/conversation/dialog.ts';
import type { Say } from '../../src/conversation/message.ts';
import { contactOf, unaskedUpdates } from '../../src/conversation/slots/updates.ts';
import type { TipPermit } from '../../src/store/tip-permits.ts';
import { household, place } from './household-slot.ts';
import { asideIn } from './reading.ts';
import type { TipPermitRecords } from './records.ts';
import {
  countedFrom,
  dateWords,
  lastDay,
  renewedUntil,
  renewFrom,
  stateOf,
  temporaryUntil,
} from './rules.ts';
import type { TipPermitSettings } from './settings.ts';
import {
  bar,
  existing,
  from,
  keeper,
  metresOf,
  proof,
  registration,
  trailer,
  vehicle,
  wish,
} from './slots.ts';
import { actionOf, type Context, goesOn, isAboutVehicle, isLetIn, type TipPermitValues } from './values.ts';

type Outcome = Completion | Reopened<TipPermitValues>;

async function readBack(context: Context): Promise<Say | undefined> {
  const { values, settings, now } = context;
  const action = actionOf(values);
  const { registration: mark = '', premises } = values;
  if (!goesOn(values) || premises === undefined || (await refusal(context))) return undefined;
  const today = londonDay(now);
  const vehicleWords = values.vehicle === undefined ? '' : context.words(`the-${values.vehicle}`);
  const about = { address: premises.label, registration: mark, vehicle: vehicleWords };
  const shared = { ...about, visits: settings.visits, months: settings.allowanceMonths };
  switch (action) {
    case 'get':
      return context.say('read-back', { ...shared, until: dateWords(lastDay(today, settings)) });
    case 'temporary': {
      const start = values.from ?? today;
      const until = dateWords(temporaryUntil(start, settings));
      return context.say('read-back-temporary', { ...shared, from: dayWords(start, today), until });
    }
    case 'change':
      return context.say('read-back-change', about);
    case 'renew': {
      const permit = await permitOf(context);
      const until = dateWords(renewedUntil(permit?.expiresOn ?? today, today, settings));
      return permit && context.say('read-back-renew', { ...about, registration: permit.registration, until });
    }
    default:
      return undefined;
  }
}

/** What stands against it, once everything is known. */
async function refusal(context: Context): Promise<Say | undefined> {
  const { values, settings, records, now } = context;
  if (isAboutVehicle(values) && !isLetIn(values)) return refuseVehicle(context);
  const premises = await records.premises(values.premises?.uprn ?? '');
  if (!premises) return context.say('address-not-listed');
  if (premises.classification.startsWith('C')) return context.say('commercial');
  const action = actionOf(values);
  if (action === 'temporary') {
    const before = await records.temporary(premises.uprn, londonDay(now));
    if (before) return context.say('temporary-exists', { until: dateWords(before.expiresOn) });
    return (await leftFor(context)) > 0 ? undefined : context.say('none-left', { visits: settings.visits });
  }
  const permit = action === 'renew' ? await permitOf(context) : undefined;
  if (!permit || stateOf(permit.expiresOn, londonDay(now), settings) !== 'current') return undefined;
  const fromDay = renewFrom(permit.expiresOn, settings);
  return context.say('too-early', { until: dateWords(permit.expiresOn), from: dateWords(fromDay) });
}

function refuseVehicle({ values, settings, say }: Context): Say {
  if (values.vehicle === 'car') return say('no-permit-needed');
  if (values.vehicle === 'trailer' && values.trailer === 'short')
    return say('trailer-too-short', metresOf(settings));
  if (values.vehicle === 'trailer' && values.trailer === 'long')
    return say('trailer-too-long', metresOf(settings));
  return say(`refused-${values.bar}`, { tonnes: settings.heaviestTonnes });
}

async function permitOf({ records, values }: Context): Promise<TipPermit | undefined> {
  const [permit] = await records.permits([values.premises?.uprn ?? '']);
  return permit;
}

async function leftFor({ records, values, settings, now }: Context): Promise<number> {
  const used = await records.used(values.premises?.uprn ?? '', countedFrom(now, settings), now);
  return Math.max(0, settings.visits - used);
}

async function complete(context: Context): Promise<Outcome> {
  const refused = await refusal(context);
  if (refused) return { say: refused };
  switch (actionOf(context.values)) {
    case 'check':
      return check(context);
    case 'renew':
      return renew(context);
    case 'change':
      return change(context);
    default:
      return make(context);
  }
}

async function make(context: Context): Promise<Outcome> {
  const { values, records, settings, now } = context;
  const { premises, registration: mark, vehicle: kindOfVehicle } = values;
  if (!premises || mark === undefined || !kindOfVehicle || kindOfVehicle === 'car') {
    throw new Error('a permit has an address and a vehicle');
  }
  const today = londonDay(now);
  const temporary = actionOf(values) === 'temporary';
  const startsOn = temporary ? (values.from ?? today) : today;
  const expiresOn = temporary ? temporaryUntil(startsOn, settings) : lastDay(startsOn, settings);
  const old = temporary ? undefined : await permitOf(context);
  if (old && old.expiresOn < today) await records.end(old.id, now);
  const token = context.newId();
  const listed = await records.premises(premises.uprn);
  const made = await records.make(
    {
      id: context.newId(),
      token,
      kind: temporary ? 'temporary' : 'standard',
      uprn: premises.uprn,
      vehicle: kindOfVehicle,
      registration: mark,
      startsOn,
      expiresOn,
      ...heardBy(context),
      place: premises.label,
      postcode: listed?.postcode ?? null,
    },
    now,
  );
  // Someone of the household was quicker: the address is read again, with the permit it has now.
  if (!made) return { say: context.say('got-meanwhile'), reopen: ['premises'] };
  return { say: await tellMade(context, made.code, token, expiresOn), reference: made.code };
}

async function tellMade(context: Context, code: string, token: string, expiresOn: string): Promise<Say> {
  const { settings, values } = context;
  const temporary = actionOf(values) === 'temporary';
  return context.say(temporary ? 'done-temporary' : 'done', {
    code,
    page: `/permit/${token}`,
    from: values.from === undefined ? '' : dateWords(values.from),
    until: dateWords(expiresOn),
    left: await leftFor(context),
    visits: settings.visits,
    'diy-bags': settings.diyBags,
    'diy-litres': settings.diyLitres,
    'diy-visits': settings.diyVisits,
    'diy-weeks': settings.diyWeeks,
  });
}

async function check(context: Context): Promise<Completion> {
  const { settings, now } = context;
  const permit = await permitOf(context);
  if (!permit) return { say: context.say('no-permit', {}, { quickReplies: [context.words('choose-get')] }) };
  const until = dateWords(permit.expiresOn);
  const state = stateOf(permit.expiresOn, londonDay(now), settings);
  if (state === 'expired') {
    return { say: context.say('expired', { until }, { quickReplies: [context.words('choose-renew')] }) };
  }
  const fillings = { code: permit.code, until, left: await leftFor(context), visits: settings.visits };
  const more = state === 'due' ? { quickReplies: [context.words('choose-renew')] } : {};
  return { say: context.say('left', { ...fillings, page: `/permit/${permit.token}` }, more) };
}

/** Whoever showed that the permit is theirs is told from now on what is left. */
function heardBy(context: Context) {
  const news = contactOf(undefined, context, unaskedUpdates(context));
  const { channel, contact } = news ?? { channel: context.channel.name, contact: context.contact };
  return { channel, contact, conversationId: context.conversationId };
}

async function renew(context: Context): Promise<Outcome> {
  const { records, settings, now } = context;
  const permit = await permitOf(context);
  if (!permit) return { say: context.say('no-permit', {}, { quickReplies: [context.words('choose-get')] }) };
  const expiresOn = renewedUntil(permit.expiresOn, londonDay(now), settings);
  await records.change(permit.id, { expiresOn, ...heardBy(context) }, now);
  const fillings = { code: permit.code, until: dateWords(expiresOn), page: `/permit/${permit.token}` };
  return { say: context.say('renewed', fillings), reference: permit.code };
}

async function change(context: Context): Promise<Outcome> {
  const { records, values, now } = context;
  const permit = await permitOf(context);
  const { registration: mark, vehicle: kindOfVehicle } = values;
  if (!permit) return { say: context.say('no-permit', {}, { quickReplies: [context.words('choose-get')] }) };
  if (mark === undefined || !kindOfVehicle || kindOfVehicle === 'car')
    throw new Error('a change has a vehicle');
  await records.change(permit.id, { registration: mark, vehicle: kindOfVehicle, ...heardBy(context) }, now);
  const until = dateWords(permit.expiresOn);
  const fillings = {
    code: permit.code,
    registration: mark,
    until,
    left: await leftFor(context),
    visits: context.settings.visits,
  };
  return { say: context.say('changed', fillings), reference: permit.code };
}

export const tipPermit = defineDialog<TipPermitValues, TipPermitRecords, TipPermitSettings>({
  id: 'tip-permit',
  version: 1,
  slots: {
    wish,
    vehicle,
    trailer,
    bar,
    keeper,
    place,
    premises: household,
    existing,
    proof,
    registration,
    from,
  },
  readBack,
  aside(text, { settings, say }) {
    const key = asideIn(text);
    return key && say(key, { visits: settings.visits, months: settings.allowanceMonths });
  },
  complete,
  afterwards: {
    again: 'I want a tip permit',
    change: 'change the vehicle on my permit at {address}',
    ask: 'check my permit at {address}',
    called: 'reg registration plate van car vehicle pass permit visits',
  },
});
