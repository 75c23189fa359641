/** Containers: ordered, replaced or taken away, with a payment where there is a price. */
import { DateTime } from 'luxon';
import { isHoliday } from '../../src/conversation/calendar/bank-holidays.ts';
import { onDayWords } from '../../src/conversation/calendar/clock-words.ts';
import { londonDay } from '../../src/conversation/calendar/working-days.ts';
import { type Completion, defineDialog, type Reopened } from '../../src/conversation/dialog.ts';
import type { Say } from '../../src/conversation/message.ts';
import { pounds } from '../../src/conversation/money.ts';
import { postcodeOrStreetSlot } from '../../src/conversation/slots/place-slot.ts';
import { addressSlot } from '../../src/conversation/slots/premises-slot.ts';
import { contactOf, describeUpdates, unaskedUpdates } from '../../src/conversation/slots/updates.ts';
import { payLink } from '../../src/store/ask-payment.ts';
import type { Request } from '../../src/store/requests.ts';
import { aside, dueWords } from './asides.ts';
import { type Assessed, assess, type Orderable } from './assess.ts';
import type { OrderContainerRecords } from './records.ts';
import { containerKey, counted, deliverBy } from './rules.ts';
import type { OrderContainerSettings } from './settings.ts';
import {
  brokenBy,
  type Context,
  container,
  mayOrder,
  need,
  type OrderContainerValues,
  quantity,
  reason,
  updates,
} from './slots.ts';

async function readBack(context: Context): Promise<Say | undefined> {
  const found = await assess(context);
  if (found.kind !== 'orderable') return undefined;
  const { order, bin, place, pence } = found;
  const key = order.reason === 'remove' ? 'read-back-remove' : 'read-back';
  return context.say(key, {
    bins: binsOf(found),
    bin,
    place,
    reason: context.words(order.byCrew ? 'said-broken-by-crew' : `said-${order.reason}`),
    price: pence === 0 ? context.words('free') : pounds(pence),
    due: dueWords(context),
    updates: describeUpdates(context.values.updates ?? unaskedUpdates(context), context),
  });
}

function binsOf({ order, bin }: Orderable): string {
  return counted(order.quantity, bin);
}

async function complete(context: Context): Promise<Completion | Reopened<OrderContainerValues>> {
  const found = await assess(context);
  return found.kind === 'orderable' ? order(context, found) : refuse(context, found);
}

async function order(context: Context, found: Orderable): Promise<Completion> {
  const { records, now, conversationId, settings, values } = context;
  const { premises, place, pence } = found;
  const made = await records.order(
    {
      id: context.newId(),
      category: found.order.reason === 'remove' ? 'container-remove' : 'container-deliver',
      priority: 'normal',
      conversationId,
      updates: contactOf(values.updates, context, unaskedUpdates(context)),
      anonymous: false,
      where: {
        place,
        uprn: premises.uprn,
        asset: containerKey(found.order.service, premises.uprn),
        ...(premises.postcode !== null && { postcode: premises.postcode }),
      },
      details: { ...found.order, container: found.bin, pence },
      dueOn: deliverBy(londonDay(now), settings, isHoliday),
    },
    now,
  );
  if (made.kind === 'open-already') return { say: tellOpen(context, made.request, found.bin) };
  return tellOrdered(context, found, made.request);
}

async function tellOrdered(
  context: Context,
  found: Orderable,
  { id, reference }: Request,
): Promise<Completion> {
  const { records, now, conversationId, settings } = context;
  const { pence } = found;
  const fillings = {
    bins: binsOf(found),
    bin: found.bin,
    reference,
    due: dueWords(context),
    price: pounds(pence),
  };
  if (found.order.reason === 'remove') return { say: context.say('done-remove', fillings), reference };
  if (pence === 0) return { say: context.say('done', fillings), reference };
  const payment = await records.pay(
    {
      id: context.newId(),
      subject: id,
      conversationId,
      amountPence: pence,
      reference,
      description: context.words('payment-description', { bins: binsOf(found) }),
      holdUntil: DateTime.fromJSDate(now).plus({ hours: settings.payWithinHours }).toJSDate(),
    },
    now,
  );
  const link = payLink(payment, context.words('pay-label', { price: pounds(pence) }));
  return {
    say: context.say('done-pay', { ...fillings, hours: settings.payWithinHours }, { attachments: [link] }),
    reference,
  };
}

function refuse(context: Context, found: Exclude<Assessed, Orderable>): Completion {
  const { bin, place, kind } = found;
  if (found.kind === 'open') return { say: tellOpen(context, found.open, bin) };
  const people = context.settings.largeHousehold;
  return { say: context.say(kind, { bin, place, people }) };
}

/** Of somebody else's order no more is told than that there is one. */
function tellOpen({ say, conversationId, channel, contact, now }: Context, open: Request, bin: string): Say {
  const own =
    open.conversationId === conversationId || (open.channel === channel.name && open.contact === contact);
  const today = londonDay(now);
  const day = onDayWords(londonDay(open.createdAt), today);
  return say(own ? 'open-yours' : 'open', { bin, day, reference: own ? open.reference : '' });
}

export const orderContainer = defineDialog<
  OrderContainerValues,
  OrderContainerRecords,
  OrderContainerSettings
>({
  id: 'order-container',
  version: 1,
  slots: {
    container,
    reason,
    brokenBy,
    need,
    quantity,
    place: { ...postcodeOrStreetSlot(), when: mayOrder },
    premises: { ...addressSlot(), when: mayOrder },
    updates,
  },
  readBack,
  aside,
  complete,
});
