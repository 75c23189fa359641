/** Dumped rubbish: where, what, whether it is dangerous, and whether anyone was seen. Nobody's name is asked. */
import { isHoliday } from '../../src/conversation/calendar/bank-holidays.ts';
import { dayWords } from '../../src/conversation/calendar/clock-words.ts';
import { londonDay } from '../../src/conversation/calendar/working-days.ts';
import { type Completion, type DialogContext, defineDialog } from '../../src/conversation/dialog.ts';
import type { Say } from '../../src/conversation/message.ts';
import { asksHowSoon } from '../../src/conversation/slots/asks-how-soon.ts';
import { asksToSendPhoto, photoLine } from '../../src/conversation/slots/photo.ts';
import { shortened } from '../../src/conversation/slots/plain-answer.ts';
import { reportPlaceSlot, spotSlot, wholePlace } from '../../src/conversation/slots/report-place.ts';
import { mayBeOfTheSame } from '../../src/conversation/slots/report-place-reading.ts';
import { isFollowing, sameReportSlot } from '../../src/conversation/slots/same-report.ts';
import { contactOf, describeUpdates, updatesSlot } from '../../src/conversation/slots/updates.ts';
import type { ReportRecords } from '../../src/store/report-places.ts';
import { asksAboutIn, tellsDangerLater } from './reading.ts';
import { categoryOf, clearBy, isHazard, isOurs } from './rules.ts';
import type { FlyTippingSettings } from './settings.ts';
import {
  type FlyTippingValues,
  hazards,
  isReporting,
  land,
  photo,
  seen,
  seenWhen,
  size,
  vehicle,
  what,
} from './slots.ts';

type Context = DialogContext<FlyTippingValues, ReportRecords, FlyTippingSettings>;

function readBack(context: Context): Say | undefined {
  const { values, channel } = context;
  const place = wholePlace(values);
  if (!isReporting(values) || !values.what || !values.updates || !place) return undefined;
  const room = channel.form === 'text' ? 60 : 300;
  return context.say('read-back', {
    place: shortened(place.words, room),
    what: shortened(what.describe(values.what, context), room),
    size: values.size === undefined ? '' : context.words(`size-${values.size}`),
    danger: hazards.describe(values.hazards ?? [], context),
    seen: shortened(seenWords(context), room),
    photo: photoLine(values, context),
    updates: describeUpdates(values.updates, context),
  });
}

function seenWords(context: Context): string {
  const { values } = context;
  const parts = [
    seen.describe(values.seen ?? 'no', context),
    values.seenWhen?.words,
    values.vehicle && vehicle.describe(values.vehicle, context),
  ];
  return parts.filter(Boolean).join(', ');
}

/** What is asked about the questions themselves: "how big is a van load", "are needles dangerous". */
function aside(text: string, { channel, say, values, settings, now }: Context): Say | undefined {
  if (asksHowSoon(text)) {
    const today = londonDay(now);
    return say('aside-time', {
      due: dayWords(clearBy(values.hazards ?? [], today, settings, isHoliday), today),
    });
  }
  if (asksToSendPhoto(text) && (channel.photos ?? 0) > 0) return say('aside-photo');
  const key = asksAboutIn(text);
  return key && say(key);
}

async function complete(context: Context): Promise<Completion> {
  const { values } = context;
  if (!isOurs(values.land)) return { say: context.say('private-land') };
  if (isFollowing(values)) return follow(context);
  return report(context);
}

async function follow(context: Context): Promise<Completion> {
  const { values, records, now, conversationId } = context;
  const contact = contactOf(values.updates, context);
  if (!contact) return { say: context.say('not-followed') };
  const followed = await records.follow(values.same ?? '', contact, now, {
    photos: values.photo ?? [],
    conversationId,
  });
  // It has been cleared since: what the resident sees must be something else.
  if (!followed) return report(context);
  const { reference, dueOn } = followed;
  const due = dueOn === null ? '' : dayWords(dueOn, londonDay(now));
  return { say: context.say('followed', { reference, due }), reference };
}

async function report(context: Context): Promise<Completion> {
  const { values, records, settings, now, conversationId } = context;
  const place = wholePlace(values);
  if (!place) throw new Error('a report has a place');
  const dangers = values.hazards ?? [];
  const dueOn = clearBy(dangers, londonDay(now), settings, isHoliday);
  const made = await records.create(
    {
      id: context.newId(),
      category: categoryOf(dangers),
      priority: isHazard(dangers) ? 'high' : 'normal',
      conversationId,
      updates: contactOf(values.updates, context),
      anonymous: values.updates?.to === 'nobody',
      place,
      details: detailsOf(values),
      photos: values.photo,
      dueOn,
    },
    now,
  );
  const fillings = { reference: made.reference, due: dayWords(dueOn, londonDay(now)) };
  return {
    say: context.say(isHazard(dangers) ? 'done-hazard' : 'done', fillings),
    reference: made.reference,
  };
}

function detailsOf({
  what: waste,
  size: amount,
  hazards: dangers,
  land: owner,
  ...values
}: Partial<FlyTippingValues>) {
  return {
    words: waste?.words ?? '',
    items: waste?.items ?? [],
    types: waste?.types ?? [],
    size: amount ?? 'unsure',
    hazards: dangers ?? [],
    land: owner ?? 'unsure',
    seen: values.seen ?? 'no',
    seenWhen: values.seenWhen?.words ?? '',
    seenOn: values.seenWhen?.on ?? null,
    vehicle: values.vehicle?.words ?? '',
    registration: values.vehicle?.registration ?? null,
  };
}

export const reportFlyTipping = defineDialog<FlyTippingValues, ReportRecords, FlyTippingSettings>({
  id: 'report-fly-tipping',
  version: 1,
  slots: {
    place: reportPlaceSlot(),
    spot: spotSlot({ when: ({ land: owner }) => isOurs(owner) }),
    land,
    same: sameReportSlot({
      fits: () => true,
      when: ({ land: owner }) => isOurs(owner),
      dependsOn: ['place', 'spot'],
    }),
    what,
    size,
    hazards,
    seen,
    seenWhen,
    vehicle,
    photo,
    updates: updatesSlot({ when: ({ land: owner }) => isOurs(owner) }),
  },
  readBack,
  aside,
  tellsUrgent: ({ text, entities }) => tellsDangerLater(text) && mayBeOfTheSame(text, entities),
  complete,
});
