/** A bin, box or caddy that was not emptied: which, where, and whether the crew knows why. */

import { dayWords, onDayWords } from '../../src/conversation/calendar/clock-words.ts';
import { londonDay } from '../../src/conversation/calendar/working-days.ts';
import { type Completion, defineDialog, SILENT, type Slot, value } from '../../src/conversation/dialog.ts';
import type { Say } from '../../src/conversation/message.ts';
import { containerSlot } from '../../src/conversation/slots/container-slot.ts';
import type { Containers } from '../../src/conversation/slots/containers.ts';
import { postcodeOrStreetSlot } from '../../src/conversation/slots/place-slot.ts';
import { readablePhone } from '../../src/conversation/slots/plain-answer.ts';
import { addressSlot } from '../../src/conversation/slots/premises-slot.ts';
import {
  contactOf,
  describeUpdates,
  type Updates,
  unaskedUpdates,
  updatesSlot,
} from '../../src/conversation/slots/updates.ts';
import { assess, type Reportable } from './assess.ts';
import { tellsSpilt } from './reading.ts';
import type { MissedBinRecords } from './records.ts';
import { tellRefusal } from './refusals.ts';
import { categoryOf, containerKey } from './rules.ts';
import type { MissedBinSettings } from './settings.ts';
import type { Context, MissedBinValues } from './values.ts';

const updates: Slot<Updates, MissedBinValues, MissedBinRecords, MissedBinSettings> = {
  ...updatesSlot(),
  volunteered: true,
};

const LONGEST = 200;

const spilt: Slot<string, MissedBinValues, MissedBinRecords, MissedBinSettings> = {
  sensitivity: 'personal',
  volunteered: true,
  // "They left a mess", once a bin is being reported, is said of the same collection.
  opening: true,
  parse: ({ text }) => (tellsSpilt(text) ? value(text.trim().slice(0, LONGEST)) : SILENT),
  // To the resident it would only be their own words over again.
  describe: () => '',
};

/** A bin is looked for, and not somebody who cleans up after the crew. */
const isMissed = ({ spilt: mess }: Partial<MissedBinValues>) => mess === undefined;

const place = postcodeOrStreetSlot<MissedBinValues, MissedBinRecords, MissedBinSettings>();
/** Of whoever would not be known, where the bin is and not where they live. */
const askPlace = ({ values, say }: Context): Say =>
  say(values.updates?.to === 'nobody' ? 'ask-place-of-bin' : 'ask-place');

/** Those of the premises, or the council's usual ones while it is not known. */
async function containersOf({ values, records, settings }: Context): Promise<Containers> {
  const own = values.premises === undefined ? [] : await records.containers(values.premises.uprn);
  if (own.length === 0) return settings.containers;
  const inOrder = Object.keys(settings.containers);
  return Object.fromEntries(
    [...own]
      .sort((one, other) => inOrder.indexOf(one.service) - inOrder.indexOf(other.service))
      .map(({ service, container }) => {
        const usual = settings.containers[service];
        return [service, container === null ? (usual ?? { name: service }) : { name: container }];
      }),
  );
}

async function readBack(context: Context): Promise<Say | undefined> {
  if (!isMissed(context.values)) return undefined;
  const found = await assess(context);
  const { values, now } = context;
  const today = londonDay(now);
  const updates = describeUpdates(values.updates ?? unaskedUpdates(context), context);
  if (found.kind === 'already' && !found.own) {
    const { bin, place } = found;
    return context.say('read-back-follow', {
      bin,
      place,
      updates,
      day: onDayWords(londonDay(found.open.createdAt), today),
    });
  }
  if (found.kind !== 'reportable') return undefined;
  const { bin, place, on } = found;
  const key = found.premises.traits.assistedCollection ? 'read-back-assisted' : 'read-back';
  return context.say(key, { bin, place, updates, day: onDayWords(on, today) });
}

async function complete(context: Context): Promise<Completion> {
  if (context.values.spilt !== undefined) return hearOfMess(context, context.values.spilt);
  const found = await assess(context);
  if (found.kind === 'reportable') return report(context, found);
  if (found.kind === 'already' && !found.own) return follow(context, found.open.id, found.bin);
  return { say: tellRefusal(found, context) };
}

function hearOfMess({ say, words }: Context, told: string): Completion {
  const quickReplies = [words('choose-person'), words('choose-complaint')];
  return { say: say('spilt', {}, { quickReplies }), offersPerson: told };
}

async function report(context: Context, found: Reportable): Promise<Completion> {
  const { values, records, now, conversationId } = context;
  const { premises, bin, place, on, dueOn, repeated } = found;
  const made = await records.report(
    {
      id: context.newId(),
      category: categoryOf(premises.traits),
      priority: premises.traits.assistedCollection ? 'high' : 'normal',
      conversationId,
      updates: contactOf(values.updates, context, unaskedUpdates(context)),
      anonymous: values.updates?.to === 'nobody',
      where: {
        place,
        uprn: premises.uprn,
        asset: containerKey(values.container ?? '', premises),
        ...(premises.postcode !== null && { postcode: premises.postcode }),
      },
      details: { service: values.container ?? '', container: bin, missedOn: on, repeated },
      dueOn,
    },
    now,
  );
  if (made.kind === 'open-already') return follow(context, made.request.id, bin);
  const { reference } = made.request;
  const key = premises.traits.communalBins ? 'done-communal' : 'done';
  const due = dayWords(dueOn, londonDay(now));
  const done = context.words(key, { bin, reference, due, tell: tellWords(context) });
  if (!repeated) return { say: { text: done }, reference };
  const text = [done, context.words('repeated')].join(context.channel.form === 'text' ? '\n' : '\n\n');
  return {
    say: { text, quickReplies: [context.words('choose-person'), context.words('choose-complaint')] },
    reference,
  };
}

/** What they can count on hearing. */
function tellWords(context: Context): string {
  const { values, words } = context;
  const to = values.updates ?? unaskedUpdates(context);
  return words(`tell-${to.to}`, to.to === 'phone' ? { phone: readablePhone(to.phone) } : {});
}

async function follow(context: Context, id: string, bin: string): Promise<Completion> {
  const { values, records, now } = context;
  const contact = contactOf(values.updates, context, unaskedUpdates(context));
  const open = contact && (await records.follow(id, contact, now));
  if (!open) return { say: context.say('not-followed', { bin }) };
  const due = open.dueOn === null ? context.words('soon') : dayWords(open.dueOn, londonDay(now));
  return { say: context.say('followed', { bin, reference: open.reference, due }), reference: open.reference };
}

export const missedBin = defineDialog<MissedBinValues, MissedBinRecords, MissedBinSettings>({
  id: 'missed-bin',
  version: 1,
  slots: {
    spilt,
    place: { ...place, when: isMissed, ask: askPlace },
    premises: { ...addressSlot(), when: isMissed },
    container: { ...containerSlot(containersOf), when: isMissed },
    updates,
  },
  readBack,
  complete,
});
