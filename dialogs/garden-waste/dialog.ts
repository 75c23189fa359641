/** Garden waste: joining, renewing, asking after a subscription, and cancelling one. */
import { dayName, momentName } from '../../src/conversation/calendar/clock-words.ts';
import { londonDay, plusDays } from '../../src/conversation/calendar/working-days.ts';
import { type Completion, defineDialog, type Reopened } from '../../src/conversation/dialog.ts';
import type { Say } from '../../src/conversation/message.ts';
import { pounds } from '../../src/conversation/money.ts';
import { contactOf, describeUpdates } from '../../src/conversation/slots/updates.ts';
import { payLink } from '../../src/store/ask-payment.ts';
import { aside } from './aside.ts';
import type { GardenWasteRecords } from './books.ts';
import { knownFrom, postcode, reference, sure } from './cancel-slots.ts';
import { lookUpHome } from './home.ts';
import { yearFrom } from './rules.ts';
import type { GardenWasteSettings } from './settings.ts';
import { bins, binWords, form, hasBins, own, place, premises, priceNow, task, updates } from './slots.ts';
import { type Context, type GardenWasteValues, type Home, homeOf, isBuying, knownOf } from './values.ts';

type Outcome = Completion | Reopened<GardenWasteValues>;

function readBack(context: Context): Say | undefined {
  const { values, say, words, settings, now } = context;
  const home = homeOf(values);
  if (!home || !isBuying(values)) return undefined;
  const year = yearFrom(home.standing, londonDay(now), values.hasBins === true, settings);
  const updated =
    values.updates && words('read-updates', { updates: describeUpdates(values.updates, context) });
  return say(home.standing.kind === 'renewable' ? 'read-back-renew' : 'read-back-join', {
    bins: binWords(values.bins ?? 1, context),
    address: home.label,
    price: pounds(priceNow(context)),
    months: settings.months,
    days: settings.refundDays,
    from: nameOf(year.startsOn, context),
    until: nameOf(year.endsOn, context),
    bringing: home.standing.kind === 'none' && !values.hasBins ? words('bringing') : '',
    updates: updated ?? '',
  });
}

async function complete(context: Context): Promise<Outcome> {
  const { values, say } = context;
  if (values.task === 'about') return { say: about(context) };
  if (values.task === 'cancel') return cancel(context);
  const known = homeOf(values);
  if (!known) throw new Error('a subscription has an address');
  // Looked up again: somebody else at home may have paid meanwhile.
  const home = await lookUpHome(known.uprn, known.label, context);
  if (home.unfit !== undefined) return { say: say(home.unfit, { address: home.label }) };
  if (values.task === 'ask') return { say: await tellStanding(home, context) };
  if (home.standing.kind === 'running') return { say: say('running', runningFillings(home, context)) };
  return buy(home, context);
}

function about({ say, settings }: Context): Say {
  const { firstBinPence, extraBinPence, mostBins, months, startDays, startDaysWithBin, refundDays } =
    settings;
  return say('about', {
    first: pounds(firstBinPence),
    extra: pounds(extraBinPence),
    ...{ most: mostBins, months, days: startDays, 'days-with-bin': startDaysWithBin, refund: refundDays },
  });
}

async function tellStanding(home: Home, context: Context): Promise<Say> {
  const { say, settings } = context;
  if (home.standing.kind === 'none')
    return say('standing-none', { address: home.label, first: pounds(settings.firstBinPence) });
  const next = await nextCollection(home.uprn, context);
  const fillings = {
    ...runningFillings(home, context),
    next: next === undefined ? '' : context.words('next', { day: next }),
  };
  return say(home.standing.kind === 'renewable' ? 'standing-renewable' : 'standing-running', fillings);
}

function runningFillings({ label, standing }: Home, context: Context): Record<string, string> {
  if (standing.kind === 'none') return { address: label };
  return {
    address: label,
    bins: binWords(standing.bins, context),
    until: nameOf(standing.endsOn, context),
    ...(standing.kind === 'running' && { 'renew-from': nameOf(standing.renewFrom, context) }),
  };
}

async function nextCollection(uprn: string, context: Context): Promise<string | undefined> {
  const today = londonDay(context.now);
  const visits = await context.records.collections(uprn, today, plusDays(today, 60));
  const days = visits
    .filter(({ service, revision }) => service === 'garden' && revision !== 'stopped')
    .flatMap(({ currentOn }) => currentOn ?? [])
    .filter((day) => day >= today)
    .sort();
  return days[0] === undefined ? undefined : nameOf(days[0], context);
}

async function buy(home: Home, context: Context): Promise<Outcome> {
  const { values, records, now, settings, conversationId, say, words } = context;
  const year = yearFrom(home.standing, londonDay(now), values.hasBins === true, settings);
  const pricePence = priceNow(context);
  const payUntil = new Date(now.getTime() + settings.payWithinMinutes * 60_000);
  const found = await records.premises(home.uprn);
  const asked = await records.ask(
    {
      ...{
        id: context.newId(),
        paymentId: context.newId(),
        conversationId,
        uprn: home.uprn,
        pricePence,
        payUntil,
      },
      ...year,
      updates: contactOf(values.updates, context, { to: 'here' }),
      where: { place: home.label, uprn: home.uprn, ...(found?.postcode && { postcode: found.postcode }) },
      kind: home.standing.kind === 'renewable' ? 'renew' : 'join',
      bins: values.bins ?? 1,
      binsNeeded: home.standing.kind === 'none' && !values.hasBins,
      description: words('payment-description', { bins: binWords(values.bins ?? 1, context) }),
    },
    now,
  );
  const price = pounds(pricePence);
  const fillings = {
    price,
    until: momentName(payUntil),
    reference: asked.reference,
    from: nameOf(year.startsOn, context),
  };
  if (!asked.payment) return { say: say('free', fillings), reference: asked.reference };
  const attachments = [payLink(asked.payment, words('pay-label', { price }))];
  return { say: say('to-pay', fillings, { attachments }), reference: asked.reference };
}

async function cancel(context: Context): Promise<Outcome> {
  const { values, records, say, words, now, settings } = context;
  const term = await records.year(knownOf(values)?.id ?? '');
  if (!term) return { say: say('block-gone') };
  const known = knownFrom(term, context);
  const until = nameOf(term.endsOn, context);
  const address = term.place ?? '';
  if (known.block) return { say: say(`block-${known.block}`, { until, days: settings.refundDays, address }) };
  if (values.sure === 'no') return { say: say('kept', { address }) };
  const cancelled = await records.cancel(term.id, term.state === 'active', context.newId(), now);
  if (cancelled.kind === 'gone') return { say: say('block-gone') };
  const back = cancelled.refundPence;
  const done = say(back > 0 ? 'cancelled-refund' : 'cancelled', { back: pounds(back), address });
  const money = words(back > 0 ? 'money-refund' : 'money-unpaid', { back: pounds(back) });
  return { say: done, undone: { money }, ...(term.reference !== null && { reference: term.reference }) };
}

function nameOf(day: string, { channel, now }: Context): string {
  return dayName(day, channel.form, londonDay(now));
}

export const gardenWaste = defineDialog<GardenWasteValues, GardenWasteRecords, GardenWasteSettings>({
  id: 'garden-waste',
  version: 1,
  slots: { form, task, reference, postcode, own, place, premises, bins, hasBins, updates, sure },
  readBack,
  aside,
  complete,
  afterwards: {
    cancel: 'cancel my garden waste, {reference}',
    ask: 'when is my garden waste due, {address}',
    again: 'join garden waste',
    called: 'brown green bin bins',
  },
});
