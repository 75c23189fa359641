/** Telling council tax of a move in, out or within the area. It goes to the revenues team; no account is shown. */
import { isHoliday } from '../../src/conversation/calendar/bank-holidays.ts';
import { dayWords } from '../../src/conversation/calendar/clock-words.ts';
import { addWorkingDays, londonDay } from '../../src/conversation/calendar/working-days.ts';
import { type Completion, defineDialog } from '../../src/conversation/dialog.ts';
import type { Say } from '../../src/conversation/message.ts';
import { contactSlot, contactWords } from '../../src/conversation/slots/contact.ts';
import { shortened } from '../../src/conversation/slots/plain-answer.ts';
import { plainStreet } from '../../src/conversation/slots/street-words.ts';
import type { RequestPlace } from '../../src/store/requests.ts';
import { newAddress, newRest, oldAddress, oldRest } from './address-slots.ts';
import { joinAddress, type MoveAddress } from './reading.ts';
import type { CouncilTaxMoveRecords } from './records.ts';
import { billedAddress } from './rules.ts';
import type { CouncilTaxMoveSettings } from './settings.ts';
import { date, death, landlord, leaving, letBy, move, name, others, successor } from './slots.ts';
import type { Context, CouncilTaxMoveValues } from './values.ts';

function readBack(context: Context): Say | undefined {
  const { values, channel } = context;
  const { from, to } = addressesOf(values);
  const { contact } = values;
  if (!values.move || !values.date || !from || !to || !values.name || !contact) return undefined;
  const room = channel.form === 'text' ? 45 : 200;
  return context.say(`read-back-${values.move}`, {
    name: shortened(values.name, room),
    date: date.describe(values.date, context),
    leaving: leaving.describe(values.leaving ?? 'same', context),
    old: shortened(oldAddress.describe(from, context), room),
    new: shortened(newAddress.describe(to, context), room),
    others: shortened(values.others ? others.describe(values.others, context) : '', room),
    landlord: shortened(landlordOf(context), room),
    successor: shortened(values.successor ? successor.describe(values.successor, context) : '', room),
    contact: contactWords(contact),
  });
}

/** Where they rent, from whom. */
function landlordOf(context: Context): string {
  const { landlord: owner, letBy: named } = context.values;
  if (owner === undefined) return '';
  return named || (owner.rents ? context.words('owner-unknown') : landlord.describe(owner, context));
}

async function complete(context: Context): Promise<Completion> {
  const { values, records, settings, now, conversationId } = context;
  if (values.death) return { say: context.say('death') };
  if (!values.move) throw new Error('a move goes somewhere');
  const dueOn = addWorkingDays(londonDay(now), settings.answerDays, isHoliday);
  const made = await records.create(
    {
      id: context.newId(),
      category: `council-tax-move-${values.move}`,
      priority: 'normal',
      conversationId,
      updates: { channel: context.channel.name, contact: context.contact },
      anonymous: false,
      where: await whereOf(context),
      details: detailsOf(values),
      dueOn,
    },
    now,
  );
  const fillings = { reference: made.reference, due: dayWords(dueOn, londonDay(now)) };
  const alone = values.move !== 'out' && values.others?.words === '';
  return {
    say: context.say(alone ? 'done-alone' : `done-${values.move}`, fillings),
    reference: made.reference,
  };
}

function addressesOf(values: Partial<CouncilTaxMoveValues>) {
  const { oldAddress: from, newAddress: to } = values;
  return { from: from && joinAddress(from, values.oldRest), to: to && joinAddress(to, values.newRest) };
}

/** The address in our area: it is what proves whose the request is. */
async function whereOf({ values, records }: Context): Promise<RequestPlace> {
  const { from, to } = addressesOf(values);
  const address: MoveAddress | undefined = billedAddress(values.move ?? 'in') === 'old' ? from : to;
  if (!address) return {};
  const uprn = await records.uprnOf(address);
  const { words, postcode, street } = address;
  return {
    place: words,
    ...(postcode !== undefined && { postcode }),
    ...(street !== undefined && { street: plainStreet(street) }),
    ...(uprn !== undefined && { uprn }),
  };
}

function detailsOf(values: Partial<CouncilTaxMoveValues>) {
  return {
    move: values.move ?? null,
    date: values.date ?? null,
    leaving: values.leaving ?? null,
    name: values.name ?? null,
    oldAddress: addressesOf(values).from ?? null,
    newAddress: addressesOf(values).to ?? null,
    otherAdults: values.others?.words ?? null,
    landlord: landlordDetails(values),
    successor: values.successor ?? null,
    contact: values.contact ?? null,
  };
}

function landlordDetails({ landlord: owner, letBy: named }: Partial<CouncilTaxMoveValues>) {
  if (owner === undefined) return null;
  const { own, words, rents } = owner;
  return { own, words: named || words, ...(rents && { rents }) };
}

export const councilTaxMove = defineDialog<
  CouncilTaxMoveValues,
  CouncilTaxMoveRecords,
  CouncilTaxMoveSettings
>({
  id: 'council-tax-move',
  version: 1,
  slots: {
    death,
    move,
    date,
    leaving,
    oldAddress,
    oldRest,
    newAddress,
    newRest,
    name,
    others,
    landlord,
    letBy,
    successor,
    contact: contactSlot({ when: (values) => values.death === undefined }),
  },
  readBack,
  complete,
});
